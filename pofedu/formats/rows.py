"""The claim table laid flat: one row for each claim, for spreadsheets."""

import csv
import io

from pofedu.formats.columns import COLUMNS, Value
from pofedu.formats.nanopub import ClaimTable

STARTS = tuple("=+-@\t\r\n'＝＋－＠")
"""A text that begins so would be a formula to a spreadsheet, or look guarded without being it."""


def claims_csv(table: ClaimTable) -> bytes:
    """The claim table as CSV: UTF-8 with a byte order mark, as spreadsheets want it."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow([column.name for column in COLUMNS])
    for claim in table.claims:
        writer.writerow([cell(column.read(claim)) for column in COLUMNS])
    return stream.getvalue().encode("utf-8-sig")


def cell(value: Value) -> str:
    """A value as it is written; a text that a spreadsheet would calculate gets an apostrophe."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return f"{value:.15g}"
    return f"'{value}" if value.startswith(STARTS) else value


def plain(written: str) -> str:
    """The text of a cell without the apostrophe that guards it."""
    return written.removeprefix("'")
