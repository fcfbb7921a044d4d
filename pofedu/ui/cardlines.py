"""Lines beneath the title of a card, which lead to what else there is of it: notes, questions."""

from collections.abc import Mapping

from pofedu.content.address import Address, record_home
from pofedu.content.library import Library
from pofedu.ui.blocks import Blocks, Entry, Title
from pofedu.ui.language import translate
from pofedu.ui.marks import note_count


def with_lines(blocks: Blocks, lines: Blocks) -> Blocks:
    """A card with lines beneath its title."""
    titles = (place for place, block in enumerate(blocks, 1) if isinstance(block, Title))
    at = next(titles, 0)
    return (*blocks[:at], *lines, *blocks[at:])


def notes_link(kind: str, id_: str, marks: Mapping[str, int]) -> tuple[Entry, ...]:
    """A line that leads to the learner's notes on a record; nothing where there are none."""
    return notes_line(record_home(kind, id_), marks)


def notes_line(place: Address, marks: Mapping[str, int]) -> tuple[Entry, ...]:
    """A line that leads to the learner's notes at a home; nothing where there are none."""
    count = marks.get(str(place), 0)
    address = Address("notes").with_view(at=str(place))
    return (Entry(note_count(count), address=address),) if count else ()


def questions_link(kind: str, id_: str, library: Library) -> tuple[Entry, ...]:
    """A line that leads to the questions on a record; nothing where there are none."""
    count = len(library.questions_on(kind, id_))
    words = translate("QuizLinks", "%n questions on this", n=count)
    return (Entry(words, address=questions_place(kind, id_)),) if count else ()


def questions_place(kind: str, id_: str) -> Address:
    """Where the questions on a record, a walkthrough or a step can be begun."""
    return Address("quiz").with_view(scope=f"{kind}:{id_}")
