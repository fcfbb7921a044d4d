"""Kills writers with SIGKILL at random moments: `kills.py WRITING COPYING MIGRATING ANSWERING`.

So many are killed while they write notes; while they back up, merge and restore; while they bring a
file of version 1 up to date; while they answer questions. Each child says through a pipe what it
has finished; after its death the profile must open with all of that, and hold a backup that is
whole. Prints what was counted; ends with 1 at the first loss.
"""

import os
import random
import select
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

from pofedu.compiler.writer import build_pack
from pofedu.content.address import Address
from pofedu.content.library import Library, open_library
from pofedu.learner.backups import list_backups, newest_good
from pofedu.learner.files import sidecars
from pofedu.learner.learner import Learner
from pofedu.learner.opening import open_profile
from pofedu.learner.profile import FILE, Profile
from pofedu.learner.proof import examine, fingerprint, reading
from pofedu.learner.schema import VERSION
from pofedu.paths import ROOT
from pofedu.quiz.plan import Plan, Scope
from pofedu.quiz.session import Session, begin, open_sessions
from tests.quiz.rightanswers import right_answer

MEMORY = "/dev/shm"
"""Where files are quickest; what is killed is the writer, not the disk."""
PLACE = Address("diagram", "injury")
FRESH = 50
"""After so many kills a new profile is begun, lest the file grow without end."""
OLD = ROOT / "tests/learner/files/learner-v1.db"
OLD_NOTES = 1_000
"""So many more notes make a file that SQLite begins to write before the change is finished."""
SHORTER = 0.9
"""How much sooner the next one is killed after one that was done in time."""
WRITING_S, COPYING_S = 0.02, 0.08
"""The longest that a child lives after what it was waited for."""


class LossError(Exception):
    """Something that was finished is not there."""


def opened(folder: Path) -> Profile:
    """The profile, which must open."""
    opening = open_profile(folder)
    if not (isinstance(opening, Profile) and opening.state == "open"):
        raise LossError(f"{folder} did not open: {opening}")
    return opening


def kill_one(deed: Callable[[int], None], dice: random.Random, longest_s: float) -> list[str]:
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
    wait_for(reader, dice, longest_s)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status):
        raise LossError("a writer ended by itself")
    with os.fdopen(reader, "rb") as pipe:
        return pipe.read().decode().split("\n")[:-1]


def wait_for(reader: int, dice: random.Random, longest_s: float) -> None:
    """Until the child has begun, or not even that; then a random while."""
    if dice.random() < 0.9:
        select.select([reader], [], [], 10)
    time.sleep(dice.random() * longest_s)


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
        said = kill_one(partial(write, folder, turn), dice, WRITING_S)
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
        said = kill_one(partial(copy, folder, one, two, turn), dice, COPYING_S)
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


def migrate(folder: Path, pipe: int) -> None:
    """Bring an old file up to date, then write notes without end, and say which are kept."""
    os.write(pipe, b"begun\n")
    learner = opened(folder).learner
    for number in range(1_000_000):
        os.write(pipe, f"{learner.write_note(PLACE, f'{number}').uid}\n".encode())


def kill_migrators(folder: Path, count: int, dice: random.Random) -> Counter[str]:
    """Kill so many that bring a file up to date; how often what was found afterwards."""
    old = old_file(folder.with_name("old.db"))
    with reading(old, is_alone=True) as connection:
        wanted = fingerprint(connection)
        held = {uid for (uid,) in connection.execute("SELECT note FROM note_version")}
    longest_s = migration_s(folder, old)
    found: Counter[str] = Counter()
    for turn in range(count):
        begin_old(folder, old)
        said = set(kill_one(partial(migrate, folder), dice, longest_s)) - {"begun"}
        left = what_is_left(folder, old, wanted)
        found[left] += 1
        longest_s *= SHORTER if left == "new" else 1 / SHORTER  # so that half of them come too late
        with closing(opened(folder)) as profile:
            learner = profile.learner
            kept = {note.uid for note in (*learner.notes(), *learner.deleted_notes())}
        if lost := (held | said) - kept:
            raise LossError(f"{len(lost)} notes are lost after {turn} migrations")
        if what_is_left(folder, old, wanted) != "new":
            raise LossError(f"the file is not brought up to date after {turn} migrations")
    return found


def old_file(path: Path) -> Path:
    """A file of version 1 with many notes."""
    shutil.copyfile(OLD, path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany(
            "INSERT INTO note_version (uid, note, follows, address, pack, content_hash, text,"
            " is_deleted, written_at) VALUES (?1, ?1, '', ?2, '', '', ?3, 0, '2026-01-01')",
            ((f"{number:032}", str(PLACE), "卵巢" * 500) for number in range(OLD_NOTES)),
        )
    return path


def begin_old(folder: Path, old: Path) -> None:
    """A profile whose file is of version 1."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    shutil.copyfile(old, folder / FILE)


def migration_s(folder: Path, old: Path) -> float:
    """How long a file is brought up to date, with all that is loaded for it loaded here."""
    times = []
    for _ in range(3):
        begin_old(folder, old)
        start_s = time.perf_counter()
        opened(folder).close()
        times.append(time.perf_counter() - start_s)
    return max(times)


def what_is_left(folder: Path, old: Path, wanted: str) -> str:
    """`old`, `cut off` in the middle of the change, or `new` with its copy; each whole."""
    is_cut_off = bool(sidecars(folder / FILE))
    verdict = examine(folder / FILE)
    if verdict.kind != "whole":
        raise LossError(f"the file is {verdict.kind}: {verdict.detail}")
    copies = [backup for backup in list_backups(folder) if backup.reason == "migration"]
    for backup in copies:
        kept = examine(backup.path)  # of the old file, or between two steps of the change
        if kept.kind != "whole" or not examine(old).version <= kept.version < VERSION:
            raise LossError(f"{backup.path.name} is no whole copy of the old file")
        with reading(backup.path, is_alone=True) as copy:
            if fingerprint(copy) != wanted:
                raise LossError(f"{backup.path.name} says something else than the old file")
    if verdict.version == VERSION:
        if not copies:
            raise LossError("there is no copy of the file from before")
        return "new"
    return "cut off" if is_cut_off else "old"


def garden(target: Path) -> Library:
    """The small pack, which has a question of every kind."""
    report = build_pack(ROOT / "tests/packs/small", target)
    if report.problems:
        raise LossError("\n".join(map(str, report.problems)))
    return open_library(target)


def answer(folder: Path, library: Library, turn: int, pipe: int) -> None:
    """Go through an exam without end, answer again and take back, and say what is kept."""
    learner = opened(folder).learner
    session = sitting(library, learner)
    os.write(pipe, b"begun\n")
    for number in range(1_000_000):
        task = session.tasks[(turn + number) % len(session.tasks)]
        id_ = task.question.id
        if number % 7 == 6 and session.undo(task):
            os.write(pipe, f"{id_} -\n".encode())
            continue
        session.answer(task, right_answer(task, library), 1 + number % 3, number)
        given = session.answer_to(id_)
        assert given is not None
        os.write(pipe, f"{id_} {given.uid}\n".encode())
        session.pass_by(1500)


def sitting(library: Library, learner: Learner) -> Session:
    """The exam that is open, else a new one."""
    plan = Plan("exam", Scope("all"), tuple(library.questions), 10**6)
    return next(open_sessions(library, learner), None) or begin(library, learner, plan)


def kill_answerers(folder: Path, library: Library, count: int, dice: random.Random) -> int:
    """Kill so many that answer questions; how many answers were finished in all."""
    finished = 0
    kept: set[str] = set()
    for turn in range(count):
        if turn % FRESH == 0:
            shutil.rmtree(folder, ignore_errors=True)
            kept = set()
        said = kill_one(partial(answer, folder, library, turn), dice, WRITING_S)
        last = dict(line.split() for line in said if line != "begun")
        answered = {line.split()[1] for line in said if line != "begun"} - {"-"}
        kept |= answered
        finished += len(answered)
        with closing(opened(folder)) as profile:
            rows = profile.learner.read("SELECT uid, cancels FROM answer")
            if lost := kept - {uid for uid, cancels in rows if not cancels}:
                raise LossError(f"{len(lost)} answers are lost after {turn} kills")
            cancelled = {cancels for _, cancels in rows}
            check_answers(sitting(library, profile.learner), last, cancelled, turn)
    return finished


def check_answers(session: Session, last: dict[str, str], cancelled: set[str], turn: int) -> None:
    """Each question stands as was said last, but for one whose answer was being replaced."""
    for question, uid in last.items():
        there = session.answer_to(question)
        if uid != "-" and uid not in cancelled and (there is None or there.uid != uid):
            raise LossError(f"{question} is not answered as it was after {turn} kills")


def main(writing: int, copying: int, migrating: int, answering: int, seed: int = 4) -> int:
    """Kill them all; the answer is the exit code."""
    dice = random.Random(seed)
    with tempfile.TemporaryDirectory(dir=MEMORY if os.access(MEMORY, os.W_OK) else None) as name:
        folder = Path(name) / "测试 目录"
        try:
            notes = kill_writers(folder, writing, dice)
            print(f"{writing} writers killed, {notes} notes finished, none lost", flush=True)
            deeds = kill_copiers(folder, copying, dice)
            print(f"{copying} copiers killed, {deeds} deeds finished, a whole backup each time")
            library = garden(Path(name) / "garden.db")
            answers = kill_answerers(folder, library, answering, dice)
            print(f"{answering} killed while they answered, {answers} answers finished, none lost")
            left = kill_migrators(folder, migrating, dice)
            counts = ", ".join(f"{count} {name}" for name, count in sorted(left.items()))
            print(f"{migrating} killed while they brought a file up to date, it was then: {counts}")
        except LossError as loss:
            print(f"LOST: {loss}")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
