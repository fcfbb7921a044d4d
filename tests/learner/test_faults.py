"""The disk fails or is full at each write, sync and removal in turn; strace lets it."""

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from pofedu.learner.backups import list_backups
from pofedu.learner.proof import examine
from pofedu.paths import ROOT
from tests.learner.conftest import fill, opened

CALLS = ("pwrite64", "fsync", "fdatasync", "ftruncate", "unlink", "rename")
ERRORS = ("EIO", "ENOSPC")
DEEDS = ROOT / "tests/learner/deeds.py"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed"),
]


def traced(folder: Path, log: Path, *options: str, inject: str = "") -> list[str]:
    """What was done under strace, with a fault where one is injected."""
    injected = ["-e", f"inject={inject}"] if inject else []
    command = ["strace", "-f", "--seccomp-bpf", "-o", str(log), "-e", f"trace={','.join(CALLS)}"]
    command += [*injected, sys.executable, "-B", str(DEEDS), str(folder), "3", *options]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, encoding="utf-8", env=environment)
    if "Operation not permitted" in done.stderr:
        pytest.skip("this system does not let strace look")
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout.splitlines()


def calls_in(log: Path) -> Counter[str]:
    """How often each call was made."""
    return Counter(re.findall(r"^\d+ +(\w+)\(", log.read_text("utf-8", "replace"), re.MULTILINE))


def check(folder: Path, before: set[str], said: list[str], where: str) -> None:
    """What was there and what was said to be done is there; a backup with a name is whole."""
    with closing(opened(folder)) as profile:
        assert profile.state == "open", where
        kept = {note.uid for note in profile.learner.notes()}
    done = {line.split()[1] for line in said if line.startswith("note ")}
    assert before | done <= kept, where
    for backup in list_backups(folder):
        assert examine(backup.path).kind == "whole", where
    numbers = {backup.number for backup in list_backups(folder)}
    assert {int(line.split()[1]) for line in said if line.startswith("backup ")} <= numbers, where


@pytest.mark.parametrize("error", ERRORS)
def test_no_fault_of_the_disk_loses_anything(tmp_path: Path, error: str) -> None:
    good, folder, log = tmp_path / "good", tmp_path / "profile", tmp_path / "log"
    with closing(opened(good)) as profile:
        fill(profile, 3)
        profile.back_up()
        before = {note.uid for note in profile.learner.notes()}
    shutil.copytree(good, folder)
    assert len(traced(folder, log, "copies")) == 5
    counts = calls_in(log)
    assert min(counts[call] for call in ("pwrite64", "fdatasync", "ftruncate", "rename")) > 3
    refused = 0
    for call, at in ((call, at) for call in CALLS for at in range(1, counts[call] + 1)):
        shutil.rmtree(folder)
        shutil.copytree(good, folder)
        said = traced(folder, log, "copies", inject=f"{call}:error={error}:when={at}")
        refused += any(line.startswith(("refused", "not open")) for line in said)
        check(folder, before, said, f"{error} at {call} number {at}: {said}")
    assert refused > sum(counts.values()) / 2


@pytest.mark.parametrize("error", ERRORS)
def test_a_first_start_on_a_failing_disk_leaves_no_half_file(tmp_path: Path, error: str) -> None:
    folder, log = tmp_path / "profile", tmp_path / "log"
    traced(folder, log)
    counts = calls_in(log)
    for call, at in ((call, at) for call in CALLS for at in range(1, min(counts[call], 25) + 1)):
        shutil.rmtree(folder)
        said = traced(folder, log, inject=f"{call}:error={error}:when={at}")
        check(folder, set(), said, f"{error} at {call} number {at}: {said}")


@pytest.mark.parametrize("error", ERRORS)
def test_a_disk_that_goes_on_failing_is_told(tmp_path: Path, error: str) -> None:
    folder, log = tmp_path / "profile", tmp_path / "log"
    with closing(opened(folder)) as profile:
        fill(profile, 3)
        before = {note.uid for note in profile.learner.notes()}
    said = traced(folder, log, inject=f"pwrite64:error={error}:when=1+")
    wanted = "refused disk-full" if error == "ENOSPC" else "refused unwritable"
    assert said == [wanted] * 3
    check(folder, before, said, "afterwards")
