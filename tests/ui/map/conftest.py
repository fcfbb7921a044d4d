"""The real pack, compiled once, and its maps as geometry."""

from pathlib import Path

import pytest

from pofedu import paths
from pofedu.compiler.writer import build_pack
from pofedu.content.library import Library, open_library
from pofedu.ui.map.drawing import Drawing, draw


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """What pofedu teaches, compiled from its sources."""
    target: Path = tmp_path_factory.mktemp("packs") / "pof-hsct.db"
    report = build_pack(paths.CONTENT / "pof-hsct", target)
    assert not report.problems, "\n".join(str(p) for p in report.problems)
    return open_library(target)


@pytest.fixture
def injury(library: Library) -> Drawing:
    """The first map."""
    return draw(library.diagrams["injury"], library.entities, library.claims)
