"""The toolkit does what the house relies on."""

import sys

from PySide6.QtGui import QColor, QImage, QPainter


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
