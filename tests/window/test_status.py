"""The status line: a message is read in whole, and what stands beside it makes room."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from pofedu.content.model import Text
from pofedu.settings.logic import LANGUAGES
from pofedu.window.hall import MainWindow

SHORT = Text(zh="已复制地址。", en="Address copied.")
LONG = Text(
    zh="有一条笔记未能保存。请先复制；再次关闭则放弃它。",
    en="A note could not be saved. Copy it first, or close again to discard it.",
)
READ_ONLY = Text(zh="只读：不保存新内容", en="Read-only: nothing new is saved")


@pytest.mark.parametrize("size", [(640, 480), (1280, 720)])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text_scale", [1.0, 1.5, 2.0])
def test_no_message_is_cut(
    make_hall: Callable[..., MainWindow], size: tuple[int, int], language: str, text_scale: float
) -> None:
    hall = make_hall(size, theme="projector", language=language, text_scale=text_scale)
    status, page = hall.status, hall.pages.geometry()
    status.show_state(READ_ONLY)
    status.post(LONG)
    QApplication.processEvents()
    whole = status.whole
    if whole is None or not whole.isVisible():
        assert status.message.sizeHint().width() <= status.message.width()
        return
    assert hall.rect().contains(whole.geometry())
    assert whole.geometry().bottomRight() == status.geometry().bottomRight()
    for label in whole.findChildren(QLabel):
        assert label.heightForWidth(label.width()) <= label.height() + 1
    assert hall.pages.geometry() == page, "the page would jump"


def test_what_stands_beside_makes_room_and_comes_back(make_hall: Callable[..., MainWindow]) -> None:
    hall = make_hall((1280, 720), theme="projector", language="both", text_scale=1.5)
    status = hall.status
    assert status.pack.isVisible()
    status.show_state(READ_ONLY)
    assert (status.state.isVisible(), status.pack.isVisible()) == (True, False)
    status.post(SHORT)
    assert (status.state.isVisible(), status.whole) == (True, None)
    status.post(LONG)
    assert not status.state.isVisible()
    assert status.whole is not None
    hall.resize(1920, 720)
    QApplication.processEvents()
    assert not status.whole.isVisible(), "one line has room for it now"
    status.clear()
    assert (status.state.isVisible(), status.pack.isVisible()) == (True, True)


def test_a_long_message_goes_at_a_click_and_in_full_screen(
    make_hall: Callable[..., MainWindow],
) -> None:
    hall = make_hall((800, 600), language="both", text_scale=2.0)
    hall.status.post(LONG)
    whole = hall.status.whole
    assert whole is not None
    hall.presenting.set_bare(True)
    assert not whole.isVisible()
    hall.presenting.set_bare(False)
    assert whole.isVisible()
    QTest.mouseClick(whole, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert not whole.isVisible()
    assert not hall.status.message.words.zh
