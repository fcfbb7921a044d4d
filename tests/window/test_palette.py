"""The palette over any page: pages, commands and content from a few letters."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from pofedu.content.address import Address
from pofedu.content.find import Finder
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.search.logic import Asked, Results
from pofedu.ui.commands import Command
from pofedu.ui.hits import row_of, spoken
from pofedu.ui.keys import KEYS
from pofedu.ui.language import Language
from pofedu.window.commands import own_commands
from pofedu.window.hall import MainWindow
from pofedu.window.palette import FoundRows, Palette
from tests.window.conftest import FIRST
from tests.window.test_fit import has_room

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def hall(make_hall: Callable[..., MainWindow], library: Library) -> Iterator[MainWindow]:
    """A hall whose palette finds in the content."""
    hall, finder = make_hall(), Finder(library)

    def find_rows(query: str, language: Language) -> FoundRows:
        results = Results(finder, lambda query: (), Asked(query))
        return len(results), lambda place: row_of(results.hit(place), library, language)

    hall.finding.find_rows = find_rows
    yield hall
    finder.close()


@pytest.fixture
def palette(hall: MainWindow) -> Palette:
    """The palette as Ctrl+K shows it."""
    QTest.keyClick(hall, Qt.Key.Key_K, CONTROL)
    palette = hall.finding.palette
    assert palette is not None
    assert palette.isVisible()
    assert palette.field.hasFocus()
    return palette


def rows(palette: Palette, chip: str = "") -> list[str]:
    found = (palette.rows.row(place) for place in range(palette.rows.rowCount()))
    return [row.title.en for row in found if chip in ("", row.chip.en)]


def test_at_first_pages_and_commands_are_listed(palette: Palette) -> None:
    rooms = ["Home", "Diagrams", "Walkthroughs", "Sources", "Search", "Notes", "Settings"]
    assert rows(palette, "Page") == rooms
    commands = rows(palette, "Command")
    assert "Next theme" in commands
    keys = sum(not key.is_by_widget for key in KEYS) - 2
    assert len(commands) == keys + len(tuple(own_commands()))


def test_content_is_found_and_opened(hall: MainWindow, palette: Palette) -> None:
    opened: list[str] = []
    hall.finding.opened.connect(lambda address: opened.append(str(address)))
    QTest.keyClicks(palette.field, "lczs")
    assert rows(palette)[0] == "premature ovarian failure"
    said = "By the pinyin of its Chinese name: 卵巢早衰、早发性卵巢功能不全"
    assert spoken(palette.rows.row(0), "en").endswith(said)
    assert rows(palette)[-1] == "All results on the search page"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert opened == ["sources/entity/pof"]


def test_the_last_row_leads_to_all_hits(hall: MainWindow, palette: Palette) -> None:
    opened: list[str] = []
    hall.finding.opened.connect(lambda address: opened.append(str(address)))
    palette.field.setText("卵巢")
    palette.list.choose(9999)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert opened[-1] == "search?q=%E5%8D%B5%E5%B7%A2"


@pytest.mark.parametrize("query", ["next the", "切换主题"])
def test_commands_run(hall: MainWindow, palette: Palette, query: str) -> None:
    palette.field.setText(query)
    assert rows(palette)[0] == "Next theme"
    assert palette.rows.row(0).keys.startswith("T")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert hall.look.theme.name == "dark"


@pytest.mark.parametrize("shown", ["zh", "en", "both"])
@pytest.mark.parametrize(
    ("query", "field", "value"),
    [
        ("dark", "theme", "dark"),
        ("深色", "theme", "dark"),
        ("night", "theme", "dark"),
        ("投影", "theme", "projector"),
        ("projector", "theme", "projector"),
        ("light", "theme", "light"),
        ("跟随系统", "theme", "system"),
        ("中文", "language", "zh"),
        ("chinese", "language", "zh"),
        ("english", "language", "en"),
        ("英文", "language", "en"),
        ("bilingual", "language", "both"),
        ("双语", "language", "both"),
        ("reduced motion", "motion", "less"),
        ("动画随系统", "motion", "system"),
        ("single-letter keys off", "letter_keys", False),
    ],
)
def test_what_has_no_key_is_found_by_words_of_both_languages(
    make_hall: Callable[..., MainWindow], shown: str, query: str, field: str, value: object
) -> None:
    hall = make_hall(language=shown, theme="projector" if value != "projector" else "light")
    hall.do("find")
    palette = hall.finding.palette
    assert palette is not None
    QTest.keyClicks(palette.field, query) if query.isascii() else palette.field.setText(query)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert getattr(hall.preferences, field) == value


def test_what_is_called_so_comes_before_what_is_found_by_other_words(palette: Palette) -> None:
    palette.field.setText("text")
    titles = rows(palette, "Command")
    assert set(titles[:3]) == {"Larger text", "Smaller text", "Reset text size to 100 %"}
    palette.field.setText("theme")
    assert rows(palette, "Command")[0] == "Theme: Like the system"
    assert rows(palette, "Command")[-1] == "Next theme"
    palette.field.setText("font")
    assert set(rows(palette, "Command")) == set(titles[:3])


def test_one_letter_finds_titles_only(palette: Palette) -> None:
    palette.field.setText("h")
    assert rows(palette, "Page") == ["Home", "All results on the search page"]
    assert rows(palette, "Command") == ["Write a note here"]


def test_a_command_that_cannot_be_done_says_why_and_does_nothing(
    make_hall: Callable[..., MainWindow],
) -> None:
    hall, why = make_hall(), Text(zh="现在不能", en="Not now")
    words = Text(zh="立即备份", en="Back up now")
    place = Address("settings")
    hall.finding.offered = lambda: [Command("x", words, words, place=place, hindrance=why)]
    hall.do("find")
    palette = hall.finding.palette
    assert palette is not None
    palette.field.setText("备份")
    assert palette.rows.row(0).detail == why
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert hall.places.current == FIRST
    assert hall.status.message.words == why


def test_a_page_opens(hall: MainWindow, palette: Palette) -> None:
    palette.field.setText("设置")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert str(hall.places.current).startswith("settings")


@pytest.mark.parametrize("key", ["esc", "again", "click"])
def test_closing_gives_the_focus_back(hall: MainWindow, key: str) -> None:
    button = hall.pages.page.button  # type: ignore[union-attr]
    button.setFocus()
    QTest.keyClick(hall, Qt.Key.Key_K, CONTROL)
    palette = hall.finding.palette
    assert palette is not None
    if key == "click":
        QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(4, palette.height() - 4))
    elif key == "esc":
        QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    else:
        QTest.keyClick(palette.field, Qt.Key.Key_K, CONTROL)
    assert not palette.isVisible()
    assert button.hasFocus()


def test_keys_of_the_window_rest_meanwhile(hall: MainWindow, palette: Palette) -> None:
    QTest.keyClick(palette.field, Qt.Key.Key_L)
    QTest.keyClick(palette.field, Qt.Key.Key_L, CONTROL)
    QTest.keyClick(palette.field, Qt.Key.Key_Tab)
    assert hall.preferences.language == "zh"
    assert palette.field.text() == "l"
    assert palette.field.hasFocus()


def test_letter_and_button_open_it(hall: MainWindow) -> None:
    QTest.keyClick(hall, Qt.Key.Key_Slash)
    palette = hall.finding.palette
    assert palette is not None
    palette.leave()
    hall.bar.finder.click()
    assert palette.isVisible()


def test_nothing_found_is_said(palette: Palette) -> None:
    palette.field.setText("xyzzy")
    assert palette.rows.rowCount() == 0
    assert palette.foot.text.en.startswith("Nothing found")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_content_that_cannot_be_searched_leaves_the_commands(hall: MainWindow) -> None:
    def fail(query: str, language: Language) -> FoundRows:
        raise OSError("gone")

    hall.finding.find_rows = fail
    QTest.keyClick(hall, Qt.Key.Key_K, CONTROL)
    palette = hall.finding.palette
    assert palette is not None
    palette.field.setText("next theme")
    assert rows(palette) == ["Next theme"]
    assert "cannot be searched" in palette.foot.text.en


@pytest.mark.parametrize("size", [(640, 480), (1024, 768), (1920, 1080)])
@pytest.mark.parametrize("theme", ["light", "projector"])
def test_it_fits_every_window(
    make_hall: Callable[..., MainWindow], size: tuple[int, int], theme: str
) -> None:
    hall = make_hall(size, theme=theme, language="both", text_scale=2.0)
    hall.presenting.set_bare(True)
    hall.do("find")
    palette = hall.finding.palette
    assert palette is not None
    assert hall.rect().contains(palette._card.geometry())
    assert palette.list.height() > palette.list.sizeHintForRow(0) / 2
    hall.resize(900, 600)
    assert hall.rect().contains(palette._card.geometry())


@pytest.mark.parametrize("query", ["卵", "xyzzy"])
@pytest.mark.parametrize("scale", [1.0, 1.8, 2.0])
@pytest.mark.parametrize("size", [(640, 480), (1024, 768), (1280, 720)])
def test_the_foot_is_read_in_full(
    make_hall: Callable[..., MainWindow], size: tuple[int, int], scale: float, query: str
) -> None:
    hall = make_hall(size, language="both", text_scale=scale)
    hall.do("find")
    palette = hall.finding.palette
    assert palette is not None
    palette.field.setText(query)
    labels = [label for label in palette.foot.findChildren(QLabel) if label.isVisible()]
    assert len(labels) == 2
    for label in labels:
        place = QRect(label.mapTo(palette._card, QPoint()), label.size())
        assert has_room(label)
        assert palette._card.rect().contains(place)


def test_the_list_takes_on_a_theme_that_came_while_it_was_away(
    hall: MainWindow, palette: Palette
) -> None:
    palette.leave()
    hall.do("theme")
    hall.do("find")
    palette.field.setText("xyzzy")
    ground = palette.list.viewport().grab().toImage().pixelColor(40, 40)
    assert ground == hall.look.theme.color("surface")


@pytest.mark.parametrize("language", ["zh", "both"])
def test_a_row_of_fewer_lines_stands_in_the_middle(
    make_hall: Callable[..., MainWindow], language: str
) -> None:
    hall = make_hall(language=language)
    hall.do("find")
    palette = hall.finding.palette
    assert palette is not None
    place = palette.list.visualRect(palette.rows.index(1))
    image = palette.list.viewport().grab(place).toImage().scaled(place.size())
    ground = image.pixelColor(3, 3)
    written = [
        y
        for y in range(image.height())
        if any(image.pixelColor(x, y) != ground for x in range(0, image.width(), 2))
    ]
    above, below = written[0], image.height() - 1 - written[-1]
    assert abs(above - below) <= 6
