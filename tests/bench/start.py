"""One start, to the first paint of what the window is for: `start.py ours` or `start.py bare`.

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


def start_ours() -> None:
    """The program itself, as `python -m pofedu` starts it."""
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
    cli.main([])


if __name__ == "__main__":
    faulthandler.dump_traceback_later(PATIENCE_S, exit=True)
    {"ours": start_ours, "bare": start_bare}[sys.argv[1]]()
