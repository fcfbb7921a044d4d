"""What a study asked, put into words of our own from its record."""

import re
from collections.abc import Iterable, Iterator

from pofedu.content.asked import Asked, asked
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.study import Study
from pofedu.content.topic import Topic
from pofedu.ui.blocks import Block, Fact
from pofedu.ui.cardlinks import origin_mark
from pofedu.ui.language import joined, translate
from pofedu.ui.names import lowered
from pofedu.ui.words import population_words, species_words

_BESIDE = re.compile(r"(?<=[\u4e00-\u9fff])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=[\u4e00-\u9fff])")
"""Where a Chinese sign and a letter or number touch."""


def question_blocks(study: Study, library: Library, is_sure: bool) -> Iterator[Block]:
    """The question, said to be our wording; that none is stated, where too little is recorded.

    Advice and reviews measured nothing, so nothing is said of them.
    """
    if study.kind not in (None, "primary-study"):
        return
    label = translate("StudyCard", "Question")
    found = asked(study, library.topics.values())
    if found is None:
        yield Fact(label, translate("StudyCard", "Not stated in the review"))
        return
    origins = joined((origin_mark(origin, (), is_sure) for origin in found.origins), "；", "; ")
    mark = translate("StudyCard", "our wording, composed from this record:")
    yield Fact(label, asked_words(found, library), mark=joined((mark, origins), "", " "))


def asked_words(found: Asked, library: Library) -> Text:
    """The question in a sentence or two; it asks what was seen, and claims nothing."""
    cells = _listed(found.in_cells)
    if not found.in_living:
        return _filled(
            translate("StudyCard", "What was seen in cultured cells, as to {measured}?"),
            measured=cells,
        )
    asks = _filled(
        _living(found),
        measured=_listed(found.in_living),
        whom=_whom(found),
        given=_given(found, library),
    )
    if not found.in_cells:
        return asks
    also = _filled(
        translate("StudyCard", "And in cultured cells, as to {measured}?"), measured=cells
    )
    return joined((asks, also), "", " ")


def _living(found: Asked) -> Text:
    """Only where there was a control is a difference asked for."""
    if not found.given:
        return translate("StudyCard", "What was seen in {whom}, as to {measured}?")
    if found.is_controlled:
        return translate(
            "StudyCard", "Does giving {given} make a difference in {whom}, as to {measured}?"
        )
    return translate("StudyCard", "What was seen in {whom} after giving {given}, as to {measured}?")


def _whom(found: Asked) -> Text:
    animals = translate("StudyCard", "animals")
    words = population_words(found.population) if found.population else animals
    if found.population == "other-animals":
        words = animals
    kind = species_words(found.species) if found.species not in (None, "human") else None
    model = translate("StudyCard", "for the model see below")
    parts = [*([kind] if kind else []), *([model] if found.has_model else [])]
    return _bracketed(_within(words), [_within(part) for part in parts])


def _given(found: Asked, library: Library) -> Text:
    """In the words of the record, without a remark after a semicolon; else by its entities."""
    names = joined((_within(library.entities[id_].name) for id_ in found.given), "、", ", ")
    if words := found.intervention:
        names = Text(zh=words.zh.partition("；")[0], en=words.en.partition(";")[0])
    routes = {
        "ovary": translate("StudyCard", "into the ovary"),
        "vein": translate("StudyCard", "into a vein"),
    }
    way = routes.get(found.route or "")
    if way and names.en.endswith(")"):
        return joined((names, way), "，", " ")
    return _bracketed(names, [way] if way else [])


def _bracketed(words: Text, parts: list[Text]) -> Text:
    if not parts:
        return words
    inner = joined(parts, "；", "; ")
    return Text(zh=f"{words.zh}（{inner.zh}）", en=f"{words.en} ({inner.en})")


def _listed(topics: Iterable[Topic]) -> Text:
    """Names that may hold an "and" themselves, or be half a sentence."""
    return joined((_within(topic.name) for topic in topics), "；", "; ")


def _within(words: Text) -> Text:
    """A name in the middle of a sentence: small at its head, unless it is an abbreviation."""
    is_word = words.en[1:2].islower()
    return Text(zh=words.zh, en=lowered(words.en) if is_word else words.en)


def _filled(sentence: Text, **parts: Text) -> Text:
    zh = sentence.zh.format(**{name: part.zh for name, part in parts.items()})
    return Text(
        zh=_BESIDE.sub(" ", zh),
        en=sentence.en.format(**{name: part.en for name, part in parts.items()}),
    )
