"""How hits of the search are worded: of what kind they are, and by which of their texts found."""

from functools import cache

from pofedu.content.find import Hit
from pofedu.content.findable import Caution, Kind, Role
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.ui.language import Language, joined, same, translate
from pofedu.ui.names import reference_name
from pofedu.ui.words import kind_words

TITLED: tuple[Role, ...] = (
    "name", "abbreviation", "number", "title", "topic", "question", "point",
)  # fmt: skip
"""Roles of texts that are in the title of some kind of record."""


@cache
def hit_kind(kind: Kind) -> Text:
    """The kind of a hit, in one word."""
    return {
        "entity": translate("Find", "Entity"),
        "term": translate("Find", "Term"),
        "diagram": translate("Find", "Diagram"),
        "walkthrough": translate("Find", "Walkthrough"),
        "study": translate("Find", "Study"),
        "claim": translate("Find", "Claim"),
        "passage": translate("Find", "Passage"),
        "reference": translate("Find", "Reference"),
        "discrepancy": translate("Find", "Discrepancy"),
        "doubt": translate("Find", "Doubt"),
        "question": translate("QuizLinks", "Question"),
        "note": translate("Find", "My note"),
    }[kind]


@cache
def role_words(role: Role) -> Text:
    """By which of its texts a record was found."""
    return {
        "name": translate("Find", "Name"),
        "abbreviation": translate("Find", "Abbreviation"),
        "exact": translate("Find", "Synonym"),
        "current": translate("Find", "Name in use today"),
        "narrower": translate("Find", "Narrower name"),
        "older": translate("Find", "Older name"),
        "misprint": translate("Find", "Misprint in the review"),
        "number": translate("Find", "Number"),
        "pinyin": translate("Find", "By the pinyin of its Chinese name"),
        "title": translate("Find", "Title"),
        "statement": translate("Find", "Statement"),
        "boundary": translate("Find", "Where it stops"),
        "context": translate("Find", "In what it holds"),
        "topic": translate("Find", "Topic"),
        "definition": translate("Find", "Definition"),
        "note": translate("Find", "Remark"),
        "field": translate("Find", "Told of it"),
        "outcome": translate("Find", "Outcome"),
        "question": translate("Find", "Question"),
        "printed": translate("Find", "Printed"),
        "checked": translate("Find", "Checked"),
        "explanation": translate("Find", "Why it matters"),
        "point": translate("Find", "What was questioned"),
        "reason": translate("Find", "Why so decided"),
        "authors": translate("Find", "Authors"),
        "journal": translate("Find", "Journal"),
        "year": translate("Find", "Year"),
        "doi": translate("Find", "Identifier"),
        "lane": translate("Find", "Part of the map"),
        "case": translate("QuizLinks", "Situation"),
        "text": translate("Find", "Text"),
    }[role]


@cache
def caution_words(caution: Caution) -> Text | None:
    """What a reader must know of the text that matched."""
    if not caution:
        return None
    return {
        "background": translate("Find", "background, not from the review"),
        "unverified": translate("Find", "not confirmed"),
    }[caution]


def found_as(hit: Hit) -> Text:
    """By which of its texts a record was found, and what must be known of that text."""
    caution = caution_words(hit.caution)
    role = role_words(hit.role)
    if caution is None:
        return role
    return Text(zh=f"{role.zh}（{caution.zh}）", en=f"{role.en} ({caution.en})")


def hit_title(hit: Hit, library: Library) -> Text:
    """What a hit is called; a reference of which no title is known says so."""
    if hit.kind != "reference" or library.references[int(hit.id)].title is not None:
        return hit.title
    number = same(f"[{hit.id}]")
    return joined((number, reference_name(library.references[int(hit.id)])), " ", " ")


def what_it_is(hit: Hit, library: Library, language: Language) -> Text:
    """What stands beneath the title where nothing else in the record matched."""
    if hit.about is not None:
        return hit.about
    parts = [kind_words(library.entities[hit.id].kind)] if hit.kind == "entity" else []
    if language != "both" and hit.title.zh != hit.title.en:
        parts.append(Text(zh=hit.title.en, en=hit.title.zh))
    return joined(parts, " · ", " · ")
