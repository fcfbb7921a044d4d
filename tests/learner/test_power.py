"""The power goes: what was not synced is on the disk in part, in any order, or not at all.

strace tells every write and sync of a writer. From that, disks are made as they may look after a
power cut at any moment; what the writer had finished by then must be on each of them. The control,
which does not wait for the disk, must lose something, or this test could not fail.
"""

import ast
import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from pofedu.learner.opening import open_profile
from pofedu.learner.profile import Profile
from pofedu.paths import ROOT
from tests.learner.conftest import fill, opened
from tests.learner.test_faults import DEEDS

DISKS = 1_000
SECTOR = 512
TRACED = "pwrite64,fsync,fdatasync,ftruncate,write"
CALL = re.compile(r"^\d+ +(\w+)\((\d+)<([^>]*)>(.*)\) += (-?\d+)$")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed"),
]


@dataclass
class File:
    """What surely is on the disk, and what was asked for since the last sync."""

    content: bytearray
    waiting: list[tuple[int, bytes | None]] = field(default_factory=list)
    """A place and what to write there; None cuts the file off there."""

    def sync(self) -> None:
        """Everything that waits is on the disk."""
        for change in self.waiting:
            apply(self.content, change)
        self.waiting = []

    def after_the_cut(self, dice: random.Random) -> bytes:
        """One of the contents that the disk may have."""
        disk = bytearray(self.content)
        chance = dice.choice((0.0, 0.3, 0.7, 1.0))
        for place, written in self.waiting:
            if dice.random() < chance:
                torn = written and dice.random() < 0.1
                apply(disk, (place, written[: SECTOR * dice.randrange(9)] if torn else written))
        return bytes(disk)


def apply(content: bytearray, change: tuple[int, bytes | None]) -> None:
    """Do one write, or cut."""
    place, written = change
    if written is None:
        del content[place:]
        return
    content.extend(bytes(max(0, place - len(content))))
    content[place : place + len(written)] = written


def write_traced(folder: Path, log: Path, *options: str) -> None:
    """Write notes while strace keeps all that reaches the system."""
    command = ["strace", "-f", "-y", "-xx", "-s", "100000", "-o", str(log), "-e", f"trace={TRACED}"]
    command += [sys.executable, "-B", str(DEEDS), str(folder), "25", *options]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, encoding="utf-8", env=environment)
    if "Operation not permitted" in done.stderr:
        pytest.skip("this system does not let strace look")
    assert done.stdout.count("note ") == 25, done.stdout + done.stderr


def moments(log: Path, disk: dict[str, File]) -> Iterator[set[str]]:
    """Play the log onto the disk; after each call, the notes that were finished by then."""
    finished: set[str] = set()
    for line in log.read_text("ascii").splitlines():
        if (match := CALL.match(line)) is None:
            continue
        call, number, path, rest, answer = match.groups()
        file = disk.get(unescaped(path).rpartition("/")[2])
        if call == "write" and number == "1":
            finished = finished | {said.split()[1] for said in [texts_in(rest).decode()]}
        elif file is not None and call == "pwrite64":
            file.waiting.append((int(rest.rpartition(", ")[2]), texts_in(rest)[: int(answer)]))
        elif file is not None and call == "ftruncate":
            file.waiting.append((int(rest.rpartition(", ")[2]), None))
        elif file is not None and call in ("fsync", "fdatasync"):
            file.sync()
        else:
            continue
        yield finished


def unescaped(text: str) -> str:
    """A path as strace writes it with -xx."""
    return ast.literal_eval(f'b"{text}"').decode()


def texts_in(rest: str) -> bytes:
    """The bytes of a write."""
    quoted = rest.partition('"')[2].rpartition('"')[0]
    return bytes(ast.literal_eval(f'b"{quoted}"'))


def cuts(folder: Path, log: Path, before: dict[str, bytes]) -> Iterator[tuple[set[str], Path]]:
    """Folders as they may be after power cuts, each with the notes that were finished by then."""
    dice = random.Random(7)
    total = sum(1 for _ in moments(log, start(before)))
    chance = DISKS / total
    disk = start(before)
    for finished in moments(log, disk):
        for _ in range(int(chance) + (dice.random() < chance % 1)):
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            for name, file in disk.items():
                (folder / name).write_bytes(file.after_the_cut(dice))
            yield finished, folder


def start(before: dict[str, bytes]) -> dict[str, File]:
    return {name: File(bytearray(content)) for name, content in before.items()}


def losses(tmp_path: Path, *options: str) -> tuple[int, int]:
    """How many of the disks there were, and how many had lost something."""
    written, log = tmp_path / "written", tmp_path / "log"
    with closing(opened(written)) as profile:
        fill(profile, 5)
        old = {note.uid for note in profile.learner.notes()}
    before = {n: (written / n).read_bytes() for n in ("learner.db", "learner.db-journal")}
    write_traced(written, log, *options)
    disks = lost = 0
    for finished, folder in cuts(tmp_path / "cut", log, before):
        disks += 1
        opening = open_profile(folder)
        if isinstance(opening, Profile):
            lost += not (old | finished) <= {note.uid for note in opening.learner.notes()}
            opening.close()
        else:
            lost += 1
    return disks, lost


def test_a_power_cut_loses_nothing_finished(tmp_path: Path) -> None:
    disks, lost = losses(tmp_path)
    assert disks > DISKS * 0.8
    assert lost == 0


def test_without_waiting_for_the_disk_it_would(tmp_path: Path) -> None:
    disks, lost = losses(tmp_path, "unsynced")
    assert disks > DISKS * 0.8
    assert lost > disks / 4
