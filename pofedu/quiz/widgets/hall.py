"""Before an audience the answer stays hidden until it is asked for, and hands can be counted.

Nobody's own answer is kept then: the hall answers, and the lecturer types how many raised a hand.
"""

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.question import QuestionKind
from pofedu.quiz.hands import COUNTED, Hands
from pofedu.quiz.standing import Standing
from pofedu.quiz.widgets.answerpart import AnswerPart
from pofedu.quiz.widgets.handspart import HandsPart
from pofedu.quiz.widgets.parts import answer_part
from pofedu.ui.language import translate
from pofedu.ui.theme import Look

Spot = tuple[str, str]
"""A session and a question of it."""


class Hall:
    """What was shown and counted before this audience; it is forgotten with the window."""

    def __init__(self) -> None:
        self._shown: set[Spot] = set()
        self._hands: dict[Spot, Hands] = {}

    def is_on(self, place: Standing | None, look: Look | None) -> bool:
        """Whether a question is put to a hall: in the projector's theme, and not in an exam."""
        is_projected = look is not None and look.theme.name == "projector"
        return (
            is_projected and place is not None and place.is_asked and not place.is_explained_later
        )

    def is_shown(self, place: Standing) -> bool:
        """Whether the answer was asked for."""
        return _spot(place) in self._shown

    def show(self, place: Standing, is_shown: bool = True) -> None:
        """Let the answer be seen, or hide it again."""
        (self._shown.add if is_shown else self._shown.discard)(_spot(place))

    def hands(self, place: Standing) -> Hands:
        """What was counted."""
        return self._hands.get(_spot(place), Hands())

    def count(self, place: Standing, part: AnswerPart | None) -> None:
        """Keep what was typed into the fields."""
        if isinstance(part, HandsPart):
            self._hands[_spot(place)] = part.hands()

    def told(self, place: Standing) -> Hands | None:
        """What was counted, once the answer was asked for; None before."""
        return self.hands(place) if self.is_shown(place) else None

    def part(self, place: Standing, look: Look, library: Library) -> AnswerPart:
        """The options with a field for each, where hands can be raised for them."""
        assert place.task is not None, "something is asked"
        if place.task.question.kind in COUNTED:
            return HandsPart(place.task, look, library, self.hands(place))
        return answer_part(place.task, look, library)

    def words(self, place: Standing, words: dict[str, Text | None]) -> dict[str, Text | None]:
        """The buttons beneath a question in the hall, from those that there would be else."""
        kept = {name: words[name] for name in ("back", "flag") if name in words}
        if not self.is_shown(place):
            return kept | {"show": translate("Hands", "Show the answer"), "skip": _skip(place)}
        on = translate("Quiz", "Next question") if _is_more(place) else translate("Quiz", "Result")
        return kept | {"next": on, "hide": translate("Hands", "Hide it again")}


def how_in_hall(kind: QuestionKind) -> Text:
    """What the hall and the lecturer do."""
    if kind in COUNTED:
        return translate(
            "Hands", "Hands up for one after the other; count them into the fields, or leave it."
        )
    return translate("Hands", "Let the hall decide; the answer shows when you ask for it.")


def _skip(place: Standing) -> Text | None:
    return translate("Hands", "Go on without") if _is_more(place) else None


def _is_more(place: Standing) -> bool:
    return place.number < len(place.session.tasks)


def _spot(place: Standing) -> Spot:
    assert place.task is not None, "something is asked"
    return place.session.uid, place.task.question.id
