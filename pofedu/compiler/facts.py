"""Checks that Chinese and English say the same: figures, abbreviations, drugs and species.

What counts as the same name is taken from the pack: an abbreviation may stand in one language and
what it is short for in the other.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

from pofedu.compiler.figures import differing
from pofedu.compiler.problems import Path, Placed, Problem
from pofedu.compiler.shape import said
from pofedu.compiler.sources import Sources
from pofedu.content.model import Entity, Term, Text
from pofedu.content.study import Stated

SPECIES = {
    "mouse": ("小鼠", r"mouse|mice|murine"),
    "rat": ("大鼠", r"rats?"),
    "pig": ("猪", r"(?:mini)?pigs?|porcine|swine"),
    "cow": ("牛", r"cows?|bovine|cattle"),
    "monkey": ("猴", r"monkeys?|macaques?"),
    "rabbit": ("兔", r"rabbits?"),
    "sheep": ("羊(?![膜水])", r"sheep|ewes?|goats?|ovine"),
    "dog": ("犬", r"dogs?|canine"),
}
"""Species → how texts name them."""
_IN_ZH = re.compile("|".join(f"(?P<{name}>{zh})" for name, (zh, _) in SPECIES.items()))
_IN_EN = re.compile(
    "|".join(rf"\b(?P<{name}>{en})\b" for name, (_, en) in SPECIES.items()), re.IGNORECASE
)

_UNITS = {
    "kg": "kilogram", "mg": "milligram", "mL": "millilit", "ml": "millilit", "h": "hour",
    "min": "minute", "cm": "centimet", "mm": "millimet", "Gy": "gray", "mGy": "milligray",
}  # fmt: skip
_COMMON = {"LD50": "半数致死", "3D": "三维", "IVF": "体外受精", "microRNA": "微小 rna"}
"""Abbreviations that every reader of English knows, and what Chinese says for them."""
_MARKED = {"NOT", "CANNOT", "NEVER", "EXCEPT", "LEAST"}
"""Words that questions set in capitals so that nobody reads over them."""
_GREEK = {"α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "κ": "kappa", "μ": "mu", "µ": "mu"}


class _Narrow(dict[int, str]):
    """Each character as plain as it gets; a superscript stays what it is: 10⁶ is not 106."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if unicodedata.decomposition(character).startswith("<super>"):
            self[code] = character
        else:
            self[code] = _GREEK.get(character, unicodedata.normalize("NFKC", character))
        return self[code]


_NARROW = _Narrow()
_LINK = re.compile(r"\]\([^)]*\)")
_PIECE = re.compile(r"[A-Za-z0-9]+")
_PLURAL = re.compile(r"(?<=[A-Z0-9])s$")


def plain(text: str) -> str:
    """A text without the addresses of its links; Greek letters and wide signs made Latin."""
    text = _LINK.sub("]", text) if "](" in text else text
    return text if text.isascii() else text.translate(_NARROW)


@lru_cache(maxsize=8192)
def is_name(piece: str) -> bool:
    """Whether letters and digits look like an abbreviation: AKT, mTOR, E2, 3D; not Yan or 2nd."""
    if piece in _MARKED:
        return False
    has_letter = any(c.isalpha() for c in piece)
    is_counted = has_letter and any(c.isdigit() for c in piece) and not piece[0].isdigit()
    is_short = len(piece) < 4 and piece[0].isdigit() and piece[-1].isupper()
    return is_counted or is_short or any(c.isupper() for c in piece[1:])


def split(text: str) -> tuple[set[str], set[str], str]:
    """The abbreviations of a plain text, its other Latin words, and the text without the first."""
    pieces = set(_PIECE.findall(text))
    names = {piece for piece in pieces if is_name(piece)}
    words = {p for p in pieces - names if len(p) > 1 and p.isalpha()}
    rest = _PIECE.sub(lambda found: " " if found[0] in names else found[0], text)
    return {_PLURAL.sub("", name) for name in names}, words, rest


class Facts:
    """Compares the two languages of texts by the names that a pack gives."""

    def __init__(self, sources: Sources) -> None:
        self.meanings: dict[str, set[tuple[str, str]]] = {}
        """A piece of an abbreviation → what it is short for, as language and phrase."""
        for term in (placed.record for placed in sources.terms):
            entity = sources.named("entities").get(term.entity or "")
            self._add([term.abbreviation], [*_of_term(term), *_of_entity(entity)])
        for placed in sources.entities:
            self._add(placed.record.abbreviations, list(_of_entity(placed.record)))
        for name, chinese in _COMMON.items():
            self._add([name], [("zh", chinese)])
        self.drugs = sorted(_drugs(sources), key=lambda names: -len(names[1][0]))
        """The names of each drug in Chinese and in English, long names first."""

    def _add(self, abbreviations: Iterable[str], phrases: list[tuple[str, str]]) -> None:
        for abbreviation in abbreviations:
            for name in split(plain(abbreviation))[0]:
                self.meanings.setdefault(name, set()).update(phrases)

    def problems(self, placed: Placed[Any], path: Path, text: Text | Stated) -> Iterator[Problem]:
        """What one language says and the other does not."""
        zh, en = plain(text.zh), plain(text.en)
        names_zh, words_zh, rest_zh = split(zh)
        names_en, words_en, rest_en = split(en)
        if numbers := differing(rest_zh, rest_en):
            what = f"{', '.join(numbers)} stands in one language of {said(path)} only"
            yield placed.problem(what, "let both give the same figures", *path)
        only = [n for n in names_zh - names_en if not self._means(n, "en", en)]
        only += [n for n in names_en - names_zh if not self._means(n, "zh", zh)]
        only += [w for w in words_zh - words_en if not _is_word(w, en)]
        only += [*self._drugs(zh, en), *(species_in(zh, "zh") ^ species_in(en, "en"))]
        if only:
            what = f"{', '.join(sorted(only))} stands in one language of {said(path)} only"
            yield placed.problem(what, "let both name the same", *path)

    def _means(self, name: str, language: str, text: str) -> bool:
        """Whether a text gives an abbreviation, perhaps in other capitals, or its meaning."""
        loose = _loosened(text)
        if re.search(rf"(?<![a-z0-9]){re.escape(name.lower())}(?![a-rt-z0-9])", loose):
            return True
        meanings = self.meanings.get(name, ())
        return any(phrase in loose for of, phrase in meanings if of == language)

    def _drugs(self, zh: str, en: str) -> Iterator[str]:
        """Drugs that one text names; a name within a longer one is no mention of its own."""
        loose = _loosened(zh), _loosened(en)
        for names in self.drugs:
            in_zh, in_en = (_find(names[n], loose[n]) for n in (0, 1))
            if in_zh and in_en:
                loose = loose[0].replace(in_zh, " "), loose[1].replace(in_en, " ")
            elif (found := in_zh or in_en) and not self._is_made_of_others(found):
                yield found

    def _is_made_of_others(self, name: str) -> bool:
        """Whether a name joins other drugs: then these are looked for one by one."""
        return any(
            other in name for names in self.drugs for of in names for other in of if other != name
        )


def _loose(phrase: str) -> str:
    """A phrase as it is looked for: in small letters, without the s of its plural."""
    return _loosened(plain(phrase)).removesuffix("s")


def _loosened(text: str) -> str:
    return text.lower().replace("-", " ")


def _find(names: list[str], text: str) -> str:
    return next((name for name in names if name in text), "")


def _of_term(term: Term) -> Iterator[tuple[str, str]]:
    yield "zh", _loose(term.zh)
    if term.en:
        yield "en", _loose(term.en)


def _of_entity(entity: Entity | None) -> Iterator[tuple[str, str]]:
    if entity:
        yield "zh", _loose(entity.name.zh)
        yield "en", _loose(entity.name.en)
        yield from ((s.language, _loose(s.text)) for s in entity.synonyms)


def _drugs(sources: Sources) -> Iterator[tuple[list[str], list[str]]]:
    """The names of every drug that is no class of drugs, in both languages."""
    entities = [placed.record for placed in sources.entities]
    classes = {entity.is_a for entity in entities}
    for entity in entities:
        if entity.kind == "drug" and entity.id not in classes:
            short = [plain(a).lower() for a in entity.abbreviations]
            phrases = list(_of_entity(entity))
            zh = [phrase for language, phrase in phrases if language == "zh"]
            yield [*zh, *short], [p for language, p in phrases if language == "en"] + short


def species_in(text: str, language: str) -> set[str]:
    """The species that a text names; people are left out, since human cells are everywhere."""
    pattern = _IN_ZH if language == "zh" else _IN_EN
    return {found.lastgroup for found in pattern.finditer(text) if found.lastgroup}


def _is_word(word: str, text: str) -> bool:
    low = text.lower()
    return word.lower() in low or _UNITS.get(word, word).lower() in low
