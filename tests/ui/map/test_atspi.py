"""Maps and plots read back by assistive technology, where it is present."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from pofedu import paths
from pofedu.content.library import Library
from pofedu.ui.map.drawing import Drawing

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def needed(program: str) -> str:
    """The path of a program, or a skip with its name."""
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"{program} is not installed")
    return found


def heard_at(address: str) -> dict[str, Any]:
    """What a screen reader is told of the list at an address; the second place is pressed."""
    launcher = next((path for path in LAUNCHERS if Path(path).exists()), None)
    if launcher is None:
        pytest.skip("at-spi2 is not installed")
    if not (paths.PACKS / "pof-hsct.db").exists():
        pytest.fail("the pack is not built; run dev.py setup")
    reader = Path(__file__).with_name("read_aloud.py")
    screen = [needed("dbus-run-session"), "--", needed("xvfb-run"), "-a"]
    done = subprocess.run(
        [*screen, sys.executable, reader, launcher, address],
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    heard = next(line for line in done.stdout.splitlines() if line.startswith("{"))
    told: dict[str, Any] = json.loads(heard)
    assert told["roles"] == ["list item"]
    assert told["is_done"]
    assert told["is_chosen"]
    return told


@pytest.mark.slow
def test_a_screen_reader_meets_every_place_of_the_map(injury: Drawing, library: Library) -> None:
    heard = heard_at("diagram/injury?lane=all")
    assert len(heard["names"]) == len(injury.boxes) + len(injury.routes)
    said = " ".join(heard["names"])
    assert "reactive oxygen species, increases, autophagy; only the review says so" in said or (
        "活性氧，引起或增加，细胞自噬；只有综述这样说" in said
    )


@pytest.mark.slow
def test_a_screen_reader_meets_every_study_through_time(library: Library) -> None:
    said = " ".join(heard_at("studies?view=time")["names"])
    assert all(study.name.zh in said or study.name.en in said for study in library.studies.values())
