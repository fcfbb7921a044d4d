"""What the views of how a learner stands are called."""

from pofedu.content.model import Text
from pofedu.ui.language import translate

ID = "progress"
"""What names their place in the room of questions."""
VIEWS = ("calibration", "mastery", "hardest", "time")


def progress_title() -> Text:
    """What stands over all of them."""
    return translate("Progress", "How you stand")


def progress_view_words(view: str) -> Text:
    """What a view is called; KeyError where there is none."""
    return {
        "calibration": translate("Progress", "Sure and right"),
        "mastery": translate("Progress", "Mastered"),
        "hardest": translate("Progress", "Hardest"),
        "time": translate("Progress", "Time"),
    }[view]
