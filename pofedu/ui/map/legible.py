"""What of a drawing is legible in a look, from where the eye stands."""

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget

from pofedu.ui.map.camera import Camera
from pofedu.ui.map.drawing import Drawing
from pofedu.ui.map.labels import FOLLOW_SIZE, Detail, Label, lay_out
from pofedu.ui.theme import Look

SMALLEST_FOLLOW = 10.4
"""At a desk the second language stays on the map down to this size in view pixels."""
DESK_SLACK = 0.96
"""At a desk a label may be this much smaller than the type scale rather than be cut."""


class LegibleMap(QWidget):
    """Has a drawing, a look and a camera, and tells what can be read."""

    def __init__(self, drawing: Drawing, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawing = drawing
        self.shown = drawing
        """The drawing as it is painted: its folded lanes may share the view otherwise."""
        self.look = look
        self.can_fold = False
        """Whether its lanes can be folded to what they say of themselves."""
        self._is_folding_by_scale = True
        self._labels: dict[tuple[str, Detail], dict[str, Label]] = {}
        """By the drawing and how much of them shows."""
        self.camera = Camera(1.0, QPointF(0, 0))

    def is_too_small(self, scale: float) -> bool:
        """Whether the projector shows summaries at this scale, since no label could be read."""
        is_projected = self.look.theme.name == "projector" and self.can_fold
        is_asked = is_projected and self._is_folding_by_scale
        return is_asked and scale < self.legible_scale("thin") - 0.001

    def detail(self) -> Detail:
        """Whether both languages are legible at this scale, or the leading one only shows.

        At a desk that does not depend on the reader's text size, which zooms when a lane is framed:
        larger text must not take a language away.
        """
        is_projected = self.look.theme.name == "projector"
        least = self.look.legible_px if is_projected else SMALLEST_FOLLOW
        is_small = self.camera.scale * FOLLOW_SIZE < least - 0.01
        return "thin" if self.look.language == "both" and is_small else "full"

    def labels(self, detail: Detail) -> dict[str, Label]:
        """The labels of this drawing in this language, laid out once."""
        key = (self.drawing.id, detail)
        if key not in self._labels:
            self._labels[key] = lay_out(self.drawing.boxes, self.look.language, detail)
        return self._labels[key]

    def legible_scale(self, detail: Detail = "full") -> float:
        """The smallest scale at which the smallest label is legible in this look."""
        smallest = min(line.size for la in self.labels(detail).values() for line in la.lines)
        slack = 1.0 if self.look.theme.name == "projector" else DESK_SLACK
        return self.look.legible_px * slack / smallest

    def _least(self) -> float:
        if self.look.theme.name == "projector":
            return self.legible_scale("thin")
        return SMALLEST_FOLLOW * max(1.0, self.look.factor) / FOLLOW_SIZE
