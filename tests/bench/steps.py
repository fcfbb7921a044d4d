"""How long the steps of the walkthroughs take in the whole window, in ms, as one JSON object.

`steps.py PROFILE LANGUAGE WIDTH HEIGHT REST` walks every route with the keys of a presenter, each
place for the first time, with so many ms between a press painted and the next, in which what comes
next is made ready. `asked`, `shown` and `around` (the end) are one key press each, without
animation, until what it shows is painted and nothing is left to paint; `whole` paints the same
window once more. After a rest some routes are walked with animation: `camera` and `flow` hold, of
every frame, the time since the one before and the time that it kept the program busy.
"""

import json
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pofedu.app.program import Program
from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.settings.logic import LANGUAGES, Preferences
from pofedu.walkthrough.page import WalkthroughPage
from pofedu.walkthrough.widgets.routemap import RouteMap
from pofedu.window.hall import MainWindow
from pofedu.window.start import start_application
from tests.bench.kills import opened

WATCHED_S = 0.5
"""How long frames are watched after a step; the camera comes to rest in it."""
IDLE_S = 0.0002
"""A look for events that takes no longer found none."""
SOME = 4
"""Of so many routes one is walked with animation."""
PLAIN: Literal["less"] = "less"
MOVING: Literal["full"] = "full"


class Paints(QObject):
    """Counts how often a window was told to paint what is to be painted anew."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.count = 0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.UpdateRequest
        return False


class Walk:
    """The program at its walkthroughs, and a hand at its keys."""

    def __init__(self, app: QApplication, profile: Path, view: list[str]) -> None:
        language, width, height = view
        shown = next(known for known in LANGUAGES if known == language)
        self.app = app
        self.program = Program(app, Preferences(shown, "light", 1.0, PLAIN), opened(profile))
        self.window = self.program.window
        self.window.resize(int(width), int(height))
        self.window.places.enter(Address("walkthrough"))
        self.window.show()
        self.window.activateWindow()
        self.paints = Paints(self.window)
        assert isinstance(self.program.library, Library)
        self.routes = tuple(self.program.library.walkthroughs)
        self.idle(1.0)

    @property
    def page(self) -> WalkthroughPage:
        """The page of the walkthroughs."""
        page = self.window.pages.page
        assert isinstance(page, WalkthroughPage)
        return page

    def idle(self, for_s: float) -> None:
        """Let the program do what it does between presses."""
        until_s = time.perf_counter() + for_s
        while time.perf_counter() < until_s:
            self.app.processEvents()

    def settle(self) -> float:
        """Until nothing is left to paint; when the last of it was done."""
        done_s, before = time.perf_counter(), -1
        while before != self.paints.count:
            before = self.paints.count
            self.app.processEvents()
            done_s = time.perf_counter() if before != self.paints.count else done_s
        return done_s

    def place(self) -> str:
        """Where one is: an opening, an end, a step asked or shown."""
        at = self.window.places.current
        if at is None or not at.part:
            return "around"
        return "shown" if at.value("answer") else "asked"

    def press(self, key: Qt.Key) -> float:
        """Press a key; milliseconds until all is painted."""
        start_s = time.perf_counter()
        QTest.keyClick(self.window.focusWidget() or self.window, key)
        return (self.settle() - start_s) * 1000

    def enter(self, route: str, rest_s: float) -> None:
        """To the opening of a route."""
        self.window.places.go(Address("walkthrough", route))
        self.window.focus_page()
        self.idle(rest_s)

    def turns(self) -> Iterator[tuple[str, float]]:
        """Go on to the end of the route: where each press led, and what it took."""
        is_end = False
        while not is_end:
            before = self.window.places.current
            took_ms = self.press(Qt.Key.Key_PageDown)
            at = self.window.places.current
            is_end = at is not None and at.value("shown") == "end"
            yield self.place() if at != before else "scrolled", took_ms

    def whole_ms(self) -> float:
        """Paint all of the window, with nothing changed."""
        start_s = time.perf_counter()
        self.window.repaint()
        return (time.perf_counter() - start_s) * 1000

    def steps(self, rest_s: float) -> dict[str, list[float]]:
        """Every route, without animation, with a rest after each press."""
        times: dict[str, list[float]] = defaultdict(list)
        for route in self.routes:
            self.enter(route, rest_s)
            for where, took_ms in self.turns():
                times[where].append(took_ms)
                self.idle(rest_s)
                times["whole"] += [self.whole_ms()] if where != "scrolled" else []
        return times

    def frames(self) -> dict[str, list[tuple[float, float]]]:
        """Some routes, with animation."""
        self.window.choose(Preferences(self.window.look.language, "light", 1.0, MOVING))
        found: dict[str, list[tuple[float, float]]] = {"camera": [], "flow": []}
        for route in self.routes[::SOME]:
            self.enter(route, WATCHED_S)
            for where, _took_ms in self.turns():
                if where in ("asked", "shown") and self.page.player.map is not None:
                    self._watch(self.page.player.map, found)
        return found

    def _watch(self, view: RouteMap, found: dict[str, list[tuple[float, float]]]) -> None:
        """The frames that follow a step; the first of them has none before it."""
        last_s, busy_s, camera = time.perf_counter(), 0.0, view.camera
        until_s, is_first = last_s + WATCHED_S, True
        while last_s < until_s and (start_s := time.perf_counter()) < until_s:
            count, kind = self.paints.count, "flow" if view.is_flowing else ""
            self.app.processEvents()
            end_s = time.perf_counter()
            busy_s += end_s - start_s if end_s - start_s > IDLE_S else 0.0
            if count == self.paints.count:
                continue
            kind = "camera" if view.camera is not camera else kind
            if kind and not is_first:
                found[kind].append(((end_s - last_s) * 1000, busy_s * 1000))
            last_s, busy_s, camera, is_first = end_s, 0.0, view.camera, False


def main() -> None:
    """Print the times of all steps, and of some frames."""
    profile, *view, rest_ms = sys.argv[1:]
    walk = Walk(start_application(), Path(profile), view)
    steps = walk.steps(float(rest_ms) / 1000)
    json.dump({**steps, **(walk.frames() if float(rest_ms) else {})}, sys.stdout)


if __name__ == "__main__":
    main()
