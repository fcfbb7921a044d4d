"""What is true of notes: which ones are asked for, what they begin with, what they were."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import overload

from pofedu.content.address import Address, AddressError, home, parse_address
from pofedu.content.hits import Hit, Marks, marks_of
from pofedu.content.library import Library
from pofedu.content.matching import holds, marks_of_any, wanted
from pofedu.content.model import Text
from pofedu.formats.notes import NoteShape, record_at
from pofedu.learner.learner import Learner
from pofedu.learner.records import Bookmark, Note, NoteVersion
from pofedu.ui.excerpt import plain_words

ASKED, AT, SHOWN = "q", "at", "show"
"""Keys of the view: words to find, a place by its home, `deleted` or `bookmarks`."""
STRETCH_S = 600
"""Versions further apart than this belong to different stretches of writing."""
MOST_HITS = 100
"""As many notes are found beside the content; the notes page lists them all."""
BEFORE, SHOWN_AROUND = 40, 300
"""Characters of a note that stand before the first word found, and in all, in a hit."""
CUT = 20
"""A version after which so many characters went is worth going back to."""

Named = Callable[[Address], Text]
"""What the place of a note is called."""


def is_match(query: str, *texts: str) -> bool:
    """Whether every word of the query stands somewhere in the texts; an empty one asks nothing."""
    return not wanted(query) or holds("\n".join(texts), query)


class NoteHits(Sequence[Hit]):
    """The notes that hold a query, as the search lists them; a hit is made when it is asked for."""

    def __init__(self, query: str, learner: Learner, named: Named) -> None:
        asked = Address("notes").with_view(**{ASKED: query})
        found = notes_asked(asked, learner, named) if wanted(query) else iter(())
        self._query, self._named = query, named
        self._notes = tuple(islice(found, MOST_HITS))

    def __len__(self) -> int:
        return len(self._notes)

    @overload
    def __getitem__(self, place: int) -> Hit: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Hit]: ...
    def __getitem__(self, place: int | slice) -> Hit | Sequence[Hit]:
        if isinstance(place, slice):
            return [_hit(note, self._query, self._named) for note in self._notes[place]]
        return _hit(self._notes[place], self._query, self._named)


def _hit(note: Note, query: str, named: Named) -> Hit:
    name, words = named(note.address), plain_words(note.text)
    first = next((start for start, _ in marks_of_any(words, query)[0]), 0)
    start = 0 if first <= BEFORE else first - BEFORE
    shown = ("…" if start else "") + words[start : start + SHOWN_AROUND]
    spans = marks_of_any(shown, query)[0]
    return Hit(
        kind="note",
        id=note.uid,
        address=Address("notes", note.uid),
        title=name,
        title_marks=marks_of(name.zh, name.en, query),
        found=Text(zh=shown, en=shown),
        found_marks=Marks(spans, spans),
    )


def notes_of(address: Address, learner: Learner, named: Named) -> tuple[Note, ...]:
    """The notes that an address of the notes page lists, the one written last first."""
    return tuple(notes_asked(address, learner, named))


def notes_asked(address: Address, learner: Learner, named: Named) -> Iterator[Note]:
    """The same one after the other, for whoever needs only the first."""
    is_deleted = address.value(SHOWN) == "deleted"
    listed: Iterable[Note] = learner.deleted_notes() if is_deleted else learner.notes()
    if at := place_asked(address):
        listed = (note for note in listed if home(note.address) == at)
    yield from (note for note in listed if _is_asked(note, address.value(ASKED), named))


def _is_asked(note: Note, query: str, named: Named) -> bool:
    name = named(note.address)
    return is_match(query, note.text, name.zh, name.en)


def bookmarks_of(address: Address, learner: Learner, named: Named) -> tuple[Bookmark, ...]:
    """The bookmarks that an address of the notes page lists, the one set last first."""
    query = address.value(ASKED)
    held = ((named(b.address), b) for b in learner.bookmarks())
    return tuple(b for name, b in held if is_match(query, name.zh, name.en))


def place_asked(address: Address) -> Address | None:
    """The home whose notes alone an address lists; None where it lists those of all."""
    try:
        return parse_address(address.value(AT)) if address.value(AT) else None
    except AddressError:
        return None


def list_at(place: Address) -> Address:
    """The address that lists the notes on what an address shows."""
    return Address("notes").with_view(**{AT: str(home(place))})


def find_note(uid: str, learner: Learner) -> Note | None:
    """A note by its uid, deleted or not."""
    every = (*learner.notes(), *learner.deleted_notes())
    return next((note for note in every if note.uid == uid), None)


def worth_seeing(versions: tuple[NoteVersion, ...]) -> tuple[NoteVersion, ...]:
    """The versions to offer, the newest first: where writing paused, and before much was cut.

    While one writes a version is kept at every short pause; all of them stay in the file.
    """
    told: list[NoteVersion] = []
    for version, after in zip(versions, (*versions[1:], None), strict=True):
        if after is not None and after.text == version.text:
            continue
        if after is None or _is_apart(version, after) or _is_cut(version, after):
            told.append(version)
    return tuple(reversed(told))


def _is_apart(version: NoteVersion, after: NoteVersion) -> bool:
    moments = (datetime.fromisoformat(v.written_at) for v in (version, after))
    first, second = moments
    return abs((second - first).total_seconds()) > STRETCH_S


def _is_cut(version: NoteVersion, after: NoteVersion) -> bool:
    return len(version.text) - len(after.text) >= CUT


def shapes_of(notes: Iterable[Note], library: Library, named: Named) -> tuple[NoteShape, ...]:
    """Notes as they are handed out, each with its place and what that rests on."""
    return tuple(_shape(note, library, named) for note in notes)


def _shape(note: Note, library: Library, named: Named) -> NoteShape:
    place = home(note.address)
    return NoteShape(
        uid=note.uid,
        address=str(note.address),
        home=str(place),
        place=named(note.address),
        text=note.text,
        begun_at=note.begun_at,
        written_at=note.last.written_at,
        pack=note.last.edition.pack,
        content_hash=note.last.edition.content_hash,
        record=record_at(place, library),
    )
