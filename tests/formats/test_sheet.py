"""A table as it is seen: safe in spreadsheets, whole, and it reads back."""

import csv
import io
import zipfile
from xml.etree import ElementTree

import msgspec
import pytest

from pofedu.formats.sheet import (
    ENDINGS,
    LONGEST,
    Sheet,
    sheet_csv,
    sheet_file,
    sheet_markdown,
    sheet_text,
    sheet_xlsx,
)
from tests.formats.golden import SHEET
from tests.formats.xlsx import read_xlsx

FORMULAS = ("=1+1", "+1", "-1", "@sum(A1)", "\t=1", "＝1")


def with_cell(value: str) -> Sheet:
    first, *others = SHEET.rows
    return msgspec.structs.replace(SHEET, rows=((value, *first[1:]), *others))


def csv_rows(content: bytes) -> list[list[str]]:
    return [*csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""))]


def test_a_spreadsheet_knows_the_encoding_and_the_ends_of_lines() -> None:
    content = sheet_csv(SHEET)
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.endswith(b"\r\n")
    assert content.count(b"\r\n") == 1 + len(SHEET.rows) + 1 + len(SHEET.about)


def test_csv_holds_the_table_and_what_must_go_with_it() -> None:
    head, *lines = csv_rows(sheet_csv(SHEET))
    gap = lines.index([])
    assert tuple(head) == SHEET.headings
    assert [tuple(line) for line in lines[:gap]] == [tuple(map(str, row)) for row in SHEET.rows]
    assert [tuple(line) for line in lines[gap + 1 :]] == [*SHEET.about]


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_is_calculated(text: str) -> None:
    assert csv_rows(sheet_csv(with_cell(text)))[1][0] == f"'{text}"
    pasted = sheet_text(with_cell(text)).splitlines()[1].split("\t")[0]
    assert not pasted.startswith(("=", "+", "-", "@", "\t", "＝"))
    book = sheet_xlsx(with_cell(text))
    assert read_xlsx(book)[0].rows[1][0] == text
    with zipfile.ZipFile(io.BytesIO(book)) as parts:
        tree = ElementTree.fromstring(parts.read("xl/worksheets/sheet1.xml"))
    assert not [element for element in tree.iter() if element.tag.endswith("}f")]


def test_xlsx_reads_back_as_it_is_seen() -> None:
    table, about = read_xlsx(sheet_xlsx(SHEET))
    assert (table.name, about.name) == (SHEET.title, SHEET.about_title)
    assert table.rows == [[*SHEET.headings], *([*row] for row in SHEET.rows)]
    assert about.rows == [[*line] for line in SHEET.about]
    assert table.frozen == (1, SHEET.frozen)
    assert table.widths == [*SHEET.widths]


def test_equal_tables_give_equal_files() -> None:
    for ending in ENDINGS:
        assert sheet_file(SHEET, ending) == sheet_file(SHEET, ending)
    with pytest.raises(ValueError, match="txt"):
        sheet_file(SHEET, ".txt")


def test_what_no_cell_can_hold_is_cut_and_what_no_sheet_can_be_called_is_left_out() -> None:
    long = msgspec.structs.replace(with_cell("x" * (LONGEST + 5)), title="[a]:*?/" + "b" * 40)
    table, _ = read_xlsx(sheet_xlsx(long))
    assert table.rows[1][0] == "x" * LONGEST
    assert 0 < len(table.name) <= 31
    assert not set("[]:*?/\\") & set(table.name)


def test_markdown_keeps_its_columns() -> None:
    said = sheet_markdown(with_cell("a|b\n*c*")).decode()
    rows = [line for line in said.splitlines() if line.startswith("|")]
    assert len(rows) == len(SHEET.rows) + 2
    assert "a\\|b \\*c\\*" in rows[2]
    assert all(row.replace("\\|", "").count("|") == len(SHEET.headings) + 1 for row in rows)


def test_the_clipboard_has_a_line_for_each_row() -> None:
    lines = sheet_text(with_cell("two\nlines\tand a tab")).splitlines()
    assert len(lines) == len(SHEET.rows) + 1
    assert all(line.count("\t") == len(SHEET.headings) - 1 for line in lines)
