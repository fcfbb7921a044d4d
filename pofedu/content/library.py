"""A pack, opened for reading: every record of it, frozen, in authored order."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar
from urllib.parse import quote

import msgspec

from pofedu.content.diagram import Diagram
from pofedu.content.discrepancy import Discrepancy, Doubt
from pofedu.content.model import SCHEMA_VERSION, Claim, Entity, Pack, Record, Term
from pofedu.content.question import Question, QuestionGroup
from pofedu.content.schema import APPLICATION_ID, LINKS, RECORDS, hash_rows, read_statement
from pofedu.content.source import Passage, Reference, Section, Source
from pofedu.content.study import Study
from pofedu.content.topic import Topic
from pofedu.content.walkthrough import Walkthrough

R = TypeVar("R")
Rows = dict[str, list[tuple[Any, ...]]]


class PackError(Exception):
    """A pack cannot be opened or written; the message says what happened and what to do."""


@dataclass(frozen=True)
class Library:
    """What one pack teaches; nothing of it can be changed."""

    path: Path = field(compare=False)
    pack: Pack
    content_hash: str
    source: Source
    passages: Mapping[str, Passage]
    references: Mapping[int, Reference]
    entities: Mapping[str, Entity]
    claims: Mapping[str, Claim]
    studies: Mapping[str, Study]
    terms: Mapping[str, Term]
    topics: Mapping[str, Topic]
    discrepancies: Mapping[str, Discrepancy]
    doubts: Mapping[str, Doubt]
    diagrams: Mapping[str, Diagram]
    walkthroughs: Mapping[str, Walkthrough]
    groups: Mapping[str, QuestionGroup]
    questions: Mapping[str, Question]
    became_of: Mapping[str, tuple[str, ...]]

    def became(self, locator: str) -> tuple[str, ...]:
        """What rests on a passage, as "claim:ID", "term:ID" and so on, in authored order."""
        return self.became_of.get(locator, ())

    def claims_about(self, entity_id: str) -> tuple[Claim, ...]:
        """The claims in which an entity has any part."""
        return tuple(c for c in self.claims.values() if entity_id in entities_of(c))

    @cached_property
    def claims_ending_at(self) -> Mapping[str, tuple[Claim, ...]]:
        """The claims by the entity that is their object."""
        found: dict[str, list[Claim]] = {}
        for claim in self.claims.values():
            found.setdefault(claim.object, []).append(claim)
        return MappingProxyType({entity: tuple(claims) for entity, claims in found.items()})

    def studies_of(self, reference_number: int) -> tuple[Study, ...]:
        """The studies that a reference was printed as or identified as."""
        return tuple(
            study
            for study in self.studies.values()
            if any(link.number == reference_number for link in study.references)
        )

    def record(self, kind: str, id_: str) -> Record | None:
        """The record of `claim:ID`, `reference:12`, `passage:1.1-s2` and so on; None without."""
        if kind == "reference":
            number = int(id_) if id_.isdigit() and id_.isascii() else 0
            return self.references.get(number) if str(number) == id_ else None
        return self.records[kind].get(id_) if kind in self.records else None

    @cached_property
    def records(self) -> Mapping[str, Mapping[Any, Record]]:
        """All records that have a place of their own, by the kind that an address names."""
        kept: dict[str, Mapping[Any, Record]] = {
            "claim": self.claims,
            "entity": self.entities,
            "term": self.terms,
            "study": self.studies,
            "reference": self.references,
            "discrepancy": self.discrepancies,
            "passage": self.passages,
        }
        return MappingProxyType(kept)

    def claims_counting(self, study_id: str) -> tuple[Claim, ...]:
        """The claims that a study measured."""
        return self._claims_counting.get(study_id, ())

    @cached_property
    def _claims_counting(self) -> Mapping[str, tuple[Claim, ...]]:
        found: dict[str, list[Claim]] = {}
        for claim in self.claims.values():
            for study in {measured.study: None for measured in claim.measured_by}:
                found.setdefault(study, []).append(claim)
        return {study: tuple(claims) for study, claims in found.items()}

    def questions_on(self, kind: str, id_: str) -> tuple[Question, ...]:
        """The questions on a claim, a study or a discrepancy, or on the claims of an entity or a
        passage."""
        return self._questions_on.get((kind, id_), ())

    @cached_property
    def _questions_on(self) -> Mapping[tuple[str, str], tuple[Question, ...]]:
        found: dict[tuple[str, str], list[Question]] = {}
        for question in self.questions.values():
            parts = {e: None for id_ in question.claims for e in entities_of(self.claims[id_])}
            passages = (p for id_ in question.claims for p in self.claims[id_].passages)
            about: dict[str, Iterable[str]] = {
                "claim": question.claims,
                "study": question.studies,
                "discrepancy": question.discrepancies,
                "entity": parts,
                "passage": dict.fromkeys((*question.passages, *passages)),
            }
            for place in ((kind, id_) for kind, ids in about.items() for id_ in ids):
                found.setdefault(place, []).append(question)
        return {place: tuple(questions) for place, questions in found.items()}

    def claims_citing(self, reference_number: int) -> tuple[Claim, ...]:
        """The claims at which a reference is printed."""
        return tuple(c for c in self.claims.values() if reference_number in c.references)

    def studies_with(self, entity_id: str) -> tuple[Study, ...]:
        """The studies that gave an entity, or made their model with it."""
        return tuple(s for s in self.studies.values() if entity_id in (*s.given, *s.model_agents))

    def doubts_of(self, *, discrepancy: str = "", reference: int = 0) -> tuple[Doubt, ...]:
        """The doubts that became a discrepancy, or were raised about a reference."""
        return tuple(
            d
            for d in self.doubts.values()
            if (d.discrepancy is not None and d.discrepancy == discrepancy)
            or reference in d.references
        )

    def discrepancies_of(
        self, *, claim: str = "", study: str = "", reference: int = 0
    ) -> tuple[Discrepancy, ...]:
        """The discrepancies that touch a claim, a study or a reference."""
        return tuple(
            d
            for d in self.discrepancies.values()
            if claim in d.claims or study in d.studies or reference in d.references
        )

    def section_of(self, locator: str) -> Section:
        """The section of the source that a locator belongs to; KeyError if there is none."""
        wanted = locator.rpartition("-")[0]
        for section in self.source.sections:
            if section.id == wanted:
                return section
        raise KeyError(locator)

    def diagrams_with(self, kind: str, id_: str) -> tuple[Diagram, ...]:
        """The diagrams that draw a claim or an entity."""
        return tuple(d for d in self.diagrams.values() if id_ in drawn_on(d).get(kind, ()))

    def terms_for(self, entity_id: str) -> tuple[Term, ...]:
        """The terms that name an entity."""
        return tuple(t for t in self.terms.values() if t.entity == entity_id)


def drawn_on(diagram: Diagram) -> Mapping[str, frozenset[str]]:
    """The ids of the claims and entities that a diagram draws, by "claim" and "entity"."""
    return {
        "claim": frozenset(claim for arrow in diagram.arrows for claim in arrow.claims),
        "entity": frozenset(entity for node in diagram.nodes for entity in node.entities),
    }


def section_locators(section: Section) -> Iterator[str]:
    """Every numbered place of a section: its sentences, then rows and notes of a table."""
    for letter, count in (("s", section.sentences), ("r", section.rows), ("n", section.notes)):
        yield from (f"{section.id}-{letter}{number}" for number in range(1, count + 1))


def entities_of(claim: Claim) -> tuple[str, ...]:
    """Every entity that has a part in a claim, from subject to object."""
    mediators = (entity for step in claim.via for entity in step)
    return (claim.subject, *claim.jointly_with, *mediators, claim.object)


def open_library(path: Path) -> Library:
    """Open a pack; raises `PackError` with a sentence for people where that fails."""
    if path.exists() and not path.is_file():
        kind = "a folder" if path.is_dir() else "no regular file"
        raise PackError(f"{path} is no pack file: it is {kind}. Choose another file.")
    if not path.is_file():
        raise PackError(f"There is no pack at {path}. Build it, or choose another file.")
    try:
        return _open(path)
    except PackError:
        raise
    except Exception as error:  # a damaged file can raise nearly anything, so this is the boundary
        raise _damaged(path, f"{type(error).__name__}: {error}") from error


def _open(path: Path) -> Library:
    uri = "file:" + quote(path.resolve().as_posix().encode()) + "?mode=ro&immutable=1"
    with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as connection:
        connection.text_factory = bytes
        _check_header(connection, path)
        connection.execute("PRAGMA trusted_schema = OFF")
        rows: Rows = {
            table: connection.execute(read_statement(table)).fetchall()
            for table in ("pack", *RECORDS, *LINKS)
        }
        stored = connection.execute("SELECT content_hash FROM pack").fetchone()[0].decode()
    if hash_rows(rows.items()) != stored:
        raise _damaged(path, "its content does not match its hash")
    return _library(path, rows, stored)


def _check_header(connection: sqlite3.Connection, path: Path) -> None:
    try:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorname != "SQLITE_NOTADB":
            raise
        raise PackError(f"{path} is not a pack ({error}). Choose another file.") from error
    if application != APPLICATION_ID:
        raise PackError(f"{path} is a database, but not a pack. Choose another file.")
    if version > SCHEMA_VERSION:
        raise PackError(
            f"{path} was built for a newer version of the program (schema {version}, this one"
            f" reads {SCHEMA_VERSION}). Update the program."
        )
    if version < SCHEMA_VERSION:
        raise PackError(
            f"{path} was built for an older version of the program (schema {version}, this one"
            f" reads {SCHEMA_VERSION}). Build the pack again."
        )


def _damaged(path: Path, reason: str) -> PackError:
    return PackError(f"{path} is damaged ({reason}). Build the pack again or get a fresh copy.")


def _library(path: Path, rows: Rows, content_hash: str) -> Library:
    (source,) = _records(rows, "source", Source)
    return Library(
        path=path,
        pack=msgspec.json.decode(rows["pack"][0][0], type=Pack),
        content_hash=content_hash,
        source=source,
        passages=_by(_records(rows, "passage", Passage), "locator"),
        references=_by(_records(rows, "reference", Reference), "number"),
        entities=_by(_records(rows, "entity", Entity), "id"),
        claims=_by(_records(rows, "claim", Claim), "id"),
        studies=_by(_records(rows, "study", Study), "id"),
        terms=_by(_records(rows, "term", Term), "id"),
        topics=_by(_records(rows, "topic", Topic), "id"),
        discrepancies=_by(_records(rows, "discrepancy", Discrepancy), "id"),
        doubts=_by(_records(rows, "doubt", Doubt), "id"),
        diagrams=_by(_records(rows, "diagram", Diagram), "id"),
        walkthroughs=_by(_records(rows, "walkthrough", Walkthrough), "id"),
        groups=_by(_records(rows, "question_group", QuestionGroup), "id"),
        questions=_by(_records(rows, "question", Question), "id"),
        became_of=_became(rows["passage_record"]),
    )


def _records(rows: Rows, table: str, record_type: type[R]) -> list[R]:
    decoder = msgspec.json.Decoder(record_type)
    return [decoder.decode(row[0]) for row in rows[table]]


def _by(records: list[R], key: str) -> Mapping[Any, R]:
    return MappingProxyType({getattr(record, key): record for record in records})


def _became(rows: list[tuple[bytes, bytes]]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for locator, address in rows:
        found[locator.decode()] = (*found.get(locator.decode(), ()), address.decode())
    return MappingProxyType(found)
