"""How a study can be criticised, on its card: questions of our own, answered from its record."""

from collections.abc import Iterator
from typing import cast

from pofedu.content.criticism import NO_FIELD, Answer, Found, QuestionName, criticism
from pofedu.content.library import Library
from pofedu.content.model import Population, Text
from pofedu.content.study import Design, Study
from pofedu.ui.blocks import Block, Entry, Fold, Prose, Subheading
from pofedu.ui.cardlinks import origin_mark
from pofedu.ui.language import joined, labelled, same, translate
from pofedu.ui.words import are_women, design_words, population_words


def criticism_blocks(
    study: Study, library: Library, grounds: Text, is_sure: bool
) -> tuple[Fold, ...]:
    """A fold with the questions that the record answers, and one line for those it leaves open.

    `grounds` says what design and population rest on; nothing for advice and reviews.
    """
    answers = criticism(study, tuple(library.topics.values()))
    if not answers:
        return ()
    rule = library.pack.felt_rule
    inside: list[Block] = []
    for answer in answers:
        if not answer.is_open:
            inside += _answered(answer, study, grounds, is_sure)
            inside += _outcomes(answer, rule) if answer.outcomes else ()
    title = translate("Effects", "How would you criticise it?")
    return (Fold(title, (_no_field_line(), _open_line(answers), *inside), count=len(answers)),)


def _no_field_line() -> Prose:
    names = joined(map(short_words, NO_FIELD), "、", ", ")
    return Prose(labelled(translate("Effects", "Not recorded here"), names), tone="caution")


def _open_line(answers: tuple[Answer, ...]) -> Prose:
    """Which questions the record could have answered, and does not."""
    left = [a for a in answers if a.is_open and a.question not in NO_FIELD]
    if not left:
        text = translate(
            "Effects", "Everything else that is asked here has an answer in what was read."
        )
        return Prose(text, tone="caution")
    counted = translate(
        "Effects",
        "{some} of {whole} cannot be answered from what was read",
        some=len(left),
        whole=len(answers),
    )
    names = joined((short_words(answer.question) for answer in left), "、", ", ")
    return Prose(labelled(counted, names), tone="caution")


def _answered(answer: Answer, study: Study, grounds: Text, is_sure: bool) -> Iterator[Block]:
    yield Subheading(question_words(answer.question))
    for found in answer.found:
        yield _entry(found, study, grounds, is_sure)
    if answer.question == "population":
        yield Prose(_recipients(study))
    if answer.question == "number":
        yield Prose(
            translate("Effects", "How this number was chosen is not on record."), 13, "soft"
        )


def _entry(found: Found, study: Study, grounds: Text, is_sure: bool) -> Entry:
    if found.origin is None:
        words = _named(found, study)
        return Entry(words, details=(grounds,) if grounds.zh else ())
    return Entry(found.words, details=(origin_mark(found.origin, found.passages, is_sure),))


def _named(found: Found, study: Study) -> Text:
    """A design or a population, as the surface calls it."""
    if found.field == "population":
        return population_words(cast("Population", study.population))
    design = cast("Design", study.design)
    if design == "single-arm":
        return translate("Effects", "Single arm: no control group")
    return design_words(design)


def _recipients(study: Study) -> Text:
    if study.population == "hsct-recipients":
        return translate("Effects", "They are recipients of HSCT.")
    if study.population is None:
        return translate("Effects", "Whether they were recipients of HSCT is not stated.")
    if are_women(study):
        return translate("Effects", "That they had had an HSCT is not reported.")
    if study.population == "cultured-cells":
        return translate("Studies", "These are cells in culture: neither people nor animals.")
    recorded = population_words(study.population)
    said = translate(
        "Studies",
        "The study is recorded under “{population}”. That alone does not say whether these animals"
        " had a transplantation; what was done to them stands on the card.",
    )
    return Text(
        zh=said.zh.format(population=recorded.zh), en=said.en.format(population=recorded.en)
    )


def _outcomes(answer: Answer, rule: Text | None) -> Iterator[Block]:
    parts = [
        Text(zh=f"{topic.name.zh} {count}", en=f"{topic.name.en} {count}")
        for topic, count in answer.topics
    ]
    counted = translate("Effects", "Outcomes on record, without the baseline")
    yield Prose(labelled(counted, same(str(answer.outcomes))))
    yield Prose(_outcome_origins(answer), 13, "soft")
    if rule is not None:
        yield from _weight(answer, rule)
    people = translate("Effects", "Of these measured in people")
    yield Prose(labelled(people, same(str(answer.in_people))))
    if parts:
        under = translate("Effects", "By what was measured; one can stand under several")
        yield Prose(labelled(under, joined(parts, "、", ", ")), 13, "soft")


def _weight(answer: Answer, rule: Text) -> Iterator[Block]:
    """How many matter to a patient, and how many stand in for it; the pack's rule is told."""
    told = answer.felt + answer.felt_elsewhere + answer.standing_in
    kinds = (
        (translate("Effects", "What patients feel or want, measured in people"), answer.felt),
        (translate("Effects", "Measures that stand in for it"), answer.standing_in),
    )
    rest = (
        (
            translate("Effects", "The same kinds of outcome, not measured in people"),
            answer.felt_elsewhere,
        ),
        (translate("Effects", "In neither group"), answer.outcomes - told),
    )
    for words, count in (*kinds, *(kind for kind in rest if kind[1])):
        yield Prose(labelled(words, same(str(count))))
    yield Prose(rule, 13, "soft")


def _outcome_origins(answer: Answer) -> Text:
    origins = (("review", answer.outcomes - answer.read), ("page-read", answer.read))
    words = {
        "review": translate("Effects", "from the review"),
        "page-read": translate("Effects", "read in the paper"),
    }
    return joined((labelled(words[o], same(str(n))) for o, n in origins if n), "；", "; ")


def question_words(question: QuestionName) -> Text:
    """A question as it is put."""
    return {
        "control": translate("Effects", "Compared with what? Was there a control group?"),
        "randomised": translate("Effects", "Did chance decide who got what?"),
        "blinded": translate("Effects", "Did those who measured know who had got what?"),
        "number": translate("Effects", "In how many, and why just so many?"),
        "cells": translate("Effects", "Which cells exactly, and would others get the same?"),
        "outcome": translate(
            "Effects", "Does what was measured matter to a patient, or only stand in for it?"
        ),
        "population": translate(
            "Effects",
            "Are those in whom it was seen the ones one wants to treat: recipients of HSCT?",
        ),
    }[question]


def short_words(question: QuestionName) -> Text:
    """A question in a word or two."""
    return {
        "control": translate("Effects", "control group"),
        "randomised": translate("Effects", "randomisation"),
        "blinded": translate("Effects", "blinding"),
        "number": translate("Effects", "how many"),
        "cells": translate("Effects", "which cells"),
        "outcome": translate("Effects", "outcomes"),
        "population": translate("Effects", "in whom"),
    }[question]
