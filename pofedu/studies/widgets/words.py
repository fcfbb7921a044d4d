"""What the room of studies says: names of views and filters, values, counts."""

from collections.abc import Callable
from typing import Any, cast

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.rowparts import NOT_CONFIRMED, NOT_STATED
from pofedu.content.sifting import Value
from pofedu.content.tally import recipients
from pofedu.studies.logic import VIEWS, ViewName
from pofedu.studies.rows import SOME
from pofedu.studies.selection import Selection
from pofedu.studies.widgets.timewords import years_reasons
from pofedu.ui.language import joined, labelled, translate
from pofedu.ui.words import (
    design_words,
    measured_words,
    population_words,
    species_words,
    status_words,
)


def view_words(view: ViewName) -> Text:
    """What a view is called."""
    return {
        "table": translate("Studies", "Table"),
        "time": translate("Studies", "Through time"),
        "protocols": translate("Studies", "Protocols"),
        "gaps": translate("Studies", "Gap map"),
        "effects": translate("Studies", "Effects"),
        "certainty": translate("Studies", "How certain"),
        "compare": translate("Studies", "Compare"),
    }[view]


def facet_words(facet: str) -> Text:
    """What a filter is called."""
    return {
        "whom": translate("Card", "In whom"),
        "system": translate("Card", "Measured in"),
        "species": translate("Card", "Species"),
        "design": translate("Card", "Design"),
        "route": translate("Card", "Route"),
        "given": translate("Studies", "What was given"),
        "scaffold": translate("StudyTable", "Scaffold, gel or spheroid"),
        "agent": translate("Card", "Model made with"),
        "measured": translate("Studies", "What was measured"),
        "mechanism": translate("Studies", "Mechanism"),
        "status": translate("Studies", "The paper"),
        "doubts": translate("Card", "Discrepancies and questions"),
        "kind": translate("Studies", "Kind of publication"),
    }[facet]


def value_words(facet: str, value: str, library: Library) -> Text:
    """What a value of a filter is called."""
    if value == NOT_STATED:
        return translate("Words", "Not stated")
    if value == NOT_CONFIRMED:
        return translate("Studies", "Not confirmed")
    known = cast("Any", value)
    namers: dict[str, Callable[[Any], Text]] = {
        "whom": population_words,
        "system": measured_words,
        "species": species_words,
        "design": design_words,
        "route": route_words,
        "given": lambda id_: library.entities[id_].name,
        "scaffold": lambda id_: library.topics[id_].name,
        "agent": lambda id_: library.entities[id_].name,
        "measured": lambda id_: library.topics[id_].name,
        "mechanism": lambda id_: library.topics[id_].name,
        "status": status_words,
        "doubts": _doubts,
        "kind": _kind,
    }
    return namers[facet](known)


def route_words(route: str) -> Text:
    """Where what was given went in."""
    return {
        "ovary": translate("Studies", "Into the ovary"),
        "vein": translate("Studies", "Into a vein"),
        "other": translate("Studies", "Another way"),
    }[route]


def _doubts(value: str) -> Text:
    if value == SOME:
        return translate("Studies", "Touched by some")
    return translate("Studies", "None known")


def _kind(value: str) -> Text:
    return {
        "primary-study": translate("Studies", "Primary study"),
        "recommendation": translate("Studies", "Advice"),
        "review": translate("Studies", "Review"),
    }[value]


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


def heading(library: Library) -> Text:
    """The largest boundary of all, over every view."""
    tally = recipients(library)
    return translate(
        "Studies",
        "Treatment studies in recipients of HSCT: {some} of {whole}",
        some=tally.n,
        whole=tally.m,
    )


def summary(selection: Selection) -> Text:
    """How many of all studies are shown, and by which filters."""
    shown, whole = len(selection.left), len(selection.rows)
    if not selection.is_any:
        return translate("Studies", "All %n studies and papers of this pack", n=whole)
    some = translate("Studies", "{shown} of {whole} shown", shown=shown, whole=whole)
    return joined((some, *_reasons(selection)), " · ", " · ")


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
