"""What a learner has answered and seen of the walkthroughs, and where it goes on from a place."""

from contextlib import suppress

from pofedu.content.address import Address
from pofedu.learner.learner import Learner
from pofedu.learner.records import LearnerError
from pofedu.learner.walked import (
    ANSWER,
    ROOM,
    Steps,
    answers_kept,
    done_mark,
    steps_done,
    stopped_at,
)
from pofedu.walkthrough import logic
from pofedu.walkthrough.logic import Standing


class Memory:
    """Keeps what was answered, and that a step was shown."""

    def __init__(self, learner: Learner) -> None:
        self._learner = learner
        self._now: dict[tuple[str, str], str] = {}
        """What was answered while the program runs; empty where it is asked again."""
        self.given: dict[tuple[str, str], str] = {}
        """What was answered, by route and step."""
        self.done: Steps = frozenset()

    def recall(self) -> None:
        """Read what was shown before, for it may have changed elsewhere."""
        seen = self._learner.seen()
        self.done = steps_done(seen) | {step for step, answer in self._now.items() if answer}
        answers = answers_kept(seen) | self._now
        self.given = {step: answer for step, answer in answers.items() if answer}

    def remember(self, place: Standing, answer: str) -> None:
        """What was answered at a step."""
        step = place.route.id, place.step.id
        self._now[step] = self.given[step] = answer
        self.done |= {step}

    def keep(self, address: Address) -> None:
        """What was answered at a step, for the next time the program runs."""
        with suppress(LearnerError):
            mark = done_mark(address.id, address.part, address.view)
            self._learner.see(mark, is_still=True)

    def forget(self, route: str, *steps: str) -> None:
        """What was answered at some steps, for they are asked again; they stay done."""
        for step in steps:
            self._now[route, step] = ""
            if self.given.pop((route, step), ""):
                self.keep(Address(ROOM, route, step))

    def is_finished(self, place: Standing) -> bool:
        """Whether a route was gone through, and not begun again since."""
        return logic.is_finished(place, self.done, self.given)

    def begin(self, place: Standing, address: Address) -> Address:
        """The first step of a route whose steps are all asked anew."""
        self.forget(place.route.id, *(step.id for step in place.route.steps))
        return logic.at_step(address, place.steps[0].id)

    def stopped(self, place: Standing) -> Address | None:
        """The step at which one was last in the route; None where one was at none."""
        return stopped_at(self._learner.seen(), place.route.id) if not place.number else None

    def step(self, address: Address, step: str) -> Address:
        """A step of the same route, with its answers where one has answered it."""
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

    def ahead(self, place: Standing, address: Address, answer: str) -> Address | None:
        """Where one comes next, at a step that asks by this answer; None for the list."""
        if place.part == "step" and not place.is_shown:
            return address.with_view(**{ANSWER: answer})
        return self.after(place, address) if place.part != "end" else None

    def before(self, place: Standing, address: Address) -> Address | None:
        """The place before one; None before the opening."""
        if place.part == "opening":
            return None
        number = place.number if place.part == "step" else len(place.steps) + 1
        if number == 1:
            return logic.at_opening(address)
        return self.step(address, place.steps[number - 2].id)
