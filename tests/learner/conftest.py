"""A profile of one's own, filled and open."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pofedu.content.address import parse_address
from pofedu.learner.opening import open_profile
from pofedu.learner.profile import Profile

CLAIM = parse_address("sources/claim/busulfan-injures-ovary")
ON_MAP = parse_address("diagram/injury?lane=direct#claim:busulfan-injures-ovary")


def opened(folder: Path) -> Profile:
    """The profile of a folder, which must open."""
    opening = open_profile(folder)
    assert isinstance(opening, Profile), opening
    return opening


def fill(profile: Profile, count: int = 12) -> None:
    """Write as much as a student does in an hour."""
    for number in range(count):
        note = profile.learner.write_note(ON_MAP, f"笔记 {number}: why? " + "α" * number * 20)
    profile.learner.write_note(ON_MAP, "changed", note.uid)
    profile.learner.set_bookmark(CLAIM, True)
    for place in (ON_MAP, CLAIM, ON_MAP):
        profile.learner.see(place)
    profile.learner.keep_setting("place", str(ON_MAP))


def texts(profile: Profile) -> list[str]:
    """What the notes say, the one written last first."""
    return [note.text for note in profile.learner.notes()]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where a profile may be."""
    return tmp_path / "测试 目录"


@pytest.fixture
def profile(folder: Path) -> Iterator[Profile]:
    """A profile with notes."""
    made = opened(folder)
    fill(made)
    yield made
    made.close()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Profile]:
    """The same person at another machine, with the same file at first."""
    made = opened(tmp_path / "other")
    yield made
    made.close()
