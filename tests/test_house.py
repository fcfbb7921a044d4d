"""The house keeps its own rules: rooms with a subject, a true map, no trace of a machine."""

import re
import subprocess
from pathlib import Path

import pytest

import pofedu
from pofedu.paths import ROOT

FORBIDDEN_ROOMS = {
    "core", "utils", "common", "helpers", "misc", "services", "controllers", "managers",
}  # fmt: skip
PACKAGE = ROOT / "pofedu"
TRACES = {
    "a path of somebody's machine": re.compile(
        r"(?<![\w./<])/(?:home|Users|root|work|workspace)/[A-Za-z0-9._-]+|\b[A-Z]:\\?Users\\"
    ),
    "the address of a package registry": re.compile(
        r"\bpy[p]i\.|python[h]osted|index[-]url|\bnpm[j]s\b", re.IGNORECASE
    ),
}


def rooms() -> list[str]:
    """Top-level modules and folders of the package."""
    found = {path.stem for path in PACKAGE.glob("*.py")}
    found |= {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    return sorted(found - {"__init__"})


def committed_files() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True,
    )  # fmt: skip
    if listed.returncode:
        pytest.skip("this folder is not a git clone")
    return [path for name in listed.stdout.split("\0") if name and (path := ROOT / name).is_file()]


def traces_in(text: str) -> list[str]:
    """What the text gives away of a machine, as `what: where`."""
    return [
        f"{what}: {match[0]}"
        for what, pattern in TRACES.items()
        for match in pattern.finditer(text)
    ]


def test_rooms_have_a_subject() -> None:
    names = {path.stem for path in PACKAGE.rglob("*.py")}
    names |= {path.parent.name for path in PACKAGE.rglob("__init__.py")}
    assert not names & FORBIDDEN_ROOMS


def test_map_names_every_room() -> None:
    missing = [room for room in rooms() if not re.search(rf"\b{room}\b", pofedu.__doc__ or "")]
    assert not missing, f"the docstring of pofedu/__init__.py does not name {missing}"


def test_map_names_no_room_that_is_not_there() -> None:
    drawing = (pofedu.__doc__ or "").split("The way of data")[0]
    lines = re.findall(r"^ {4}([a-z_][a-z_ ,|]*?)  +\S", drawing, re.MULTILINE)
    named = {name for line in lines for name in re.split(r"[ ,|]+", line) if name}
    assert named, "the map in pofedu/__init__.py has no rooms"
    assert named <= set(rooms()), f"not there: {sorted(named - set(rooms()))}"


def test_every_room_says_what_it_is_for() -> None:
    silent = [
        init.parent.name
        for init in PACKAGE.rglob("__init__.py")
        if not init.read_text("utf-8").lstrip().startswith('"""')
    ]
    assert not silent


@pytest.mark.parametrize(
    "text",
    [
        "open " + "/home" + "/anna/pofedu/x.yaml",
        "C:" + "\\Users\\Anna",
        "--index" + "-url https://mirror",
        "https://py" + "pi.org/simple",
    ],
)
def test_traces_are_recognised(text: str) -> None:
    assert traces_in(text)


def test_no_file_gives_a_machine_away() -> None:
    found = []
    for path in committed_files():
        try:
            text = path.read_text("utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{path.relative_to(ROOT)}: {trace}" for trace in traces_in(text)]
    assert not found, "\n".join(found)


def test_lock_holds_no_address() -> None:
    assert "://" not in (ROOT / "requirements.lock").read_text("utf-8")
