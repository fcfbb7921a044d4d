"""Archives of a folder that are the same byte for byte whenever the folder is."""

import gzip
import hashlib
import io
import lzma
import stat
import tarfile
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

FILTERS = ({"id": lzma.FILTER_X86}, {"id": lzma.FILTER_LZMA2, "preset": 6})
"""Measured on a bundle of 90 MB, in seconds of the processor: preset 9 packs in 69 s into 27.6 MB,
preset 6 in 51 s into 28.0 MB, and after the filter for programs in 56 s into 26.3 MB. What preset 6
packs takes 9 MB of memory to unpack instead of 65."""
RUN_HEAD = Path(__file__).with_name("unpack.sh")


def files_of(folder: Path) -> list[Path]:
    """All files and folders in a folder, relative to it, in the order of their names."""
    return sorted(path.relative_to(folder) for path in folder.rglob("*"))


def tar_xz(folder: Path, name: str, time_s: int) -> bytes:
    """A folder as tar.xz, under another name (empty: its content alone)."""
    return lzma.compress(_tar(_members(folder, name, time_s)), filters=FILTERS)


def tar_gz(folder: Path, name: str, time_s: int) -> bytes:
    """The same as tar.gz, which macOS opens by a double click."""
    return gzip.compress(_tar(_members(folder, name, time_s)), compresslevel=9, mtime=0)


def zipped(folder: Path, name: str, time_s: int) -> bytes:
    """A folder without links as .zip, which Windows opens by a double click."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as opened:
        for path in files_of(folder):
            if (folder / path).is_file():
                info = zipfile.ZipInfo(f"{name}/{path.as_posix()}", time.gmtime(time_s)[:6])
                info.compress_type = zipfile.ZIP_DEFLATED
                info.create_system = 0  # Windows, wherever this runs
                opened.writestr(info, (folder / path).read_bytes())
    return buffer.getvalue()


def _members(folder: Path, name: str, time_s: int) -> Iterator[tuple[tarfile.TarInfo, bytes]]:
    if name:
        yield _member(f"{name}/", folder, time_s)
    for path in files_of(folder):
        inside = f"{name}/{path.as_posix()}" if name else f"./{path.as_posix()}"
        yield _member(inside, folder / path, time_s)


def _member(name: str, path: Path, time_s: int) -> tuple[tarfile.TarInfo, bytes]:
    info = tarfile.TarInfo(name.rstrip("/"))
    info.mtime, info.uname, info.gname = time_s, "root", "root"
    if path.is_symlink():
        info.type, info.linkname, info.mode = tarfile.SYMTYPE, str(path.readlink()), 0o777
        return info, b""
    if path.is_dir():
        info.type, info.mode = tarfile.DIRTYPE, 0o755
        return info, b""
    content = path.read_bytes()
    info.size = len(content)
    info.mode = 0o755 if path.stat().st_mode & stat.S_IXUSR else 0o644
    return info, content


def _tar(members: Iterator[tuple[tarfile.TarInfo, bytes]]) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for info, content in members:
            archive.addfile(info, io.BytesIO(content))
    return buffer.getvalue()


def deb(root: Path, control: Path, time_s: int) -> bytes:
    """A Debian package of the files under `root`, described by those in `control`."""
    parts = {
        "debian-binary": b"2.0\n",
        "control.tar.xz": tar_xz(control, "", time_s),
        "data.tar.xz": tar_xz(root, "", time_s),
    }
    out = b"!<arch>\n"
    for name, content in parts.items():
        head = f"{name:<16}{time_s:<12}{0:<6}{0:<6}{'100644':<8}{len(content):<10}`\n"
        out += head.encode("ascii") + content + b"\n" * (len(content) % 2)
    return out


def md5sums(root: Path) -> str:
    """The list by which dpkg finds damaged files."""
    lines = (
        f"{hashlib.md5((root / path).read_bytes()).hexdigest()}  {path.as_posix()}\n"
        for path in files_of(root)
        if (root / path).is_file() and not (root / path).is_symlink()
    )
    return "".join(lines)


def compressed_page(text: str) -> bytes:
    """A manual page as Debian wants it."""
    return gzip.compress(text.encode(), compresslevel=9, mtime=0)


def self_extracting(packed: bytes, name: str) -> bytes:
    """A shell script that unpacks a tar.xz which follows it."""
    head = RUN_HEAD.read_text("utf-8")
    digest = hashlib.sha256(packed).hexdigest()
    filled = head.replace("@NAME@", name).replace("@SHA256@", digest)
    size = len(filled.replace("@SKIP@", "0" * 5).encode())
    return filled.replace("@SKIP@", f"{size + 1:05d}").encode() + packed


def write(path: Path, content: bytes, is_program: bool = False) -> None:
    """Write an archive, whole or not at all."""
    part = path.with_name(path.name + ".part")
    part.write_bytes(content)
    part.chmod(0o755 if is_program else 0o644)
    part.replace(path)


def checksums(paths: list[Path]) -> str:
    """The lines that `sha256sum --check` reads."""
    digest: Callable[[Path], str] = lambda path: hashlib.sha256(path.read_bytes()).hexdigest()  # noqa: E731
    return "".join(f"{digest(path)}  {path.name}\n" for path in paths)
