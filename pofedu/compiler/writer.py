"""Checks a source folder and writes one SQLite pack: all of it, or nothing."""

import contextlib
import os
import re
import secrets
import sqlite3
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
from sqlite_utils import Database

from pofedu.compiler.checks import check
from pofedu.compiler.finder import write_index
from pofedu.compiler.problems import Problem, at_most
from pofedu.compiler.sources import KEYS, Sources, gather
from pofedu.compiler.walk import locators
from pofedu.content.findable import KINDS, Kind
from pofedu.content.library import PackError
from pofedu.content.model import SCHEMA_VERSION
from pofedu.content.schema import APPLICATION_ID, LINKS, RECORDS, create_statements, hash_rows
from pofedu.content.topic import topics_of_study

TABLES = {
    "source": "source",
    "passage": "passages",
    "reference": "references",
    "entity": "entities",
    "claim": "claims",
    "study": "studies",
    "term": "terms",
    "topic": "topics",
    "discrepancy": "discrepancies",
    "doubt": "doubts",
    "diagram": "diagrams",
    "walkthrough": "walkthroughs",
    "question_group": "groups",
    "question": "questions",
}
"""The table of each kind of record."""
HASHES = ("content_hash", "index_hash")
Row = tuple[Any, ...]
ABANDONED = 600
"""Seconds after which nobody writes any more into an unfinished pack; a build takes few."""


@dataclass(frozen=True)
class BuildReport:
    """What came of a build: problems, or a pack."""

    target: Path
    problems: tuple[Problem, ...] = ()
    content_hash: str = ""
    counts: dict[str, int] = field(default_factory=dict)
    """How many records of each kind were written."""

    @property
    def is_built(self) -> bool:
        return not self.problems


def check_pack(folder: Path) -> list[Problem]:
    """Every problem of a source folder, in the order of files and lines."""
    return _checked(folder)[1]


def build_pack(folder: Path, target: Path) -> BuildReport:
    """Write the pack; with a single problem nothing is written and an old pack stays as it was.

    A target that is a link stays one: what it leads to is written. Raises `PackError` where the
    target cannot be written or is no regular file.
    """
    sources, problems = _checked(folder)
    if problems:
        return BuildReport(target, tuple(problems))
    return write_pack(sources, target)


def write_pack(sources: Sources, target: Path) -> BuildReport:
    """Write checked sources as a pack; raises `PackError` as `build_pack` does."""
    rows = _rows(sources)
    content_hash = hash_rows(rows.items())
    _replace(target, rows, content_hash, sources)
    return BuildReport(target, (), content_hash, {table: len(rows[table]) for table in RECORDS})


def _checked(folder: Path) -> tuple[Sources, list[Problem]]:
    sources = gather(folder)
    return sources, list(at_most({*sources.problems, *check(sources)}, sources.cut))


def _rows(sources: Sources) -> dict[str, list[Row]]:
    rows: dict[str, list[Row]] = {"pack": [(_json(sources.pack[0].record),)]}
    for table, kind in TABLES.items():
        rows[table] = [(_json(placed.record),) for placed in sources.of(kind)]
    return rows | {table: list(links) for table, links in _links(sources).items()}


def _json(record: object) -> str:
    return msgspec.json.encode(record).decode()


def _links(sources: Sources) -> dict[str, Iterator[Row]]:
    claims = [placed.record for placed in sources.claims]
    studies = [placed.record for placed in sources.studies]
    topics = [placed.record for placed in sources.topics]
    discrepancies = [placed.record for placed in sources.discrepancies]
    questions = [placed.record for placed in sources.questions]
    return {
        "claim_passage": ((c.id, locator) for c in claims for locator in c.passages),
        "claim_reference": ((c.id, number) for c in claims for number in c.references),
        "claim_study": ((c.id, m.study) for c in claims for m in c.measured_by),
        "study_reference": ((s.id, link.number) for s in studies for link in s.references),
        "study_topic": ((s.id, t) for s in studies for t in topics_of_study(s, topics)),
        "discrepancy_claim": ((d.id, claim) for d in discrepancies for claim in d.claims),
        "discrepancy_study": ((d.id, study) for d in discrepancies for study in d.studies),
        "question_claim": ((q.id, claim) for q in questions for claim in q.claims),
        "question_study": ((q.id, study) for q in questions for study in q.studies),
        "question_discrepancy": ((q.id, d) for q in questions for d in q.discrepancies),
        "passage_record": _became(sources),
    }


def _became(sources: Sources) -> Iterator[Row]:
    found: dict[str, dict[str, None]] = {p.record.locator: {} for p in sources.passages}
    for table in ("claim", "study", "discrepancy", "term", "entity", "diagram"):
        for placed in sources.of(TABLES[table]):
            for _, locator in locators(placed.record):
                found[locator][f"{table}:{placed.record.id}"] = None
    return ((locator, name) for locator, names in found.items() for name in names)


def _replace(said: Path, rows: dict[str, list[Row]], content_hash: str, sources: Sources) -> None:
    target = Path(os.path.realpath(said))
    if os.path.isdir(target):
        raise PackError(f"{said} is a folder. Name a file for the pack.")
    if os.path.lexists(target) and not os.path.isfile(target):
        raise PackError(f"{said} is no regular file. Name another file for the pack.")
    new = target.with_name(f".{target.name}.{secrets.token_hex(4)}.new")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _clear_away(target)
        _write(new, rows, content_hash, sources)
        os.replace(new, target)
        _sync(target.parent)
    except (OSError, sqlite3.Error) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise PackError(
            f"{said} could not be written ({reason}). Check that the folder may be written to,"
            " has room, and that no program has the pack open."
        ) from error
    finally:
        for left in (new, new.with_name(new.name + "-journal")):
            with contextlib.suppress(OSError):
                left.unlink()


def _clear_away(target: Path) -> None:
    """Remove what builds of this target that were killed left; what is young may be in use."""
    left = re.compile(rf"\.{re.escape(target.name)}\.[0-9a-f]{{8}}\.new(-journal)?")
    for path in target.parent.iterdir():
        if left.fullmatch(path.name):
            with contextlib.suppress(OSError):
                if time.time() - path.stat().st_mtime > ABANDONED:
                    path.unlink()


def _write(new: Path, rows: dict[str, list[Row]], content_hash: str, sources: Sources) -> None:
    with contextlib.closing(sqlite3.connect(new)) as connection:
        database = Database(connection)
        database.execute("PRAGMA journal_mode = DELETE")
        database.execute("PRAGMA page_size = 4096")
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        for statement in create_statements():
            database.execute(statement)
        index_hash = write_index(connection, _findable(sources), content_hash)
        with connection:
            _fill(database, rows, (content_hash, index_hash), sources)
        database.vacuum()
    with new.open("rb+") as stream:
        os.fsync(stream.fileno())


def _findable(sources: Sources) -> dict[Kind, list[Any]]:
    kinds = {kind: TABLES[kind] for kind in KINDS if kind in TABLES}
    return {kind: [p.record for p in sources.of(name)] for kind, name in kinds.items()}


def _fill(
    database: Database, rows: dict[str, list[Row]], hashes: tuple[str, str], sources: Sources
) -> None:
    pack = sources.pack[0].record
    first = {"id": pack.id, "version": pack.version, "schema_version": pack.schema_version}
    last = {**dict(zip(HASHES, hashes, strict=True)), "record": rows["pack"][0][0]}
    database.table("pack").insert(first | last)
    for table, (key, _) in RECORDS.items():
        kind = TABLES[table]
        keys = [getattr(p.record, KEYS.get(kind, "id")) for p in sources.of(kind)]
        database.table(table).insert_all(
            {"position": place, key: name, "record": row[0]}
            for place, (name, row) in enumerate(zip(keys, rows[table], strict=True), 1)
        )
    for table, columns in LINKS.items():
        database.table(table).insert_all(
            {"position": place, **dict(zip(columns, row, strict=True))}
            for place, row in enumerate(rows[table], 1)
        )


def _sync(folder: Path) -> None:
    """Makes the new name last through a power cut, where the system lets a folder be opened."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
