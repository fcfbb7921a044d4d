"""What the player shows at a place of a walkthrough: its words, its picture, the strip."""

from collections.abc import Callable, Iterator
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.walkthrough import Step, Walkthrough
from pofedu.learner.walked import Steps
from pofedu.ui.blocks import Blocks
from pofedu.ui.language import translate
from pofedu.ui.map.drawing import Drawing
from pofedu.walkthrough import logic, saying, sentences
from pofedu.walkthrough.asking import Question, question_of
from pofedu.walkthrough.ending import Walked, end_blocks
from pofedu.walkthrough.logic import Given, Standing, Sure, Verdict
from pofedu.walkthrough.signs import effect_hint
from pofedu.walkthrough.telling import title_tells
from pofedu.walkthrough.widgets.drawings import Drawings
from pofedu.walkthrough.widgets.focus import Focus, asked_focus, shown_focus
from pofedu.walkthrough.widgets.sight import Picture
from pofedu.walkthrough.widgets.strip import END, OPENING, Stop


class Scene(Struct, frozen=True):
    """A place as it is shown."""

    blocks: Blocks
    stops: tuple[Stop, ...]
    answers: tuple[Text, ...] = ()
    meanings: tuple[Text, ...] = ()
    """What each answer means, where that is no matter of course."""
    picture: Picture | None = None
    is_flowing: bool = False
    hint: Callable[[bool], Text] | None = None
    """How to answer; told whether boxes of the picture are numbered."""


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

    def asked_at(self, place: Standing | None) -> Question | None:
        """What is asked at a place; None where it is no step."""
        if place is None or place.part != "step":
            return None
        return self.question(place.route, place.step)

    def scene_at(self, address: Address, given: Given, done: Steps) -> Scene:
        """What shows at a settled address; LookupError with a sentence where that is no place."""
        place = sentences.standing_at(address, self._library)
        return self.scene(place, address, self.asked_at(place), given, done)

    def scene(
        self,
        place: Standing,
        address: Address,
        question: Question | None,
        given: Given,
        done: Steps,
    ) -> Scene:
        """What shows where that was answered, and those steps were done."""
        stops = tuple(self._stops(place, given, done))
        if place.part == "opening":
            how_far = logic.progress(place.route, done)
            is_finished = logic.is_finished(place, done, given)
            blocks = sentences.opening_blocks(place.route, self._library, how_far, is_finished)
            return Scene(blocks, stops)
        if question is None:
            way = Walked(given, logic.unseen(place, done), self._tally(place, given))
            blocks = end_blocks(place, address, way, self._library)
            return Scene(blocks, stops, picture=self._end_picture(place))
        return self._step(place, question, stops)

    def next_pictures(self, place: Standing) -> Iterator[Picture]:
        """What may be seen next: a step answered, the step after it, the end."""
        if place.part == "step" and not place.is_shown:
            shown = replace(place, answer=logic.SKIPPED)
            yield self._step_picture(shown, self.question(place.route, place.step))
        if place.part != "end" and place.number < len(place.steps):
            after = replace(place, part="step", number=place.number + 1, answer="")
            yield self._step_picture(after, self.question(place.route, after.step))
        if place.part == "step" and place.number + 2 > len(place.steps):
            yield self._end_picture(place)

    def _tally(self, place: Standing, given: Given) -> tuple[int, int]:
        """How many steps were answered right, and how many at all; skipped ones do not count."""
        found = [
            verdict == "right"
            for step in place.steps
            if (verdict := self._verdict(place.route, step, given)) in ("right", "wrong")
        ]
        return sum(found), len(found)

    def _verdict(self, route: Walkthrough, step: Step, given: Given) -> Verdict:
        """How a step was answered."""
        id_ = given.get((route.id, step.id), "")
        answer = self.question(route, step).answer(id_) if id_ else None
        if answer is None:
            return "skipped" if id_ else "seen"
        return "right" if answer.is_right else "wrong"

    def _step(self, place: Standing, question: Question, stops: tuple[Stop, ...]) -> Scene:
        picture = self._step_picture(place, question)
        if not place.is_shown:
            words = (sentences.answer_words(a, self._library) for a in question.answers)
            hint = partial(saying.hint_words, len(question.answers))
            blocks = sentences.asked_blocks(place, question)
            meanings = (effect_hint(a.effect) for a in question.answers if a.effect is not None)
            return Scene(blocks, stops, tuple(words), tuple(meanings), picture, hint=hint)
        answer = question.answer(place.answer)
        blocks = sentences.shown_blocks(place, question, answer, self._library)
        return Scene(blocks, stops, picture=picture, is_flowing=True)

    def _step_picture(self, place: Standing, question: Question) -> Picture:
        """The claims of a step, on its map or by themselves.

        By themselves while a lane of the map gives the answer away: some are named after cells.
        """
        step, library = place.step, self._library
        claims = logic.claims_of((step,), library)
        lanes = library.diagrams[step.diagram].lanes if step.diagram else ()
        is_telling = any(title_tells(question, lane.title) for lane in lanes) and not place.is_shown
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

    def _stops(self, place: Standing, given: Given, done: Steps) -> Iterator[Stop]:
        start = translate("Walkthrough", "Start")
        yield Stop(OPENING, start, start, is_here=place.part == "opening")
        for number, step in enumerate(place.steps, 1):
            is_seen = (place.route.id, step.id) in done
            is_here = number == place.number
            is_known = is_seen and (not is_here or place.is_shown)
            verdict = self._verdict(place.route, step, given) if is_seen else None
            sure = self.sure(place.route, step)
            yield Stop(
                step.id,
                saying.number_words(number),
                saying.step_name(place, number, verdict if is_known else None, sure),
                sentences.legend_words(),
                sure.bars,
                verdict,
                step.depth == "detail",
                is_here,
            )
        end = translate("Walkthrough", "End")
        yield Stop(END, end, end, is_here=place.part == "end")
