"""A question once it is answered or shown: verdict, options, why, and what it rests on."""

from collections.abc import Iterable, Iterator

from pofedu.content.address import parse_address
from pofedu.content.grade import how_sure
from pofedu.content.library import Library
from pofedu.content.model import Claim, Text
from pofedu.content.question import Option, Question, QuestionKind
from pofedu.quiz.hands import COUNTED, Hands
from pofedu.quiz.marking import is_all_or_nothing, points
from pofedu.quiz.task import PAIR, Fate, Given, Judgement, Task, fate_of, judge, mistaken_for
from pofedu.quiz.widgets.handswords import hands_words, lettered, told_head
from pofedu.quiz.widgets.words import (
    VERDICTS,
    certainty_name,
    choice_words,
    difficulty_words,
    kicker,
    level_words,
    points_words,
    statement_words,
    told_blocks,
    verdict_words,
)
from pofedu.ui.blocks import Block, Blocks, Entry, Heading, Kicker, Pill, Pills, Prose, Title
from pofedu.ui.cardlinks import Here, claim_entry, discrepancy_callouts, passage_entry, study_entry
from pofedu.ui.language import joined, labelled, same, translate

TYPED: tuple[QuestionKind, ...] = ("label", "number", "cloze")
"""Kinds whose options nobody sees before."""


def explained_blocks(
    task: Task,
    given: Given,
    certainty: int,
    library: Library,
    place: Text | None,
    hands: Hands | None = None,
) -> Blocks:
    """A question once it is explained: verdict, each option, why, and what it rests on.

    With `hands` the hall answered: the options say how many were for them, and no verdict is told.
    """
    question, found = task.question, judge(task, given, library)
    return (
        Kicker(kicker(task, place)),
        *told_blocks(task),
        Title(question.stem),
        *_head(task, found, certainty, given, library, hands),
        *_given(task, given, library, hands is not None),
        *_statement_holds(task, given, hands),
        *_options(task, given, found, library, hands),
        Heading(translate("Quiz", "Why")),
        Prose(question.because),
        *_rests(question, library),
        Prose(_weight(question), 13, "soft"),
    )


def _weight(question: Question) -> Text:
    """How hard a question is meant to be, and what it asks to do."""
    hard = labelled(translate("Quiz", "Meant to be"), difficulty_words(question.difficulty))
    return joined((hard, level_words(question.level)), "；", "; ")


def _head(
    task: Task,
    found: Judgement,
    certainty: int,
    given: Given,
    library: Library,
    hands: Hands | None,
) -> Iterator[Block]:
    """The verdict; in a hall what is right."""
    if hands is None:
        yield Pills(tuple(_verdict(task.question.kind, found, certainty, given)))
    else:
        yield from told_head(task, library, hands)


def _verdict(kind: QuestionKind, found: Judgement, certainty: int, given: Given) -> Iterator[Pill]:
    if not given:
        yield Pill(translate("Quiz", "Not answered"), "caution")
        return
    if found.is_right:
        yield Pill(translate("Quiz", "✓ Right"), "hormone", is_filled=True)
    elif found.hits and not is_all_or_nothing(kind):
        partly = {"hits": found.hits, "parts": found.parts}
        words = translate("Quiz", "◐ Right in part: {hits} of {parts}", **partly)
        if kind == "ordering":
            words = translate(
                "Quiz", "◐ {hits} of {parts} follow their neighbour rightly", **partly
            )
        yield Pill(words, "caution", is_filled=True)
    else:
        yield Pill(translate("Quiz", "× Wrong"), "direct_injury", is_filled=True)
    yield Pill(points_words(points(kind, found.hits, found.parts, certainty)), "soft")
    if certainty:
        yield Pill(certainty_name(certainty), "soft")


def _given(task: Task, given: Given, library: Library, is_hall: bool) -> Iterator[Block]:
    """What was typed, pointed at or put in order, where the options do not show it."""
    kind = task.question.kind
    if kind not in (*TYPED, "point", "ordering") or not given:
        return
    said = same(given[0])
    if kind == "point":
        said = _pointed_words(given[0], library)
    elif kind == "ordering":
        there = {option.id: option for option in task.options}
        chosen = (choice_words(there[id_], task, library) for id_ in given if id_ in there)
        said = joined(chosen, " → ", " → ")
    details: tuple[Text, ...] = ()
    address = None
    mistaken = mistaken_for(task, given, library)
    if mistaken in library.entities:
        entity = library.entities[mistaken]
        details = (translate("Quiz", "That is something else: see its own card."),)
        address = Here(parse_address("quiz")).to("entity", mistaken)
        said = joined((said, entity.name), " → ", " → ") if said != entity.name else said
    whose = translate("Hands", "The hall") if is_hall else translate("Quiz", "Your answer")
    yield Entry(labelled(whose, said), details=details, address=address)


def _pointed_words(given: str, library: Library) -> Text:
    """What was pointed at; its id where it has left the pack since."""
    kind, _, id_ = given.partition(":")
    if kind == "entity" and id_ in library.entities:
        return library.entities[id_].name
    return statement_words(library.claims[id_]) if id_ in library.claims else same(id_)


def _statement_holds(task: Task, given: Given, hands: Hands | None) -> Iterator[Block]:
    """Whether a statement holds, and what was said of it."""
    if task.question.kind != "true-false":
        return
    right = str(task.question.is_true).lower()
    for number, (name, words) in enumerate(zip(VERDICTS, verdict_words(), strict=True), 1):
        fate = fate_of(name == right, name in given[:1])
        yield Entry(
            words,
            chip=lettered(task)[name] if hands is not None else str(number),
            is_current=name in given[:1],
            tail=fate_words(fate, task.question.kind, hands is not None),
            value=hands_words(name, task, hands),
        )


def _options(
    task: Task, given: Given, found: Judgement, library: Library, hands: Hands | None
) -> Iterator[Block]:
    if task.question.kind == "ordering":
        options: Iterable[Option] = task.question.options
    else:
        options = (*task.options, *(o for o in task.matches if o.text is None))
    pairs = dict(pair.partition(PAIR)[::2] for pair in given if PAIR in pair)
    for number, option in enumerate(options):
        fate = found.fates.get(option.id)
        words = choice_words(option, task, library)
        if (
            task.question.kind == "matching"
            and option.text is not None
            and option.match is not None
        ):
            words = joined((words, option.match), " — ", " — ")
        details = [*_chosen_match(option, pairs, fate, task, hands is not None), option.because]
        yield Entry(
            words,
            chip=_chip(task, option, number, hands is not None),
            details=tuple(details),
            address=parse_address(option.opens) if option.opens else None,
            is_current=fate in ("right", "wrong") and option.id in given,
            tail=fate_words(fate, task.question.kind, hands is not None),
            value=hands_words(option.id, task, hands),
        )


def _chosen_match(
    option: Option, pairs: dict[str, str], fate: Fate | None, task: Task, is_hall: bool
) -> Iterator[Text]:
    if fate == "wrong" and option.id in pairs:
        match = task.option(pairs[option.id]).match
        if match is not None:
            whose = translate("Hands", "The hall") if is_hall else translate("Quiz", "You chose")
            yield labelled(whose, match)


def _chip(task: Task, option: Option, number: int, is_hall: bool) -> str:
    """The digit by which it was chosen, in a hall its letter; of what is in order, its place."""
    before = len(VERDICTS) if task.question.kind == "true-false" else 0
    is_lettered = is_hall and task.question.kind in COUNTED
    return lettered(task)[option.id] if is_lettered else str(number + before + 1)


def fate_words(fate: Fate | None, kind: QuestionKind, is_hall: bool) -> Text | None:
    """What became of an option; in the hall, where nobody chose, only whether it is right."""
    if fate is None or fate == "left" or kind == "ordering":
        return None
    if is_hall and kind == "matching":
        return None
    if is_hall or (kind in TYPED and fate == "missed"):
        return translate("Quiz", "✓ right") if fate in ("right", "missed") else None
    if kind == "matching":
        return translate("Quiz", "✓ right") if fate == "right" else translate("Quiz", "× not there")
    return {
        "right": translate("Quiz", "✓ right, and chosen"),
        "missed": translate("Quiz", "✓ right, not chosen"),
        "wrong": translate("Quiz", "× wrong, and chosen"),
    }[fate]


def _rests(question: Question, library: Library) -> Iterator[Block]:
    """Passages, the claims with how sure and where they stop, studies, discrepancies."""
    here = Here(parse_address("quiz"))
    if question.claims or question.passages:
        yield Heading(translate("Quiz", "What it rests on"))
    for locator in question.passages:
        yield passage_entry(locator, library, here)
    for id_ in question.claims:
        claim = library.claims[id_]
        stops = labelled(translate("Quiz", "Stops here"), _statement_of(claim))
        entry = claim_entry(claim, statement_words(claim), library, here, {})
        yield Entry(
            entry.text,
            details=(_sure(claim, library), stops, *entry.details),
            address=entry.address,
        )
    for id_ in question.studies:
        yield study_entry(library.studies[id_], library, here)
    yield from discrepancy_callouts(
        (library.discrepancies[id_] for id_ in question.discrepancies), here
    )


def _statement_of(claim: Claim) -> Text:
    return Text(zh=claim.boundary.zh, en=claim.boundary.en)


def _sure(claim: Claim, library: Library) -> Text:
    sure = how_sure(claim, library.studies, library.references).reading
    return labelled(translate("Quiz", "How sure"), sure)
