"""Where somebody is among the walkthroughs, what is asked there, and where they can go on to."""

from collections.abc import Callable

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.walkthrough import Depth
from pofedu.learner.learner import Learner
from pofedu.learner.walked import ANSWER, ROOM
from pofedu.walkthrough import logic
from pofedu.walkthrough.asking import Question
from pofedu.walkthrough.logic import CORE, DEPTH, SKIPPED, Standing
from pofedu.walkthrough.memory import Memory
from pofedu.walkthrough.sentences import standing_at


class Walk:
    """At the list, or at a place of a walkthrough; an address that it tells is not gone to yet."""

    def __init__(
        self,
        library: Library,
        learner: Learner,
        asked_at: Callable[[Standing | None], Question | None],
    ) -> None:
        self._library, self._asked_at = library, asked_at
        self.memory = Memory(learner)
        self.address = Address(ROOM)
        self.place: Standing | None = None
        """Where in a walkthrough; None for the list."""
        self.question: Question | None = None
        self.chosen = 0
        """The answer that will be given, by its place from 1."""
        self._depth = ""
        """The depth that one goes from route to route in."""

    @property
    def is_asking(self) -> bool:
        """Whether an answer can be given here."""
        return self.question is not None and self.place is not None and not self.place.is_shown

    @property
    def is_core(self) -> bool:
        """Whether steps that are a detail are left out."""
        return self.address.value(DEPTH) == CORE

    @property
    def is_finished(self) -> bool:
        """Whether the route here was gone through, and not begun again since."""
        return self.place is not None and self.memory.is_finished(self.place)

    def arrive(self, address: Address) -> None:
        """Be at another address; LookupError with a sentence where it names nothing."""
        address = logic.settled(address, self._library)
        self._depth = address.value(DEPTH) or self._depth
        self.place = standing_at(address, self._library) if address.id else None
        self.address, self.chosen = address, 0
        self.question = self._asked_at(self.place)

    # Where it goes

    def deep(self, address: Address) -> Address:
        """The opening of another route, in the depth of the one where one comes from."""
        is_other = address.id and (self.place is None or address.id != self.place.route.id)
        if is_other and not address.part and not address.view:
            return address.with_view(**{DEPTH: self._depth})
        return address

    def in_other_depth(self) -> Address:
        """The same place with its details, or without."""
        depth: Depth = "detail" if self.is_core else "core"
        self._depth = "" if self.is_core else CORE
        return logic.in_depth(self.address, depth, self._library)

    def after(self) -> Address:
        """What comes after a place at which nothing is asked; after a finished opening, anew."""
        assert self.place is not None, "the list has no end"
        if self.place.part == "opening" and self.is_finished:
            return self.memory.begin(self.place, self.address)
        return self.memory.after(self.place, self.address)

    def ahead(self, answer: str = SKIPPED) -> Address | None:
        """What comes next, at a step that asks by this answer; None for the list."""
        if self.place is None:
            return None
        return self.memory.ahead(self.place, self.address, answer)

    def before(self) -> Address | None:
        """The place before this one; None before the opening."""
        return self.memory.before(self.place, self.address) if self.place is not None else None

    def again(self) -> Address | None:
        """The step asked anew, or from outside of one all steps; None where none was answered."""
        if self.place is None:
            return None
        if self.place.part == "step":
            self.memory.forget(self.address.id, self.address.part)
            return self.address.with_view(**{ANSWER: ""})
        return self.memory.begin(self.place, self.address) if self.is_finished else None

    # Answering

    def choose(self, number: int) -> bool:
        """Choose an answer, 0 for none; False where it is not there."""
        if not self.is_asking or self.question is None or number > len(self.question.answers):
            return False
        self.chosen = number
        return True

    @property
    def answer(self) -> str:
        """What is chosen, by its id; as skipped where nothing is."""
        if self.question is None or not self.chosen:
            return SKIPPED
        return self.question.answers[self.chosen - 1].id

    def give(self, answer: str) -> Address:
        """Where the step shows that this was answered; only what is answered here is remembered.

        An address that says so may be anyone's.
        """
        assert self.place is not None, "only where something is asked"
        self.memory.remember(self.place, answer)
        return self.address.with_view(**{ANSWER: answer})
