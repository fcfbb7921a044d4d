"""What each effect means, where one is to be chosen."""

from pofedu.content.model import Effect, Text
from pofedu.ui.language import translate


def effect_hint(effect: Effect) -> Text:
    """What is meant by an effect, in a few words."""
    return {
        "increases": translate("Signs", "There is more of it, or it is stronger."),
        "decreases": translate("Signs", "There is less of it, or it is weaker."),
        "towards-normal": translate("Signs", "What was too high or too low comes back."),
        "changes": translate("Signs", "It changes; whether up or down is not said."),
        "no-difference": translate("Signs", "It was compared, and nothing differed."),
        "not-observed": translate("Signs", "It was looked for, and did not occur."),
        "none": translate("Signs", "Nothing is said of an effect."),
    }[effect]
