"""The ring is seen by who uses the keys, and not by who came with the mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from pofedu.ui.ring import Ring


@pytest.fixture
def ring(qtbot: QtBot) -> Ring:
    ring = Ring(QListWidget())
    qtbot.addWidget(ring)
    ring.resize(200, 200)
    with qtbot.waitActive(ring):
        ring.show()
        ring.activateWindow()
    return ring


def is_seen(ring: Ring) -> bool:
    """Whether the middle of the left edge is drawn in another colour than inside the corner."""
    image = ring.grab().toImage()
    return image.pixelColor(1, 100) == ring.palette().accent().color()


@pytest.mark.parametrize(
    ("reason", "by_key"),
    [
        (Qt.FocusReason.TabFocusReason, True),
        (Qt.FocusReason.ShortcutFocusReason, True),
        (Qt.FocusReason.MouseFocusReason, False),
        (Qt.FocusReason.OtherFocusReason, False),
    ],
)
def test_how_one_came(ring: Ring, reason: Qt.FocusReason, by_key: bool) -> None:
    (inside,) = ring.findChildren(QListWidget)
    inside.clearFocus()
    inside.setFocus(reason)
    assert is_seen(ring) is by_key
    QTest.keyClick(inside, Qt.Key.Key_Down)
    assert is_seen(ring)
    inside.clearFocus()
    assert not is_seen(ring)
