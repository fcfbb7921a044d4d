"""Notes as files: JSON for programs, Markdown for people; each with its address and its sources."""

from collections.abc import Iterable, Iterator
from typing import Literal

import msgspec

from pofedu.content.address import Address
from pofedu.content.discrepancy import Discrepancy
from pofedu.content.library import Library
from pofedu.content.model import Claim, Entity, Record, Term, Text
from pofedu.content.source import Known, Passage, Reference
from pofedu.content.study import Study
from pofedu.formats.nanopub import Cited
from pofedu.formats.publication import Publication, Shape, like, publication_of

FORMAT, FORMAT_VERSION = "pofedu-notes", 1
Language = Literal["zh", "en", "both"]
FIELDS = ("authors", "title", "journal", "year", "volume", "pages", "doi")
"""The fields of a reference that stand in Markdown, in order."""


class RecordShape(Shape, frozen=True, kw_only=True):
    """The record that a note is on, and what that rests on."""

    kind: str
    id: str
    passages: tuple[str, ...]
    references: tuple[Cited, ...]


class NoteShape(Shape, frozen=True, kw_only=True):
    """One note as it stands now."""

    uid: str
    address: str
    """Where it was written, with the state of the view."""
    home: str
    """What it is on, wherever that was seen."""
    place: Text
    """What the place is called."""
    text: str
    """Markdown, as it was typed."""
    begun_at: str
    written_at: str
    pack: str
    content_hash: str
    """The content that was open when it was written last."""
    record: RecordShape | None
    """None where the place is no record, or none of the pack that is open now."""


class NoteTable(Shape, frozen=True, kw_only=True):
    """The whole file."""

    format: str
    format_version: int
    publication: Publication
    notes: tuple[NoteShape, ...]


class Labels(Shape, frozen=True, kw_only=True):
    """The words of the Markdown form."""

    title: Text
    count: Text
    address: Text
    written: Text
    content: Text
    source: Text
    references: Text
    unverified: Text
    """Beside a value that no page confirmed."""


def note_table(notes: Iterable[NoteShape], library: Library) -> NoteTable:
    """Notes with the publication information of the open pack."""
    return NoteTable(
        format=FORMAT,
        format_version=FORMAT_VERSION,
        publication=publication_of(library),
        notes=tuple(notes),
    )


def record_at(home: Address, library: Library) -> RecordShape | None:
    """The record whose home an address is; None where the pack has none."""
    kind, id_ = (home.id, home.part) if home.page == "sources" else ("study", home.id)
    if home.page not in ("sources", "studies") or home.pack not in ("", library.pack.id):
        return None
    record = library.record(kind, id_)
    if record is None:
        return None
    passages, numbers = _grounds(record)
    cited = (like(Cited, library.references[n]) for n in dict.fromkeys(numbers))
    return RecordShape(kind=kind, id=id_, passages=passages, references=tuple(cited))


def _grounds(record: Record) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """The passages and the numbers of the references that a record rests on."""
    match record:
        case Claim() | Discrepancy():
            return record.passages, record.references
        case Study():
            return record.passages, tuple(link.number for link in record.references)
        case Entity() | Term():
            return record.basis.passages, record.basis.references
        case Passage():
            return (record.locator,), ()
        case Reference():
            return (), (record.number,)
    raise TypeError(f"{type(record).__name__} has no grounds")


def notes_file(
    notes: Iterable[NoteShape], library: Library, ending: str, labels: Labels, language: Language
) -> bytes:
    """A whole file of notes: JSON where its name ends in `.json`, else Markdown."""
    table = note_table(notes, library)
    return notes_json(table) if ending == ".json" else notes_markdown(table, labels, language)


def notes_json(table: NoteTable) -> bytes:
    """The notes as JSON."""
    return msgspec.json.format(msgspec.json.encode(table), indent=1) + b"\n"


def notes_markdown(table: NoteTable, labels: Labels, language: Language) -> bytes:
    """The notes for people: each with its place, address, when, and what it rests on."""
    lines = [*_head(table, labels, language)]
    for note in table.notes:
        lines += ["", "---", "", *_note(note, table.publication, labels, language)]
    return ("\n".join(lines) + "\n").encode()


def said(text: Text, language: Language) -> str:
    """A text on one line, by the language wanted."""
    if language == "both" and text.zh != text.en:
        return f"{text.zh} / {text.en}"
    return text.en if language == "en" else text.zh


def _head(table: NoteTable, labels: Labels, language: Language) -> Iterator[str]:
    publication = table.publication
    pack = publication.pack
    yield f"# {said(labels.title, language)}"
    yield ""
    yield f"{said(labels.count, language)} · {publication.made_by}"
    yield ""
    yield f"{said(pack.title, language)} · {pack.id} {pack.version} · {pack.date}"
    yield ""
    yield f"> {said(publication.notice, language)}"


def _note(
    note: NoteShape, publication: Publication, labels: Labels, language: Language
) -> Iterator[str]:
    """What is known of a note as a quotation over its text, so that neither runs into the other."""
    yield f"## {said(note.place, language)}"
    yield ""
    yield from (f"> - {line}" for line in _known_of(note, publication, labels, language))
    yield ""
    yield note.text.rstrip()


def _known_of(
    note: NoteShape, publication: Publication, labels: Labels, language: Language
) -> Iterator[str]:
    yield f"{said(labels.address, language)}: `{note.address}`"
    yield f"{said(labels.written, language)}: {note.written_at[:16].replace('T', ' ')} UTC"
    if note.content_hash and note.content_hash != publication.pack.content_hash:
        yield f"{said(labels.content, language)}: {note.pack} {note.content_hash[:12]}"
    if note.record is not None:
        where = f" ({', '.join(note.record.passages)})" if note.record.passages else ""
        source = said(publication.source.citation, language)
        yield f"{said(labels.source, language)}: {source}{where}"
        yield from (_cited(cited, labels, language) for cited in note.record.references)


def _cited(cited: Cited, labels: Labels, language: Language) -> str:
    """A reference: the fields that are known, each that no page confirmed marked so."""
    known = [f for name in FIELDS if (f := getattr(cited, name))]
    fields = [_known(field, labels, language) for field in known] or [cited.named or ""]
    said_of = f"[{cited.number}] {'. '.join(fields)}".rstrip()
    return f"{said(labels.references, language)}: {said_of} ({cited.status})"


def _known(field: Known, labels: Labels, language: Language) -> str:
    value = field.value.rstrip(".")
    is_read = field.origin == "page-read"
    return value if is_read else f"{value} ({said(labels.unverified, language)})"


def notes_lines(notes: Iterable[NoteShape], language: Language) -> Iterator[str]:
    """The notes for a terminal: when, where, how each begins."""
    for note in notes:
        when = note.written_at[:16].replace("T", " ")
        yield f"{when}  {note.home}  {said(note.place, language)}"
        yield from (f"    {line}" for line in note.text.splitlines() if line.strip())
