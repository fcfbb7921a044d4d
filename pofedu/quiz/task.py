"""A question as it is put: its options as they are shown, and what an answer to it is worth."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from msgspec import Struct

from pofedu.content.candidates import mixed
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.question import (
    ALL_OR_NOTHING,
    Option,
    Question,
    QuestionGroup,
    key_of,
    wording_of,
)
from pofedu.quiz.typed import (
    is_as_written,
    is_number,
    is_words,
    named,
    number_of,
    twice_said,
)

Given = tuple[str, ...]
"""What was answered, by kind. best, sign: the id of the option. several: ids. true-false: "true" or
"false", then the id of the reason. matching: "ID=ID" of an option and of the one whose match was
chosen. ordering: ids in order. point: "entity:ID" or "claim:ID". label, number, cloze: as typed."""
Fate = Literal["right", "missed", "wrong", "left"]
"""Of an option: rightly chosen, right but not chosen, wrongly chosen, rightly left."""
PAIR = "="


class Task(Struct, frozen=True):
    """A question with its options in the order in which they are shown."""

    question: Question
    group: QuestionGroup | None
    options: tuple[Option, ...]
    matches: tuple[Option, ...] = ()
    """Whose matches are offered, in their order; only in a matching question."""

    @property
    def key(self) -> str:
        return key_of(self.question)

    @property
    def wording(self) -> str:
        return wording_of(self.question)

    def option(self, id_: str) -> Option:
        """The option of that id; KeyError where there is none."""
        for option in self.question.options:
            if option.id == id_:
                return option
        raise KeyError(id_)


class Judgement(Struct, frozen=True):
    """What an answer is worth."""

    hits: int
    parts: int
    fates: dict[str, Fate]
    """By id of an option; of what is matched or ordered whether it stands rightly."""

    @property
    def is_right(self) -> bool:
        return self.hits == self.parts


def task_of(question: Question, library: Library, seed: str) -> Task:
    """A question as one session puts it; the same seed always puts it the same way."""
    group = library.groups.get(question.group or "")
    by_id = {option.id: option for option in question.options}
    is_fixed = question.kind == "sign" or (group is not None and group.kind == "shared-options")
    order = list(by_id) if is_fixed else mixed(by_id, f"{seed}/{question.id}")
    if question.kind == "ordering" and order == list(by_id):  # it would be solved already
        order = [*order[1:], order[0]]
    shown = tuple(by_id[id_] for id_ in order)
    if question.kind != "matching":
        return Task(question, group, shown)
    lefts = tuple(option for option in shown if option.text is not None)
    matches = mixed(by_id, f"{seed}/{question.id}/matches")
    return Task(question, group, lefts, tuple(by_id[id_] for id_ in matches))


def option_text(option: Option, group: QuestionGroup | None) -> Text | None:
    """The words of an option, its own or those of its group; None where it is no text."""
    if option.shared is None or group is None:
        return option.text
    return next(shared.text for shared in group.options if shared.id == option.shared)


def is_complete(task: Task, given: Given) -> bool:
    """Whether enough was answered for it to count."""
    kind, options = task.question.kind, task.question.options
    match kind:
        case "matching":
            return len(given) == sum(option.text is not None for option in options)
        case "ordering":
            return len(given) == len(options)
        case "true-false":
            return len(given) == 2 and given[0] in ("true", "false")
        case "number":
            return len(given) == 1 and number_of(given[0]) is not None
        case "label" | "cloze":
            return len(given) == 1 and bool(given[0].strip())
    return bool(given)


def judge(task: Task, given: Given, library: Library) -> Judgement:
    """What an answer is worth.

    Of kinds that are no whole: of several options the right ones less the wrong ones, of matches
    each, of an order each pair of neighbours that rightly follow each other.
    """
    question = task.question
    if question.kind == "matching":
        return _matched(question, given)
    if question.kind == "ordering":
        return _ordered(question, given)
    chosen = chosen_ids(task, given, library)
    fates = {o.id: fate_of(o.is_right, o.id in chosen) for o in question.options}
    if question.kind == "several":
        tally = [fate for fate in fates.values() if fate in ("right", "wrong")]
        hits = max(0, tally.count("right") - tally.count("wrong"))
        return Judgement(hits, len(question.right), fates)
    assert question.kind in ALL_OR_NOTHING
    is_right = any(option.is_right and option.id in chosen for option in question.options)
    if question.kind == "true-false":
        is_right = is_right and given[:1] == (str(question.is_true).lower(),)
    return Judgement(int(is_right), 1, fates)


def chosen_ids(task: Task, given: Given, library: Library) -> frozenset[str]:
    """The options that an answer means; none where it means something that is not offered."""
    question = task.question
    if question.kind == "true-false":
        return frozenset(given[1:])
    if question.kind == "point":
        return frozenset(o.id for o in question.options if place_of(o) in given)
    if question.kind not in ("label", "number", "cloze"):
        return frozenset(given)
    typed = given[0] if given else ""
    if found := _typed_ids(question, typed, library):
        return found
    twice = twice_said(typed)
    if twice is None or question.kind == "number":
        return found
    first, second = (_typed_ids(question, said, library) for said in twice)
    is_right = {option.id: option.is_right for option in question.options}
    is_same = first and second and len({is_right[id_] for id_ in first | second}) == 1
    return first | second if is_same else found


def _typed_ids(question: Question, typed: str, library: Library) -> frozenset[str]:
    """The options that are written so, else all that are called so."""
    written = (o.id for o in question.options if o.text and is_as_written(typed, o.text))
    alike = (o.id for o in question.options if _is_typed(question, o, typed, library))
    return frozenset(written) or frozenset(alike)


def _is_typed(question: Question, option: Option, typed: str, library: Library) -> bool:
    if option.number is not None:
        tolerance = question.tolerance or 0.0
        unit = question.unit.zh if question.unit is not None else ""
        return is_number(typed, option.number, tolerance if option.is_right else 0.0, unit)
    if option.entity is not None:
        return option.entity in named(typed, library)
    return option.text is not None and is_words(typed, option.text)


def place_of(option: Option) -> str:
    """Where an option is on its map; empty where it offers neither an entity nor a claim."""
    if option.entity is not None:
        return f"entity:{option.entity}"
    return f"claim:{option.claim}" if option.claim is not None else ""


def pointed_at(task: Task, kind: Literal["entity", "claim"], ids: Sequence[str]) -> Given:
    """What it gives to point at a box of some entities, or at an arrow of some claims.

    Of several the one that an option offers is meant, one that is right before others; where none
    is offered, the first.
    """
    offered = (getattr(option, kind) for option in (*task.question.right, *task.options))
    meant = next((id_ for id_ in offered if id_ in ids), ids[0])
    return (f"{kind}:{meant}",)


def foreseen(task: Task, given: Given, library: Library) -> Option | None:
    """The one option that a single answer means, for its feedback."""
    chosen = chosen_ids(task, given, library)
    return next((option for option in task.question.options if option.id in chosen), None)


def mistaken_for(task: Task, given: Given, library: Library) -> str:
    """The entity that was named or pointed at although nothing was foreseen for it; else empty."""
    if foreseen(task, given, library) is not None or not given:
        return ""
    if task.question.kind == "label":
        return next(iter(named(given[0], library)), "")
    kind, _, id_ = given[0].partition(":")
    return id_ if task.question.kind == "point" and kind == "entity" else ""


def fate_of(is_right: bool, is_chosen: bool) -> Fate:
    """What became of an option."""
    if is_chosen:
        return "right" if is_right else "wrong"
    return "missed" if is_right else "left"


def _matched(question: Question, given: Given) -> Judgement:
    pairs = dict(pair.partition(PAIR)[::2] for pair in given)
    wanted = [option for option in question.options if option.text is not None]
    matches = {option.id: option.match for option in question.options}
    fates: dict[str, Fate] = {
        o.id: "right" if matches.get(pairs.get(o.id, "")) == o.match else "wrong" for o in wanted
    }
    return Judgement(list(fates.values()).count("right"), len(wanted), fates)


def _ordered(question: Question, given: Given) -> Judgement:
    wanted = [option.id for option in question.options]
    follow = set(pairwise(wanted))
    hits = sum(pair in follow for pair in pairwise(given))
    at = dict(zip(wanted, given, strict=False))
    fates: dict[str, Fate] = {id_: "right" if at.get(id_) == id_ else "wrong" for id_ in wanted}
    return Judgement(hits, len(wanted) - 1, fates)
