"""How the learner's file is laid out, and the steps from every older layout to this one.

A step is added at the end and never changed: files of each past version exist somewhere.
sqlite-utils is loaded only where a file is old.
"""

import sqlite3
from hashlib import blake2b
from typing import Protocol

APPLICATION_ID = 0x706F664C
"""The letters "pofL" in the header of the file."""
VERSION = 3
"""How many steps there are; kept as `user_version`, so that reading it needs no library."""
SET = "learner"
"""The name of our steps in the table where sqlite-utils records them."""
_FIRST = {
    "note_version": (
        "uid", "note", "follows", "address", "pack", "content_hash", "text", "is_deleted",
        "written_at",
    ),
    "bookmark_change": (
        "uid", "home", "address", "pack", "content_hash", "is_set", "changed_at",
    ),
    "seen": (
        "home", "address", "pack", "content_hash", "first_at", "last_at", "times", "turn",
    ),
    "setting": ("name", "value", "changed_at"),
}  # fmt: skip
TABLES = {
    **_FIRST,
    "answer": (
        "uid", "session", "question", "key", "wording", "pack", "content_hash", "given", "hits",
        "parts", "certainty", "took_ms", "cancels", "answered_at",
    ),
    "session_event": ("uid", "session", "event", "said", "happened_at"),
}  # fmt: skip
"""What each row says, in the order in which its digest holds it."""
LAYOUTS = {1: _FIRST, 2: _FIRST, 3: TABLES}
"""The tables of each version."""
OWN = "profile"
"""The setting that belongs to the file itself: the name of the profile."""
FIRST_WITH_DIGEST = 2
RECORD = (
    'CREATE TABLE "_sqlite_migrations" (\n   "id" INTEGER PRIMARY KEY,\n'
    '   "migration_set" TEXT,\n   "name" TEXT,\n   "applied_at" TEXT\n)',
    'CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"\n'
    '    ON "_sqlite_migrations" ("migration_set", "name")',
)
"""Where sqlite-utils records steps, word for word; a test holds both together."""


class Database(Protocol):
    """What a step asks of a database, be it of sqlite-utils or of Python itself."""

    def execute(self, sql: str, /) -> object: ...


def digest(*values: object) -> str:
    """A row's checksum; it tells a text that a failing disk has changed from one that was typed."""
    said = "\x1f".join(map(str, values))
    return blake2b(said.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def prepare(connection: sqlite3.Connection) -> None:
    """Teach a connection what the statements of this room use."""
    connection.create_function("digest", -1, digest, deterministic=True)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a file up to this version, each step with its record in one transaction."""
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

    prepare(connection)
    steps = Migrations(SET)
    for step in STEPS:
        steps()(step)
    steps.apply(Database(connection))


def create(connection: sqlite3.Connection) -> None:
    """Lay out a new file just as all steps together do, without loading a library for it."""
    prepare(connection)
    with connection:
        connection.execute("BEGIN")
        for statement in RECORD:
            connection.execute(statement)
        for step in STEPS:
            step(connection)
            connection.execute(
                "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
                " VALUES (?, ?, strftime('%Y-%m-%d %H:%M:%S.000000+00:00', 'now'))",
                (SET, step.__name__),
            )


def begin(database: Database) -> None:
    """Version 1: notes in versions, bookmarks as changes, places seen, settings."""
    for statement in (
        "CREATE TABLE note_version (id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " uid TEXT NOT NULL UNIQUE, note TEXT NOT NULL, follows TEXT NOT NULL,"
        " address TEXT NOT NULL, pack TEXT NOT NULL, content_hash TEXT NOT NULL,"
        " text TEXT NOT NULL, is_deleted INTEGER NOT NULL, written_at TEXT NOT NULL)",
        "CREATE INDEX note_version_note ON note_version (note)",
        "CREATE TABLE bookmark_change (id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " uid TEXT NOT NULL UNIQUE, home TEXT NOT NULL, address TEXT NOT NULL,"
        " pack TEXT NOT NULL, content_hash TEXT NOT NULL, is_set INTEGER NOT NULL,"
        " changed_at TEXT NOT NULL)",
        "CREATE INDEX bookmark_change_home ON bookmark_change (home)",
        "CREATE TABLE seen (home TEXT PRIMARY KEY, address TEXT NOT NULL, pack TEXT NOT NULL,"
        " content_hash TEXT NOT NULL, first_at TEXT NOT NULL, last_at TEXT NOT NULL,"
        " times INTEGER NOT NULL, turn INTEGER NOT NULL)",
        "CREATE INDEX seen_turn ON seen (turn)",
        "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL,"
        " changed_at TEXT NOT NULL)",
        f"PRAGMA application_id = {APPLICATION_ID}",
        "PRAGMA user_version = 1",
    ):
        database.execute(statement)


def sum_up(database: Database) -> None:
    """Version 2: each row with a checksum over what it says."""
    for table, columns in (
        (
            "note_version",
            "uid, note, follows, address, pack, content_hash, text, is_deleted, written_at",
        ),
        ("bookmark_change", "uid, home, address, pack, content_hash, is_set, changed_at"),
        ("seen", "home, address, pack, content_hash, first_at, last_at, times, turn"),
        ("setting", "name, value, changed_at"),
    ):
        database.execute(f"ALTER TABLE {table} ADD COLUMN digest TEXT NOT NULL DEFAULT ''")
        database.execute(f"UPDATE {table} SET digest = digest({columns})")
    database.execute("PRAGMA user_version = 2")


def keep_answers(database: Database) -> None:
    """Version 3: answers to questions, and what happened in the sessions that asked them."""
    for statement in (
        "CREATE TABLE answer (id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,"
        " session TEXT NOT NULL, question TEXT NOT NULL, key TEXT NOT NULL,"
        " wording TEXT NOT NULL, pack TEXT NOT NULL, content_hash TEXT NOT NULL,"
        " given TEXT NOT NULL, hits INTEGER NOT NULL, parts INTEGER NOT NULL,"
        " certainty INTEGER NOT NULL, took_ms INTEGER NOT NULL, cancels TEXT NOT NULL,"
        " answered_at TEXT NOT NULL, digest TEXT NOT NULL DEFAULT '')",
        "CREATE INDEX answer_session ON answer (session)",
        "CREATE TABLE session_event (id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " uid TEXT NOT NULL UNIQUE, session TEXT NOT NULL, event TEXT NOT NULL,"
        " said TEXT NOT NULL, happened_at TEXT NOT NULL, digest TEXT NOT NULL DEFAULT '')",
        "CREATE INDEX session_event_session ON session_event (session)",
        "PRAGMA user_version = 3",
    ):
        database.execute(statement)


STEPS = (begin, sum_up, keep_answers)
