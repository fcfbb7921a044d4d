"""The command line as people type it, and the small pack to try it on."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pofedu.compiler.writer import build_pack
from pofedu.paths import ROOT

SMALL = ROOT / "tests/packs/small"


def pofedu(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run `python -m pofedu` without a screen and in the C locale."""
    clean = {
        key: value
        for key, value in os.environ.items()
        if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run(
        [sys.executable, "-m", "pofedu", *map(str, arguments)],
        cwd=ROOT,
        env={**clean, "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0", **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=300,
    )


def complaint(done: subprocess.CompletedProcess[str]) -> str:
    """The one sentence on stderr, which is never a traceback."""
    assert "Traceback" not in done.stderr
    return done.stderr.strip().splitlines()[-1]


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small pack, compiled."""
    return build_pack(SMALL, tmp_path_factory.mktemp("packs") / "small.db").target
