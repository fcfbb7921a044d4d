"""What of the frozen program goes into the bundle; used by build.spec.

PyInstaller takes all of Qt's plugins along and whatever those need. pofedu draws with the raster
engine, reads no pictures but SVG, prints nothing and opens no socket.
"""

import re
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
SYSTEM_LIBRARIES = {
    # Every desktop has these, newer than the ones here; two of a kind in one process may clash.
    # Beside each the package of Debian that holds it.
    "libstdc++.so.6": "libstdc++6",
    "libgcc_s.so.1": "libgcc-s1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libXext.so.6": "libxext6",
    "libXrender.so.1": "libxrender1",
    "libXau.so.6": "libxau6",
    "libXdmcp.so.6": "libxdmcp6",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libexpat.so.1": "libexpat1",
    "libuuid.so.1": "libuuid1",
    "libz.so.1": "zlib1g",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libpng16.so.16": "libpng16-16 | libpng16-16t64",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libpcre2-8.so.0": "libpcre2-8-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libsystemd.so.0": "libsystemd0",
    "libgcrypt.so.20": "libgcrypt20",
    "libgpg-error.so.0": "libgpg-error0",
    "liblz4.so.1": "liblz4-1",
    "libzstd.so.1": "libzstd1",
    "libcap.so.2": "libcap2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libbsd.so.0": "libbsd0",
    "libmd.so.0": "libmd0",
}
LIBC = ("libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libutil.so.1")
LIBC_PACKAGE = "libc6 (>= 2.34)"
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
    return sys.platform != "linux" or target.name not in SYSTEM_LIBRARIES


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
            path.write_bytes(without_search_path(path.read_bytes(), search_path(path)))
        small.append((target, str(path), kind))
    return small


def _stripped(path: Path, work: Path) -> Path:
    copy = work / path.name
    shutil.copyfile(path, copy)
    subprocess.run(["strip", "--strip-unneeded", copy], check=True)
    return copy


def search_path(library: Path) -> str:
    """Where a library looks for others first; nothing where it looks beside itself or nowhere."""
    told = subprocess.run(
        ["readelf", "-W", "--dynamic", library], capture_output=True, text=True, check=True
    ).stdout
    found = re.search(r"\((?:RUNPATH|RPATH)\).*\[(.*)\]", told)
    return found[1] if found and "$ORIGIN" not in found[1] else ""


def without_search_path(content: bytes, path: str) -> bytes:
    """A library that looks in no folder of the machine on which it was made.

    There, on another machine, anybody might lay a library of their own; an empty path is none.
    """
    told = b"\0" + path.encode() + b"\0"
    return content.replace(told, bytes(len(told)), 1) if path else content


def is_data_wanted(target: str, kind: str) -> bool:
    """Whether a data file goes in: no links, and of Qt's own words only those in Chinese."""
    if kind == "SYMLINK" and sys.platform == "linux":
        return False
    path = PurePosixPath(_posix(target))
    return path.suffix != ".qm" or "PySide6" not in path.parts or path.name in TRANSLATIONS


def _posix(target: str) -> str:
    return target.replace("\\", "/")
