"""The words at a place in the questions: asked, explained, covered, or the end."""

from pofedu.content.model import Text
from pofedu.quiz.hands import Hands
from pofedu.quiz.room import Room
from pofedu.quiz.standing import Standing
from pofedu.quiz.task import Given
from pofedu.quiz.widgets import saying
from pofedu.quiz.widgets.examwords import covered_blocks, over_words, paused_words, scale_blocks
from pofedu.quiz.widgets.explained import explained_blocks
from pofedu.quiz.widgets.handswords import how_in_hall, told_words
from pofedu.quiz.widgets.words import asked_blocks, how_to_answer
from pofedu.ui.blocks import Blocks, Prose


def shown_blocks(
    place: Standing,
    room: Room,
    is_hall: bool = False,
    hands: Hands | None = None,
    given: Given = (),
) -> Blocks:
    """What there is to read at a place; in a hall, the answer once `hands` are told with it.

    `given` is what the hall said where no hands are counted.
    """
    if room.is_covered:
        left_ms = room.sitting.left_ms
        return covered_blocks(place.session, None if left_ms is None else -(-left_ms // 1000))
    count = saying.place_words(place.number, len(place.session.tasks)) if place.is_many else None
    if place.task is None:
        return _end_blocks(place, room)
    if place.is_explained:
        return explained_blocks(place.task, place.given, place.certainty, room.library, count)
    if hands is not None:
        return explained_blocks(place.task, given, 0, room.library, count, hands)
    if is_hall:
        return asked_blocks(place.task, count, how_in_hall(place.task.question.kind))
    how = how_to_answer(place.task.question.kind)
    is_reset = place.judgement is None and room.past.is_reset(place.task.question.id)
    asked = asked_blocks(place.task, count, how, saying.reset_words() if is_reset else None)
    return asked if room.is_scale_known or not place.is_staked else (*scale_blocks(), *asked)


def _end_blocks(place: Standing, room: Room) -> Blocks:
    """The end, and why it came where the time was up."""
    left = [id_ for id_ in place.session.plan.questions if _is_left(id_, place, room)]
    blocks = saying.result_blocks(place.session, room.library, place.at(""), left)
    if place.session.state != "ended" or place.session.left_ms != 0:
        return blocks
    return (*blocks[:2], Prose(over_words(), 15, "caution"), *blocks[2:])


def _is_left(question: str, place: Standing, room: Room) -> bool:
    """Whether something is chosen there that was not answered."""
    answer = place.session.answer_to(question)
    draft = room.sitting.draft(question)
    return bool(draft) and draft != (answer.given if answer is not None else ())


def spoken_words(place: Standing, room: Room, is_told: bool = False) -> Text | None:
    """What is said once a place shows, in a hall the answer if it is told; None at the end."""
    if room.is_covered:
        return paused_words()
    if place.task is None:
        return None
    if is_told:
        return told_words(place.task, room.library)
    return saying.spoken(place.task, place.judgement if place.is_explained else None)
