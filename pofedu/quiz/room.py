"""Where somebody is among the questions, and what they do there; kept before it shows."""

import time
import uuid
from contextlib import suppress

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.learner.learner import Learner
from pofedu.learner.records import LearnerError
from pofedu.quiz.beginning import begin_asked, begin_before_hall
from pofedu.quiz.plan import Catalogue, Mode, Past, Scope, choose
from pofedu.quiz.reading import Reading
from pofedu.quiz.session import Session, session_of
from pofedu.quiz.sitting import Sitting
from pofedu.quiz.standing import RESULT, ROOM, SESSION, Standing, standing_at
from pofedu.quiz.task import Given
from pofedu.quiz.watch import Clock

SCALE_SETTING = "quiz-scale"
"""The learner's setting that says that the scale of certainty was explained."""

GENERATED_SETTING = "quiz-generated"
"""The learner's setting that says whether questions made from records are asked among others."""


class Room:
    """Methods that change something raise `LearnerError` where it cannot be kept."""

    def __init__(self, library: Library, learner: Learner, clock: Clock = time.monotonic) -> None:
        self.library, self.learner = library, learner
        is_wanted = learner.setting(GENERATED_SETTING) == "with"
        self.catalogue, self.past = Catalogue(library, is_wanted), Past(library, ())
        self.reading = Reading(library, learner)
        self.sitting = Sitting(clock)
        self.address = Address(ROOM)
        self.place: Standing | None = None
        """Where in a session; None for the list."""
        self.mode: Mode = "practice"
        """Of what is begun next."""
        self.is_projected = False
        """Whether an audience sees it."""
        self._before_hall: dict[str, Session] = {}
        """Sessions that no log knows, by uid."""
        self.is_scale_known = learner.setting(SCALE_SETTING) is not None

    @property
    def is_covered(self) -> bool:
        """Whether the place is hidden until somebody goes on."""
        return self.place is not None and self.sitting.is_covered

    @property
    def is_hall(self) -> bool:
        """Whether what is here is put to a hall: a practice, and not answered by somebody alone."""
        place = self.place
        if not self.is_projected or place is None or place.session.plan.mode == "exam":
            return False
        return place.session.state != "ended" and not place.is_explained

    # Going

    def enter(self, address: Address) -> None:
        """Go to an address; LookupError where it names nothing."""
        before = self.place
        held = self._before_hall.get(address.part, self.sitting.session)
        self.place = standing_at(address, self.library, self.learner, held)
        if self.place is None or before is None or self.place.session is not before.session:
            self.past = self.reading.past()
        self.address = address if self.place is None else self.place.address
        self.be_seen()

    def leave(self, address: Address) -> None:
        """Be where nothing is asked."""
        self.place, self.address = None, address
        self.be_seen()

    def be_seen(self) -> None:
        """The page shows now: the clock goes on, at a question only."""
        if self.place is None:
            self.sitting.leave()
        else:
            self.sitting.come(self.place, is_counted=not self.is_hall)

    def be_projected(self, is_projected: bool, is_seen: bool) -> None:
        """Whether an audience is there from now on; the clock of who sees it stands or goes on."""
        self.is_projected = is_projected
        if is_seen:
            self.be_seen()

    def before(self) -> Address | None:
        """The question before this one, from the end the last one; None at the first."""
        if self.place is None or self.place.number == 1:
            return None
        return self.place.at(str((self.place.number or len(self.place.session.tasks) + 1) - 1))

    def after(self) -> Address:
        """What comes after this: a question, the end, the list."""
        place = self.place
        if place is None or place.task is None:
            return Address(ROOM)
        is_last = place.number == len(place.session.tasks)
        return place.at(RESULT if is_last else str(place.number + 1))

    # Sessions

    def ask_generated(self, is_wanted: bool) -> None:
        """Whether questions made from the records are asked among the others, now and later."""
        self.catalogue = Catalogue(self.library, with_generated=is_wanted)
        self.learner.keep_setting(GENERATED_SETTING, "with" if is_wanted else "without")

    def begin(self, scope: Scope) -> Session | None:
        """Go to the first question of a new session; the practice that was ended by it."""
        ids = choose(
            self.library,
            self.past,
            scope,
            uuid.uuid4().hex,
            with_generated=self.catalogue.with_generated,
            is_exam=self.mode == "exam",
        )
        return self._begin(self.mode, scope, ids)

    def begin_missed(self) -> Session | None:
        """Practise once more what the session here did not bring right, as `begin` does."""
        assert self.place is not None, "a session is ended"
        session = self.place.session
        return self._begin("practice", session.plan.scope, session.missed())

    def _begin(self, mode: Mode, scope: Scope, ids: tuple[str, ...]) -> Session | None:
        ended = None
        if self.is_projected and mode == "practice":
            begun = begin_before_hall(self.library, self.learner, scope, ids)
            self._before_hall[begun.uid] = begun
        else:
            begun, ended = begin_asked(self.library, self.learner, mode, scope, ids)
        self.sitting.take_up(begun)
        self.enter(Address(ROOM, SESSION, begun.uid))
        return ended

    def resume(self, uid: str) -> None:
        """Go on with a session where it was left."""
        held = self.sitting.session
        if held is None or held.uid != uid:
            held = session_of(self.library, self.learner, uid)
            assert held is not None, "only what can be gone on with is offered"
            self.sitting.take_up(held)
        if held.plan.mode == "practice" and held.first_open() == len(held.tasks):
            held.end()
        self.sitting.uncover()
        self.enter(Address(ROOM, SESSION, uid))

    def ends_with(self, after: Address) -> bool:
        """Whether going there ends the session; a hall ends nobody's."""
        return not self.is_hall and self.place is not None and self.place.ends_with(after)

    @property
    def is_review(self) -> bool:
        """Whether this is the end of a session that can be handed in."""
        return not self.is_hall and self.place is not None and self.place.is_review

    def end(self) -> None:
        """Close the session: an exam is handed in by that."""
        if self.place is not None:
            self.place.session.end()

    def turn_pause(self) -> bool:
        """Cover the question, or go on; False where there is nothing to cover."""
        if self.place is None or not self.place.can_rest:
            return False
        if self.sitting.is_covered:
            self.sitting.uncover()
            self.be_seen()
        else:
            self.sitting.cover()
        return True

    # Answering

    def answer(self, given: Given, certainty: int) -> None:
        """Answer the question here."""
        if self.place is not None and self.place.task is not None:
            task = self.place.task
            self.place.answer(task, given, certainty, self.sitting.took_ms)
            self.sitting.answered(task.question.id)
            if certainty and not self.is_scale_known:
                with suppress(LearnerError):  # the answer is kept all the same
                    self.understand()

    def given(self) -> Given:
        """What is chosen here: not answered yet, or answered before."""
        if self.place is None or self.place.task is None:
            return ()
        return self.sitting.draft(self.place.task.question.id) or self.place.given

    def undo(self) -> None:
        """Take the answer to the question here back."""
        if self.place is not None and self.place.task is not None:
            self.place.session.undo(self.place.task)

    def flag(self) -> None:
        """Flag the question here, or take the flag away."""
        if self.place is not None and self.place.task is not None:
            self.place.session.flag(self.place.task)

    def understand(self) -> None:
        """Explain the scale of certainty no more."""
        self.is_scale_known = True
        self.learner.keep_setting(SCALE_SETTING, "yes")
