"""A pack is written whole or not at all, and equal sources give equal bytes."""

import os
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from pofedu.compiler.writer import ABANDONED, build_pack
from pofedu.content.library import PackError, open_library
from pofedu.content.schema import RECORDS
from tests.compiler.garden import SMALL, copy


def test_report_counts_what_was_written(tmp_path: Path) -> None:
    report = build_pack(SMALL, tmp_path / "small.db")
    assert report.is_built
    assert report.counts["claim"] == 16
    assert report.content_hash == open_library(report.target).content_hash


def test_equal_sources_give_equal_bytes(tmp_path: Path) -> None:
    first, second = tmp_path / "a.db", tmp_path / "other" / "b.db"
    build_pack(SMALL, first)
    build_pack(copy(tmp_path), second)
    assert first.read_bytes() == second.read_bytes()


def test_failed_build_leaves_the_old_pack(tmp_path: Path) -> None:
    folder, target = copy(tmp_path), tmp_path / "small.db"
    build_pack(folder, target)
    before = target.read_bytes()
    (folder / "terms.yaml").write_text("- [", "utf-8")
    report = build_pack(folder, target)
    assert not report.is_built
    assert target.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir() if p.name.endswith((".new", "-journal"))] == []


def test_folders_may_have_chinese_names_and_spaces(tmp_path: Path) -> None:
    folder = tmp_path / "测试 目录"
    folder.mkdir()
    report = build_pack(copy(folder), folder / "包 #1?%41.db")
    assert open_library(report.target).pack.id == "test-garden"


def test_target_that_is_a_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="is a folder"):
        build_pack(SMALL, tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows makes no FIFO")
def test_target_that_is_no_regular_file_is_told(tmp_path: Path) -> None:
    target = tmp_path / "small.db"
    os.mkfifo(target)
    with pytest.raises(PackError, match="is no regular file"):
        build_pack(SMALL, target)
    assert target.is_fifo()
    assert [path.name for path in tmp_path.iterdir()] == ["small.db"]


def link(path: Path, to: Path) -> None:
    try:
        path.symlink_to(to)
    except OSError:
        pytest.skip("this system makes no links")


def test_target_that_is_a_link_stays_one(tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    link(tmp_path / "small.db", folder / "real.db")
    for _ in range(2):
        report = build_pack(SMALL, tmp_path / "small.db")
        assert report.target.is_symlink()
        assert [path.name for path in folder.iterdir()] == ["real.db"]
    assert open_library(report.target).pack.id == "test-garden"


def test_target_that_leads_to_itself_or_a_folder_is_told(tmp_path: Path) -> None:
    link(tmp_path / "round.db", tmp_path / "round.db")
    with pytest.raises(PackError, match=r"round\.db is no regular file"):
        build_pack(SMALL, tmp_path / "round.db")
    link(tmp_path / "folder.db", tmp_path)
    with pytest.raises(PackError, match=r"folder\.db is a folder"):
        build_pack(SMALL, tmp_path / "folder.db")
    assert (tmp_path / "folder.db").is_symlink()


def test_target_below_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(PackError, match="could not be written"):
        build_pack(SMALL, tmp_path / "file" / "small.db")


def test_what_killed_builds_left_is_removed_and_nothing_else(tmp_path: Path) -> None:
    old, young = time.time() - ABANDONED - 60, time.time() - ABANDONED + 60
    left = [".small.db.0a1b2c3d.new", ".small.db.0a1b2c3d.new-journal"]
    others = [".other.db.0a1b2c3d.new", ".smallxdb.0a1b2c3d.new", ".small.db.mine.new", "small.db"]
    for name in (*left, *others):
        (tmp_path / name).write_bytes(b"x")
        os.utime(tmp_path / name, (old, old))
    (tmp_path / ".small.db.44556677.new").write_bytes(b"x")
    os.utime(tmp_path / ".small.db.44556677.new", (young, young))
    build_pack(SMALL, tmp_path / "small.db")
    stayed = {path.name for path in tmp_path.iterdir()}
    assert stayed == {*others, ".small.db.44556677.new"}


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """No file may grow beyond that many bytes."""
    import resource

    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, old[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
@pytest.mark.parametrize("size", [0, 5000, 60000])
def test_full_disk_is_told_and_leaves_nothing(size: int, tmp_path: Path) -> None:
    target = tmp_path / "small.db"
    build_pack(SMALL, target)
    before = target.read_bytes()
    assert len(before) > 60000
    with room_for(size), pytest.raises(PackError, match="could not be written"):
        build_pack(SMALL, target)
    assert [path.name for path in tmp_path.iterdir()] == ["small.db"]
    assert target.read_bytes() == before


def test_pack_can_be_queried(tmp_path: Path) -> None:
    target = build_pack(SMALL, tmp_path / "small.db").target
    with closing(sqlite3.connect(target)) as connection:
        became = connection.execute(
            "SELECT address FROM passage_record WHERE passage = '1-s2' ORDER BY position"
        ).fetchall()
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
        mode = connection.execute("PRAGMA journal_mode").fetchone()
    assert [row[0] for row in became] == [
        "claim:dry-soil-flower", "entity:dry-soil", "entity:flower", "diagram:garden",
    ]  # fmt: skip
    assert set(RECORDS) <= tables
    assert mode == ("delete",)
