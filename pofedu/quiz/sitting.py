"""Somebody at the questions of a session: the clock, pauses, and what is not answered yet."""

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager

from pofedu.learner.records import LearnerError
from pofedu.quiz.session import Session
from pofedu.quiz.standing import Standing
from pofedu.quiz.task import Given
from pofedu.quiz.watch import Clock, Watch

LOG = logging.getLogger(__name__)


class Sitting:
    """Counts time while a question is seen, never while it is covered or the page is left.

    That a pause could not be kept is logged and no more: the clock here is right all the same.
    """

    def __init__(self, clock: Clock = time.monotonic) -> None:
        self.session: Session | None = None
        self.is_covered = False
        """Whether the questions are hidden until somebody goes on."""
        self._watch = Watch(clock)
        """Of the question seen now, as long as it was not answered."""
        self._at = ""
        self._drafts: dict[str, Given] = {}

    def take_up(self, session: Session) -> None:
        """Sit down to a session that somebody asked for."""
        self.leave()
        self.session, self.is_covered, self._at, self._drafts = session, False, "", {}
        self._watch.clear()

    def come(self, place: Standing, is_counted: bool = True) -> None:
        """Be at a place; the time before it belongs to the one before.

        The clock stands where nothing `is_counted`, as before an audience.
        """
        if place.session is not self.session:
            self.take_up(place.session)
            self.is_covered = place.is_timed  # nobody asked to go on with it at once
        at = place.task.question.id if place.task is not None else ""
        if at != self._at:
            self._pass_by()
            self._at = at
        if not is_counted:
            self._watch.stop()
        elif place.is_asked or place.is_timed:
            self.go_on()
        else:
            self._watch.clear()

    def _pass_by(self) -> None:
        spent_ms = self._watch.ms
        self._watch.clear()
        if self.session is not None:
            with _logged():
                self.session.pass_by(spent_ms)

    def leave(self) -> None:
        """Stop the clock; it goes on when one comes back."""
        self._watch.stop()
        if self.session is not None:
            with _logged():
                self.session.pause(self._watch.ms)

    def cover(self) -> None:
        """Stop the clock until `uncover`."""
        self.is_covered = True
        self.leave()

    def uncover(self) -> None:
        """Let the clock go on; raises `LearnerError` where an exam could keep no answer anyway."""
        if self.session is not None:
            self.session.resume()
        self.is_covered = False
        self.go_on()

    def go_on(self) -> None:
        """Count again, unless the question is covered."""
        if self.session is None or self.is_covered or self.session.state == "ended":
            return
        self._watch.go_on()
        with _logged():
            self.session.resume()

    # What is known

    @property
    def took_ms(self) -> int:
        """How long the question was seen without an answer."""
        return self._watch.ms

    @property
    def left_ms(self) -> int | None:
        """How much of an exam's time is left; None where nobody counts, or not any more."""
        session = self.session
        if session is None or session.left_ms is None or session.state == "ended":
            return None
        return max(0, session.left_ms - self._watch.ms)

    def keep(self, question: str, given: Given) -> None:
        """Remember what was chosen and not yet answered."""
        self._drafts[question] = given

    def answered(self, question: str) -> None:
        """Begin anew, for the time until now is part of an answer."""
        self._drafts.pop(question, None)
        self._watch.clear()

    def draft(self, question: str) -> Given | None:
        """What was chosen and not yet answered; None where nothing was touched."""
        return self._drafts.get(question)


@contextmanager
def _logged() -> Iterator[None]:
    try:
        yield
    except LearnerError as error:
        LOG.warning("a pause was not kept: %s", error)
