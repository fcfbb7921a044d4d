"""What somebody typed: which entity, number or words are meant."""

import math
import re
import unicodedata
from collections.abc import Iterator

from pofedu.content.folding import is_chinese, joined_forms, words_of
from pofedu.content.library import Library
from pofedu.content.model import Entity, Text

_NUMBER = re.compile(
    r"^[~≈约]?\s*([+-]?\d+(?:[.,]\d+)?)(?![\d.,]\d)"
    r"(?:\s*[x×*]\s*10\s*(?:\^|\*\*)?\s*([+-]?\d{1,3}))?(?!\d)"
)
_ANOTHER = re.compile(r"(?<![a-z^\d])\d", re.IGNORECASE)
"""A figure that is no part of a unit, such as cm² and CD34."""
_THOUSANDS = re.compile(r"(?<=\d)[, ](?=\d{3}(?!\d))")
_SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")
_AMERICAN = (
    (r"a(?=emi)|(?<=h)a(?=em)|\bo(?=estr|edem|esoph)|(?<=\bf)o(?=et)|(?<=\bag)e(?=ing)", ""),
    (r"(?<=[a-z]{2})our", "or"),
    (r"(?<=[a-z])ll(?=ing\b|ed\b)", "l"),
    (r"(?<=[a-z]{2}[iy])s(?=e\b|ed\b|es\b|ing\b|ation)", "z"),
    (r"(?<=fib)re\b|(?<=[a-z]t)re\b", "er"),
    (r"leuco", "leuko"),
    (r"\bheme\b", "hem"),
)
"""How British spelling becomes American, as far as the subject needs it."""
_BRACKETS = re.compile(r"^\s*([^()]*[^()\s])\s*\(\s*([^()]*[^()\s])\s*\)\s*$")
_LINKS = frozenset({"of", "the", "in", "a", "an", "by"})
_ARTICLE = re.compile(r"^the\s+", re.IGNORECASE)
_PATHWAY = re.compile(
    r"(?:的?(?:信号|转导|传导|通路|途径|轴|级联|反应))+$"
    r"|(?:\s+(?:signal(?:l?ing)?|transduction|pathway|axis|cascade))+$",
    re.IGNORECASE,
)
"""What the name of a pathway ends with, and may do without."""
_OVARY = re.compile(
    r"^卵巢(?:细胞(?=\s*[a-z]))?的?|^细胞(?!外)"
    r"|^ovarian(?:\s+cells?)?\s+|\s+(?:of|in)\s+(?:the\s+ovary|ovarian\s+cells)$",
    re.IGNORECASE,
)
"""What names say of where something is: in the ovary, or in cells, as nearly all is here."""
_BARE = frozenset(
    {"功能", "储备", "损伤", "组织", "早衰", "function", "reserve", "injury", "tissue"}
)
"""What is no name once nothing tells whose it is."""


def number_of(typed: str) -> float | None:
    """The number at the beginning of what was typed: 44, 44 %, 0.5×10⁷, 1,000; None else, and where
    another one follows, for who names two has not decided."""
    raised = re.sub("[⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺]+", lambda m: "^" + m[0].translate(_SUPERSCRIPT), typed)
    plain = unicodedata.normalize("NFKC", raised).strip()
    whole = _THOUSANDS.sub("", plain)
    found = _NUMBER.match(whole)
    if found is None or _ANOTHER.search(whole, found.end()):
        return None
    return float(f"{found[1].replace(',', '.')}e{found[2] or 0}")


def is_number(typed: str, wanted: float, tolerance: float, unit: str = "") -> bool:
    """Whether what was typed is a number within a tolerance of another.

    A unit such as "× 10⁷ /mL" may be typed along: 5, 5×10⁷ and 50000000 are then one.
    """
    value, scale = number_of(typed), number_of(f"1 {unit}") or 1.0
    if value is None or not math.isfinite(value):
        return False
    return any(
        abs(value - wanted * by) <= (tolerance or abs(wanted) * 1e-9) * by * (1 + 1e-9)
        for by in {1.0, scale}
    )


def _plain(words: str) -> str:
    """American, in small letters, without an article before it and without 的."""
    plain = unicodedata.normalize("NFKC", words).strip().lower().replace("的", "")
    for british, american in _AMERICAN:
        plain = re.sub(british, american, plain)
    return _ARTICLE.sub("", plain)


def _forms(words: str) -> set[str]:
    """One word without spaces and capitals, in English without the s of a plural too."""
    forms = set(joined_forms(_plain(words)))
    return forms | {f.removesuffix("s") for f in forms if f.isascii() and len(f) > 3}


def is_as_written(typed: str, wanted: Text) -> bool:
    """Whether what was typed is the words of either language, but for case and width."""
    written = (
        unicodedata.normalize("NFKC", words).strip().lower() for words in (wanted.zh, wanted.en)
    )
    return unicodedata.normalize("NFKC", typed).strip().lower() in written


def twice_said(typed: str) -> tuple[str, str] | None:
    """A name and the one in brackets after it: 活性氧（ROS）; None where there are not two."""
    found = _BRACKETS.match(unicodedata.normalize("NFKC", typed))
    return (found[1], found[2]) if found is not None else None


def is_words(typed: str, wanted: Text) -> bool:
    """Whether what was typed is the words of either language, but for case, width, hyphens, and
    whether they are spelled as in Britain or in America."""
    return not _forms(typed).isdisjoint(_forms(wanted.zh) | _forms(wanted.en))


def _spoken(words: str) -> set[str]:
    """The same, and English words in whatever order: the death of cells is cell death."""
    forms = _forms(words)
    if not any(map(is_chinese, words)):
        said = {word.removesuffix("s") for word in words_of(_plain(words))} - _LINKS
        forms.add(" ".join(sorted(said)))
    return forms - {""}


def names_of(entity: Entity) -> Iterator[str]:
    """By what an entity may be called; a misprint is no name."""
    yield from (entity.name.zh, entity.name.en, *entity.abbreviations)
    yield from (synonym.text for synonym in entity.synonyms if synonym.kind != "misprint")


def short_names_of(entity: Entity) -> Iterator[str]:
    """Names without that it is a pathway, or that it is in the ovary or in cells."""
    for name in names_of(entity):
        short = _shortened(name, entity)
        if short != name and short.lower() not in _BARE:
            yield short


def _shortened(words: str, entity: Entity) -> str:
    needless = _PATHWAY if entity.kind == "pathway" else _OVARY
    return needless.sub("", words.strip()).strip() or words


def named(typed: str, library: Library) -> tuple[str, ...]:
    """The entities that what was typed names; where none is called so, the one whose short name it
    is, if there is only one."""
    entities, said = library.entities.values(), _spoken(typed)
    found = tuple(e.id for e in entities if _is_any(said, names_of(e)))
    if found:
        return found
    short = tuple(
        e.id for e in entities if _is_any(said | _spoken(_shortened(typed, e)), short_names_of(e))
    )
    return short if len(short) == 1 else ()


def _is_any(said: set[str], names: Iterator[str]) -> bool:
    return any(not said.isdisjoint(_spoken(name)) for name in names)
