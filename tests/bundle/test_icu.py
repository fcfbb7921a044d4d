"""ICU's data is made small without losing what Qt asks for."""

import struct
from pathlib import Path

import icu
import PySide6
import pytest

NAMES = (
    "icudt73l/af.res", "icudt73l/coll/de.res", "icudt73l/coll/root.res", "icudt73l/coll/zh.res",
    "icudt73l/cnvalias.icu", "icudt73l/en_GB.res", "icudt73l/gb18030.cnv", "icudt73l/pool.res",
    "icudt73l/res_index.res", "icudt73l/zh_Hant_TW.res", "icudt73l/zu_ZA.res",
)  # fmt: skip


def data_of(names: tuple[str, ...]) -> bytes:
    """Common data of ICU in which the content of each part is its name, padded to 16 bytes."""
    head = struct.pack("<HBBHHBBBB4s", 32, 0xDA, 0x27, 20, 0, 0, 0, 2, 0, b"CmnD").ljust(32, b"\0")
    texts = b"".join(name.encode() + b"\0" for name in names)
    first = 4 + 8 * len(names)
    at = icu._aligned(first + len(texts))
    table, content, place = struct.pack("<I", len(names)), b"", first
    for name in names:
        table += struct.pack("<II", place, at + len(content))
        place += len(name) + 1
        content += name.encode().ljust(icu._aligned(len(name)), b"\0")
    return head + (table + texts).ljust(at, b"\0") + content


def parts(data: bytes) -> dict[str, bytes]:
    return dict(icu._parts(data, icu._head(data)))


def test_only_chinese_english_and_what_has_no_language_stay() -> None:
    kept = parts(icu.trimmed(data_of(NAMES)))
    assert list(kept) == [
        "icudt73l/coll/root.res", "icudt73l/coll/zh.res", "icudt73l/cnvalias.icu",
        "icudt73l/en_GB.res", "icudt73l/pool.res", "icudt73l/res_index.res",
        "icudt73l/zh_Hant_TW.res",
    ]  # fmt: skip
    assert all(content.rstrip(b"\0").decode() == name for name, content in kept.items())


def test_trimming_twice_changes_nothing_more() -> None:
    once = icu.trimmed(data_of(NAMES))
    assert icu.trimmed(once) == once


@pytest.mark.parametrize("place", [2, 8, 12])
def test_other_data_is_refused(place: int) -> None:
    data = bytearray(data_of(NAMES))
    data[place] ^= 0xFF
    with pytest.raises(icu.IcuError):
        icu.trimmed(bytes(data))


def test_the_library_of_the_wheel_is_read() -> None:
    found = list((Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*"))
    if not found:
        pytest.skip("the wheel of this system brings no ICU")
    content = found[0].read_bytes()
    kept = parts(icu.trimmed(content[content.index(icu.MAGIC) - 2 :]))
    assert {name.split("/", 1)[1] for name in kept} >= {"coll/zh.res", "coll/root.res", "en.res"}
    assert sum(map(len, kept.values())) < len(content) / 4
