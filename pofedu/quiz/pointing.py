"""Where on its map the answers to a question are: each place is `entity:ID` or `claim:ID`."""

from collections.abc import Iterator

from pofedu.content.library import Library
from pofedu.content.question import Question
from pofedu.quiz.task import Given, Task, foreseen, mistaken_for, place_of


def is_on_map(task: Task | None) -> bool:
    """Whether a question is put on a map."""
    return task is not None and task.question.diagram is not None


def offered_places(question: Question) -> Given:
    """Where the options are, the right ones first."""
    options = (*question.right, *(o for o in question.options if not o.is_right))
    return tuple(filter(None, map(place_of, options)))


def right_places(question: Question) -> Given:
    """Where it is right to point, or where what is asked for stands."""
    return tuple(filter(None, map(place_of, question.right)))


def chosen_place(task: Task, given: Given, library: Library) -> str:
    """The place that was pointed at or named, right or wrong; empty where it is no place."""
    return next(_meant(task, given, library), "")


def _meant(task: Task, given: Given, library: Library) -> Iterator[str]:
    if task.question.kind == "point":
        yield from given
    elif option := foreseen(task, given, library):
        yield place_of(option)
    elif mistaken := mistaken_for(task, given, library):
        yield f"entity:{mistaken}"
