"""What is said of time, of pauses and of points, beside the questions."""

from pofedu.content.model import Text
from pofedu.quiz.session import Session
from pofedu.quiz.widgets.offers import mode_words
from pofedu.quiz.widgets.saying import scale_words
from pofedu.ui.blocks import Action, Actions, Blocks, Fold, Kicker, Prose, Subheading, Title
from pofedu.ui.language import translate

UNDERSTOOD = "understood"


def digits(seconds: int) -> str:
    """Minutes and seconds, as 09:05."""
    return f"{seconds // 60:02}:{seconds % 60:02}"


def minutes_words(minutes: int) -> Text:
    """How much of an exam is left, for who listens."""
    return translate("Exam", "Time left: %n minutes", n=minutes)


def warning_words(minutes: int) -> Text:
    """Said once when little time is left."""
    return translate("Exam", "%n minutes of the exam are left.", n=minutes)


def over_words() -> Text:
    """Why the result shows although nobody handed in."""
    return translate(
        "Exam", "The time is up: the exam was handed in with the answers given until now."
    )


def paused_words() -> Text:
    """That a question is covered."""
    return translate("Exam", "Paused")


def covered_blocks(session: Session, seconds: int | None) -> Blocks:
    """What stands in the place of a question during a pause."""
    if seconds is None:
        said = translate("Exam", "The question is covered. Nothing is lost.")
    else:
        said = translate(
            "Exam",
            "The clock stands still at {time}, and the question is covered. Nothing is lost.",
            time=digits(seconds),
        )
    how = translate(
        "Exam", "Go on with the button, Enter or Ctrl+P; later too, from the list of questions."
    )
    return (
        Kicker(mode_words(session.plan.mode)),
        Title(paused_words()),
        Prose(said),
        Prose(how, 13, "soft"),
    )


def scale_title() -> Text:
    """What stands over how points are counted."""
    return translate("Exam", "How points are counted")


def scale_fold() -> Fold:
    """How points are counted, to be opened."""
    return Fold(scale_title(), (Prose(scale_words()),))


def scale_blocks() -> Blocks:
    """How points are counted, before the first question where certainty counts."""
    understood = Action(UNDERSTOOD, translate("Exam", "Understood"), "info")
    return (
        Subheading(scale_title()),
        Prose(scale_words(), 13),
        Actions((understood,)),
    )


def ended_words(session: Session) -> Text:
    """What became of the practice that was open when another session was begun."""
    score = session.score()
    return translate(
        "Exam",
        "The practice begun before was ended with {answered} of {total} answered; its answers"
        " stay.",
        answered=score.answered,
        total=score.asked,
    )
