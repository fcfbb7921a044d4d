"""The shipped fonts hold what pofedu writes, in both weights."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QRawFont
from PySide6.QtWidgets import QApplication

from pofedu import paths
from pofedu.ui.fonts import FILES, FontError, load_fonts
from pofedu.ui.theme import FAMILY

WRITTEN = (
    "卵巢早衰造血干细胞移植脐带间充质颗粒凋亡铂类烷化剂瘢痕纤维化，。：；、《》「」“”…—"
    "αβγδκμ←↑→↓×±≥≤≠≈−⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻₀₁₂₃₄₅₆₇₈₉✓●○◆◇▶•·°‰ⅡÄéßČšŽ\u00a0\u2009\u202f"
)


@pytest.mark.parametrize("name", FILES)
def test_every_needed_character_is_there(qapp: QApplication, name: str) -> None:
    font = QRawFont(str(paths.FONTS / name), 15)
    missing = [char for char in WRITTEN if not font.supportsCharacter(ord(char))]
    assert missing == []


@pytest.mark.parametrize("name", FILES)
def test_every_character_of_the_content_and_of_the_surface_is_there(
    qapp: QApplication, name: str
) -> None:
    font = QRawFont(str(paths.FONTS / name), 15)
    files = [*paths.CONTENT.rglob("*.yaml"), *(paths.ROOT / "i18n").glob("*.ts")]
    written = {char for file in files for char in file.read_text(encoding="utf-8")} - {"\n"}
    assert [char for char in sorted(written) if not font.supportsCharacter(ord(char))] == []


@pytest.mark.parametrize("name", FILES)
def test_figures_are_tabular(qapp: QApplication, name: str) -> None:
    font = QRawFont(str(paths.FONTS / name), 100)
    places = font.glyphIndexesForString("0123456789")
    assert len({place.x() for place in font.advancesForGlyphIndexes(places)}) == 1


def test_bold_is_a_weight_of_the_same_family(qapp: QApplication) -> None:
    bold = QFont(FAMILY)
    bold.setBold(True)
    assert QFontInfo(bold).family() == FAMILY
    assert set(QFontDatabase.styles(FAMILY)) == {"Regular", "Bold"}


def test_a_missing_font_is_named(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(paths, "FONTS", tmp_path)
    load_fonts.cache_clear()
    with pytest.raises(FontError, match=r"pofedu-sans-sc-regular\.otf is missing"):
        load_fonts()
