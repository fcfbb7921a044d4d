"""How long it takes from a key press to the rows shown, as JSON.

`find.py PACK.db LANGUAGE WIDTH HEIGHT`: both languages on a large window are three lines a row.

Types queries letter by letter into the search page of the whole window, and into the palette over
it; each figure is one key press, until what it found is painted. `open` is the page itself, with
the index proved by its hash.
"""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView

from pofedu.app.program import Program
from pofedu.content.address import Address
from pofedu.content.library import open_library
from pofedu.search.page import SearchPage
from pofedu.settings.logic import LANGUAGES, Preferences
from pofedu.window.start import start_application

QUERIES = (
    "POF", "POI", "ROS", "lczs", "TGF-b1", "uc-mscs", "ovarian fibrosis", "autophagy of theca",
    "granulosa cell apoptosis", "1.1-s3", "yan 2020", "cyclophosphamide", "the", "xyzzy",
    "卵巢早衰", "凋亡", "自噬", "卵巢", "活性氧", "颗粒细胞 凋亡", "脐带间充质干细胞", "环磷酰胺",
    "移植物抗宿主病", "生育力", "卵泡", "不",
)  # fmt: skip
ROUNDS = 3


class Painted(QObject):
    """Notes when a list has been painted."""

    def __init__(self, watched: QListView) -> None:
        super().__init__()
        self.is_done = False
        watched.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.is_done = self.is_done or event.type() == QEvent.Type.Paint
        return False


def press_ms(field: QLineEdit, shown: QListView, letter: str, app: QApplication) -> float:
    """Press one key; milliseconds until what it found is painted."""
    painted = Painted(shown)
    start_s = time.perf_counter()
    if letter.isascii():
        QTest.keyClicks(field, letter)
    else:
        field.insert(letter)  # as an input method does
    app.processEvents()
    while not painted.is_done and shown.isVisible() and time.perf_counter() - start_s < 1:
        app.processEvents()
    return (time.perf_counter() - start_s) * 1000


def typed_ms(field: QLineEdit, shown: QListView, app: QApplication) -> list[float]:
    """Type every query; the time of every key press but those of the first round."""
    times = []
    for turn in range(ROUNDS + 1):
        for query in QUERIES:
            field.clear()
            app.processEvents()
            for letter in query:
                took_ms = press_ms(field, shown, letter, app)
                times += [took_ms] if turn else []
    return times


def main() -> None:
    """Print the times of the page, of the palette, and of opening the page."""
    app = start_application()
    pack, language, width, height = sys.argv[1:]
    shown = next(known for known in LANGUAGES if known == language)
    program = Program(app, Preferences(shown, "light", 1.0, "less"))
    program.library = open_library(Path(pack))
    window = program.window
    window.resize(int(width), int(height))
    window.show()
    start_s = time.perf_counter()
    window.places.enter(Address("search"))
    app.processEvents()
    took_ms = (time.perf_counter() - start_s) * 1000
    page = window.pages.page
    assert isinstance(page, SearchPage)
    page.field.setFocus(Qt.FocusReason.OtherFocusReason)
    found = {"open": [took_ms], "page": typed_ms(page.field, page.list, app)}
    window.do("find")
    app.processEvents()
    palette = window.finding.palette
    assert palette is not None
    found["palette"] = typed_ms(palette.field, palette.list, app)
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
