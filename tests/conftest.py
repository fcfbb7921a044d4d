"""What all tests share: Qt without a screen, the shipped fonts, and a look."""

import os

if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from pofedu.ui.fonts import load_fonts
from pofedu.ui.language import Language
from pofedu.ui.theme import Look, ThemeName, read_theme


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application, with the shipped fonts."""
    load_fonts()
    return qapp


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
