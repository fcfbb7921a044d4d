"""What the player shows at a place of a walkthrough: its words, its picture, the strip."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from pofedu.content.address import Address
from pofedu.content.diagram import Diagram
from pofedu.content.library import Library
from pofedu.content.model import Claim, Text
from pofedu.content.walkthrough import Step, Walkthrough
from pofedu.learner.walked import Steps
from pofedu.ui.blocks import Blocks
from pofedu.ui.language import translate
from pofedu.ui.map.drawing import Drawing, draw
from pofedu.walkthrough import logic, sentences
from pofedu.walkthrough.asking import Question, question_of
from pofedu.walkthrough.ending import end_blocks
from pofedu.walkthrough.logic import Standing, Sure
from pofedu.walkthrough.signs import effect_hint
from pofedu.walkthrough.sketch import sketch
from pofedu.walkthrough.telling import title_tells
from pofedu.walkthrough.widgets.focus import Focus, asked_focus, shown_focus
from pofedu.walkthrough.widgets.strip import END, OPENING, Stop

Picture = tuple[Drawing, Focus]


class Scene(Struct, frozen=True):
    """A place as it is shown."""

    blocks: Blocks
    stops: tuple[Stop, ...]
    answers: tuple[Text, ...] = ()
    hints: tuple[Text, ...] = ()
    """What each answer means, where that is no matter of course."""
    picture: Picture | None = None
    picture_name: Text | None = None
    is_flowing: bool = False


class Pictures:
    """The drawings of the maps and of claims without one, each made once."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._drawn: dict[str, Drawing] = {}

    def of_step(self, place: Standing, question: Question) -> tuple[Drawing, tuple[Claim, ...]]:
        """The map of a step, or its claims drawn by themselves.

        By themselves too while a lane of the map gives the answer away: some are named after cells.
        """
        step, library = place.step, self._library
        claims = logic.claims_of((step,), library)
        lanes = library.diagrams[step.diagram].lanes if step.diagram else ()
        is_telling = any(title_tells(question, lane.title) for lane in lanes) and not place.is_shown
        if step.diagram is not None and not is_telling:
            return self._map(library.diagrams[step.diagram]), claims
        title = translate("Walkthrough", "The claims of this step, drawn by themselves")
        return self._sketch(f"{place.route.id}/{step.id}", title, claims), claims

    def of_route(self, place: Standing) -> tuple[Drawing, tuple[Claim, ...]]:
        """The map with all claims of a route, or these drawn by themselves."""
        claims = logic.claims_of(place.route.steps, self._library)
        diagram = logic.whole_map(place.route, self._library)
        if diagram is not None:
            return self._map(diagram), claims
        title = translate("Walkthrough", "The claims of this walkthrough, drawn by themselves")
        return self._sketch(place.route.id, title, claims), claims

    def name(self, drawing: Drawing) -> Text:
        """What a drawing is called: a map by its title, claims by themselves by what they are."""
        diagram = self._library.diagrams.get(drawing.id)
        return diagram.title if diagram is not None else drawing.lanes[0].title

    def _map(self, diagram: Diagram) -> Drawing:
        return self._made(diagram.id, diagram)

    def _sketch(self, id_: str, title: Text, claims: tuple[Claim, ...]) -> Drawing:
        name = f"walkthrough/{id_}"
        if name in self._drawn:
            return self._drawn[name]
        return self._made(name, sketch(name, title, claims, self._library))

    def _made(self, name: str, diagram: Diagram) -> Drawing:
        if name not in self._drawn:
            self._drawn[name] = draw(diagram, self._library.entities, self._library.claims)
        return self._drawn[name]


class Director:
    """Makes the scene of a place."""

    def __init__(self, library: Library) -> None:
        self._library, self._pictures = library, Pictures(library)
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
            blocks = end_blocks(place, address, tally, self._library)
            drawing, claims = self._pictures.of_route(place)
            focus, name = shown_focus(drawing, claims), self._pictures.name(drawing)
            return Scene(blocks, stops, picture=(drawing, focus), picture_name=name)
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
        library = self._library
        drawing, claims = self._pictures.of_step(place, question)
        name = self._pictures.name(drawing)
        if not place.is_shown:
            words = (sentences.answer_words(a, library) for a in question.answers)
            focus = asked_focus(drawing, claims, question, library)
            blocks = sentences.asked_blocks(place, question)
            hints = (effect_hint(a.effect) for a in question.answers if a.effect is not None)
            return Scene(blocks, stops, tuple(words), tuple(hints), (drawing, focus), name)
        answer = question.answer(place.answer)
        blocks = sentences.shown_blocks(place, question, answer, library)
        picture = drawing, shown_focus(drawing, claims)
        return Scene(blocks, stops, picture=picture, picture_name=name, is_flowing=True)

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
