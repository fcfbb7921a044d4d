"""Before an audience the answer stays hidden until it is asked for, and hands can be counted.

Nobody's own answer is kept then: the hall answers, and the lecturer types how many raised a hand.
"""

from collections.abc import Iterator

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.quiz.hands import COUNTED, Hands
from pofedu.quiz.session import Session
from pofedu.quiz.standing import Standing
from pofedu.quiz.task import Given, Task
from pofedu.quiz.widgets.answerpart import AnswerPart
from pofedu.quiz.widgets.handspart import HandsPart
from pofedu.quiz.widgets.handswords import tally_words
from pofedu.quiz.widgets.offers import scope_words
from pofedu.quiz.widgets.parts import answer_part
from pofedu.quiz.widgets.progressstrip import Stop
from pofedu.quiz.widgets.saying import crumb_of, place_words
from pofedu.ui.blocks import Blocks, Entry, Heading, Kicker, Prose, Title
from pofedu.ui.language import joined, translate
from pofedu.ui.theme import Look

Spot = tuple[str, str]
"""A session and a question of it."""


class Hall:
    """What was shown and counted before this audience; it is forgotten with the window."""

    def __init__(self) -> None:
        self._shown: set[Spot] = set()
        self._hands: dict[Spot, Hands] = {}
        self._given: dict[Spot, Given] = {}

    def is_shown(self, session: Session, task: Task | None) -> bool:
        """Whether the answer was asked for."""
        return task is not None and _spot(session, task) in self._shown

    def show(self, place: Standing, is_shown: bool = True) -> None:
        """Let the answer be seen, or hide it again."""
        assert place.task is not None, "something is asked"
        (self._shown.add if is_shown else self._shown.discard)(_spot(place.session, place.task))

    def hands(self, session: Session, task: Task) -> Hands:
        """What was counted."""
        return self._hands.get(_spot(session, task), Hands())

    def given(self, place: Standing) -> Given:
        """What the hall said where no hands are counted."""
        return self._given.get(_spot(place.session, place.task), ()) if place.task else ()

    def keep(self, place: Standing, part: AnswerPart | None) -> None:
        """Keep what was typed into the fields, or chosen for the hall."""
        if place.task is None or part is None:
            return
        spot = _spot(place.session, place.task)
        if isinstance(part, HandsPart):
            self._hands[spot] = part.hands()
        else:
            self._given[spot] = part.given()

    def told(self, place: Standing) -> Hands | None:
        """What was counted, once the answer was asked for; None before."""
        if place.task is None or not self.is_shown(place.session, place.task):
            return None
        return self.hands(place.session, place.task)

    def part(self, place: Standing, look: Look, library: Library) -> AnswerPart:
        """The options with a field for each, where hands can be raised for them."""
        assert place.task is not None, "something is asked"
        if place.task.question.kind in COUNTED:
            hands = self.hands(place.session, place.task)
            return HandsPart(place.task, look, library, hands)
        return answer_part(place.task, look, library)

    def words(self, place: Standing, words: dict[str, Text | None]) -> dict[str, Text | None]:
        """The buttons beneath a question in the hall, from those that there would be else."""
        kept = {name: words[name] for name in ("back", "flag") if name in words}
        if place.task is None:
            return kept | {"next": translate("Quiz", "All questions")}
        if not self.is_shown(place.session, place.task):
            return kept | {"show": translate("Hands", "Show the answer"), "skip": _skip(place)}
        on = translate("Quiz", "Next question") if _is_more(place) else _end_name()
        return kept | {"next": on, "hide": translate("Hands", "Hide it again")}

    def stops_of(self, session: Session) -> tuple[Stop, ...]:
        """The strip: which answers were shown, and nothing of what is right."""
        return tuple(
            Stop(
                joined(
                    (place_words(n, len(session.tasks)), *self._state(session, task)), "，", ", "
                ),
                "answered" if self.is_shown(session, task) else "open",
                task.question.id in session.flagged,
            )
            for n, task in enumerate(session.tasks, 1)
        )

    def strip_words(self, session: Session) -> Text:
        """The strip for who listens."""
        shown = sum(self.is_shown(session, task) for task in session.tasks)
        return translate(
            "Hands", "{shown} of {total} answers shown", shown=shown, total=len(session.tasks)
        )

    def _state(self, session: Session, task: Task) -> Iterator[Text]:
        if self.is_shown(session, task):
            yield translate("Hands", "answer shown")
        if task.question.id in session.flagged:
            yield translate("Quiz", "flagged")

    def end_blocks(self, place: Standing, library: Library) -> Blocks:
        """All that was put to the hall, with what it said; a score is nobody's here."""
        session, scope = place.session, place.session.plan.scope
        about = [] if scope.kind == "question" else [scope_words(scope, library)]
        said = translate(
            "Hands",
            "The hall answered, not you: nothing of this counts among your answers. The hands are"
            " forgotten when pofedu is closed.",
        )
        return (
            Kicker(joined((translate("Hands", "Before an audience"), *about), " · ", " · ")),
            Title(_end_name()),
            Prose(said),
            Heading(translate("Quiz", "The questions")),
            *(self._listed(place, n, task) for n, task in enumerate(session.tasks, 1)),
        )

    def _listed(self, place: Standing, number: int, task: Task) -> Entry:
        session = place.session
        is_told, state = self.is_shown(session, task), tuple(self._state(session, task))
        return Entry(
            task.question.stem,
            chip=str(number),
            tail=joined(state, "，", ", ") if state else None,
            value=tally_words(task, self.hands(session, task), is_told),
            address=place.at(str(number)),
        )


def crumb(place: Standing, is_hall: bool) -> Text:
    """What a place is called above the page; in the hall nothing is handed in."""
    return _end_name() if is_hall and place.task is None else crumb_of(place)


def _end_name() -> Text:
    return translate("Hands", "What the hall said")


def _skip(place: Standing) -> Text | None:
    return translate("Hands", "Go on without") if _is_more(place) else None


def _is_more(place: Standing) -> bool:
    return place.number < len(place.session.tasks)


def _spot(session: Session, task: Task) -> Spot:
    return session.uid, task.question.id
