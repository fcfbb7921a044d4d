"""Writes the expected files again: `python -m tests.formats.golden`, from the project's folder.

Look at what changed before you commit it: people may rely on the shape of these files.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import msgspec
from msgspec import Struct

from pofedu.compiler.writer import build_pack
from pofedu.content.address import Address
from pofedu.content.library import Library, open_library
from pofedu.content.model import Text
from pofedu.formats.claims import claim_table, claims_json
from pofedu.formats.columns import COLUMNS
from pofedu.formats.hits import Hits
from pofedu.formats.ledger import Ledger
from pofedu.formats.nanopub import FORMAT_VERSION, ClaimTable
from pofedu.formats.notes import (
    Labels,
    Language,
    NoteShape,
    NoteTable,
    note_table,
    notes_json,
    notes_markdown,
    record_at,
)
from pofedu.formats.rows import claims_csv
from pofedu.formats.sheet import Sheet, sheet_csv, sheet_markdown, sheet_xlsx
from tests.compiler.garden import SMALL
from tests.formats.xlsx import read_xlsx

FOLDER = Path(__file__).parent / "expected"


def expected(library: Library) -> dict[str, bytes]:
    """File name → what is expected in it."""
    table = claim_table(library)
    return {
        "claims.json": settled(claims_json(table)),
        "claims.csv": settled(claims_csv(table)),
        "notes.json": settled(notes_json(note_table(notes(library), library))),
        **{
            f"notes-{language}.md": settled(
                notes_markdown(note_table(notes(library), library), LABELS, language)
            )
            for language in get_args(Language)
        },
        "sheet.csv": settled(sheet_csv(SHEET)),
        "sheet.md": settled(sheet_markdown(SHEET)),
        "sheet.xlsx.txt": "".join(map(str, read_xlsx(sheet_xlsx(SHEET)))).encode() + b"\n",
        f"keys-{FORMAT_VERSION}.txt": "\n".join(keys()).encode() + b"\n",
    }


SHEET = Sheet(
    title="研究 Studies",
    headings=("研究 / Study", "年份 / Year", "主张 / Claims"),
    rows=(
        ("浇水 / watering", "2019（已查实 / confirmed）", 2),
        ('"引号", 逗号 | 竖线', "2020（未核实 / not confirmed）", 0),
    ),
    widths=(30.0, 12.0, 10.0),
    frozen=1,
    about_title="关于本表 About this table",
    about=(
        ("声明 / Notice", "仅供教学 / For teaching only"),
        ("地址 / Address", "studies?sort=year"),
    ),
    date="2026-11-27",
)
LABELS = Labels(
    title=Text(zh="我的笔记", en="My notes"),
    count=Text(zh="2 条笔记", en="2 notes"),
    address=Text(zh="地址", en="Address"),
    written=Text(zh="写于", en="Written"),
    content=Text(zh="书写时的内容", en="Written with"),
    source=Text(zh="来源", en="Source"),
    references=Text(zh="参考文献", en="Reference"),
    unverified=Text(zh="未核实", en="not confirmed"),
)


def notes(library: Library) -> tuple[NoteShape, ...]:
    """A note on a claim of the small pack, and one on what it no longer has."""
    claim = "drought-heat-dry-soil"
    home = Address("sources", "claim", claim)
    kept = NoteShape(
        uid="a" * 32,
        address=f"diagram/garden#claim:{claim}",
        home=str(home),
        place=Text(zh="干旱 → 干土", en="drought → dry soil"),
        text="# 要点\n\n- 干旱\n- heat\n",
        begun_at="2026-11-27T08:00:00.000000+00:00",
        written_at="2026-11-27T09:30:00.000000+00:00",
        pack=library.pack.id,
        content_hash=library.content_hash,
        record=record_at(home, library),
    )
    gone = msgspec.structs.replace(
        kept,
        uid="b" * 32,
        address="sources/claim/withdrawn",
        home="sources/claim/withdrawn",
        place=Text(zh="withdrawn（没有）", en="withdrawn (gone)"),
        text="still mine",
        content_hash="0" * 64,
        record=None,
    )
    return kept, gone


def settled(content: bytes) -> bytes:
    """Without what changes with a release, an edit of the pack, or a checkout on Windows."""
    content = re.sub(rb"pofedu \d+\.\d+\.\d+", b"pofedu VERSION", content)
    content = re.sub(rb"\b[0-9a-f]{64}\b", b"HASH", content)
    return content.replace(b"\r\n", b"\n")


def keys() -> list[str]:
    """Every key of the JSON files and every column of the table, each on a line."""
    named = [f"passages {path}" for path in _paths(Ledger, "")]
    named += [f"claims {path}" for path in _paths(ClaimTable, "")]
    named += [f"hits {path}" for path in _paths(Hits, "")]
    named += [f"notes {path}" for path in _paths(NoteTable, "")]
    return named + [f"column {column.name}" for column in COLUMNS]


def _paths(shape: Any, path: str) -> Iterator[str]:
    if isinstance(shape, type) and issubclass(shape, Struct):
        for name, inner in get_type_hints(shape).items():
            yield from _paths(inner, f"{path}.{name}")
    elif get_origin(shape) is tuple:
        yield from _paths(get_args(shape)[0], f"{path}[]")
    elif get_origin(shape) in (Union, UnionType):
        first, *_ = (option for option in get_args(shape) if option is not type(None))
        yield from (f"{inner}?" for inner in _paths(first, path))
    else:
        yield f"{path} {getattr(shape, '__name__', shape)}"


def main() -> None:
    """Write them."""
    FOLDER.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder:
        library = open_library(build_pack(SMALL, Path(folder) / "small.db").target)
    for name, content in expected(library).items():
        (FOLDER / name).write_bytes(content)


if __name__ == "__main__":
    main()
