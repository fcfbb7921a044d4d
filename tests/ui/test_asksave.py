"""The dialog asks about the name that is written, its ending and all."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from pofedu.content.model import Text
from pofedu.ui.asksave import ask_where_to_save, documents_folder, save_dialog
from pofedu.ui.theme import Look

KINDS = {".md": "Markdown", ".json": "JSON"}


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> Iterator[QFileDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = save_dialog(parent, "Save", tmp_path / "notes.md", KINDS)
    made.setOption(QFileDialog.Option.DontUseNativeDialog)
    made.show()
    yield made
    parent.close()


def type_name(dialog: QFileDialog, name: str) -> None:
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText(name)


def answer(button: QMessageBox.StandardButton) -> list[str]:
    """Answer the next question with a button; what was asked is put into the list."""
    asked: list[str] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            asked.append(box.text())
            box.button(button).click()

    QTimer.singleShot(0, press)
    return asked


def test_a_name_without_ending_takes_that_of_the_kind(dialog: QFileDialog, tmp_path: Path) -> None:
    type_name(dialog, "mine")
    assert dialog.selectedFiles() == [str(tmp_path / "mine.md")]
    dialog.filterSelected.emit("JSON (*.json)")
    assert dialog.selectedFiles() == [str(tmp_path / "mine.json")]
    type_name(dialog, "mine.md")
    assert dialog.selectedFiles() == [str(tmp_path / "mine.md")]


def test_replacing_a_file_is_asked_about_with_its_whole_name(
    dialog: QFileDialog, tmp_path: Path
) -> None:
    (tmp_path / "notes.md").write_text("older")
    type_name(dialog, "notes")
    asked = answer(QMessageBox.StandardButton.No)
    dialog.accept()
    assert len(asked) == 1
    assert "notes.md" in asked[0]
    assert dialog.isVisible()
    answer(QMessageBox.StandardButton.Yes)
    dialog.accept()
    assert not dialog.isVisible()


@pytest.mark.parametrize("is_taken", [True, False])
def test_the_place_is_handed_back_or_nothing(
    qtbot: QtBot, look: Callable[..., Look], tmp_path: Path, is_taken: bool
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)

    def end() -> None:
        dialog = parent.findChild(QFileDialog)
        assert dialog is not None
        type_name(dialog, "mine")
        if is_taken:
            dialog.accept()
        else:
            dialog.reject()

    QTimer.singleShot(0, end)
    title, place = Text(zh="保存", en="Save"), tmp_path / "notes.md"
    chosen = ask_where_to_save(parent, title, place, KINDS, look())
    assert chosen == (tmp_path / "mine.md" if is_taken else None)


@pytest.mark.skipif(sys.platform != "linux", reason="where Linux says where documents are")
def test_files_go_among_the_documents_where_there_are_any(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "user-dirs.dirs").write_text('XDG_DOCUMENTS_DIR="$HOME/文档"\n')
    assert documents_folder() == Path.home()
    (tmp_path / "文档").mkdir()
    assert documents_folder() == tmp_path / "文档"
