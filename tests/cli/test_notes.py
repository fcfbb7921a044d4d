"""`notes`: listed, found, taken along."""

import json
from pathlib import Path

import pytest

from pofedu.content.address import parse_address
from pofedu.learner.opening import open_profile
from pofedu.learner.profile import Profile
from tests.cli.conftest import complaint, pofedu


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """The folder of a profile with two notes."""
    folder = tmp_path / "profile"
    profile = open_profile(folder)
    assert isinstance(profile, Profile)
    for place, text in (("sources/claim/ros-autophagy", "自噬 and ROS"), ("home", "other")):
        profile.learner.write_note(parse_address(place), text)
    profile.close()
    return folder


def test_notes_are_listed_and_found(written: Path) -> None:
    done = pofedu("notes", "--profile", str(written), "--find", "ros 自噬", "--lang", "en")
    assert (done.returncode, done.stderr) == (0, "")
    head, text = done.stdout.splitlines()
    assert head.endswith("sources/claim/ros-autophagy  reactive oxygen species → autophagy")
    assert text == "    自噬 and ROS"


@pytest.mark.parametrize("before", [["--profile", "{}"], ["--profile={}"], ["--prof={}"]])
def test_the_profile_may_be_named_before_the_command(written: Path, before: list[str]) -> None:
    named = [part.format(written) for part in before]
    done = pofedu(*named, "notes", "--find", "ros 自噬")
    assert done.returncode == 0, done.stderr
    assert done.stdout == pofedu("notes", *named, "--find", "ros 自噬").stdout
    assert done.stdout


@pytest.mark.parametrize("name", ["mine.md", "mine.json"])
def test_notes_are_taken_along(written: Path, tmp_path: Path, name: str) -> None:
    target = tmp_path / name
    done = pofedu("notes", "--profile", str(written), "--export", str(target))
    assert done.returncode == 0, done.stderr
    assert "2 notes written" in done.stdout
    content = target.read_text("utf-8")
    assert "sources/claim/ros-autophagy" in content
    assert "For teaching only" in content


def test_a_note_is_drawn_in_a_window_that_closes(written: Path, tmp_path: Path) -> None:
    told = tmp_path / "mine.json"
    pofedu("notes", "--profile", str(written), "--export", str(told))
    uid = json.loads(told.read_text("utf-8"))["notes"][0]["uid"]
    picture = tmp_path / "note.png"
    done = pofedu("shot", f"notes/{uid}", "-o", str(picture), "--profile", str(written))
    assert (done.returncode, done.stderr) == (0, "")
    assert picture.stat().st_size > 10_000


def test_notes_go_into_a_file_that_can_be_read(written: Path, tmp_path: Path) -> None:
    done = pofedu("notes", "--profile", str(written), "--export", str(tmp_path / "mine.doc"))
    assert done.returncode == 2
    assert ".md" in complaint(done)
