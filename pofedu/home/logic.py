"""What is true of a learner's way through a pack: the places last seen, and how much was opened."""

import dataclasses
from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from pofedu.content.address import Address, home
from pofedu.content.library import Library
from pofedu.learner.learner import Learner
from pofedu.learner.questionstates import LastOutcomes, open_session, weakness
from pofedu.learner.records import Bookmark, Note, Seen
from pofedu.learner.walked import (
    ROOM,
    as_place,
    is_mark,
    is_through,
    steps_done,
    stopped_at,
)

ROOMS_OF_CONTENT = ("diagram", "walkthrough", "sources", "studies", "search")
"""Pages on which one studies; to have been on the others is nothing to go back to."""
KINDS = ("claim", "entity", "study", "passage", "reference", "term", "discrepancy")
"""The kinds of record that are counted, in the order in which they are shown."""
MOST_PLACES, MOST_BOOKMARKS, MOST_NOTES = 5, 6, 4


class Covered(Struct, frozen=True):
    """How many records of a kind the learner has opened, and how many there are."""

    kind: str
    opened: int
    total: int


class Walked(Struct, frozen=True):
    """How many walkthroughs the learner has gone through, and where they stopped."""

    through: int
    total: int
    stopped: Address | None = None
    """The step at which the learner was last, in a walkthrough that is there."""


class Questioned(Struct, frozen=True):
    """How many questions the learner has answered, and what there is to be done."""

    answered: int
    total: int
    weak: int
    """How many were answered wrongly or by guess the last time."""
    stopped: Address | None = None
    """The session in which the learner was last, where it has not ended."""


class Way(Struct, frozen=True):
    """All that the first page says of a learner."""

    last: Seen | None
    """Where to go on; None for someone who has been nowhere yet."""
    places: tuple[Seen, ...]
    """The places before that, the last one first."""
    bookmarks: tuple[Bookmark, ...]
    bookmark_count: int
    notes: tuple[Note, ...]
    note_count: int
    covered: tuple[Covered, ...]
    walked: Walked
    questioned: Questioned


def way_of(learner: Learner, library: Library, outcomes: LastOutcomes | None = None) -> Way:
    """What a learner has done in a pack so far; whoever asks again brings the same outcomes."""
    seen = learner.seen()
    visited = [*_one_per_route(s for s in map(_as_place, seen) if _is_of_content(s.address))]
    bookmarks, notes = learner.bookmarks(), learner.notes()
    return Way(
        last=visited[0] if visited else None,
        places=tuple(visited[1 : MOST_PLACES + 1]),
        bookmarks=bookmarks[:MOST_BOOKMARKS],
        bookmark_count=len(bookmarks),
        notes=notes[:MOST_NOTES],
        note_count=len(notes),
        covered=covered(seen, library),
        walked=walked(seen, library),
        questioned=questioned(learner, library, outcomes or LastOutcomes(learner, library)),
    )


def questioned(learner: Learner, library: Library, outcomes: LastOutcomes) -> Questioned:
    """What a learner has answered of the questions of a pack as they are now."""
    last, open_ = outcomes.by_question(), open_session(learner, library)
    return Questioned(
        answered=len(last),
        total=len(library.questions),
        weak=sum(weakness(one) < 0 for one in last.values()),
        stopped=open_.place if open_ is not None else None,
    )


def walked(seen: tuple[Seen, ...], library: Library) -> Walked:
    """How far a learner has come in the walkthroughs of a pack."""
    done, routes = steps_done(seen), library.walkthroughs
    stopped = stopped_at(seen)
    through = sum(is_through(route, done) for route in routes.values())
    is_there = stopped is not None and stopped.id in routes
    return Walked(through, len(routes), stopped if is_there else None)


def _as_place(seen: Seen) -> Seen:
    """A step that was shown is a place from then on; what only marks it as done stays a mark."""
    return replace(seen, address=as_place(seen.address) or seen.address)


def _one_per_route(places: Iterable[Seen]) -> Iterator[Seen]:
    """Of each walkthrough only the place where the learner was last."""
    routes: set[str] = set()
    for seen in places:
        if seen.address.page == ROOM and seen.address.id:
            if seen.address.id in routes:
                continue
            routes.add(seen.address.id)
        yield seen


def _is_of_content(address: Address) -> bool:
    is_somewhere = bool(address.id or address.view)
    return address.page in ROOMS_OF_CONTENT and is_somewhere and not is_mark(address)


def covered(seen: tuple[Seen, ...], library: Library) -> tuple[Covered, ...]:
    """Of each kind the records opened so far, each once wherever it was opened.

    Counted is what was seen with this pack open and is still in it.
    """
    pack = library.pack.id
    homes = {_plain(home(s.address), pack) for s in seen if s.edition.pack in ("", pack)}
    opened = {(_kind(h), h.part or h.id) for h in homes if _kind(h)}
    return tuple(
        Covered(kind, sum((kind, str(id_)) in opened for id_ in records), len(records))
        for kind, records in ((kind, library.records[kind]) for kind in KINDS)
    )


def _plain(address: Address, pack: str) -> Address:
    return dataclasses.replace(address, pack="") if address.pack == pack else address


def _kind(address: Address) -> str:
    """The kind of record whose home this is; empty for other places."""
    if address.pack:
        return ""
    if address.page == "studies" and address.id:
        return "study"
    is_record = address.page == "sources" and address.id in KINDS and bool(address.part)
    return address.id if is_record else ""
