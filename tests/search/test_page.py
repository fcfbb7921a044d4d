"""The search page in use: typing, moving, opening, kinds, nothing found."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address, parse_address
from pofedu.content.find import Finder, Hit
from pofedu.content.library import Library, open_library
from pofedu.content.model import Text
from pofedu.search.logic import Asked, address_of, asked_at
from pofedu.search.page import SearchPage
from pofedu.ui.hits import spoken
from pofedu.ui.theme import Look

MINE = Hit(kind="note", id="1", address=Address("notes", "1"), title=Text(zh="POF", en="POF"))


@pytest.fixture
def make_page(
    library: Library, look: Callable[..., Look], qtbot: QtBot
) -> Iterator[Callable[..., SearchPage]]:
    """Shows the page at an address: `make_page("search?q=POF", language="en")`."""
    finder = Finder(library)

    def make(address: str = "search", **chosen: object) -> SearchPage:
        page = SearchPage(library, finder, lambda query: [MINE] if query == "POF" else [])
        qtbot.addWidget(page)
        page.resize(1000, 700)
        page.show_look(look(**chosen))
        with qtbot.waitExposed(page):
            page.show()
        page.enter(parse_address(address))
        return page

    yield make
    finder.close()


@pytest.fixture
def page(make_page: Callable[..., SearchPage]) -> SearchPage:
    return make_page()


@pytest.fixture
def opened(page: SearchPage) -> list[str]:
    """What the page asked to open, as addresses."""
    seen: list[str] = []
    page.open_requested.connect(lambda address: seen.append(str(address)))
    return seen


def titles(page: SearchPage, most: int = 3) -> list[str]:
    return [page.rows.row(i).title.zh for i in range(min(most, page.rows.rowCount()))]


def test_addresses() -> None:
    asked = Asked("卵巢 早衰", "claim")
    assert asked_at(parse_address(str(address_of(asked)))) == asked
    assert asked_at(parse_address("search?kind=unknown&q=a")) == Asked("a")
    assert str(address_of(Asked(" "))) == "search"


def test_hits_come_as_one_types(page: SearchPage, qtbot: QtBot) -> None:
    places: list[str] = []
    page.place_changed.connect(lambda address: places.append(str(address)))
    QTest.keyClicks(page.field, "POF")
    assert places == ["search?q=P", "search?q=PO", "search?q=POF"]
    assert titles(page, 2) == ["卵巢早衰", "POF：卵巢早衰"]
    assert page.list.isVisible()


def test_an_address_restores_the_query(make_page: Callable[..., SearchPage]) -> None:
    page = make_page("search?kind=passage&q=1.1-s3")
    assert page.field.text() == "1.1-s3"
    assert titles(page) == ["1.1-s3 细胞毒性与凋亡途径"]
    page.enter(Address("search"))
    assert page.field.text() == ""
    assert page.blank.isVisible()


def test_keys_move_and_open_from_the_field(page: SearchPage, opened: list[str]) -> None:
    QTest.keyClicks(page.field, "POF")
    QTest.keyClick(page.field, Qt.Key.Key_Down)
    assert page.list.currentIndex().row() == 1
    QTest.keyClick(page.field, Qt.Key.Key_Up)
    QTest.keyClick(page.field, Qt.Key.Key_Up)
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert opened == ["sources/entity/pof"]
    QTest.keyClick(page.field, Qt.Key.Key_PageDown)
    assert page.list.currentIndex().row() > 3
    assert page.field.text() == "POF"


def test_keys_in_the_list(page: SearchPage, opened: list[str]) -> None:
    page.field.setText("POF")
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Enter)
    assert opened == ["sources/term/pof"]
    QTest.keyClick(page.list, Qt.Key.Key_Up)
    QTest.keyClick(page.list, Qt.Key.Key_Up)
    assert page.field.hasFocus()


def test_a_click_opens(page: SearchPage, opened: list[str]) -> None:
    page.field.setText("1.1-s3")
    area = page.list.visualRect(page.rows.index(0, 0))
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert opened == ["sources/passage/1.1-s3"]


def test_esc_clears(page: SearchPage) -> None:
    page.field.setText("POF")
    QTest.keyClick(page.field, Qt.Key.Key_Escape)
    assert page.field.text() == ""
    assert page.blank.isVisible()


def test_kinds_are_counted_and_chosen(page: SearchPage, library: Library, qtbot: QtBot) -> None:
    page.field.setText("POF")
    qtbot.waitUntil(lambda: page.kinds.buttons["claim"].isVisible())
    count = int(page.kinds.buttons["claim"].text().split()[-1])
    assert page.kinds.buttons["note"].text().endswith(" 1")
    with qtbot.waitSignal(page.place_changed) as changed:
        page.kinds.buttons["claim"].click()
    assert str(changed.args[0]) == "search?kind=claim&q=POF"
    assert {page.rows.row(i).chip.en for i in range(page.rows.rowCount())} == {"Claim"}
    assert page.rows.rowCount() == min(count, page.rows.rowCount())
    page.kinds.buttons["note"].click()
    assert titles(page) == ["POF"]
    page.kinds.buttons[None].click()
    assert titles(page, 1) == ["卵巢早衰"]


def test_more_rows_come_when_the_end_is_reached(page: SearchPage) -> None:
    page.field.setText("卵")
    before = page.rows.rowCount()
    page.rows.fetchMore(page.list.rootIndex())
    assert page.rows.rowCount() > before


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("2018", "2 found, 1 of them by a value that is not confirmed."),
        ("2019", "4 found, 4 of them by a value that is not confirmed."),
        ("lczs", "2 found. Press Enter"),
    ],
)
def test_what_is_found_by_a_value_not_confirmed_is_counted_apart(
    make_page: Callable[..., SearchPage], query: str, said: str
) -> None:
    page = make_page(f"search?q={query}")
    assert page.count.text.en.startswith(said)


def test_nothing_found_says_what_to_try(page: SearchPage) -> None:
    page.field.setText("xyzzy")
    assert page.blank.title.text.en == "Nothing found"
    page.blank.buttons[1].click()
    assert page.field.text() == "POI"
    assert titles(page, 1) == ["卵巢早衰"]


def test_what_matched_is_said(make_page: Callable[..., SearchPage]) -> None:
    row = make_page("search?q=POI", language="en").rows.row(0)
    assert row.label
    assert row.label.en == "Name in use today (background, not from the review)"
    assert row.detail
    assert row.detail.en == "POI"
    assert row.detail_marks.en == ((0, 3),)
    assert "Entity: premature ovarian failure; Name in use today" in spoken(row, "en")


def test_a_look_keeps_the_query_and_the_choice(
    make_page: Callable[..., SearchPage], look: Callable[..., Look]
) -> None:
    page = make_page("search?q=POF")
    QTest.keyClick(page.field, Qt.Key.Key_Down)
    page.show_look(look(theme="projector", language="both", text_scale=1.5))
    assert page.list.currentIndex().row() == 1
    assert page.field.text() == "POF"


def test_a_part_of_the_search_is_refused(page: SearchPage) -> None:
    with pytest.raises(LookupError):
        page.enter(Address("search", "part"))


def test_a_damaged_index_is_told(
    library: Library, look: Callable[..., Look], qtbot: QtBot, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.db"
    copy.write_bytes(library.path.read_bytes())
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("DELETE FROM find_word_docsize WHERE id = 3")
        connection.commit()
    damaged = open_library(copy)
    page = SearchPage(damaged, Finder(damaged))
    qtbot.addWidget(page)
    page.show_look(look())
    page.show()
    page.enter(parse_address("search?q=POF"))
    assert page.blank.title.text.en == "Search is not available"
    assert str(copy) in page.blank.advice.text.en
