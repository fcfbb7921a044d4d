"""Archives are the same for the same folder, and unpack to just that."""

import gzip
import io
import lzma
import shutil
import subprocess
import tarfile
import zipfile
from pathlib import Path

import archive
import pytest

TIME_S = 1_700_000_000
NEEDED = ("sh", "head", "tail", "tar", "xz", "sha256sum", "mktemp")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small bundle."""
    folder = tmp_path / "pofedu-1"
    (folder / "内").mkdir(parents=True)
    (folder / "pofedu").write_text("#!/bin/sh\necho started\n", "utf-8")
    (folder / "pofedu").chmod(0o700)
    (folder / "内" / "b.txt").write_bytes(bytes(range(256)) * 50)
    (folder / "内" / "a.txt").write_text("甲", "utf-8")
    return folder


def members(packed: bytes) -> list[tarfile.TarInfo]:
    with tarfile.open(fileobj=io.BytesIO(lzma.decompress(packed))) as opened:
        return opened.getmembers()


def test_a_folder_touched_again_gives_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    packed = archive.tar_xz(folder, "pofedu-1", TIME_S)
    copy = tmp_path / "copy"
    shutil.copytree(folder, copy, copy_function=shutil.copyfile)
    (copy / "pofedu").chmod(0o755)
    assert archive.tar_xz(copy, "pofedu-1", TIME_S) == packed


def test_it_unpacks_in_little_memory(folder: Path) -> None:
    packed = archive.tar_xz(folder, "pofedu-1", TIME_S)
    assert lzma.decompress(packed, memlimit=16 * 2**20)


def test_names_rights_and_owners(folder: Path) -> None:
    listed = {m.name: m for m in members(archive.tar_xz(folder, "pofedu-1", TIME_S))}
    assert list(listed) == [
        "pofedu-1", "pofedu-1/pofedu", "pofedu-1/内", "pofedu-1/内/a.txt", "pofedu-1/内/b.txt",
    ]  # fmt: skip
    assert {oct(m.mode) for m in listed.values()} == {"0o755", "0o644"}
    assert listed["pofedu-1/pofedu"].mode == 0o755
    assert {(m.mtime, m.uid, m.uname) for m in listed.values()} == {(TIME_S, 0, "root")}


def test_a_zip_for_windows(folder: Path) -> None:
    packed = archive.zipped(folder, "pofedu-1", TIME_S)
    assert archive.zipped(folder, "pofedu-1", TIME_S) == packed
    with zipfile.ZipFile(io.BytesIO(packed)) as opened:
        assert opened.testzip() is None
        assert opened.namelist() == [
            "pofedu-1/pofedu", "pofedu-1/内/a.txt", "pofedu-1/内/b.txt",
        ]  # fmt: skip
        assert opened.read("pofedu-1/内/a.txt").decode() == "甲"


def test_a_tar_for_macos_keeps_links_and_rights(folder: Path) -> None:
    (folder / "link").symlink_to("内", target_is_directory=True)
    packed = archive.tar_gz(folder, "pofedu-1", TIME_S)
    assert archive.tar_gz(folder, "pofedu-1", TIME_S) == packed
    listed = {m.name: m for m in members(lzma.compress(gzip.decompress(packed)))}
    assert listed["pofedu-1/link"].linkname == "内"
    assert "pofedu-1/link/a.txt" not in listed
    assert listed["pofedu-1/pofedu"].mode == 0o755


def test_a_debian_package_is_an_archive_of_three(folder: Path, tmp_path: Path) -> None:
    control = tmp_path / "control"
    control.mkdir()
    (control / "control").write_text(
        "Package: small\nVersion: 1\nArchitecture: all\nMaintainer: A <a@localhost>\n"
        "Description: small\n",
        "utf-8",
    )
    made = archive.deb(folder, control, TIME_S)
    assert made == archive.deb(folder, control, TIME_S)
    assert made.startswith(b"!<arch>\ndebian-binary   ")
    if shutil.which("dpkg-deb") is None:
        pytest.skip("dpkg-deb is not installed")
    package = tmp_path / "small.deb"
    archive.write(package, made)
    run = ["dpkg-deb", "--extract", str(package), str(tmp_path / "out")]
    subprocess.run(run, check=True)
    assert (tmp_path / "out" / "内" / "a.txt").read_text("utf-8") == "甲"


def test_sums_name_every_file_and_no_link(folder: Path) -> None:
    (folder / "link").symlink_to("pofedu")
    names = [line.split("  ")[1] for line in archive.md5sums(folder).splitlines()]
    assert names == ["pofedu", "内/a.txt", "内/b.txt"]


@pytest.fixture
def run_file(folder: Path, tmp_path: Path) -> Path:
    """The self-extracting file, on a path with a space."""
    lacking = [tool for tool in NEEDED if shutil.which(tool) is None]
    if lacking:
        pytest.skip(f"{lacking[0]} is not installed")
    path = tmp_path / "下载 here" / "pofedu.run"
    path.parent.mkdir()
    content = archive.self_extracting(archive.tar_xz(folder, "pofedu-1", TIME_S), "pofedu-1")
    archive.write(path, content, is_program=True)
    return path


def unpack(
    path: Path, *arguments: str, home: Path | None = None
) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": "/usr/bin:/bin", **({"HOME": str(home)} if home else {})}
    return subprocess.run(
        ["sh", str(path), *arguments], capture_output=True, text=True, env=environment
    )


def test_it_unpacks_itself(run_file: Path, folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "新 文件夹"
    done = unpack(run_file, str(target))
    assert done.returncode == 0, done.stderr
    assert str(target / "pofedu-1") in done.stdout
    for path in archive.files_of(folder):
        if (folder / path).is_file():
            assert (target / "pofedu-1" / path).read_bytes() == (folder / path).read_bytes()
    started = subprocess.run([target / "pofedu-1" / "pofedu"], capture_output=True, text=True)
    assert started.stdout == "started\n"
    assert [path.name for path in target.iterdir()] == ["pofedu-1"], "nothing else is left"


def test_it_unpacks_into_the_home_folder(run_file: Path, tmp_path: Path) -> None:
    assert unpack(run_file, home=tmp_path / "home").returncode == 0
    assert (tmp_path / "home" / "pofedu-1" / "pofedu").is_file()


def test_what_is_there_is_never_written_over(run_file: Path, tmp_path: Path) -> None:
    mine = tmp_path / "pofedu-1.txt"
    (tmp_path / "target" / "pofedu-1").mkdir(parents=True)
    mine = tmp_path / "target" / "pofedu-1" / "mine"
    mine.write_text("mine", "utf-8")
    done = unpack(run_file, str(tmp_path / "target"))
    assert done.returncode == 1
    assert "is there already" in done.stderr
    assert mine.read_text("utf-8") == "mine"


def test_on_a_full_disk_it_says_so_once_and_leaves_nothing(run_file: Path, tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.mkdir()
    limited = f'ulimit -f 1; trap "" XFSZ; exec sh "{run_file}" "{target}"'
    done = subprocess.run(["sh", "-c", limited], capture_output=True, text=True)
    assert done.returncode == 1
    assert "the disk may be full" in done.stderr
    assert len(done.stderr.splitlines()) == 3
    assert not list(target.iterdir())


def test_without_a_folder_to_write_to_it_says_so(run_file: Path) -> None:
    done = unpack(run_file)
    assert done.returncode == 1
    assert "name a folder" in done.stderr


@pytest.mark.parametrize("harm", ["cut", "changed"])
def test_a_damaged_one_unpacks_nothing(run_file: Path, tmp_path: Path, harm: str) -> None:
    assert unpack(run_file, "--check").returncode == 0
    content = bytearray(run_file.read_bytes())
    if harm == "cut":
        del content[-20:]
    else:
        content[-20] ^= 1
    run_file.write_bytes(content)
    for arguments in (("--check",), (str(tmp_path / "target"),)):
        done = unpack(run_file, *arguments)
        assert done.returncode == 1
        assert "download it again" in done.stderr
    assert not (tmp_path / "target").exists()


def test_checksums_are_those_of_sha256sum(folder: Path) -> None:
    (folder / "sums").write_text(archive.checksums([folder / "pofedu"]), "utf-8")
    if shutil.which("sha256sum") is None:
        pytest.skip("sha256sum is not installed")
    run = ["sha256sum", "--check", "--status", "sums"]
    assert subprocess.run(run, cwd=folder).returncode == 0
