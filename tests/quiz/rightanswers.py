"""What is right, as somebody would answer it."""

from collections.abc import Iterable

from pofedu.content.library import Library
from pofedu.content.question import Option
from pofedu.quiz.task import PAIR, Given, Task, place_of


def right_answer(task: Task, library: Library) -> Given:
    """An answer that is wholly right, in the form in which answers are kept."""
    question = task.question
    right: Iterable[Option] = question.right
    match question.kind:
        case "matching":
            return tuple(f"{o.id}{PAIR}{o.id}" for o in question.options if o.text is not None)
        case "ordering":
            return tuple(option.id for option in question.options)
        case "several":
            return tuple(option.id for option in right)
        case "true-false":
            return str(question.is_true).lower(), *(option.id for option in right)
        case "point":
            return tuple(place_of(option) for option in right)[:1]
        case "number":
            return tuple(f"{option.number:g}" for option in right if option.number is not None)
        case "label":
            return tuple(library.entities[o.entity].name.zh for o in right if o.entity)
        case "cloze":
            return tuple(option.text.en for option in right if option.text is not None)[:1]
    return tuple(option.id for option in right)
