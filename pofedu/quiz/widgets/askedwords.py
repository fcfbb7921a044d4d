"""What a question made from records asks, in words."""

import re

from pofedu.content.library import Library
from pofedu.content.model import Claim, Effect, Text
from pofedu.quiz.draft import Blueprint, Draft, Offer
from pofedu.quiz.kinship import starts_of
from pofedu.quiz.studyslots import author_of
from pofedu.ui.language import joined, labelled, same, translate
from pofedu.ui.names import lowered, relation_words
from pofedu.ui.studywords import route_words
from pofedu.ui.words import design_words, effect_words, population_words, species_words

_APART = re.compile("(?<=[\u3400-\u9fff])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=[\u3400-\u9fff])")


def filled(words: Text, **parts: Text) -> Text:
    """A sentence with a text of each language at every gap."""
    zh, en = ({key: getattr(part, name) for key, part in parts.items()} for name in ("zh", "en"))
    return Text(zh=_spaced(words.zh.format(**zh)), en=words.en.format(**en))


def _spaced(zh: str) -> str:
    """Chinese with a space between its characters and Latin ones, where a gap brought them so."""
    return _APART.sub(" ", zh)


def stem_of(draft: Draft, library: Library) -> Text:
    if draft.blueprint == "slot":
        return filled(_slot_words(draft.slot), study=_study_words(draft, library))
    if draft.blueprint == "study":
        words = translate("Generated", "Which study fits all of this? {facts}.")
        return filled(words, facts=facts_of(draft))
    if draft.diagram:
        return _along_words(draft, library)
    claim = library.claims[draft.claims[0]]
    where, names = _where(claim, library), library.entities
    subject = subject_of(claim, library)
    if draft.blueprint == "sign":
        words = translate(
            "Generated", "{where}: which effect of {subject} on {object} does the review state?"
        )
        return filled(words, where=where, subject=subject, object=names[claim.object].name)
    if draft.blueprint == "mediator":
        words = translate(
            "Generated",
            "{where}: {subject} → {object} ({effect}). Which step does the review put between?",
        )
        effect = small(effect_words(claim.effect))
        target = names[claim.object].name
        return filled(words, where=where, subject=subject, object=target, effect=effect)
    if draft.blueprint == "sequence":
        where = filled(translate("Generated", "Next ({where})"), where=small(where))
        if draft.course:
            return _course_words(draft, where, library)
    return filled(_acts_words(claim), where=where, subject=subject)


def _along_words(draft: Draft, library: Library) -> Text:
    """The boxes of a map that show, and that the one after them is asked for."""
    names = [library.entities[id_].name for id_ in draft.boxes]
    words: dict[Blueprint, Text] = {
        "label": translate(
            "Generated",
            "Along the arrows of the map: {boxes} → ? What stands in the box with the question"
            " mark?",
        ),
        "box": translate(
            "Generated",
            "Along the arrows of the map: {boxes} → ? Which of these does the review have in the"
            " box with the question mark?",
        ),
    }
    return filled(words[draft.blueprint], boxes=joined(names, " → ", " → "))


def _course_words(draft: Draft, where: Text, library: Library) -> Text:
    """What a claim starts from and by way of what, and that its end is asked for."""
    claim, names = library.claims[draft.claims[0]], library.entities
    course = (
        joined((names[id_].name for id_ in step), " + ", " + ")
        for step in (starts_of(claim), *draft.course)
    )
    words = translate(
        "Generated", "{where}: {course} → ? ({effect}). Which of these does the review put there?"
    )
    effect = small(effect_words(claim.effect))
    return filled(words, where=where, course=joined(course, " → ", " → "), effect=effect)


def subject_of(claim: Claim, library: Library) -> Text:
    names = [library.entities[id_].name for id_ in starts_of(claim)]
    if len(names) > 2:
        return joined(names, "、", ", ")
    return joined(names, "与", " together with ")


def _where(claim: Claim, library: Library) -> Text:
    """Where the review says it, and in whom if it says so."""
    section = library.section_of(claim.passages[0])
    if section.id[:1] in set("123456789"):
        place = translate("Generated", "Section {number}", number=section.id)
    else:
        place = section.title
    if claim.context.population is None:
        return place
    return joined((place, small(population_words(claim.context.population))), "，", ", ")


def small(words: Text) -> Text:
    return Text(zh=words.zh, en=lowered(words.en))


def _acts_words(claim: Claim) -> Text:
    """What is asked of an object: by its effect, and more closely where the verb has that one."""
    closely: dict[tuple[str, Effect], Text] = {
        ("contributes-to", "increases"): translate(
            "Generated", "{where}: which of these is due in part to {subject}?"
        ),
        ("secretes", "increases"): translate(
            "Generated", "{where}: which of these is released by {subject}?"
        ),
    }
    by_effect: dict[Effect, Text] = {
        "increases": translate(
            "Generated", "{where}: which of these is brought about or increased by {subject}?"
        ),
        "decreases": translate(
            "Generated", "{where}: which of these is lessened or hindered by {subject}?"
        ),
        "changes": translate(
            "Generated",
            "{where}: which of these is affected by {subject}, the direction not being stated?",
        ),
    }
    return closely.get((claim.verb, claim.effect)) or by_effect[claim.effect]


def _slot_words(slot: str) -> Text:
    """What is asked of a study."""
    return {
        "agent": translate("Generated", "In {study}, with which agent was the model made?"),
        "route": translate("Generated", "In {study}, by which route was the treatment given?"),
        "scaffold": translate("Generated", "In {study}, on or in what were the cells given?"),
        "preparation": translate("Generated", "In {study}, how were the cells prepared?"),
        "comparison": translate("Generated", "In {study}, which comparison was made?"),
        "design": translate("Generated", "In {study}, which design was used?"),
        "n": translate("Generated", "In {study}, how many were there in all?"),
    }[slot]


def slot_name(slot: str) -> Text:
    """What a slot of a study is called."""
    return {
        "species": translate("Card", "Species"),
        "strain": translate("Card", "Strain"),
        "agent": translate("Card", "Model made with"),
        "route": translate("Card", "Route"),
        "scaffold": translate("StudyTable", "Scaffold, gel or spheroid"),
        "preparation": translate("Card", "Preparation"),
        "comparison": translate("Card", "Compared with"),
        "design": translate("Card", "Design"),
        "n": translate("Card", "n"),
    }[slot]


def value_words(slot: str, key: str, said: Text | None) -> Text:
    """What a study states for a slot, in words."""
    if said is not None:
        return said
    if slot == "species":
        return species_words(key)
    if slot == "route":
        return route_words(key)
    return design_words(key) if slot == "design" else same(key)  # type: ignore[arg-type]


def _study_words(draft: Draft, library: Library) -> Text:
    """Which study is meant, by what does not tell what is asked."""
    study = library.studies[draft.of]
    if draft.measured is None:
        return filled(translate("Generated", 'the study "{name}"'), name=study.name)
    words = translate("Generated", 'the study of {author} that measured "{measure}"')
    return filled(words, author=author_of(study), measure=draft.measured)


def case_of(draft: Draft, library: Library) -> Text | None:
    """The claims of the steps before, a line each."""
    if not draft.shown:
        return None
    said = dict.fromkeys(_line(library.claims[id_], library) for id_ in draft.shown)
    lines = [joined((same(str(n)), line), ". ", ". ") for n, line in enumerate(said, 1)]
    head = translate("Generated", "A walkthrough has come as far as this:")
    return joined((head, *lines), "\n", "\n")


def _line(claim: Claim, library: Library) -> Text:
    arrow = joined((subject_of(claim, library), library.entities[claim.object].name), " → ", " → ")
    relation = relation_words(claim)
    return Text(zh=f"{arrow.zh}（{relation.zh}）", en=f"{arrow.en} ({lowered(relation.en)})")


def facts_of(draft: Draft) -> Text:
    """What is told of a study."""
    told = (labelled(slot_name(s), value_words(s, key, said)) for s, key, said in draft.facts)
    return joined(told, "；", "; ")


def fact_of(offer: Offer) -> Text:
    """What a study states for the slot of an option."""
    return labelled(slot_name(offer.slot), value_words(offer.slot, offer.value, offer.text))
