"""Which buttons stand beneath a question, and what they say."""

from pofedu.content.model import Text
from pofedu.quiz.marking import LEVELS
from pofedu.quiz.standing import Standing
from pofedu.quiz.widgets.saying import end_words, flag_words, stake_words
from pofedu.quiz.widgets.stage import CERTAINTIES
from pofedu.ui.language import translate


def bar_words(place: Standing, is_covered: bool = False) -> dict[str, Text | None]:
    """The words of the buttons at a place; a button that is not among them is hidden."""
    words: dict[str, Text | None] = {}
    if is_covered:
        return {"next": translate("Exam", "Go on")}
    if place.is_many and place.number != 1:
        words["back"] = translate("Quiz", "Back")
    if place.is_asked and place.is_staked:
        words |= {name: stake_words(n) for name, n in zip(CERTAINTIES, LEVELS, strict=True)}
    elif place.is_asked:
        words["answer"] = translate("Quiz", "Answer")
    if place.can_go_on:
        words["next"] = _on(place)
    if place.can_undo:
        words["undo"] = translate("Quiz", "Take the answer back")
    if place.can_flag and place.task is not None:
        words["flag"] = flag_words(place.task.question.id in place.session.flagged)
    if place.can_rest and place.is_many:
        words["pause"] = translate("Exam", "Pause")
    if place.session.state == "ended" and 0 < place.number < len(place.session.tasks):
        words["result"] = translate("Quiz", "To the result")
    if place.can_repeat:
        missed = len(place.session.missed())
        words["repeat"] = translate("Quiz", "%n missed ones once more", n=missed)
    if place.is_review:
        words["end"] = end_words(place.session.plan.mode)
    return words


def _on(place: Standing) -> Text:
    if place.task is None:
        return translate("Quiz", "All questions")
    if place.number < len(place.session.tasks):
        return translate("Quiz", "Next question")
    if place.is_explained_later:
        return translate("Quiz", "Look it over")
    return translate("Quiz", "To the result") if place.is_many else translate("Quiz", "Result")
