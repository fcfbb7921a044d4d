"""What the first page says, as blocks: places, notes, bookmarks, what was opened, the doors."""

from collections.abc import Iterator

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.home.logic import Way
from pofedu.learner.records import Note
from pofedu.ui.blocks import Block, Blocks, Entry, Link, Prose, Title
from pofedu.ui.cardlinks import Here
from pofedu.ui.excerpt import first_words
from pofedu.ui.language import joined, same, translate
from pofedu.ui.listcard import recipients_figure
from pofedu.ui.moments import when_words
from pofedu.ui.titles import place_of


def headline(way: Way, library: Library) -> tuple[Text, Text, Text, Text, Address]:
    """Kicker, title, detail, the word on the button and where it leads."""
    if way.last is None:
        return _beginning(library)
    place = place_of(way.last.address, library)
    when = joined((place.kind, when_words(way.last.last_at)), " · ", " · ")
    if not place.is_there:
        diagrams = translate("Home", "Open the diagram")
        kicker = translate("Home", "The place you were at last is no longer in this content")
        return kicker, place.title, when, diagrams, Address("diagram")
    kicker = translate("Home", "Where you left off")
    return kicker, place.title, when, translate("Home", "Continue"), way.last.address


def _beginning(library: Library) -> tuple[Text, Text, Text, Text, Address]:
    diagram = next(iter(library.diagrams.values()), None)
    if diagram is None:
        title, question = library.pack.title, library.pack.notice
    else:
        title, question = diagram.title, diagram.question
    kicker, deed = translate("Home", "Start here"), translate("Home", "Open the diagram")
    return kicker, title, question, deed, Address("diagram")


def figure_blocks(library: Library) -> Blocks:
    """The one number that frames everything."""
    why = translate(
        "Home",
        "How many of the treatment studies were done in recipients of HSCT, for whom it is all"
        " meant. Read everything else with this in mind.",
    )
    return (
        Title(translate("Home", "First, the limits of the evidence")),
        Prose(why, 13, "soft"),
        recipients_figure(library, Here(Address("diagram"))),
    )


def place_blocks(way: Way, library: Library) -> Blocks:
    """The places before the last one."""
    blocks: list[Block] = [Title(translate("Home", "Recent places"))]
    for seen in way.places:
        place = place_of(seen.address, library)
        tail = joined((place.kind, when_words(seen.last_at)), " · ", " · ")
        blocks.append(Entry(place.title, tail=tail, address=seen.address))
    if not way.places:
        words = translate(
            "Home",
            "The maps, claims and passages that you open are listed here, so that you can"
            " return to them.",
        )
        blocks.append(Prose(words, tone="soft"))
    return tuple(blocks)


def walkthrough_blocks(way: Way, library: Library) -> Blocks:
    """How many walkthroughs were gone through, and the way on."""
    walked = way.walked
    count = translate(
        "Home",
        "Walkthroughs: {through} of {total}",
        through=walked.through,
        total=walked.total,
    )
    means = translate(
        "Home", "A walkthrough counts once the answers of all its core steps were shown."
    )
    blocks: list[Block] = [
        Title(translate("Home", "Questions to follow")),
        Prose(count),
        Prose(means, 13, "soft"),
    ]
    if walked.stopped is not None:
        place = place_of(walked.stopped, library)
        blocks.append(
            Entry(
                place.title,
                tail=translate("Home", "go on where you stopped"),
                address=walked.stopped,
            )
        )
    every = translate("Home", "All walkthroughs")
    blocks.append(Entry(every, address=Address("walkthrough")))
    return tuple(blocks)


def question_blocks(way: Way) -> Blocks:
    """How many questions were answered, what was weak, and the way on."""
    asked, title = way.questioned, Title(translate("QuizLinks", "Test yourself"))
    if not asked.total:
        return title, Prose(translate("QuizLinks", "This content has no questions."), tone="soft")
    count = translate(
        "QuizLinks",
        "Answered: {answered} of {total}",
        answered=asked.answered,
        total=asked.total,
    )
    means = translate(
        "QuizLinks",
        "To have read something is not yet to know it: each answer is explained, with what it"
        " rests on.",
    )
    blocks: list[Block] = [
        title,
        Prose(count),
        Prose(means, 13, "soft"),
    ]
    if asked.stopped is not None:
        words = translate("QuizLinks", "Go on where you stopped")
        blocks.append(Entry(words, address=asked.stopped))
    if asked.weak:
        words = translate("QuizLinks", "Weak points: {count}", count=asked.weak)
        blocks.append(Entry(words, address=Address("quiz").with_view(scope="weak")))
    every = translate("QuizLinks", "All questions")
    blocks.append(Entry(every, address=Address("quiz")))
    return tuple(blocks)


def note_blocks(way: Way, library: Library) -> Blocks:
    """The notes written last."""
    blocks: list[Block] = [Title(translate("Home", "Recent notes"))]
    blocks += [_note_entry(note, library) for note in way.notes]
    if way.note_count:
        every = translate("Home", "All notes: {count}", count=way.note_count)
        blocks.append(Entry(every, address=Address("notes")))
    else:
        words = translate("Home", "Press Ctrl+N anywhere to write a note on the place you are at.")
        blocks.append(Prose(words, tone="soft"))
    return tuple(blocks)


def _note_entry(note: Note, library: Library) -> Entry:
    place = place_of(note.address, library)
    shown = first_words(note.text)
    return Entry(
        place.title,
        details=(same(shown),) if shown else (),
        tail=when_words(note.last.written_at),
        address=Address("notes", note.uid),
    )


def bookmark_blocks(way: Way, library: Library) -> Blocks:
    """The places marked last."""
    blocks: list[Block] = [Title(translate("Home", "Bookmarks"))]
    for bookmark in way.bookmarks:
        place = place_of(bookmark.address, library)
        blocks.append(Entry(place.title, tail=place.kind, address=bookmark.address))
    if way.bookmark_count > len(way.bookmarks):
        every = translate("Home", "All bookmarks: {count}", count=way.bookmark_count)
        blocks.append(Entry(every, address=Address("notes").with_view(show="bookmarks")))
    if not way.bookmarks:
        words = translate("Home", "Press Ctrl+D anywhere to bookmark the place you are at.")
        blocks.append(Prose(words, tone="soft"))
    return tuple(blocks)


def covered_blocks(way: Way) -> Blocks:
    """What the bars beneath count."""
    opened, total = (sum(getattr(c, part) for c in way.covered) for part in ("opened", "total"))
    said = translate("Home", "Opened so far: {opened} of {total}", opened=opened, total=total)
    means = translate(
        "Home",
        "Counts each record of this content whose card you have opened, once, wherever you opened"
        " it. Opening a card is not the same as knowing it.",
    )
    return Title(translate("Home", "Your progress")), Prose(said), Prose(means, 13, "soft")


def door_blocks(rooms: tuple[Link, ...]) -> Blocks:
    """The rooms, each with what it is for."""
    return Title(translate("Home", "All sections")), *_doors(rooms)


def _doors(rooms: tuple[Link, ...]) -> Iterator[Entry]:
    for room in rooms:
        purpose = _purposes().get(room.address.page)
        details = (purpose,) if purpose else ()
        yield Entry(room.text, details=details, address=room.address)


def _purposes() -> dict[str, Text]:
    return {
        "diagram": translate("Home", "Injury, repair, pathways and practice, arrow by arrow"),
        "walkthrough": translate("Home", "Questions, followed step by step: predict, then see"),
        "quiz": translate("QuizLinks", "Find out what you only believe you know"),
        "sources": translate("Home", "Passages, claims, references and terms of the review"),
        "search": translate("Home", "Find anything, in Chinese or English"),
        "notes": translate("Home", "Everything you have written"),
        "settings": translate("Home", "Language, theme, text size, keyboard shortcuts, your data"),
    }


def many(kind: str) -> Text:
    """What the records of a kind are called together."""
    return {
        "claim": translate("Home", "Claims"),
        "entity": translate("Home", "Entities"),
        "study": translate("Home", "Studies"),
        "passage": translate("Home", "Passages"),
        "reference": translate("Home", "References"),
        "term": translate("Home", "Terms"),
        "discrepancy": translate("Home", "Discrepancies and questions"),
    }[kind]
