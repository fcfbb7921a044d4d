"""How a pack lies in its SQLite file: a table per kind of record, and links between them.

A record is kept whole, as canonical JSON; the columns beside it make the file readable to any SQL
tool. Packs are never migrated, only compiled again.
"""

import hashlib
from collections.abc import Iterable

from pofedu.content.diagram import Diagram
from pofedu.content.discrepancy import Discrepancy, Doubt
from pofedu.content.model import Claim, Entity, Record, Term
from pofedu.content.question import Question, QuestionGroup
from pofedu.content.source import Passage, Reference, Source
from pofedu.content.study import Study
from pofedu.content.topic import Topic
from pofedu.content.walkthrough import Walkthrough

APPLICATION_ID = 0x706F6665
"""The letters "pofe" in the header of the file."""

RECORDS: dict[str, tuple[str, type[Record]]] = {
    "source": ("id", Source),
    "passage": ("locator", Passage),
    "reference": ("number", Reference),
    "entity": ("id", Entity),
    "claim": ("id", Claim),
    "study": ("id", Study),
    "term": ("id", Term),
    "topic": ("id", Topic),
    "discrepancy": ("id", Discrepancy),
    "doubt": ("id", Doubt),
    "diagram": ("id", Diagram),
    "walkthrough": ("id", Walkthrough),
    "question_group": ("id", QuestionGroup),
    "question": ("id", Question),
}
"""Table → its key column and the record type it holds."""

LINKS: dict[str, tuple[str, str]] = {
    "claim_passage": ("claim", "passage"),
    "claim_reference": ("claim", "reference"),
    "claim_study": ("claim", "study"),
    "study_reference": ("study", "reference"),
    "study_topic": ("study", "topic"),
    "discrepancy_claim": ("discrepancy", "claim"),
    "discrepancy_study": ("discrepancy", "study"),
    "question_claim": ("question", "claim"),
    "question_study": ("question", "study"),
    "question_discrepancy": ("question", "discrepancy"),
    "passage_record": ("passage", "address"),
}
"""Table → its two columns; `passage_record` says what each passage became, as "claim:ID"."""


def create_statements() -> list[str]:
    """The tables of an empty pack, in order."""
    made = [
        "CREATE TABLE pack (id TEXT PRIMARY KEY, version TEXT NOT NULL,"
        " schema_version INTEGER NOT NULL, content_hash TEXT NOT NULL, index_hash TEXT NOT NULL,"
        " record TEXT NOT NULL)"
    ]
    for table, (key, _) in RECORDS.items():
        key_type = "INTEGER" if key == "number" else "TEXT"
        made.append(
            f"CREATE TABLE {table} (position INTEGER PRIMARY KEY,"
            f" {key} {key_type} NOT NULL UNIQUE, record TEXT NOT NULL)"
        )
    for table, (left, right) in LINKS.items():
        made.append(
            f"CREATE TABLE {table} (position INTEGER PRIMARY KEY,"
            f" {left} {_type(left)} NOT NULL, {right} {_type(right)} NOT NULL)"
        )
    return made


def _type(column: str) -> str:
    return "INTEGER" if column == "reference" else "TEXT"


def read_statement(table: str) -> str:
    """Reads the rows of a table in authored order."""
    if table == "pack":
        return "SELECT record FROM pack"
    columns = "record" if table in RECORDS else ", ".join(LINKS[table])
    return f"SELECT {columns} FROM {table} ORDER BY position"


def hash_rows(tables: Iterable[tuple[str, Iterable[tuple[object, ...]]]]) -> str:
    """The hash that proves a pack: over every value that is read from it, in order."""
    digest = hashlib.sha256()
    for table, rows in tables:
        digest.update(b"\x1d" + table.encode())
        for row in rows:
            digest.update(b"\x1e")
            for value in row:
                digest.update(
                    b"\x1f" + (value if isinstance(value, bytes) else str(value).encode())
                )
    return digest.hexdigest()
