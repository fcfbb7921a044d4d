"""Writers and copiers are killed at random moments; `dev.py bench --kills` kills many more."""

import os
import subprocess
import sys

import pytest

from pofedu.paths import ROOT


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_nothing_finished_is_lost_to_a_kill() -> None:
    command = [sys.executable, "-P", str(ROOT / "tests/bench/kills.py"), "500", "200", "60", "60"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, encoding="utf-8", env=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    *_, migrated = done.stdout.splitlines()
    assert done.stdout.count("\n") == 4
    assert all(f" {state}" in migrated for state in ("cut off", "new", "old")), migrated
