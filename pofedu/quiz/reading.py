"""What a learner answered, read from the log, and again only once more was answered."""

from pofedu.content.library import Library
from pofedu.learner.answercounts import Day, Took, answered, days, newest, times
from pofedu.learner.learner import Learner
from pofedu.learner.questionstates import keys_of
from pofedu.quiz.plan import Past


class Reading:
    """Answers of one learner to the questions of one library; a log of 100,000 takes a moment."""

    def __init__(self, library: Library, learner: Learner) -> None:
        self._library, self._learner = library, learner
        self._past, self._past_at = Past(library, ()), 0
        self._times: tuple[tuple[Took, ...], tuple[Day, ...]] = (), ()
        self._times_at = 0

    def past(self) -> Past:
        """What the answers tell."""
        at = newest(self._learner)
        if at != self._past_at:
            self._past, self._past_at = Past(self._library, answered(self._learner)), at
        return self._past

    def times(self) -> tuple[tuple[Took, ...], tuple[Day, ...]]:
        """How long answers by the present keys took, and what was answered on each day."""
        at = newest(self._learner)
        if at != self._times_at:
            keys = keys_of(self._library)
            found = (t for t in times(self._learner) if keys.get(t.question) == t.key)
            self._times, self._times_at = (tuple(found), days(self._learner)), at
        return self._times
