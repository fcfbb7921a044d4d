"""The import contracts hold, and each of them catches a planted break-in."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from pofedu.paths import ROOT

LINT = "from importlinter.cli import lint_imports_command as c; c(['--no-logo', '--no-cache'])"
CONTRACTS = [
    contract["name"]
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"][
        "importlinter"
    ]["contracts"]
]
FLOORS, QT, LOGIC, SQL, YAML, CIRCLES = CONTRACTS
BREAK_INS = [
    pytest.param(FLOORS, {"content/planted.py": "import pofedu.ui"}, id="up"),
    pytest.param(FLOORS, {"settings/planted.py": "import pofedu.diagram"}, id="sideways"),
    pytest.param(FLOORS, {"ui/planted.py": "import pofedu.compiler"}, id="sideways below"),
    pytest.param(FLOORS, {"formats/planted.py": "import pofedu.ui"}, id="sideways from formats"),
    pytest.param(FLOORS, {"garden/__init__.py": ""}, id="a room on no floor"),
    pytest.param(QT, {"content/planted.py": "import PySide6.QtCore"}, id="Qt in content"),
    pytest.param(QT, {"compiler/planted.py": "import pyqtgraph"}, id="plots in the compiler"),
    pytest.param(QT, {"formats/planted.py": "import PySide6.QtGui"}, id="Qt in formats"),
    pytest.param(QT, {"paths.py": "from PySide6 import QtCore"}, id="Qt in paths"),
    pytest.param(QT, {"diagram/logic.py": "import PySide6.QtGui"}, id="Qt in logic"),
    pytest.param(LOGIC, {"settings/logic.py": "import pofedu.ui.page"}, id="Qt behind ui"),
    pytest.param(SQL, {"settings/page.py": "import sqlite3"}, id="SQL in a page"),
    pytest.param(SQL, {"ui/planted.py": "import sqlite_utils"}, id="SQL in ui"),
    pytest.param(YAML, {"content/planted.py": "import yaml"}, id="YAML in content"),
    pytest.param(
        CIRCLES,
        {
            "content/planted.py": "import pofedu.content.other",
            "content/other.py": "import pofedu.content.planted",
        },
        id="a circle",
    ),
]  # fmt: skip
PLANTED_ROOMS = ("compiler", "content", "diagram", "settings", "ui")


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Check the contracts of the pofedu in the folder."""
    environment = {**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "200", "PYTHONUTF8": "1"}
    return subprocess.run(
        [sys.executable, "-c", LINT],
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
    )


def verdicts(output: str) -> dict[str, str]:
    """Contract name → KEPT or BROKEN, as printed."""
    return {
        name: line.removeprefix(name).split()[0]
        for line in output.splitlines()
        for name in CONTRACTS
        if line.startswith(name) and line != name
    }


def plant(house: Path, files: dict[str, str]) -> None:
    for name in [*(f"{room}/__init__.py" for room in PLANTED_ROOMS), *files]:
        line, path = files.get(name, ""), house / "pofedu" / name
        path.parent.mkdir(exist_ok=True)
        before = path.read_text("utf-8") if path.exists() else ""
        path.write_text(f"{before}\n{line}\n", "utf-8")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the house to break into."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "pofedu", tmp_path / "pofedu", ignore=ignored)
    return tmp_path


def test_contracts_are_kept() -> None:
    done = lint(ROOT)
    assert set(verdicts(done.stdout).values()) == {"KEPT"}, done.stdout + done.stderr
    assert done.returncode == 0
    assert set(verdicts(done.stdout)) == set(CONTRACTS)


def test_every_contract_has_a_break_in() -> None:
    assert {case.values[0] for case in BREAK_INS} == set(CONTRACTS)


@pytest.mark.parametrize(("contract", "files"), BREAK_INS)
def test_break_in_is_caught(copy: Path, contract: str, files: dict[str, str]) -> None:
    plant(copy, files)
    done = lint(copy)
    assert verdicts(done.stdout).get(contract) == "BROKEN", done.stdout + done.stderr
    assert done.returncode == 1
