"""Bringing in a backup: what would change, and the change itself, in one transaction.

Merging joins what two machines hold and takes nothing away: versions of notes, changes of
bookmarks, answers and what happened in sessions by their uid, places seen with the earlier first
and the later last time, saved views each as it was changed last; other settings stay. Doing it
twice changes nothing more. Restoring puts the backup in the place of everything.
"""

import sqlite3
import uuid
from collections.abc import Iterable, Mapping
from contextlib import closing
from operator import itemgetter
from pathlib import Path
from typing import Any

from msgspec import Struct

from pofedu.content.address import Address, home
from pofedu.learner.answerlog import Answer, SessionEvent, answers, events
from pofedu.learner.learner import Learner
from pofedu.learner.records import Bookmark, Note, Seen
from pofedu.learner.schema import OWN, TABLES, VERSION, prepare
from pofedu.learner.views import PREFIX

Row = tuple[Any, ...]
SAME = uuid.UUID("5f0f1c1e-6c55-4f5e-9a53-2d1b8d1f7a41")
"""Where the uids begin that two machines must find alike."""
LAST_CHANGES = """
    SELECT home, uid, changed_at, is_set FROM bookmark_change
    WHERE id IN (SELECT max(id) FROM bookmark_change GROUP BY home)"""


class Tally(Struct, frozen=True):
    """How what is here and what a backup holds of one kind compare."""

    here: int = 0
    """Only here."""
    there: int = 0
    """Only in the backup."""
    same: int = 0
    differ: int = 0

    @property
    def is_alike(self) -> bool:
        """Whether both hold the same."""
        return not (self.here or self.there or self.differ)


class Preview(Struct, frozen=True, kw_only=True):
    """How a backup compares with what is here, and what bringing it in would change."""

    path: Path
    version: int
    """The layout of the file as it lies there."""
    profile: str
    """The name of the profile that it is from; empty for the first one."""
    last_change: str
    """When something was written in it last; UTC, empty where nothing was."""
    notes: Tally
    """The notes that are on the list here, there or on both."""
    deleted: Tally
    """The notes that are on neither list, for they were deleted."""
    bookmarks: Tally
    """The places marked; those marked here and there are the same."""
    seen: Tally
    """The places seen; those seen here and there are the same."""
    answers: Tally
    """The answers to questions that were not taken back."""
    gone_notes: int
    """Notes that would leave the list here."""
    gone_bookmarks: int
    is_nothing: bool
    """Whether everything would stay as it is."""
    doubled: int = 0
    """Notes that were changed on both machines; both versions stay."""


class Holding(Struct, frozen=True):
    """All that a file holds which a preview compares."""

    notes: dict[str, Note]
    """By uid, as the next ones."""
    deleted: dict[str, Note]
    bookmarks: dict[Address, Bookmark]
    """By the home of the place, as the next ones."""
    seen: dict[Address, Seen]
    views: dict[str, str]
    """By the name of their setting."""
    answers: dict[str, Answer]
    """By uid."""
    events: frozenset[SessionEvent]


def preview_restore(
    ours: sqlite3.Connection, theirs: sqlite3.Connection, path: Path, version: int = VERSION
) -> Preview:
    """What would be there instead of what is there now."""
    return _previewed(_holding(ours), _holding(theirs), theirs, path, version)


def preview_merge(
    ours: sqlite3.Connection, theirs: sqlite3.Connection, path: Path, version: int = VERSION
) -> Preview:
    """What a merge would add and change, found by merging into a copy in memory."""
    with closing(sqlite3.connect(":memory:")) as merged:
        ours.backup(merged)
        prepare(merged)
        merge(merged, theirs)
        return _previewed(_holding(ours), _holding(merged), theirs, path, version)


def _holding(connection: sqlite3.Connection) -> Holding:
    learner = Learner(connection)
    return Holding(
        notes={note.uid: note for note in learner.notes()},
        deleted={note.uid: note for note in learner.deleted_notes()},
        bookmarks={home(bookmark.address): bookmark for bookmark in learner.bookmarks()},
        seen={home(seen.address): seen for seen in learner.seen()},
        views=learner.settings(PREFIX),
        answers={answer.uid: answer for answer in answers(learner)},
        events=frozenset(events(learner)),
    )


def _compared(here: Mapping[Any, object], there: Mapping[Any, object]) -> Tally:
    shared = here.keys() & there.keys()
    differ = sum(here[key] != there[key] for key in shared)
    same = len(shared) - differ
    return Tally(len(here) - len(shared), len(there) - len(shared), same, differ)


def _compared_notes(here: Holding, there: Holding) -> tuple[Tally, Tally]:
    """The notes that are on a list, and those that are on neither."""
    listed = here.notes.keys() | there.notes.keys()
    every = [{**side.deleted, **side.notes} for side in (here, there)]
    on, off = (
        [{uid: n for uid, n in side.items() if (uid in listed) is is_on} for side in every]
        for is_on in (True, False)
    )
    return _compared(*on), _compared(*off)


def _previewed(
    now: Holding, then: Holding, theirs: sqlite3.Connection, path: Path, version: int
) -> Preview:
    """The preview of a change that turns what is here now into what is here then."""
    (last,) = theirs.execute(
        "SELECT max(at) FROM (SELECT max(written_at) AS at FROM note_version UNION ALL"
        " SELECT max(changed_at) FROM bookmark_change UNION ALL SELECT max(last_at) FROM seen"
        " UNION ALL SELECT max(answered_at) FROM answer)"
    ).fetchone()
    there = _holding(theirs)
    notes, deleted = _compared_notes(now, there)
    before, after = ({**side.deleted, **side.notes} for side in (now, then))
    return Preview(
        path=path,
        version=version,
        profile=Learner(theirs).setting(OWN) or "",
        last_change=last or "",
        notes=notes,
        deleted=deleted,
        bookmarks=_compared(dict.fromkeys(now.bookmarks), dict.fromkeys(there.bookmarks)),
        seen=_compared(dict.fromkeys(now.seen), dict.fromkeys(there.seen)),
        answers=_compared(now.answers, there.answers),
        gone_notes=len(now.notes.keys() - then.notes.keys()),
        gone_bookmarks=len(now.bookmarks.keys() - then.bookmarks.keys()),
        is_nothing=now == then,
        doubled=sum(bool(n.others) and n != before.get(uid) for uid, n in after.items()),
    )


# The changes


def restore(ours: sqlite3.Connection, theirs: sqlite3.Connection) -> None:
    """Put all that a backup says in the place of what is there."""
    with ours:
        for table, columns in TABLES.items():
            ours.execute(f"DELETE FROM {table} WHERE {columns[0]} <> '{OWN}'")
            _add(ours, table, (r for r in _rows(theirs, table, columns) if r[0] != OWN))


def merge(ours: sqlite3.Connection, theirs: sqlite3.Connection) -> None:
    """Add what a backup says and this file does not; settings stay, but for saved views."""
    with ours:
        ours.execute("BEGIN")
        _add_new(ours, theirs, "note_version")
        before = _last_changes(ours)
        _add_new(ours, theirs, "bookmark_change")
        _keep_later(ours, before)
        _add_new(ours, theirs, "answer")
        _add_new(ours, theirs, "session_event")
        _join_seen(ours, theirs)
        _join_views(ours, theirs)


def _rows(connection: sqlite3.Connection, table: str, columns: Iterable[str]) -> list[Row]:
    statement = f"SELECT {', '.join(columns)} FROM {table} ORDER BY rowid"
    return connection.execute(statement).fetchall()


def _add(connection: sqlite3.Connection, table: str, rows: Iterable[Row]) -> None:
    columns = TABLES[table]
    marks = ", ".join(f"?{number}" for number in range(1, len(columns) + 1))
    connection.executemany(
        f"INSERT INTO {table} ({', '.join(columns)}, digest) VALUES ({marks}, digest({marks}))",
        rows,
    )


def _add_new(ours: sqlite3.Connection, theirs: sqlite3.Connection, table: str) -> None:
    known = {uid for (uid,) in ours.execute(f"SELECT uid FROM {table}")}
    _add(ours, table, (r for r in _rows(theirs, table, TABLES[table]) if r[0] not in known))


def _last_changes(connection: sqlite3.Connection) -> dict[str, Row]:
    return {row[0]: row for row in connection.execute(LAST_CHANGES)}


def _keep_later(connection: sqlite3.Connection, before: dict[str, Row]) -> None:
    """Where our mark was set later than the one that came in, say so again after it."""
    columns = TABLES["bookmark_change"]
    for place, (_, uid, changed_at, is_set) in _last_changes(connection).items():
        ours = before.get(place)
        if ours is None or ours[1] == uid or (ours[2], ours[1]) < (changed_at, uid):
            continue
        if ours[3] != is_set:
            statement = f"SELECT {', '.join(columns)} FROM bookmark_change WHERE uid = ?"
            (row,) = connection.execute(statement, (ours[1],)).fetchall()
            _add(connection, "bookmark_change", [(uuid.uuid5(SAME, ours[1] + uid).hex, *row[1:])])


def _join_seen(ours: sqlite3.Connection, theirs: sqlite3.Connection) -> None:
    columns = TABLES["seen"]
    joined = {row[0]: row for row in _rows(ours, "seen", columns)}
    before = dict(joined)
    for row in _rows(theirs, "seen", columns):
        mine = joined.get(row[0])
        joined[row[0]] = row if mine is None else _joined(mine, row)
    if joined == before:
        return
    ours.execute("DELETE FROM seen")
    ordered = sorted(joined.values(), key=lambda row: (row[5], row[0]))
    _add(ours, "seen", ((*row[:7], turn) for turn, row in enumerate(ordered, 1)))


def _joined(mine: Row, yours: Row) -> Row:
    later = max(mine, yours, key=itemgetter(5))
    return (*later[:4], min(mine[4], yours[4]), later[5], max(mine[6], yours[6]), mine[7])


def _join_views(ours: sqlite3.Connection, theirs: sqlite3.Connection) -> None:
    """Of a view that both hold, the one that was changed last stays."""
    mine, yours = (
        {row[0]: row for row in _rows(file, "setting", TABLES["setting"])}
        for file in (ours, theirs)
    )
    for name, row in yours.items():
        is_later = name not in mine or row[2:0:-1] > mine[name][2:0:-1]
        if name.startswith(PREFIX) and is_later:
            ours.execute("DELETE FROM setting WHERE name = ?", (name,))
            _add(ours, "setting", [row])
