"""The small pack, compiled and opened."""

import pytest

from pofedu.compiler.writer import build_pack
from pofedu.content.library import Library, open_library
from tests.compiler.garden import SMALL


@pytest.fixture(scope="session")
def garden(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """What the small pack teaches."""
    target = tmp_path_factory.mktemp("packs") / "small.db"
    report = build_pack(SMALL, target)
    assert not report.problems, "\n".join(map(str, report.problems))
    return open_library(target)
