"""What the room of studies says: counts, reasons, what is not there."""

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.sifting import Value
from pofedu.content.tally import recipients
from pofedu.studies.logic import ROOM, VIEWS, Standing, in_view
from pofedu.studies.selection import Selection
from pofedu.studies.widgets.timewords import years_reasons
from pofedu.ui.language import joined, labelled, translate
from pofedu.ui.names import name_of
from pofedu.ui.studywords import facet_words, value_words, view_words
from pofedu.ui.tallywords import counting_words


def counted(value: Value) -> Text:
    """How many studies fall under a value, for those who do not see the figure."""
    if value.left == value.count:
        return translate("Studies", "%n studies", n=value.count)
    return translate("Studies", "{left} of {count} studies", left=value.left, count=value.count)


def nothing_called(id_: str) -> Text:
    """That an address names neither a study nor a view."""
    return translate(
        "Studies",
        'There is no study and no view called "{id}". The views are: {names}.',
        id=id_,
        names=", ".join(VIEWS),
    )


def way_to(place: Standing, library: Library) -> tuple[tuple[Text, Address | None], ...]:
    """The breadcrumb of a place: the room, the view, the study chosen in it."""
    room, study = Address(ROOM), library.studies.get(place.study)
    way = (
        (translate("Studies", "Studies"), room),
        (view_words(place.view), in_view(room, place.view)),
    )
    return (*way, (name_of(study, library), None)) if study is not None else way


def heading(library: Library) -> Text:
    """The largest boundary of all, over every view."""
    tally = recipients(library)
    return translate(
        "Studies",
        "Treatment studies in recipients of HSCT: {some} of {whole}",
        some=tally.n,
        whole=tally.m,
    )


def short_heading(library: Library) -> Text:
    """The same, where there is no room for all of it."""
    tally = recipients(library)
    return translate(
        "StudyRoom",
        "Treatment studies after HSCT: {some} of {whole}",
        some=tally.n,
        whole=tally.m,
    )


def heading_means(library: Library) -> Text:
    """What the heading counts, which is not what the filters leave."""
    stays = translate("StudyRoom", "These two numbers do not change with the filters.")
    return joined((counting_words(library), stays), "", " ")


def summary(selection: Selection) -> Text:
    """How many of all studies are shown, and by which filters."""
    if not selection.is_any:
        whole = len(selection.rows)
        return translate("Studies", "All %n studies and papers of this pack", n=whole)
    return joined((share(selection), *_reasons(selection)), " · ", " · ")


def share(selection: Selection) -> Text:
    """How many of all studies are shown."""
    shown, whole = len(selection.left), len(selection.rows)
    return translate("Studies", "{shown} of {whole} shown", shown=shown, whole=whole)


def _reasons(selection: Selection) -> list[Text]:
    said = []
    if selection.view.find:
        query = translate("Studies", '"{query}"', query=selection.view.find)
        said.append(query)
    for facet, _ in selection.view.facets:
        chosen = selection.shown(facet) or frozenset()
        names = [
            value_words(facet, v.ids[0], selection.library)
            for v in selection.values(facet)
            if v.ids[0] in chosen
        ]
        nothing = translate("Studies", "nothing ticked")
        values = joined(names, "、", ", ") if names else nothing
        said.append(labelled(facet_words(facet), values))
    if selection.years.is_any:
        said += years_reasons(selection.years, selection.staying)
    return said


def explanation() -> Text:
    """How the filters count."""
    return translate(
        "Studies",
        "Numbers count studies; 3/12 means that the other filters leave 3 of 12. A study can stand"
        " under several values. What no page and no passage confirmed counts only under"
        ' "Not confirmed". Space shows or hides a value; the right arrow key leads to "only".',
    )
