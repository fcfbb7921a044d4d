"""How a learner stands, in words."""

from collections.abc import Iterable

from pofedu.content.intervals import Interval
from pofedu.content.model import Text
from pofedu.learner.answercounts import RECENT
from pofedu.quiz.progress import ENOUGH, Hard, Level, telling
from pofedu.quiz.widgets.words import certainty_name, difficulty_words
from pofedu.ui.language import joined, same, translate


def percent(share: float) -> str:
    """A share as it is read: whole percents."""
    return f"{100 * share:.0f} %"


def seconds_words(seconds: float) -> Text:
    """How long an answer took."""
    return translate("Progress", "{seconds} s", seconds=f"{seconds:.0f}")


def minutes_words(milliseconds: int) -> Text:
    """How long a day's answers took; no less than a minute."""
    minutes = max(1, round(milliseconds / 60_000))
    return translate("Progress", "{minutes} min", minutes=minutes)


def empty_words(view: str) -> Text:
    """What will be seen once something is answered."""
    return {
        "calibration": translate(
            "Progress",
            "Nothing is answered yet. Once it is, this shows how often you were right when you said"
            " unsure, fairly sure or very sure.",
        ),
        "mastery": translate(
            "Progress",
            "Nothing is answered yet. Once it is, this shows how much you have mastered of each"
            " section, mechanism and map.",
        ),
        "hardest": translate(
            "Progress",
            "Nothing is answered yet. Once it is, this lists the questions that you got wrong most"
            " often.",
        ),
        "time": translate(
            "Progress",
            "Nothing is answered yet. Once it is, this shows how long questions take you, and how"
            " much time you spent on each day.",
        ),
    }[view]


# How sure, and how right


def calibration_sentence(levels: Iterable[Level]) -> Text:
    """The one thing to be said of how sure somebody was."""
    level = telling(levels)
    if level is None:
        return translate(
            "Progress",
            "Too few answers to say: at least {count} at one level of certainty are needed.",
            count=ENOUGH,
        )
    if level.leaning == "unsettled":
        return translate(
            "Progress",
            "So far your answers give no reason to state more or less certainty than you do.",
        )
    name, share = certainty_name(level.certainty), percent(level.share or 0.0)
    if level.leaning == "over":
        said = translate(
            "Progress",
            'You were surer than you were right: where you said "{name}", {right} of {count} were'
            " right ({share}); that pays only from {bound}.",
            name="NAME", right=level.right, count=level.count, share=share, bound="BOUND",
        )  # fmt: skip
        return _put(said, name, bound_words(level.pays.low))
    said = translate(
        "Progress",
        'You know more than you trust yourself to: where you said "{name}", {right} of {count} were'
        " right ({share}); from {bound} on the next level pays more.",
        name="NAME", right=level.right, count=level.count, share=share, bound="BOUND",
    )  # fmt: skip
    return _put(said, name, bound_words(level.pays.high))


def _put(sentence: Text, name: Text, bound: Text) -> Text:
    return Text(
        zh=sentence.zh.replace("NAME", name.zh).replace("BOUND", bound.zh),
        en=sentence.en.replace("NAME", name.en).replace("BOUND", bound.en),
    )


def bound_words(share: float) -> Text:
    """From which share a level pays, as it is explained."""
    if share == 2 / 3:
        return translate("Progress", "two of three")
    return translate("Progress", "four of five") if share == 0.8 else same(percent(share))


def calibration_means() -> Text:
    """How to read the curve."""
    return translate(
        "Progress",
        "Each mark: how much was right of the answers at this certainty. Upright bar: 95 % interval"
        " (Wilson); the true share may well lie anywhere in it. Hatched: the shares for which this"
        " level scores most. Something is said only where the whole bar lies outside, and of at"
        " least {count} answers. Kinds that can be right in part ask for no certainty.",
        count=ENOUGH,
    )


def pays_words(level: Level) -> Text:
    """For which shares a level scores most."""
    return {
        1: translate("Progress", "up to two of three"),
        2: translate("Progress", "from two of three to four of five"),
        3: translate("Progress", "from four of five on"),
    }[level.certainty]


def leaning_words(level: Level) -> Text:
    """What may be said of a level."""
    return {
        "few": translate("Progress", "too few to say"),
        "over": translate("Progress", "too sure"),
        "under": translate("Progress", "too unsure"),
        "unsettled": translate("Progress", "nothing against it"),
    }[level.leaning]


def interval_words(interval: Interval | None) -> str:
    """From where to where."""
    if interval is None:
        return "–"
    return f"{100 * interval.low:.0f}–{100 * interval.high:.0f} %"


def right_of_words(right: int, count: int) -> Text:
    """How many of how many."""
    return translate("Progress", "{right} of {count} right", right=right, count=count)


def level_words(level: Level) -> Text:
    """A level in a sentence, for who listens."""
    name = certainty_name(level.certainty)
    if not level.count:
        return joined((name, translate("Progress", "no answers")), "：", ": ")
    said = joined(
        (
            right_of_words(level.right, level.count),
            same(percent(level.share or 0.0)),
            translate("Progress", "interval {interval}", interval=interval_words(level.interval)),
            leaning_words(level),
        ),
        "，",
        ", ",
    )
    return joined((name, said), "：", ": ")


# What is hard, and what takes long


def hardest_means(count: int, shown: int) -> Text:
    """Which questions are listed."""
    words = translate(
        "Progress",
        "Questions that you did not always get wholly right, the smallest share first, then those"
        " meant to be harder. Choose one to be asked again.",
    )
    if count <= shown:
        return words
    rest = translate(
        "Progress", "{shown} of {count} here, all in the table.", shown=shown, count=count
    )
    return joined((words, rest), "", " ")


def none_hard_words() -> Text:
    """That all was right."""
    return translate("Progress", "Everything you answered so far was wholly right.")


def hard_words(hard: Hard) -> Text:
    """How often a question was answered rightly, and how hard it is meant to be."""
    right = right_of_words(hard.right, hard.count)
    difficulty = difficulty_words(hard.question.difficulty)
    return joined((right, same(percent(hard.share)), difficulty), " · ", " · ")


def time_means() -> Text:
    """What the times are."""
    return translate(
        "Progress",
        "From the question shown to the answer given, pauses left out. Median: half of the answers"
        " took less; of the last {count} answers. The days count all, those taken back too.",
        count=f"{RECENT:,}",
    )


def answers_words(count: int) -> Text:
    """How many answers."""
    return translate("Progress", "%n answers", n=count)
