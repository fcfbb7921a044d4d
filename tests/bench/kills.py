"""Kills writers with SIGKILL at random moments and looks what is left: `kills.py WRITING COPYING`.

So many are killed while they write notes, and while they back up, merge and restore. Each child
says through a pipe what it has finished; after its death the profile must open with all of that,
and hold a backup that is whole. Prints what was counted; ends with 1 at the first loss.
"""

import os
import random
import select
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from pofedu.content.address import Address
from pofedu.learner.backups import list_backups, newest_good
from pofedu.learner.opening import open_profile
from pofedu.learner.profile import Profile
from pofedu.learner.proof import examine, fingerprint

PLACE = Address("diagram", "injury")
FRESH = 50
"""After so many kills a new profile is begun, lest the file grow without end."""
LONGEST_S = 0.02
"""The longest that a child lives after what it was waited for."""


class LossError(Exception):
    """Something that was finished is not there."""


def opened(folder: Path) -> Profile:
    """The profile, which must open."""
    opening = open_profile(folder)
    if not (isinstance(opening, Profile) and opening.state == "open"):
        raise LossError(f"{folder} did not open: {opening}")
    return opening


def kill_one(deed: Callable[[int], None], dice: random.Random) -> list[str]:
    """Let a child do something until it is killed; what it had finished by then."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        try:
            deed(writer)
        finally:
            os._exit(9)
    os.close(writer)
    wait_for(reader, dice)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status):
        raise LossError("a writer ended by itself")
    with os.fdopen(reader, "rb") as pipe:
        return pipe.read().decode().split("\n")[:-1]


def wait_for(reader: int, dice: random.Random) -> None:
    """Until the child has begun, or not even that; then a random while."""
    if dice.random() < 0.9:
        select.select([reader], [], [], 10)
    time.sleep(dice.random() * LONGEST_S)


def write(folder: Path, turn: int, pipe: int) -> None:
    """Write notes without end, and say which are kept."""
    learner = opened(folder).learner
    os.write(pipe, b"begun\n")
    for number in range(1_000_000):
        text = f"{turn}-{number} " + "卵巢" * (number % 400)
        note = learner.write_note(PLACE, text)
        os.write(pipe, f"{note.uid}\n".encode())


def kill_writers(folder: Path, count: int, dice: random.Random) -> int:
    """Kill so many writers; how many notes were finished in all."""
    finished = 0
    kept: set[str] = set()
    for turn in range(count):
        if turn % FRESH == 0:
            shutil.rmtree(folder, ignore_errors=True)
            kept = set()
        said = kill_one(lambda pipe, turn=turn: write(folder, turn, pipe), dice)  # type: ignore[misc]
        kept |= set(said) - {"begun"}
        finished += len(set(said) - {"begun"})
        with closing(opened(folder)) as profile:
            lost = kept - {note.uid for note in profile.learner.notes()}
        if lost:
            raise LossError(f"{len(lost)} notes are lost after {turn} kills")
    return finished


def copy(folder: Path, one: Path, two: Path, turn: int, pipe: int) -> None:
    """Back up, restore and merge without end, and say what is done."""
    profile = opened(folder)
    os.write(pipe, b"begun\n")
    for number in range(1_000_000):
        deed = (turn + number) % 4
        if deed == 0:
            profile.restore(one)
        elif deed == 1:
            made = profile.back_up()
            assert made is not None
            os.write(pipe, f"made {made.number}\n".encode())
        elif deed == 2:
            profile.restore(two)
        else:
            profile.merge(one)
        os.write(pipe, b"done\n")


def kill_copiers(folder: Path, count: int, dice: random.Random) -> int:
    """Kill so many that back up, restore and merge; how many deeds were finished in all."""
    one, two = prepare(folder)
    states = known_states(folder, one, two)
    finished = 0
    for turn in range(count):
        said = kill_one(lambda pipe, turn=turn: copy(folder, one, two, turn, pipe), dice)  # type: ignore[misc]
        finished += said.count("done")
        check_backups(folder, said)
        with closing(opened(folder)) as profile:
            if fingerprint(profile._connection) not in states:
                raise LossError(f"half of a backup was brought in after {turn} kills")
    return finished


def prepare(folder: Path) -> tuple[Path, Path]:
    """A profile, and two copies that share some of their notes."""
    shutil.rmtree(folder, ignore_errors=True)
    one, two = folder.with_name("one.db"), folder.with_name("two.db")
    with closing(opened(folder)) as profile:
        for path in (one, two):
            for number in range(30):
                profile.learner.write_note(PLACE, f"{path.name} {number} " + "a" * 900)
            profile.save_copy(path)
        profile.back_up()
    return one, two


def known_states(folder: Path, one: Path, two: Path) -> set[str]:
    """What the file may hold before or after each deed."""
    found = set()
    with closing(opened(folder)) as profile:
        for deeds in ((profile.restore, one), (profile.restore, two), (profile.merge, one)):
            deeds[0](deeds[1])
            found.add(fingerprint(profile._connection))
    return found


def check_backups(folder: Path, said: list[str]) -> None:
    """One is whole, and the newest that was finished is there."""
    if newest_good(folder) is None:
        raise LossError("no backup is whole")
    there = {backup.number: backup for backup in list_backups(folder)}
    made = [int(line.split()[1]) for line in said if line.startswith("made ")]
    if made and made[-1] not in there:
        raise LossError(f"backup {made[-1]} is not there")
    for backup in there.values():
        if examine(backup.path).kind != "whole":
            raise LossError(f"{backup.path.name} has its name and is not whole")


def main(writing: int, copying: int, seed: int = 4) -> int:
    """Kill them all; the answer is the exit code."""
    dice = random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "测试 目录"
        try:
            notes = kill_writers(folder, writing, dice)
            print(f"{writing} writers killed, {notes} notes finished, none lost", flush=True)
            deeds = kill_copiers(folder, copying, dice)
            print(f"{copying} copiers killed, {deeds} deeds finished, a whole backup each time")
        except LossError as loss:
            print(f"LOST: {loss}")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
