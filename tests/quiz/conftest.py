"""The small pack, which has a question of every kind, and somebody who answers."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from pofedu import paths
from pofedu.compiler.writer import build_pack
from pofedu.content.library import Library, open_library
from pofedu.learner.answercounts import Answered, Count, Outcome
from pofedu.learner.answerlog import Answer
from pofedu.learner.learner import Learner
from pofedu.learner.profile import Profile
from pofedu.quiz.task import Task, task_of
from tests.learner.conftest import opened

MakeTask = Callable[[str], Task]


def counted(given: Iterable[Answer]) -> tuple[Answered, ...]:
    """Answers as the log would count them, the first one first."""
    found: dict[tuple[str, str], list[tuple[int, Answer]]] = {}
    for place, answer in enumerate(given, 1):
        found.setdefault((answer.question, answer.key), []).append((place, answer))
    return tuple(_counted([a for _, a in here], here[-1][0]) for here in found.values())


def _counted(here: list[Answer], last_id: int) -> Answered:
    last, right = here[-1], Counter(a.certainty for a in here if a.is_right)
    return Answered(
        question=last.question,
        key=last.key,
        by_certainty={
            level: Count(count, right[level])
            for level, count in Counter(a.certainty for a in here).items()
        },
        took_ms=sum(a.took_ms for a in here),
        last=Outcome(last.hits, last.parts, last.certainty),
        last_id=last_id,
    )


@pytest.fixture(scope="session")
def garden(tmp_path_factory: pytest.TempPathFactory) -> Library:
    target = tmp_path_factory.mktemp("packs") / "garden.db"
    report = build_pack(paths.ROOT / "tests/packs/small", target)
    assert not report.problems, "\n".join(map(str, report.problems))
    return open_library(target)


@pytest.fixture
def task(garden: Library) -> MakeTask:
    return lambda id_: task_of(garden.questions[id_], garden, "seed")


@pytest.fixture
def student(tmp_path: Path) -> Iterator[Profile]:
    made = opened(tmp_path / "student")
    yield made
    made.close()


@pytest.fixture
def learner(student: Profile) -> Learner:
    return student.learner
