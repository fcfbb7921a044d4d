"""The small pack, which has a question of every kind, and somebody who answers."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pofedu import paths
from pofedu.compiler.writer import build_pack
from pofedu.content.library import Library, open_library
from pofedu.learner.learner import Learner
from pofedu.learner.profile import Profile
from pofedu.quiz.task import Task, task_of
from tests.learner.conftest import opened

MakeTask = Callable[[str], Task]


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
