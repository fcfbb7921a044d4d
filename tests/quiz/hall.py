"""The questions in a real window, with a clock that is turned by hand."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from pofedu.app.program import dress, features
from pofedu.content.address import Address, parse_address
from pofedu.content.library import Library
from pofedu.learner.learner import Learner
from pofedu.quiz.page import QuizPage
from pofedu.quiz.plan import Plan, Scope
from pofedu.quiz.session import begin
from pofedu.quiz.task import Given
from pofedu.settings.logic import Preferences
from pofedu.ui.page import Page
from pofedu.ui.theme import ThemeName
from pofedu.window.hall import MainWindow

PLAIN = Qt.KeyboardModifier.NoModifier
ALL = ("dry-and-hot", "what-may-help", "how-many-bees")


class HandClock:
    """Stands still but for what the test lets pass."""

    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        return self.now_s

    def go(self, seconds: float) -> None:
        """Let so much time pass."""
        self.now_s += seconds


class Elsewhere(Page):
    """Any other room."""

    def enter(self, address: Address) -> None:
        self.place_changed.emit(address)

    def show_look(self, look: object) -> None:
        """Nothing to show."""

    def crumbs(self) -> tuple[()]:
        return ()


class Hall:
    """A window at the list of questions."""

    def __init__(
        self,
        qtbot: QtBot,
        library: Library,
        learner: Learner,
        language: str = "en",
        theme: ThemeName = "light",
        size: tuple[int, int] = (1280, 720),
    ) -> None:
        self.library, self.learner = library, learner
        self.clock = HandClock()
        self.said: list[str] = []
        self.page = QuizPage(library, learner, self.clock)
        self.page.message_posted.connect(lambda words: self.said.append(words.en))
        app = QApplication.instance()
        preferences = Preferences(language=language, theme=theme, motion="less")  # type: ignore[arg-type]
        self.window = MainWindow(
            features(),
            {"quiz": lambda: self.page, "sources": Elsewhere},
            preferences,
            partial(dress, app, True),  # type: ignore[arg-type]
            library.pack.title,
            library.pack.id,
        )
        qtbot.addWidget(self.window)
        self.window.resize(*size)
        self.window.set_screen_height(float(size[1]))
        self.window.places.enter(Address("quiz"))
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.window.focus_page()

    def begin(self, mode: str, questions: tuple[str, ...] = ALL, seconds: int = 0) -> None:
        """Begin these and no others, and be at the first."""
        plan = Plan(mode, Scope("all"), questions, seconds)  # type: ignore[arg-type]
        session = begin(self.library, self.learner, plan)
        self.page.list.take(f"on:{session.uid}")
        QApplication.processEvents()

    def go(self, place: str) -> None:
        """Go somewhere."""
        self.window.places.go(parse_address(place))
        QApplication.processEvents()

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
        """A key where the keyboard is."""
        QTest.keyClick(self.window.focusWidget() or self.window, key, held)
        QApplication.processEvents()

    def type(self, words: str) -> None:
        """Words in the field that has the keyboard."""
        field = self.window.focusWidget()
        assert isinstance(field, QLineEdit)
        QTest.keyClicks(field, words)
        QApplication.processEvents()

    def pass_by(self, seconds: float) -> None:
        """Let time pass, and the clock be looked at."""
        self.clock.go(seconds)
        self.page.stage.clock.tick()
        QApplication.processEvents()

    def given(self) -> Given:
        """What is chosen on the page; nothing where nothing can be."""
        part = self.page.stage.part
        return part.given() if part is not None else ()

    def shown(self) -> str:
        """The words on the page."""
        page = self.page.stage.pane._page
        assert page is not None
        return "\n".join(map(str, page.blocks))
