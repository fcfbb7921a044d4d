"""The toolkit does what the house relies on."""

import sys

from PySide6.QtGui import QColor, QImage, QPainter

from pofedu.window.start import missing_for_screen
from pofedu.window.toolkit import lacking_library, library_sentence


def test_void_calls_keep_references_to_none(qapp: object) -> None:
    """PySide6 6.12.0 on Python 3.11 loses one reference a call and dies after some thousands.

    From Python 3.12 on None is immortal and the count stands still: nothing to lose there.
    """
    image = QImage(8, 8, QImage.Format.Format_ARGB32)
    painter, colour = QPainter(image), QColor("red")
    before = sys.getrefcount(None)
    for _ in range(300):
        painter.setPen(colour)
    lost = before - sys.getrefcount(None)
    painter.end()
    assert lost < 30, f"300 calls lost {lost} references to None"


def test_a_library_that_the_system_lacks_is_named() -> None:
    said = "libEGL.so.1: cannot open shared object file: No such file or directory"
    assert lacking_library(said) == "libEGL.so.1"
    assert lacking_library("cannot import name 'x' from 'y'") == ""
    sentence = library_sentence(lacking_library(said))
    assert "libEGL.so.1" in sentence.en
    assert "libEGL.so.1" in sentence.zh


def test_without_a_screen_nothing_is_lacking_for_it() -> None:
    assert missing_for_screen({}) == ""
