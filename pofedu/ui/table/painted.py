"""What tables have in common whose cells and headings are painted by hand."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView


def set_up(table: QTableView) -> None:
    """No frame, no grid, nothing to edit; scrolls by pixels, sizes are given, Tab leads out."""
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setCornerButtonEnabled(False)
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    for header in (table.horizontalHeader(), table.verticalHeader()):
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)


class QuietTable(QTableView):
    """A table in which coming to it chooses nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._is_quiet = False
        """While what is chosen is set by the page, not by the reader."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt would stand on the first row."""
        self._is_quiet = True
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection():
            self.selectionModel().clearCurrentIndex()
        self._is_quiet = False


def set_heights(table: QTableView, heights: Mapping[int, int]) -> None:
    """Give some rows of other lines their heights; those that are not there any more have none.

    All is painted anyhow: Qt is not told, or it would paint all of it once more afterwards.
    """
    rows = table.model().rowCount()
    with QSignalBlocker(table.verticalHeader()):
        for place, high in heights.items():
            if place < rows:
                table.setRowHeight(place, high)
