"""By which texts a record is found: what it is called, and what else it says."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Literal, get_args

from msgspec import Struct

from pofedu.content.address import Address
from pofedu.content.diagram import Diagram
from pofedu.content.discrepancy import Discrepancy, Doubt
from pofedu.content.model import Basis, Claim, Entity, Note, Record, Term, Text
from pofedu.content.question import Question
from pofedu.content.source import Known, Passage, Reference
from pofedu.content.study import Stated, Study
from pofedu.content.walkthrough import Walkthrough

Kind = Literal[
    "entity",
    "term",
    "diagram",
    "walkthrough",
    "study",
    "claim",
    "passage",
    "reference",
    "discrepancy",
    "doubt",
    "question",
    "note",
]
KINDS: tuple[Kind, ...] = get_args(Kind)
"""In this order they stand where nothing else ranks them; a note is the learner's, in no pack."""

Role = Literal[
    "name", "abbreviation", "exact", "current", "narrower", "older", "misprint", "number",
    "pinyin", "title", "statement", "boundary", "context", "topic", "definition", "note", "field",
    "outcome", "question", "printed", "checked", "explanation", "point", "reason", "authors",
    "journal", "year", "doi", "lane", "case", "text",
]  # fmt: skip
NAMING: tuple[Role, ...] = (
    "name", "abbreviation", "exact", "current", "narrower", "older", "misprint", "number",
)  # fmt: skip
"""The roles by which a record is called; what is found by them comes first."""

Caution = Literal["", "background", "unverified"]
"""What a reader must know of a text: textbook knowledge, or a value that no page confirmed."""


_LINK = re.compile(r"\[((?:\[[^\[\]]*\]|[^\[\]])*)\]\([^()\s]*\)")


class Said(Struct, frozen=True):
    """One text of a record, without links, and its part in it; an empty language says nothing."""

    role: Role
    zh: str = ""
    en: str = ""
    caution: Caution = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """What it says, each text once."""
        return tuple(dict.fromkeys(text for text in (self.zh, self.en) if text))


def _both(role: Role, text: Text | None, caution: Caution = "") -> Iterator[Said]:
    if text is not None:
        yield Said(role, _plain(text.zh), _plain(text.en), caution)


def _plain(text: str) -> str:
    return _LINK.sub(r"\1", text) if "](" in text else text


def _alike(role: Role, words: str, caution: Caution = "") -> Said:
    return Said(role, words, words, caution)


def _note(role: Role, note: Note | None) -> Iterator[Said]:
    if note is not None:
        caution = _of_basis(note.basis)
        yield from _both(role, note, caution)
        yield from _both(role, note.detail, caution)


def _of_basis(basis: Basis) -> Caution:
    return "background" if basis.background else ""


def _entity(entity: Entity, entities: Mapping[str, Entity]) -> Iterator[Said]:
    yield from _both("name", entity.name)
    yield from (_alike("abbreviation", text) for text in entity.abbreviations)
    for synonym in entity.synonyms:
        caution: Caution = "background" if synonym.kind == "current" else ""
        yield Said(synonym.kind, **{synonym.language: synonym.text}, caution=caution)
    yield from _note("note", entity.note)
    if entity.intervention:
        yield from _note("field", entity.intervention.source)
        yield from _note("field", entity.intervention.preparation)


def _term(term: Term, entities: Mapping[str, Entity]) -> Iterator[Said]:
    yield _alike("abbreviation", term.abbreviation)
    yield Said("name", term.zh, term.en or "")
    yield from _note("definition", term.definition)


def _claim(claim: Claim, entities: Mapping[str, Entity]) -> Iterator[Said]:
    yield from _both("title", ends_of(claim, entities))
    yield from _both("statement", claim.statement)
    yield from _note("boundary", claim.boundary)
    told = claim.context
    for text in (told.model, told.cells, told.preparation, told.route, told.time, told.condition):
        yield from _both("context", text)
    yield from _both("note", claim.differs_because)


def _study(study: Study, entities: Mapping[str, Entity]) -> Iterator[Said]:
    yield from _both("name", study.name)
    for field in study.__struct_fields__:
        if isinstance(value := getattr(study, field), Stated):
            yield _stated("field", value)
    for event in study.events:
        yield _stated("field", event)
    for outcome in study.outcomes:
        yield from _both("outcome", outcome.measure)
        yield _stated("outcome", outcome.saw)
    yield from _note("note", study.note)


def _stated(role: Role, stated: Stated) -> Said:
    caution: Caution = "" if stated.is_confirmed else "unverified"
    return Said(role, _plain(stated.zh), _plain(stated.en), caution)


def _reference(reference: Reference, entities: Mapping[str, Entity]) -> Iterator[Said]:
    yield _alike("number", f"[{reference.number}]")
    yield Said("number", f"文献 {reference.number}", f"reference {reference.number}")
    if reference.named:
        yield _alike("authors", reference.named)
    fields: tuple[tuple[Role, Known | None], ...] = (
        ("title", reference.title),
        ("authors", reference.authors),
        ("journal", reference.journal),
        ("year", reference.year),
        ("doi", reference.doi),
        ("doi", reference.pmid),
        ("doi", reference.pmcid),
    )
    for role, known in fields:
        if known is not None:
            yield _alike(role, known.value, "" if known.is_confirmed else "unverified")
    yield from _both("note", reference.note)


def _discrepancy(discrepancy: Discrepancy, entities: Mapping[str, Entity]) -> Iterator[Said]:
    yield from _both("question", discrepancy_title(discrepancy))
    yield from _both("printed", discrepancy.printed)
    yield from _both("checked", discrepancy.checked)
    yield from _note("explanation", discrepancy.explanation)


def _doubt(doubt: Doubt, entities: Mapping[str, Entity]) -> Iterator[Said]:
    yield from _both("point", doubt.point)
    yield from _both("reason", doubt.reason)


def _passage(passage: Passage, entities: Mapping[str, Entity]) -> Iterator[Said]:
    yield _alike("number", passage.locator)
    yield from _both("topic", passage.topic)


def _diagram(diagram: Diagram, entities: Mapping[str, Entity]) -> Iterator[Said]:
    yield from _both("name", diagram.title)
    yield from _both("question", diagram.question)
    for lane in diagram.lanes:
        yield from _both("lane", lane.title)
    for note in diagram.notes:
        yield from _note("note", note)


def _walkthrough(walkthrough: Walkthrough, entities: Mapping[str, Entity]) -> Iterator[Said]:
    yield from _both("name", walkthrough.question)
    yield from _note("note", walkthrough.opening)
    for step in walkthrough.steps:
        yield from _both("title", step.title)


def _question(question: Question, entities: Mapping[str, Entity]) -> Iterator[Said]:
    """What is asked, and nothing by which the answer would be known."""
    yield from _both("question", question.stem)
    yield from _both("case", question.case)


_BY_KIND: dict[Kind, Callable[[Any, Mapping[str, Entity]], Iterator[Said]]] = {
    "entity": _entity,
    "term": _term,
    "diagram": _diagram,
    "walkthrough": _walkthrough,
    "study": _study,
    "claim": _claim,
    "passage": _passage,
    "reference": _reference,
    "discrepancy": _discrepancy,
    "doubt": _doubt,
    "question": _question,
}


def said_by(kind: Kind, record: Record, entities: Mapping[str, Entity]) -> Iterator[Said]:
    """All texts by which a record is found, names first."""
    return _BY_KIND[kind](record, entities)


def ends_of(claim: Claim, entities: Mapping[str, Entity]) -> Text:
    """Subject, arrow, object."""
    subjects = [entities[id_].name for id_ in (claim.subject, *claim.jointly_with)]
    target = entities[claim.object].name
    return Text(
        zh=f"{' + '.join(name.zh for name in subjects)} → {target.zh}",
        en=f"{' + '.join(name.en for name in subjects)} → {target.en}",
    )


def discrepancy_title(discrepancy: Discrepancy) -> Text:
    """What a discrepancy is called: a question unless it is certain."""
    is_certain = discrepancy.certainty == "certain"
    return discrepancy.title if is_certain else discrepancy.question or discrepancy.title


def title_of(kind: Kind, record: Any, entities: Mapping[str, Entity]) -> Text:
    """What a record is called in a list of hits.

    A claim that looked and found nothing shows its statement, since an arrow would say too much. A
    title that no page confirmed ends in (?).
    """
    match kind:
        case "claim" if record.effect in ("no-difference", "not-observed"):
            return Text(zh=record.statement.zh, en=record.statement.en)
        case "claim":
            return ends_of(record, entities)
        case "term":
            zh, en = f"{record.abbreviation}：{record.zh}", record.en
            return Text(zh=zh, en=f"{record.abbreviation}: {en}" if en else record.abbreviation)
        case "reference":
            called = f"[{record.number}] {_reference_name(record)}".strip()
            return Text(zh=called, en=called)
        case "passage":
            return Text(
                zh=f"{record.locator} {record.topic.zh}", en=f"{record.locator} {record.topic.en}"
            )
        case "discrepancy":
            return discrepancy_title(record)
        case "doubt":
            return Text(zh=record.point.zh, en=record.point.en)
        case "walkthrough":
            return Text(zh=record.question.zh, en=record.question.en)
        case "question" if record.kind == "true-false":  # or it would read as if it were so
            return Text(zh=f"对还是错：{record.stem.zh}", en=f"True or false: {record.stem.en}")
        case "question":
            return Text(zh=record.stem.zh, en=record.stem.en)
    title: Text = record.title if kind == "diagram" else record.name
    return title


def _reference_name(reference: Reference) -> str:
    if reference.title is None:
        return reference.named or ""
    is_read = reference.title.origin == "page-read"
    return reference.title.value if is_read else f"{reference.title.value} (?)"


def home_of(kind: Kind, record: Any) -> Address:
    """Where a record is at home; a doubt that was taken, at the discrepancy that it became."""
    match kind:
        case "diagram" | "walkthrough":
            return Address(kind, record.id)
        case "study":
            return Address("studies", record.id)
        case "passage":
            return Address("sources", "passage", record.locator)
        case "reference":
            return Address("sources", "reference", str(record.number))
        case "question":
            return Address("quiz", "question", record.id)
        case "doubt" if record.discrepancy:
            return Address("sources", "discrepancy", record.discrepancy)
        case "doubt":
            return Address("sources", "discrepancy", kind="doubt", target=record.id)
    return Address("sources", kind, record.id)


def id_of(kind: Kind, record: Any) -> str:
    """By what a record is named among its kind."""
    field = {"passage": "locator", "reference": "number"}.get(kind, "id")
    return str(getattr(record, field))


def findable(records: Mapping[Kind, Iterable[Any]]) -> dict[Kind, list[Any]]:
    """The records that can be found, in the order in which the index numbers them from 1."""
    return {kind: list(records.get(kind, ())) for kind in _BY_KIND}
