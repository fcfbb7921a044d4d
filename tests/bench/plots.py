"""Frames of studies through time on a real window, from an event to the end of the paint, in ms.

Prints one JSON list: for each number of marks what was done and every frame of it. The studies are
made up, a mark for each, over forty years in ten lanes.
"""

import dataclasses
import json
import sys
import time
from random import Random

import msgspec
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication

from pofedu import paths
from pofedu.content.library import Library, open_library
from pofedu.studies.timeline import SYSTEMS, Mark, Span, Timeline, in_lanes
from pofedu.studies.widgets.timeplan import Window
from pofedu.studies.widgets.timeplot import TimePlot
from pofedu.studies.years import EVERY_YEAR
from pofedu.ui.fonts import load_fonts
from pofedu.ui.style import FUSION
from pofedu.ui.theme import Look, read_theme
from tests.bench.frames import HAND_S, STEP, idle, mouse, turned

SIZE = 1920, 1080
MARKS = 500, 5_000
FRAMES = 120
SPAN = Span(1986, 2025)
LANES = 10


class TimedPlot(TimePlot):
    """Knows when it was last painted."""

    painted_s = 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted_s = time.perf_counter()


def made_library(library: Library, count: int) -> tuple[Library, list[str]]:
    """So many studies under new ids, each like one of the real ones."""
    real, studies = list(library.studies.values()), {}
    for place in range(count):
        like = real[place % len(real)]
        studies[f"made-{place}"] = msgspec.structs.replace(like, id=f"made-{place}")
    return dataclasses.replace(library, studies=studies), list(studies)


def made_timeline(library: Library, ids: list[str]) -> Timeline:
    """A mark for each study; some years are not confirmed, some not known."""
    chance = Random(8)
    lanes = tuple(t.id for t in library.topics.values() if t.axis == "measured")[:LANES]
    marks = []
    for id_ in ids:
        known = chance.random()
        year = None if known < 0.05 else chance.randint(SPAN.first, SPAN.last)
        systems = (chance.choice(SYSTEMS),)
        marks.append(Mark(id_, chance.choice(lanes), year, known > 0.5, systems))
    return Timeline("measured", in_lanes(marks, lanes), SPAN, EVERY_YEAR)


def frame_ms(plot: TimedPlot, event: QEvent) -> float:
    """From the event to the end of the paint that follows it."""
    start_s, plot.painted_s = time.perf_counter(), 0.0
    QApplication.sendEvent(plot.viewport(), event)
    while not plot.painted_s:
        QApplication.processEvents()
    took_s = plot.painted_s - start_s
    idle(start_s + HAND_S)
    return took_s * 1000


def pan(plot: TimedPlot, window: Window) -> list[float]:
    """To and fro with the button held down."""
    plot.look_at(window)
    plot.settle()
    at = QPointF(plot.width() / 2, plot.height() / 2)
    QApplication.sendEvent(plot.viewport(), mouse(QEvent.Type.MouseButtonPress, at))
    frames = []
    for i in range(FRAMES):
        at += QPointF((STEP if i // 20 % 2 else -STEP).x(), 0)
        frames.append(frame_ms(plot, mouse(QEvent.Type.MouseMove, at)))
    QApplication.sendEvent(plot.viewport(), mouse(QEvent.Type.MouseButtonRelease, at))
    return frames


def zoom(plot: TimedPlot, window: Window) -> list[float]:
    """In and out again with the wheel."""
    plot.look_at(window)
    plot.settle()
    at = QPointF(plot.width() / 2, plot.height() / 2)
    return [frame_ms(plot, turned(at, -30 if i // 20 % 2 else 30)) for i in range(FRAMES)]


def rest(plot: TimedPlot) -> list[float]:
    """What placing marks and names anew takes when the hand rests."""
    frames = []
    for i in range(20):
        plot.look_at(Window(1990 + i / 4, 2010 + i / 2))
        start_s = time.perf_counter()
        plot.settle()
        frames.append((time.perf_counter() - start_s) * 1000)
    return frames


def measure(library: Library, count: int) -> dict[str, list[float]]:
    """Everything that a hand does to so many marks."""
    made, ids = made_library(library, count)
    look = Look(read_theme("light"), "both")
    begun_s = time.perf_counter()
    plot = TimedPlot(look)
    plot.resize(*SIZE)
    plot.show_timeline(made_timeline(made, ids), made, look)
    plot.show()
    plot.setFocus(Qt.FocusReason.OtherFocusReason)
    while not plot.painted_s:
        QApplication.processEvents()
    opening = [(time.perf_counter() - begun_s) * 1000]
    idle(time.perf_counter() + 0.5)
    assert plot.sheet is not None
    whole = plot.sheet.whole
    frames = {
        "open": opening,
        "pan, six years in view": pan(plot, Window(2000, 2006)),
        "pan, twenty years in view": pan(plot, Window(1995, 2015)),
        "zoom": zoom(plot, whole),
        "rest": rest(plot),
    }
    plot.hide()
    return frames


def main() -> None:
    """Few marks and many."""
    app = QApplication(["bench", *FUSION])
    load_fonts()
    library = open_library(paths.PACKS / paths.CORE_PACK)
    found = [{"marks": count, "frames": measure(library, count)} for count in MARKS]
    json.dump(found, sys.stdout)
    app.quit()


if __name__ == "__main__":
    main()
