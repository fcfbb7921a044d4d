"""Writes THIRD_PARTY.md from the lock file and the installed packages: `dev.py licences`."""

import re
import tomllib
from email.message import Message
from importlib.metadata import metadata
from pathlib import Path
from typing import cast

ROOT = Path(__file__).resolve().parents[1]
FILE = ROOT / "THIRD_PARTY.md"

HEAD = """\
# What pofedu is made with

Written by `dev.py licences` from requirements.lock and the packages' own metadata; do not edit.
pofedu's own code, wording and drawings: see LICENSE.

## Python packages that pofedu runs on

| package | version | licence | home |
|---|---|---|---|
"""

TAIL = """
## Inside these packages

| part | in | licence | home |
|---|---|---|---|
| Qt {qt} (Core, Gui, Widgets, Svg …) | pyside6-essentials | LGPL-3.0-only | <https://www.qt.io> |
| ICU | pyside6-essentials | Unicode-3.0 | <https://icu.unicode.org> |
| OpenBLAS | numpy | BSD-3-Clause | <https://www.openblas.net> |
| libgfortran | numpy (Linux) | GPL-3.0 with GCC-exception-3.1 | <https://gcc.gnu.org> |
| libquadmath | numpy (Linux) | LGPL-2.1-or-later | <https://gcc.gnu.org> |

Python itself (PSF-2.0, <https://www.python.org>) and the SQLite in it (public domain,
<https://www.sqlite.org>) come from your system, or with a bundle of pofedu.

## Inside a bundle

A bundle holds the packages above, of numpy and pyqtgraph only what is used; the ICU in it knows
Chinese and English only. What starts it is PyInstaller's (GPL-2.0-or-later, with an exception that
lets it start programs under any licence, <https://pyinstaller.org>). A bundle for Linux also
carries libraries of the Debian or Ubuntu that it was made on: of xcb, libxkbcommon and libffi
(MIT), libbz2 (bzip2-1.0.6), liblzma (public domain), SQLite (public domain). The folder `licences`
in the bundle holds the texts, and `sbom.cdx.json` names every part with its version. pofedu's own
icon in `assets/icon/` was drawn for it: see LICENSE.

## Fonts and icons in this repository

| what | licence | home |
|---|---|---|
| `assets/fonts/`: Pofedu Sans SC, a subset of Noto Sans CJK SC, renamed | OFL-1.1 | \
<https://github.com/notofonts/noto-cjk> |
| `assets/icons/`: icons from lucide | ISC | <https://lucide.dev> |

## Replacing Qt and PySide6 (LGPL)

pofedu uses Qt, PySide6 and Shiboken, unchanged, under the GNU Lesser General Public License,
version 3. They are not compiled into pofedu: they are separate library files, in `.venv` when
pofedu runs from source, and beside the program in the folder of a bundle (pofedu is only ever
bundled as a folder, never as one sealed file). You may replace them with versions that you have
changed or built yourself, as long as their interfaces fit, and you may take pofedu apart as far as
debugging such changes needs.

- From source: install your own build over the one in `.venv`.
- In a bundle: put your library files in the place of those with the same names in the PySide6 and
  shiboken6 folders.

Sources of just these versions: <https://download.qt.io/official_releases/qt/> and
<https://download.qt.io/official_releases/QtForPython/>. The licence text:
<https://www.gnu.org/licenses/lgpl-3.0.html>.
"""


def parents(lock: str) -> dict[str, set[str]]:
    """Package → what asks for it, as the lock file notes under `# via`."""
    found: dict[str, set[str]] = {}
    name = ""
    for line in lock.splitlines():
        if match := re.match(r"([a-z0-9][a-z0-9._-]*)==", line):
            name = match[1]
            found[name] = set()
        elif name and (match := re.match(r" {4}#(?: via| {2}) +(\S+)$", line)):
            found[name].add(match[1])
    return found


def run_time_packages(lock: str, project: str) -> list[str]:
    """The packages pofedu runs on: its dependencies and theirs, none that only help developing."""
    dependencies = tomllib.loads(project)["project"]["dependencies"]
    wanted = {re.split(r"[^a-z0-9.-]", dependency)[0] for dependency in dependencies}
    asked_by = parents(lock)
    while more := {name for name, by in asked_by.items() if by & wanted} - wanted:
        wanted |= more
    return sorted(wanted)


def licence(package: Message) -> str:
    """The licence as the package states it, the most exact statement first."""
    if stated := package.get("License-Expression") or package.get("License"):
        return str(stated).splitlines()[0]
    classifiers = package.get_all("Classifier") or []
    named = [c.split(" :: ")[-1] for c in classifiers if c.startswith("License ::")]
    return ", ".join(named) or "not stated"


def home(package: Message) -> str:
    """Where the package lives, by its own word."""
    pairs = (entry.split(", ", 1) for entry in package.get_all("Project-URL") or [])
    urls = {label.lower(): url for label, url in pairs}
    return urls.get("homepage") or package.get("Home-page") or urls["source"]


def text() -> str:
    """THIRD_PARTY.md as it should be."""
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    packages = [cast(Message, metadata(name)) for name in run_time_packages(lock, project)]
    rows = (
        f"| {name} | {package['Version']} | {licence(package)} | <{home(package)}> |\n"
        for package in packages
        for name in [package["Name"]]
    )
    return HEAD + "".join(rows) + TAIL.format(qt=metadata("pyside6-essentials")["Version"])


if __name__ == "__main__":
    FILE.write_text(text(), "utf-8", newline="\n")
