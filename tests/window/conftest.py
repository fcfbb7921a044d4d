"""A hall with small real pages."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from pofedu.app.program import dress, features
from pofedu.content.address import Address, lodged, parse_address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.diagram.page import DiagramPage
from pofedu.home.page import HomePage
from pofedu.learner.passing import passing_learner
from pofedu.notes.page import NotesPage
from pofedu.quiz.page import QuizPage
from pofedu.settings.logic import Preferences
from pofedu.settings.page import SettingsPage
from pofedu.sources.page import SourcesPage
from pofedu.studies.page import StudiesPage
from pofedu.ui.blocks import Link
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line
from pofedu.ui.page import Page
from pofedu.ui.theme import Look
from pofedu.walkthrough.page import WalkthroughPage
from pofedu.window.hall import MainWindow

TITLE = Text(zh="造血干细胞移植如何损伤卵巢", en="How transplantation injures the ovary")
FIRST = Address("diagram", "injury")


WRITTEN = (
    ("diagram/injury#claim:gvhd-follicle-structure", "# 为什么\n\n- 卵泡结构\n- follicles"),
    ("sources/reference/10", "read the whole paper, not the abstract alone"),
    ("diagram/injury#entity:pof", "POF = POI?"),
)
"""What the learner in the real hall wrote, and where."""


class PlainPage(Page):
    """Shows one line; opens any id but `gone`, and fails at `broken`."""

    def __init__(self, name: Text) -> None:
        super().__init__()
        self.name = name
        self.address = FIRST
        self.entered: list[Address] = []
        self.keys: list[str] = []
        self.open_parts = 0
        self.is_bare = False
        self.words = QLabel()
        self.button = QPushButton("·")
        self.field = QLineEdit()
        column = QVBoxLayout(self)
        for widget in (self.words, self.button, self.field):
            column.addWidget(widget)
        take_no_text(self, self.words, self.button)

    def enter(self, address: Address) -> None:
        if address.id == "gone":
            raise LookupError("no diagram is called 'gone'")
        if address.id == "broken":
            raise KeyError("a fault of ours")
        self.entered.append(address)
        self.address = address
        if not address.id:
            self.address = Address(address.page, "injury")
            self.place_changed.emit(self.address)

    def show_look(self, look: Look) -> None:
        self.words.setText(line(self.name, look.language))

    def crumbs(self) -> tuple[tuple[Text, Address | None], ...]:
        return ((self.name, Address(self.address.page)), (TITLE, None))

    def handle_key(self, key: str) -> bool:
        self.keys.append(key)
        if key == "close" and self.open_parts:
            self.open_parts -= 1
            return True
        return key in ("next", "fit")

    def set_bare(self, is_bare: bool) -> None:
        self.is_bare = is_bare

    def move_to(self, address: Address) -> None:
        """What a reader's click or drag does."""
        self.address = address
        self.place_changed.emit(address)


@pytest.fixture
def make_hall(qapp: QApplication, qtbot: QtBot) -> Callable[..., MainWindow]:
    """Makes a hall: `make_hall(language="both", text_scale=1.5)`."""

    def make(size: tuple[int, int] = (1280, 720), **preferences: object) -> MainWindow:
        chosen = Preferences(**({"theme": "light"} | preferences))  # type: ignore[arg-type]
        pages = {
            "diagram": partial(PlainPage, Text(zh="机制图", en="Diagrams")),
            "sources": partial(PlainPage, Text(zh="资料", en="Sources")),
            "settings": partial(PlainPage, Text(zh="设置", en="Settings")),
        }
        pack = Text(
            zh="造血干细胞移植与卵巢早衰 0.1.0", en="HSCT and premature ovarian failure 0.1.0"
        )
        dressing = partial(dress, qapp, None)
        hall = MainWindow(features(), pages, chosen, dressing, pack, "pof-hsct")
        qtbot.addWidget(hall)
        hall.set_screen_height(size[1])
        hall.resize(*size)
        hall.places.enter(FIRST)
        with qtbot.waitActive(hall):
            hall.show()
            hall.activateWindow()
        return hall

    return make


@pytest.fixture
def hall(make_hall: Callable[..., MainWindow]) -> MainWindow:
    """A hall at the first place, in Chinese."""
    return make_hall()


@pytest.fixture
def page(hall: MainWindow) -> Any:
    """The page that the hall shows at first: a `PlainPage`."""
    return hall.pages.page


@pytest.fixture
def make_real_hall(qapp: QApplication, qtbot: QtBot, library: Library) -> Callable[..., MainWindow]:
    """Makes the hall with its real pages: `make_real_hall((1024, 768), language="en")`."""

    learner = passing_learner()
    for place, text in WRITTEN:
        learner.see(parse_address(place))
        learner.write_note(parse_address(place), text)
        learner.set_bookmark(parse_address(place), True)

    def make(size: tuple[int, int], has_questions: bool = False, **chosen: object) -> MainWindow:
        preferences = Preferences(**({"theme": "light", "motion": "less"} | chosen))  # type: ignore[arg-type]  # by name
        questions = {"quiz": partial(QuizPage, library, learner)} if has_questions else {}
        rooms = tuple(Link(f.words, Address(f.id)) for f in features())

        def notes_page() -> NotesPage:
            assert window.desk is not None
            return NotesPage(library, window.desk.drafts, window.look)

        window = MainWindow(
            features(),
            {
                "home": partial(HomePage, library, learner, rooms),
                "diagram": partial(DiagramPage, library, learner),
                "walkthrough": partial(WalkthroughPage, library, learner),
                "notes": notes_page,
                "studies": partial(StudiesPage, library),
                **questions,
                "sources": partial(SourcesPage, library),
                "settings": partial(SettingsPage, preferences),
            },
            preferences,
            partial(dress, qapp, True),
            library.pack.title,
            library.pack.id,
        )
        window.places.lodging = lodged
        window.meet(learner, library)
        qtbot.addWidget(window)
        window.resize(*size)
        window.set_screen_height(float(size[1]))
        window.show()
        return window

    return make
