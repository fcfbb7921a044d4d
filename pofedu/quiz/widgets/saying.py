"""What the page of questions says beside the questions: buttons, hints, the result."""

from collections.abc import Collection, Iterator

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.question import is_generated
from pofedu.quiz.marking import LEVELS, RIGHT, WRONG, is_all_or_nothing
from pofedu.quiz.session import Session
from pofedu.quiz.standing import ROOM, Standing
from pofedu.quiz.task import Given, Judgement, Task
from pofedu.quiz.widgets.offers import mode_words, scope_words
from pofedu.quiz.widgets.progressstrip import SIGNS, Became, Stop
from pofedu.quiz.widgets.words import (
    MINUS,
    certainty_name,
    generated_mark,
    kind_name,
    points_words,
)
from pofedu.ui.blocks import Block, Blocks, Entry, Fact, Heading, Kicker, Pill, Pills, Prose, Title
from pofedu.ui.language import joined, labelled, same, translate
from pofedu.ui.progresswords import ID as PROGRESS
from pofedu.ui.progresswords import progress_title


def place_words(number: int, count: int) -> Text:
    """Which question it is."""
    return translate("Quiz", "Question {number} of {count}", number=number, count=count)


def stake_words(certainty: int) -> Text:
    """A button that answers: how sure, and what is at stake."""
    name = certainty_name(certainty)
    lost = WRONG[certainty]
    loses = f"{MINUS}{-lost}" if lost else "0"
    return Text(
        zh=f"{certainty} {name.zh}（+{RIGHT[certainty]}／{loses}）",
        en=f"{certainty} {name.en} (+{RIGHT[certainty]} / {loses})",
    )


def certainty_hint() -> Text:
    """What is asked once something is chosen, while digits still choose."""
    return translate("Quiz", "How sure are you? Choose below, or press Enter, then 1, 2 or 3.")


def digit_hint() -> Text:
    """What is asked once digits say how sure one is."""
    return translate("Quiz", "How sure are you? Press 1, 2 or 3.")


def hint_words(place: Standing, given: Given) -> Text | None:
    """What is said over the buttons once something whole is chosen; None where they say it."""
    if place.judgement is None or given != place.given:
        return certainty_hint() if place.is_staked else None
    if not place.is_staked:
        return translate("Quiz", "Answered as chosen above.")
    answered = translate("Quiz", "Answered as chosen above; how sure you said you were")
    return labelled(answered, certainty_name(place.certainty))


def lacking_hint(task: Task) -> Text:
    """Why nothing can be answered yet."""
    match task.question.kind:
        case "number":
            return translate("Quiz", "Type a number in digits, such as 12 or 4.5.")
        case "label" | "cloze":
            return translate("Quiz", "Type an answer first.")
        case "true-false":
            return translate("Quiz", "Choose both a verdict and a reason first.")
        case "matching":
            return translate("Quiz", "Choose a match for each of them first.")
        case "ordering":
            return translate("Quiz", "Put all of them in order first.")
        case "point":
            return translate("Quiz", "Choose a box or an arrow of the map first.")
    return translate("Quiz", "Choose an answer first.")


def reset_words() -> Text:
    """That older answers do not count, because the right answer is another now."""
    return translate(
        "Quiz",
        "The right answer to this question was corrected since you answered it. Your earlier"
        " answers are kept, but no longer count.",
    )


def scale_words() -> Text:
    """How points are counted, said once."""
    return translate(
        "Quiz",
        "You say how sure you are before the answer counts. Right scores 1, 2 or 3 points,"
        " wrong 0, \u22122 or \u22126: it pays to say what you really believe, two of three for the"
        " second step, four of five for the third. Where an answer can be right in part, its"
        " share counts and nothing is lost.",
    )


def became(session: Session, task: Task) -> Became:
    """What became of a question, as far as the session tells it yet."""
    found = session.judgement(task)
    if found is None:
        return "open"
    if session.plan.mode == "exam" and session.state != "ended":
        return "answered"
    return judged(found, task)


def judged(found: Judgement, task: Task) -> Became:
    """What an answer came to."""
    if found.is_right:
        return "right"
    is_partly = found.hits and not is_all_or_nothing(task.question.kind)
    return "partly" if is_partly else "wrong"


def became_words(what: Became) -> Text:
    """What became of a question, in words."""
    return {
        "open": translate("Quiz", "not answered"),
        "answered": translate("Quiz", "answered"),
        "right": translate("Quiz", "right"),
        "partly": translate("Quiz", "right in part"),
        "wrong": translate("Quiz", "wrong"),
    }[what]


def stops_of(session: Session) -> tuple[Stop, ...]:
    """The questions of a session on its strip."""
    count = len(session.tasks)
    return tuple(
        Stop(
            joined((place_words(n, count), *_state(session, task)), "，", ", "),
            became(session, task),
            task.question.id in session.flagged,
        )
        for n, task in enumerate(session.tasks, 1)
    )


def _state(session: Session, task: Task) -> Iterator[Text]:
    yield became_words(became(session, task))
    if task.question.id in session.flagged:
        yield translate("Quiz", "flagged")


def strip_words(session: Session) -> Text:
    """The strip for who listens."""
    score = session.score()
    return translate(
        "Quiz", "{answered} of {total} questions answered", answered=score.answered,
        total=score.asked,
    )  # fmt: skip


def result_blocks(
    session: Session, library: Library, place: Address, left: Collection[str] = ()
) -> Blocks:
    """The end of a session: what it came to, and each question; of an exam first a review.

    `left` are the questions at which something else is chosen than what was answered.
    """
    plan, score = session.plan, session.score()
    is_open = session.state != "ended"
    about = scope_words(plan.scope, library)
    blocks: list[Block] = [
        Kicker(joined((mode_words(plan.mode), about), " · ", " · ")),
        Title(_end_title(session)),
    ]
    if is_open:
        blocks.append(Prose(_left_words(session)))
    else:
        blocks += _score_blocks(session)
    blocks.append(Heading(translate("Quiz", "The questions")))
    for number, task in enumerate(session.tasks, 1):
        what = became(session, task)
        made = [generated_mark()] if is_generated(task.question.id) else []
        uncounted = translate("Quiz", "what is chosen does not count yet")
        chosen = [uncounted] if is_open and task.question.id in left else []
        tail = joined((*_state(session, task), *chosen, *made), "，", ", ")
        sign = f"{number} {SIGNS[what]}".strip()
        where = place.with_view(at=str(number))
        blocks.append(Entry(task.question.stem, chip=sign, tail=tail, address=where))
    if not is_open:
        blocks.append(Entry(progress_title(), address=Address(ROOM, PROGRESS)))
    if score.asked:
        blocks.append(Prose(scale_words(), 13, "soft"))
    return tuple(blocks)


def _end_title(session: Session) -> Text:
    if session.state == "ended":
        return translate("Quiz", "Result")
    if session.plan.mode == "exam":
        return translate("Quiz", "Before you hand in")
    return translate("Quiz", "Before you end the practice")


def end_words(mode: str) -> Text:
    """The button that ends a session for good."""
    return translate("Quiz", "Hand in") if mode == "exam" else translate("Quiz", "End the practice")


def _left_words(session: Session) -> Text:
    score, flagged = session.score(), len(session.flagged)
    if session.plan.mode == "exam":
        return translate(
            "Quiz",
            "{answered} of {total} answered, {flagged} flagged. You can still change every answer;"
            " handing in ends the exam and explains everything.",
            answered=score.answered,
            total=score.asked,
            flagged=flagged,
        )
    return translate(
        "Quiz",
        "{answered} of {total} answered, {flagged} flagged. What is open can still be answered;"
        " your answers stay when the practice ends.",
        answered=score.answered,
        total=score.asked,
        flagged=flagged,
    )


def _score_blocks(session: Session) -> Iterator[Block]:
    score = session.score()
    right = translate("Quiz", "{right} of {total} right", right=score.right, total=score.asked)
    most = translate("Quiz", "at most {most}", most=f"{score.most:g}")
    points = joined((points_words(score.points), most), "，", ", ")
    yield Pills((Pill(right, "accent", is_filled=True), Pill(points, "soft")))
    minutes = max(1, round(session.spent_ms / 60_000))
    took = translate("Quiz", "{minutes} min", minutes=minutes)
    yield Fact(translate("Quiz", "Time taken"), took)
    if believed := _believed(session):
        numbers = joined([same(str(number)) for number in believed], "、", ", ")
        said = translate("Quiz", "Very sure, and yet wrong")
        yield Prose(labelled(said, numbers), tone="caution")


def _believed(session: Session) -> tuple[int, ...]:
    """The numbers of the questions of which one only believed to know the answer."""
    return tuple(
        number
        for number, task in enumerate(session.tasks, 1)
        if (answer := session.answer_to(task.question.id)) is not None
        and answer.certainty == LEVELS[-1]
        and not answer.is_right
    )


def flag_words(is_flagged: bool) -> Text:
    """The button that flags."""
    return translate("Quiz", "Take flag away") if is_flagged else translate("Quiz", "Flag")


def crumb_of(place: Standing) -> Text:
    """What the place is called above the page."""
    if place.task is None:
        return _end_title(place.session)
    if place.is_many:
        return place_words(place.number, len(place.session.tasks))
    return kind_name(place.task.question.kind)


def spoken(task: Task, found: Judgement | None) -> Text:
    """What is said once a question or its verdict shows."""
    if found is None:
        return task.question.stem
    return labelled(became_words(judged(found, task)), task.question.because)
