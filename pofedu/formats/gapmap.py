"""Gap map and studies as one HTML file in both languages, which needs nothing and no script."""

import math
import tomllib
from collections.abc import Iterator, Sequence
from html import escape
from typing import Literal

from msgspec import Struct

from pofedu import paths
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.formats.gapstyle import GLYPHS, STYLE, SYSTEMS
from pofedu.formats.publication import publication_of
from pofedu.formats.spans import spans
from pofedu.formats.studytable import StudyTable, row_id, study_lines, study_style

MOST, ONE = 46.0, 17.0
"""How wide the largest disc is, and one for a single study where there is room for it, in px."""


class Part(Struct, frozen=True):
    """A line of what is read on a cell; `fold` holds others, closed at first."""

    kind: Literal["heading", "text", "entry", "fold"]
    text: Text
    details: tuple[Text, ...] = ()
    address: str = ""
    """Where pofedu shows it."""
    study: str = ""
    """The study in the table that it names."""
    parts: "tuple[Part, ...]" = ()


class GapCell(Struct, frozen=True):
    """A cell: how many studies, which way, in whom, and what is read on it."""

    name: Text
    said: Text
    """All of it in a sentence, for those who do not see the marks."""
    count: int
    direction: str = ""
    """A direction by its id; empty where none is asked."""
    systems: tuple[str, ...] = ()
    is_excluded: bool = False
    is_boundary: bool = False
    """That it is empty is the largest boundary of all, so its 0 is marked."""
    parts: tuple[Part, ...] = ()


class Head(Struct, frozen=True):
    """The heading of a row or a column, with how many different studies stand under it."""

    name: Text
    count: int


class Sign(Struct, frozen=True):
    """A line of the legend: a direction, a system, or a number of studies."""

    words: Text
    direction: str = ""
    system: str = ""
    count: int = 0
    is_excluded: bool = False


class GapPage(Struct, frozen=True):
    """Everything that the file says, beside whose it is."""

    title: Text
    headline: Text
    """In how many recipients of HSCT anything was tried."""
    summary: Text
    """Which studies are shown."""
    corner: Text
    """How many they are."""
    rows: tuple[Head, ...]
    columns: tuple[Head, ...]
    cells: tuple[tuple[GapCell, ...], ...]
    """By row, by column."""
    legend: tuple[Sign, ...]
    about: tuple[Text, ...]
    studies: StudyTable
    address: str
    language: Literal["zh", "en", "both"] = "both"
    """In which it opens."""


class Labels(Struct, frozen=True):
    """What the surface calls the parts of the file."""

    both: Text
    legend: Text
    cells: Text
    back: Text
    about: Text
    source: Text


def gapmap_html(page: GapPage, labels: Labels, library: Library) -> bytes:
    """The whole file."""
    return "\n".join(_lines(page, labels, library)).encode() + b"\n"


def _lines(page: GapPage, labels: Labels, library: Library) -> Iterator[str]:
    yield '<!DOCTYPE html>\n<html lang="zh">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="color-scheme" content="light dark">'
    yield f"<title>{escape(page.title.zh)} · {escape(page.title.en)}</title>"
    yield f"<style>\n{_palettes()}\n{STYLE}\n{study_style(page.studies)}\n</style>\n</head>\n<body>"
    yield from _languages(labels, page.language)
    yield f"<header>\n<h1>{spans(page.title)}</h1>"
    yield f'<p class="caution"><strong>{spans(page.headline)}</strong></p>'
    yield f"<p>{spans(page.summary)}</p>"
    parts = (("cells", labels.cells), ("studies", page.studies.title))
    links = (f'<a href="#{id_}">{spans(text)}</a>' for id_, text in parts)
    yield f"<nav>{' '.join(links)}</nav>\n</header>\n<main>"
    yield from _table(page)
    yield from _legend(page, labels)
    yield from _details(page, labels)
    yield from study_lines(page.studies)
    yield f"<h2>{spans(labels.about)}</h2>"
    yield from (f"<p>{spans(text)}</p>" for text in page.about)
    yield "</main>"
    yield from _foot(page, labels, library)
    yield "</body>\n</html>"


def _palettes() -> str:
    """The colours of the light and of the dark theme."""
    light, dark = (_palette(name) for name in ("light", "dark"))
    return f":root {{ {light} }}\n@media screen and (prefers-color-scheme: dark)" + (
        f" {{ :root {{ {dark} }} }}"
    )


def _palette(name: str) -> str:
    colors = tomllib.loads((paths.THEMES / f"{name}.toml").read_text(encoding="utf-8"))
    return " ".join(f"--{key.replace('_', '-')}: {value};" for key, value in colors.items())


def _languages(labels: Labels, shown: str) -> Iterator[str]:
    """Three buttons that work without a script; they must come before what they change."""
    options = (("both", spans(labels.both)), ("zh", "中文"), ("en", "English"))
    for id_, name in options:
        checked = " checked" if id_ == shown else ""
        yield f'<input type="radio" name="language" id="show-{id_}"{checked}>'
        yield f'<label for="show-{id_}">{name}</label>'


# The table


def _table(page: GapPage) -> Iterator[str]:
    yield '<div class="scroll" tabindex="0" role="region" aria-labelledby="caption">'
    yield '<table class="map">'
    yield f'<caption id="caption">{spans(page.title)}</caption>'
    yield f'<thead>\n<tr>\n<td class="corner">{spans(page.corner)}</td>'
    for head in page.columns:
        yield f'<th scope="col">{spans(head.name)}<b>{head.count}</b></th>'
    yield "</tr>\n</thead>\n<tbody>"
    largest = largest_of(page)
    for y, (head, cells) in enumerate(zip(page.rows, page.cells, strict=True)):
        yield f'<tr>\n<th scope="row"><span>{spans(head.name)}</span><b>{head.count}</b></th>'
        yield from (_cell(cell, f"{y}-{x}", largest) for x, cell in enumerate(cells))
        yield "</tr>"
    yield "</tbody>\n</table>\n</div>"


def largest_of(page: GapPage) -> int:
    """How many studies the fullest cell holds."""
    return max((cell.count for cells in page.cells for cell in cells), default=0)


def _cell(cell: GapCell, at: str, largest: int) -> str:
    state = ' class="excluded"' if cell.is_excluded else ""
    mark = ' class="boundary"' if cell.is_boundary else ""
    empty = "" if cell.is_excluded else f'<span{mark} aria-hidden="true">0</span>'
    marks = _marks(cell, largest) if cell.count else empty
    said = f'<span class="heard">{spans(cell.said)}</span>'
    return f'<td{state}><a id="t-{at}" href="#c-{at}">{marks}{said}</a></td>'


def _marks(cell: GapCell, largest: int) -> str:
    disc = _disc(cell.count, cell.direction, largest)
    sign = _glyph(cell.direction) if cell.direction else ""
    systems = "".join(_system(system) for system in cell.systems)
    return (
        f'<span class="marks" aria-hidden="true">{disc}<span class="side">'
        f'<span class="number">{sign}{cell.count}</span><span>{systems}</span></span></span>'
    )


def _disc(count: int, direction: str, largest: int) -> str:
    side = math.sqrt(count) * min(ONE, MOST / math.sqrt(max(largest, 1)))
    return (
        f'<svg class="disc {direction or "plain"}" width="48" height="48"'
        f' viewBox="-24 -24 48 48" aria-hidden="true"><circle r="{side / 2:.2f}"/></svg>'
    )


def _glyph(direction: str) -> str:
    return (
        f'<svg class="sign {direction}" width="15" height="15" viewBox="0 0 16 16"'
        f' aria-hidden="true">{GLYPHS[direction]}</svg>'
    )


def _system(system: str) -> str:
    return (
        '<svg class="system" width="13" height="13" viewBox="0 0 16 16" aria-hidden="true">'
        f"{SYSTEMS[system]}</svg>"
    )


def _legend(page: GapPage, labels: Labels) -> Iterator[str]:
    yield f'<h2>{spans(labels.legend)}</h2>\n<ul class="legend">'
    largest = largest_of(page)
    for sign in page.legend:
        yield f"<li>{_sample(sign, largest)} {spans(sign.words)}</li>"
    yield "</ul>"


def _sample(sign: Sign, largest: int) -> str:
    if sign.count:
        return _disc(sign.count, "", largest)
    if sign.system:
        return _system(sign.system)
    if sign.direction:
        return _glyph(sign.direction)
    return '<span class="hatch"></span>' if sign.is_excluded else "<span>0</span>"


# The cells one by one


def _details(page: GapPage, labels: Labels) -> Iterator[str]:
    yield f'<section class="cells" id="cells">\n<h2>{spans(labels.cells)}</h2>'
    for y, (head, cells) in enumerate(zip(page.rows, page.cells, strict=True)):
        yield f'<section class="cells">\n<h3>{spans(head.name)}</h3>'
        for x, cell in enumerate(cells):
            at = f"{y}-{x}"
            yield f'<details class="cell">\n<summary>{spans(cell.said)}</summary>'
            yield f'<div id="c-{at}">'
            yield from _parts(cell.parts)
            yield f'<p><a href="#t-{at}">{spans(labels.back)}</a></p>\n</div>\n</details>'
        yield "</section>"
    yield "</section>"


def _parts(parts: Sequence[Part]) -> Iterator[str]:
    for part in parts:
        if part.kind == "heading":
            yield f"<h4>{spans(part.text)}</h4>"
        elif part.kind == "text":
            yield f"<p>{spans(part.text)}</p>"
        elif part.kind == "fold":
            yield f"<details>\n<summary>{spans(part.text)}</summary>"
            yield from _parts(part.parts)
            yield "</details>"
        else:
            yield from _entry(part)


def _entry(part: Part) -> Iterator[str]:
    name = spans(part.text)
    if part.study:
        name = f'<a href="#{row_id(part.study)}">{name}</a>'
    yield f'<div class="entry"><p><strong>{name}</strong></p>'
    yield from (f"<p>{spans(text)}</p>" for text in part.details)
    if part.address:
        yield f"<p><code>{escape(part.address)}</code></p>"
    yield "</div>"


def _foot(page: GapPage, labels: Labels, library: Library) -> Iterator[str]:
    """Whose it is, the notice, version and address."""
    of = publication_of(library)
    source = of.source.citation
    yield f"<footer>\n<p><strong>{spans(labels.source)}</strong> {spans(source)}</p>"
    yield f'<p class="caution"><strong>{spans(of.notice)}</strong></p>\n<p>{spans(of.wording)}</p>'
    version = f"{of.made_by} · {of.pack.id} {of.pack.version} · {of.pack.date}"
    yield f"<p>{escape(version)} · <code>{escape(page.address)}</code></p>\n</footer>"
