"""A thousand damaged files: each either says all that it said before, or there is a choice."""

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from pofedu.learner.backups import newest_good
from pofedu.learner.opening import Trouble, open_profile
from pofedu.learner.profile import FILE, Profile
from pofedu.learner.proof import DamagedError, examine, fingerprint, reading, snapshot
from tests.learner.conftest import CLAIM, fill, opened

Harm = Callable[[bytearray, random.Random], bytes | bytearray]


def flip(content: bytearray, dice: random.Random) -> bytes | bytearray:
    """A few bits are the other way round, wherever they are."""
    for _ in range(dice.choice((1, 1, 1, 3, 20))):
        content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
    return content


def flip_in_head(content: bytearray, dice: random.Random) -> bytes | bytearray:
    """One bit of the header is the other way round."""
    content[dice.randrange(100)] ^= 1 << dice.randrange(8)
    return content


def cut(content: bytearray, dice: random.Random) -> bytes | bytearray:
    """The end is missing."""
    return content[: dice.randrange(len(content))]


def cut_at_page(content: bytearray, dice: random.Random) -> bytes | bytearray:
    """Whole pages at the end are missing."""
    return content[: 4096 * dice.randrange(len(content) // 4096)]


def zero(content: bytearray, dice: random.Random) -> bytes | bytearray:
    """A sector, a page or more is zeroed."""
    size = dice.choice((512, 4096, 16384))
    start = 512 * dice.randrange(len(content) // 512)
    content[start : start + size] = bytes(len(content[start : start + size]))
    return content


def swap(content: bytearray, dice: random.Random) -> bytes | bytearray:
    """Two pages stand in each other's place."""
    one, two = (4096 * dice.randrange(len(content) // 4096) for _ in range(2))
    first, second = content[one : one + 4096], content[two : two + 4096]
    content[one : one + 4096], content[two : two + 4096] = second, first
    return content


def fill_up(content: bytearray, dice: random.Random) -> bytes | bytearray:
    """Noise in the place of a sector."""
    start = 512 * dice.randrange(len(content) // 512)
    content[start : start + 512] = dice.randbytes(512)
    return content


def other(content: bytearray, dice: random.Random) -> bytes | bytearray:
    """Another program's file, or nothing at all."""
    return dice.choice(
        (b"", b"\0" * 4096, b"%PDF-1.7\n", b"\xff\xd8\xff" * 99, dice.randbytes(9000))
    )


HARMS: tuple[Harm, ...] = (
    flip,
    flip,
    flip,
    flip_in_head,
    cut,
    cut_at_page,
    zero,
    swap,
    fill_up,
    other,
)


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a diligent student."""
    folder = tmp_path_factory.mktemp("good")
    with closing(opened(folder)) as profile:
        fill(profile, 60)
    return folder / FILE


def harm(good: Path, folder: Path, seed: int) -> bytes:
    """A profile whose file is damaged, and its bytes."""
    dice = random.Random(seed)
    content = bytes(HARMS[seed % len(HARMS)](bytearray(good.read_bytes()), dice))
    folder.mkdir()
    (folder / FILE).write_bytes(content)
    return content


def told(good: Path, folder: Path, seed: int, wanted: str) -> str:
    """What happened when it was opened: `choice`, or `whole` where nothing was lost."""
    content = harm(good, folder, seed)
    opening = open_profile(folder)
    if isinstance(opening, Trouble):
        assert (folder / FILE).read_bytes() == content, "the original is kept byte for byte"
        return "choice"
    assert opening.state == "open"
    assert fingerprint(opening._connection) == wanted, f"seed {seed}: silently something else"
    opening.close()
    return "whole"


@pytest.mark.parametrize("count", [100, pytest.param(1000, marks=pytest.mark.slow)])
def test_no_damage_is_silent(good: Path, tmp_path: Path, count: int) -> None:
    with reading(good, is_alone=True) as connection:
        wanted = fingerprint(connection)
    answers = []
    for seed in range(count):
        folder = tmp_path / "profile"
        answers.append(told(good, folder, seed, wanted))
        shutil.rmtree(folder)
    assert answers.count("choice") > count * 0.6
    assert answers.count("whole") > 0, "a bit where nothing is written does no harm"


def test_quick_check_would_miss_much(good: Path, tmp_path: Path) -> None:
    """Why each row has a digest: texts that were changed pass all that SQLite checks."""
    missed = 0
    for seed in range(0, 400, 10):
        folder = tmp_path / f"{seed}"
        harm(good, folder, seed)
        try:
            with closing(sqlite3.connect(folder / FILE)) as connection:
                passed = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        except (sqlite3.Error, UnicodeDecodeError):
            passed = False
        missed += passed and examine(folder / FILE).kind == "damaged"
    assert missed


def test_another_programs_database_is_not_taken(folder: Path) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(folder / FILE)) as connection:
        connection.execute("CREATE TABLE note_version (id)")
    before = (folder / FILE).read_bytes()
    opening = open_profile(folder)
    assert isinstance(opening, Trouble)
    assert opening.why == "foreign"
    assert (folder / FILE).read_bytes() == before


def test_a_damaged_journal_spoils_no_file(profile: Profile, folder: Path) -> None:
    profile.close()
    journal = folder / f"{FILE}-journal"
    for noise in (bytes(5000), random.Random(1).randbytes(5000)):
        journal.write_bytes(noise)
        opened(folder).close()
        assert examine(folder / FILE).kind == "whole"


def test_a_damaged_backup_is_passed_over(profile: Profile, folder: Path) -> None:
    older = profile.back_up()
    profile.learner.write_note(CLAIM, "newer")
    newer = profile.back_up()
    assert older is not None
    assert newer is not None
    content = bytearray(newer.path.read_bytes())
    content[12288:16384] = bytes(4096)
    newer.path.write_bytes(content)
    with pytest.raises(DamagedError):
        snapshot(newer.path)
    found = newest_good(folder)
    assert found is not None
    assert found[0].number == older.number
