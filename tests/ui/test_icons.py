"""Icons take the colour they are given, and are all there with their notice."""

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from pofedu import paths
from pofedu.ui.icons import icon

NAMES = sorted(path.stem for path in paths.ICONS.glob("*.svg"))


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_drawn_in_its_colour(qtbot: QtBot, name: str) -> None:
    color = QColor("#b23a12")
    image = icon(name, color, 24).pixmap(24, 24).toImage()
    pixels = [image.pixelColor(x, y) for x in range(24) for y in range(24)]
    solid = [pixel for pixel in pixels if pixel.alpha() > 250]
    assert solid
    assert all(abs(p.red() - color.red()) < 8 and abs(p.blue() - color.blue()) < 8 for p in solid)


def test_icons_are_sharp_on_dense_screens(qtbot: QtBot) -> None:
    assert (
        icon("x", "#000000", 20).pixmap(icon("x", "#000000").availableSizes()[0], 2.0).width() == 40
    )


def test_an_unknown_icon_is_named(qtbot: QtBot) -> None:
    with pytest.raises(KeyError, match="no icon 'unicorn'"):
        icon("unicorn", QColor("black"))


def test_the_notice_stands_beside_them() -> None:
    assert "ISC License" in (paths.ICONS / "LICENSE").read_text(encoding="utf-8")
