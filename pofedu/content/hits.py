"""What a record that was found shows: which of its texts matched, and where."""

from collections.abc import Iterable, Mapping
from typing import Any, Literal

from msgspec import Struct

from pofedu.content.address import Address
from pofedu.content.findable import (
    NAMING,
    Caution,
    Kind,
    Role,
    Said,
    home_of,
    id_of,
    title_of,
)
from pofedu.content.matching import Spans, marks_of_any, other_number, wanted
from pofedu.content.model import Entity, Text

Language = Literal["zh", "en"]


class Marks(Struct, frozen=True):
    """Where a query stands in a text, in each language."""

    zh: Spans = ()
    en: Spans = ()


class Hit(Struct, frozen=True, kw_only=True):
    """One record that was found: what it is, where it opens, and which of its texts matched."""

    kind: Kind
    id: str
    address: Address
    title: Text
    title_marks: Marks = Marks()
    role: Role = "text"
    """What the text that matched is to the record."""
    found: Text | None = None
    """The text that matched; where it has one language, both are the same."""
    found_marks: Marks = Marks()
    languages: tuple[Language, ...] = ()
    """The languages in which that text matched; none where only the sound did."""
    caution: Caution = ""
    about: Text | None = None
    """What the record says first of all, beside its names."""


def hit_of(
    kind: Kind, record: Any, texts: tuple[Said, ...], query: str, entities: Mapping[str, Entity]
) -> Hit:
    """A record that says these texts, with the words of the query marked in what matched."""
    title = title_of(kind, record, entities)
    said, marks = best_of(texts, query)
    if said.role == "pinyin" and (other := other_number(query)):
        in_other, marks_then = best_of(texts, other)
        if in_other.role != "pinyin":
            said, marks, query = in_other, marks_then, other
    return Hit(
        kind=kind,
        id=id_of(kind, record),
        address=home_of(kind, record),
        title=title,
        title_marks=marks_of(title.zh, title.en, query),
        role=said.role,
        found=Text(zh=said.zh or said.en, en=said.en or said.zh),
        found_marks=marks,
        languages=(*(("zh",) if marks.zh else ()), *(("en",) if marks.en else ())),
        caution=said.caution,
        about=about_of(texts, title),
    )


def best_of(said: Iterable[Said], query: str) -> tuple[Said, Marks]:
    """The text that holds most words of a query; the names as they sound, where none does."""
    said = tuple(said)
    best, most, marks = Said("pinyin"), 0, Marks()
    for one in said:
        zh, en = marks_of_any(one.zh, query), marks_of_any(one.en, query)
        if (count := max(zh[1], en[1])) > most:
            best, most, marks = one, count, Marks(zh[0], en[0])
        if most == len(wanted(query)):
            break
    return best if most else sounding(said), marks


def sounding(said: Iterable[Said]) -> Said:
    """The Chinese names by whose sound a record is found, in every language the same."""
    names = (one.zh for one in said if one.role in NAMING and one.zh != one.en)
    together = "、".join(dict.fromkeys(name for name in names if not name.isascii()))
    return Said("pinyin", together, together)


def about_of(said: Iterable[Said], title: Text) -> Text | None:
    """The first thing that a record says for certain beside what it is called."""
    for one in said:
        is_named = one.role in (*NAMING, "title") or one.zh in title.zh
        if not (is_named or one.caution) and one.zh and one.en:
            return Text(zh=one.zh, en=one.en)
    return None


def marks_of(zh: str, en: str, query: str) -> Marks:
    """Where any word of a query stands, in both languages."""
    return Marks(marks_of_any(zh, query)[0], marks_of_any(en, query)[0])
