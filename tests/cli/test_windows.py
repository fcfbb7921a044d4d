"""The commands that draw: the window, a picture of it, a diagram, the self-test."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from pofedu.learner.profile import FILE
from tests.cli.conftest import SMALL, complaint, pofedu


def test_no_display_is_one_sentence() -> None:
    done = pofedu()
    assert done.returncode == 1
    assert done.stderr.startswith("pofedu: There is no display")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("bogus", 'There is no page called "bogus".'),
        ("diagram/nothing", 'There is no diagram called "nothing".'),
        ("diagram/injury#claim:nothing", 'This map does not show "claim:nothing".'),
        ("other:diagram/injury", 'No content called "other" is open.'),
        ("diagram/injury", "There is no display"),
    ],
)
def test_a_wrong_address_is_told_before_the_display(address: str, said: str) -> None:
    done = pofedu(address)
    assert done.returncode == 1
    assert said in complaint(done)
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("command", ["shot", "export"])
def test_a_wrong_address_is_told_in_the_language(tmp_path: Path, command: str) -> None:
    def told(*options: str) -> str:
        done = pofedu(command, "diagram/nothing", "-o", tmp_path / "x.png", *options)
        assert done.returncode == 1
        return complaint(done)

    chinese, english = told("--lang", "zh"), told("--lang", "en")
    assert chinese.startswith("pofedu: diagram/nothing：")
    assert english.startswith("pofedu: diagram/nothing: ")
    assert english.isascii() or "“" in english
    assert told() == told("--lang", "both") == english
    assert "Text(" not in chinese + english


def test_the_window_opens_at_no_unknown_place() -> None:
    done = pofedu("kitchen/sink", QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 1
    assert complaint(done).startswith("pofedu: kitchen/sink: ")


def test_a_screen_that_cannot_be_reached_is_one_sentence() -> None:
    done = pofedu(DISPLAY=":987", QT_QPA_PLATFORM="xcb")
    assert done.returncode == 1
    assert complaint(done).startswith("pofedu: The display cannot be reached")


@pytest.mark.parametrize(
    "environment", [{}, {"DISPLAY": ":987", "QT_QPA_PLATFORM": "xcb"}], ids=["none", "unreachable"]
)
def test_without_home_and_display_nothing_is_left(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    for arguments in ((), ("diagram/injury",), ("--profile", tmp_path / "profile")):
        done = pofedu(*arguments, HOME="", TMPDIR=str(tmp_path), **environment)
        assert done.returncode == 1
        assert "display" in complaint(done)
        assert not list(tmp_path.iterdir())


def test_unknown_places_and_files_are_told(tmp_path: Path) -> None:
    target = tmp_path / "x.png"
    unknown = [
        pofedu("shot", "kitchen/sink", "-o", target),
        pofedu("shot", "diagram/unknown", "-o", target),
        pofedu("shot", "other:diagram/injury", "-o", target),
        pofedu("shot", "settings", "-o", tmp_path / "missing" / "x.png"),
        pofedu("pack", "check", tmp_path / "missing"),
        pofedu("pack", "build", SMALL, "-o", SMALL / "pack.yaml" / "x.db"),
    ]
    for done in unknown:
        assert done.returncode == 1
        assert complaint(done).startswith("pofedu: ")
    assert not target.exists()


@pytest.mark.parametrize("options", [(), ("--bare", "--lang", "both", "--theme", "projector")])
def test_a_picture_of_the_window(tmp_path: Path, options: tuple[str, ...]) -> None:
    target = tmp_path / "图.png"
    done = pofedu("shot", "settings", "-o", target, "--size", "1024x768", "--scale", 1.5, *options)
    assert (done.returncode, done.stderr) == (0, "")
    picture = QImage(str(target))
    assert (picture.width(), picture.height()) == (1536, 1152)
    assert len({picture.pixel(x, y) for x in range(0, 1536, 7) for y in range(0, 1152, 7)}) > 10


@pytest.mark.slow
def test_this_copy_is_whole_and_no_profile_is_touched(tmp_path: Path) -> None:
    home = {name: str(tmp_path) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    done = pofedu("self-test", **home)
    assert done.returncode == 0, done.stdout
    assert not list(tmp_path.rglob(FILE))
    assert "0 failed" in done.stdout
    assert "diagram/injury in both, projector" in done.stdout
    assert re.search(r"ledger: (\d+) of \1 places accounted for\n", done.stdout)
    assert re.search(r"table of claims: [1-9]\d* claims", done.stdout)


@pytest.mark.slow
@pytest.mark.parametrize("ending", ["svg", "png", "pdf"])
def test_a_diagram_is_exported(tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"map.{ending}"
    done = pofedu("export", "diagram/injury", "-o", target, "--lang", "both")
    assert (done.returncode, done.stderr) == (0, "")
    assert target.stat().st_size > 1000
    assert pofedu("export", "diagram/unknown", "-o", target).returncode == 1
