"""Whether a copy of pofedu is whole: its files, its glyphs, its content, every page it shows."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont, QRawFont
from PySide6.QtSvg import QSvgRenderer

from pofedu import paths
from pofedu.content.address import Address, parse_address, record_home
from pofedu.content.find import Finder, FindError
from pofedu.content.library import Library
from pofedu.formats.claims import claim_table
from pofedu.formats.ledger import ledger_of
from pofedu.formats.rows import claims_csv
from pofedu.settings.logic import LANGUAGES
from pofedu.ui.fonts import FILES
from pofedu.ui.progresswords import ID as PROGRESS
from pofedu.ui.progresswords import VIEWS
from pofedu.ui.theme import THEMES, read_theme
from pofedu.window.hall import MainWindow

TRANSLATED = ("pofedu_zh.qm",)
ROOMS = tuple(
    map(parse_address, ("home", "home/welcome", "notes", "settings", "studies?view=time"))
)
MESSAGES = 0x69
"""The section of a compiled translation that holds its sentences."""
SENTENCE = 3
FIXED = {5: 4}
"""Parts of a message without a length of their own."""


@dataclass(frozen=True)
class Finding:
    """What one check found."""

    what: str
    is_fine: bool = True

    def __str__(self) -> str:
        return f"{'ok  ' if self.is_fine else 'FAIL'} {self.what}"


def check_resources() -> Iterator[Finding]:
    """Themes, icons and translations are there and can be read."""
    for theme in THEMES:
        try:
            read_theme(theme)
        except Exception as error:
            yield Finding(f"theme {theme}: {error}", False)
        else:
            yield Finding(f"theme {theme}")
    drawings = sorted([*paths.ICON.glob("*.svg"), *paths.ICONS.glob("*.svg")])
    broken = [path.name for path in drawings if not QSvgRenderer(str(path)).isValid()]
    yield Finding(f"{len(drawings)} icons; broken: {', '.join(broken) or 'none'}", not broken)
    for name in TRANSLATED:
        count = len(sentences(paths.TRANSLATIONS / name))
        yield Finding(f"translation {name}: {count} sentences", count > 0)


def sentences(path: Path) -> list[str]:
    """All sentences of a compiled translation; none where the file is missing or broken."""
    if not path.is_file():
        return []
    content, place = path.read_bytes(), 16
    while place + 5 <= len(content):
        size = int.from_bytes(content[place + 1 : place + 5], "big")
        if content[place] == MESSAGES:
            return list(_sentences(content[place + 5 : place + 5 + size]))
        place += 5 + size
    return []


def _sentences(messages: bytes) -> Iterator[str]:
    place = 0
    while place < len(messages):
        tag = messages[place]
        if tag <= 1:
            place += 1
            continue
        if tag in FIXED:
            place += 1 + FIXED[tag]
            continue
        size = int.from_bytes(messages[place + 1 : place + 5], "big")
        size = 0 if size == 0xFFFFFFFF else size
        if tag == SENTENCE:
            yield messages[place + 5 : place + 5 + size].decode("utf-16-be", "replace")
        place += 5 + size


def check_glyphs(library: Library) -> Iterator[Finding]:
    """Both weights of the shipped font have every character that can show."""
    shown = set("".join(_texts(msgspec.to_builtins(_records(library)))))
    for name in TRANSLATED:
        shown |= set("".join(sentences(paths.TRANSLATIONS / name)))
    shown |= {chr(code) for code in range(0x20, 0x7F)}
    shown -= {"\n", "\t"}
    for name in FILES:
        font = QRawFont(str(paths.FONTS / name), 16, QFont.HintingPreference.PreferDefaultHinting)
        lacking = sorted(c for c in shown if not font.supportsCharacter(ord(c)))
        what = f"font {name}: {len(shown)} characters in use"
        yield Finding(f"{what}; lacking: {''.join(lacking) or 'none'}", not lacking)


def check_index(library: Library) -> Iterator[Finding]:
    """The index is whole, and every entity is found by its names in both languages."""
    finder, lost = Finder(library), 0
    try:
        for entity in library.entities.values():
            for name in (entity.name.zh, entity.name.en, *entity.abbreviations):
                hits = (finder.hit(number, name) for number in finder.find(name).numbers)
                lost += not any(hit.id == entity.id for hit in hits)
    except FindError as error:
        yield Finding(f"index: {error}", False)
    else:
        yield Finding(f"index: {len(library.entities)} entities, {lost} names not found", not lost)
    finally:
        finder.close()


def check_ledger(library: Library) -> Iterator[Finding]:
    """Every place of the review is accounted for, and the claims can be handed out."""
    coverage = ledger_of(library).coverage
    yield Finding(f"ledger: {coverage}", coverage.is_complete)
    try:
        size = len(claims_csv(claim_table(library)))
    except Exception as error:
        yield Finding(f"table of claims: {type(error).__name__}: {error}", False)
    else:
        yield Finding(f"table of claims: {len(library.claims)} claims, {size:,} bytes", size > 0)


def _records(library: Library) -> list[object]:
    many = (library.passages, library.references, library.entities, library.claims)
    more = (library.studies, library.terms, library.discrepancies, library.doubts, library.diagrams)
    return [library.pack, library.source, *(r for kind in (*many, *more) for r in kind.values())]


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, Iterable):
        for inner in value:
            yield from _texts(inner)


def check_pages(window: MainWindow, library: Library) -> Iterator[Finding]:
    """Every page, and every diagram, opens in each language and in each theme."""
    maps = [Address("diagram", name) for name in library.diagrams]
    searches = [Address("search"), Address("search").with_view(q="POI")]
    places = [*maps, *_walkthroughs(library), *_sources(library), *_questions(library)]
    places += [*searches, *ROOMS]
    for theme, language in zip(THEMES, LANGUAGES, strict=True):
        chosen = replace(window.preferences, theme=theme, language=language, motion="less")
        window.show_preferences(chosen)
        for address in places:
            yield _check_page(window, address, f"{address} in {language}, {theme}")


def _walkthroughs(library: Library) -> Iterator[Address]:
    """The list, and the first one before, at and after its first step."""
    yield Address("walkthrough")
    for route in list(library.walkthroughs.values())[:1]:
        yield Address("walkthrough", route.id)
        step = Address("walkthrough", route.id, route.steps[0].id)
        yield from (step, step.with_view(answer="skip"))
        yield Address("walkthrough", route.id).with_view(shown="end")


def _questions(library: Library) -> Iterator[Address]:
    """The list, a question of each kind, and how the learner stands."""
    yield Address("quiz")
    first = {question.kind: question.id for question in library.questions.values()}
    yield from (Address("quiz", "question", id_) for id_ in first.values())
    yield from (Address("quiz", PROGRESS).with_view(view=view) for view in VIEWS)


def _sources(library: Library) -> Iterator[Address]:
    """Every list of the sources, and a card of each kind of record in it."""
    firsts: dict[str, Iterable[object]] = {
        "passage": library.passages,
        "claim": library.claims,
        "entity": library.entities,
        "term": library.terms,
        "reference": library.references,
        "discrepancy": library.discrepancies,
        "study": library.studies,
    }
    for kind, ids in firsts.items():
        yield Address("sources", kind)
        yield from (record_home(kind, str(id_)) for id_ in list(ids)[:1])


def _check_page(window: MainWindow, address: Address, what: str) -> Finding:
    try:
        window.places.enter(address)
    except Exception as error:
        return Finding(f"{what}: {error}", False)
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    picture = window.grab()
    if window.pages.page is None:
        last = window.pages.failure.details.strip().splitlines()[-1]
        return Finding(f"{what}: {last}", False)
    return Finding(what, not picture.isNull())
