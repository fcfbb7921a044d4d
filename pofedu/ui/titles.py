"""What any address is called: the kind of place, its title, and whether it is in the open pack."""

from msgspec import Struct

from pofedu.content.address import RECORDS, Address, home
from pofedu.content.library import Library
from pofedu.content.model import Record, Term, Text
from pofedu.content.question import is_generated
from pofedu.content.source import Reference
from pofedu.ui.language import joined, labelled, same, translate
from pofedu.ui.names import LISTS, list_name, name_of, reference_name
from pofedu.ui.progresswords import ID as PROGRESS
from pofedu.ui.progresswords import VIEWS, progress_title, progress_view_words
from pofedu.ui.studywords import filters_words, view_words

LISTED = {
    "passage": "passages",
    "claim": "claims",
    "entity": "entities",
    "term": "terms",
    "reference": "references",
    "discrepancy": "discrepancies",
    "study": "studies",
}
"""The kind of record that an address of the sources lists → the name of the list."""
ROOMS = (
    "home", "diagram", "walkthrough", "studies", "quiz", "sources", "search", "notes", "settings",
)  # fmt: skip


class Place(Struct, frozen=True):
    """An address in words."""

    kind: Text
    """What sort of place it is: "Claim", "Diagram"."""
    title: Text
    is_there: bool = True
    """False where the open pack holds no such thing, as after the content changed."""


def place_of(address: Address, library: Library) -> Place:
    """What an address names, in both languages; kind words also for what is not there."""
    if address.pack not in ("", library.pack.id):
        return _gone(translate("Titles", "In other content"), str(address))
    found = home(address)
    kind, id_ = _record_of(found)
    if kind:
        return _beside_view(_record_place(kind, id_, library), address)
    if found.page == "studies":
        return _studies_place(address, library)
    if found.page == "diagram":
        return _diagram_place(address, library)
    if found.page == "walkthrough" and found.id:
        return _walkthrough_place(address, library)
    if (found.page, found.id) == ("quiz", PROGRESS):
        return _progress_place(address)
    if found.page == "quiz" and found.id:
        return _question_place(found, library)
    if found.page == "sources" and found.id in LISTED:
        return Place(room_name("sources"), list_name(LISTED[found.id]))
    if found.page not in ROOMS:
        return _gone(translate("Titles", "A place"), str(address))
    return _room_place(address)


def _record_of(address: Address) -> tuple[str, str]:
    """Kind and id of the record whose home this is; two empty texts for other places."""
    if address.page == "sources" and address.part and address.id in RECORDS:
        return address.id, address.part
    return ("study", address.id) if address.page == "studies" and address.id else ("", "")


def _record_place(kind: str, id_: str, library: Library) -> Place:
    record = library.record(kind, id_)
    if record is None:
        return _gone(record_kind(kind), id_)
    return Place(record_kind(kind), _record_title(record, library))


def _record_title(record: Record, library: Library) -> Text:
    """The name of a record; of a reference and a term also what they stand for."""
    match record:
        case Reference():
            return joined((same(f"[{record.number}]"), reference_name(record)), " ", " ")
        case Term():
            words = Text(zh=record.zh, en=record.en or record.zh)
            return joined((same(record.abbreviation), words), " ", " ")
    return name_of(record, library)


def _beside_view(place: Place, address: Address) -> Place:
    """A study that is chosen in another view than the usual one, with what that is called."""
    view = _view(address) if address.page == "studies" else None
    if view is None or not place.is_there:
        return place
    return Place(place.kind, joined((place.title, view), " · ", " · "))


def _studies_place(address: Address, library: Library) -> Place:
    """The room with its view and its filters; without either the room alone."""
    view, filters = _view(address), filters_words(address, library)
    title = room_name("studies")
    if view is not None or filters is not None:
        title = labelled(title, view or view_words("table"))
    if filters is not None:
        title = joined((title, filters), " · ", " · ")
    return Place(translate("Titles", "Section"), title)


def _view(address: Address) -> Text | None:
    """What the view of the studies is called; None for the usual one, or where there is none."""
    try:
        return view_words(address.value("view")) if address.value("view") else None
    except KeyError:
        return None


def _diagram_place(address: Address, library: Library) -> Place:
    kind = translate("Titles", "Diagram")
    diagrams = library.diagrams
    diagram = diagrams.get(address.id) if address.id else next(iter(diagrams.values()), None)
    if diagram is None:
        return _gone(kind, address.id)
    if address.kind == "list" and address.target in LISTS:
        return Place(translate("Titles", "List"), list_name(address.target))
    return Place(kind, diagram.title)


def _walkthrough_place(address: Address, library: Library) -> Place:
    """A step goes by its number: its title would tell what it asks for."""
    kind, route = translate("Titles", "Walkthrough"), library.walkthroughs.get(address.id)
    if route is None:
        return _gone(kind, address.id)
    if not address.part:
        return Place(kind, route.question)
    number = next((n for n, step in enumerate(route.steps, 1) if step.id == address.part), 0)
    if not number:
        return _gone(kind, address.part)
    step = translate("Titles", "step {number}", number=number)
    return Place(kind, joined((route.question, step), " · ", " · "))


def _question_place(address: Address, library: Library) -> Place:
    """A question by itself, or a session, which belongs to one learner and has no name."""
    kind = translate("Titles", "Question")
    if address.id != "question":
        return Place(room_name("quiz"), translate("Titles", "A session of questions"))
    if is_generated(address.part):
        return Place(kind, translate("Generated", "A question generated from the records"))
    question = library.questions.get(address.part)
    return Place(kind, question.stem) if question is not None else _gone(kind, address.part)


def _progress_place(address: Address) -> Place:
    """How the learner stands, with the view where one is named."""
    view, title = address.value("view"), progress_title()
    if view in VIEWS:
        title = labelled(title, progress_view_words(view))
    return Place(room_name("quiz"), title)


def _room_place(address: Address) -> Place:
    name = room_name(address.page)
    if asked := address.value("q"):
        return Place(name, same(asked))
    return Place(translate("Titles", "Section"), name)


def _gone(kind: Text, id_: str) -> Place:
    words = translate("Titles", "{name} (not in this content)", name=id_)
    return Place(kind, words, is_there=False)


def room_name(page: str) -> Text:
    """What a room is called; the page itself where it has no name."""
    names = {
        "home": translate("Titles", "Home"),
        "diagram": translate("Titles", "Diagrams"),
        "walkthrough": translate("Titles", "Walkthroughs"),
        "sources": translate("Titles", "Sources"),
        "studies": translate("Titles", "Studies"),
        "quiz": translate("Titles", "Questions"),
        "search": translate("Titles", "Search"),
        "notes": translate("Titles", "Notes"),
        "settings": translate("Titles", "Settings"),
    }
    return names.get(page, same(page))


def record_kind(kind: str) -> Text:
    """What a kind of record is called, as one of them."""
    return {
        "claim": translate("Titles", "Claim"),
        "entity": translate("Titles", "Entity"),
        "term": translate("Titles", "Term"),
        "study": translate("Titles", "Study"),
        "reference": translate("Titles", "Reference"),
        "discrepancy": translate("Titles", "Discrepancy or question"),
        "passage": translate("Titles", "Passage"),
    }[kind]
