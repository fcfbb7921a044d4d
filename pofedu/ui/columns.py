"""Blocks in as many columns as there is room for, each block in the shortest one."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class Columns(QWidget):
    """Stands blocks side by side in wide windows and below each other in narrow ones.

    It is exactly as high as its blocks, which follow their words when these break anew.
    """

    def __init__(self, blocks: list[QWidget], most: int, gap: int = 24) -> None:
        super().__init__()
        self._blocks, self._most, self._gap = blocks, most, gap
        self._narrowest = 400
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for block in blocks:
            block.setParent(self)

    def set_narrowest(self, width: int) -> None:
        """How wide a column must be, in device-independent pixels."""
        self._narrowest = width
        self._arrange()

    def height_at(self, width: int) -> int:
        """How high the blocks stand in this width."""
        return max((area.bottom() + 1 for _, area in self._areas(width)), default=0)

    def _areas(self, width: int) -> Iterator[tuple[QWidget, QRect]]:
        fitting = (width + self._gap) // (self._narrowest + self._gap)
        count = max(1, min(fitting, self._most, len(self._blocks)))
        each = (width - self._gap * (count - 1)) // count
        tops = [0] * count
        for block in self._blocks:
            place = tops.index(min(tops))
            height = _height(block, each)
            yield block, QRect(place * (each + self._gap), tops[place], each, height)
            tops[place] += height + self._gap

    def _arrange(self) -> None:
        areas = list(self._areas(self.width()))
        for block, area in areas:
            block.setGeometry(area)
        height = max((area.bottom() + 1 for _, area in areas), default=0)
        if height != self.height():
            self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        return QSize(self._narrowest, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)


def _height(block: QWidget, width: int) -> int:
    layout = block.layout()
    if layout is not None and block.width() != width:
        block.resize(width, block.height())
        layout.activate()
    height = block.heightForWidth(width)
    if height < 0:
        height = block.sizeHint().height()
    return max(block.minimumHeight(), min(height, block.maximumHeight()))
