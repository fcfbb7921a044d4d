"""One learner's file, open: what is read from it and what is added to it."""

import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from pofedu.content.address import Address, home, parse_address
from pofedu.learner.files import Lock, LockedError, MovedError
from pofedu.learner.history import History
from pofedu.learner.records import (
    Bookmark,
    Edition,
    LearnerError,
    Note,
    NoteVersion,
    Seen,
)
from pofedu.learner.schema import prepare

VERSION_COLUMNS = "uid, note, follows, address, pack, content_hash, text, is_deleted, written_at"
FULL = "disk is full"
"""A part of what SQLite says then."""


def now() -> str:
    """This moment, in UTC."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


class Learner:
    """Notes, bookmarks, places and settings of one profile; every change is kept when it returns.

    Addresses are kept as they are; records are matched by their home, so that a note on a claim is
    the same note on the map, in the sources and in a search hit. Methods that change something
    raise `LearnerError` where it cannot be kept.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        edition: Edition | None = None,
        is_read_only: bool = False,
        lock: Lock | None = None,
    ) -> None:
        prepare(connection)
        self._connection, self._lock = connection, lock
        self.edition = edition or Edition()
        self.is_read_only = is_read_only
        self._history, self._state = History(), (-1, -1)
        """The notes as they were read last, and the state of the file then."""

    # Notes

    def notes(self) -> tuple[Note, ...]:
        """The notes that are not deleted, the one written last first."""
        return tuple(note for note in self._notes().notes() if not note.last.is_deleted)

    def deleted_notes(self) -> tuple[Note, ...]:
        """The notes that were deleted and can come back, the one deleted last first."""
        return tuple(note for note in self._notes().notes() if note.last.is_deleted)

    def notes_at(self, address: Address) -> tuple[Note, ...]:
        """The notes on what an address shows, wherever they were written."""
        wanted = home(address)
        return tuple(note for note in self.notes() if home(note.address) == wanted)

    def note_counts(self) -> dict[str, int]:
        """How many notes there are at each home, by its address as text."""
        counts: dict[str, int] = {}
        for note in self.notes():
            place = str(home(note.address))
            counts[place] = counts.get(place, 0) + 1
        return counts

    def versions(self, note: str) -> tuple[NoteVersion, ...]:
        """All that a note ever said, the first version first."""
        return self._notes().versions(note)

    def write_note(self, address: Address, text: str, note: str = "") -> Note:
        """Add a note, or another version of the note of this uid; the note as it stands then.

        A uid that is not here, as after an older file was restored, is that of a new note.
        """
        return self._add_version(address, text, note, is_deleted=False)

    def delete_note(self, note: str) -> None:
        """Take a note off the list; its versions stay."""
        held = self._note(note)
        for end in (*held.others, held.last):
            self._end(end)

    def settle(self, note: str, version: str) -> None:
        """Of several ends of a note's history let one stay; the others stay as older versions."""
        held = self._note(note)
        for end in (held.last, *held.others):
            if end.uid != version:
                self._end(end)

    def restore_note(self, note: str) -> Note:
        """Put a deleted note back on the list."""
        last = self._note(note).last
        return self._add_version(last.address, last.text, note, is_deleted=False)

    def _note(self, uid: str) -> Note:
        return self._notes().note(uid)

    def _end(self, end: NoteVersion) -> None:
        """Let a history go no further: what is deleted last no longer claims to be the note."""
        self._add_version(end.address, end.text, end.note, is_deleted=True, follows=end.uid)

    def _add_version(
        self, address: Address, text: str, note: str, is_deleted: bool, follows: str = ""
    ) -> Note:
        history = self._notes()
        if not follows and history.versions(note):
            follows = history.note(note).last.uid
        version = NoteVersion(
            uid=uuid.uuid4().hex,
            note=note or uuid.uuid4().hex,
            follows=follows,
            address=address,
            edition=self.edition,
            text=text,
            is_deleted=is_deleted,
            written_at=now(),
        )
        self.write(
            f"INSERT INTO note_version ({VERSION_COLUMNS}, digest) VALUES (?1, ?2, ?3, ?4, ?5, ?6,"
            " ?7, ?8, ?9, digest(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))",
            version.uid, version.note, version.follows, str(version.address),
            version.edition.pack, version.edition.content_hash, version.text,
            int(version.is_deleted), version.written_at,
        )  # fmt: skip
        return history.add(version)

    def _versions(self) -> Iterator[NoteVersion]:
        rows = self.read(f"SELECT {VERSION_COLUMNS} FROM note_version ORDER BY id")
        for uid, note, follows, address, pack, content_hash, text, is_deleted, at in rows:
            yield NoteVersion(
                uid=uid,
                note=note,
                follows=follows,
                address=parse_address(address),
                edition=Edition(pack, content_hash),
                text=text,
                is_deleted=bool(is_deleted),
                written_at=at,
            )

    def _notes(self) -> History:
        """The notes, read again only where something else than this learner wrote since."""
        state = self._state_now()
        if self._state != state:
            self._history, self._state = History(self._versions()), state
        return self._history

    # Bookmarks

    def bookmarks(self) -> tuple[Bookmark, ...]:
        """The places marked now, the one marked last first."""
        rows = self.read(
            "SELECT address, pack, content_hash, changed_at FROM bookmark_change WHERE id IN"
            " (SELECT max(id) FROM bookmark_change GROUP BY home) AND is_set"
            " ORDER BY changed_at DESC, id DESC"
        )
        return tuple(
            Bookmark(address=parse_address(a), edition=Edition(pack, content_hash), set_at=at)
            for a, pack, content_hash, at in rows
        )

    def is_bookmarked(self, address: Address) -> bool:
        """Whether what an address shows is marked."""
        rows = self.read(
            "SELECT is_set FROM bookmark_change WHERE home = ? ORDER BY id DESC LIMIT 1",
            str(home(address)),
        )
        return bool(rows and rows[0][0])

    def set_bookmark(self, address: Address, is_set: bool) -> None:
        """Mark a place, or take its mark away."""
        self.write(
            "INSERT INTO bookmark_change (uid, home, address, pack, content_hash, is_set,"
            " changed_at, digest) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7,"
            " digest(?1, ?2, ?3, ?4, ?5, ?6, ?7))",
            uuid.uuid4().hex, str(home(address)), str(address), self.edition.pack,
            self.edition.content_hash, int(is_set), now(),
        )  # fmt: skip

    # Places

    def see(self, address: Address, is_still: bool = False) -> None:
        """Keep that the learner is at a place now, or still there with another view."""
        self.write(
            "INSERT INTO seen (home, address, pack, content_hash, first_at, last_at, times, turn,"
            " digest) SELECT ?1, ?2, ?3, ?4, ?5, ?5, 1, next, digest(?1, ?2, ?3, ?4, ?5, ?5, 1,"
            " next) FROM (SELECT coalesce(max(turn), 0) + 1 AS next FROM seen) WHERE true"
            " ON CONFLICT (home) DO UPDATE SET address = excluded.address, pack = excluded.pack,"
            " content_hash = excluded.content_hash, last_at = excluded.last_at,"
            " times = times + ?6, turn = excluded.turn, digest = digest(home, excluded.address,"
            " excluded.pack, excluded.content_hash, first_at, excluded.last_at, times + ?6,"
            " excluded.turn)",
            str(home(address)), str(address), self.edition.pack, self.edition.content_hash, now(),
            int(not is_still),
        )  # fmt: skip

    def seen(self) -> tuple[Seen, ...]:
        """The places that the learner was at, the last one first."""
        rows = self.read(
            "SELECT address, pack, content_hash, first_at, last_at, times FROM seen"
            " ORDER BY turn DESC"
        )
        return tuple(
            Seen(
                address=parse_address(address),
                edition=Edition(pack, content_hash),
                first_at=first,
                last_at=last,
                times=times,
            )
            for address, pack, content_hash, first, last, times in rows
        )

    # Settings

    def setting(self, name: str) -> str | None:
        """What is kept under a name, such as `preferences`, `window` or `place`."""
        rows = self.read("SELECT value FROM setting WHERE name = ?", name)
        return str(rows[0][0]) if rows else None

    def settings(self, prefix: str) -> dict[str, str]:
        """All that is kept under names that begin so, by name."""
        rows = self.read(
            "SELECT name, value FROM setting WHERE substr(name, 1, ?1) = ?2 ORDER BY name",
            len(prefix), prefix,
        )  # fmt: skip
        return {str(name): str(value) for name, value in rows}

    def keep_setting(self, name: str, value: str) -> None:
        """Keep a value under a name, in the place of the one before."""
        self.write(
            "INSERT INTO setting (name, value, changed_at, digest)"
            " VALUES (?1, ?2, ?3, digest(?1, ?2, ?3)) ON CONFLICT (name) DO UPDATE SET"
            " value = excluded.value, changed_at = excluded.changed_at, digest = excluded.digest",
            name, value, now(),
        )  # fmt: skip

    # The file

    def confirm(self) -> None:
        """Raise `LearnerError` where nothing may be written, or not any more."""
        if self.is_read_only:
            raise LearnerError("read-only")
        try:
            if self._lock is not None:
                self._lock.confirm()
        except LockedError as error:
            raise LearnerError("taken", f"another copy holds {error}") from error
        except MovedError as error:
            raise LearnerError("moved", f"{error} is not in its place") from error
        except OSError as error:
            raise LearnerError("unwritable", str(error)) from error

    def close(self) -> None:
        """Let the file go."""
        self._connection.close()

    def read(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """All rows of a statement, for the other parts of this room."""
        with self._told():
            return self._connection.execute(statement, values).fetchall()

    def write(self, statement: str, *values: object) -> None:
        """Carry out a statement and keep it, for the other parts of this room."""
        self.confirm()
        is_known = self._state == self._state_now()
        with self._told(), self._connection:
            self._connection.execute(statement, values)
        if is_known:
            self._state = self._state_now()

    def _state_now(self) -> tuple[int, int]:
        """Changes where another copy, or another part of this one, wrote."""
        return self.read("PRAGMA data_version")[0][0], self._connection.total_changes

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Let what SQLite says become a `LearnerError`."""
        try:
            yield
        except sqlite3.ProgrammingError as error:
            raise LearnerError("closed", str(error)) from error
        except sqlite3.Error as error:
            trouble = "disk-full" if FULL in str(error) else "unwritable"
            raise LearnerError(trouble, str(error)) from error  # type: ignore[arg-type]
