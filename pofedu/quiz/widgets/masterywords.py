"""What is mastered, in words and signs."""

from collections import Counter
from collections.abc import Iterable

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.quiz.plan import Scope
from pofedu.quiz.progress import MARKS, Ground, Mark, Mastery
from pofedu.quiz.widgets.offers import scope_words
from pofedu.quiz.widgets.progresswords import percent
from pofedu.ui.language import joined, same, translate
from pofedu.ui.map.states import BoxState

SIGNS: dict[Mark, str] = {"mastered": "●", "partly": "◐", "wrong": "×", "open": "○"}
COLORS: dict[Mark, str] = {
    "mastered": "hormone",
    "partly": "caution",
    "wrong": "direct_injury",
    "open": "surface",
}


def mark_words(mark: Mark) -> Text:
    """What became of a question, or of all at a place."""
    return {
        "mastered": translate("Progress", "mastered"),
        "partly": translate("Progress", "in part"),
        "wrong": translate("Progress", "wrong"),
        "open": translate("Progress", "not asked"),
    }[mark]


def mastery_means() -> Text:
    """What counts as mastered."""
    return translate(
        "Progress",
        "Mastered (●): answered rightly the last time, fairly or very sure; where no certainty is"
        " asked for, wholly right. In part (◐): right in part, or right but unsure. Wrong (×): the"
        " last answer was wrong. Not asked (○): no answer yet; that counts as not mastered. The"
        " share is of all questions there but those made from records; one may stand in several"
        " places.",
    )


def ground_words(ground: Ground) -> Text:
    """By what mastery is shown."""
    return {
        "section": translate("Progress", "By section"),
        "mechanism": translate("Progress", "By mechanism"),
        "map": translate("Progress", "By map"),
    }[ground]


def place_words(ground: Ground, id_: str, library: Library) -> Text:
    """What a section, mechanism or map is called."""
    if ground == "map":
        return library.diagrams[id_].title
    return scope_words(Scope(ground, id_), library)


def share_words(found: Mastery) -> Text:
    """How much is mastered."""
    return translate(
        "Progress", "{share} of {total} mastered", share=percent(found.share), total=found.total
    )


def count_signs(found: Mastery) -> str:
    """How many of each mark, with their signs."""
    return "  ".join(f"{SIGNS[mark]} {found.count(mark)}" for mark in MARKS)


def spoken_counts(found: Mastery) -> Text:
    """The same for who listens."""
    said = (joined((mark_words(m), same(str(found.count(m)))), " ", " ") for m in MARKS)
    total = translate("Progress", "%n questions", n=found.total)
    return joined((total, *said), "，", ", ")


def map_means() -> Text:
    """What the tints and signs of a map mean."""
    return translate(
        "Progress",
        "At each box: the questions that test a claim drawn there, by the last answer to each. A"
        " box without a sign: no question tests it.",
    )


def box_legend(places: Iterable[Mastery]) -> dict[Mark, Text]:
    """What the sign of a box says of its questions together, and how many boxes have it."""
    counts = Counter(place.mark for place in places)
    said: dict[Mark, Text] = {
        "mastered": translate("Progress", "all mastered"),
        "partly": translate("Progress", "in part, none wrong"),
        "wrong": translate("Progress", "at least one wrong"),
        "open": translate("Progress", "none asked yet"),
    }
    return {m: joined((words, same(f"({counts[m]})")), " ", " ") for m, words in said.items()}


def mark_legend() -> dict[Mark, Text]:
    """What the sign of a question says."""
    return {mark: mark_words(mark) for mark in MARKS}


def box_state(found: Mastery) -> BoxState:
    """How a box is tinted and signed."""
    mark = found.mark
    return BoxState(SIGNS[mark], COLORS[mark], spoken_counts(found))
