"""The list of notes as blocks: what is listed, then each note: place, beginning, time."""

from collections.abc import Iterator
from typing import NamedTuple

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.learner.records import Bookmark, Note
from pofedu.notes import logic
from pofedu.ui.blocks import Block, Blocks, Entry, Kicker, Link, Links, Prose, Title
from pofedu.ui.excerpt import first_words
from pofedu.ui.language import same, translate
from pofedu.ui.marks import note_count
from pofedu.ui.moments import when_words
from pofedu.ui.titles import place_of

MOST = 60
"""As many notes stand in the list; searching finds the others."""


class Listing(NamedTuple):
    """What a list of notes is made of."""

    address: Address
    """What is asked for: words, a place, the deleted ones."""
    notes: tuple[Note, ...]
    chosen: str
    """The uid of the note shown beside the list; empty where there is none."""
    unkept: frozenset[str]
    """The uids of notes of which something was typed that could not be kept."""
    library: Library


def is_deleted_list(address: Address) -> bool:
    """Whether an address lists what was deleted."""
    return address.value(logic.SHOWN) == "deleted"


def is_bookmark_list(address: Address) -> bool:
    """Whether an address lists the bookmarks."""
    return address.value(logic.SHOWN) == "bookmarks"


def is_note_list(address: Address) -> bool:
    """Whether an address lists the notes that are there."""
    return not (is_deleted_list(address) or is_bookmark_list(address))


def bookmark_blocks(
    address: Address, bookmarks: tuple[Bookmark, ...], library: Library
) -> Iterator[Block]:
    """The list of bookmarks; it is whole, for nothing else lists them all."""
    if bookmarks:
        yield Kicker(translate("Bookmarks", "%n bookmarks", n=len(bookmarks)))
    yield Title(translate("Bookmarks", "Bookmarks"))
    for bookmark in bookmarks:
        place = place_of(bookmark.address, library)
        yield Entry(place.title, tail=place.kind, address=bookmark.address)
    how = translate(
        "Bookmarks",
        "Press Ctrl+D anywhere to bookmark the place you are at; press it there again to remove"
        " the bookmark.",
    )
    nothing = translate("Bookmarks", "No bookmark contains all these words.")
    is_found = bool(bookmarks) or not address.value(logic.ASKED)
    yield Prose(how if is_found else nothing, 13, "soft")


def search_words(address: Address) -> Text:
    """What the field above the list is for."""
    if is_bookmark_list(address):
        return translate("Bookmarks", "Find in bookmarks")
    return translate("Notes", "Find in notes")


def list_blocks(listing: Listing) -> Blocks:
    """The list."""
    return (*_head(listing), *_entries(listing))


def _head(listing: Listing) -> Iterator[Block]:
    address, count = listing.address, len(listing.notes)
    at = logic.place_asked(address)
    if at is not None:
        yield Kicker(translate("Notes", "Notes on"))
        yield Title(place_of(at, listing.library).title)
        yield Links((Link(translate("Notes", "All notes"), Address("notes")),))
    else:
        if count:
            yield Kicker(note_count(count))
        is_deleted = is_deleted_list(address)
        yield Title(
            translate("Notes", "Deleted notes") if is_deleted else translate("Notes", "Notes")
        )
    if not count:
        yield Prose(_nothing(address))


def _nothing(address: Address) -> Text:
    if address.value(logic.ASKED):
        return translate("Notes", "No note contains all these words.")
    if is_deleted_list(address):
        return translate("Notes", "No deleted notes.")
    return translate(
        "Notes",
        "No notes yet. Press Ctrl+N anywhere, or the note button above, to write a note on the"
        " place you are at; all notes are collected here.",
    )


def _entries(listing: Listing) -> Iterator[Block]:
    yield from (_entry(note, listing) for note in listing.notes[:MOST])
    if len(listing.notes) > MOST:
        left = len(listing.notes) - MOST
        yield Prose(translate("Notes", "%n more; search to find them.", n=left), 13, "soft")


def _entry(note: Note, listing: Listing) -> Entry:
    began = first_words(note.text)
    details = [same(began) if began else translate("Notes", "Empty")]
    if note.others:
        details.append(translate("Notes", "Changed on two computers"))
    if note.uid in listing.unkept:
        details.append(translate("Notes", "Not saved yet"))
    details.append(when_words(note.last.written_at))
    title = place_of(note.address, listing.library).title
    address = Address("notes", note.uid, view=listing.address.view)
    return Entry(title, "", tuple(details), address, note.uid == listing.chosen)


def turn_words(is_note_list: bool, count: int) -> Text:
    """What turns between the list of notes and the deleted ones, or leads back to it."""
    if not is_note_list:
        return translate("Notes", "Back to the notes")
    return translate("Notes", "Deleted: {count}", count=count)
