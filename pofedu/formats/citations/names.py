"""Authors as a record holds them: nothing is added, and what cannot be parted stays whole."""

import re
from collections.abc import Iterable
from typing import Literal

from msgspec import Struct

NameOrder = Literal["given-family", "family-given"]
_BETWEEN = re.compile(r"\s*[,，;；、]\s*")
_REST = re.compile(r"^(?:et al\.?|others|等)$", re.IGNORECASE)
_GAP = re.compile(r"^(?:\.\.\.|…)\s*")
_INITIALS = re.compile(r"^[A-Z](?:[-.]?[A-Z]){0,3}\.?$")
_CHINESE = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")
_PARTICLES = {"al", "da", "de", "del", "den", "der", "di", "dos", "du", "el", "la", "van", "von"}
"""Words that begin a family name."""


class Name(Struct, frozen=True):
    """An author: family and given name, or initials; only `family` where it cannot be parted."""

    family: str
    given: str = ""

    @property
    def initials(self) -> str:
        """The first letters of the given name, as far as the record has it: `X`, `MG`, `J-P`."""
        if _INITIALS.match(self.given):
            return self.given.replace(".", "")
        words = [re.split(r"-(?=[^\W\d_])", word) for word in self.given.split()]
        return "".join("-".join(part[0] for part in parts if part) for parts in words).upper()


class Authors(Struct, frozen=True):
    """The authors that a record names, and whether it leaves some out."""

    names: tuple[Name, ...] = ()
    has_more: bool = False
    """The record ends in "et al."; whoever follows is not known."""
    gap_at: int = 0
    """Before which name the record leaves some out ("…"); 0 for none."""

    @property
    def is_whole(self) -> bool:
        """Whether nobody is left out."""
        return not (self.has_more or self.gap_at)


def is_chinese(words: str) -> bool:
    """Whether there is a Chinese character in it."""
    return bool(_CHINESE.search(words))


def read_authors(
    said: str, order: NameOrder | None = None, families: Iterable[str] = ()
) -> Authors:
    """The authors of a record's field: "Lu X, Bao H, et al." or "Xueyan Lu, Hongchu Bao"."""
    names: list[Name] = []
    has_more, gap_at = False, 0
    for part in _parts(said):
        if _REST.match(part):
            has_more = True
            continue
        if gap := _GAP.match(part):
            gap_at, part = len(names), part[gap.end() :]
        if part:
            names.append(read_name(part, order, families))
        else:
            has_more = True
    return Authors(tuple(names), has_more, 0 if gap_at == len(names) else gap_at)


def _parts(said: str) -> list[str]:
    said = re.sub(r"(?<=[\u3400-\u9fff])\s*等\s*[.。]?\s*$", ", 等", said.strip())
    said = re.sub(r"(?<=[^\s,])\s+et al\.?\s*$", ", et al.", said)
    return [part for part in _BETWEEN.split(said) if part]


def read_name(said: str, order: NameOrder | None = None, families: Iterable[str] = ()) -> Name:
    """One author; what neither the record nor the name itself parts stays whole."""
    words = said.split()
    if is_chinese(said) or len(words) == 1:
        return Name(said)
    for family in families:
        if said.endswith(f" {family}"):
            return Name(family, said.removesuffix(f" {family}"))
        if said.startswith(f"{family} "):
            return Name(family, said.removeprefix(f"{family} "))
    if _INITIALS.match(words[-1]):
        return Name(" ".join(words[:-1]), words[-1])
    if order == "family-given":
        return Name(words[0], words[1]) if len(words) == 2 else Name(said)
    return _given_first(words, is_said=order == "given-family")


def _given_first(words: list[str], is_said: bool) -> Name:
    """A name that may begin with the given one: the record says so, a particle or an initial."""
    begins = next((i for i, w in enumerate(words[:-1]) if i and w.lower() in _PARTICLES), 0)
    if begins:
        return Name(" ".join(words[begins:]), " ".join(words[:begins]))
    middle = words[1:-1]
    is_sure = is_said or bool(middle)
    if is_sure and all(_INITIALS.match(word) for word in middle):
        return Name(words[-1], " ".join(words[:-1]))
    return Name(" ".join(words))
