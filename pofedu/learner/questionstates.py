"""What answers tell outside their room: the last of each, what was weak, where to go on."""

from collections.abc import Mapping

import msgspec
from msgspec import Struct

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.question import is_generated, key_of
from pofedu.learner.answercounts import Outcome, answered, newest
from pofedu.learner.answerlog import begun_sessions
from pofedu.learner.learner import Learner


class Begun(Struct, frozen=True):
    """A session that was begun and not ended."""

    uid: str
    said: str
    """Its plan, as it was kept."""

    @property
    def place(self) -> Address:
        """Where it goes on."""
        return Address("quiz", "session", self.uid)


class _Asked(Struct):
    """What is read of a plan here."""

    questions: tuple[str, ...]


def keys_of(library: Library) -> dict[str, str]:
    """What counts as right now, by the id of the question."""
    return {id_: key_of(question) for id_, question in library.questions.items()}


class LastOutcomes:
    """What the last answer to each question came to; counted again only once more was answered."""

    def __init__(self, learner: Learner, library: Library) -> None:
        self._learner, self._library = learner, library
        self._known: Mapping[str, Outcome] = {}
        self._known_at = 0

    def by_question(self) -> Mapping[str, Outcome]:
        """Of each question that was answered by its present key."""
        at = newest(self._learner)
        if at != self._known_at:
            keys, given = keys_of(self._library), answered(self._learner)
            self._known = {a.question: a.last for a in given if keys.get(a.question) == a.key}
            self._known_at = at
        return self._known


def weakness(last: Outcome) -> float:
    """Below 0 where something is to be learned: more so the surer one was."""
    if not last.is_right:
        return -1.0 - last.certainty - (1 - last.hits / last.parts)
    return -0.5 if last.certainty == 1 else 0.0


def last_begun(learner: Learner) -> Begun | None:
    """The session begun last of those not ended, whatever it asks."""
    return next((Begun(*each) for each in begun_sessions(learner)), None)


def open_session(learner: Learner, library: Library) -> Begun | None:
    """That session, if one of its questions is still there; made ones are made anew."""
    begun = last_begun(learner)
    if begun is None:
        return None
    try:
        asked = msgspec.json.decode(begun.said, type=_Asked).questions
    except msgspec.DecodeError:
        return None
    is_there = any(id_ in library.questions or is_generated(id_) for id_ in asked)
    return begun if is_there else None
