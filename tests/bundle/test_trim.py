"""What goes into a bundle, on each of the three systems."""

import sys
from pathlib import PurePosixPath

import pytest
import trim


@pytest.mark.parametrize(
    ("system", "target", "is_wanted"),
    [
        ("linux", "PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("linux", "PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("linux", "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so", True),  # noqa: E501
        ("linux", "PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("linux", "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so", True),
        ("linux", "libcups.so.2", False),
        ("linux", "libxcb-cursor.so.0", True),
        ("linux", "libstdc++.so.6", False),
        ("linux", "libX11.so.6", False),
        ("win32", "PySide6/plugins/platforms/qwindows.dll", True),
        ("win32", "PySide6/plugins/platforms/qdirect2d.dll", False),
        ("win32", "PySide6/plugins/styles/qmodernwindowsstyle.dll", False),
        ("win32", "VCRUNTIME140.dll", True),
        ("darwin", "PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("darwin", "PySide6/Qt/plugins/imageformats/libqwebp.dylib", False),
    ],
)  # fmt: skip
def test_libraries(
    monkeypatch: pytest.MonkeyPatch, system: str, target: str, is_wanted: bool
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert trim.is_wanted(PurePosixPath(target)) is is_wanted


LINUX = [
    ("libpython3.11.so.1.0", "/p/libpython3.11.so.1.0", "BINARY"),
    ("python3.11/lib-dynload/_ctypes.so", "/p/_ctypes.so", "EXTENSION"),
    ("libffi.so.8", "/l/libffi.so.8", "BINARY"),
    ("libjpeg.so.8", "/l/libjpeg.so.8", "BINARY"),
]
WINDOWS = [
    ("python311.dll", "C:\\P\\python311.dll", "BINARY"),
    ("python3.dll", "C:\\P\\python3.dll", "BINARY"),
    ("VCRUNTIME140.dll", "C:\\P\\VCRUNTIME140.dll", "BINARY"),
    ("_sqlite3.pyd", "C:\\P\\DLLs\\_sqlite3.pyd", "EXTENSION"),
    ("sqlite3.dll", "C:\\P\\DLLs\\sqlite3.dll", "BINARY"),
    ("libcrypto-3.dll", "C:\\P\\DLLs\\libcrypto-3.dll", "BINARY"),
    ("PySide6\\QtCore.pyd", "C:\\S\\PySide6\\QtCore.pyd", "EXTENSION"),
    ("PySide6\\pyside6.abi3.dll", "C:\\S\\PySide6\\pyside6.abi3.dll", "BINARY"),
    ("PySide6\\Qt6Core.dll", "C:\\S\\PySide6\\Qt6Core.dll", "BINARY"),
    ("PySide6\\MSVCP140.dll", "C:\\S\\PySide6\\MSVCP140.dll", "BINARY"),
    ("PySide6\\opengl32sw.dll", "C:\\S\\PySide6\\opengl32sw.dll", "BINARY"),
    ("PySide6\\Qt6Network.dll", "C:\\S\\PySide6\\Qt6Network.dll", "BINARY"),
    ("PySide6\\plugins\\platforms\\qwindows.dll", "C:\\S\\qwindows.dll", "BINARY"),
    ("PySide6\\Qt6Gui.dll", "C:\\S\\PySide6\\Qt6Gui.dll", "BINARY"),
    ("shiboken6\\shiboken6.abi3.dll", "C:\\S\\shiboken6\\shiboken6.abi3.dll", "BINARY"),
    ("shiboken6\\concrt140.dll", "C:\\S\\shiboken6\\concrt140.dll", "BINARY"),
]
QT = "PySide6/Qt/lib"
MACOS = [
    ("Python.framework/Versions/3.11/Python", "/L/Python", "BINARY"),
    ("PySide6/QtCore.abi3.so", "/S/QtCore.abi3.so", "EXTENSION"),
    ("PySide6/libpyside6.abi3.6.11.dylib", "/S/libpyside6.abi3.6.11.dylib", "BINARY"),
    (f"{QT}/QtCore.framework/Versions/A/QtCore", "/S/QtCore", "BINARY"),
    (f"{QT}/QtPdf.framework/Versions/A/QtPdf", "/S/QtPdf", "BINARY"),
]
ASKED = {
    "/p/_ctypes.so": ["libffi.so.8", "libc.so.6"],
    "C:\\P\\python311.dll": ["VCRUNTIME140.dll", "KERNEL32.dll"],
    "C:\\P\\DLLs\\_sqlite3.pyd": ["python311.dll", "SQLITE3.dll"],
    "C:\\S\\PySide6\\QtCore.pyd": ["pyside6.abi3.dll", "Shiboken6.abi3.dll", "Qt6Core.dll"],
    "C:\\S\\PySide6\\Qt6Core.dll": ["msvcp140.dll", "USER32.dll"],
    "C:\\S\\shiboken6\\shiboken6.abi3.dll": ["python3.dll", "CONCRT140.dll"],
    "C:\\S\\qwindows.dll": ["Qt6Gui.dll"],
    "/S/QtCore.abi3.so": ["@rpath/libpyside6.abi3.6.11.dylib", "/usr/lib/libSystem.B.dylib"],
    "/S/libpyside6.abi3.6.11.dylib": ["@rpath/QtCore.framework/Versions/A/QtCore"],
}


def asked(source: str) -> list[tuple[str, str | None]]:
    """What each file asks for, found nowhere: the linker of that system is not here."""
    return [(name, None) for name in ASKED.get(source, ())]


@pytest.mark.parametrize(
    ("entries", "left_out"),
    [
        (LINUX, {"libjpeg.so.8"}),
        (
            WINDOWS,
            {"libcrypto-3.dll", "PySide6\\opengl32sw.dll", "PySide6\\Qt6Network.dll"},
        ),
        (MACOS, {f"{QT}/QtPdf.framework/Versions/A/QtPdf"}),
    ],
    ids=["linux", "windows", "macos"],
)
def test_only_what_something_asks_for(entries: list[trim.Entry], left_out: set[str]) -> None:
    chosen = trim.needed(entries, asked)
    assert {entry[0] for entry in entries} - {entry[0] for entry in chosen} == left_out


DATA = [
    ("assets/packs/pof-hsct.db", "/r/pof-hsct.db", "DATA"),
    ("QtCore", f"{QT}/QtCore.framework/Versions/A/QtCore", "SYMLINK"),
    ("Python", "Python.framework/Versions/3.11/Python", "SYMLINK"),
    ("libpyside6.abi3.6.11.dylib", "PySide6/libpyside6.abi3.6.11.dylib", "SYMLINK"),
    (f"{QT}/QtCore.framework/Versions/Current", "A", "SYMLINK"),
    (f"{QT}/QtCore.framework/QtCore", "Versions/Current/QtCore", "SYMLINK"),
    (f"{QT}/QtCore.framework/Versions/A/Resources/Info.plist", "/S/Info.plist", "DATA"),
]
LEFT_OUT = [
    ("QtPdf", f"{QT}/QtPdf.framework/Versions/A/QtPdf", "SYMLINK"),
    ("libqpdf.dylib", "PySide6/Qt/plugins/imageformats/libqpdf.dylib", "SYMLINK"),
    (f"{QT}/QtPdf.framework/Versions/Current", "A", "SYMLINK"),
    (f"{QT}/QtPdf.framework/Resources", "Versions/Current/Resources", "SYMLINK"),
    (f"{QT}/QtPdf.framework/Versions/A/Resources/Info.plist", "/S/Info.plist", "DATA"),
]


def test_macos_keeps_the_links_to_what_goes_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert trim.data([*DATA, *LEFT_OUT], trim.needed(MACOS, asked)) == DATA


def test_on_linux_there_is_no_link_as_a_stick_may_know_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    link = ("libffi.so.8", "python3.11/libffi.so.8", "SYMLINK")
    assert trim.data([DATA[0], link], [("python3.11/libffi.so.8", "/l", "BINARY")]) == [DATA[0]]


@pytest.mark.parametrize(
    ("target", "is_wanted"),
    [
        ("PySide6/Qt/translations/qtbase_zh_CN.qm", True),
        ("PySide6\\translations\\qtbase_de.qm", False),
        ("i18n/pofedu_zh.qm", True),
        ("assets/packs/pof-hsct.db", True),
        ("pyqtgraph/icons/auto.png", False),
    ],
)
def test_words(target: str, is_wanted: bool) -> None:
    assert bool(trim.data([(target, "", "DATA")], [])) is is_wanted


def test_a_library_looks_nowhere_on_the_machine_it_was_made_on() -> None:
    content = b"\x7fELF\0libm.so.6\0/opt/mine/lib\0_start\0/opt/mine/lib\0"
    without = trim.without_search_path(content, "/opt/mine/lib")
    assert len(without) == len(content)
    assert without == content.replace(b"/opt/mine/lib", bytes(13), 1)
    assert trim.without_search_path(content, "") == content
