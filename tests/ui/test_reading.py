"""Rich text reads no file and follows no link by itself."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument
from pytestqt.qtbot import QtBot

from pofedu.content.address import parse_address
from pofedu.content.model import Text
from pofedu.ui.reading import Reading
from pofedu.ui.theme import Look

RED = QColor("#ff0000")


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A real, large, red picture."""
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(RED)
    path = tmp_path / "red.png"
    assert image.save(str(path))
    return path


def shown(qtbot: QtBot, look: Look, html: str) -> Reading:
    """A reading of some rich text, on screen."""
    reading = Reading(look)
    qtbot.addWidget(reading)
    reading.resize(400, 300)
    reading.show_texts(Text(zh=html, en=html), is_rich=True)
    reading.show()
    return reading


def has_red(reading: Reading) -> bool:
    image = reading.grab().toImage()
    return any(
        image.pixelColor(x, y) == RED
        for x in range(0, image.width(), 3)
        for y in range(image.height())
    )


@pytest.mark.parametrize("prefix", ["", "file://", "file:", "http://localhost"])
def test_no_picture_is_loaded(
    qtbot: QtBot, look: Callable[..., Look], picture: Path, prefix: str
) -> None:
    source = f"{prefix}{picture}"
    reading = shown(qtbot, look(), f'x <img src="{source}">')
    resource = reading.document().resource(QTextDocument.ResourceType.ImageResource, QUrl(source))
    assert resource.size().width() == 1
    assert not has_red(reading)
    assert reading.height() < 200


def test_no_style_sheet_is_loaded(qtbot: QtBot, look: Callable[..., Look], tmp_path: Path) -> None:
    sheet = tmp_path / "red.css"
    sheet.write_text("body { background-color: #ff0000 } p { background-color: #ff0000 }")
    html = f'<link rel="stylesheet" type="text/css" href="{sheet.as_uri()}"><p>x</p>'
    assert not has_red(shown(qtbot, look(), html))


def test_a_style_of_its_own_would_show(qtbot: QtBot, look: Callable[..., Look]) -> None:
    """The control: the probe sees red where there is red."""
    assert has_red(shown(qtbot, look(), '<p style="background-color:#ff0000">x</p>'))


def test_plain_text_stays_plain(qtbot: QtBot, look: Callable[..., Look]) -> None:
    reading = Reading(look(language="both"))
    qtbot.addWidget(reading)
    reading.show_texts(Text(zh="<b>甲</b>", en="<i>a</i>"))
    assert reading.toPlainText() == "<b>甲</b>\n<i>a</i>"


def test_links_are_addresses_only(qtbot: QtBot, look: Callable[..., Look]) -> None:
    reading = shown(qtbot, look(), "x")
    with qtbot.waitSignal(reading.link_activated) as told:
        reading.anchorClicked.emit(QUrl("pofedu:diagram/injury?lane=immune#claim:a-b"))
    assert told.args == [parse_address("diagram/injury?lane=immune#claim:a-b")]
    with qtbot.assertNotEmitted(reading.link_activated):
        for bad in ("file:///etc/hosts", "https://example.org", "pofedu:a b c"):
            reading.anchorClicked.emit(QUrl(bad))
