"""Reads back what a PDF of ours says, with the standard library alone."""

import re
import zlib
from itertools import count
from typing import NamedTuple

OBJECT = re.compile(rb"^(\d+) 0 obj\s*(.*?)\s*endobj", re.S | re.M)
FONT = re.compile(rb"/F(\d+) (\d+) Tf")
SHOWN = re.compile(rb"/F(\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)> Tj|(?<=\n)(ET)")


class Pdf(NamedTuple):
    """The words of each page, and the names of the fonts in the file."""

    pages: tuple[str, ...]
    fonts: tuple[str, ...]


def read_pdf(data: bytes) -> Pdf:
    """Pages in order; words as they can be copied, every text at its end broken off."""
    objects = {int(m[1]): m[2] for m in OBJECT.finditer(data)}
    maps = {id_: _letters(objects, body) for id_, body in objects.items() if b"/Type0" in body}
    pages = [b for b in objects.values() if re.search(rb"/Type /Page\b", b)]
    fonts = re.findall(rb"/FontName /(\S+)", data)
    files = re.findall(rb"/FontFile[23]? \d+ 0 R", data)
    assert len(files) == len(fonts)
    return Pdf(
        tuple(_words(objects, page, maps) for page in pages),
        tuple(name.decode() for name in fonts),
    )


def _stream(body: bytes) -> bytes:
    content = body.partition(b"stream")[2].lstrip(b"\r\n")
    return zlib.decompressobj().decompress(content) if b"/FlateDecode" in body else content


def _named(body: bytes, key: bytes) -> int:
    found = re.search(rb"/" + key + rb" (\d+) 0 R", body)
    assert found is not None
    return int(found[1])


def _letters(objects: dict[int, bytes], font: bytes) -> dict[int, str]:
    """What each glyph of a font is read as."""
    letters: dict[int, str] = {}
    table = _stream(objects[_named(font, b"ToUnicode")])
    for start, several, one in re.findall(
        rb"<(\w+)> <\w+> (?:\[(.*?)\]|<(\w+)>)", table.partition(b"beginbfrange")[2], re.S
    ):
        codes = re.findall(rb"\w+", several) or [one]
        letters |= {
            glyph: bytes.fromhex(code.decode()).decode("utf-16-be")
            for glyph, code in zip(count(int(start, 16)), codes, strict=False)
        }
    return letters


def _words(objects: dict[int, bytes], page: bytes, maps: dict[int, dict[int, str]]) -> str:
    resources = objects[_named(page, b"Resources")]
    fonts = {int(n): int(id_) for n, id_ in re.findall(rb"/F(\d+) (\d+) 0 R", resources)}
    words, letters = [], dict[int, str]()
    for font, glyphs, end in SHOWN.findall(_stream(objects[_named(page, b"Contents")])):
        if font:
            letters = maps[fonts[int(font)]]
        elif end:
            words.append("\n")
        else:
            codes = (int(glyphs[i : i + 4], 16) for i in range(0, len(glyphs), 4))
            words.append("".join(letters[code] for code in codes))
    return "".join(words)
