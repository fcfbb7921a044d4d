"""Writes down what a bundle holds, as CycloneDX."""

import hashlib
import sqlite3
import subprocess
import sys
import uuid
from collections.abc import Iterable, Iterator
from email.message import Message
from importlib.metadata import distribution, packages_distributions
from pathlib import Path
from typing import cast

from cyclonedx.model import HashAlgorithm, HashType, Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.dependency import Dependency
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL
from PyInstaller.archive.readers import CArchiveReader

from pofedu import __version__

QT_PARTS = ("libQt6", "Qt6")


def modules(program: Path) -> set[str]:
    """The top-level modules that are frozen into a program."""
    archive = CArchiveReader(str(program))
    frozen = archive.open_embedded_archive("PYZ.pyz").toc
    return {name.split(".")[0] for name in frozen}


def distributions(folder: Path) -> list[str]:
    """The Python packages of which anything is in the bundle, by name."""
    found = modules(program(folder))
    found |= {path.name.split(".")[0] for path in inside(folder).iterdir()}
    known = packages_distributions()
    return sorted({name for module in found for name in known.get(module, ())} - {"pofedu"})


def program(folder: Path) -> Path:
    """The file that starts pofedu."""
    places = {"win32": "pofedu.exe", "darwin": "pofedu.app/Contents/MacOS/pofedu"}
    return folder / places.get(sys.platform, "pofedu")


def inside(folder: Path) -> Path:
    """Where libraries and data lie."""
    return folder / ("pofedu.app/Contents/Frameworks" if sys.platform == "darwin" else "_internal")


def native_libraries(folder: Path) -> list[Path]:
    """Libraries that come from the machine on which the bundle was made; on Linux only."""
    return sorted(path for path in inside(folder).glob("*.so*") if path.is_file())


def debian_package(library: str) -> tuple[str, str] | None:
    """The package of Debian that holds a library, and its version; None where there is none."""
    try:
        found = subprocess.run(
            ["dpkg-query", "--search", f"*/{library}"], capture_output=True, text=True
        )
        if found.returncode:
            return None
        package = found.stdout.split(":")[0]
        told = subprocess.run(
            ["dpkg-query", "--show", "--showformat=${Version}\n", package],
            capture_output=True,
            text=True,
            check=True,
        )
    except OSError:
        return None
    return package, told.stdout.split("\n")[0]


def bom(folder: Path, serial: str) -> Bom:
    """All parts of the bundle in a folder."""
    root = Component(
        type=ComponentType.APPLICATION,
        name="pofedu",
        version=__version__,
        bom_ref="pofedu",
        licenses=[DisjunctiveLicense(id="MIT")],
    )
    parts = [*_python_parts(folder), *_qt_parts(), *_native_parts(folder), *_own_parts(folder)]
    made = Bom(
        components=parts,
        serial_number=uuid.uuid5(uuid.NAMESPACE_URL, serial),
        dependencies=[
            Dependency(root.bom_ref, (Dependency(part.bom_ref) for part in parts)),
        ],
    )
    made.metadata.component = root
    return made


def _python_parts(folder: Path) -> Iterator[Component]:
    version = sys.version.split()[0]
    yield Component(
        type=ComponentType.PLATFORM,
        name="CPython",
        version=version,
        bom_ref="python",
        licenses=[DisjunctiveLicense(id="PSF-2.0")],
    )
    yield Component(
        type=ComponentType.LIBRARY,
        name="SQLite",
        version=sqlite3.sqlite_version,
        bom_ref="sqlite",
        licenses=[DisjunctiveLicense(name="public domain")],
    )
    for name in distributions(folder):
        version = distribution(name).version
        purl = PackageURL("pypi", name=name.lower().replace("_", "-"), version=version)
        yield Component(
            type=ComponentType.LIBRARY,
            name=name,
            version=version,
            purl=purl,
            bom_ref=purl.to_string(),
            licenses=[DisjunctiveLicense(name=licence_of(name))],
        )


def licence_of(name: str) -> str:
    """The licence of a package as it states it."""
    told = cast(Message, distribution(name).metadata)
    if stated := told.get("License-Expression") or told.get("License"):
        return str(stated).splitlines()[0]
    named = [c.split(" :: ")[-1] for c in told.get_all("Classifier") or [] if "License ::" in c]
    return ", ".join(named) or "not stated"


def _qt_parts() -> Iterator[Component]:
    parts = [("Qt", distribution("pyside6-essentials").version, "LGPL-3.0-only")]
    # Elsewhere Qt sorts with what the system has.
    parts += [("ICU", "73", "Unicode-3.0")] if sys.platform == "linux" else []
    for name, told, licence in parts:
        yield Component(
            type=ComponentType.LIBRARY,
            name=name,
            version=told,
            bom_ref=name.lower(),
            licenses=[DisjunctiveLicense(id=licence)],
        )


def _native_parts(folder: Path) -> Iterator[Component]:
    for library in native_libraries(folder):
        package = debian_package(library.name)
        yield Component(
            type=ComponentType.LIBRARY,
            name=library.name,
            version=package[1] if package else None,
            bom_ref=f"native/{library.name}",
            hashes=[_hash(library)],
            properties=[Property(name="pofedu:package", value=package[0])] if package else [],
        )


def _own_parts(folder: Path) -> Iterator[Component]:
    for path in _data(folder):
        yield Component(
            type=ComponentType.DATA if path.suffix == ".db" else ComponentType.FILE,
            name=path.relative_to(inside(folder)).as_posix(),
            bom_ref=f"file/{path.name}",
            hashes=[_hash(path)],
        )


def _data(folder: Path) -> Iterable[Path]:
    assets = inside(folder) / "assets"
    return sorted([*assets.glob("packs/*.db"), *assets.glob("fonts/*.otf")])


def _hash(path: Path) -> HashType:
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return HashType(alg=HashAlgorithm.SHA_256, content=digest)


def written(made: Bom) -> str:
    """The list as JSON."""
    return JsonV1Dot6(made).output_as_string(indent=1) + "\n"
