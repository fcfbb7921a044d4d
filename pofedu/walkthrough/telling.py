"""What on a drawing gives the answer of a question away."""

import re
from collections.abc import Iterable

from pofedu.content.library import Library, entities_of
from pofedu.content.model import Claim, Entity, Text
from pofedu.ui.language import joined
from pofedu.walkthrough.asking import Question

_WORD = re.compile(r"[^\W_]+")
STEM = 6
"""So many letters tell words apart: what survives and its survival are the same."""
_EMPTY = frozenset(("and", "the", "for", "with", "not", "one", "its", "from", "after", "cell")) | {
    word[:STEM]
    for word in ("ovary", "factor", "follicle", "function", "level", "effect", "treatment")
}
"""Words, as far as they count, that say too little to name anything."""


def tells(question: Question, entities: Iterable[str], library: Library) -> bool:
    """Whether a box with these entities gives the answer away by what stands in it."""
    told = (library.entities[id_] for id_ in entities)
    right = question.right.entity
    if question.kind == "next":
        return any(entity.id == right for entity in told)
    if question.kind == "cell":
        return any(right in (entity.id, entity.located_in) for entity in told)
    if question.kind == "sign":
        return any(_says_more(entity, question.claim, library) for entity in told)
    return any(_is_named(entity, question, library) for entity in told)


def title_tells(question: Question, title: Text) -> bool:
    """Whether the title of a lane gives the answer away."""
    if question.kind == "option":
        return bool(words_of(title.en) & telling_words(question))
    return question.kind == "cell"


def telling_words(question: Question) -> frozenset[str]:
    """The words of the right option that neither the question nor another option has."""
    right, others = _options(question)
    return words_of(right.en) - words_of(others.en)


def words_of(text: str) -> frozenset[str]:
    """The words of an English text as far as they count, without the endings of the plural."""
    found = (word.lower().removesuffix("s") for word in _WORD.findall(text))
    return frozenset(word[:STEM] for word in found if len(word) > 2) - _EMPTY


def _options(question: Question) -> tuple[Text, Text]:
    """The right option; the question and the other options."""
    wrong = (answer.text for answer in question.answers if not answer.is_right)
    right = question.right.text
    assert right is not None, "an option has a text"
    return right, joined((question.prompt, *(text for text in wrong if text)), " ", " ")


def _is_named(entity: Entity, question: Question, library: Library) -> bool:
    """Whether the right option alone names an entity, or the cell that it is in."""
    place = library.entities[entity.located_in] if entity.located_in else None
    cell = [place] if place is not None and place.kind == "cell" else []
    names = " ".join(word for e in (entity, *cell) for word in (e.name.en, *e.abbreviations))
    right, others = _options(question)
    is_in_chinese = entity.name.zh in right.zh and entity.name.zh not in others.zh
    return is_in_chinese or bool(words_of(names) & telling_words(question))


def _says_more(entity: Entity, claim: Claim, library: Library) -> bool:
    """Whether a name holds all words of the object and more, as "less apoptosis" does."""
    words = words_of(library.entities[claim.object].name.en)
    return entity.id not in entities_of(claim) and words_of(entity.name.en) > words
