"""How long the room of studies takes to be entered, filtered, searched and sorted, as JSON.

`studies.py PACK.db`: the table in the whole window, each figure until it is painted.
"""

import json
import sys
import time
from itertools import pairwise
from pathlib import Path
from random import Random

from PySide6.QtWidgets import QApplication

from pofedu.app.program import Program
from pofedu.app.tidying import Tidying
from pofedu.content.address import Address
from pofedu.content.library import open_library
from pofedu.settings.logic import Preferences
from pofedu.studies.columns import SORTABLE
from pofedu.studies.page import StudiesPage
from pofedu.studies.rows import FACETS
from pofedu.window.hall import MainWindow
from pofedu.window.start import start_application
from tests.bench.steps import Paints

ROUNDS = 60
QUERIES = ("卵巢", "rat", "autophagy", "凋亡", "UC-MSCs 大鼠", "[13]", "xyzzy")


def entry_ms(window: MainWindow, address: Address, app: QApplication) -> float:
    """Go to a place; milliseconds until it is painted."""
    start_s = time.perf_counter()
    window.places.enter(address)
    app.processEvents()
    return (time.perf_counter() - start_s) * 1000


def change_ms(page: StudiesPage, address: Address, paints: Paints, app: QApplication) -> float:
    """Show the table otherwise; milliseconds until nothing is left to paint."""
    start_s = time.perf_counter()
    page._go(address)
    done_s, before = time.perf_counter(), -1
    while before != paints.count:
        before = paints.count
        app.processEvents()
        done_s = time.perf_counter() if before != paints.count else done_s
    return (done_s - start_s) * 1000


def places(page: StudiesPage) -> list[Address]:
    """Filters as people set them: one to three values, here and there of the same filter."""
    chance, found, start = Random(7), [], Address("studies")
    values = {facet: page.selection.values(facet) for facet in FACETS}
    for _ in range(ROUNDS):
        facets = chance.sample([f for f in FACETS if values[f]], k=chance.randint(1, 3))
        chosen = {f: ",".join(chance.choice(values[f]).ids) for f in facets}
        found.append(start.with_view(**chosen))
    return found


def main() -> None:
    """Print the times."""
    app = start_application()
    tidying = Tidying()
    program = Program(app, Preferences("both", "light", 1.0, "less"))
    program.library = open_library(Path(sys.argv[1]))
    window = program.window
    window.resize(1920, 1080)
    window.show()
    app.processEvents()
    room, away = Address("studies"), Address("settings")
    times = {"first": [entry_ms(window, room, app)], "later": list[float]()}
    page = window.pages.page
    assert isinstance(page, StudiesPage)
    for _ in range(ROUNDS // 6):
        entry_ms(window, away, app)
        times["later"].append(entry_ms(window, room, app))
    filters, paints = places(page), Paints(window)
    times["filter"] = [change_ms(page, place, paints, app) for place in filters]
    page.handle_key("filters")
    app.processEvents()
    times["filter, panel open"] = [change_ms(page, place, paints, app) for place in filters]
    page.handle_key("filters")
    found = [room.with_view(find=query) for _ in range(3) for query in QUERIES]
    times["find"] = [change_ms(page, place, paints, app) for place in (*found, room)]
    sorts = [room.with_view(sort=f"{a},-{b}") for a, b in pairwise(SORTABLE)]
    times["sort"] = [change_ms(page, place, paints, app) for place in sorts]
    tidying.end()
    json.dump(times, sys.stdout)


if __name__ == "__main__":
    main()
