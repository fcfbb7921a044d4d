"""A table as it is seen, for spreadsheets and for people: CSV, XLSX, Markdown, the clipboard."""

import csv
import io
import re
from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from msgspec import Struct

from pofedu.formats.rows import cell

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

Value = str | int
ENDINGS = (".csv", ".xlsx", ".md")
LONGEST_NAME = 31
"""Characters of the name of a sheet."""
LONGEST = 32_767
"""Characters that a cell of a spreadsheet can hold."""
WIDEST = 60
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\']")
_BLANK = re.compile(r"[\t\r\n]+")
_MARKUP = re.compile(r"([\\`*_<>#|~])")


class Sheet(Struct, frozen=True, kw_only=True):
    """A table and what must go with it."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    """As many values in each as there are headings; whole numbers are numbers to a spreadsheet."""
    widths: tuple[float, ...]
    """Of the columns, in characters."""
    frozen: int = 0
    """How many of the first columns stay in sight."""
    about_title: str
    about: tuple[tuple[str, str], ...]
    """What the table is, whose, from where, each with its label."""
    date: str
    """The day of the content, as 2026-11-27: the file tells of no other."""


def sheet_file(sheet: Sheet, ending: str) -> bytes:
    """The table as its ending says; ValueError for another than `ENDINGS`."""
    if ending == ".csv":
        return sheet_csv(sheet)
    if ending == ".xlsx":
        return sheet_xlsx(sheet)
    if ending == ".md":
        return sheet_markdown(sheet)
    raise ValueError(ending)


def sheet_csv(sheet: Sheet) -> bytes:
    """UTF-8 with a byte order mark; after an empty line, what must go with the table."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(map(cell, sheet.headings))
    writer.writerows([cell(value) for value in row] for row in sheet.rows)
    writer.writerow(())
    writer.writerows([cell(part) for part in line] for line in sheet.about)
    return stream.getvalue().encode("utf-8-sig")


def sheet_text(sheet: Sheet) -> str:
    """Parted by tabs, for the clipboard; no cell would be calculated where it is pasted."""
    lines = (sheet.headings, *sheet.rows)
    return "".join("\t".join(map(_on_one_line, line)) + "\n" for line in lines)


def _on_one_line(value: Value) -> str:
    return cell(_BLANK.sub(" ", value) if isinstance(value, str) else value)


def sheet_markdown(sheet: Sheet) -> bytes:
    """A table of Markdown, then what must go with it."""
    rule = ["---"] * len(sheet.headings)
    lines = [f"# {_plain(sheet.title)}", "", _row(sheet.headings), f"| {' | '.join(rule)} |"]
    lines += [_row(row) for row in sheet.rows]
    lines += ["", f"## {_plain(sheet.about_title)}", ""]
    lines += [f"- {_plain(label)}: {_plain(said)}" for label, said in sheet.about]
    return ("\n".join(lines) + "\n").encode()


def _row(values: Iterable[Value]) -> str:
    return f"| {' | '.join(_plain(value) for value in values)} |"


def _plain(value: Value) -> str:
    """A value on one line, in which nothing is taken for markup."""
    return _MARKUP.sub(r"\\\1", _BLANK.sub(" ", str(value)))


def sheet_xlsx(sheet: Sheet) -> bytes:
    """A workbook: the table on its first sheet, what must go with it on the second.

    No text becomes a formula or a link. Equal tables give equal bytes.
    """
    from xlsxwriter import Workbook  # slow to load, and only this asks for it

    stream = io.BytesIO()
    book = Workbook(stream, {"in_memory": True})
    book.set_properties({"title": sheet.title, "created": datetime.fromisoformat(sheet.date)})
    bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})

    def write(target: "Worksheet", row: int, values: Iterable[Value], style: "Format") -> None:
        for column, value in enumerate(values):
            if isinstance(value, int):
                target.write_number(row, column, value, style)
            else:
                target.write_string(row, column, value[:LONGEST], style)

    table = book.add_worksheet(_sheet_name(sheet.title))
    for column, width in enumerate(sheet.widths):
        table.set_column(column, column, min(width, WIDEST))
    write(table, 0, sheet.headings, bold)
    for row, values in enumerate(sheet.rows, 1):
        write(table, row, values, wrapped)
    table.freeze_panes(1, sheet.frozen)
    table.autofilter(0, 0, len(sheet.rows), max(len(sheet.headings) - 1, 0))
    about = book.add_worksheet(_sheet_name(sheet.about_title))
    about.set_column(0, 0, 24)
    about.set_column(1, 1, 100)
    for row, (label, said) in enumerate(sheet.about):
        write(about, row, (label,), bold)
        about.write_string(row, 1, said, wrapped)
    book.close()
    return stream.getvalue()


def _sheet_name(title: str) -> str:
    return " ".join(_NOT_IN_NAMES.sub(" ", title).split())[:LONGEST_NAME].strip()
