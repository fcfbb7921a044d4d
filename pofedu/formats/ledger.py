"""The ledger: every numbered place of the source, what it became, or why it became nothing."""

from collections import Counter
from collections.abc import Iterator
from typing import Literal

import msgspec

from pofedu.content.library import Library, section_locators
from pofedu.content.model import Text
from pofedu.content.source import Passage, Section
from pofedu.formats.publication import Publication, Shape, publication_of

FORMAT, FORMAT_VERSION = "pofedu-passages", 1
Language = Literal["zh", "en", "both"]


class Became(Shape, frozen=True, kw_only=True):
    """A record that rests on a place."""

    kind: str
    id: str


class Account(Shape, frozen=True, kw_only=True):
    """One place of the source and what became of it."""

    locator: str
    topic: Text | None
    """None where the ledger has no such place."""
    became: tuple[Became, ...]
    nothing: str | None
    """Why it became nothing: a title, an expansion of an abbreviation, a restatement."""
    restates: tuple[str, ...]
    is_accounted_for: bool


class SectionAccount(Shape, frozen=True, kw_only=True):
    """The places of one section."""

    id: str
    title: Text
    passages: tuple[Account, ...]


class Coverage(Shape, frozen=True, kw_only=True):
    """How many of the source's places are accounted for."""

    accounted_for: int
    places: int
    """As many as the source is said to have."""
    missing: tuple[str, ...]
    """Places of the sections that are not accounted for."""
    by: dict[str, int]
    """What accounts for how many: the first kind of record at a place, or the reason for none."""

    @property
    def is_complete(self) -> bool:
        return not self.missing and self.accounted_for == self.places

    def __str__(self) -> str:
        """One line for people."""
        line = f"{self.accounted_for} of {self.places} places accounted for"
        return f"{line}; missing: {', '.join(self.missing)}" if self.missing else line


class Ledger(Shape, frozen=True, kw_only=True):
    """The whole file."""

    format: str
    format_version: int
    publication: Publication
    sections: tuple[SectionAccount, ...]
    coverage: Coverage


def ledger_of(library: Library) -> Ledger:
    """The ledger of a pack."""
    sections = tuple(
        SectionAccount(id=section.id, title=section.title, passages=_accounts(library, section))
        for section in library.source.sections
    )
    return Ledger(
        format=FORMAT,
        format_version=FORMAT_VERSION,
        publication=publication_of(library),
        sections=sections,
        coverage=_coverage([a for s in sections for a in s.passages], library.source.locators),
    )


def _accounts(library: Library, section: Section) -> tuple[Account, ...]:
    return tuple(_account(library, locator) for locator in section_locators(section))


def _account(library: Library, locator: str) -> Account:
    passage = library.passages.get(locator)
    became = _became(library, locator)
    is_excused = passage is not None and _is_excused(library, passage)
    return Account(
        locator=locator,
        topic=passage.topic if passage else None,
        became=became,
        nothing=passage.nothing if passage else None,
        restates=passage.restates if passage else (),
        is_accounted_for=passage is not None and (bool(became) or is_excused),
    )


def _became(library: Library, locator: str) -> tuple[Became, ...]:
    """The records that rest on a place and are really there."""
    named = (name.partition(":") for name in library.became(locator))
    return tuple(
        Became(kind=kind, id=id_) for kind, _, id_ in named if _is_there(library, kind, id_)
    )


def _is_there(library: Library, kind: str, id_: str) -> bool:
    return id_ in library.diagrams if kind == "diagram" else library.record(kind, id_) is not None


def _is_excused(library: Library, passage: Passage) -> bool:
    """Whether it says why it became nothing; what is restated must be taught where it is said."""
    if passage.nothing == "restatement":
        said = [_became(library, locator) for locator in passage.restates]
        return bool(said) and all(said)
    return passage.nothing is not None


def _coverage(accounts: list[Account], places: int) -> Coverage:
    accounted = [a for a in accounts if a.is_accounted_for]
    by = Counter(a.became[0].kind if a.became else f"nothing: {a.nothing}" for a in accounted)
    return Coverage(
        accounted_for=len(accounted),
        places=places,
        missing=tuple(a.locator for a in accounts if not a.is_accounted_for),
        by=dict(by),
    )


def ledger_json(ledger: Ledger) -> bytes:
    """The ledger as JSON."""
    return msgspec.json.format(msgspec.json.encode(ledger), indent=1) + b"\n"


def ledger_lines(ledger: Ledger, language: Language = "both") -> Iterator[str]:
    """The ledger for people to read."""
    for section in ledger.sections:
        yield f"{section.id}  {_said(section.title, language)}"
        for account in section.passages:
            yield f"  {account.locator:<11}{_said(account.topic, language)}"
            yield from (f"{'':13}{line}" for line in _what(account))
        yield ""
    yield ", ".join(f"{kind} {count}" for kind, count in ledger.coverage.by.items())
    yield str(ledger.coverage)


def _said(text: Text | None, language: Language) -> str:
    if text is None:
        return "not in the ledger"
    return {"zh": text.zh, "en": text.en, "both": f"{text.zh} / {text.en}"}[language]


def _what(account: Account) -> Iterator[str]:
    kinds = dict.fromkeys(record.kind for record in account.became)
    for kind in kinds:
        yield f"{kind}: {', '.join(r.id for r in account.became if r.kind == kind)}"
    if account.nothing:
        of = f" of {', '.join(account.restates)}" if account.restates else ""
        yield f"nothing: {account.nothing}{of}"
    if not account.is_accounted_for:
        yield "NOT ACCOUNTED FOR"
