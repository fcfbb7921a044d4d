"""Reads a workbook back with the standard library alone."""

import io
import re
import zipfile
from dataclasses import dataclass
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


@dataclass(frozen=True)
class ReadSheet:
    """What a sheet of a workbook holds."""

    name: str
    rows: list[list[str | int]]
    frozen: tuple[int, int]
    """Rows at the top and columns at the left that stay in sight."""
    widths: list[float]


def read_xlsx(content: bytes) -> list[ReadSheet]:
    """All sheets of a workbook, in order."""
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        assert parts.testzip() is None
        strings = [
            "".join(t.text or "" for t in item.iter(f"{MAIN}t"))
            for item in ElementTree.fromstring(parts.read("xl/sharedStrings.xml"))
        ]
        book = ElementTree.fromstring(parts.read("xl/workbook.xml"))
        names = [sheet.attrib["name"] for sheet in book.iter(f"{MAIN}sheet")]
        return [
            _sheet(name, parts.read(f"xl/worksheets/sheet{number}.xml"), strings)
            for number, name in enumerate(names, 1)
        ]


def _sheet(name: str, content: bytes, strings: list[str]) -> ReadSheet:
    tree = ElementTree.fromstring(content)
    pane = tree.find(f".//{MAIN}pane")
    frozen = (0, 0)
    if pane is not None:
        frozen = int(pane.attrib.get("ySplit", 0)), int(pane.attrib.get("xSplit", 0))
    rows = [[_value(c, strings) for c in row] for row in tree.iter(f"{MAIN}row")]
    widths = [
        round(float(column.attrib["width"]) - 0.7109375, 4)
        for column in tree.iter(f"{MAIN}col")
        for _ in range(int(column.attrib["min"]), int(column.attrib["max"]) + 1)
    ]
    return ReadSheet(name, rows, frozen, widths)


def _value(cell: ElementTree.Element, strings: list[str]) -> str | int:
    value = cell.find(f"{MAIN}v")
    assert value is not None
    assert value.text is not None
    if cell.attrib.get("t") != "s":
        return int(value.text)
    return re.sub(r"_x([0-9A-F]{4})_", lambda c: chr(int(c[1], 16)), strings[int(value.text)])
