"""What somebody typed: which entity, number or words are meant."""

import math
import re
import unicodedata
from collections.abc import Iterator

from pofedu.content.folding import joined_forms
from pofedu.content.library import Library
from pofedu.content.model import Entity, Text

_NUMBER = re.compile(
    r"^[~≈约]?\s*([+-]?\d+(?:[.,]\d+)?)(?![\d.,]\d)"
    r"(?:\s*[x×*]\s*10\s*(?:\^|\*\*)?\s*([+-]?\d{1,3}))?(?!\d)"
)
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")


def number_of(typed: str) -> float | None:
    """The number at the beginning of what was typed: 44, 44 %, 0.5×10⁷, 1,000; None else."""
    raised = re.sub("[⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺]+", lambda m: "^" + m[0].translate(_SUPERSCRIPT), typed)
    plain = unicodedata.normalize("NFKC", raised).strip()
    found = _NUMBER.match(_THOUSANDS.sub("", plain))
    if found is None:
        return None
    return float(f"{found[1].replace(',', '.')}e{found[2] or 0}")


def is_number(typed: str, wanted: float, tolerance: float) -> bool:
    """Whether what was typed is a number within a tolerance of another."""
    value = number_of(typed)
    near = tolerance or abs(wanted) * 1e-9
    return value is not None and math.isfinite(value) and abs(value - wanted) <= near * (1 + 1e-9)


def _forms(words: str) -> set[str]:
    """One word without spaces and capitals, in English without the s of a plural too."""
    forms = set(joined_forms(words))
    return forms | {f.removesuffix("s") for f in forms if f.isascii() and len(f) > 3}


def is_words(typed: str, wanted: Text) -> bool:
    """Whether what was typed is the words of either language, but for case, width and hyphens."""
    return not _forms(typed).isdisjoint(_forms(wanted.zh) | _forms(wanted.en))


def names_of(entity: Entity) -> Iterator[str]:
    """By what an entity may be called; a misprint is no name."""
    yield from (entity.name.zh, entity.name.en, *entity.abbreviations)
    yield from (synonym.text for synonym in entity.synonyms if synonym.kind != "misprint")


def is_entity(typed: str, entity: Entity) -> bool:
    """Whether what was typed names an entity."""
    forms = _forms(typed)
    return any(not forms.isdisjoint(_forms(name)) for name in names_of(entity))


def named(typed: str, library: Library) -> tuple[str, ...]:
    """The entities that what was typed names."""
    return tuple(e.id for e in library.entities.values() if is_entity(typed, e))
