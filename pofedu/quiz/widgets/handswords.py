"""In the hall: what is asked of it, what was counted and what is right, in words."""

from collections.abc import Iterator

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.question import QuestionKind
from pofedu.quiz.hands import COUNTED, Hands
from pofedu.quiz.task import Task
from pofedu.quiz.widgets.words import LETTERS, VERDICTS, choice_words, verdict_words
from pofedu.ui.blocks import Block, Pill, Pills, Prose
from pofedu.ui.language import joined, labelled, same, translate


def how_in_hall(kind: QuestionKind) -> Text:
    """What the hall and the lecturer do."""
    if kind in COUNTED:
        return translate(
            "Hands",
            "Ask for hands, one option after the other, and type how many; or leave it empty."
            " Enter goes to the next field.",
        )
    return translate("Hands", "Let the hall decide; then show the answer.")


def choices_of(task: Task, library: Library) -> dict[str, Text]:
    """What hands can be raised for, by the name under which they are counted."""
    words: dict[str, Text] = {}
    if task.question.kind == "true-false":
        words = dict(zip(VERDICTS, verdict_words(), strict=True))
    return words | {option.id: choice_words(option, task, library) for option in task.options}


def lettered(task: Task) -> dict[str, str]:
    """The letter of each of these, by the same names and in the same order."""
    verdicts = VERDICTS if task.question.kind == "true-false" else ()
    names = (*verdicts, *(option.id for option in task.options))
    return dict(zip(names, LETTERS, strict=False))


def _right_names(task: Task) -> set[str]:
    right = {option.id for option in task.question.right}
    if task.question.kind == "true-false":
        right.add(str(task.question.is_true).lower())
    return right


def right_words(task: Task, library: Library) -> Text | None:
    """What is right, with its letter where it has one; None where the options say it together."""
    kind = task.question.kind
    if kind in ("matching", "ordering"):
        return None
    if kind == "point":
        places = [choice_words(option, task, library) for option in task.question.right]
        return joined(places, "；或者 ", "; or ")
    if kind not in COUNTED:
        return choice_words(task.question.right[0], task, library)
    letters, right, words = lettered(task), _right_names(task), choices_of(task, library)
    said = [joined((same(letters[n]), words[n]), " ", " ") for n in letters if n in right]
    return joined(said, "；", "; ")


def told_words(task: Task, library: Library) -> Text:
    """The answer for who listens: what is right, and why."""
    right, because = right_words(task, library), task.question.because
    if right is None:
        return because
    return joined((labelled(translate("Hands", "Right"), right), because), "。", ". ")


def told_head(task: Task, library: Library, hands: Hands) -> Iterator[Block]:
    """What is right, to be seen at once, with the hands for each option."""
    if task.question.kind in COUNTED:
        yield Pills(tuple(_pill(*one) for one in _tally(task, hands, is_told=True)))
    elif (right := right_words(task, library)) is not None:
        yield Prose(joined((same("✓"), right), " ", " "), 18)


def _pill(said: str, is_right: bool) -> Pill:
    return Pill(same(said), "hormone" if is_right else "soft", is_filled=is_right)


def _tally(task: Task, hands: Hands, is_told: bool) -> Iterator[tuple[str, bool]]:
    """Each letter with its count and share, and whether it is right, if that may be told."""
    letters, right = lettered(task), _right_names(task) if is_told else set()
    for name, letter in letters.items():
        counted, is_right = _counted(name, _among(name, task), hands), name in right
        if counted or is_right:
            marked = f"✓ {letter}" if is_right else letter
            yield (f"{marked}: {counted}" if counted else marked), is_right


def _among(name: str, task: Task) -> tuple[str, ...]:
    """What the hall chose between when hands were raised for this; where several are right,
    between nothing: everybody raises a hand more than once, and a share would tell of nobody."""
    is_verdict = name in VERDICTS
    names = () if task.question.kind == "several" else lettered(task)
    return tuple(other for other in names if (other in VERDICTS) is is_verdict)


def _counted(name: str, among: tuple[str, ...], hands: Hands) -> str:
    count, share = hands.of(name), hands.share(name, among)
    if count is None:
        return ""
    return str(count) if share is None else f"{count} · {share:.0%}"


def tally_words(task: Task, hands: Hands, is_told: bool) -> Text | None:
    """What was counted, in a line; what is right is marked if it was told. None without hands."""
    if task.question.kind not in COUNTED or not hands.counts:
        return None
    return joined([same(said) for said, _ in _tally(task, hands, is_told)], "；", "; ")


def hands_words(name: str, task: Task, hands: Hands | None) -> Text | None:
    """How many hands were counted for an option, and their share; nothing where none were."""
    count = hands.of(name) if hands is not None else None
    if hands is None or count is None:
        return None
    said = translate("Hands", "%n hands", n=count)
    share = hands.share(name, _among(name, task))
    return said if share is None else joined((said, same(f"{share:.0%}")), " · ", " · ")
