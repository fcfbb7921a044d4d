"""What the system says, or that it says nothing."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from pofedu.ui import system


def test_an_answer_is_given_everywhere(qapp: QApplication) -> None:
    assert system.is_system_dark() in (True, False)
    assert system.system_reduces_motion() in (True, False, None)


def test_what_cannot_be_asked_is_not_known(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> bool:
        raise OSError("no such library")

    for way in ("_on_windows", "_on_macos", "_on_a_free_desktop"):
        monkeypatch.setattr(system, way, fail)
    assert system.system_reduces_motion() is None


def test_a_change_is_told(qapp: QApplication) -> None:
    told = []
    system.when_system_changes(lambda: told.append(True))
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.emit(hints.colorScheme())
    assert told == [True]
