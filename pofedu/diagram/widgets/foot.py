"""What stands at the foot of a map where there is room: its legend, and all of it small."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pofedu.diagram.widgets.legend import Legend
from pofedu.diagram.widgets.minimap import Minimap
from pofedu.ui.map.view import MapView

SHARE = 0.25
"""The legend opens by itself only where it takes no more of the height than this."""
MINIMAP_WIDTH, MINIMAP_HEIGHT = 0.2, 0.13
"""How much of the room the small map may take."""
GAP = 8


class Foot(QWidget):
    """Shows itself where that is asked for, or by itself where nothing else wants the room."""

    def __init__(self, view: MapView) -> None:
        super().__init__()
        self._view = view
        self.legend, self.minimap = Legend(), Minimap(view)
        self.wish: bool | None = None
        """Whether the reader asked for the legend; None leaves it to the room there is."""
        self.is_taken = False
        """Whether something else needs the room."""
        self.is_bare = False
        """Whether only the map is to be shown."""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.legend, 1)
        row.addWidget(self.minimap, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_by_room(self, width: int, height: int) -> None:
        """Come or go, on a page that has so many pixels beside the card."""
        self.minimap.fit(round(width * MINIMAP_WIDTH), round(height * MINIMAP_HEIGHT))
        width -= self.minimap.width() + GAP
        has_room = self.legend.heightForWidth(width) <= height * SHARE
        has_room = has_room and not (self.is_bare or self.is_taken or self._is_cutting(width))
        self.setVisible(has_room if self.wish is None else self.wish)

    def _is_cutting(self, width: int) -> bool:
        """Whether before an audience the legend, in such a width, would cut what is framed.

        Where the table stands alone it would take its rows.
        """
        if self._view.look.theme.name != "projector":
            return False
        if self._view.isHidden():
            return True
        high = max(self.legend.heightForWidth(width), self.minimap.height())
        there = self.height() if self.isVisible() else 0
        return not self._view.is_high_enough(self._view.height() + there - high)
