"""What the player shows at a place of a walkthrough: its words, its picture, the strip."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.walkthrough import Step, Walkthrough
from pofedu.learner.walked import Steps
from pofedu.ui.blocks import Blocks
from pofedu.ui.language import translate
from pofedu.ui.map.drawing import Drawing
from pofedu.walkthrough import logic, sentences
from pofedu.walkthrough.asking import Question, question_of
from pofedu.walkthrough.logic import Standing, Sure
from pofedu.walkthrough.widgets.drawings import Drawings
from pofedu.walkthrough.widgets.focus import Focus, asked_focus, shown_focus
from pofedu.walkthrough.widgets.sight import Picture
from pofedu.walkthrough.widgets.strip import END, OPENING, Stop


class Scene(Struct, frozen=True):
    """A place as it is shown."""

    blocks: Blocks
    stops: tuple[Stop, ...]
    answers: tuple[Text, ...] = ()
    picture: Picture | None = None
    is_flowing: bool = False


class Director:
    """Makes the scene of a place."""

    def __init__(self, library: Library) -> None:
        self._library, self._drawings = library, Drawings(library)
        self._questions: dict[tuple[str, str], Question] = {}
        self._sures: dict[tuple[str, str], Sure] = {}

    def question(self, route: Walkthrough, step: Step) -> Question:
        """What a step asks; found once."""
        key = route.id, step.id
        if key not in self._questions:
            self._questions[key] = question_of(route, step, self._library)
        return self._questions[key]

    def sure(self, route: Walkthrough, step: Step) -> Sure:
        """How sure a step is; found once."""
        key = route.id, step.id
        if key not in self._sures:
            self._sures[key] = logic.sure_of(step, self._library)
        return self._sures[key]

    def scene(
        self,
        place: Standing,
        address: Address,
        question: Question | None,
        given: Mapping[tuple[str, str], str],
        done: Steps,
    ) -> Scene:
        """What shows; `given` holds what was answered this time, by route and step."""
        stops = tuple(self._stops(place, done))
        if place.part == "opening":
            how_far = logic.progress(place.route, done)
            blocks = sentences.opening_blocks(place.route, self._library, how_far)
            return Scene(blocks, stops)
        if question is None:
            tally = self._tally(place.route, given)
            blocks = sentences.end_blocks(place, address, tally, self._library)
            return Scene(blocks, stops, picture=self._end_picture(place))
        return self._step(place, question, stops)

    def _tally(self, route: Walkthrough, given: Mapping[tuple[str, str], str]) -> tuple[int, int]:
        """How many steps were answered right, and how many at all; skipped ones do not count."""
        found = [
            answer.is_right
            for step in route.steps
            if (answer := self.question(route, step).answer(given.get((route.id, step.id), "")))
        ]
        return sum(found), len(found)

    def _step(self, place: Standing, question: Question, stops: tuple[Stop, ...]) -> Scene:
        picture = self._step_picture(place, question)
        if not place.is_shown:
            words = (sentences.answer_words(a, self._library) for a in question.answers)
            return Scene(sentences.asked_blocks(place, question), stops, tuple(words), picture)
        answer = question.answer(place.answer)
        blocks = sentences.shown_blocks(place, question, answer, self._library)
        return Scene(blocks, stops, picture=picture, is_flowing=True)

    def _step_picture(self, place: Standing, question: Question) -> Picture:
        """The claims of a step, on its map or by themselves.

        By themselves while a cell is asked for: the lanes of the maps are named after cells.
        """
        step, library = place.step, self._library
        claims = logic.claims_of((step,), library)
        is_telling = step.prediction.kind == "cell" and not place.is_shown
        is_on_map = step.diagram is not None and not is_telling

        def focus(drawing: Drawing) -> Focus:
            if place.is_shown:
                return shown_focus(drawing, claims)
            return asked_focus(drawing, claims, question, library)

        return Picture(
            id=f"{place.route.id}/{step.id}{'/shown' if place.is_shown else ''}",
            of=f"{place.route.id}/{step.id}",
            claims=claims,
            name=translate("Walkthrough", "The claims of this step, drawn by themselves"),
            diagram=library.diagrams[step.diagram] if step.diagram and is_on_map else None,
            focus_on=focus,
            drawings=self._drawings,
        )

    def _end_picture(self, place: Standing) -> Picture:
        """The chain of a route by itself: no map could be read that far away."""
        claims = logic.chain_of(place.route, self._library)
        return Picture(
            id=place.route.id,
            of=place.route.id,
            claims=claims,
            name=translate("Sketch", "The chain of this walkthrough, drawn by itself"),
            diagram=None,
            focus_on=lambda drawing: shown_focus(drawing, claims),
            drawings=self._drawings,
        )

    def _stops(self, place: Standing, done: Steps) -> Iterator[Stop]:
        start = translate("Walkthrough", "Start")
        yield Stop(OPENING, start, start, is_here=place.part == "opening")
        for number, step in enumerate(place.steps, 1):
            is_seen = (place.route.id, step.id) in done
            is_here = number == place.number
            is_known = is_seen and (not is_here or place.is_shown)
            sure = self.sure(place.route, step)
            yield Stop(
                step.id,
                sentences.number_words(number),
                sentences.step_name(place, number, is_known, sure),
                sure.bars,
                is_seen,
                step.depth == "detail",
                is_here,
            )
        end = translate("Walkthrough", "End")
        yield Stop(END, end, end, is_here=place.part == "end")
