"""Questions that were made from records, in words."""

from collections.abc import Iterator
from dataclasses import replace
from hashlib import blake2b
from itertools import chain

from pofedu.content.library import Library
from pofedu.content.model import Claim, Text
from pofedu.content.question import Difficulty, Level, Option, Question, QuestionKind
from pofedu.quiz.chains import drafts_of_maps
from pofedu.quiz.draft import Blueprint, Draft, Offer
from pofedu.quiz.generating import drafts_of_claims
from pofedu.quiz.kinship import runs_of_han, starts_of, words_of
from pofedu.quiz.studyslots import drafts_of_studies
from pofedu.quiz.widgets.askedwords import (
    case_of,
    fact_of,
    facts_of,
    filled,
    small,
    stem_of,
    subject_of,
    value_words,
)
from pofedu.ui.language import translate
from pofedu.ui.names import raised_name
from pofedu.ui.words import effect_words

MOST = 1200
"""As long as an English text of a record may be."""
LONGEST = 1.25
"""How much longer than every wrong option the right one may be."""


def with_generated(library: Library) -> Library:
    """The same library with the questions that its records give, after the authored ones."""
    made = {question.id: question for question in generated(library)}
    return replace(library, questions={**library.questions, **made})


def generated(library: Library) -> Iterator[Question]:
    """Every question that the records of a library give."""
    makers = (drafts_of_studies, drafts_of_claims, drafts_of_maps)
    for draft in chain.from_iterable(make(library) for make in makers):
        question = question_of(draft, library)
        is_short = question.case is None or len(question.case.en) <= MOST
        if is_short and not _is_cued(question, library):
            yield question


def _is_cued(question: Question, library: Library) -> bool:
    """Whether the right option is seen by its length, or by words that it alone has of the stem."""
    names = ((o, o.text or _name(o, library)) for o in question.options)
    said = [(option.is_right, text) for option, text in names if text is not None]
    right = [text for is_right, text in said if is_right]
    wrong = [text for is_right, text in said if not is_right]
    if not right or not wrong:
        return False
    longest_zh, longest_en = max(len(t.zh) for t in wrong), max(len(t.en) for t in wrong)
    if len(right[0].zh) > max(LONGEST * longest_zh, longest_zh + 4):
        return True
    if len(right[0].en) > max(LONGEST * longest_en, longest_en + 12):
        return True
    told = _pieces(question.stem) & _pieces(right[0])
    return not told <= frozenset[str]().union(*map(_pieces, wrong))


def _name(option: Option, library: Library) -> Text | None:
    return library.entities[option.entity].name if option.entity else None


def _pieces(text: Text) -> frozenset[str]:
    """Words long enough to be noticed again."""
    long = {word for word in words_of(f"{text.en} {text.zh}") if len(word) > 3}
    return runs_of_han(text.zh, 4) | long


def question_of(draft: Draft, library: Library) -> Question:
    """A draft in words."""
    kinds: dict[Blueprint, QuestionKind] = {"sign": "sign", "label": "label"}
    level, difficulty = _demand(draft)
    return Question(
        id=draft.id,
        kind=kinds.get(draft.blueprint, "best"),
        case=case_of(draft, library),
        stem=stem_of(draft, library),
        options=tuple(_option(draft, offer, library) for offer in draft.offers),
        diagram=draft.diagram or None,
        because=_because(draft, library),
        claims=draft.claims,
        studies=draft.studies,
        discrepancies=tuple(_doubts(draft, library)),
        about="method" if draft.studies else "finding",
        difficulty=difficulty,
        level=level,
    )


def _doubts(draft: Draft, library: Library) -> Iterator[str]:
    """The discrepancies that touch what stands next on a route or map."""
    if draft.diagram or draft.route:
        found = library.discrepancies.values()
        yield from (d.id for d in found if draft.claims[0] in d.claims)


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
        "label": ("remember", "hard"),
        "box": ("understand", "medium"),
    }
    return demands[draft.blueprint]


# What is offered, and why


def _option(draft: Draft, offer: Offer, library: Library) -> Option:
    is_text = offer.effect is None and not draft.diagram
    return Option(
        id=offer.effect or _option_id(draft, offer, library),
        text=_offered(draft, offer, library) if is_text else None,
        entity=offer.entity if draft.diagram else None,
        effect=offer.effect,
        is_right=offer.is_right,
        because=_because(draft, library) if offer.is_right else _wrong(draft, offer, library),
        opens=None if offer.is_right else offer.opens,
    )


def _offered(draft: Draft, offer: Offer, library: Library) -> Text:
    if offer.entity:
        return raised_name(library.entities[offer.entity].name)
    if draft.blueprint == "study":
        return library.studies[offer.study].name
    return value_words(draft.slot, offer.value, offer.text)


def _option_id(draft: Draft, offer: Offer, library: Library) -> str:
    """Another one where the record says something else: then old answers are no answers."""
    told = draft.claims if draft.diagram else draft.claims[:1]
    claims = [library.claims[id_] for id_ in told]
    asked = [part for c in claims for part in (c.effect, c.verb, *starts_of(c), c.object)]
    facts = (f"{slot}={key}" for slot, key, _ in draft.facts)
    parts = (draft.id, *asked, *facts, offer.entity, offer.value, offer.study)
    return "o-" + blake2b("/".join(parts).encode(), digest_size=8).hexdigest()


def _because(draft: Draft, library: Library) -> Text:
    """Why the right option is right, with the sentences that say so."""
    if draft.claims:
        return _stated(library.claims[draft.claims[0]])
    name = library.studies[draft.of].name
    facts = facts_of(draft) if draft.facts else fact_of(draft.right)
    words = translate("Generated", 'The records of "{study}" state this: {facts}.')
    return filled(words, study=name, facts=facts)


def _stated(claim: Claim) -> Text:
    where = ", ".join(claim.passages)
    said = claim.statement
    return Text(zh=f"{said.zh}（{where}）", en=f"{said.en} ({where})")


def _wrong(draft: Draft, offer: Offer, library: Library) -> Text:
    if offer.effect is not None:
        claim = library.claims[draft.claims[0]]
        words = translate("Generated", 'What the review states is "{effect}": {statement}')
        return filled(words, effect=small(effect_words(claim.effect)), statement=_stated(claim))
    if offer.claim:
        other = library.claims[offer.claim]
        words = translate("Generated", "This is stated of {subject}: {statement}")
        return filled(words, subject=subject_of(other, library), statement=_stated(other))
    name = library.studies[offer.study].name
    if draft.blueprint == "study":
        words = translate("Generated", "Of this study something else is stated. {value}.")
        return filled(words, value=fact_of(offer))
    return filled(translate("Generated", 'This is stated of "{study}".'), study=name)
