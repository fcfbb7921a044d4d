"""The real pages in the real hall: nothing is cut, nothing takes text that should not."""

from collections.abc import Callable
from itertools import product
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from pofedu.content.address import Address, parse_address
from pofedu.studies.logic import VIEWS
from pofedu.ui.cardview import CardView
from pofedu.ui.map.view import MapView
from pofedu.ui.rows import LinkRow
from pofedu.ui.table.table import ListTable
from pofedu.window.focus import stops
from pofedu.window.hall import MainWindow
from tests.window.test_fit import cut

TAKE_TEXT = (QLineEdit, QPlainTextEdit)
PLACES = (
    "diagram/injury",
    "diagram/injury?lane=all#claim:gvhd-follicle-structure",
    "diagram/injury#entity:hormone-secretion",
    "diagram/injury?lane=immune&tour=4",
    "walkthrough",
    "walkthrough/ovary-scars/too-much-matrix",
    "walkthrough/ovary-scars/too-much-matrix?answer=skip",
    "sources",
    "sources/claim/ros-autophagy?sort=sure&theme=injury",
    "sources/reference/16?sort=year",
    "sources/discrepancy",
    "studies/yan",
    "studies?view=gaps",
    "home",
    "home/welcome",
    "notes",
    "notes/LAST",
    "settings",
)


def place_at(hall: MainWindow, text: str) -> Address:
    """An address of `PLACES`; `LAST` stands for the last note."""
    assert hall.desk is not None
    return parse_address(text.replace("LAST", hall.desk.learner.notes()[0].uid))


LOOKS: tuple[tuple[tuple[int, int], str, dict[str, Any]], ...] = tuple(
    product(
        [(1024, 768), (1280, 720), (1920, 1080)],
        ["zh", "en", "both"],
        [{"text_scale": 0.8}, {"text_scale": 1.0}, {"text_scale": 2.0}, {"theme": "projector"}],
    )
)


@pytest.mark.parametrize(
    "number", range(len(LOOKS)), ids=lambda number: " ".join(map(str, LOOKS[number]))
)
def test_nothing_is_cut_on_real_pages(
    make_real_hall: Callable[..., MainWindow], number: int
) -> None:
    """Each look sees every third place, and each place a dozen looks of all sorts."""
    size, language, reading = LOOKS[number]
    hall = make_real_hall(size, language=language, **reading)
    for place in PLACES[(number + number // 3) % 3 :: 3]:
        assert hall.places.go(place_at(hall, place))
        for _ in range(3):
            QApplication.processEvents()
        assert list(cut(hall)) == [], place
        for area in hall.findChildren(QScrollArea):
            inner = area.widget()
            if inner is not None and area.isVisible():
                assert inner.width() <= area.viewport().width(), f"{place}: {area}"


@pytest.mark.parametrize(
    ("size", "language", "reading"),
    [
        ((1024, 768), "zh", {"text_scale": 2.0}),
        ((1024, 768), "both", {"theme": "projector"}),
        ((1280, 720), "both", {"text_scale": 2.0}),
        ((1280, 720), "en", {"theme": "projector"}),
        ((1280, 720), "zh", {"text_scale": 0.8}),
        ((1920, 1080), "both", {"text_scale": 1.0}),
    ],
    ids=str,
)
def test_nothing_is_cut_in_any_view_of_the_studies(
    make_real_hall: Callable[..., MainWindow],
    size: tuple[int, int],
    language: str,
    reading: dict[str, object],
) -> None:
    hall = make_real_hall(size, language=language, **reading)
    for view in VIEWS:
        for place in (f"studies?view={view}", f"studies/yan?view={view}&whom=women-with-pof"):
            assert hall.places.go(parse_address(place))
            for _ in range(3):
                QApplication.processEvents()
            assert list(cut(hall)) == [], place


def test_no_widget_without_text_takes_the_input_method(
    make_real_hall: Callable[..., MainWindow],
) -> None:
    hall = make_real_hall((1280, 720), language="zh")
    visited = 0
    for place in PLACES:
        hall.places.go(place_at(hall, place))
        QApplication.processEvents()
        for widget in hall.findChildren(QWidget):
            if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or isinstance(widget, TAKE_TEXT):
                continue
            visited += 1
            name = f"{type(widget).__name__} {widget.accessibleName()!r} at {place}"
            assert not widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled), name
    assert visited > 60


def where_things_are(hall: MainWindow) -> list[QRect]:
    """The parts of the hall, and the map; the legend beneath it may need another row."""
    places = [
        QRect(part.mapTo(hall, QPoint()), part.size())
        for part in (hall.rail, hall.bar, hall.pages, hall.status)
    ]
    maps = [
        QRect(view.mapTo(hall, QPoint()), QSize(view.width(), 0))
        for view in hall.findChildren(MapView)
        if view.isVisible()
    ]
    return places + maps


@pytest.mark.parametrize(
    ("size", "reading"),
    [
        ((1280, 720), {}),
        ((1280, 720), {"text_scale": 1.5}),
        ((1024, 768), {"text_scale": 2.0}),
        ((1920, 1080), {"theme": "projector"}),
    ],
    ids=str,
)
def test_the_language_moves_nothing_of_the_page(
    make_real_hall: Callable[..., MainWindow], size: tuple[int, int], reading: dict[str, object]
) -> None:
    hall = make_real_hall(size, **reading)
    for place in PLACES:
        hall.places.go(place_at(hall, place))
        found = []
        for language in ("zh", "en", "both"):
            hall.bar.language_chosen.emit(language)
            for _ in range(3):
                QApplication.processEvents()
            found.append(where_things_are(hall))
        assert found[0] == found[1] == found[2], place


def spoken_name(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    spoken = QAccessible.queryAccessibleInterface(widget)
    return spoken.text(QAccessible.Text.Name) if spoken else ""


def test_every_stop_has_a_name(make_real_hall: Callable[..., MainWindow]) -> None:
    hall = make_real_hall((1280, 720), language="zh")
    for language in ("zh", "en"):
        hall.bar.language_chosen.emit(language)
        for place in PLACES:
            hall.places.go(place_at(hall, place))
            hall.do("open-address")
            QApplication.processEvents()
            nameless = [
                f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
                for widget in stops(hall)
                if not spoken_name(widget)
            ]
            assert nameless == [], f"{place} in {language}"


@pytest.mark.parametrize(
    ("key", "start"), [("cite", "这张卡片不能复制"), ("report", "这张卡片不能报错")]
)
def test_a_key_that_a_card_does_not_give_says_so(
    make_real_hall: Callable[..., MainWindow], key: str, start: str
) -> None:
    hall = make_real_hall((1280, 720), language="zh")
    for place in ("about:map", "entity:pof", "list:studies", "reference:10"):
        hall.places.go(parse_address(f"diagram/injury#{place}"))
        hall.status.clear()
        hall.do(key)
        assert hall.status.message.words.zh.startswith(start), place


def test_a_study_among_the_sources_is_lodged_in_its_own_room(
    make_real_hall: Callable[..., MainWindow],
) -> None:
    hall = make_real_hall((1280, 720), language="zh")
    for place in ("diagram/injury", "sources/study/yan"):
        assert hall.places.go(parse_address(place))
    assert hall.rail.buttons["studies"].isChecked()
    hall.do("theme")
    hall.do("copy-address")
    assert QApplication.clipboard().text() == "studies/yan"
    assert len(hall.places.way()) == 3
    hall.do("back")
    assert str(hall.places.current) == "diagram/injury"
    hall.rail.feature_chosen.emit("studies")
    assert str(hall.places.current) == "studies/yan", "where one was last in the room"
    hall.rail.feature_chosen.emit("studies")
    assert str(hall.places.current) == "studies"
    assert hall.pages.page is not None, hall.pages.failure.details


def test_the_sources_by_keys_alone(make_real_hall: Callable[..., MainWindow]) -> None:
    hall = make_real_hall((1280, 720), language="zh")
    hall.activateWindow()
    hall.places.go(parse_address("sources/claim/ros-autophagy"))
    QApplication.processEvents()
    table = hall.findChildren(ListTable)[0]
    table.setFocus()
    seen = []
    for _ in range(3):
        QTest.keyClick(hall.focusWidget(), Qt.Key.Key_F6)
        seen.append(hall.focusWidget())
    assert isinstance(seen[0], CardView)
    QTest.keyClick(hall.focusWidget(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = hall.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "lts")
    assert field.text() == "lts", "letters are no keys while one types"
    assert hall.look.language == "zh"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert hall.focusWidget() is table


def test_order_and_filter_come_back(make_real_hall: Callable[..., MainWindow]) -> None:
    hall = make_real_hall((1280, 720), language="zh")
    first, second = "sources/claim?find=ros&sort=-sure", "sources/term"
    for place in (first, second):
        assert hall.places.go(parse_address(place))
    hall.do("back")
    assert str(hall.places.current) == first
    hall.do("forward")
    assert str(hall.places.current) == second


def test_a_card_of_the_sources_leads_onto_the_map_and_back(
    make_real_hall: Callable[..., MainWindow],
) -> None:
    hall = make_real_hall((1280, 720), language="en")
    hall.places.go(parse_address("sources/claim/ros-autophagy"))
    rows = [r for r in hall.findChildren(LinkRow) if r.accessibleName().startswith("On the map")]
    rows[0].click()
    assert str(hall.places.current) == "diagram/injury#claim:ros-autophagy"
    hall.do("back")
    assert str(hall.places.current) == "sources/claim/ros-autophagy"


@pytest.mark.parametrize("key", ["cite", "report"])
def test_a_key_that_needs_an_arrow_says_so(
    make_real_hall: Callable[..., MainWindow], key: str
) -> None:
    hall = make_real_hall((1280, 720), language="zh")
    hall.places.go(parse_address("diagram/injury"))
    hall.do(key)
    assert hall.status.message.words.zh == "请先选中一条箭头"
    hall.places.go(parse_address("settings"))
    hall.status.clear()
    hall.do(key)
    assert hall.status.message.words.zh == "", "there are no arrows here"
    hall.places.go(parse_address("diagram/injury#claim:gvhd-follicle-structure"))
    hall.do(key)
    assert hall.status.message.words.zh not in ("", "请先选中一条箭头")
