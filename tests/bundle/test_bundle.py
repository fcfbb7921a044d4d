"""The bundle as a student meets it: made here, unpacked elsewhere, started with nothing."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import linux
import pytest
import trim
from PyInstaller.archive.readers import CArchiveReader

import dev
from pofedu import paths
from tests.cli.conftest import pofedu
from tests.window.test_outside import LIBRARY, Desk

TOOLS = ("objdump", "strip", "as", "ld", "readelf")
LARGEST_BYTES = 145_000_000
WORDS = "assets/content/pof-hsct"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="only the bundle for Linux was ever made"),
]


@pytest.fixture(scope="session")
def made() -> Path:
    """The folder that `dev.py bundle` makes."""
    for tool in TOOLS:
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")
    if lacking := dev.missing_libraries(dev.WINDOW_LIBRARIES):
        pytest.skip(f"{dev.WINDOW_LIBRARIES[lacking[0]]} is not installed")
    done = subprocess.run(
        [sys.executable, str(paths.ASSETS / "bundle" / "make.py"), "--folder-only"],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(paths.ROOT)},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    folder = paths.ROOT / done.stdout.split(":")[0]
    assert (folder / "pofedu").is_file()
    return folder


@pytest.fixture(scope="session")
def folder(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A copy in a folder with a Chinese name and a space, that nobody may write to."""
    copy = tmp_path_factory.mktemp("stick") / "测试 目录"
    shutil.copytree(made, copy)
    for path in (copy, *copy.rglob("*")):
        path.chmod(path.stat().st_mode & ~0o222)
    before = digest(copy)
    yield copy
    after = digest(copy)
    for path in (copy, *copy.rglob("*")):
        path.chmod(path.stat().st_mode | 0o200)
    assert after == before, "nothing is ever written into the folder of the program"


def digest(folder: Path) -> str:
    total = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        total.update(str(path).encode() + (path.read_bytes() if path.is_file() else b""))
    return total.hexdigest()


def start(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the frozen program from `/` in an environment that holds nothing else."""
    return subprocess.run(
        [str(folder / "pofedu"), *arguments],
        cwd="/",
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


def test_it_is_whole_and_writes_nowhere(folder: Path) -> None:
    done = start(folder, "self-test")
    assert done.returncode == 0, done.stdout
    assert " checks, 0 failed" in done.stdout
    assert not done.stderr


def test_it_is_small_enough_and_holds_no_link(folder: Path) -> None:
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) <= LARGEST_BYTES
    assert not [path for path in folder.rglob("*") if path.is_symlink()], "a stick may know none"


def test_every_library_is_here_or_on_every_desktop(folder: Path) -> None:
    packages = linux.depends(folder)
    assert packages[0] == trim.LIBC_PACKAGE
    assert "libstdc++6" in packages
    assert "libxcb-cursor0" not in " ".join(packages), "it is carried along"


def test_no_library_looks_where_it_was_made(folder: Path) -> None:
    libraries = [path for path in folder.rglob("*.so*") if path.is_file()]
    assert libraries
    assert not [path for path in libraries if trim.search_path(path)]


def test_it_starts_without_a_network(folder: Path) -> None:
    if shutil.which("unshare") is None:
        pytest.skip("unshare is not installed")
    alone = ["unshare", "--net", "--map-root-user"]
    if subprocess.run([*alone, "true"], capture_output=True).returncode:
        pytest.skip("this system lets nobody cut the network")
    done = subprocess.run(
        [*alone, str(folder / "pofedu"), "find", "POI"], capture_output=True, text=True, env={}
    )
    assert done.returncode == 0, done.stderr
    assert "sources/entity/pof" in done.stdout


def test_it_opens_no_socket_to_a_network(folder: Path, tmp_path: Path) -> None:
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    calls = tmp_path / "calls"
    trace = ["strace", "-f", "-qq", "-e", "trace=socket,execve", "-o", str(calls)]
    run = [*trace, str(folder / "pofedu"), "shot", "home", "-o", str(tmp_path / "home.png")]
    subprocess.run(run, check=True, env={"HOME": str(tmp_path)})
    seen = calls.read_text("utf-8")
    assert "execve(" in seen, "the calls were seen"
    assert "AF_INET" not in seen


COMMANDS = (
    ("--version",),
    ("--help",),
    ("find", "POI", "--json"),
    ("find", "tgf-b1"),
    ("questions", "--coverage"),
    ("passages", "--json"),
    ("claims", "--csv"),
    ("references", "--style", "ris"),
    ("references", "--style", "gbt7714", "--number", "13"),
    ("pack", "fields"),
    ("pack", "check", WORDS),
    ("notes",),
)


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_commands_answer_as_from_source(
    folder: Path, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    given = tuple(str(paths.ROOT / part) if part == WORDS else part for part in arguments)
    frozen = start(folder, *given, HOME=str(tmp_path))
    source = pofedu(*given, HOME=str(tmp_path))
    assert frozen.stdout == source.stdout
    assert frozen.stdout or arguments == ("notes",)
    assert (frozen.returncode, frozen.stderr) == (source.returncode, source.stderr)


@pytest.mark.parametrize("name", ["a.png", "a.svg", "a.pdf"])
def test_pictures(folder: Path, tmp_path: Path, name: str) -> None:
    target = tmp_path / "图" / name
    target.parent.mkdir()
    done = start(folder, "export", "diagram/injury", "-o", str(target), "--lang", "both")
    assert done.returncode == 0, done.stderr
    heads = {".png": b"\x89PNG", ".svg": b"<?xml", ".pdf": b"%PDF"}
    assert target.read_bytes().startswith(heads[target.suffix])


def test_studies_are_plotted(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "time.png"
    done = start(folder, "shot", "studies?view=time", "-o", str(target), HOME=str(tmp_path))
    assert (done.returncode, done.stderr) == (0, "")
    assert target.read_bytes().startswith(b"\x89PNG")


def test_content_is_compiled(folder: Path, tmp_path: Path) -> None:
    pack, schemas = tmp_path / "包.db", tmp_path / "schemas"
    done = start(folder, "pack", "build", str(paths.ROOT / WORDS), "-o", str(pack))
    assert done.returncode == 0, done.stderr
    found = [
        start(folder, "claims", "--json", "--pack", str(pack)),
        start(folder, "claims", "--json"),
    ]
    assert json.loads(found[0].stdout) == json.loads(found[1].stdout)
    assert start(folder, "pack", "schema", "-o", str(schemas)).returncode == 0
    assert any(schemas.glob("*.schema.json"))


def test_without_a_screen_it_says_so(folder: Path) -> None:
    done = start(folder)
    assert done.returncode == 1
    assert "There is no display" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_missing_library_is_shown_by_a_program_with_its_own(folder: Path, tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.add("zenity")
    done = desk.start(str(folder / "pofedu"))
    assert done.stderr.startswith(f"pofedu: this system lacks {LIBRARY}")
    libraries, *shown = desk.told("zenity")
    assert libraries == str(desk.without), "the bundle's own are for pofedu alone"
    assert LIBRARY in "\n".join(shown)


def test_it_does_without_standard_streams(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "claims.csv"
    command = f'exec "$0" claims --csv -o "{target}" <&- >&- 2>&-'
    done = subprocess.run(["sh", "-c", command, str(folder / "pofedu")], env={})
    assert done.returncode == 0
    assert target.stat().st_size > 10_000
    wrong = subprocess.run(["sh", "-c", 'exec "$0" nonsense <&- >&- 2>&-', str(folder / "pofedu")])
    assert wrong.returncode in (1, 2)


def test_what_stands_beside_the_program(folder: Path) -> None:
    for name in ("README.txt", "LICENSE", "THIRD_PARTY.md", "licences/LGPL-3.0.txt"):
        assert (folder / name).stat().st_size > 500
    assert "@" not in (folder / "README.txt").read_text("utf-8")
    icons = folder / "share" / "icons" / "hicolor"
    assert (icons / "16x16" / "apps" / "pofedu.png").read_bytes().startswith(b"\x89PNG")
    assert (folder / "share" / "man" / "man1" / "pofedu.1.gz").is_file()


def test_the_list_of_parts_names_what_is_frozen(folder: Path) -> None:
    listed = json.loads((folder / "sbom.cdx.json").read_text("utf-8"))
    assert (listed["bomFormat"], listed["specVersion"]) == ("CycloneDX", "1.6")
    names = {part["name"] for part in listed["components"]}
    assert names >= {"CPython", "SQLite", "Qt", "ICU", "PySide6_Essentials", "msgspec", "pypinyin"}
    archive = CArchiveReader(str(folder / "pofedu")).open_embedded_archive("PYZ.pyz")
    assert "pytest" not in {name.split(".")[0] for name in archive.toc}
    libraries = {path.name for path in (folder / "_internal").glob("*.so*")}
    assert libraries <= names


@pytest.mark.parametrize("place", ["plain", "带 空格", 'quo"te $HOME 100% `x` \\ back'])
def test_the_menu(made: Path, tmp_path: Path, place: str) -> None:
    copy, home = tmp_path / place, tmp_path / "home"
    copy.mkdir()
    for name in ("add-to-menu.sh", "share"):
        source = made / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, copy / name)
    run = ["sh", str(copy / "add-to-menu.sh")]
    subprocess.run(run, check=True, env={"HOME": str(home), "PATH": "/usr/bin:/bin"})
    entry = home / ".local" / "share" / "applications" / "pofedu.desktop"
    text = entry.read_text("utf-8")
    assert exec_of(text) == str(copy / "pofedu")
    assert "TryExec" not in text
    subprocess.run([*run, "--remove"], check=True, env={"HOME": str(home), "PATH": "/usr/bin:/bin"})
    left = [path for path in home.rglob("*") if path.is_file() and "pofedu" in path.name]
    assert not left


def exec_of(text: str) -> str:
    """The program that a desktop starts: the string is read first, then the quoted argument."""
    line = next(line for line in text.splitlines() if line.startswith("Exec="))
    value = line.removeprefix("Exec=").replace("\\\\", "\\")
    assert value.startswith('"')
    assert value.endswith('"')
    argument, plain, at = value[1:-1], "", 0
    while at < len(argument):
        at += argument[at] == "\\"
        plain += argument[at]
        at += 1
    return plain.replace("%%", "%")
