"""Icons, version and manifest for the systems that are not here, read back."""

import struct
import sys
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import dress
import make
import pytest
import sbom
import system
from PyInstaller import compat
from PyInstaller.utils.win32 import winmanifest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageReader

from pofedu import __version__
from pofedu.ui.icons import program_image


def read(path: Path) -> dict[int, QImage]:
    """The pictures in a file of icons, by their sides."""
    reader = QImageReader(str(path))
    pictures = {}
    for number in range(reader.imageCount()):
        assert reader.jumpToImage(number)
        picture = reader.read()
        assert not picture.isNull(), reader.errorString()
        pictures[picture.width()] = picture
    return pictures


def is_small_drawing(picture: QImage) -> bool:
    """Whether this is the drawing with fewer and thicker strokes: it fills its corner's edge."""
    return picture.pixelColor(picture.width() // 2, 0).alpha() > 200


@pytest.mark.parametrize("suffix", [".ico", ".icns"])
def test_qt_reads_the_icon_back(tmp_path: Path, suffix: str) -> None:
    path = system.write_icon(tmp_path / f"pofedu{suffix}")
    pictures = read(path)
    wanted = system.ICO_SIDES if suffix == ".ico" else set(system.ICNS_KINDS.values())
    assert set(pictures) == set(wanted)
    for side, picture in pictures.items():
        assert picture.size() == QSize(side, side)
        assert picture.pixelColor(0, 0).alpha() == 0, "the corners are round"
        assert is_small_drawing(picture) is (side <= 24)
        drawn = program_image(side).convertToFormat(picture.format())
        assert picture == drawn


def test_the_table_of_an_ico_points_at_pngs() -> None:
    content = system.ico({16: b"\x89PNG small", 256: b"\x89PNG large"})
    assert struct.unpack_from("<HHH", content) == (0, 1, 2)
    sides = []
    for number in range(2):
        entry = struct.unpack_from("<BBBBHHII", content, 6 + 16 * number)
        sides.append(entry[0])
        assert content[entry[7] : entry[7] + entry[6]].startswith(b"\x89PNG")
    assert sides == [16, 0], "0 stands for 256"


def test_the_manifest_as_pyinstaller_embeds_it() -> None:
    embedded = winmanifest.create_application_manifest(system.MANIFEST.encode())
    root = ElementTree.fromstring(embedded)
    said = {node.tag.split("}")[1]: node.text for node in root.iter() if (node.text or "").strip()}
    assert said == {
        "dpiAware": "true/pm",
        "dpiAwareness": "PerMonitorV2",
        "longPathAware": "true",
        "activeCodePage": "UTF-8",
    }
    levels = [node.get("level") for node in root.iter() if node.tag.endswith("ExecutionLevel")]
    assert levels == ["asInvoker"]
    assert len([node for node in root.iter() if node.tag.endswith("assemblyIdentity")]) == 1


def test_the_version_in_both_languages(monkeypatch: pytest.MonkeyPatch) -> None:
    # These two write into programs of Windows; to make the information takes neither.
    monkeypatch.setitem(sys.modules, "pefile", ModuleType("pefile"))
    monkeypatch.setattr(compat, "win32api", None, raising=False)
    made = system.version_information("pofedu-cli.exe")
    numbers = ", ".join([*__version__.split("."), "0"])
    assert f"filevers=({numbers})" in str(made)
    strings, translation = (kid.toRaw().decode("utf-16-le", "replace") for kid in made.kids)
    for word in (__version__, "pofedu-cli.exe", *system.DESCRIPTIONS.values()):
        assert word in strings
    assert strings.index("040904B0") < strings.index("080404B0")
    assert translation.endswith("\u0409\u04b0\u0804\u04b0")


@pytest.mark.parametrize(
    ("platform", "program", "tools"),
    [
        ("linux", "pofedu", ("add-to-menu.sh", "~/.local/share/pofedu")),
        ("win32", "pofedu.exe", ("certutil -hashfile", "Get-FileHash", "%LOCALAPPDATA%\\pofedu")),
        ("darwin", "pofedu.app/Contents/MacOS/pofedu", ("shasum -a 256", "~/Library/Application")),
    ],
)
def test_each_system_has_its_program_and_its_readme(
    monkeypatch: pytest.MonkeyPatch, platform: str, program: str, tools: tuple[str, ...]
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert sbom.program(Path("x")) == Path("x") / program
    text = dress.readme(platform, is_tested=False)
    assert text.count(f"pofedu {__version__}") == 2, "in Chinese and in English"
    assert all(text.count(tool) >= 2 for tool in tools)
    assert make.machine().startswith(make.SYSTEMS[platform] + "-")


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_a_readme_says_whether_its_copy_was_tested(platform: str) -> None:
    tested, untested = dress.readme(platform, True), dress.readme(platform, False)
    assert "passed the self-test" in tested
    assert "was not tested" in untested
    assert "passed the self-test" not in untested
    for text in (tested, untested):
        assert "@" not in text
        assert text.count("\nNote ") == text.count("\n说明 ") == 1
