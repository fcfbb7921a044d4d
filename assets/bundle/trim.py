"""What of the frozen program goes into the bundle; used by build.spec.

PyInstaller takes all of Qt's plugins along and whatever those need. pofedu draws with the raster
engine, reads no pictures but SVG, prints nothing and opens no socket.
"""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath

import icu

Entry = tuple[str, str, str]
"""Of a table of contents: where it goes, where it comes from, what it is."""

PLUGINS = {
    "linux": {
        *("platforms/qxcb", "platforms/qwayland", "platforms/qoffscreen"),
        *("platforminputcontexts/composeplatforminputcontextplugin",),
        *("platforminputcontexts/ibusplatforminputcontextplugin",),
        "platformthemes/qxdgdesktopportal",
        *("wayland-shell-integration/xdg-shell", "wayland-decoration-client/adwaita"),
        "wayland-decoration-client/bradient",
    },
    "win32": {"platforms/qwindows", "platforms/qoffscreen"},
    "darwin": {"platforms/qcocoa", "platforms/qoffscreen"},
}
TRANSLATIONS = {"qtbase_zh_CN.qm"}
MODULES_LEFT_OUT = (
    # pip comes with sqlite-utils' plug-ins, which pofedu has none of.
    *("pip", "setuptools", "pkg_resources", "wheel", "pytest", "hypothesis", "mypy", "PyInstaller"),
    # Until something plots.
    *("numpy", "pyqtgraph"),
    *("tkinter", "test", "unittest", "lib2to3", "pydoc_data", "ensurepip", "idlelib", "curses"),
    # No network: nothing to encrypt, and hashlib does without OpenSSL.
    *("PySide6.QtNetwork", "ssl", "_ssl", "_hashlib"),
)
SYSTEM_LIBRARIES = (
    # Every desktop has these, newer than the ones here; two of a kind in one process may clash.
    *("libstdc++", "libgcc_s", "libX11", "libX11-xcb", "libxcb", "libXext", "libXrender", "libXau"),
    *("libXdmcp", "libGL", "libEGL", "libfontconfig", "libfreetype", "libexpat", "libuuid", "libz"),
    *("libbrotlicommon", "libbrotlidec", "libpng16", "libglib-2.0", "libgthread-2.0", "libpcre2-8"),
    *("libdbus-1", "libsystemd", "libgcrypt", "libgpg-error", "liblz4", "libzstd", "libcap"),
    *("libwayland-client", "libwayland-cursor", "libbsd", "libmd"),
)
NEVER_STRIPPED = ("numpy", "PySide6", "shiboken6")
"""OpenBLAS breaks when stripped; Qt comes stripped."""


def trimmed(binaries: Iterable[Entry], work: Path) -> list[Entry]:
    """The libraries, plugins and extensions that go in, made small where that is safe."""
    chosen = [entry for entry in binaries if is_wanted(PurePosixPath(_posix(entry[0])), entry[2])]
    chosen = needed(chosen)
    return _made_small(chosen, work) if sys.platform == "linux" else chosen


def is_wanted(target: PurePosixPath, kind: str) -> bool:
    """Whether a library or plugin goes in; links do not: a stick may know none."""
    if kind == "SYMLINK" and sys.platform == "linux":
        return False
    if "plugins" in target.parts and "PySide6" in target.parts:
        name = target.name.split(".")[0].removeprefix("lib")
        return f"{target.parent.name}/{name}" in PLUGINS[sys.platform]
    return sys.platform != "linux" or target.name.split(".so")[0] not in SYSTEM_LIBRARIES


def needed(binaries: list[Entry]) -> list[Entry]:
    """Without the libraries that only left out plugins asked for."""
    from PyInstaller.depend.bindepend import get_imports

    names: set[str] = set()
    for target, source, kind in binaries:
        if kind == "EXTENSION" or "plugins" in PurePosixPath(_posix(target)).parts:
            names |= _reached(source, get_imports)
    return [
        entry
        for entry in binaries
        if entry[2] != "BINARY"
        or "plugins" in PurePosixPath(_posix(entry[0])).parts
        or "python3" in Path(entry[0]).name
        or Path(entry[0]).name.casefold() in names
    ]


def _reached(source: str, imports: Callable[[str], Iterable[tuple[str, str | None]]]) -> set[str]:
    """The file names of all libraries that one asks for, and those in turn."""
    names: set[str] = set()
    rest = [source]
    while rest:
        for name, path in imports(rest.pop()):
            if Path(name).name.casefold() not in names:
                names.add(Path(name).name.casefold())
                rest += [path] if path else []
    return names


def _made_small(binaries: list[Entry], work: Path) -> list[Entry]:
    work.mkdir(parents=True, exist_ok=True)
    small: list[Entry] = []
    for target, source, kind in binaries:
        path = Path(source)
        if path.name.startswith("libicudata.so"):
            icu.build(path, work / path.name)
            path = work / path.name
        elif PurePosixPath(target).parts[0] not in NEVER_STRIPPED:
            path = _stripped(path, work)
        small.append((target, str(path), kind))
    return small


def _stripped(path: Path, work: Path) -> Path:
    copy = work / path.name
    shutil.copyfile(path, copy)
    subprocess.run(["strip", "--strip-unneeded", copy], check=True)
    return copy


def is_translation_wanted(target: str) -> bool:
    """Whether a data file goes in: of Qt's own words only those in Chinese do."""
    path = PurePosixPath(_posix(target))
    return path.suffix != ".qm" or "PySide6" not in path.parts or path.name in TRANSLATIONS


def _posix(target: str) -> str:
    return target.replace("\\", "/")
