"""What questions are called, and how they are put and explained in words."""

from collections.abc import Iterable, Iterator

from pofedu.content.address import parse_address
from pofedu.content.grade import how_sure
from pofedu.content.library import Library
from pofedu.content.model import Claim, Text
from pofedu.content.question import Option, Question, QuestionKind, is_generated
from pofedu.quiz.marking import is_all_or_nothing, points
from pofedu.quiz.task import PAIR, Fate, Given, Judgement, Task, judge, mistaken_for, option_text
from pofedu.ui.blocks import (
    Block,
    Blocks,
    Entry,
    Heading,
    Kicker,
    Pill,
    Pills,
    Prose,
    Title,
)
from pofedu.ui.cardlinks import Here, claim_entry, discrepancy_callouts, study_entry
from pofedu.ui.language import joined, labelled, same, translate
from pofedu.ui.words import effect_words

LETTERS = "ABCDEFGHI"
MINUS = "\u2212"


def kind_name(kind: QuestionKind) -> Text:
    """What a kind of question is called."""
    return {
        "best": translate("Quiz", "Single best answer"),
        "several": translate("Quiz", "Several right answers"),
        "true-false": translate("Quiz", "True or false, and why"),
        "matching": translate("Quiz", "Matching"),
        "ordering": translate("Quiz", "Putting in order"),
        "point": translate("Quiz", "Pointing at the map"),
        "label": translate("Quiz", "Naming what is hidden"),
        "sign": translate("Quiz", "Sign of an arrow"),
        "number": translate("Quiz", "A number"),
        "cloze": translate("Quiz", "Filling a gap"),
    }[kind]


def exam_type(task: Task) -> str:
    """The name that the kind has in Chinese medical examinations; empty where it has none."""
    if task.group is not None:
        return "B1" if task.group.kind == "shared-options" else "A3/A4"
    if task.question.kind == "several":
        return "X"
    if task.question.kind != "best":
        return ""
    is_told = task.question.case is not None and not is_generated(task.question.id)
    return "A2" if is_told else "A1"


def kicker(task: Task, place: Text | None = None) -> Text:
    """The kind of a question, by both names, and which it is of how many."""
    name, short = kind_name(task.question.kind), exam_type(task)
    said = translate("Quiz", "{kind} (type {name})", kind="KIND", name=short) if short else None
    kind = name if said is None else _put(said, "KIND", name)
    made = [generated_mark()] if is_generated(task.question.id) else []
    return joined([*([place] if place is not None else []), kind, *made], " · ", " · ")


def generated_mark() -> Text:
    """What stands wherever a question shows that nobody wrote."""
    return translate("Generated", "generated from the records")


def _put(sentence: Text, mark: str, words: Text) -> Text:
    return Text(zh=sentence.zh.replace(mark, words.zh), en=sentence.en.replace(mark, words.en))


def choice_words(option: Option, task: Task, library: Library) -> Text:
    """What an option says, whatever it offers."""
    if option.effect is not None:
        return effect_words(option.effect)
    if option.entity is not None:
        return library.entities[option.entity].name
    if option.claim is not None:
        return _statement(library.claims[option.claim])
    if option.number is not None:
        return _with_unit(f"{option.number:g}", task.question)
    return option_text(option, task.group) or option.match or same("")


def _statement(claim: Claim) -> Text:
    return Text(zh=claim.statement.zh, en=claim.statement.en)


def _with_unit(number: str, question: Question) -> Text:
    return (
        same(number) if question.unit is None else joined((same(number), question.unit), " ", " ")
    )


# Asked


def asked_blocks(task: Task, place: Text | None, how: Text, reset: Text | None = None) -> Blocks:
    """A question before it is answered; `reset` says that older answers do not count any more."""
    return (
        Kicker(kicker(task, place)),
        *([Prose(reset, 13, "caution")] if reset is not None else []),
        *_told(task),
        Title(task.question.stem),
        Prose(how, 13, "soft"),
    )


def _told(task: Task) -> Iterator[Block]:
    """What stands before the stem: the case, or the heading of shared options."""
    if task.group is not None and task.group.kind == "case":
        yield Prose(task.group.text)
    if task.question.case is not None:
        yield Prose(task.question.case)


def how_to_answer(kind: QuestionKind) -> Text:
    """What is to be done, for who uses keys too."""
    return {
        "best": translate("Quiz", "Choose one, by click or digit."),
        "sign": translate("Quiz", "Choose one, by click or digit."),
        "several": translate("Quiz", "Choose all that are right, by click or digit."),
        "true-false": translate("Quiz", "Choose a verdict and a reason, by click or digit."),
        "matching": translate("Quiz", "Choose for each what belongs to it."),
        "ordering": translate(
            "Quiz", "Click in the right order, or press the digits in that order."
        ),
        "point": translate("Quiz", "Click the box or the arrow, or choose it with the keys."),
        "label": translate(
            "Quiz", "Type the name, in Chinese or English; an abbreviation will do."
        ),
        "number": translate("Quiz", "Type the number."),
        "cloze": translate("Quiz", "Type what belongs into the gap, in Chinese or English."),
    }[kind]


# Explained


def explained_blocks(
    task: Task, given: Given, certainty: int, library: Library, place: Text | None
) -> Blocks:
    """A question once it is explained: verdict, each option, why, and what it rests on."""
    question, found = task.question, judge(task, given, library)
    return (
        Kicker(kicker(task, place)),
        *_told(task),
        Title(question.stem),
        Pills(tuple(_verdict(question.kind, found, certainty) if given else _none())),
        *_given(task, given, library),
        *_options(task, given, found, library),
        Heading(translate("Quiz", "Why")),
        Prose(question.because),
        *_rests(question, library),
    )


def _none() -> Iterator[Pill]:
    yield Pill(translate("Quiz", "Not answered"), "caution")


def _verdict(kind: QuestionKind, found: Judgement, certainty: int) -> Iterator[Pill]:
    if found.is_right:
        yield Pill(translate("Quiz", "✓ Right"), "hormone", is_filled=True)
    elif found.hits and not is_all_or_nothing(kind):
        partly = translate(
            "Quiz", "◐ Right in part: {hits} of {parts}", hits=found.hits, parts=found.parts
        )
        yield Pill(partly, "caution", is_filled=True)
    else:
        yield Pill(translate("Quiz", "✗ Wrong"), "direct_injury", is_filled=True)
    yield Pill(points_words(points(kind, found.hits, found.parts, certainty)), "soft")
    if certainty:
        yield Pill(certainty_name(certainty), "soft")


def points_words(scored: float) -> Text:
    """Points with their sign."""
    sign = "+" if scored > 0 else MINUS if scored < 0 else ""
    return translate("Quiz", "{points} points", points=f"{sign}{abs(scored):.2g}")


def certainty_name(certainty: int) -> Text:
    """What a level of certainty is called."""
    return (
        translate("Quiz", "without certainty"),
        translate("Quiz", "unsure"),
        translate("Quiz", "fairly sure"),
        translate("Quiz", "very sure"),
    )[certainty]


def _given(task: Task, given: Given, library: Library) -> Iterator[Block]:
    """What was typed or pointed at, where the options do not show it."""
    if task.question.kind not in ("label", "number", "cloze", "point") or not given:
        return
    said = same(given[0])
    if task.question.kind == "point":
        kind, _, id_ = given[0].partition(":")
        said = library.entities[id_].name if kind == "entity" else _statement(library.claims[id_])
    details: tuple[Text, ...] = ()
    address = None
    if mistaken := mistaken_for(task, given, library):
        entity = library.entities[mistaken]
        details = (translate("Quiz", "That is something else: see its own card."),)
        address = Here(parse_address("quiz")).to("entity", mistaken)
        said = joined((said, entity.name), " → ", " → ") if said != entity.name else said
    yield Entry(labelled(translate("Quiz", "Your answer"), said), details=details, address=address)


def _options(task: Task, given: Given, found: Judgement, library: Library) -> Iterator[Block]:
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
        details = [*_chosen_match(option, pairs, fate, task), option.because]
        yield Entry(
            words,
            chip=_chip(task, option, number),
            details=tuple(details),
            address=parse_address(option.opens) if option.opens else None,
            is_current=fate in ("right", "wrong") and option.id in _chosen(given),
            tail=fate_words(fate, task.question.kind),
        )


def _chosen(given: Given) -> frozenset[str]:
    return frozenset(given)


def _chosen_match(
    option: Option, pairs: dict[str, str], fate: Fate | None, task: Task
) -> Iterator[Text]:
    if fate == "wrong" and option.id in pairs:
        match = task.option(pairs[option.id]).match
        if match is not None:
            yield labelled(translate("Quiz", "You chose"), match)


def _chip(task: Task, option: Option, number: int) -> str:
    if task.question.kind == "ordering":
        return str(number + 1)
    return LETTERS[number] if number < len(LETTERS) else ""


def fate_words(fate: Fate | None, kind: QuestionKind) -> Text | None:
    """What became of an option."""
    if fate is None or fate == "left":
        return None
    if kind in ("matching", "ordering"):
        return translate("Quiz", "✓ right") if fate == "right" else translate("Quiz", "✗ not there")
    return {
        "right": translate("Quiz", "✓ right, and chosen"),
        "missed": translate("Quiz", "✓ right, not chosen"),
        "wrong": translate("Quiz", "✗ wrong, and chosen"),
    }[fate]


def _rests(question: Question, library: Library) -> Iterator[Block]:
    """The claims with how sure and where they stop, the studies, the discrepancies."""
    here = Here(parse_address("quiz"))
    if question.claims:
        yield Heading(translate("Quiz", "What it rests on"))
    for id_ in question.claims:
        claim = library.claims[id_]
        stops = labelled(translate("Quiz", "Stops here"), _statement_of(claim))
        entry = claim_entry(claim, _statement(claim), library, here, {})
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
