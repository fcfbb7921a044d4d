"""The strip over a map: every lane by a name that tells which it is, at every size."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.diagram.page import DiagramPage
from pofedu.diagram.widgets.lanes import Lanes, fully, shortened
from pofedu.diagram.widgets.strip import Strip
from pofedu.ui.language import Language
from pofedu.ui.map.drawing import draw
from pofedu.ui.theme import Look, ThemeName

MAPS = ("injury", "repair", "correspondence", "signalling", "clinic")
SIZES: list[tuple[ThemeName, int, float, float]] = [
    ("light", 930, 0.8, 1080),
    ("light", 930, 1.0, 1080),
    ("dark", 930, 2.0, 1080),
    ("light", 1186, 1.0, 1080),
    ("dark", 1186, 1.5, 1080),
    ("light", 1826, 1.0, 1080),
    ("projector", 930, 1.0, 768),
    ("projector", 930, 2.0, 768),
    ("projector", 1186, 1.0, 720),
    ("projector", 1826, 1.0, 1080),
]


@pytest.fixture
def page(make_page: Callable[[str], DiagramPage]) -> DiagramPage:
    return make_page("en")


def shown(lanes: Lanes) -> list[str]:
    return [b.text() for b in lanes.buttons.values() if b.isVisible()]


@pytest.mark.parametrize("map_", MAPS)
@pytest.mark.parametrize("language", ["zh", "en", "both"])
def test_every_lane_can_be_told_and_reached(
    library: Library, look: Callable[..., Look], qtbot: QtBot, map_: str, language: Language
) -> None:
    drawing = draw(library.diagrams[map_], library.entities, library.claims)
    for theme, width, text_scale, height in SIZES:
        wanted = look(theme, language, text_scale, height)
        strip = Strip(drawing, library.diagrams.values(), wanted)
        qtbot.addWidget(strip)
        strip.setFixedWidth(width)
        strip.show()
        for _ in range(4):
            QApplication.processEvents()
        case, lanes, names = (theme, width, text_scale), strip.lanes, shown(strip.lanes)
        for button in [
            b for b in (lanes.all, lanes.list, *lanes.buttons.values()) if b.isVisible()
        ]:
            assert button.width() >= button.sizeHint().width(), case
            assert strip.rect().contains(button.geometry().translated(lanes.pos())), case
        assert len({*names}) == len(names), case
        assert lanes.list.isVisible() is not bool(names), case
        for lane in drawing.lanes if not names else ():
            lanes.show_lane(lane.id)
            whole = lanes.list.text().removesuffix("…")
            assert whole in fully(lane, language), case
            assert len(whole) > 20 or not lanes.list.text().endswith("…"), case
        strip.deleteLater()


def test_names_are_shortened_only_where_each_still_tells(qtbot: QtBot) -> None:
    metrics = QFontMetrics(QFont("Pofedu Sans SC"))
    names = ("Cells", "Cells of the theca, not separated", "Place not stated")
    whole = sum(map(metrics.horizontalAdvance, names))
    assert shortened(names, whole + 3, metrics, 20) == names
    first, second, third = shortened(names, whole - 60, metrics, 20)
    assert (first, third) == ("Cells", "Place not stated")
    assert second.startswith("Cells of the ")
    assert second.endswith("…")
    assert not shortened(names, metrics.horizontalAdvance("Cells of") * 3, metrics, 40)


def test_the_list_leads_to_every_lane_by_mouse_and_keyboard(
    page: DiagramPage, places: list[str]
) -> None:
    page.enter(Address("diagram", "signalling"))
    QApplication.processEvents()
    lanes = page._stage.strip.lanes
    assert lanes.list.isVisible()
    assert lanes.list.text().endswith("Granulosa cells")
    lanes.list.menu().aboutToShow.emit()
    actions = lanes.list.menu().actions()
    assert [a.text() for a in actions if a.isChecked()] == [lanes.list.text()]
    actions[5].trigger()
    assert places[-1] == "diagram/signalling?lane=vessels"
    QTest.keyClick(lanes.on, Qt.Key.Key_Space)
    assert places[-1] == "diagram/signalling?lane=t-cells"
    lanes.back.click()
    assert places[-1] == "diagram/signalling?lane=vessels"
    lanes.all.click()
    assert places[-1] == "diagram/signalling?lane=all"
    page._stage.view._motion.setCurrentTime(page._stage.view._motion.duration())
    assert (lanes.list.text(), lanes.all.isChecked()) == ("9 parts", True)
