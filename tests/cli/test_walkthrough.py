"""`walkthrough`: listed, and taken along."""

from pathlib import Path

import pytest

from tests.cli.conftest import complaint, pofedu


def test_walkthroughs_are_listed_with_their_questions() -> None:
    done = pofedu("walkthrough", "--lang", "en")
    assert (done.returncode, done.stderr) == (0, "")
    listed = dict(line.split("  ", 1) for line in done.stdout.splitlines())
    assert len(listed) >= 14
    assert listed["emptied-follicle-pool"].strip().startswith("Why does conditioning")


@pytest.mark.parametrize("name", ["讲义.pdf", "讲义.md"])
def test_a_handout_is_written(tmp_path: Path, name: str) -> None:
    target = tmp_path / name
    done = pofedu("walkthrough", "ovary-scars", "-o", target)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("handout written\n")
    assert target.stat().st_size > 10_000


def test_a_handout_in_one_language(tmp_path: Path) -> None:
    target = tmp_path / "x.md"
    pofedu("walkthrough", "ovary-scars", "-o", target, "--lang", "en")
    content = target.read_text("utf-8")
    assert "not for clinical decisions" in content
    assert "仅供教学" not in content


@pytest.mark.parametrize(
    ("typed", "code", "said"),
    [
        (["nowhere", "-o", "{}/x.pdf"], 1, "emptied-follicle-pool"),
        (["ovary-scars", "-o", "{}/missing/x.md"], 1, "there is no folder"),
        (["ovary-scars", "-o", "{}/x.doc"], 2, ".pdf or .md"),
        (["ovary-scars"], 2, "with -o"),
        (["-o", "{}/x.pdf"], 2, "with its id"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    tmp_path: Path, typed: list[str], code: int, said: str
) -> None:
    done = pofedu("walkthrough", *(part.format(tmp_path) for part in typed))
    assert done.returncode == code
    assert said in complaint(done)
    assert list(tmp_path.iterdir()) == []
