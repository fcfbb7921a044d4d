"""The workflow makes the bundle on every system, with no rights and no secrets."""

import re
from typing import Any

import make
import pytest
import yaml

from pofedu.paths import ROOT

FILE = ROOT / ".github" / "workflows" / "bundle.yml"


@pytest.fixture(scope="module")
def workflow() -> dict[Any, Any]:
    read = yaml.safe_load(FILE.read_text("utf-8"))
    assert isinstance(read, dict)
    return read


def test_it_may_only_read(workflow: dict[Any, Any]) -> None:
    assert workflow["permissions"] == {"contents": "read"}
    assert "secrets" not in FILE.read_text("utf-8")


def test_every_system_is_made_and_what_it_packs_is_unpacked(workflow: dict[Any, Any]) -> None:
    systems = workflow["jobs"]["bundle"]["strategy"]["matrix"]["include"]
    archives = {system["os"].split("-")[0]: system["archive"] for system in systems}
    assert archives == {"ubuntu": "tar.xz", "windows": "zip", "macos": "tar.gz"}
    assert len(archives) == len(make.SYSTEMS)


def test_it_does_what_it_says(workflow: dict[Any, Any]) -> None:
    steps = workflow["jobs"]["bundle"]["steps"]
    commands = "\n".join(step.get("run", "") for step in steps)
    assert "python dev.py bundle --self-tested" in commands
    assert "self-test" in commands
    assert "测试 目录" in commands
    used = [step["uses"] for step in steps if "uses" in step]
    assert all(re.fullmatch(r"actions/[a-z-]+@v\d+", action) for action in used), used


def test_what_it_keeps_has_passed_the_self_test(workflow: dict[Any, Any]) -> None:
    steps = workflow["jobs"]["bundle"]["steps"]
    doing = [step.get("run", step.get("uses")) for step in steps]
    found = ("bundle --self-tested", " self-test\n", "upload-artifact")
    places = [next(at for at, did in enumerate(doing) if part in did) for part in found]
    assert places == sorted(places)
    assert places[-1] == len(steps) - 1
    assert all(step.get("if") in (None, "runner.os == 'Linux'") for step in steps)
    assert "if" not in steps[places[1]] | steps[places[2]]
    assert not any("continue-on-error" in step for step in steps)


def test_it_installs_what_dev_asks_for(workflow: dict[Any, Any]) -> None:
    import dev

    commands = "\n".join(step.get("run", "") for step in workflow["jobs"]["bundle"]["steps"])
    packages = {**dev.LIBRARIES, **dev.WINDOW_LIBRARIES, **dev.TOOLS}.values()
    assert set(packages) <= set(re.findall(r"[\w.+-]+", commands))
