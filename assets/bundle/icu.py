"""Makes the library that holds ICU's data small: Chinese, English, and what has no language.

Qt asks ICU to sort and to fold letters; the data of some 700 other locales and of 180 encodings is
four fifths of the library. The format: <https://unicode-org.github.io/icu/userguide/icu_data/>.
"""

import re
import struct
import subprocess
from pathlib import Path

KEPT_LANGUAGES = ("en", "zh")
LOCALE = re.compile(r"([a-z]{2,3})(_[A-Z][a-z]{3})?(_[A-Z]{2}|_[0-9]{3})?(_[A-Z]+)?")
DROPPED = (".cnv", ".dict", ".lstm", ".cfu")
"""Encodings that Python reads itself; dictionaries to break words, which Qt does not use."""
MAGIC = b"\xda\x27"
ALIGNED = 16
ASSEMBLY = """\
.globl {symbol}
.section .rodata
.balign 16
.type {symbol}, @object
.size {symbol}, {size}
{symbol}: .incbin "{data}"
.section .note.GNU-stack,"",@progbits
"""


class IcuError(Exception):
    """The data is not laid out as it was when this was written."""


def is_kept(name: str) -> bool:
    """Whether a part of the data, named like `icudt73l/coll/zh.res`, goes into the bundle."""
    file = name.rsplit("/", 1)[-1]
    if file.endswith(DROPPED):
        return False
    locale = LOCALE.fullmatch(file.removesuffix(".res"))
    return not (file.endswith(".res") and locale) or locale[1] in KEPT_LANGUAGES


def trimmed(data: bytes) -> bytes:
    """ICU's common data with only the parts that are kept; raises `IcuError`."""
    head = _head(data)
    parts = [(name, part) for name, part in _parts(data, head) if is_kept(name)]
    names, places = bytearray(), []
    first_name = 4 + 8 * len(parts)
    for name, _ in parts:
        places.append(first_name + len(names))
        names += name.encode("ascii") + b"\0"
    content, at = bytearray(), _aligned(first_name + len(names))
    table = struct.pack("<I", len(parts))
    for place, (_, part) in zip(places, parts, strict=True):
        table += struct.pack("<II", place, at + len(content))
        content += part.ljust(_aligned(len(part)), b"\0")
    return data[:head] + (table + names).ljust(at, b"\0") + content


def _head(data: bytes) -> int:
    """How many bytes stand before the table of parts."""
    size: int = struct.unpack_from("<H", data)[0]
    if data[2:4] != MAGIC or data[12:16] != b"CmnD" or data[8] != 0:
        raise IcuError("this is no little-endian common data of ICU")
    return size


def _parts(data: bytes, head: int) -> list[tuple[str, bytes]]:
    """Every part of the data: what it is called, and its bytes."""
    count: int = struct.unpack_from("<I", data, head)[0]
    table = [struct.unpack_from("<II", data, head + 4 + 8 * i) for i in range(count)]
    ends = [place for _, place in table[1:]] + [len(data) - head]
    parts = []
    for (name, start), end in zip(table, ends, strict=True):
        if not start <= end <= len(data) - head:
            raise IcuError("the parts of the data are not in order")
        last = data.index(b"\0", head + name)
        parts.append((data[head + name : last].decode("ascii"), data[head + start : head + end]))
    return parts


def _aligned(size: int) -> int:
    return -(-size // ALIGNED) * ALIGNED


def build(library: Path, target: Path) -> None:
    """Write a library with the trimmed data of another; needs `as` and `ld` of binutils."""
    content = library.read_bytes()
    start = content.index(MAGIC) - 2
    size = _symbol_size(library)
    data = trimmed(content[start : start + size])
    raw, object_file = target.with_suffix(".dat"), target.with_suffix(".o")
    raw.write_bytes(data)
    symbol = "icudt" + library.name.rsplit(".", 1)[-1] + "_dat"
    source = ASSEMBLY.format(symbol=symbol, size=len(data), data=raw)
    subprocess.run(["as", "-o", object_file, "-"], input=source.encode(), check=True)
    link = [
        "ld",
        "-shared",
        "-s",
        "-z",
        "noexecstack",
        f"-soname={library.name}",
        "--build-id=none",
    ]
    subprocess.run([*link, "-o", target, object_file], check=True)


def _symbol_size(library: Path) -> int:
    """How many bytes the data has, as the library says."""
    listed = subprocess.run(
        ["readelf", "-W", "--dyn-syms", library], capture_output=True, text=True, check=True
    ).stdout
    found = re.search(r"(0x[0-9a-f]+|\d+) OBJECT +GLOBAL .* icudt\d+_dat", listed)
    if found is None:
        raise IcuError(f"{library.name} holds no data of ICU")
    return int(found[1], 0)
