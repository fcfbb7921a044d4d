"""THIRD_PARTY.md says what pofedu really runs on."""

import pytest

from pofedu.paths import ROOT
from tests import third_party

LOCK = """\
alpha==1.0 \\
    --hash=sha256:00
    # via pofedu (pyproject.toml)
beta==2.0 \\
    --hash=sha256:00
    # via
    #   alpha
    #   tester
tester==3.0 \\
    --hash=sha256:00
    # via pofedu (pyproject.toml:dev)
"""
PROJECT = '[project]\ndependencies = ["alpha==1.0"]\n'


def test_committed_file_is_fresh() -> None:
    committed = third_party.FILE.read_text("utf-8")
    assert committed == third_party.text(), "type: python3 dev.py licences"


def test_only_what_runs_is_listed() -> None:
    assert third_party.run_time_packages(LOCK, PROJECT) == ["alpha", "beta"]


def test_every_dependency_is_listed_and_none_for_developing() -> None:
    listed = third_party.run_time_packages(
        (ROOT / "requirements.lock").read_text("utf-8"),
        (ROOT / "pyproject.toml").read_text("utf-8"),
    )
    assert {"pyside6-essentials", "shiboken6", "numpy", "mdurl"} <= set(listed)
    assert not {"pytest", "mypy", "ruff", "pyinstaller"} & set(listed)


@pytest.mark.parametrize("word", ["not stated", "UNKNOWN", "None"])
def test_nothing_is_left_unsaid(word: str) -> None:
    assert word not in third_party.text()
