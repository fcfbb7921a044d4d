"""Pictures are painted where the eye is, once, and moved from then on."""

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

from pofedu.ui.map.tiles import SIDE, Tiles

pytestmark = pytest.mark.usefixtures("qapp")

VIEW = QSize(700, 500)
RED = QColor("#ff0000")


class Seen:
    """What was asked to be painted."""

    def __init__(self) -> None:
        self.areas: list[QRectF] = []

    def __call__(self, painter: QPainter, exposed: QRectF) -> None:
        self.areas.append(exposed)


def drawn(tiles: Tiles, at: QPoint) -> QColor:
    """The colour in the middle of a view that begins there."""
    view = QPixmap(VIEW)
    painter = QPainter(view)
    tiles.draw(painter, QRect(at, VIEW), 1.0)
    painter.end()
    return view.toImage().pixelColor(VIEW.width() // 2, VIEW.height() // 2)


def test_what_was_painted_is_only_moved() -> None:
    paint = Seen()
    tiles = Tiles(paint, QColor("white"), 1.0)
    drawn(tiles, QPoint(10, 10))
    assert paint.areas == [QRectF(10, 10, 700, 500)]
    drawn(tiles, QPoint(10, 10))
    assert len(paint.areas) == 1
    drawn(tiles, QPoint(60, 10))
    assert max(area.right() for area in paint.areas) == 3 * SIDE  # to the grid, not a strip of 50
    count = len(paint.areas)
    drawn(tiles, QPoint(3 * SIDE - VIEW.width(), 10))
    assert len(paint.areas) == count


def test_what_stands_out_lies_over_what_was_painted_before() -> None:
    paint = Seen()
    tiles = Tiles(paint, QColor("white"), 1.0)
    assert drawn(tiles, QPoint(0, 0)) == QColor("white")
    tiles.set_over(lambda painter, exposed: painter.fillRect(exposed, RED))
    assert drawn(tiles, QPoint(0, 0)) == RED
    tiles.set_over(None)
    assert drawn(tiles, QPoint(0, 0)) == QColor("white")
    assert len(paint.areas) == 1


def test_what_lies_around_is_painted_between_frames() -> None:
    paint = Seen()
    tiles = Tiles(paint, QColor("white"), 1.0)
    assert not tiles.prepare()
    drawn(tiles, QPoint(0, 0))
    while tiles.prepare():
        pass
    count = len(paint.areas)
    drawn(tiles, QPoint(200, 200))
    assert count > 1
    assert len(paint.areas) == count
