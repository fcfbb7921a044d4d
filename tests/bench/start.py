"""One start, to the first paint of what the window is for: `start.py map`, `home` or `bare`.

Prints the peak memory in KiB the moment the paint is done, and ends; run.py holds the clock.
"""

import faulthandler
import os
import sys
from pathlib import Path

PATIENCE_S = 30
STATUS = Path("/proc/self/status")


def peak_kib() -> int:
    """The most memory this process ever held; 0 where the system does not tell."""
    if not STATUS.exists():
        return 0
    line = next(line for line in STATUS.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1])


def stop() -> None:
    """The paint is done."""
    print(peak_kib(), flush=True)
    os._exit(0)


def start_bare() -> None:
    """The least that a PySide6 program can be, in a window of our size."""
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Window(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            stop()

    app = QApplication([])
    window = Window()
    window.resize(1440, 900)
    window.show()
    app.exec()


def start_map() -> None:
    """The program itself, as `python -m pofedu diagram/injury` starts it."""
    from pofedu.window.toolkit import load_qt

    load_qt()
    from PySide6.QtGui import QPaintEvent

    from pofedu import cli
    from pofedu.ui.map.view import MapView

    paint = MapView.paintEvent

    def paint_and_stop(view: MapView, event: QPaintEvent) -> None:
        paint(view, event)
        stop()

    MapView.paintEvent = paint_and_stop  # type: ignore[method-assign,assignment]
    cli.main(["diagram/injury"])


def start_home() -> None:
    """The program itself, as `python -m pofedu home` starts it."""
    from pofedu.window.toolkit import load_qt

    load_qt()
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtGui import QShowEvent

    from pofedu import cli
    from pofedu.home.page import HomePage

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, stop)  # what stands on the page is painted in the same turn
            return False

    watch, show = Watch(), HomePage.showEvent

    def show_watched(page: HomePage, event: QShowEvent) -> None:
        page.headline.installEventFilter(watch)
        show(page, event)

    HomePage.showEvent = show_watched  # type: ignore[method-assign,assignment]
    cli.main(["home"])


if __name__ == "__main__":
    faulthandler.dump_traceback_later(PATIENCE_S, exit=True)
    {"map": start_map, "home": start_home, "bare": start_bare}[sys.argv[1]]()
