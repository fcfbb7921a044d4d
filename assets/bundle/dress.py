"""What stands beside the frozen program: how to start it, its icon, its licences, what it holds."""

import gzip
import shutil
import sys
import sysconfig
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import distribution
from pathlib import Path

import sbom
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from pofedu import __version__

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
ICONS = ROOT / "assets" / "icon"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
SMALL = 24
"""Up to this size the icon is drawn with fewer and thicker strokes."""
LICENCE_NAMES = ("licen", "copying", "notice", "authors")


def dress(folder: Path, time_s: int, serial: str) -> None:
    """Lay everything else into the folder of the frozen program."""
    for name in ("LICENSE", "THIRD_PARTY.md"):
        shutil.copy(ROOT / name, folder)
    _write_licences(folder / "licences", folder)
    if sys.platform == "linux":
        _write_for_linux(folder)
    made = sbom.bom(folder, serial)
    made.metadata.timestamp = datetime.fromtimestamp(time_s, UTC)
    _write(folder / "sbom.cdx.json", sbom.written(made))


def _write_for_linux(folder: Path) -> None:
    _write(folder / "README.txt", filled("README.zh-en.txt"))
    shutil.copy(HERE / "add-to-menu.sh", folder)
    (folder / "add-to-menu.sh").chmod(0o755)
    share = folder / "share"
    _copy(HERE / "pofedu.desktop", share / "applications" / "pofedu.desktop")
    hicolor = share / "icons" / "hicolor"
    for side in SIZES:
        path = hicolor / f"{side}x{side}" / "apps" / "pofedu.png"
        path.parent.mkdir(parents=True)
        icon(side).save(str(path))
    _copy(ICONS / "pofedu.svg", hicolor / "scalable" / "apps" / "pofedu.svg")
    page = share / "man" / "man1" / "pofedu.1.gz"
    page.parent.mkdir(parents=True)
    page.write_bytes(gzip.compress(filled("pofedu.1").encode(), mtime=0))


def filled(name: str) -> str:
    """A text of this folder with the version in it."""
    return (HERE / name).read_text("utf-8").replace("@VERSION@", __version__)


def icon(side: int) -> QImage:
    """The icon in so many pixels."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    name = "pofedu-small.svg" if side <= SMALL else "pofedu.svg"
    painter = QPainter(image)
    QSvgRenderer(str(ICONS / name)).render(painter)
    painter.end()
    return image


def _write_licences(target: Path, folder: Path) -> None:
    shutil.copytree(HERE / "licences", target)
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if python.is_file():
        _copy(python, target / "Python.txt")
    _copy(ROOT / "assets" / "fonts" / "OFL.txt", target / "Pofedu-Sans-SC.txt")
    _copy(ROOT / "assets" / "icons" / "LICENSE", target / "Lucide.txt")
    for name in sbom.distributions(folder):
        for path in _licence_files(name):
            _copy(path, target / name / path.name)
    for library in sbom.native_libraries(folder) if sys.platform == "linux" else ():
        package = sbom.debian_package(library.name)
        told = Path("/usr/share/doc") / package[0] / "copyright" if package else None
        if package and told and told.is_file() and not library.name.startswith("libpython"):
            _copy(told, target / f"{package[0]}.txt")


def _licence_files(name: str) -> Iterator[Path]:
    for file in distribution(name).files or ():
        is_licence = file.name.lower().startswith(LICENCE_NAMES)
        path = Path(str(file.locate()))
        if is_licence and ".dist-info" in file.as_posix() and path.is_file():
            yield path


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _write(path: Path, text: str) -> None:
    path.write_text(text, "utf-8", newline="\n")
