"""What a learner has answered and seen of the walkthroughs, and where it goes on from a place."""

from contextlib import suppress

from pofedu.content.address import Address
from pofedu.learner.learner import Learner
from pofedu.learner.records import LearnerError
from pofedu.learner.walked import ROOM, Steps, done_mark, steps_done, stopped_at
from pofedu.walkthrough import logic
from pofedu.walkthrough.logic import Standing


class Memory:
    """Answers are remembered while the program runs; that a step was shown is kept."""

    def __init__(self, learner: Learner) -> None:
        self._learner = learner
        self.given: dict[tuple[str, str], str] = {}
        """What was answered while the program runs, by route and step."""
        self.done: Steps = frozenset()

    def recall(self) -> None:
        """Read what was shown before, for it may have changed elsewhere."""
        self.done = steps_done(self._learner.seen())

    def remember(self, place: Standing) -> None:
        """What was answered at a step that shows its answers."""
        step = place.route.id, place.step.id
        self.given[step] = place.answer
        self.done |= {step}

    def keep(self, place: Standing) -> None:
        """That a step showed its answers, for the next time the program runs."""
        with suppress(LearnerError):
            self._learner.see(done_mark(place.route.id, place.step.id), is_still=True)

    def forget(self, address: Address) -> None:
        """What was answered at a step, for it is asked again."""
        self.given.pop((address.id, address.part), None)

    def stopped(self, place: Standing) -> Address | None:
        """The step at which one was last in the route; None where one was at none."""
        return stopped_at(self._learner.seen(), place.route.id) if not place.number else None

    def step(self, address: Address, step: str) -> Address:
        """A step of the same route, with its answers where they were shown this time."""
        return logic.at_step(address, step, self.given.get((address.id, step), ""))

    def after(self, place: Standing, address: Address) -> Address:
        """Where it goes on from an opening, from a step that shows its answers, from an end."""
        if place.part == "opening":
            return self.stopped(place) or self.step(address, place.steps[0].id)
        if place.part == "end":
            return Address(ROOM)
        if place.number < len(place.steps):
            return self.step(address, place.steps[place.number].id)
        return logic.at_end(address)

    def before(self, place: Standing, address: Address) -> Address | None:
        """The place before one; None before the opening."""
        if place.part == "opening":
            return None
        number = place.number if place.part == "step" else len(place.steps) + 1
        if number == 1:
            return logic.at_opening(address)
        return self.step(address, place.steps[number - 2].id)
