"""What stands over and beside a view gives way to it: in height, at once, and by key."""

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QBuffer, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address, parse_address
from pofedu.content.library import Library
from pofedu.studies.logic import VIEWS
from pofedu.studies.page import StudiesPage
from pofedu.studies.widgets.certaintyview import CertaintyView
from pofedu.studies.widgets.compareview import CompareView
from pofedu.studies.widgets.effectsview import EffectsView
from pofedu.studies.widgets.gapview import GapView
from pofedu.studies.widgets.head import Head
from pofedu.studies.widgets.pane import Pane
from pofedu.studies.widgets.protocolview import ProtocolView
from pofedu.studies.widgets.tableview import TableView
from pofedu.studies.widgets.timeview import TimeView
from pofedu.studies.widgets.words import heading_means
from pofedu.ui.blocks import Prose
from pofedu.ui.shapes import Rule
from pofedu.ui.style import apply_look
from pofedu.ui.theme import Look

ADDRESSES = {"compare": "studies/igboeli?view=compare&with=yan,ding"}
SLOW = pytest.mark.slow
LEAST = 0.6
"""What a view has at least of the height of its page."""
SIZES = {
    "1280x720 on the projector": ((1164, 628), "projector", 1.0, 720.0),
    "1280x720 at 200 %": ((1128, 603), "light", 2.0, 1080.0),
    "1024x768 on the projector": ((908, 670), "projector", 1.0, 768.0),
}
"""What a window leaves to its page, theme, size of text, and the height of the screen."""


@pytest.fixture(scope="module")
def page(library: Library, qapp: QApplication) -> Iterator[StudiesPage]:
    """One page for all looks."""
    made = StudiesPage(library)
    yield made
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def put_on(page: StudiesPage, size: tuple[int, int], look: Look) -> None:
    """The page in a size and a look, as the window would show it."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_look(app, look)
    page.resize(*size)
    page.show_look(look)
    page.show()


def pane_of(page: StudiesPage, address: str) -> Pane:
    page.enter(parse_address(address))
    QApplication.processEvents()
    assert page._desk is not None
    return page._desk.pane


def head_of(page: StudiesPage) -> Head:
    assert page._desk is not None
    return page._desk.head


def content(pane: Pane) -> float:
    """How high that is which a view shows, without what only explains it."""
    match pane:
        case TimeView():
            assert pane.plot.sheet is not None
            return float(pane.plot.height() - pane.plot.sheet.legend.height)
        case ProtocolView():
            assert pane.plot.body is not None
            return pane.plot.viewport().height() - pane.plot.body.legend
        case EffectsView():
            return pane.table.height() - pane.table.rowHeight(0)
        case CertaintyView():
            first = pane.text.findChildren(Rule)[0]
            return pane.text.height() - first.mapTo(pane.text, QPoint(0, 0)).y()
        case TableView() | GapView() | CompareView():
            return float(pane.table.height())
    raise AssertionError(f"{pane} is none of the views")


@pytest.mark.parametrize(
    "language", [pytest.param("zh", marks=SLOW), pytest.param("en", marks=SLOW), "both"]
)
@pytest.mark.parametrize("at", SIZES)
def test_a_view_has_most_of_the_height(
    page: StudiesPage, look: Callable[..., Look], at: str, language: str
) -> None:
    size, theme, scale, screen = SIZES[at]
    put_on(page, size, look(theme, language, scale, screen))
    shares = {
        view: content(pane_of(page, ADDRESSES.get(view, f"studies?view={view}"))) / size[1]
        for view in VIEWS
    }
    assert {view: share for view, share in shares.items() if share < LEAST} == {}


@pytest.fixture
def menu_of(qtbot: QtBot) -> Callable[[StudiesPage], QMenu]:
    """The menu of what has no room, as it is now."""

    def make(page: StudiesPage) -> QMenu:
        menu = QMenu()
        qtbot.addWidget(menu)
        head_of(page).more.fill(menu)
        return menu

    return make


def went_from(page: StudiesPage) -> list[Address]:
    seen: list[Address] = []
    page.place_changed.connect(seen.append)
    return seen


def test_tools_without_room_are_in_a_menu_that_keys_reach(
    page: StudiesPage, look: Callable[..., Look], menu_of: Callable[[StudiesPage], QMenu]
) -> None:
    put_on(page, (1128, 603), look("light", "en", 2.0))
    pane_of(page, "studies?view=gaps&route=vein")
    head = head_of(page)
    assert head.more.accessibleName() == "More"
    assert head.more.focusPolicy() & Qt.FocusPolicy.TabFocus
    menu = menu_of(page)
    names = [action.text() for action in menu.actions()]
    hidden = [tool for tool in (*head._own, *head._room) if tool.isHidden()]
    assert hidden
    assert names == [tool.accessibleName() for tool in (*_late(head), *hidden)]
    went = went_from(page)
    next(action for action in menu.actions() if action.text() == "As a list").trigger()
    assert went[-1].value("as") == "list"


def _late(head: Head) -> tuple[QWidget, ...]:
    return (head.reset,) if head.reset.isHidden() else ()


def test_what_opens_a_menu_is_a_menu_within_it(
    page: StudiesPage, look: Callable[..., Look], menu_of: Callable[[StudiesPage], QMenu]
) -> None:
    put_on(page, (1128, 603), look("light", "en", 2.0))
    pane_of(page, "studies?view=time")
    went, menu = went_from(page), menu_of(page)
    inner = {action.text(): action.menu() for action in menu.actions()}["To year"]
    assert isinstance(inner, QMenu)
    next(action for action in inner.actions() if action.text() == "2020").trigger()
    assert went[-1].value("to") == "2020"
    pane_of(page, "studies?view=time")


def test_where_everything_has_room_there_is_no_menu(
    page: StudiesPage, look: Callable[..., Look]
) -> None:
    put_on(page, (1812, 980), look("light", "en"))
    pane_of(page, "studies?view=gaps")
    head = head_of(page)
    assert head.more.isHidden()
    assert all(tool.isVisible() for tool in (head.tabs, *head._own, *head._room))
    assert head.tabs.buttons["time"].isVisible()


@pytest.mark.parametrize(
    ("size", "theme", "screen", "second", "hint"),
    [
        ((1812, 980), "projector", 1080.0, "Treatment studies in recipients of HSCT", ""),
        ((1164, 628), "projector", 720.0, "Treatment studies in recipients of HSCT", ""),
        ((908, 670), "projector", 768.0, "Treatment studies after HSCT", ""),
        ((1188, 628), "light", 720.0, "Treatment studies in recipients of HSCT", "  Find among"),
    ],
)
def test_the_heading_stands_in_both_languages_where_the_hint_can_be_shorter(
    page: StudiesPage,
    look: Callable[..., Look],
    size: tuple[int, int],
    theme: str,
    screen: float,
    second: str,
    hint: str,
) -> None:
    put_on(page, size, look(theme, "both", 1.0, screen))
    for address in ("studies?view=gaps", "studies?view=gaps&route=vein"):
        pane_of(page, address)
        head = head_of(page)
        assert head.second.isVisible()
        assert head.second.text.en == f"{second}: 0 of 21"
        assert head.second.geometry().right() < head.field.x()
        assert head.filters.geometry().right() <= size[0]
        assert head.field.y() < head.heading.geometry().bottom(), "all of it is one row"
    pane_of(page, "studies?view=gaps")
    assert hint in head_of(page).field.placeholderText()


def test_the_legend_through_time_is_in_both_languages_on_two_lines(
    page: StudiesPage, look: Callable[..., Look]
) -> None:
    size, theme, scale, screen = SIZES["1280x720 on the projector"]
    put_on(page, size, look(theme, "both", scale, screen))
    pane = pane_of(page, "studies?view=time")
    assert isinstance(pane, TimeView)
    assert pane.plot.sheet is not None
    places = pane.plot.sheet.legend._places
    assert places[0].words == "在女性中  In women"
    assert len({place.at.y() for place in places}) == 2


def test_what_the_numbers_of_the_heading_are_is_said_with_it_and_in_every_view(
    page: StudiesPage, look: Callable[..., Look], library: Library
) -> None:
    put_on(page, (1188, 628), look("light", "en"))
    counted = "21 of the 26 studies and papers of this pack are counted"
    left_out = (
        "Not counted are 5: 2 studies of injury without a treatment, 1 study in cultured cells"
        " only, 1 paper of advice or review, 1 paper whose kind is not stated."
    )
    told = heading_means(library).en
    assert told.startswith(counted)
    assert left_out in told
    assert told.endswith("do not change with the filters.")
    for view in VIEWS:
        pane_of(page, ADDRESSES.get(view, f"studies?view={view}"))
        assert head_of(page).heading.accessibleDescription() == told
        assert told in head_of(page).heading.toolTip()
        assert page.handle_key("about")
        assert Prose(heading_means(library)) in page._aside
        page.handle_key("about")


class Cuts(QObject):
    """What is painted smaller than its words."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: list[str] = []
        self.cut: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QLabel):
            self.painted.append(watched.text())
            if watched.width() < watched.sizeHint().width():
                self.cut.append(watched.text())
        return False


def test_the_heading_is_whole_whenever_it_is_painted(
    page: StudiesPage, look: Callable[..., Look]
) -> None:
    put_on(page, (1128, 603), look("light", "en"))
    pane_of(page, "studies?view=gaps")
    cuts = Cuts()
    for label in head_of(page).heading.findChildren(QLabel):
        label.installEventFilter(cuts)
    for scale in (1.1, 1.5, 0.8):
        page.show_look(look("light", "en", scale))
        page.grab()
        QApplication.processEvents()
    assert len(cuts.painted) >= 3
    assert cuts.cut == []


@pytest.mark.parametrize("view", ["gaps", "effects", "protocols"])
def test_no_words_are_too_small_for_the_back_row(
    page: StudiesPage, look: Callable[..., Look], view: str
) -> None:
    size, theme, scale, screen = SIZES["1024x768 on the projector"]
    asked = look(theme, "both", scale, screen)
    put_on(page, size, asked)
    sizes = _sizes(pane_of(page, f"studies?view={view}"))
    assert len(sizes) > 10
    assert min(sizes) >= asked.legible_px


def _sizes(pane: Pane) -> list[float]:
    """How large the words are that a view paints, in pixels."""
    held = QBuffer()
    paper = QSvgGenerator()
    paper.setOutputDevice(held)
    paper.setResolution(96)
    paper.setSize(pane.size())
    with QPainter(paper) as painter:
        pane.render(painter, QPoint(0, 0))
    told = bytes(held.data().data()).decode("utf-8")
    return [float(size) for size in re.findall(r'<text [^>]*font-size="([\d.]+)"', told)]
