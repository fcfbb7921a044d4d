"""The command line, as people type it."""

import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from pofedu import __version__
from pofedu.paths import ROOT

SMALL = ROOT / "tests/packs/small"


def pofedu(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run `python -m pofedu` without a screen and in the C locale."""
    clean = {
        key: value
        for key, value in os.environ.items()
        if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run(
        [sys.executable, "-m", "pofedu", *map(str, arguments)],
        cwd=ROOT,
        env={**clean, "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0", **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=300,
    )


def complaint(done: subprocess.CompletedProcess[str]) -> str:
    """The one sentence on stderr, which is never a traceback."""
    assert "Traceback" not in done.stderr
    return done.stderr.strip().splitlines()[-1]


def test_version_is_quick() -> None:
    start = time.perf_counter()
    done = pofedu("--version")
    assert time.perf_counter() - start < 1
    assert (done.returncode, done.stdout) == (0, f"pofedu {__version__}\n")


def test_help_names_the_commands() -> None:
    assert "shot,export,pack,self-test" in pofedu("--help").stdout.replace("\n", "")


def test_no_display_is_one_sentence() -> None:
    done = pofedu()
    assert done.returncode == 1
    assert done.stderr.startswith("pofedu: There is no display")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("bogus", 'There is no room called "bogus".'),
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


def test_a_damaged_pack_names_its_remedy(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from pofedu import cli, paths;"
        f" paths.PACKS = Path({str(tmp_path)!r}); sys.exit(cli.main(sys.argv[1:]))"
    )
    for content in (b"", b"no pack"):
        (tmp_path / "pof-hsct.db").write_bytes(content)
        done = subprocess.run(
            [sys.executable, "-c", code, "export", "diagram/injury", "-o", str(tmp_path / "x.svg")],
            cwd=ROOT, capture_output=True, encoding="utf-8",
        )  # fmt: skip
        assert done.returncode == 1
        assert "dev.py setup" in complaint(done)


@pytest.mark.parametrize(
    "arguments",
    [
        ("diagram/inj ury",),
        ("shot", "图", "-o", "x.png"),
        ("shot", "diagram/injury"),
        ("shot", "diagram/injury", "-o", "x.gif"),
        ("shot", "diagram/injury", "-o", "x.png", "--size", "large"),
        ("shot", "diagram/injury", "-o", "x.png", "--size", "99999x10"),
        ("shot", "diagram/injury", "-o", "x.png", "--scale", "ten"),
        ("shot", "diagram/injury", "-o", "x.png", "--text", "500"),
        ("export", "diagram/injury", "-o", "x.doc"),
        ("pack",),
        ("pack", "build", "somewhere"),
    ],
    ids=" ".join,
)
def test_misuse_is_told(arguments: tuple[str, ...]) -> None:
    done = pofedu(*arguments)
    assert done.returncode == 2
    assert complaint(done).startswith("pofedu")


def test_the_window_opens_at_no_unknown_place() -> None:
    done = pofedu("kitchen/sink", QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 1
    assert complaint(done).startswith("pofedu: kitchen/sink: ")


def test_a_screen_that_cannot_be_reached_is_one_sentence() -> None:
    done = pofedu(DISPLAY=":987", QT_QPA_PLATFORM="xcb")
    assert done.returncode == 1
    assert complaint(done).startswith("pofedu: The display cannot be reached")


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


def test_a_pack_is_checked_and_built(tmp_path: Path) -> None:
    target = tmp_path / "small.db"
    checked = pofedu("pack", "check", SMALL)
    assert (checked.returncode, checked.stdout.count("\n")) == (0, 1)
    assert re.match(r"no problems: \d+ passages, .* \d+ claims, ", checked.stdout)
    done = pofedu("pack", "build", SMALL, "-o", target)
    assert (done.returncode, done.stderr) == (0, "")
    assert str(target) in done.stdout
    assert target.exists()


def test_problems_are_listed_one_a_line(tmp_path: Path) -> None:
    folder = tmp_path / "broken"
    shutil.copytree(SMALL, folder)
    (folder / "pack.yaml").write_text("id: [\nunknown: 图\n", "utf-8")
    checked = pofedu("pack", "check", folder)
    assert checked.returncode == 1
    for line in checked.stdout.splitlines():
        file, row, column, said = line.split(":", 3)
        assert file.endswith(".yaml")
        assert row.isdecimal()
        assert column.isdecimal()
        assert ";" in said
    built = pofedu("pack", "build", folder, "-o", tmp_path / "x.db")
    assert built.returncode == 1
    assert built.stdout == checked.stdout
    assert "was not written" in complaint(built)
    assert not (tmp_path / "x.db").exists()


def test_schemas_and_fields(tmp_path: Path) -> None:
    assert pofedu("pack", "schema", "-o", tmp_path / "schemas").returncode == 0
    assert list((tmp_path / "schemas").iterdir())
    fields = pofedu("pack", "fields")
    assert fields.returncode == 0
    assert "passages" in fields.stdout


def test_a_reader_may_stop_reading() -> None:
    command = f"{sys.executable} -m pofedu pack fields | head -n 1"
    done = subprocess.run(command, shell=True, cwd=ROOT, capture_output=True, encoding="utf-8")
    assert done.stderr == ""


@pytest.mark.slow
def test_this_copy_is_whole() -> None:
    done = pofedu("self-test")
    assert done.returncode == 0, done.stdout
    assert "0 failed" in done.stdout
    assert "diagram/injury in both, projector" in done.stdout


@pytest.mark.slow
@pytest.mark.parametrize("ending", ["svg", "png", "pdf"])
def test_a_diagram_is_exported(tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"map.{ending}"
    done = pofedu("export", "diagram/injury", "-o", target, "--lang", "both")
    assert (done.returncode, done.stderr) == (0, "")
    assert target.stat().st_size > 1000
    assert pofedu("export", "diagram/unknown", "-o", target).returncode == 1
