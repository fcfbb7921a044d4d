"""A quiet word beside a lane's title on how to see English: before an audience, in both languages,
boxes seen from afar say only what leads."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtWidgets import QLabel

from pofedu.ui.language import line, translate
from pofedu.ui.map.folded import title_area
from pofedu.ui.map.view import MapView
from pofedu.ui.theme import Look

GAP = 12


class Closer(QLabel):
    """Stands over the map in the row of a title, where no box is; hidden where there is no room."""

    def __init__(self, view: MapView, look: Look) -> None:
        super().__init__(view)
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.show_look(look)
        self.hide()

    def show_look(self, look: Look) -> None:
        """Words, size and colour in another look; `follow` comes after."""
        self.setFont(look.font(13))
        self.setStyleSheet(f"color: {look.theme.soft}; background: transparent;")
        self.setText(line(translate("Diagram", "Zoom in (+) for English"), look.language))
        self.adjustSize()

    def follow(self, lane: str, is_bare: bool) -> None:
        """Go with the title of the lane in view."""
        place = None if is_bare or not self._is_near() else self._place(lane)
        if place is not None:
            self.move(place.topLeft())
        self.setVisible(place is not None)

    def _is_near(self) -> bool:
        """Whether only what leads is legible."""
        view = self._view
        is_thin = view.look.language == "both" and view.detail() == "thin"
        is_projected = view.look.theme.name == "projector"
        is_legible = view.camera.scale >= view.legible_scale("thin") - 0.001
        return is_thin and is_projected and is_legible

    def _place(self, lane: str) -> QRect | None:
        view = self._view
        if lane in view.emphasis.folded or lane not in {area.id for area in view.drawing.lanes}:
            return None
        area = view.drawing.lane(lane)
        title, to_view = title_area(area, view.look, "thin"), view.camera.to_view
        start, end = to_view(title.topRight()), to_view(QPointF(area.rect.right(), title.bottom()))
        top = (start.y() + end.y() - self.height()) / 2
        at = QPointF(start.x() + GAP, top).toPoint()
        place, room = QRect(at, self.size()), QRect(start.toPoint(), end.toPoint())
        return place if room.contains(place) and view.rect().contains(place) else None
