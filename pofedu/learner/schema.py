"""How the learner's file is laid out, and the steps from every older layout to this one.

A step is added at the end and never changed: files of each past version exist somewhere.
sqlite-utils is loaded only where a file is new or old.
"""

import sqlite3
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = 0x706F664C
"""The letters "pofL" in the header of the file."""
VERSION = 1
"""How many steps there are; kept as `user_version`, so that reading it needs no library."""
SET = "learner"
"""The name of our steps in the table where sqlite-utils records them."""


def version_of(connection: sqlite3.Connection) -> int:
    """The layout of a file; 0 where nothing was written yet."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a file up to this version, each step with its record in one transaction."""
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

    steps = Migrations(SET)
    steps()(begin)
    steps.apply(Database(connection))


def begin(database: "Database") -> None:
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
