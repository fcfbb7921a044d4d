"""Measures start, frames, key presses, content, the learner's file, set-up: build/bench.json.

`dev.py bench` runs it. It only says what it finds: no test fails for time. `dev.py bench --kills`
kills 10,000 writers, 1,000 copiers, 500 updates of the file and 1,000 that answer questions
instead, fails at the first loss.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sized
from contextlib import contextmanager
from ctypes.util import find_library
from dataclasses import asdict
from functools import partial
from pathlib import Path
from statistics import median

from pofedu import paths
from pofedu.compiler.writer import build_pack
from pofedu.content.address import Address
from pofedu.content.library import open_library
from pofedu.formats.claims import claim_table, claims_json
from pofedu.learner.profile import FILE
from pofedu.quiz.plan import Plan, Scope
from pofedu.quiz.session import begin
from tests.bench import kills
from tests.bench.answercounts import answer_figures
from tests.bench.figures import Figure, percent95
from tests.bench.kills import opened
from tests.bench.pressed import find_figures, step_figures, studies_figures
from tests.quiz.rightanswers import right_answer

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
ROUNDS = 10
KILLS = 10_000, 1_000, 500, 1_000
"""Of those that write, that back up, merge and restore, that update the file, that answer."""
LARGEST_PACK_MB = 6.0
SCREEN = "3840x2160x24"
LARGEST_WIDTH = 3840


@contextmanager
def screen(folder: Path) -> Iterator[tuple[str, dict[str, str]]]:
    """A screen of our own where Xvfb is installed; its name and the environment to use it.

    Preferences and logs go to a folder of their own, and bytecode is kept as it normally is.
    """
    places = {n: str(folder) for n in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    environment = {**os.environ, **places, "PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    xvfb = shutil.which("Xvfb")
    if xvfb is None or find_library("xcb-cursor") is None:
        yield "offscreen", {**environment, "QT_QPA_PLATFORM": "offscreen"}
        return
    command = [xvfb, "-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        assert server.stdout is not None
        display = ":" + server.stdout.readline().strip()
        try:
            yield "Xvfb", {**environment, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        finally:
            server.terminate()


def start_once(kind: str, environment: Mapping[str, str]) -> tuple[float, int]:
    """Seconds until the first paint, and the peak memory in KiB."""
    command = [sys.executable, "-P", str(HERE / "start.py"), kind]
    start_s = time.perf_counter()
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        said = child.stdout.readline()
        took_s = time.perf_counter() - start_s
    if not said:
        raise SystemExit(f"The start of {kind} never came to a paint; see above.")
    return took_s, int(said)


def start_figures(environment: Mapping[str, str]) -> list[Figure]:
    """Ours, at the map and at the first page, against a bare window, turn by turn."""
    times: dict[str, list[float]] = {"bare": [], "map": [], "home": []}
    peaks: dict[str, list[float]] = {kind: [] for kind in times}
    for turn in range(ROUNDS + 1):
        for kind in times:
            took_s, kib = start_once(kind, environment)
            if turn:
                times[kind].append(took_s * 1000)
                peaks[kind].append(kib / 1024)
    found = []
    for what, runs, unit, target in (("start", times, "ms", 1.6), ("memory", peaks, "MiB", 1.8)):
        bare = median(runs["bare"])
        found.append(Figure(f"{what}: bare window", bare, unit))
        for kind in ("map", "home"):
            ours = median(runs[kind])
            found.append(Figure(f"{what}: pofedu at its {kind}", ours, unit))
            if bare:
                found.append(Figure(f"{what}: ratio, {kind}", ours / bare, "×", target))
    return found


def frame_figures(environment: Mapping[str, str]) -> list[Figure]:
    """Frame times of maps of growing size, with those of direct painting beside them."""
    command = [sys.executable, "-P", str(HERE / "frames.py")]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    found = []
    for measured in json.loads(done.stdout):
        width, height = measured["size"]
        boxes, arrows = measured["boxes"], measured["arrows"]
        where = f"{measured['map']} {boxes}/{arrows}, {width}×{height}"
        for name, frames in measured["frames"].items():
            if not frames:
                continue
            target = _frame_target(name, boxes) if width == LARGEST_WIDTH else 0.0
            value = median(frames)
            note = f"95 %: {percent95(frames):.1f}"
            if name.startswith("select"):
                value, note = percent95(frames), f"median {median(frames):.1f}; this is the 95 %"
            if direct := measured["direct"].get(name):
                note += f", direct: {median(direct):.1f}"
            found.append(Figure(f"{where}: {name}", value, "ms", target, note))
        found.append(Figure(f"{where}: memory, peak so far", measured["peak_kib"] / 1024, "MiB"))
    return found


def plot_figures(environment: Mapping[str, str]) -> list[Figure]:
    """Frame times of studies through time."""
    command = [sys.executable, "-P", str(HERE / "plots.py")]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    found = []
    for measured in json.loads(done.stdout):
        for name, frames in measured["frames"].items():
            target = 16.7 if name.startswith(("pan", "zoom")) else 0.0
            note = f"95 %: {percent95(frames):.1f}"
            figure = f"studies through time, {measured['marks']} marks: {name}"
            found.append(Figure(figure, median(frames), "ms", target, note))
    return found


def _frame_target(name: str, boxes: int) -> float:
    """What is aimed at in a window of the largest size, in ms; 0 where nothing is."""
    if name.startswith("select"):
        return 50.0
    if name == "open":
        return 150.0 if boxes < 500 else 0.0
    size = sum(boxes > most for most in (150, 1_000))
    return ((8.0, 16.7, 33.0) if name.startswith("pan") else (16.7, 16.7, 33.0))[size]


def pack_figures(environment: Mapping[str, str]) -> list[Figure]:
    """Compiling, opening and handing out the pack, and how much is in it."""
    source = paths.CONTENT / "pof-hsct"
    target = Path(environment["XDG_DATA_HOME"]) / "pof-hsct.db"
    compiling = [timed_ms(lambda: build_pack(source, target)) for _ in range(5)]
    opening = [timed_ms(lambda: open_library(target)) for _ in range(ROUNDS)]
    library = open_library(target)
    writing = [timed_ms(lambda: claims_json(claim_table(library))) for _ in range(ROUNDS)]
    held: dict[str, Sized] = {
        "claims": library.claims,
        "entities": library.entities,
        "studies": library.studies,
        "discrepancies": library.discrepancies,
        "references": library.references,
        "terms": library.terms,
    }
    return [
        Figure("pack: compile", median(compiling), "ms", 3000.0),
        Figure("pack: open", median(opening), "ms"),
        Figure("pack: table of claims", median(writing), "ms"),
        Figure("pack: size", target.stat().st_size / 1_000_000, "MB", LARGEST_PACK_MB),
        Figure("pack: places of the review", library.source.locators, ""),
        *(Figure(f"pack: {name}", len(records), "") for name, records in held.items()),
    ]


def learner_figures(environment: Mapping[str, str]) -> list[Figure]:
    """A note and an answer kept; a profile of 1,000 notes opened with all its checks, backed up."""
    folder = Path(environment["XDG_DATA_HOME"]) / "profile"
    place = Address("diagram", "injury")
    profile = opened(folder)
    keeping = [
        timed_ms(partial(profile.learner.write_note, place, f"{number} " + "卵巢" * 200))
        for number in range(1_000)
    ]
    copying = [timed_ms(profile.back_up) for _ in range(ROUNDS)]
    profile.close()
    opening = [timed_ms(lambda: opened(folder).close()) for _ in range(ROUNDS)]
    note = f"median {median(keeping):.2f}"
    answering = answering_ms(Path(environment["XDG_DATA_HOME"]) / "answers")
    again = f"each the second to its question; median {median(answering):.2f}"
    size = (folder / FILE).stat().st_size / 1e6
    return [
        Figure("a note kept: 95 %", percent95(keeping), "ms", 10.0, note),
        Figure("an answer kept: 95 %", percent95(answering), "ms", 10.0, again),
        Figure("profile of 1,000 notes: opened", median(opening), "ms"),
        Figure("profile of 1,000 notes: backed up", median(copying), "ms"),
        Figure("profile of 1,000 notes: size", size, "MB"),
    ]


def answering_ms(folder: Path) -> list[float]:
    """How long each of 1,000 answers took until it was on the disk, in the real file.

    Each takes the one before it back, which is the most that an answer writes.
    """
    library = open_library(paths.PACKS / paths.CORE_PACK)
    profile = opened(folder)
    plan = Plan("exam", Scope("all"), tuple(library.questions), 3600)
    session = begin(library, profile.learner, plan)
    found = []
    for task in [*session.tasks, *session.tasks * 1_000][: len(session.tasks) + 1_000]:
        given = right_answer(task, library)
        found.append(timed_ms(partial(session.answer, task, given, 3, 1000)))
    profile.close()
    return found[len(session.tasks) :]


def timed_ms(deed: Callable[[], object]) -> float:
    """How long something takes."""
    start_s = time.perf_counter()
    deed()
    return (time.perf_counter() - start_s) * 1000


def setup_figures(environment: Mapping[str, str]) -> list[Figure]:
    """What a second `dev.py run` adds to the plain command."""
    python = shutil.which("python3") or sys.executable
    commands = {
        "dev.py run": [python, str(ROOT / "dev.py"), "run", "--version"],
        "plain": [sys.executable, "-P", "-m", "pofedu", "--version"],
    }
    times: dict[str, list[float]] = {name: [] for name in commands}
    for turn in range(ROUNDS + 1):
        for name, command in commands.items():
            took_ms = timed_ms(partial(run_quietly, command, environment))
            times[name] += [took_ms] if turn else []
    added = median(times["dev.py run"]) - median(times["plain"])
    return [Figure("second dev.py run adds", added, "ms", 300.0)]


def run_quietly(command: list[str], environment: Mapping[str, str]) -> None:
    """To its end, which must be a good one."""
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)


def main() -> None:
    """Measure everything, print it, keep it."""
    with tempfile.TemporaryDirectory() as name, screen(Path(name)) as (platform, environment):
        print(
            f"Medians; drawn on {platform}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}"
        )
        figures = []
        for measure in (
            start_figures,
            frame_figures,
            plot_figures,
            pack_figures,
            find_figures,
            step_figures,
            studies_figures,
            learner_figures,
            answer_figures,
            setup_figures,
        ):
            found = measure(environment)
            print(*found, sep="\n", flush=True)
            figures += found
    target = ROOT / "build" / "bench.json"
    target.parent.mkdir(exist_ok=True)
    kept = {"platform": platform, "figures": [asdict(figure) for figure in figures]}
    target.write_text(json.dumps(kept, ensure_ascii=False, indent=1), "utf-8")


if __name__ == "__main__":
    if "--kills" in sys.argv:
        sys.exit(kills.main(*KILLS))
    main()
