"""A question that somebody doubts: the note with which that is said, and the notes there are."""

from collections.abc import Mapping

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.quiz.standing import QUESTION, ROOM, Standing
from pofedu.quiz.task import PAIR, Given, Task
from pofedu.quiz.widgets.saying import became_words, judged
from pofedu.quiz.widgets.words import certainty_name, choice_words
from pofedu.ui.blocks import Action, Actions, Blocks, Entry
from pofedu.ui.cardlines import notes_line, with_lines
from pofedu.ui.language import joined, labelled, same, translate

DOUBT = "doubt"


def notes_of(task: Task | None, marks: Mapping[str, int]) -> tuple[Entry, ...]:
    """The line of the notes on a question; `marks` by the home of a place."""
    if task is None:
        return ()
    return notes_line(Address(ROOM, QUESTION, task.question.id), marks)


def with_notes(blocks: Blocks, place: Standing, notes: Blocks) -> Blocks:
    """A question with the line of its notes, and once it is explained with the way to doubt it."""
    words = translate("QuizLinks", "Doubtful?")
    doubt = (Actions((Action(DOUBT, words, "flag"),)),) if place.is_explained else ()
    return (*with_lines(blocks, notes), *doubt)


def doubt_note(place: Standing, library: Library) -> Text:
    """How a note on a doubtful question begins: which one, of what content, what was answered."""
    task, pack = place.task, library.pack
    assert task is not None
    which = labelled(translate("QuizLinks", "Doubtful question"), same(task.question.id))
    content = labelled(translate("QuizLinks", "Content"), same(f"{pack.id} {pack.version}"))
    doubtful = labelled(translate("QuizLinks", "What is doubtful"), same(""))
    return joined((which, content, _answered(place, task, library), same(""), doubtful), "\n", "\n")


def _answered(place: Standing, task: Task, library: Library) -> Text:
    label, found = translate("QuizLinks", "My answer"), place.judgement
    if found is None or not place.given:
        return labelled(label, translate("Quiz", "Not answered"))
    parts = [given_words(task, place.given, library), became_words(judged(found, task))]
    if place.certainty:
        parts.append(certainty_name(place.certainty))
    return labelled(label, joined(parts, "；", "; "))


def given_words(task: Task, given: Given, library: Library) -> Text:
    """What was answered, in the words of the options."""
    return joined((_part(part, task, library) for part in given), "；", "; ")


def _part(part: str, task: Task, library: Library) -> Text:
    kind, options = task.question.kind, {o.id: o for o in task.question.options}
    if kind == "point":
        of, _, id_ = part.partition(":")
        if of == "entity":
            return library.entities[id_].name
        statement = library.claims[id_].statement
        return Text(zh=statement.zh, en=statement.en)
    if kind == "matching":
        left, _, right = part.partition(PAIR)
        match = options[right].match
        assert match is not None, "what is matched has a match"
        return joined((choice_words(options[left], task, library), match), " — ", " — ")
    if kind == "true-false" and part in ("true", "false"):
        is_true = part == "true"
        return translate("QuizLinks", "True") if is_true else translate("QuizLinks", "False")
    return choice_words(options[part], task, library) if part in options else same(part)
