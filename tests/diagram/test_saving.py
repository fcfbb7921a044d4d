"""A picture of a map: it says what the window says, and why it could not be saved."""

import errno
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImageReader
from pytestqt.qtbot import QtBot

from pofedu.content.address import parse_address
from pofedu.content.library import Library
from pofedu.diagram.widgets.saving import save_picture
from pofedu.ui.language import line
from pofedu.ui.picture import KINDS
from pofedu.ui.savewords import failure_words, shortened
from pofedu.ui.theme import Look

MAPS = ("injury", "repair", "correspondence", "signalling", "clinic")


@pytest.mark.parametrize("language", ["zh", "en", "both"])
@pytest.mark.parametrize("map_id", MAPS)
def test_a_picture_says_all_that_the_window_shows(
    library: Library,
    look: Callable[..., Look],
    qtbot: QtBot,
    tmp_path: Path,
    map_id: str,
    language: str,
) -> None:
    diagram, dressed = library.diagrams[map_id], look(language=language)
    lane = diagram.lanes[0].id
    place = parse_address(f"diagram/{map_id}?fold={lane}&hide=increases&holds=animal")
    save_picture(library, place, tmp_path / "map.svg", dressed)
    written = (tmp_path / "map.svg").read_text("utf-8")
    words = {"zh": ("成立范围：动物", "条箭头"), "en": ("Holds in: Animals", "arrows")}
    shown = ("zh", "en") if language == "both" else (language,)
    for one in ("zh", "en"):
        for part in words[one]:
            assert (part in written) == (one in shown)
    assert str(place).replace("&", "&amp;") in written
    title = re.search("<title>(.*)</title>", written)
    assert title is not None
    assert title[1] == line(diagram.title, dressed.language).replace("&", "&amp;")


@pytest.mark.parametrize("ending", ["svg", "png", "pdf"])
@pytest.mark.parametrize("name", ["a'b %1 {name} 图 ü", "长" * 60])
def test_an_odd_name_is_kept(
    library: Library,
    look: Callable[..., Look],
    qtbot: QtBot,
    tmp_path: Path,
    ending: str,
    name: str,
) -> None:
    path = tmp_path / f"{name}.{ending}"
    said = save_picture(library, parse_address("diagram/injury"), path, look())
    assert said.en.startswith("Picture saved as")
    assert path.stat().st_size > 10_000
    assert ending != "png" or QImageReader(str(path)).size().width() > 1000


def test_what_cannot_be_written_is_said_and_leaves_what_was_there(
    library: Library, look: Callable[..., Look], qtbot: QtBot, tmp_path: Path
) -> None:
    place = parse_address("diagram/injury")

    def said(path: Path) -> str:
        return save_picture(library, place, path, look()).en

    (tmp_path / "folder.svg").mkdir()
    assert f"there is no folder {shortened(str(tmp_path / 'none'))}. Choose" in said(
        tmp_path / "none" / "x.svg"
    )
    assert "there is a folder of that name. Choose another name." in said(tmp_path / "folder.svg")
    assert "must end in .svg, .png or .pdf" in said(tmp_path / "x.bmp")
    assert "the name is too long. Choose a shorter one." in said(tmp_path / f"{'x' * 300}.svg")
    assert [path.name for path in tmp_path.iterdir()] == ["folder.svg"]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "there is no room left in {folder}. Make room, or choose another folder."),
        (errno.EACCES, "may not write in {folder}, or another program has the file open"),
        (errno.EROFS, "may not write in {folder}"),
        (errno.EIO, "the system did not let it be written in {folder}. Choose another folder."),
    ],
)
def test_what_the_system_refuses_is_said_in_words(code: int, words: str, tmp_path: Path) -> None:
    said = failure_words(OSError(code, "English of the system"), tmp_path / "x.svg", KINDS)
    assert words.replace("{folder}", shortened(str(tmp_path))) in said.en
    assert "English" not in said.zh + said.en
    assert said.zh.startswith("x.svg")
