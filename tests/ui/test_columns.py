"""Blocks stand in as many columns as there is room for, and none is cut or overlaps."""

import pytest
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from pytestqt.qtbot import QtBot

from pofedu.ui.columns import Columns

HEIGHTS = (300, 200, 150, 80)


@pytest.fixture
def columns(qtbot: QtBot) -> Columns:
    blocks: list[QWidget] = []
    for height in HEIGHTS:
        block = QFrame()
        block.setFixedHeight(height)
        block.setMinimumSize(1, height)
        blocks.append(block)
    shown = Columns(blocks, most=3, gap=16)
    qtbot.addWidget(shown)
    shown.set_narrowest(400)
    shown.show()
    return shown


@pytest.mark.parametrize(
    ("width", "count"), [(300, 1), (815, 1), (816, 2), (1231, 2), (1232, 3), (4000, 3)]
)
def test_the_width_decides(columns: Columns, width: int, count: int) -> None:
    columns.resize(width, 100)
    lefts = {block.x() for block in columns.findChildren(QFrame)}
    assert len(lefts) == count


@pytest.mark.parametrize("width", [300, 900, 1400])
def test_blocks_stand_apart_and_whole(qapp: QApplication, columns: Columns, width: int) -> None:
    columns.resize(width, 100)
    qapp.processEvents()
    blocks = columns.findChildren(QFrame)
    for block in blocks:
        assert columns.rect().contains(block.geometry())
        assert not any(
            block.geometry().intersects(other.geometry()) for other in blocks if other is not block
        )
    assert columns.height() == columns.height_at(width)


def test_a_block_that_grows_moves_the_others(qapp: QApplication, columns: Columns) -> None:
    columns.resize(300, 100)
    qapp.processEvents()
    before = columns.height()
    columns.findChildren(QFrame)[0].setFixedHeight(400)
    qapp.processEvents()
    assert columns.height() == before + 100
