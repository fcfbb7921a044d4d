"""Which buttons stand beneath a question, and what they say."""

from pofedu.content.model import Text
from pofedu.quiz.marking import LEVELS
from pofedu.quiz.standing import Standing
from pofedu.quiz.widgets.saying import flag_words, stake_words
from pofedu.quiz.widgets.stage import CERTAINTIES
from pofedu.ui.language import translate


def bar_words(place: Standing) -> dict[str, Text | None]:
    """The words of the buttons at a place; a button that is not among them is hidden."""
    words: dict[str, Text | None] = {}
    if place.is_many and place.number != 1:
        words["back"] = translate("Quiz", "Back")
    if place.is_asked and place.is_staked:
        words |= {name: stake_words(n) for name, n in zip(CERTAINTIES, LEVELS, strict=True)}
    elif place.is_asked:
        words["answer"] = translate("Quiz", "Answer")
    if not place.is_asked or place.is_explained_later:
        words["next"] = _on(place)
    is_open = place.session.state != "ended"
    if place.judgement is not None and is_open:
        words["undo"] = translate("Quiz", "Take the answer back")
    if place.task is not None and is_open and place.is_many:
        words["flag"] = flag_words(place.task.question.id in place.session.flagged)
    if is_open and place.task is None:
        words["end"] = translate("Quiz", "Hand in")
    return words


def _on(place: Standing) -> Text:
    if place.task is None:
        return translate("Quiz", "All questions")
    if place.number < len(place.session.tasks):
        return translate("Quiz", "Next question")
    if place.is_explained_later:
        return translate("Quiz", "Look it over")
    return translate("Quiz", "To the result") if place.is_many else translate("Quiz", "Result")
