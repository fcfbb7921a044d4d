"""Bringing in a backup: what would change, and the change itself, in one transaction.

Merging joins what two machines hold and takes nothing away: versions of notes and changes of
bookmarks by their uid, places seen with the earlier first and the later last time. Doing it twice
changes nothing more. Restoring puts the backup in the place of everything.
"""

import sqlite3
import uuid
from collections.abc import Iterable, Mapping
from operator import itemgetter
from pathlib import Path
from typing import Any

from msgspec import Struct

from pofedu.content.address import Address, home
from pofedu.learner.learner import Learner
from pofedu.learner.records import Bookmark, Note, Seen
from pofedu.learner.schema import OWN, TABLES, VERSION, prepare

Row = tuple[Any, ...]
SAME = uuid.UUID("5f0f1c1e-6c55-4f5e-9a53-2d1b8d1f7a41")
"""Where the uids begin that two machines must find alike."""
LAST_CHANGES = """
    SELECT home, uid, changed_at, is_set FROM bookmark_change
    WHERE id IN (SELECT max(id) FROM bookmark_change GROUP BY home)"""


class Tally(Struct, frozen=True):
    """How much of one kind is new, changed or the same, and how much would go."""

    new: int = 0
    changed: int = 0
    same: int = 0
    gone: int = 0

    @property
    def is_nothing(self) -> bool:
        """Whether all would stay as it is."""
        return not (self.new or self.changed or self.gone)


class Preview(Struct, frozen=True, kw_only=True):
    """What bringing in a backup would change."""

    path: Path
    version: int
    """The layout of the file as it lies there."""
    profile: str
    """The name of the profile that it is from; empty for the first one."""
    last_change: str
    """When something was written in it last; UTC, empty where nothing was."""
    notes: Tally
    """The notes on the list; one that would be deleted goes."""
    deleted: Tally
    """The deleted notes; one that would come back goes from among them."""
    bookmarks: Tally
    seen: Tally
    doubled: int = 0
    """Notes that were changed on both machines; both versions stay."""

    @property
    def is_nothing(self) -> bool:
        """Whether everything would stay as it is."""
        kinds = (self.notes, self.deleted, self.bookmarks, self.seen)
        return all(kind.is_nothing for kind in kinds)


def preview_restore(
    ours: sqlite3.Connection, theirs: sqlite3.Connection, path: Path, version: int = VERSION
) -> Preview:
    """What would be there instead of what is there now."""
    return _previewed(Learner(ours), Learner(theirs), theirs, path, version)


def preview_merge(
    ours: sqlite3.Connection, theirs: sqlite3.Connection, path: Path, version: int = VERSION
) -> Preview:
    """What a merge would add and change, found by merging into a copy in memory."""
    merged = sqlite3.connect(":memory:")
    ours.backup(merged)
    prepare(merged)
    merge(merged, theirs)
    now, then = Learner(ours), Learner(merged)
    before = _by_uid((*now.notes(), *now.deleted_notes()))
    after = _by_uid((*then.notes(), *then.deleted_notes()))
    doubled = [n for uid, n in after.items() if n.others and n != before.get(uid)]
    found = _previewed(now, then, theirs, path, version, len(doubled))
    merged.close()
    return found


def _by_uid(notes: Iterable[Note]) -> dict[str, Note]:
    return {note.uid: note for note in notes}


def _by_home(places: Iterable[Bookmark | Seen]) -> dict[Address, Bookmark | Seen]:
    return {home(place.address): place for place in places}


def _compared(now: Mapping[Any, object], then: Mapping[Any, object]) -> Tally:
    shared = now.keys() & then.keys()
    changed = sum(now[key] != then[key] for key in shared)
    same = len(shared) - changed
    return Tally(len(then) - len(shared), changed, same, len(now) - len(shared))


def _previewed(
    now: Learner,
    then: Learner,
    theirs: sqlite3.Connection,
    path: Path,
    version: int,
    doubled: int = 0,
) -> Preview:
    (last,) = theirs.execute(
        "SELECT max(at) FROM (SELECT max(written_at) AS at FROM note_version UNION ALL"
        " SELECT max(changed_at) FROM bookmark_change UNION ALL SELECT max(last_at) FROM seen)"
    ).fetchone()
    profile = Learner(theirs).setting(OWN) or ""
    return Preview(
        path=path,
        version=version,
        profile=profile,
        last_change=last or "",
        notes=_compared(_by_uid(now.notes()), _by_uid(then.notes())),
        deleted=_compared(_by_uid(now.deleted_notes()), _by_uid(then.deleted_notes())),
        bookmarks=_compared(_by_home(now.bookmarks()), _by_home(then.bookmarks())),
        seen=_compared(_by_home(now.seen()), _by_home(then.seen())),
        doubled=doubled,
    )


# The changes


def restore(ours: sqlite3.Connection, theirs: sqlite3.Connection) -> None:
    """Put all that a backup says in the place of what is there."""
    with ours:
        for table, columns in TABLES.items():
            ours.execute(f"DELETE FROM {table} WHERE {columns[0]} <> '{OWN}'")
            _add(ours, table, (r for r in _rows(theirs, table, columns) if r[0] != OWN))


def merge(ours: sqlite3.Connection, theirs: sqlite3.Connection) -> None:
    """Add what a backup says and this file does not; settings stay."""
    with ours:
        ours.execute("BEGIN")
        _add_new(ours, theirs, "note_version")
        before = _last_changes(ours)
        _add_new(ours, theirs, "bookmark_change")
        _keep_later(ours, before)
        _join_seen(ours, theirs)


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
