"""Blocks in as many columns as there is room for, each block in the shortest one."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget


class Columns(QWidget):
    """Stands blocks side by side in wide windows and below each other in narrow ones."""

    def __init__(self, blocks: list[QWidget], most: int, gap: int = 24) -> None:
        super().__init__()
        self._blocks = blocks
        self._narrowest = 400
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)
        self._columns = [QVBoxLayout() for _ in range(most)]
        for column in self._columns:
            column.setSpacing(gap)
            self._row.addLayout(column, 1)
        self._count = 0
        self._place(1)

    def set_narrowest(self, width: int) -> None:
        """How wide a column must be, in device-independent pixels."""
        self._narrowest = width
        self._place(self._fitting())

    def _fitting(self) -> int:
        gap = self._row.spacing()
        fitting = (self.width() + gap) // (self._narrowest + gap)
        return max(1, min(fitting, len(self._columns), len(self._blocks)))

    def _place(self, count: int) -> None:
        self._count = count
        for column in self._columns:
            while column.count():
                column.takeAt(0)
        heights = [0] * count
        for block in self._blocks:
            shortest = heights.index(min(heights))
            heights[shortest] += block.sizeHint().height()
            self._columns[shortest].addWidget(block)
        for place, column in enumerate(self._columns):
            self._row.setStretch(place, 1 if place < count else 0)
            if place < count:
                column.addStretch()
        self._row.setSpacing(self._row.spacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting() != self._count:
            self._place(self._fitting())
