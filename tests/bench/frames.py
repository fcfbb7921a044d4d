"""Frames of maps on a real window, from a real event to the end of the paint, in ms.

Prints one JSON list: for each map and size of window what was done and every frame of it. `map` is
the map as it is; `direct` paints all that is seen in every frame, the straightforward way.
"""

import json
import sys
import time
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from pofedu import paths
from pofedu.content.library import open_library
from pofedu.ui.fonts import load_fonts
from pofedu.ui.map.camera import Camera
from pofedu.ui.map.drawing import Drawing, draw
from pofedu.ui.map.emphasis import Emphasis
from pofedu.ui.map.view import MapView
from pofedu.ui.map.walk import Choice, emphasis_of_entity
from pofedu.ui.style import FUSION
from pofedu.ui.theme import Look, read_theme
from tests.bench.made import made_map
from tests.bench.start import peak_kib

SIZES = (3840, 2160), (1920, 1080)
BOXES = 60, 500, 5_000
SLOW = 5_000
"""Of a map of so many boxes fewer frames are taken; direct painting takes seconds for each."""
FRAMES, FEW = 80, 20
HAND_S = 1 / 60
"""How often the hand moves; what is prepared between frames happens in what is left of it."""
STEP = QPointF(37, 23)
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


class TimedMap(MapView):
    """Knows when it was last painted."""

    painted_s = 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.paint(event)
        self.painted_s = time.perf_counter()

    def paint(self, event: QPaintEvent) -> None:
        """As the map does."""
        super().paintEvent(event)


class DirectMap(TimedMap):
    """Paints everything in every frame."""

    def paint(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.look.theme.color("paper"))
        painter.scale(self.camera.scale, self.camera.scale)
        painter.translate(-self.camera.corner)
        self.painter_of.paint(painter, self.seen(), self.emphasis)


def idle(until_s: float) -> None:
    """Let the program do what it does between events."""
    while time.perf_counter() < until_s:
        QApplication.processEvents()


def frame_ms(view: TimedMap, event: QEvent) -> float:
    """From the event to the end of the paint that follows it."""
    start_s, view.painted_s = time.perf_counter(), 0.0
    QApplication.sendEvent(view, event)
    while not view.painted_s:
        QApplication.processEvents()
    took_s = view.painted_s - start_s
    idle(start_s + HAND_S)
    return took_s * 1000


def mouse(kind: QEvent.Type, at: QPointF) -> QMouseEvent:
    """The left button, or the hand moving with it held down."""
    changed = NONE if kind == QEvent.Type.MouseMove else LEFT
    return QMouseEvent(kind, at, at, changed, LEFT, Qt.KeyboardModifier.NoModifier)


def rest(view: MapView, camera: Camera) -> None:
    """Look from there, and wait until everything is sharp."""
    view.camera = camera
    view.look_at(view.drawing.bounds.center())
    view.sharpen()
    idle(time.perf_counter() + 0.3)


def pan(view: TimedMap, scale: float, count: int) -> list[float]:
    """To and fro over the map with the button held down."""
    rest(view, Camera(scale, QPointF(0, 0)))
    at = QPointF(view.width() / 2, view.height() / 2)
    QApplication.sendEvent(view, mouse(QEvent.Type.MouseButtonPress, at))
    frames = []
    for i in range(count):
        at += STEP if i // 20 % 2 else -STEP
        frames.append(frame_ms(view, mouse(QEvent.Type.MouseMove, at)))
    QApplication.sendEvent(view, mouse(QEvent.Type.MouseButtonRelease, at))
    return frames


def zoom(view: TimedMap, scale: float, count: int) -> list[float]:
    """In and out again with the wheel, around the middle."""
    rest(view, Camera(scale, QPointF(0, 0)))
    at = QPointF(view.width() / 2, view.height() / 2)
    frames = []
    for i in range(count):
        frames.append(frame_ms(view, turned(at, -30 if i // 20 % 2 else 30)))
    return frames


def turned(at: QPointF, by: int) -> QWheelEvent:
    """The wheel turned by so many eighths of a degree."""
    keys, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    return QWheelEvent(at, at, QPoint(), QPoint(0, by), NONE, keys, phase, False)


def select(view: TimedMap, scale: float, count: int) -> list[float]:
    """One box after another by a click, until what stands out is painted."""
    rest(view, Camera(scale, QPointF(0, 0)))
    seen = view.seen()
    boxes = [b for b in view.drawing.boxes.values() if seen.contains(b.rect)][:count]
    frames = []
    for box in boxes:
        at = view.camera.to_view(box.rect.center())
        QApplication.sendEvent(view, mouse(QEvent.Type.MouseButtonPress, at))
        frames.append(frame_ms(view, mouse(QEvent.Type.MouseButtonRelease, at)))
        idle(time.perf_counter() + 0.3)
    view.show_emphasis(Emphasis())
    return frames


def stand_out(view: MapView, choice: Choice | None) -> None:
    """What the page does when something is chosen."""
    if choice is not None and choice.kind == "box":
        entity = view.drawing.boxes[choice.id].entities[0]
        view.show_emphasis(emphasis_of_entity(view.drawing, entity, frozenset()))


def measure(
    kind: type[TimedMap], drawing: Drawing, size: tuple[int, int]
) -> dict[str, list[float]]:
    """Everything that a hand does to one kind of map."""
    begun_s = time.perf_counter()
    view = kind(drawing, Look(read_theme("light"), "both"))
    view.chosen.connect(partial(stand_out, view))
    view.resize(*size)
    view.show()
    while not view.painted_s:
        QApplication.processEvents()
    opening = [(time.perf_counter() - begun_s) * 1000]
    idle(time.perf_counter() + 0.5)
    count = FEW if len(drawing.boxes) >= SLOW or kind is DirectMap else FRAMES
    whole = min(size[0] / drawing.bounds.width(), size[1] / drawing.bounds.height())
    frames = {
        "open": opening,
        "pan, all in view": pan(view, whole, count),
        "pan, 100 %": pan(view, 1.0, count),
        "zoom": zoom(view, whole, count),
        "select, all in view": select(view, whole, FEW),
        "select, 100 %": select(view, 1.0, FEW),
    }
    view.hide()
    return frames


def main() -> None:
    """Both ways, in the same run."""
    app = QApplication(["bench", *FUSION])
    load_fonts()
    library = open_library(paths.PACKS / paths.CORE_PACK)
    shipped = (draw(d, library.entities, library.claims) for d in library.diagrams.values())
    largest = max(shipped, key=lambda drawing: len(drawing.boxes))
    found = []
    for drawing in (largest, *(made_map(library, boxes) for boxes in BOXES)):
        for size in SIZES:
            found.append(
                {
                    "map": drawing.id,
                    "boxes": len(drawing.boxes),
                    "arrows": len(drawing.routes),
                    "size": size,
                    "frames": measure(TimedMap, drawing, size),
                    "direct": measure(DirectMap, drawing, size) if size == SIZES[0] else {},
                    "peak_kib": peak_kib(),
                }
            )
    json.dump(found, sys.stdout)
    app.quit()


if __name__ == "__main__":
    main()
