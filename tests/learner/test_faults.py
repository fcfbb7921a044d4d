"""The disk fails or is full at each write, sync and removal in turn; strace lets it."""

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from pofedu.learner.backups import list_backups
from pofedu.learner.proof import examine, fingerprint, reading
from pofedu.paths import ROOT
from tests.bench.kills import OLD, begin_old, what_is_left
from tests.learner.conftest import fill, opened

CALLS = ("pwrite64", "fsync", "fdatasync", "ftruncate", "unlink", "rename")
ERRORS = ("EIO", "ENOSPC")
DEEDS = ROOT / "tests/learner/deeds.py"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed"),
]


@pytest.fixture
def in_memory() -> Iterator[Path]:
    """A folder without a slow disk, which no fault here depends on."""
    place = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with TemporaryDirectory(dir=place) as name:
        yield Path(name)


def traced(folder: Path, log: Path, *options: str, inject: str = "") -> list[str]:
    """What was done under strace, with a fault where one is injected."""
    injected = ["-e", f"inject={inject}"] if inject else []
    command = ["strace", "-f", "--seccomp-bpf", "-o", str(log), "-e", f"trace={','.join(CALLS)}"]
    command += [*injected, sys.executable, "-B", str(DEEDS), str(folder), *options]
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


def in_turn(counts: Counter[str], error: str) -> Iterator[str]:
    """One fault after the other, at each call."""
    for call in CALLS:
        for at in range(1, counts[call] + 1):
            yield f"{call}:error={error}:when={at}"


def each(deed: Callable[[str], bool], faults: Iterator[str]) -> list[bool]:
    """Do it for each fault, two at a time."""
    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(deed, faults))


def was_refused(said: list[str]) -> bool:
    """Whether the learner was told."""
    return any(line.startswith(("refused", "not open")) for line in said)


@pytest.mark.parametrize("error", ERRORS)
def test_no_fault_of_the_disk_loses_anything(in_memory: Path, error: str) -> None:
    good, log = in_memory / "good", in_memory / "log"
    with closing(opened(good)) as profile:
        fill(profile, 2)
        profile.back_up()
        before = {note.uid for note in profile.learner.notes()}
    shutil.copytree(good, in_memory / "tried")
    assert len(traced(in_memory / "tried", log, "1", "copies")) == 3
    counts = calls_in(log)
    assert min(counts[call] for call in ("pwrite64", "fdatasync", "ftruncate", "rename")) >= 2

    def fail_at(fault: str) -> bool:
        folder = Path(shutil.copytree(good, in_memory / fault))
        said = traced(folder, in_memory / f"{fault}.log", "1", "copies", inject=fault)
        check(folder, before, said, f"{fault}: {said}")
        shutil.rmtree(folder)
        return was_refused(said)

    refused = each(fail_at, in_turn(counts, error))
    assert sum(refused) > len(refused) / 2


@pytest.mark.parametrize("error", ERRORS)
def test_a_first_start_on_a_failing_disk_leaves_no_half_file(in_memory: Path, error: str) -> None:
    log = in_memory / "log"
    traced(in_memory / "tried", log, "1")

    def fail_at(fault: str) -> bool:
        folder = in_memory / fault
        said = traced(folder, in_memory / f"{fault}.log", "1", inject=fault)
        check(folder, set(), said, f"{fault}: {said}")
        shutil.rmtree(folder)
        return was_refused(said)

    assert any(each(fail_at, in_turn(calls_in(log), error)))


@pytest.mark.parametrize("error", ERRORS)
def test_no_fault_of_the_disk_spoils_an_update(in_memory: Path, error: str) -> None:
    old, log = in_memory / "old.db", in_memory / "log"
    shutil.copyfile(OLD, old)
    with reading(old, is_alone=True) as connection:
        wanted = fingerprint(connection)
    begin_old(in_memory / "tried", old)
    with closing(opened(in_memory / "tried")) as profile:
        before = {note.uid for note in profile.learner.notes()}
    begin_old(in_memory / "tried", old)
    assert len(traced(in_memory / "tried", log, "1")) == 1
    counts = calls_in(log)
    assert min(counts[call] for call in ("pwrite64", "fdatasync", "fsync", "rename")) >= 1
    found: Counter[str] = Counter()

    def fail_at(fault: str) -> bool:
        folder = in_memory / fault
        begin_old(folder, old)
        said = traced(folder, in_memory / f"{fault}.log", "1", inject=fault)
        left = what_is_left(folder, old, wanted)
        found[left] += 1
        assert left == "new" or not any(line.startswith("note ") for line in said), fault
        check(folder, before, said, f"{fault}: {said}")
        assert what_is_left(folder, old, wanted) == "new"
        shutil.rmtree(folder)
        return was_refused(said)

    assert any(each(fail_at, in_turn(counts, error)))
    assert found["new"]
    assert found["old"] + found["cut off"]


@pytest.mark.parametrize("error", ERRORS)
def test_a_disk_that_goes_on_failing_is_told(in_memory: Path, error: str) -> None:
    folder, log = in_memory / "profile", in_memory / "log"
    with closing(opened(folder)) as profile:
        fill(profile, 3)
        before = {note.uid for note in profile.learner.notes()}
    said = traced(folder, log, "3", inject=f"pwrite64:error={error}:when=1+")
    wanted = "refused disk-full" if error == "ENOSPC" else "refused unwritable"
    assert said == [wanted] * 3
    check(folder, before, said, "afterwards")
