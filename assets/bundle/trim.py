"""What of the frozen program goes into the bundle; used by build.spec.

PyInstaller takes all of Qt's plugins along and whatever those need. pofedu draws with the raster
engine, reads no pictures but SVG and opens no socket.
"""

import posixpath
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Container, Iterable
from pathlib import Path, PurePosixPath

import icu

Entry = tuple[str, str, str]
"""Of a table of contents: where it goes, where it comes from (a link: leads), what it is."""
Imports = Callable[[str], Iterable[tuple[str, str | None]]]
"""The libraries that a file asks for: the name as it stands there, and where it was found."""

PLUGINS = {
    "linux": {
        *("platforms/qxcb", "platforms/qwayland", "platforms/qoffscreen"),
        *("platforminputcontexts/composeplatforminputcontextplugin",),
        *("platforminputcontexts/ibusplatforminputcontextplugin",),
        *("platformthemes/qxdgdesktopportal", "printsupport/cupsprintersupport"),
        *("wayland-shell-integration/xdg-shell", "wayland-decoration-client/adwaita"),
        "wayland-decoration-client/bradient",
    },
    # What draws Windows and macOS themselves is never asked for: pofedu's style is its own.
    "win32": {"platforms/qwindows", "platforms/qoffscreen", "printsupport/windowsprintersupport"},
    "darwin": {"platforms/qcocoa", "platforms/qoffscreen", "printsupport/cocoaprintersupport"},
}
TRANSLATIONS = {"qtbase_zh_CN.qm"}
PLOTS_WITHOUT = (
    *("examples", "opengl", "jupyter", "canvas", "console", "flowchart", "dockarea"),
    *("exporters.HDF5Exporter", "exporters.Matplotlib", "widgets.MatplotlibWidget"),
)
MODULES_LEFT_OUT = (
    # pip comes with sqlite-utils' plug-ins, which pofedu has none of.
    *("pip", "setuptools", "pkg_resources", "wheel", "pytest", "hypothesis", "mypy", "PyInstaller"),
    # Of what draws plots, what no plot of ours asks for; numpy looks these up when they are named.
    *("numpy.random", "numpy.fft", "numpy.f2py", "numpy.testing", "numpy.polynomial"),
    *(f"pyqtgraph.{name}" for name in PLOTS_WITHOUT),
    *("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtTest"),
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
    "libcups.so.2": "libcups2 | libcups2t64",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libbsd.so.0": "libbsd0",
    "libmd.so.0": "libmd0",
}
LIBC = ("libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libutil.so.1")
LIBC_PACKAGE = "libc6 (>= 2.34)"
NEVER_STRIPPED = ("numpy", "numpy.libs", "PySide6", "shiboken6")
"""OpenBLAS breaks when stripped; Qt comes stripped."""


def trimmed(binaries: Iterable[Entry], work: Path) -> list[Entry]:
    """The libraries, plugins and extensions that go in, made small where that is safe."""
    from PyInstaller.depend.bindepend import get_imports

    wanted = [e for e in binaries if is_wanted(_posix(e[0]))]
    if sys.platform != "linux":
        return needed(wanted, get_imports)
    # PyInstaller tells there what they ask for in their turn too, so what only libraries of the
    # system ask for would go in.
    asks = needed(wanted, lambda source: [(name, None) for name in asked_for(source)])
    return _made_small(asks, work)


def asked_for(path: Path | str) -> list[str]:
    """The libraries that a program or library for Linux itself asks for."""
    told = subprocess.run(
        ["readelf", "-W", "--dynamic", path], capture_output=True, text=True, check=True
    ).stdout
    lines = (line for line in told.splitlines() if "(NEEDED)" in line)
    return [line.split("[")[1].rstrip("]") for line in lines]


def is_wanted(target: PurePosixPath) -> bool:
    """Whether a library or plugin goes in, if anything asks for it."""
    if _is_plugin(target):
        name = target.name.split(".")[0].removeprefix("lib")
        return f"{target.parent.name}/{name}" in PLUGINS[sys.platform]
    return sys.platform != "linux" or target.name not in SYSTEM_LIBRARIES


def needed(binaries: list[Entry], imports: Imports) -> list[Entry]:
    """Without the libraries that only left out plugins asked for."""
    sources = {_name(target): source for target, source, _ in binaries}
    names: set[str] = set()
    rest = [source for target, source, kind in binaries if _is_root(target, kind)]
    while rest:
        asked = {_name(name) for name, _ in imports(rest.pop())} - names
        names |= asked
        # Windows finds none of shiboken6's from PySide6, so look at those that go in.
        rest += [sources[name] for name in asked if name in sources]
    return [e for e in binaries if _is_root(e[0], e[2]) or _name(e[0]) in names]


def _is_root(target: str, kind: str) -> bool:
    """Whether this goes in though no library asks for it: Python itself, its modules, plugins.

    Python is `python311.dll`, `libpython3.11.so.1.0`, or `Python` in a framework of macOS, which
    no module names there.
    """
    is_python = _name(target).removeprefix("lib").startswith("python")
    return kind == "EXTENSION" or is_python or _is_plugin(_posix(target))


def _made_small(binaries: list[Entry], work: Path) -> list[Entry]:
    work.mkdir(parents=True, exist_ok=True)
    small: list[Entry] = []
    for target, source, kind in binaries:
        path = Path(source)
        if path.name.startswith("libicudata.so"):
            icu.build(path, work / path.name)
            path = work / path.name
        elif PurePosixPath(target).parts[0] not in NEVER_STRIPPED:
            path = _stripped(path, work / target.replace("/", "-"))
            path.write_bytes(without_search_path(path.read_bytes(), search_path(path)))
        small.append((target, str(path), kind))
    return small


def _stripped(path: Path, copy: Path) -> Path:
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


def data(entries: Iterable[Entry], binaries: Iterable[Entry]) -> list[Entry]:
    """The data that goes in with these libraries; nothing of what stays out."""
    kept = {_posix(target) for target, _, _ in binaries}
    kept |= {framework for target in kept if (framework := _framework(target))}
    return [entry for entry in entries if is_data_wanted(entry, kept)]


def is_data_wanted(entry: Entry, kept: Container[PurePosixPath]) -> bool:
    """Whether a data file goes in: of Qt's own words only those in Chinese."""
    target, source, kind = _posix(entry[0]), entry[1], entry[2]
    if kind == "SYMLINK":
        end = PurePosixPath(posixpath.normpath(target.parent / source))
        return sys.platform != "linux" and (_framework(end) or end) in kept
    if (framework := _framework(target)) and framework not in kept:
        return False
    if target.parts[0] == "pyqtgraph":  # icons of buttons and maps of colours that nothing shows
        return False
    return target.suffix != ".qm" or "PySide6" not in target.parts or target.name in TRANSLATIONS


def _framework(path: PurePosixPath) -> PurePosixPath | None:
    """The framework of macOS that a file lies in."""
    return next((p for p in reversed(path.parents) if p.suffix == ".framework"), None)


def _is_plugin(target: PurePosixPath) -> bool:
    return "plugins" in target.parts and "PySide6" in target.parts


def _name(target: str) -> str:
    """The file name; Windows tells no case apart, and macOS asks for whole paths."""
    return _posix(target).name.casefold()


def _posix(target: str) -> PurePosixPath:
    return PurePosixPath(target.replace("\\", "/"))
