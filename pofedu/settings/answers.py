"""What a deed with the learner's data says when it is over, done or not."""

import logging

from msgspec import Struct

from pofedu.content.model import Text
from pofedu.learner.records import LearnerError
from pofedu.ui.language import translate

LOG = logging.getLogger("pofedu")


class Answer(Struct, frozen=True):
    """What a deed says: the sentence, and whether it was done."""

    words: Text
    is_done: bool = True


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
