"""The table of studies as a part of an HTML file: a row for each, whose place is #study-ID."""

from collections.abc import Iterator
from html import escape

from msgspec import Struct

from pofedu.content.model import Text
from pofedu.formats.spans import spans

LINES, WIDEST = 18, 3.0
"""A column becomes wider where a cell would have more lines, up to so many times."""
LATIN = 0.5
"""How wide a Latin character is beside a Chinese one."""
PAPER = 100.0
"""How many characters stand beside each other on paper; broader rows are printed as lists."""


class Value(Struct, frozen=True):
    """What stands in a cell; `mark` says where it comes from."""

    text: Text
    mark: Text | None = None
    is_faint: bool = False
    """Not stated, or not confirmed by any page."""


class StudyRow(Struct, frozen=True):
    """A study: its values, and the cells of the map it stands in, by their place and name."""

    id: str
    values: tuple[Value, ...]
    """As many as there are headings."""
    cells: tuple[tuple[str, Text], ...] = ()
    cells_said: Text | None = None
    """How many cells they are."""


class StudyGroup(Struct, frozen=True):
    """Rows under one heading, or under none."""

    heading: Text | None
    rows: tuple[StudyRow, ...]


class StudyTable(Struct, frozen=True, kw_only=True):
    """The studies as they are seen in the table: its columns, order and filters."""

    title: Text
    caption: Text
    about: tuple[Text, ...]
    """Which studies, in what order, how to read them."""
    headings: tuple[Text, ...]
    widths: tuple[float, ...]
    """Of the columns, in characters of the text."""
    names: int
    """Which column has the names."""
    groups: tuple[StudyGroup, ...]
    address: str


def row_id(study: str) -> str:
    """The place of a study within the file."""
    return f"study-{study}"


def study_lines(table: StudyTable) -> Iterator[str]:
    """The section with the table; only what is about it where there is no row."""
    yield f'<section id="studies">\n<h2>{spans(table.title)}</h2>'
    yield from (f"<p>{spans(text)}</p>" for text in table.about)
    yield f"<p><code>{escape(table.address)}</code></p>"
    if table.groups:
        yield from _table(table)
    yield "</section>"


def study_style(table: StudyTable) -> str:
    """On paper, the heading of each value in rows that are too broad for it."""
    if not _is_broad(table):
        return ""
    rules = []
    for place, heading in enumerate(table.headings, 1):
        cell = f"~ * .broad tbody td:nth-child({place})::before"
        both = f"{heading.zh} {heading.en}" if heading.zh != heading.en else heading.zh
        said = (("both", both), ("zh", heading.zh), ("en", heading.en))
        rules += [f"#show-{id_}:checked {cell} {{ content: {_quoted(w)}; }}" for id_, w in said]
    return "@media print {\n" + "\n".join(rules) + "\n}"


def _quoted(words: str) -> str:
    """A text of a style sheet; no sign of it ends the text or the sheet, or takes a space away."""
    return '"' + "".join(c if c.isalnum() or c == " " else f"\\{ord(c):x} " for c in words) + '"'


def _widths(table: StudyTable) -> Iterator[float]:
    rows = [row for group in table.groups for row in group.rows]
    for place, own in enumerate(table.widths):
        longest = max((_length(row.values[place].text) for row in rows), default=0.0)
        yield min(max(own, longest / LINES), own * WIDEST)


def _length(text: Text) -> float:
    return len(text.zh) + len(text.en) * LATIN if text.zh != text.en else len(text.zh) * LATIN


def _is_broad(table: StudyTable) -> bool:
    return sum(_widths(table)) > PAPER


def _table(table: StudyTable) -> Iterator[str]:
    broad = " broad" if _is_broad(table) else ""
    yield '<div class="scroll" tabindex="0" role="region" aria-labelledby="studies-caption">'
    widths = [*_widths(table)]
    yield f'<table class="studies{broad}" style="width: {sum(widths) + len(widths):.1f}em">'
    yield f'<caption id="studies-caption">{spans(table.caption)}</caption>\n<colgroup>'
    yield from (f'<col style="width: {width + 1:.1f}em">' for width in widths)
    yield "</colgroup>\n<thead>\n<tr>"
    for place, heading in enumerate(table.headings):
        name = ' class="name"' if place == table.names else ""
        yield f'<th scope="col"{name}>{spans(heading)}</th>'
    yield "</tr>\n</thead>"
    for group in table.groups:
        yield "<tbody>"
        if group.heading is not None:
            across = f'colspan="{len(table.headings)}"'
            said = f"<span>{spans(group.heading)}</span>"
            yield f'<tr class="group"><th scope="rowgroup" {across}>{said}</th></tr>'
        for row in group.rows:
            yield from _row(row, table.names)
        yield "</tbody>"
    yield "</table>\n</div>"


def _row(row: StudyRow, names: int) -> Iterator[str]:
    yield f'<tr id="{row_id(row.id)}">'
    for place, value in enumerate(row.values):
        if place == names:
            yield f'<th scope="row"><div>{_value(value)}'
            yield from _cells(row)
            yield "</div></th>"
        else:
            faint = ' class="faint"' if value.is_faint else ""
            yield f"<td{faint}>{_value(value)}</td>"
    yield "</tr>"


def _value(value: Value) -> str:
    mark = f"<small>{spans(value.mark)}</small>" if value.mark is not None else ""
    return f"<div>{spans(value.text)}</div>{mark}"


def _cells(row: StudyRow) -> Iterator[str]:
    """Links to what is read on the cells of the map that a study stands in."""
    if row.cells and row.cells_said is not None:
        yield f"<details>\n<summary>{spans(row.cells_said)}</summary>\n<ul>"
        for at, name in row.cells:
            yield f'<li><a href="#c-{at}">{spans(name)}</a></li>'
        yield "</ul>\n</details>"
