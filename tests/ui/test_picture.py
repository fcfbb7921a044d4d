"""Pictures of a map: SVG, PNG and PDF, each with who says so beneath."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QFontMetricsF, QImage
from PySide6.QtWidgets import QApplication

from pofedu.content.address import Address, parse_address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.ui.map.labels import scene_font
from pofedu.ui.mapsheet import WHOLE, MapSheet, Showing
from pofedu.ui.picture import PNG_SCALE, save_picture
from pofedu.ui.theme import Look

INJURY = Address("diagram", "injury")


def export_map(
    library: Library, address: Address, path: Path, look: Look, showing: Showing = WHOLE
) -> None:
    save_picture(MapSheet(library, address, look, showing), path)


def test_an_svg_holds_title_source_and_no_font(
    library: Library, look: Callable[..., Look], tmp_path: Path, qapp: QApplication
) -> None:
    target = tmp_path / "测试 目录" / "injury.svg"
    target.parent.mkdir()
    export_map(library, INJURY, target, look(language="both"))
    tree = ElementTree.parse(target).getroot()
    names = {"svg": "http://www.w3.org/2000/svg"}
    title = library.diagrams["injury"].title
    assert tree.findtext("svg:title", namespaces=names) == f"{title.zh}  {title.en}"
    said = tree.findtext("svg:desc", namespaces=names) or ""
    assert library.source.title.zh in said
    assert library.pack.notice.zh in said
    assert "diagram/injury" in said
    assert tree.findall(".//svg:text", namespaces=names) == []
    assert len(tree.findall(".//svg:path", namespaces=names)) > 200


def test_a_png_is_twice_the_scene(
    library: Library, look: Callable[..., Look], tmp_path: Path, qapp: QApplication
) -> None:
    target = tmp_path / "injury.png"
    export_map(library, INJURY, target, look())
    image = QImage(str(target))
    assert image.width() > library.diagrams["injury"].width * PNG_SCALE
    assert library.pack.notice.zh in image.text("Description")


def test_a_pdf_has_one_page(
    library: Library, look: Callable[..., Look], tmp_path: Path, qapp: QApplication
) -> None:
    target = tmp_path / "injury.pdf"
    export_map(library, INJURY, target, look(language="en"))
    written = target.read_bytes()
    assert written.startswith(b"%PDF")
    assert written.count(b"/Type /Page\n") == 1


def test_what_is_chosen_and_hidden_shows(
    library: Library, look: Callable[..., Look], tmp_path: Path, qapp: QApplication
) -> None:
    pictures = []
    for number, (place, hidden) in enumerate(
        (
            ("diagram/injury", frozenset()),
            ("diagram/injury#claim:ros-autophagy", frozenset()),
            ("diagram/injury", frozenset(range(20))),
        )
    ):
        target = tmp_path / f"{number}.png"
        export_map(library, parse_address(place), target, look(), Showing(hidden))
        pictures.append(QImage(str(target)))
    assert pictures[0] != pictures[1]
    assert pictures[0] != pictures[2]


@pytest.mark.parametrize("place", ["diagram/nowhere", "settings", "diagram/injury#claim:nothing"])
def test_what_is_not_there_is_refused(
    library: Library, look: Callable[..., Look], tmp_path: Path, qapp: QApplication, place: str
) -> None:
    with pytest.raises(LookupError) as refusal:
        export_map(library, parse_address(place), tmp_path / "x.svg", look())
    assert isinstance(refusal.value.args[0], Text)
    assert list(tmp_path.iterdir()) == []


def test_unknown_endings_and_unwritable_places(
    library: Library, look: Callable[..., Look], tmp_path: Path, qapp: QApplication
) -> None:
    with pytest.raises(ValueError, match=r"\.svg, \.png, \.pdf"):
        export_map(library, INJURY, tmp_path / "x.jpg", look())
    (tmp_path / "folder.svg").mkdir()
    for name in ("missing/x.svg", "folder.svg"):
        with pytest.raises((OSError, ValueError)):
            export_map(library, INJURY, tmp_path / name, look())


def test_a_full_disk_keeps_the_picture_that_was_there(
    library: Library, look: Callable[..., Look], tmp_path: Path, qapp: QApplication
) -> None:
    """Written by a process that may not write more than 64 KiB to a file."""
    target = tmp_path / "x.svg"
    target.write_text("the old picture", encoding="utf-8")
    command = f"ulimit -f 64; '{sys.executable}' -m pofedu export diagram/injury -o '{target}'"
    done = subprocess.run(["bash", "-c", command], capture_output=True, check=False)
    assert done.returncode != 0
    assert target.read_text(encoding="utf-8") == "the old picture"
    assert [p.name for p in tmp_path.iterdir()] == ["x.svg"]


def test_the_legend_names_only_what_the_picture_uses(
    library: Library, look: Callable[..., Look], qapp: QApplication
) -> None:
    whole = MapSheet(library, INJURY, look(language="en")).legend()
    assert ("immune", "Immune mechanism") in whole
    assert {"increases", "decreases", "changes", "none"} <= {class_ for class_, _ in whole}
    everything = frozenset(range(len(library.diagrams["injury"].arrows)))
    assert MapSheet(library, INJURY, look(language="en"), Showing(everything)).legend() == []


@pytest.mark.parametrize("language", ["zh", "en", "both"])
def test_nothing_of_the_legend_lies_outside(
    library: Library, look: Callable[..., Look], qapp: QApplication, language: str
) -> None:
    sheet = MapSheet(library, INJURY, look(language=language))
    for _class, name, at in sheet._legend_places():
        width = 58 + QFontMetricsF(scene_font(15)).horizontalAdvance(name)
        assert at.x() + width <= sheet.drawing.bounds.width()


def test_a_picture_is_headed_as_its_map_is(
    library: Library, look: Callable[..., Look], qapp: QApplication
) -> None:
    headed = MapSheet(library, Address("diagram", "repair"), look(language="en"))
    assert headed.headline is not None
    assert headed.headline.en == "Treatment studies in recipients of HSCT: 0 of 21"
    assert MapSheet(library, INJURY, look(language="en")).headline is None
