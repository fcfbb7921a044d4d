"""What stands over a list, where there is room for it and where there is little."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QMenu

from pofedu.sources.logic import KINDS, Kind
from pofedu.sources.page import SourcesPage
from pofedu.ui.choosers import Chooser, Folded
from pofedu.ui.style import apply_look
from pofedu.ui.theme import Look
from tests.sources.conftest import desk_of

MakePage = Callable[..., SourcesPage]
Wear = Callable[..., None]
LOW = {"width": 1136, "height": 605, "text_scale": 1.85}
"""What the projector leaves of 1280 × 720 to the page, with text at 150 %."""


@pytest.fixture
def wear(qapp: QApplication, look: Callable[..., Look]) -> Iterator[Wear]:
    """Dresses the application as the window does: `wear(text_scale=1.5)`."""
    yield lambda **chosen: apply_look(qapp, look(**chosen))
    apply_look(qapp, look())


def settle() -> None:
    """Words that break anew take several rounds to find their height."""
    for _ in range(6):
        QApplication.processEvents()


def shown(page: SourcesPage, kind: type[Chooser] | type[Folded]) -> int:
    return sum(part.isVisible() for part in desk_of(page).head.findChildren(kind))


@pytest.mark.parametrize("kind", KINDS)
def test_large_text_leaves_rows_in_sight(make_page: MakePage, wear: Wear, kind: Kind) -> None:
    wear(text_scale=LOW["text_scale"])
    desk = desk_of(make_page(f"sources/{kind}", "both", **LOW))
    settle()
    assert desk.table.height() >= desk.table.height_of(3)


def test_where_there_is_room_nothing_is_folded(make_page: MakePage, wear: Wear) -> None:
    wear()
    page = make_page("sources/claim")
    assert (shown(page, Chooser), shown(page, Folded)) == (4, 0)
    assert desk_of(page).head.kinds.buttons["claim"].isVisible()
    page.resize(page.width(), 320)
    settle()
    assert (shown(page, Chooser), shown(page, Folded)) == (0, 1)
    page.resize(page.width(), 700)
    settle()
    assert (shown(page, Chooser), shown(page, Folded)) == (4, 0)


def test_the_folded_menu_filters_and_says_how_many(make_page: MakePage) -> None:
    page = make_page("sources/claim?theme=injury", **LOW)
    (folded,) = desk_of(page).head.findChildren(Folded)
    assert folded.text() == "筛选与排序 (1)"
    menu = QMenu(page)
    folded.fill(menu)
    names = [action.text() for action in menu.actions()]
    assert names == ["主题：损伤", "测量对象：全部", "直接程度：全部", "排序：原有顺序"]
    inner = menu.actions()[1].menu()
    assert isinstance(inner, QMenu)
    inner.actions()[1].trigger()
    assert folded.text() == "筛选与排序 (2)"
    assert desk_of(page).head.field.isVisible()


@pytest.mark.parametrize("text_scale", [1.0, 1.3, 1.5])
def test_the_field_has_room_for_what_it_says(
    make_page: MakePage, wear: Wear, text_scale: float
) -> None:
    wear(text_scale=text_scale)
    field = desk_of(make_page("sources/claim", "both", text_scale=text_scale)).head.field
    assert field.fontMetrics().horizontalAdvance(field.placeholderText()) < field.width() - 20
