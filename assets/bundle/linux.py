"""The package for Debian, Ubuntu and what comes from them."""

import shutil
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import archive
import trim

from pofedu import __version__

CONTROL = """\
Package: pofedu
Version: {version}
Architecture: amd64
Maintainer: The pofedu team <pofedu@localhost>
Installed-Size: {size}
Depends: {depends}
Section: education
Priority: optional
Description: teaches how HSCT injures the ovary and how cells may repair it
 pofedu teaches, in Chinese and English and without a network, what one
 published review says of premature ovarian failure after haematopoietic stem
 cell transplantation, and of umbilical-cord mesenchymal stem cells that may
 repair the ovary. Each arrow of its diagrams says who says so, in what it was
 seen, how sure it is, and where it stops. For teaching only.
"""


COPYRIGHT = """

4. What comes with this package
===============================

Python, Qt, ICU and other parts are by other authors, each under its own licence. THIRD_PARTY.md in
this folder names them, sbom.cdx.json lists every file, and the folder licences holds the licences.
Qt and PySide6 are under the LGPL-3; its text is in /usr/share/common-licenses/LGPL-3 too.
"""
CHANGELOG = """\
pofedu ({version}) unstable; urgency=medium

  * What changed is told in CHANGELOG.md of the source.

 -- The pofedu team <pofedu@localhost>  {date}
"""


def changelog(time_s: int) -> str:
    """What changed, in the form that Debian reads."""
    date = format_datetime(datetime.fromtimestamp(time_s, UTC))
    return CHANGELOG.format(version=__version__, date=date)


def debian_package(folder: Path, work: Path, time_s: int) -> bytes:
    """The bundle in a folder as a package; writes into the folder `work`."""
    shutil.rmtree(work, ignore_errors=True)
    root, control = work / "root", work / "control"
    inside = root / "usr" / "lib" / "pofedu"
    shutil.copytree(folder, inside)
    (inside / "add-to-menu.sh").unlink()
    (inside / "share").rename(root / "usr" / "share")
    binaries = root / "usr" / "bin"
    binaries.mkdir()
    (binaries / "pofedu").symlink_to("../lib/pofedu/pofedu")
    doc = root / "usr" / "share" / "doc" / "pofedu"
    doc.mkdir(parents=True)
    for name in ("LICENSE", "THIRD_PARTY.md", "README.txt", "sbom.cdx.json", "licences"):
        (inside / name).rename(doc / name)
    (doc / "copyright").write_text((doc / "LICENSE").read_text("utf-8") + COPYRIGHT, "utf-8")
    (doc / "LICENSE").unlink()
    (doc / "changelog.gz").write_bytes(archive.compressed_page(changelog(time_s)))
    for library in inside.rglob("*.so*"):
        library.chmod(0o644)  # only programs are to be run
    control.mkdir()
    size = sum(path.stat().st_size for path in root.rglob("*") if path.is_file())
    text = CONTROL.format(
        version=__version__, size=-(-size // 1024), depends=", ".join(depends(folder))
    )
    (control / "control").write_text(text, "utf-8")
    (control / "md5sums").write_text(archive.md5sums(root), "utf-8")
    return archive.deb(root, control, time_s)


def depends(folder: Path) -> list[str]:
    """The packages that hold what the bundle leaves to the system; raises KeyError for others."""
    inside = {path.name for path in folder.rglob("*.so*")}
    programs = [path for path in folder.rglob("*") if path.is_file() and _is_program(path)]
    asked = {name for path in programs for name in trim.asked_for(path)}
    left = sorted(asked - inside - set(trim.LIBC))
    packages = {trim.SYSTEM_LIBRARIES[name] for name in left if not name.startswith("ld-linux")}
    return [trim.LIBC_PACKAGE, *sorted(packages)]


def _is_program(path: Path) -> bool:
    return ".so" in path.name or path.name == "pofedu"
