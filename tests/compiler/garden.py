"""The small pack of the tests, copied so that it can be spoiled."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from pofedu.paths import ROOT

SMALL = ROOT / "tests" / "packs" / "small"
IN_CLAIMS = "claims/1-weather.yaml"
IN_ENTITIES = "entities/1-weather.yaml"
IN_PASSAGES = "passages/1-weather.yaml"
IN_STUDIES = "studies/1-weather.yaml"


def copy(folder: Path) -> Path:
    """A copy of the small pack that a test may change."""
    return Path(shutil.copytree(SMALL, folder / "garden"))


@dataclass(frozen=True)
class Plant:
    """A fault: in a file some words replaced by others, and the problem that must be found."""

    name: str
    file: str
    old: str
    new: str
    expected: str
    """A piece of the sentence."""
    at: str = ""
    """The problem stands in the line of this text; in that of the old words, if not given."""
    where: str = ""
    """The file of the problem, if it is another one."""
    others: int = 0
    """How many further problems come with it."""

    def spoil(self, folder: Path) -> None:
        path = folder / self.file
        text = path.read_text("utf-8")
        assert text.count(self.old) == 1, f"{self.old!r} stands {text.count(self.old)} times"
        path.write_text(text.replace(self.old, self.new), "utf-8", newline="\n")

    def line(self, folder: Path) -> int:
        if not self.at:
            text = (SMALL / self.file).read_text("utf-8")
            return text[: text.index(self.old)].count("\n") + 1
        text = (folder / (self.where or self.file)).read_text("utf-8")
        assert text.count(self.at) == 1, f"{self.at!r} stands {text.count(self.at)} times"
        return text[: text.index(self.at)].count("\n") + 1
