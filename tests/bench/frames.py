"""Frames of diagram/injury at 3840 × 2160, from a real event to the end of the paint, in ms.

Prints one JSON object: what was done → how → every frame. `map` is the map as it is; `direct`
paints all that is seen in every frame, the straightforward way.
"""

import json
import sys
import time

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from pofedu import paths
from pofedu.content.library import open_library
from pofedu.ui.fonts import load_fonts
from pofedu.ui.map.camera import Camera
from pofedu.ui.map.drawing import Drawing, draw
from pofedu.ui.map.view import MapView
from pofedu.ui.style import FUSION
from pofedu.ui.theme import Look, read_theme

WIDTH, HEIGHT = 3840, 2160
FRAMES = 80
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


def pan(view: TimedMap, scale: float) -> list[float]:
    """To and fro over the map with the button held down."""
    rest(view, Camera(scale, QPointF(0, 0)))
    at = QPointF(WIDTH / 2, HEIGHT / 2)
    QApplication.sendEvent(view, mouse(QEvent.Type.MouseButtonPress, at))
    frames = []
    for i in range(FRAMES):
        at += STEP if i // 20 % 2 else -STEP
        frames.append(frame_ms(view, mouse(QEvent.Type.MouseMove, at)))
    QApplication.sendEvent(view, mouse(QEvent.Type.MouseButtonRelease, at))
    return frames


def zoom(view: TimedMap, scale: float) -> list[float]:
    """In and out again with the wheel, around the middle."""
    rest(view, Camera(scale, QPointF(0, 0)))
    at = QPointF(WIDTH / 2, HEIGHT / 2)
    frames = []
    for i in range(FRAMES):
        turn = QPoint(0, -30 if i // 20 % 2 else 30)
        keys, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
        wheel = QWheelEvent(at, at, QPoint(), turn, NONE, keys, phase, False)
        frames.append(frame_ms(view, wheel))
    return frames


def measure(kind: type[TimedMap], drawing: Drawing) -> dict[str, list[float]]:
    """Everything that a hand does to one kind of map."""
    view = kind(drawing, Look(read_theme("light"), "both"))
    view.resize(WIDTH, HEIGHT)
    view.show()
    idle(time.perf_counter() + 0.5)
    whole = min(WIDTH / drawing.bounds.width(), HEIGHT / drawing.bounds.height())
    frames = {
        "pan, all in view": pan(view, whole),
        "pan, 100 %": pan(view, 1.0),
        "pan, 250 %": pan(view, 2.5),
        "zoom": zoom(view, whole),
    }
    view.hide()
    return frames


def main() -> None:
    """Both ways, in the same run."""
    app = QApplication(["bench", *FUSION])
    load_fonts()
    library = open_library(paths.PACKS / paths.CORE_PACK)
    drawing = draw(library.diagrams["injury"], library.entities, library.claims)
    json.dump(
        {"map": measure(TimedMap, drawing), "direct": measure(DirectMap, drawing)}, sys.stdout
    )
    app.quit()


if __name__ == "__main__":
    main()
