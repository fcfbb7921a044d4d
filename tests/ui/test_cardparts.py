"""Parts of a card as they are drawn."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address
from pofedu.content.model import Text
from pofedu.ui.blocks import Action, Entry, Pill, Prose
from pofedu.ui.cardparts import Level, action_button, pill_of
from pofedu.ui.cardview import CardView
from pofedu.ui.row import Row
from pofedu.ui.theme import THEMES, Look, ThemeName
from tests.ui.test_contrast import contrast


def drawn(level: Level, look: Look) -> QImage:
    image = QImage(level.size(), QImage.Format.Format_RGB32)
    image.fill(look.theme.color("surface"))
    level.render(image)
    return image


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("text_scale", [0.8, 1.0, 1.5, 2.0])
def test_an_empty_step_is_an_outline_and_a_full_one_is_full(
    look: Callable[..., Look], qtbot: QtBot, theme: ThemeName, text_scale: float
) -> None:
    chosen = look(theme=theme, text_scale=text_scale)
    level = Level(1, 3, chosen)
    qtbot.addWidget(level)
    level.setStyleSheet("background: transparent")
    image = drawn(level, chosen)
    surface = chosen.theme.color("surface")
    full, *empty = (level.area(i) for i in range(3))
    assert image.pixelColor(full.center().toPoint()) == chosen.theme.color("accent")
    for area in empty:
        assert image.pixelColor(area.center().toPoint()) == surface
        edge = image.pixelColor(round(area.center().x()), round(area.top()))
        assert contrast(edge, surface) >= 3.0
    assert contrast(chosen.theme.color("accent"), surface) >= 3.0
    assert all(a.left() >= 0 and a.right() <= level.width() for a in (full, *empty))


@pytest.mark.parametrize("theme", THEMES)
def test_no_level_looks_like_another(
    look: Callable[..., Look], qtbot: QtBot, theme: ThemeName
) -> None:
    chosen = look(theme=theme)
    dark = []
    for count in range(4):
        level = Level(count, 3, chosen)
        qtbot.addWidget(level)
        image, accent = drawn(level, chosen), chosen.theme.color("accent")
        points = ((x, y) for x in range(image.width()) for y in range(image.height()))
        dark.append(sum(QColor(image.pixel(x, y)) == accent for x, y in points))
    one = dark[1]
    assert dark[0] == 0
    assert one > 30
    assert dark[3] > dark[2] > one


@pytest.mark.parametrize("text_scale", [1.0, 1.3, 1.5, 2.0])
def test_pills_and_buttons_say_both_languages_at_any_size(
    look: Callable[..., Look], qtbot: QtBot, text_scale: float
) -> None:
    chosen = look(language="both", text_scale=text_scale)
    words = Text(zh="复制或保存这条文献", en="Copy or save the citation")
    pill = pill_of(Pill(words, "accent"), chosen)
    button = action_button(Action("cite-as", words, "quote"), chosen, print)
    for part in (pill, button):
        qtbot.addWidget(part)
        lines = part.text().split("\n")
        assert "".join(lines).replace("  ", "") == words.zh + words.en
        assert len(lines) == (1 if text_scale <= 1.3 else 2)
        room = part.sizeHint()
        assert room.width() > max(map(part.fontMetrics().horizontalAdvance, lines))
        assert room.height() >= len(lines) * part.fontMetrics().height()
    assert "\n" not in pill_of(Pill(words, "accent"), look(text_scale=text_scale)).text()


@pytest.mark.parametrize("width", range(90, 240, 10))
def test_no_line_ends_between_a_number_and_its_per_cent_sign(
    look: Callable[..., Look], qtbot: QtBot, width: int
) -> None:
    words = Text(zh="复发为 31.3 % 而非 8.5 %。", en="a relapse of 31.3 % and not of 8.5 % of all")
    view = CardView(look(language="both"))
    qtbot.addWidget(view)
    view.resize(width + 40, 300)
    view.show_blocks((Prose(words), Entry(words, address=Address("settings"))))
    label, row = view.findChildren(QLabel)[0], view.findChildren(Row)[0]
    assert label.text().count("\u00a0%") == 4
    assert " %" not in label.text()
    for layout in row._words._layouts:
        if layout is None:
            continue
        row._words.height(width)
        lines = [layout.lineAt(i) for i in range(layout.lineCount())]
        for line in lines:
            shown = layout.text()[line.textStart() : line.textStart() + line.textLength()]
            assert not shown.lstrip().startswith("%"), shown
    assert row.accessibleName().count(" %") == 4, "only what is shown is joined"
