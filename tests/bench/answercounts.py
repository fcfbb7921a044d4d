"""How long the numbers of a learner take who answered 100,000 times, from the file to the numbers.

Time of the processor, not of the clock, so that other programs matter less; beside each the ratio
to a bare pass over the log.
"""

import json
import time
import uuid
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random
from statistics import median

from pofedu import paths
from pofedu.compiler.writer import build_pack
from pofedu.content.library import Library, open_library
from pofedu.content.question import ALL_OR_NOTHING
from pofedu.learner.answerlog import answers
from pofedu.learner.learner import Learner
from pofedu.learner.questionstates import keys_of
from pofedu.learner.schema import TABLES
from pofedu.quiz import progress
from pofedu.quiz.plan import Catalogue, Past
from pofedu.quiz.reading import Reading
from pofedu.quiz.widgets.generatedwords import with_generated
from tests.bench.figures import Figure
from tests.bench.kills import opened

ANSWERS, ROUNDS = 100_000, 7
TAKEN_BACK, UNDER_OLD_KEY = 0.03, 0.05
STATISTICS_MS = 300.0


def fill_log(learner: Learner, library: Library, count: int) -> None:
    """Answer at random, in sessions of 20, ten minutes a day; some are taken back."""
    chance, keys = Random(9), keys_of(library)
    rows: list[list[object]] = []
    questions, begun = [*library.questions.values()], datetime(2026, 1, 1, tzinfo=UTC)
    while len(rows) < count:
        question, place = chance.choice(questions), len(rows)
        is_whole = question.kind in ALL_OR_NOTHING
        parts = 1 if is_whole else 4
        at = begun + timedelta(days=place // 100, seconds=place % 100 * 20)
        row = [
            uuid.UUID(int=chance.getrandbits(128)).hex, f"session-{place // 20}", question.id,
            "old" if chance.random() < UNDER_OLD_KEY else keys[question.id], "0" * 16,
            library.pack.id, "0" * 16, json.dumps(["some-option"]), chance.randint(0, parts), parts,
            chance.randint(1, 3) if is_whole else 0, chance.randint(3_000, 90_000), "",
            at.isoformat(timespec="microseconds"),
        ]  # fmt: skip
        rows.append(row)
        if chance.random() < TAKEN_BACK:
            uid = uuid.UUID(int=chance.getrandbits(128)).hex
            rows.append([uid, *row[1:12], row[0], row[13]])
    columns = TABLES["answer"]
    marks = ", ".join(f"?{number}" for number in range(1, len(columns) + 1))
    insert = f"INSERT INTO answer ({', '.join(columns)}, digest) VALUES ({marks}, digest({marks}))"
    with learner._connection:
        learner._connection.executemany(insert, rows[:count])


def deeds(library: Library, learner: Learner) -> Iterator[tuple[str, Callable[[], object]]]:
    """What each view asks for, read anew."""
    catalogue = Catalogue(library)

    def past() -> Past:
        return Reading(library, learner).past()

    def mastered() -> object:
        known = past()
        maps = [progress.boxes(d, library, known) for d in library.diagrams.values()]
        return maps, progress.mastery("section", known, catalogue, library)

    def spent() -> object:
        times, days = Reading(library, learner).times()
        kinds = progress.spent_by_kind(times, library)
        return kinds, progress.spent_by_question(times, library), days

    yield "the list of questions", past
    yield "sure and right", lambda: progress.calibration(past())
    yield "mastered, with five maps", mastered
    yield "hardest", lambda: progress.hardest(past(), library)
    yield "time", spent
    yield "one session", lambda: answers(learner, "session-77")


def busy_ms(deed: Callable[[], object]) -> float:
    """How long the processor works at something; the middle of several times."""
    times = []
    for _ in range(ROUNDS):
        start_s = time.process_time()
        deed()
        times.append((time.process_time() - start_s) * 1000)
    return median(times)


def answer_figures(environment: Mapping[str, str]) -> list[Figure]:
    """The statistics of a long log."""
    folder = Path(environment["XDG_DATA_HOME"])
    pack = build_pack(paths.CONTENT / "pof-hsct", folder / "asked.db").target
    library = with_generated(open_library(pack))
    profile = opened(folder / "asked")
    learner = profile.learner
    fill_log(learner, library, ANSWERS)
    bare = busy_ms(partial(learner.read, "SELECT sum(took_ms) FROM answer"))
    found = [Figure(f"{ANSWERS:,} answers: bare pass over the log", bare, "ms")]
    for name, deed in deeds(library, learner):
        took, target = busy_ms(deed), 0.0 if name == "one session" else STATISTICS_MS
        note = f"of a bare pass {took / bare:.1f}"
        found.append(Figure(f"{ANSWERS:,} answers: {name}", took, "ms", target, note))
    profile.close()
    return found
