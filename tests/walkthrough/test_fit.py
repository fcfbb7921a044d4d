"""Nothing is cut or lies on another, at 80 % and 200 %, in all languages and on small screens."""

from itertools import combinations, product

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from pofedu.content.address import Address, parse_address
from pofedu.content.library import Library
from pofedu.settings.logic import Preferences
from pofedu.ui.language import LANGUAGES
from pofedu.ui.row import Row
from pofedu.ui.theme import ThemeName
from pofedu.window.hall import MainWindow
from tests.walkthrough.conftest import Make, page_of

PLACES = (
    "walkthrough/ovary-scars",
    "walkthrough/ovary-scars/too-much-matrix",
    "walkthrough/ovary-scars/too-much-matrix?answer=skip",
    "walkthrough/bax-and-caspases/minipigs-given-cells",
    "walkthrough/bax-and-caspases/bax-the-wrong-way-round?answer=2",
    "walkthrough/what-next?shown=end",
)
SIZES = ((1024, 768), (1280, 720))
LOOKS = tuple(product((*SIZES, (1920, 1080)), LANGUAGES, (0.8, 1.0, 2.0)))


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def cut(widget: QWidget) -> list[str]:
    """The words beneath a widget that have too little room."""
    found = []
    for label in widget.findChildren(QLabel):
        if label.isVisible() and label.text():
            needed = label.heightForWidth(label.width()) if label.wordWrap() else 0
            if needed > label.height() + 1 or label.sizeHint().width() < 0:
                found.append(label.text())
    for row in widget.findChildren(Row):
        if row.isVisible() and row.heightForWidth(row.width()) > row.height() + 1:
            found.append(row.accessibleName())
    for button in widget.findChildren(QPushButton):
        if button.isVisible() and button.sizeHint().width() > button.width() + 1:
            found.append(button.text())
    return found


def outside(inner: QWidget, outer: QWidget) -> bool:
    area = QRect(inner.mapTo(outer, inner.rect().topLeft()), inner.size())
    return not outer.rect().adjusted(-1, -1, 1, 1).contains(area)


def check(window: MainWindow, place: str) -> None:
    page = page_of(window)
    player = page.player
    assert not cut(page), (place, cut(page))
    if page.walk.place is None:
        return
    parts = [player.strip, player.bar, player._frame]
    parts += [player.map] if player.map is not None and player.map.isVisible() else []
    for part in parts:
        assert not outside(part, page), (place, part)
    for one, other in combinations(parts, 2):
        assert not one.geometry().intersects(other.geometry()), (place, one, other)
    for holder in (player.strip, player.bar):
        for button in holder.findChildren(QWidget):
            if button.isVisible():
                assert not outside(button, holder), (place, button)
    inside = player.pane.widget()
    assert inside is not None
    assert inside.width() <= player.pane.viewport().width()
    for row in inside.findChildren(QWidget):
        if row.isVisible():
            assert not outside(row, inside), (place, row)
    assert player.pane.viewport().height() >= page._look.px(15) * 4 if page._look else False


def all_places(library: Library) -> list[str]:
    """Every route: its start, each step asked and shown, its end."""
    found = []
    for route in library.walkthroughs.values():
        at = f"walkthrough/{route.id}"
        steps = [f"{at}/{step.id}{view}" for step in route.steps for view in ("", "?answer=skip")]
        found += [at, *steps, f"{at}?shown=end"]
    return found


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_for_an_audience(make_hall: Make, size: tuple[int, int]) -> None:
    window = make_hall(size, language="both", theme="projector")
    settle()
    assert not cut(page_of(window).routes)
    for place in PLACES:
        window.places.go(parse_address(place))
        settle()
        check(window, place)


@pytest.mark.slow
def test_nothing_is_cut_anywhere(make_hall: Make, library: Library) -> None:
    """Every place in one of the looks; the themes take turns."""
    places, window = all_places(library), make_hall()
    for number, (size, language, text) in enumerate(LOOKS):
        theme: ThemeName = ("light", "projector")[number % 2]
        window.resize(*size)
        window.set_screen_height(float(size[1]))
        window.choose(Preferences(language, theme, text, "less"))
        for place in ("walkthrough", *places[number :: len(LOOKS)]):
            window.places.go(parse_address(place))
            settle()
            check(window, f"{place} {size} {language} {text} {theme}")


def test_a_change_of_look_keeps_the_answer_that_was_chosen(make_hall: Make) -> None:
    window = make_hall(language="zh")
    window.places.go(Address("walkthrough", "ovary-scars", "too-much-matrix"))
    page = page_of(window)
    page._choose(3)
    window.do("language")
    window.do("theme")
    assert page.walk.chosen == 3
    assert page.player.answers is not None
    assert [row.isChecked() for row in page.player.answers.rows].index(True) == 2
