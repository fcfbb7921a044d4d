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

from pofedu import __version__
from pofedu.ui.icons import program_image

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
ICONS = ROOT / "assets" / "icon"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
READMES = {"linux": "linux.txt", "win32": "windows.txt", "darwin": "macos.txt"}
TESTED = {
    "ZH": "这份副本由自动构建的机器制作，并在那里通过了自检；我们尚未在真实的电脑上试用。",
    "EN": "A build machine made this copy, and it passed the self-test there; we have not yet tried"
    " it on a real computer.",
}
UNTESTED = {
    "ZH": "这份副本制作时未经测试：请先运行上面的检查。",
    "EN": "This copy was not tested when it was made: run the check above first.",
}
LICENCE_NAMES = ("licen", "copying", "notice", "authors")


def dress(folder: Path, time_s: int, serial: str, is_tested: bool) -> None:
    """Lay everything else into the folder of the frozen program."""
    for name in ("LICENSE", "THIRD_PARTY.md"):
        shutil.copy(ROOT / name, folder)
    _write_licences(folder / "licences", folder)
    _write_readme(folder / "README.txt", is_tested)
    if sys.platform == "linux":
        _write_for_linux(folder)
    made = sbom.bom(folder, serial)
    made.metadata.timestamp = datetime.fromtimestamp(time_s, UTC)
    _write(folder / "sbom.cdx.json", sbom.written(made))


def _write_for_linux(folder: Path) -> None:
    shutil.copy(HERE / "add-to-menu.sh", folder)
    (folder / "add-to-menu.sh").chmod(0o755)
    share = folder / "share"
    _copy(HERE / "pofedu.desktop", share / "applications" / "pofedu.desktop")
    hicolor = share / "icons" / "hicolor"
    for side in SIZES:
        path = hicolor / f"{side}x{side}" / "apps" / "pofedu.png"
        path.parent.mkdir(parents=True)
        program_image(side).save(str(path))
    _copy(ICONS / "pofedu.svg", hicolor / "scalable" / "apps" / "pofedu.svg")
    page = share / "man" / "man1" / "pofedu.1.gz"
    page.parent.mkdir(parents=True)
    page.write_bytes(gzip.compress(filled("pofedu.1").encode(), mtime=0))


def _write_readme(path: Path, is_tested: bool) -> None:
    text = readme(sys.platform, is_tested)
    if sys.platform == "win32":  # for the editors of old, which know no other ends of line
        path.write_text(text, "utf-8-sig", newline="\r\n")
    else:
        _write(path, text)


def readme(platform: str, is_tested: bool) -> str:
    """The README of a system; on those that we do not have, it says whether the copy was tested."""
    text = filled(f"readme/{READMES[platform]}")
    for language, sentence in (TESTED if is_tested else UNTESTED).items():
        text = text.replace(f"@TESTED_{language}@", sentence)
    return text


def filled(name: str) -> str:
    """A text of this folder with the version in it."""
    return (HERE / name).read_text("utf-8").replace("@VERSION@", __version__)


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
