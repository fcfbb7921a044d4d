"""What proves that a file is a learner's and whole, and how one is read without touching it."""

import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from hashlib import blake2b
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from msgspec import Struct

from pofedu.content.address import parse_address
from pofedu.learner.files import sidecars
from pofedu.learner.schema import (
    APPLICATION_ID,
    FIRST_WITH_DIGEST,
    LAYOUTS,
    OWN,
    VERSION,
    migrate,
    prepare,
)

MAGIC = b"SQLite format 3\0"
HEADER_BYTES = 100
WITH_ADDRESSES = ("note_version", "bookmark_change", "seen")

PASSING = (
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_FULL,
)
"""What SQLite says where the disk or another program is in the way of a file, not the file."""
PRIMARY = 0xFF
"""The part of SQLite's codes that names the kind of error."""
PATIENCE_S = 1.0
"""How long another program may hold a file before it counts as unreadable."""

Kind = Literal["whole", "damaged", "foreign", "newer", "unreadable"]
Flaw = Literal["empty", "cut", "no-database", "other-program", "no-layout"]


class Verdict(Struct, frozen=True):
    """What a file is: whole, or why it is not opened."""

    kind: Kind
    version: int = 0
    detail: str = ""
    """For the log."""
    flaw: Flaw | None = None
    """What its header shows already."""


class DamagedError(Exception):
    """The file is not what it should be; the message says in what."""


def examine(path: Path, is_alone: bool = True) -> Verdict:
    """Look at a file from its header to its last row; never raises, never changes it.

    `is_alone` says that no other process can be writing to it. What was cut off is left out; after
    an update that was cut off the version is the one from before, whatever the header says.
    """
    try:
        with path.open("rb") as file:
            header = file.read(HEADER_BYTES)
    except OSError as error:
        return Verdict("unreadable", detail=str(error))
    verdict = _of_header(header)
    if verdict.kind != "whole":
        return verdict
    try:
        with reading(path, is_alone) as connection:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            check(connection, version)
    except Exception as error:  # a damaged file raises nearly anything
        return Verdict(_blamed(error), verdict.version, f"{type(error).__name__}: {error}")
    return Verdict("whole", version)


def _blamed(error: Exception) -> Kind:
    """Whether the file is at fault, or what keeps it from being read now."""
    is_passing = isinstance(error, sqlite3.OperationalError) and (
        getattr(error, "sqlite_errorcode", 0) & PRIMARY in PASSING
    )
    return "unreadable" if is_passing or isinstance(error, OSError) else "damaged"


def _of_header(header: bytes) -> Verdict:
    if not header:
        return Verdict("damaged", detail="the file is empty", flaw="empty")
    if not header.startswith(MAGIC):
        return Verdict("foreign", detail="this is no database", flaw="no-database")
    if len(header) < HEADER_BYTES:
        return Verdict("damaged", detail="the file ends within its header", flaw="cut")
    version, owner = (int.from_bytes(header[at : at + 4], "big") for at in (60, 68))
    if owner != APPLICATION_ID:
        return Verdict("foreign", detail=f"its owner is {owner:#x}", flaw="other-program")
    if version > VERSION:
        return Verdict("newer", version, f"layout {version}, known up to {VERSION}")
    if version not in LAYOUTS:
        return Verdict("damaged", version, "no layout has this number", "no-layout")
    return Verdict("whole", version)


@contextmanager
def reading(path: Path, is_alone: bool) -> Iterator[sqlite3.Connection]:
    """A file open for reading; where a change was cut off, a copy in which it is taken back."""
    if is_alone and sidecars(path):
        with TemporaryDirectory(prefix="pofedu-") as folder:
            for part in (path, *sidecars(path)):
                shutil.copyfile(part, Path(folder) / part.name)
            with _connected(Path(folder) / path.name, "mode=rw") as connection:
                yield connection
    else:
        with _connected(path, "mode=ro&immutable=1" if is_alone else "mode=ro") as connection:
            yield connection


@contextmanager
def _connected(path: Path, how: str) -> Iterator[sqlite3.Connection]:
    uri = f"{Path(os.path.abspath(path)).as_uri()}?{how}"
    with closing(sqlite3.connect(uri, PATIENCE_S, uri=True)) as connection:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        prepare(connection)
        yield connection


def check(connection: sqlite3.Connection, version: int) -> None:
    """Raise where the file is not whole: its structure, each row's digest, every address."""
    said = [found for (found,) in connection.execute("PRAGMA integrity_check(3)")]
    if said != ["ok"]:
        raise DamagedError("; ".join(map(str, said)))
    for table, columns in LAYOUTS[version].items():
        if version >= FIRST_WITH_DIGEST:
            _check_digests(connection, table, columns)
        else:
            connection.execute(f"SELECT {', '.join(columns)} FROM {table}").fetchall()
    for table in WITH_ADDRESSES:
        for (address,) in connection.execute(f"SELECT DISTINCT address FROM {table}"):
            parse_address(address)


def _check_digests(connection: sqlite3.Connection, table: str, columns: Iterable[str]) -> None:
    statement = f"SELECT count(*) FROM {table} WHERE digest IS NOT digest({', '.join(columns)})"
    (count,) = connection.execute(statement).fetchone()
    if count:
        raise DamagedError(f"{count} rows of {table} say something else than was written")


def fingerprint(connection: sqlite3.Connection) -> str:
    """A hash over all that the rows of a file say."""
    total = blake2b()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    for table, columns in LAYOUTS[version].items():
        for row in connection.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY rowid"):
            total.update(repr((table, row)).encode("utf-8", "surrogatepass"))
    return total.hexdigest()


def is_empty(connection: sqlite3.Connection, is_strict: bool = False) -> bool:
    """Whether nothing was written, marked or answered; strictly, no place was seen, nothing set."""
    asked = {"note_version": "", "bookmark_change": "", "answer": ""}
    if is_strict:
        asked |= {"session_event": "", "seen": "", "setting": f" WHERE name <> '{OWN}'"}
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    tables = [table + where for table, where in asked.items() if table in LAYOUTS[version]]
    statement = "SELECT EXISTS (SELECT 1 FROM {}) "
    return not any(connection.execute(statement.format(t)).fetchone()[0] for t in tables)


def snapshot(path: Path, is_alone: bool = True) -> sqlite3.Connection:
    """All of a whole file in memory, brought up to this version; raises `DamagedError` else."""
    verdict = examine(path, is_alone)
    if verdict.kind != "whole":
        raise DamagedError(verdict.detail)
    memory = sqlite3.connect(":memory:")
    with reading(path, is_alone) as connection:
        connection.backup(memory)
    if verdict.version < VERSION:
        migrate(memory)
    return memory
