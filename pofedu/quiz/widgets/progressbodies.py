"""What each view of how a learner stands shows, as bars."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.learner.answercounts import Day, Took
from pofedu.quiz.plan import Catalogue, Past
from pofedu.quiz.progress import (
    Ground,
    Spent,
    hardest,
    mastery,
    spent_by_kind,
    spent_by_question,
)
from pofedu.quiz.standing import QUESTION, ROOM
from pofedu.quiz.widgets import masterywords
from pofedu.quiz.widgets import progresswords as words
from pofedu.quiz.widgets.progressbars import Bar, Piece, pieces_of
from pofedu.quiz.widgets.words import kind_name
from pofedu.ui.language import joined, same, translate
from pofedu.ui.progresswords import ID

GROUNDS: tuple[Ground, ...] = ("section", "mechanism", "map")
MOST_HARD, MOST_DAYS, MOST_SLOW = 20, 14, 10


class Seen(Struct, frozen=True):
    """What is known when the room is entered."""

    library: Library
    past: Past
    catalogue: Catalogue
    times: tuple[Took, ...] = ()
    days: tuple[Day, ...] = ()
    """Both only where the time is looked at."""


class Group(Struct, frozen=True):
    """Bars under a heading."""

    title: Text
    bars: Sequence[Bar]


def at(view: str, **values: str) -> Address:
    """A place in this room."""
    return Address(ROOM, ID).with_view(view=view, **values)


def question_at(id_: str) -> Address:
    """Where a question is asked by itself."""
    return Address(ROOM, QUESTION, id_)


def place_at(ground: Ground, id_: str) -> Address:
    """Where a place leads: a map to its picture, others to their questions."""
    if ground == "map":
        return at("mastery", by=ground, map=id_)
    return Address(ROOM).with_view(scope=f"{ground}:{id_}")


def mastery_bars(ground: Ground, seen: Seen) -> Iterator[Bar]:
    """Each place with how much of it is mastered."""
    for found in mastery(ground, seen.past, seen.catalogue, seen.library):
        title = masterywords.place_words(ground, found.id, seen.library)
        share, spoken = masterywords.share_words(found), masterywords.spoken_counts(found)
        place, signs = place_at(ground, found.id), masterywords.count_signs(found)
        yield Bar(title, share, spoken, pieces_of(found), place, signs)


def hardest_bars(seen: Seen) -> Iterator[Bar]:
    """The hardest questions; the bar is the share that was right."""
    for hard in hardest(seen.past, seen.library)[:MOST_HARD]:
        said = words.hard_words(hard)
        pieces = (Piece(hard.share),)
        yield Bar(hard.question.stem, said, said, pieces, question_at(hard.question.id))


def time_groups(seen: Seen) -> Iterator[Group]:
    """Days, kinds of question, and the slowest questions."""
    yield Group(
        translate("Progress", "By day: time with questions in all"), [*_days(seen.days[:MOST_DAYS])]
    )
    kinds = spent_by_kind(seen.times, seen.library)
    yield Group(translate("Progress", "By kind of question: median of an answer"), [*_kinds(kinds)])
    slow = spent_by_question(seen.times, seen.library)[:MOST_SLOW]
    yield Group(translate("Progress", "The questions that take you longest"), [*_slow(slow, seen)])


def _days(days: Sequence[Day]) -> Iterator[Bar]:
    most = _most(day.took_ms for day in days)
    for day in days:
        said = joined(
            (words.minutes_words(day.took_ms), words.answers_words(day.answers)), " · ", " · "
        )
        yield Bar(same(day.date), said, said, (Piece(day.took_ms / most),))


def _most(lengths: Iterable[float]) -> float:
    """What fills a bar; never 0, as where nothing took any time."""
    return max(lengths, default=1.0) or 1.0


def _kinds(kinds: Sequence[Spent]) -> Iterator[Bar]:
    most = _most(spent.median_s for spent in kinds)
    for spent in kinds:
        said = spent_words(spent)
        yield Bar(kind_name(spent.kind), said, said, (Piece(spent.median_s / most),))


def _slow(slow: Sequence[Spent], seen: Seen) -> Iterator[Bar]:
    most = _most(spent.median_s for spent in slow)
    for spent in slow:
        said, stem = spent_words(spent), seen.library.questions[spent.question].stem
        yield Bar(stem, said, said, (Piece(spent.median_s / most),), question_at(spent.question))


def spent_words(spent: Spent) -> Text:
    """How long, of how many answers."""
    seconds = words.seconds_words(spent.median_s)
    return joined((seconds, words.answers_words(spent.count)), " · ", " · ")
