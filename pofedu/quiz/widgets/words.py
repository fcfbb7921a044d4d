"""What questions are called, and how they are put and explained in words."""

from collections.abc import Iterator

from pofedu.content.library import Library
from pofedu.content.model import Claim, Text
from pofedu.content.question import (
    Difficulty,
    Level,
    Option,
    Question,
    QuestionKind,
    is_generated,
)
from pofedu.quiz.task import Task, option_text
from pofedu.ui.blocks import (
    Block,
    Blocks,
    Kicker,
    Prose,
    Title,
)
from pofedu.ui.language import joined, same, translate
from pofedu.ui.names import raised_name
from pofedu.ui.words import effect_words

LETTERS = "ABCDEFGHI"
VERDICTS = ("true", "false")
MINUS = "\u2212"


def kind_name(kind: QuestionKind) -> Text:
    """What a kind of question is called."""
    return {
        "best": translate("Quiz", "Single best answer"),
        "several": translate("Quiz", "Several right answers"),
        "true-false": translate("Quiz", "True or false, and why"),
        "matching": translate("Quiz", "Matching"),
        "ordering": translate("Quiz", "Putting in order"),
        "point": translate("Quiz", "Pointing at the map"),
        "label": translate("Quiz", "Naming what is hidden"),
        "sign": translate("Quiz", "Sign of an arrow"),
        "number": translate("Quiz", "A number"),
        "cloze": translate("Quiz", "Filling a gap"),
    }[kind]


def exam_type(task: Task) -> str:
    """The name that the kind has in Chinese medical examinations; empty where it has none."""
    if task.question.kind == "several":
        return "X"
    if task.question.kind != "best":
        return ""
    if task.group is not None:
        return "B1" if task.group.kind == "shared-options" else "A3/A4"
    is_told = task.question.case is not None and not is_generated(task.question.id)
    return "A2" if is_told else "A1"


def kicker(task: Task, place: Text | None = None) -> Text:
    """The kind of a question, by both names, and which it is of how many."""
    name, short = kind_name(task.question.kind), exam_type(task)
    said = translate("Quiz", "{kind} (type {name})", kind="KIND", name=short) if short else None
    kind = name if said is None else _put(said, "KIND", name)
    made = [generated_mark()] if is_generated(task.question.id) else []
    return joined([*([place] if place is not None else []), kind, *made], " · ", " · ")


def generated_mark() -> Text:
    """What stands wherever a question shows that nobody wrote."""
    return translate("Generated", "generated from the records")


def _put(sentence: Text, mark: str, words: Text) -> Text:
    return Text(zh=sentence.zh.replace(mark, words.zh), en=sentence.en.replace(mark, words.en))


def choice_words(option: Option, task: Task, library: Library) -> Text:
    """What an option says, whatever it offers."""
    if option.effect is not None:
        return effect_words(option.effect)
    if option.entity is not None:
        name = library.entities[option.entity].name
        return raised_name(name) if task.question.kind == "best" else name
    if option.claim is not None:
        return statement_words(library.claims[option.claim])
    if option.number is not None:
        return _with_unit(f"{option.number:g}", task.question)
    return option_text(option, task.group) or option.match or same("")


def statement_words(claim: Claim) -> Text:
    """What a claim states."""
    return Text(zh=claim.statement.zh, en=claim.statement.en)


def _with_unit(number: str, question: Question) -> Text:
    return (
        same(number) if question.unit is None else joined((same(number), question.unit), " ", " ")
    )


# Asked


def asked_blocks(task: Task, place: Text | None, how: Text, reset: Text | None = None) -> Blocks:
    """A question before it is answered; `reset` says that older answers do not count any more."""
    return (
        Kicker(kicker(task, place)),
        *([Prose(reset, 13, "caution")] if reset is not None else []),
        *told_blocks(task),
        Title(task.question.stem),
        Prose(how, 13, "soft"),
    )


def told_blocks(task: Task) -> Iterator[Block]:
    """What stands before the stem: the case, or the heading of shared options."""
    if task.group is not None:
        yield Prose(task.group.text)
    if task.question.case is not None:
        is_made = is_generated(task.question.id)
        yield from map(Prose, _lines(task.question.case) if is_made else (task.question.case,))


def _lines(text: Text) -> Iterator[Text]:
    """The lines of a text, as many in one language as in the other."""
    for zh, en in zip(text.zh.splitlines(), text.en.splitlines(), strict=True):
        yield Text(zh=zh, en=en)


def how_to_answer(kind: QuestionKind) -> Text:
    """What is to be done, for who uses keys too."""
    return {
        "best": translate("Quiz", "Choose one, by click or digit."),
        "sign": translate("Quiz", "Choose one, by click or digit."),
        "several": translate("Quiz", "Choose all that are right, by click or digit."),
        "true-false": translate("Quiz", "Choose a verdict and a reason, by click or digit."),
        "matching": translate("Quiz", "Choose for each what belongs to it."),
        "ordering": translate(
            "Quiz", "Click in the right order, or press the digits in that order."
        ),
        "point": translate("Quiz", "Click the box or the arrow, or choose it with the keys."),
        "label": translate(
            "Quiz", "Type the name, in Chinese or English; an abbreviation will do."
        ),
        "number": translate("Quiz", "Type the number."),
        "cloze": translate("Quiz", "Type what belongs into the gap, in Chinese or English."),
    }[kind]


def points_words(scored: float) -> Text:
    """Points with their sign."""
    sign = "+" if scored > 0 else MINUS if scored < 0 else ""
    said = f"{sign}{abs(scored):.2g}"
    if abs(scored) == 1:
        return translate("Quiz", "{points} point", points=said)
    return translate("Quiz", "{points} points", points=said)


def certainty_name(certainty: int) -> Text:
    """What a level of certainty is called."""
    return (
        translate("Quiz", "without certainty"),
        translate("Quiz", "unsure"),
        translate("Quiz", "fairly sure"),
        translate("Quiz", "very sure"),
    )[certainty]


def verdict_words() -> tuple[Text, Text]:
    """What a statement can do, in the order of `VERDICTS`."""
    return translate("Quiz", "It holds"), translate("Quiz", "It does not hold")


def difficulty_words(difficulty: Difficulty) -> Text:
    """How hard a question is meant to be."""
    return {
        "easy": translate("Progress", "easy"),
        "medium": translate("Progress", "medium"),
        "hard": translate("Progress", "hard"),
    }[difficulty]


def level_words(level: Level) -> Text:
    """What a question asks the learner to do."""
    return {
        "remember": translate("Quiz", "asks to remember"),
        "understand": translate("Quiz", "asks to understand"),
        "apply": translate("Quiz", "asks to apply"),
        "analyse": translate("Quiz", "asks to analyse"),
        "evaluate": translate("Quiz", "asks to evaluate"),
    }[level]
