"""One spelling for what people write in several: case, width, accents, Greek letters, hyphens.

    fold("TGF-β１")  gives "tgf beta1", and so do "tgf-BETA1" and "ＴＧＦ β1"

A text becomes words of letters and digits. A Chinese character is a word of its own; any other word
is found from its beginning, one that ends in a digit only as a whole. A hyphen within a word may be
left out, a space between two words may not: "ucmscs" is UC-MSCs, but "note" is not in "not even".
"""

import re
import unicodedata
from functools import lru_cache

GREEK = {
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta",
    "η": "eta", "θ": "theta", "ι": "iota", "κ": "kappa", "λ": "lambda", "μ": "mu",
    "ν": "nu", "ξ": "xi", "ο": "omicron", "π": "pi", "ρ": "rho", "σ": "sigma",
    "τ": "tau", "υ": "upsilon", "φ": "phi", "χ": "chi", "ψ": "psi", "ω": "omega",
}  # fmt: skip
CHINESE = "\u2e80-\u2fff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_TOKEN = re.compile(f"[{CHINESE}]|[^ {CHINESE}]+")
_COMPOUND = re.compile(rf"[^\W_{CHINESE}]+(?:[-‐‑–−.'’^_]+[^\W_{CHINESE}]+)*")
_APART = re.compile(r"(?<=\d) (?=\d)")
SPACE, OTHER = " ", "\t"
"""Part words in a spelled text: a space where one was written, and anything else."""
JOINT = "\ue002"
"""Stands between two numbers in what is joined, for 1.1 is not 11; a letter to the tokenizer."""
is_chinese = re.compile(f"[{CHINESE}]").match
has_greek = re.compile("[\u0370-\u03ff\u00b5]").search
REMEMBERED = 20_000
"""Texts whose letters are kept, for the next key press asks for the same ones."""


class _Spelling(dict[int, str]):
    """Character → how it is spelled; asked once for each character, then remembered."""

    def __init__(self, greek: dict[str, str]) -> None:
        super().__init__()
        self._greek = greek
        self.uneven: set[str] = set()
        """Characters met so far that become none, or more than one."""

    def __missing__(self, code: int) -> str:
        plain = unicodedata.normalize("NFKD", chr(code)).casefold()
        is_space = chr(code).isspace()
        self[code] = spelled = SPACE if is_space else "".join(self._spell(c) for c in plain)
        if len(spelled) != 1:
            self.uneven.add(chr(code))
        return spelled

    def _spell(self, character: str) -> str:
        if unicodedata.category(character) == "Mn":
            return ""
        if not character.isalnum():
            return OTHER
        return self._greek.get(unicodedata.normalize("NFC", character), character)


FULL = _Spelling({letter: OTHER + name for letter, name in GREEK.items()})
SHORT = _Spelling({letter: "u" if letter == "μ" else name[0] for letter, name in GREEK.items()})


def fold(text: str) -> str:
    """A text in the one spelling by which texts are compared: words with one space between."""
    return " ".join(text.translate(FULL).split())


def words_of(text: str) -> list[str]:
    """The words of a text, folded; every Chinese character is one."""
    return _TOKEN.findall(fold(text))


def joined_forms(text: str) -> tuple[str, ...]:
    """A text without any spaces, with Greek letters by name, then by their Latin letter."""
    forms = (letters_of(text), short_letters_of(text))
    return tuple(dict.fromkeys(form for form in forms if form))


def compounds(text: str) -> list[str]:
    """What stands for words written with a hyphen or a Greek letter by those who leave it out."""
    known = set(words_of(text))
    found = dict.fromkeys(
        form
        for compound in _COMPOUND.findall(unicodedata.normalize("NFKC", text))
        for form in joined_forms(compound)
    )
    return [form for form in found if form not in known]


@lru_cache(maxsize=REMEMBERED)
def spell(text: str) -> str:
    """A text in the one spelling, every character where it stood as far as that goes."""
    return text.translate(FULL)


@lru_cache(maxsize=REMEMBERED)
def letters_of(text: str) -> str:
    """All letters of a text in one word, Greek ones by name."""
    return join(spell(text))


def short_letters_of(text: str) -> str:
    """All letters of a text in one word, Greek ones by their Latin letter."""
    return join(text.translate(SHORT))


def join(spelled: str) -> str:
    """The words of a spelled text as one, in which two numbers stay two."""
    return _APART.sub(JOINT, " ".join(spelled.split())).replace(" ", "")
