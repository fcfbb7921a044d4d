"""What is kept of a learner: notes, bookmarks, places seen, settings.

Answers have a module of their own beside this one.
"""

from typing import Literal

from msgspec import Struct

from pofedu.content.address import Address


class Edition(Struct, frozen=True):
    """Which content was open when something was kept."""

    pack: str = ""
    content_hash: str = ""


class NoteVersion(Struct, frozen=True, kw_only=True):
    """What a note said at one time; versions are added, never changed."""

    uid: str
    """The same on every machine that the note comes to."""
    note: str
    """The uid of the note that this is a version of."""
    follows: str = ""
    """The uid of the version that it replaced; empty for the first one."""
    address: Address
    """Where the note was written, with the state of the view."""
    edition: Edition
    text: str
    """Markdown, as it was typed."""
    is_deleted: bool = False
    written_at: str
    """UTC, as `2026-11-27T10:00:00.123456+00:00`."""


class Note(Struct, frozen=True, kw_only=True):
    """A note as it stands: its newest version, and what else claims to be the newest."""

    uid: str
    last: NoteVersion
    begun_at: str
    others: tuple[NoteVersion, ...] = ()
    """Other ends of its history: the same note, changed on another machine at the same time."""

    @property
    def address(self) -> Address:
        return self.last.address

    @property
    def text(self) -> str:
        return self.last.text


class Bookmark(Struct, frozen=True, kw_only=True):
    """A place that the learner marked."""

    address: Address
    edition: Edition
    set_at: str


class Seen(Struct, frozen=True, kw_only=True):
    """A place that the learner was at."""

    address: Address
    """As it was left last, with the state of the view."""
    edition: Edition
    first_at: str
    last_at: str
    times: int


Trouble = Literal["read-only", "disk-full", "unwritable", "closed", "taken", "moved"]
"""`taken`: another copy has the right to write by now; `moved`: the file is not in its place."""


class LearnerError(Exception):
    """Something could not be kept; nothing that was kept before is touched.

    `trouble` says why, for the page that words it; `detail` holds what the system said.
    """

    def __init__(self, trouble: Trouble, detail: str = "") -> None:
        super().__init__(f"{trouble}: {detail}" if detail else trouble)
        self.trouble, self.detail = trouble, detail
