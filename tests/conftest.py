"""What all tests share: Qt without a screen, the shipped fonts, and a look."""

import os

if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from pofedu import paths
from pofedu.compiler.writer import build_pack
from pofedu.content.library import Library, open_library
from pofedu.learner.profile import Profile
from pofedu.ui.fonts import load_fonts
from pofedu.ui.language import Language
from pofedu.ui.theme import Look, ThemeName, read_theme
from tests.learner.conftest import fill, opened

HARMLESS = {
    r"^This plugin does not support propagateSizeHints\(\)$": (
        "a window of fixed or least size on the screenless platform, which has no frame to size"
    ),
    r"^This plugin does not support raise\(\)$": (
        "the screenless platform has no other windows to come in front of"
    ),
}
"""Messages of Qt, word for word, that fail no test, and why."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let no test fail for a harmless message of Qt."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore(*HARMLESS, extend=True))


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application, with the shipped fonts."""
    load_fonts()
    return qapp


@pytest.fixture(autouse=True)
def _no_widget_outlives_its_test() -> Iterator[None]:
    """Delete now what was only marked for deletion; else every change of look takes longer."""
    yield
    if QApplication.instance() is not None:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(autouse=True)
def _no_look_outlives_its_test() -> Iterator[None]:
    """Take from the application what a test put on, so that the order of tests does not matter."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        yield
        return
    font, palette = app.font(), app.palette()
    yield
    if app.styleSheet():
        app.setProperty("look", None)
        app.setStyleSheet("")
        app.setFont(font)
        app.setPalette(palette)


@pytest.fixture
def look() -> Callable[..., Look]:
    """Makes a look: `look()`, `look(theme="dark", language="both", text_scale=1.5)`."""

    def make(
        theme: ThemeName = "light",
        language: Language = "zh",
        text_scale: float = 1.0,
        screen_height: float = 1080.0,
    ) -> Look:
        return Look(read_theme(theme), language, text_scale, screen_height)

    return make


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """What pofedu teaches, compiled from its sources."""
    target = tmp_path_factory.mktemp("packs") / "pof-hsct.db"
    report = build_pack(paths.CONTENT / "pof-hsct", target)
    assert not report.problems, "\n".join(str(p) for p in report.problems)
    return open_library(target)


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    """A profile with notes."""
    made = opened(tmp_path / "档案")
    fill(made)
    yield made
    made.close()


@pytest.fixture
def other_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder on another disk than the other folders of a test."""
    memory = Path("/dev/shm")
    if not os.access(memory, os.W_OK) or memory.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("there is no other disk here")
    with TemporaryDirectory(dir=memory) as name:
        yield Path(name)
