"""From a key press to what it shows: the search, the steps of the walkthroughs, the studies."""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from pofedu import paths
from pofedu.compiler.writer import build_pack
from pofedu.content.library import open_library
from tests.bench.figures import Figure, percent95
from tests.bench.large import STUDIES, index_bytes, write_large_pack, write_many_studies

HERE = Path(__file__).resolve().parent
FIND_VIEWS = (("zh", "1280", "720"), ("both", "1920", "1080"))
STEP_VIEWS = tuple(
    (language, *size) for language in ("zh", "both") for size in (("1280", "720"), ("1920", "1080"))
)
STEP_MS, FRAME_MS = 50.0, 16.7
REST_MS = "100"
"""Between two presses of a presenter: nobody reads faster."""


def find_figures(environment: Mapping[str, str]) -> list[Figure]:
    """From a key press to the rows shown, in the real pack and in one of 100,000 records."""
    folder = Path(environment["XDG_DATA_HOME"])
    real = build_pack(paths.CONTENT / "pof-hsct", folder / "real.db").target
    large = write_large_pack(open_library(real), folder / "large.db")
    found = []
    for name, pack in (("this pack", real), ("100,000 records", large)):
        for view in FIND_VIEWS:
            command = [sys.executable, "-P", str(HERE / "find.py"), str(pack), *view]
            done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
            times: dict[str, list[float]] = json.loads(done.stdout)
            for where in ("page", "palette"):
                percents = quantiles(times[where], n=100)
                note = f"{len(times[where])} key presses, median {percents[49]:.1f}"
                figure = f"find in {name}, {where}, {view[0]}, {view[1]} x {view[2]}: 99 %"
                found.append(Figure(figure, percents[98], "ms", 10.0, note))
        found.append(Figure(f"find in {name}: opened", times["open"][0], "ms"))
        found.append(Figure(f"find in {name}: index", index_bytes(pack) / 1e6, "MB"))
    return found


def step_figures(environment: Mapping[str, str]) -> list[Figure]:
    """Steps of the walkthroughs, first without animation, then the frames of what moves."""
    found: list[Figure] = []
    for language, width, height in STEP_VIEWS:
        where = f"step, {language}, {width} x {height}"
        rested = _walked(environment, language, width, height, REST_MS)
        found += _change_figures(where, rested, STEP_MS)
        found += _moving_figures(where, rested)
        hurried = _walked(environment, language, width, height, "0")
        found += _change_figures(f"{where}, without a rest", hurried, 0.0)
    return found


def _walked(environment: Mapping[str, str], *view: str) -> dict[str, list[Any]]:
    profile = Path(environment["XDG_DATA_HOME"]) / "-".join(("steps", *view))
    command = [sys.executable, "-P", str(HERE / "steps.py"), str(profile), *view]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
    times: dict[str, list[Any]] = json.loads(done.stdout)
    return times


def _change_figures(
    where: str, times: Mapping[str, list[float]], target_ms: float
) -> Iterator[Figure]:
    whole = median(times["whole"])
    for kind in ("asked", "shown", "around"):
        half, most = median(times[kind]), percent95(times[kind])
        note = f"{len(times[kind])} steps, median {half:.1f}; of a bare paint {half / whole:.1f}"
        yield Figure(f"{where}: {kind}, 95 %", most, "ms", target_ms, note)
    yield Figure(f"{where}: bare paint of the window", whole, "ms")


def _moving_figures(
    where: str, frames: Mapping[str, list[tuple[float, float]]]
) -> Iterator[Figure]:
    """A frame comes every 16 ms where nothing holds it up; `busy` is what it costs."""
    for kind in ("camera", "flow"):
        between = [interval for interval, _ in frames[kind]]
        busy = [cost for _, cost in frames[kind]]
        note = (
            f"95 %: {percent95(between):.1f}; busy {median(busy):.1f}, 95 %: {percent95(busy):.1f}"
        )
        yield Figure(f"{where}: {kind}, between frames", median(between), "ms", FRAME_MS, note)


def studies_figures(environment: Mapping[str, str]) -> list[Figure]:
    """The room of studies: entered, and filtered where there are 5,000 of them."""
    folder = Path(environment["XDG_DATA_HOME"])
    real = build_pack(paths.CONTENT / "pof-hsct", folder / "studied.db").target
    many = write_many_studies(open_library(real), folder / "studies.db")
    found = []
    for name, pack in (("this pack", real), (f"{STUDIES:,} studies", many)):
        command = [sys.executable, "-P", str(HERE / "studies.py"), str(pack)]
        done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
        times: dict[str, list[float]] = json.loads(done.stdout)
        for what, target in (("first", 400.0), ("later", 100.0)):
            target = target if pack is real else 0.0
            figure = f"studies, {name}: {what} entry"
            found.append(Figure(figure, median(times[what]), "ms", target))
        for what in ("filter", "filter, panel open", "find", "sort"):
            note = f"{len(times[what])} times, median {median(times[what]):.1f}"
            value, target = percent95(times[what]), 50.0 if what.startswith("filter") else 0.0
            found.append(Figure(f"studies, {name}: {what}, 95 %", value, "ms", target, note))
    return found
