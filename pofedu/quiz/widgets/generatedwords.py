"""Questions that were made from records, in words."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from hashlib import blake2b
from itertools import chain

from pofedu.content.library import Library
from pofedu.content.model import Claim, Effect, Text
from pofedu.content.question import Difficulty, Level, Option, Question, QuestionKind
from pofedu.quiz.generating import Blueprint, Draft, Offer, drafts_of_claims
from pofedu.quiz.kinship import starts_of
from pofedu.quiz.studyslots import author_of, drafts_of_studies
from pofedu.ui.language import joined, labelled, same, translate
from pofedu.ui.names import lowered, raised, relation_words
from pofedu.ui.studywords import route_words
from pofedu.ui.words import design_words, effect_words, population_words, species_words

MOST = 1200
"""As long as an English text of a record may be."""
_PLAIN = re.compile(r"[a-z]+(?:[-–][a-z]+)*(?: |$)")
"""A name that begins with a plain word, which is written large where it stands by itself."""


def with_generated(library: Library) -> Library:
    """The same library with the questions that its records give, after the authored ones."""
    made = {question.id: question for question in generated(library)}
    return replace(library, questions={**library.questions, **made})


def generated(library: Library) -> Iterator[Question]:
    """Every question that the records of a library give."""
    for draft in chain(drafts_of_studies(library), drafts_of_claims(library)):
        question = question_of(draft, library)
        if question.case is None or len(question.case.en) <= MOST:
            yield question


def question_of(draft: Draft, library: Library) -> Question:
    """A draft in words."""
    kind: QuestionKind = "sign" if draft.blueprint == "sign" else "best"
    level, difficulty = _demand(draft)
    return Question(
        id=draft.id,
        kind=kind,
        case=_case(draft, library),
        stem=_stem(draft, library),
        options=tuple(_option(draft, offer, library) for offer in draft.offers),
        because=_because(draft, library),
        claims=draft.claims,
        studies=draft.studies,
        about="method" if draft.studies else "finding",
        difficulty=difficulty,
        level=level,
    )


def _demand(draft: Draft) -> tuple[Level, Difficulty]:
    """What a question demands, by its blueprint."""
    if draft.blueprint == "sign":
        is_plain = draft.right.effect in ("increases", "decreases")
        return "remember", "easy" if is_plain else "medium"
    demands: dict[Blueprint, tuple[Level, Difficulty]] = {
        "object": ("remember", "easy"),
        "mediator": ("understand", "medium"),
        "slot": ("remember", "medium"),
        "study": ("understand", "hard"),
        "sequence": ("understand", "medium"),
    }
    return demands[draft.blueprint]


def _filled(words: Text, **parts: Text) -> Text:
    """A sentence with a text of each language at every gap."""
    zh, en = ({key: getattr(part, name) for key, part in parts.items()} for name in ("zh", "en"))
    return Text(zh=words.zh.format(**zh), en=words.en.format(**en))


# What is asked


def _stem(draft: Draft, library: Library) -> Text:
    if draft.blueprint == "slot":
        return _filled(_slot_words(draft.slot), study=_study_words(draft, library))
    if draft.blueprint == "study":
        facts = (labelled(slot_name(slot), _value_words(slot, key, said)) for slot, key, said in draft.facts)
        words = translate("Generated", "Which study fits all of this? {facts}.")
        return _filled(words, facts=joined(facts, "；", "; "))
    claim = library.claims[draft.claims[0]]
    where, names = _where(claim, library), library.entities
    subject = _subject(claim, library)
    if draft.blueprint == "sign":
        words = translate(
            "Generated", "{where}: which effect of {subject} on {object} does the review state?"
        )
        return _filled(words, where=where, subject=subject, object=names[claim.object].name)
    if draft.blueprint == "mediator":
        words = _by_way_words(claim.effect)
        return _filled(words, where=where, subject=subject, object=names[claim.object].name)
    if draft.blueprint == "sequence":
        where = joined((translate("Generated", "Next"), where), "，", ", ")
    return _filled(_acts_words(claim), where=where, subject=subject)


def _subject(claim: Claim, library: Library) -> Text:
    names = [library.entities[id_].name for id_ in starts_of(claim)]
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
    return joined((place, _small(population_words(claim.context.population))), "，", ", ")


def _small(words: Text) -> Text:
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


def _by_way_words(effect: Effect) -> Text:
    """What is asked of a step between."""
    if effect == "increases":
        return translate(
            "Generated", "{where}: by way of which step is {object} brought about by {subject}?"
        )
    if effect == "decreases":
        return translate(
            "Generated", "{where}: by way of which step is {object} lessened by {subject}?"
        )
    return translate("Generated", "{where}: by way of which step is {object} affected by {subject}?")


def _slot_words(slot: str) -> Text:
    """What is asked of a study."""
    return {
        "species": translate("Generated", "{study}: which species were the subjects of this study?"),
        "strain": translate("Generated", "{study}: which strain did this study use?"),
        "agent": translate("Generated", "{study}: with which agent was the model made?"),
        "route": translate("Generated", "{study}: by which route was the treatment given?"),
        "scaffold": translate("Generated", "{study}: on or in what were the cells given?"),
        "preparation": translate("Generated", "{study}: how were the cells prepared?"),
        "comparison": translate("Generated", "{study}: which comparison did this study make?"),
        "design": translate("Generated", "{study}: which design did this study have?"),
        "n": translate("Generated", "{study}: how many were there in all?"),
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


def _value_words(slot: str, key: str, said: Text | None) -> Text:
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
        return study.name
    words = translate("Generated", "{author} (who measured: {measure})")
    return _filled(words, author=author_of(study), measure=draft.measured)


def _case(draft: Draft, library: Library) -> Text | None:
    """The claims of the steps before, a line each."""
    if not draft.shown:
        return None
    said = dict.fromkeys(_line(library.claims[id_], library) for id_ in draft.shown)
    lines = [joined((same(str(n)), line), ". ", ". ") for n, line in enumerate(said, 1)]
    head = translate("Generated", "A walkthrough has come as far as this:")
    return joined((head, *lines), "\n", "\n")


def _line(claim: Claim, library: Library) -> Text:
    arrow = joined((_subject(claim, library), library.entities[claim.object].name), " → ", " → ")
    relation = relation_words(claim)
    return Text(zh=f"{arrow.zh}（{relation.zh}）", en=f"{arrow.en} ({lowered(relation.en)})")


# What is offered, and why


def _option(draft: Draft, offer: Offer, library: Library) -> Option:
    text = None if offer.effect is not None else _offered(draft, offer, library)
    return Option(
        id=offer.effect or _option_id(draft, offer, library),
        text=text,
        effect=offer.effect,
        is_right=offer.is_right,
        because=_because(draft, library) if offer.is_right else _wrong(draft, offer, library),
        opens=None if offer.is_right else offer.opens,
    )


def _offered(draft: Draft, offer: Offer, library: Library) -> Text:
    if offer.entity:
        return raised_text(library.entities[offer.entity].name)
    if draft.blueprint == "study":
        return library.studies[offer.study].name
    return _value_words(draft.slot, offer.value, offer.text)


def raised_text(name: Text) -> Text:
    """A name that stands by itself; one that begins with a sign of its own stays as it is."""
    return Text(zh=name.zh, en=raised(name.en)) if _PLAIN.match(name.en) else name


def _option_id(draft: Draft, offer: Offer, library: Library) -> str:
    """Another one where the record says something else: then old answers are no answers."""
    claim = library.claims[draft.claims[0]] if draft.claims else None
    asked = (claim.effect, claim.verb, *starts_of(claim), claim.object) if claim else ()
    facts = (f"{slot}={key}" for slot, key, _ in draft.facts)
    parts = (draft.id, *asked, *facts, offer.entity, offer.value, offer.study)
    return "o-" + blake2b("/".join(parts).encode(), digest_size=8).hexdigest()


def _because(draft: Draft, library: Library) -> Text:
    """Why the right option is right, with the sentences that say so."""
    if draft.claims:
        return _stated(library.claims[draft.claims[0]])
    name = library.studies[draft.of].name
    if draft.blueprint == "study":
        facts = [labelled(slot_name(s), _value_words(s, key, said)) for s, key, said in draft.facts]
    else:
        right = draft.right
        facts = [labelled(slot_name(draft.slot), _value_words(draft.slot, right.value, right.text))]
    words = translate("Generated", 'The records of "{study}" state this: {facts}.')
    return _filled(words, study=name, facts=joined(facts, "；", "; "))


def _stated(claim: Claim) -> Text:
    where = ", ".join(claim.passages)
    said = claim.statement
    return Text(zh=f"{said.zh}（{where}）", en=f"{said.en} ({where})")


def _wrong(draft: Draft, offer: Offer, library: Library) -> Text:
    if offer.effect is not None:
        claim = library.claims[draft.claims[0]]
        words = translate("Generated", 'What the review states is "{effect}": {statement}')
        return _filled(words, effect=_small(effect_words(claim.effect)), statement=_stated(claim))
    if offer.claim:
        other = library.claims[offer.claim]
        words = translate("Generated", "This is stated of {subject}: {statement}")
        return _filled(words, subject=_subject(other, library), statement=_stated(other))
    name = library.studies[offer.study].name
    if draft.blueprint == "study":
        value = labelled(slot_name(offer.slot), _value_words(offer.slot, offer.value, offer.text))
        return _filled(translate("Generated", "Of this study something else is stated. {value}."), value=value)
    return _filled(translate("Generated", 'This is stated of "{study}".'), study=name)
