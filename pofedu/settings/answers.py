"""What a deed with the learner's data says when it is over, done or not."""

import logging
from pathlib import Path

from msgspec import Struct

from pofedu.content.model import Text
from pofedu.learner.records import LearnerError
from pofedu.ui.language import same, translate

LOG = logging.getLogger("pofedu")


class Answer(Struct, frozen=True):
    """What a deed says: the sentence, whether it was done, and the folder that it is about."""

    words: Text
    is_done: bool = True
    folder: Path | None = None

    @property
    def lines(self) -> tuple[Text, ...]:
        """The sentence, and below it the folder."""
        return (self.words,) if self.folder is None else (self.words, same(str(self.folder)))


def refused(error: LearnerError) -> Answer:
    """What could not be done, and why."""
    LOG.error("data: %s", error)
    if error.trouble == "read-only":
        words = translate("Data", "This profile is open read-only, so nothing was written.")
    elif error.trouble == "disk-full":
        words = translate("Data", "The disk is full. Nothing was changed; free some space first.")
    elif error.trouble == "taken":
        words = translate("Data", "Another window writes to this profile by now. Close one.")
    elif error.trouble == "moved":
        words = translate(
            "Data", "The file of this profile was moved or deleted. Put it back, or start again."
        )
    else:
        words = translate(
            "Data", "That could not be done, and nothing was changed: {reason}", reason=error.detail
        )
    return Answer(words, is_done=False)
