"""Icons take the colour they are given, and are all there with their notice."""

import ast
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from pofedu import paths
from pofedu.ui.icons import PROGRAM_SIDES, icon, program_icon
from pofedu.window.bar import THEME_ICONS

TAKERS = {"icon": 0, "Feature": 2, "Action": 2, "_deed": 1, "_menu_button": 0, "_tool": 1}
"""Who takes the name of an icon, and as which argument."""
NAMES = sorted(path.stem for path in paths.ICONS.glob("*.svg"))


def named_in_code() -> Iterator[str]:
    """The names of icons that stand in the code."""
    yield from THEME_ICONS.values()
    for path in (paths.ROOT / "pofedu").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            taker = node.func.attr if isinstance(node.func, ast.Attribute) else None
            taker = node.func.id if isinstance(node.func, ast.Name) else taker
            at = TAKERS.get(taker or "", len(node.args))
            match node.args[at : at + 1]:
                case [ast.Constant(str(name))]:
                    yield name


def test_every_icon_is_used_and_there() -> None:
    assert sorted(set(named_in_code())) == NAMES


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


def test_the_icon_of_the_program_is_drawn_in_every_size(qtbot: QtBot) -> None:
    drawn = program_icon()
    assert [size.width() for size in drawn.availableSizes()] == [*PROGRAM_SIDES]
    for side in PROGRAM_SIDES:
        image = drawn.pixmap(QSize(side, side), 1.0).toImage()
        assert image.pixelColor(side // 2, side // 2).name() == "#ffffff", "the cell in the middle"
        assert image.pixelColor(0, 0).alpha() == 0
