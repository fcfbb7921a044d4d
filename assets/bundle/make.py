"""Makes the bundle: `dev.py bundle`. Freezes pofedu, lays what belongs to it beside it, packs it.

The folder lands in build/bundle, the archives with their checksums in dist.
"""

import argparse
import os
import platform
import shutil
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE))
os.environ["QT_QPA_PLATFORM"] = "offscreen"

import archive  # noqa: E402
import dress  # noqa: E402
import linux  # noqa: E402
import sbom  # noqa: E402

from pofedu import __version__  # noqa: E402

BUILD = ROOT / "build" / "bundle"
DIST = ROOT / "dist"
LARGEST = 10
SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}
MACHINES = {"AMD64": "x86_64", "ARM64": "arm64"}
"""What Windows calls the processors that the others name otherwise."""


def machine() -> str:
    """What the bundle runs on, such as linux-x86_64."""
    processor = platform.machine()
    return f"{SYSTEMS[sys.platform]}-{MACHINES.get(processor, processor)}"


def full_name() -> str:
    """What the folder in the archive is called."""
    return f"pofedu-{__version__}-{machine()}"


def commit() -> tuple[str, int]:
    """The commit the bundle is made from, and its time in seconds; without git, now."""
    try:
        told = subprocess.run(
            ["git", "-C", str(ROOT), "show", "--no-patch", "--format=%H %ct", "HEAD"],
            capture_output=True,
            text=True,
            check=True,
        ).stdout.split()
    except (OSError, subprocess.CalledProcessError):
        return "unknown", int(time.time())
    return told[0], int(told[1])


def freeze(target: Path, time_s: int) -> None:
    """Freeze the program into a folder; raises `SystemExit` with what PyInstaller said."""
    work = BUILD / "work"
    command = [
        *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"),
        *("--distpath", str(work / "dist"), "--workpath", str(work), str(ROOT / "build.spec")),
    ]
    # A fixed seed and time, so that one commit gives one result.
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(time_s), "PYTHONHASHSEED": "1"}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    if done.returncode:
        raise SystemExit(f"PyInstaller failed:\n{done.stdout.decode(errors='replace')}")
    shutil.rmtree(target, ignore_errors=True)
    if sys.platform == "darwin":  # beside the folder that it was made from
        target.mkdir()
        (work / "dist" / "pofedu.app").replace(target / "pofedu.app")
    else:
        (work / "dist" / "pofedu").replace(target)
    if not sbom.program(target).is_file():
        raise SystemExit(f"PyInstaller made no {sbom.program(target).relative_to(target)}.")


def make(target: Path, is_tested: bool) -> int:
    """Make the folder; the answer is the time of its commit."""
    name, time_s = commit()
    freeze(target, time_s)
    dress.dress(target, time_s, f"pofedu/{__version__}/{name}/{machine()}", is_tested)
    return time_s


def pack(folder: Path, time_s: int) -> list[Path]:
    """Write what people download."""
    DIST.mkdir(exist_ok=True)
    made = archives(folder, time_s)
    for file, content in made.items():
        archive.write(DIST / file, content, is_program=file.endswith(".run"))
    return [DIST / file for file in made]


def archives(folder: Path, time_s: int) -> dict[str, bytes]:
    """The archives by name; on Linux also a Debian package and one that unpacks itself."""
    name = full_name()
    if sys.platform == "win32":
        return {f"{name}.zip": archive.zipped(folder, name, time_s)}
    if sys.platform == "darwin":
        return {f"{name}.tar.gz": archive.tar_gz(folder, name, time_s)}
    packed = archive.tar_xz(folder, name, time_s)
    return {
        f"{name}.tar.xz": packed,
        f"{name}.run": archive.self_extracting(packed, name),
        f"pofedu_{__version__}_amd64.deb": linux.debian_package(folder, BUILD / "deb", time_s),
    }


def size_of(folder: Path) -> int:
    """Bytes of all files in a folder."""
    return sum(path.stat().st_size for path in files_in(folder))


def files_in(folder: Path) -> list[Path]:
    """The files themselves, not the links to them."""
    return [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]


def report(folder: Path, made: list[Path]) -> None:
    """Say how large everything is, and what takes the most room."""
    print(f"{folder.relative_to(ROOT)}: {size_of(folder) / 1e6:.1f} MB")
    for path in sorted(files_in(folder), key=lambda file: file.stat().st_size, reverse=True)[
        :LARGEST
    ]:
        print(f"  {path.stat().st_size / 1e6:6.1f} MB  {path.relative_to(folder).as_posix()}")
    for path in made:
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1e6:.1f} MB")


def main() -> None:
    """Make the bundle, pack it and say how large it is."""
    parser = argparse.ArgumentParser(prog="dev.py bundle", description=__doc__)
    parser.add_argument("--folder-only", action="store_true", help="pack nothing")
    parser.add_argument(
        "--self-tested",
        action="store_true",
        help="say in the README that this copy passed its self-test: only where that is run next,"
        " and nothing is kept where it fails",
    )
    parsed = parser.parse_args()
    start_s = time.perf_counter()
    BUILD.mkdir(parents=True, exist_ok=True)
    folder = BUILD / full_name()
    time_s = make(folder, parsed.self_tested)
    made = [] if parsed.folder_only else pack(folder, time_s)
    if made:
        sums = DIST / f"{full_name()}.sha256"
        sums.write_text(archive.checksums(made), "utf-8", newline="\n")
    report(folder, made)
    print(f"Made in {time.perf_counter() - start_s:.0f} s.")


if __name__ == "__main__":
    main()
