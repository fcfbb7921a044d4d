"""A file is written whole or not at all."""

import os
import sys
from pathlib import Path

import pytest

from pofedu.formats.files import WriteError, write_whole


def test_a_new_file_and_one_that_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "表 #1.csv"
    assert write_whole(target, b"one") is False
    assert write_whole(target, b"two") is True
    assert target.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="is a folder"):
        write_whole(tmp_path, b"x")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows makes no FIFO")
def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(WriteError, match="no regular file"):
        write_whole(tmp_path / "pipe", b"x")


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    real = tmp_path / "real.csv"
    real.write_bytes(b"old")
    try:
        (tmp_path / "link.csv").symlink_to(real)
    except OSError:
        pytest.skip("this system makes no links")
    assert write_whole(tmp_path / "link.csv", b"new") is True
    assert (tmp_path / "link.csv").is_symlink()
    assert real.read_bytes() == b"new"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    import resource

    target = tmp_path / "claims.csv"
    write_whole(target, b"old")
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, limit[1]))
    try:
        with pytest.raises(WriteError, match="cannot be written"):
            write_whole(target, b"x" * 1000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="cannot be written"):
        write_whole(tmp_path / "missing" / "x.csv", b"x")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_a_file_that_is_replaced_keeps_its_mode(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    target.write_bytes(b"old")
    for mode in (0o600, 0o664):
        target.chmod(mode)
        write_whole(target, b"new")
        assert target.stat().st_mode & 0o777 == mode
