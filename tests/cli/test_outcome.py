"""What is printed arrives, or the command fails and says so."""

import subprocess
import sys
from pathlib import Path

import pytest

from pofedu.paths import ROOT
from tests.cli.conftest import complaint


def test_a_reader_may_stop_reading(small: Path) -> None:
    for arguments in ("pack fields", f"claims --json --pack {small}"):
        command = f"{sys.executable} -m pofedu {arguments} | head -n 1"
        done = subprocess.run(command, shell=True, cwd=ROOT, capture_output=True, encoding="utf-8")
        assert done.stderr == ""


def redirected(command: str, small: Path) -> subprocess.CompletedProcess[str]:
    line = f"{sys.executable} -m pofedu {command}".replace("SMALL", str(small))
    return subprocess.run(line, shell=True, cwd=ROOT, capture_output=True, encoding="utf-8")


PRINTING = (
    "claims --csv --pack SMALL", "claims --json --pack SMALL", "passages --pack SMALL",
    "passages --json --pack SMALL", "pack check tests/packs/small", "pack check tests/packs",
    "pack fields", "references --pack SMALL",
)  # fmt: skip


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
@pytest.mark.parametrize("command", PRINTING)
def test_a_full_disk_is_one_sentence(command: str, small: Path) -> None:
    done = redirected(f"{command} > /dev/full", small)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert complaint(done).startswith("pofedu: the output cannot be written (No space left")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell that can close the output")
@pytest.mark.parametrize("command", PRINTING)
def test_closed_output_is_no_success(command: str, small: Path) -> None:
    done = redirected(f"{command} >&-", small)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert complaint(done).startswith("pofedu: there is nothing to print on here")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell that can close the output")
def test_what_goes_into_a_file_needs_no_output(small: Path, tmp_path: Path) -> None:
    done = redirected(f"claims --csv --pack SMALL -o {tmp_path}/a.csv >&-", small)
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "a.csv").stat().st_size > 1000
