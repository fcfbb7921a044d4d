"""`claims`: the table, printed or written."""

import subprocess
import sys
from pathlib import Path

import pytest

from pofedu.content.library import open_library
from pofedu.paths import ROOT
from tests.cli.conftest import complaint, pofedu


@pytest.mark.parametrize("form", ["json", "csv"])
def test_the_claims_are_printed_or_written(small: Path, tmp_path: Path, form: str) -> None:
    target = tmp_path / f"表 1.{form}"
    command = [sys.executable, "-m", "pofedu", "claims", f"--{form}", "--pack", str(small)]
    printed = subprocess.run(command, cwd=ROOT, capture_output=True).stdout
    arguments = ("claims", f"--{form}", "--pack", small, "-o", target)
    written = pofedu(*arguments, PYTHONUTF8="1")
    assert (written.returncode, written.stderr) == (0, "")
    assert written.stdout == f"{target}: {len(open_library(small).claims)} claims written\n"
    assert target.read_bytes() == printed
    again = pofedu(*arguments)
    assert again.stdout.endswith("claims written over what was there\n")
    assert target.read_bytes() == printed


def test_claims_that_cannot_be_written_are_told(small: Path, tmp_path: Path) -> None:
    for target in (tmp_path, tmp_path / "missing" / "claims.json"):
        done = pofedu("claims", "--json", "--pack", small, "-o", target)
        assert done.returncode == 1
        assert complaint(done).startswith(f"pofedu: {target}")
    done = pofedu("claims", "--csv", "--pack", tmp_path / "none.db")
    assert complaint(done).startswith("pofedu: There is no pack at")
    assert "dev.py setup" not in complaint(done)


def test_claims_never_replace_the_pack_they_are_read_from(small: Path, tmp_path: Path) -> None:
    before = small.read_bytes()
    (tmp_path / "same.csv").hardlink_to(small)
    for target in (small, tmp_path / "same.csv"):
        done = pofedu("claims", "--csv", "--pack", small, "-o", target)
        assert done.returncode == 1
        assert complaint(done).startswith(f"pofedu: {target} is the pack that is read")
    assert small.read_bytes() == before
