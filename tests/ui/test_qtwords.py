"""Qt's own dialogs and menus speak the leading language, all of them and to the last word."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QLocale, QObject, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pofedu.ui.asksave import open_dialog, save_dialog
from pofedu.ui.language import Language
from pofedu.ui.qtwords import speak

SAID = ("text", "windowTitle", "toolTip", "accessibleName", "placeholderText", "title")
KEYS = re.compile(r"\t.*|\(&?[A-Z]\)|&")
SIZE, DATE = 1, 3
"""Columns that are written as the system writes them."""


@pytest.fixture(autouse=True)
def _restored(qapp: QApplication) -> Iterator[None]:
    default = QLocale()
    yield
    speak("en")
    QLocale.setDefault(default)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where a file and a folder lie whose names are numbers, so that every letter is Qt's."""
    place = tmp_path / "7"
    (place / "1").mkdir(parents=True)
    (place / "2.md").write_text("2")
    return place


def shown(kind: str, parent: QWidget, folder: Path, qtbot: QtBot) -> QFileDialog:
    """One of Qt's own dialogs, with all its files listed."""
    if kind == "save":
        made = save_dialog(parent, "-", folder / "3.md", {".md": "-"})
    else:
        made = open_dialog(parent, "-", folder, "*.md")
    made.setOption(QFileDialog.Option.DontUseNativeDialog)
    made.setViewMode(QFileDialog.ViewMode.Detail)
    made.show()
    view = made.findChild(QAbstractItemView, "treeView")
    assert isinstance(view, QAbstractItemView)
    qtbot.waitUntil(lambda: view.model().rowCount(view.rootIndex()) == 2)
    return made


def cells(model: QAbstractItemModel, view: QAbstractItemView) -> Iterator[str]:
    root = view.rootIndex()
    for column in range(model.columnCount(root)):
        heading = model.headerData(column, Qt.Orientation.Horizontal)
        yield str(heading or "")
        for row in range(model.rowCount(root)):
            if column not in (SIZE, DATE):
                yield str(model.index(row, column, root).data() or "")


def texts(top: QWidget) -> Iterator[str]:
    """Everything that a window says, its menus included."""
    parts: list[QObject] = [top, *top.findChildren(QObject)]
    for part in parts:
        if isinstance(part, QWidget) and not part.isVisibleTo(top):
            continue
        known = part.metaObject()
        yield from (str(part.property(n) or "") for n in SAID if known.indexOfProperty(n) >= 0)
        if isinstance(part, QComboBox) and part.objectName() != "lookInCombo":
            yield from (part.itemText(at) for at in range(part.count()))
        if isinstance(part, QAbstractItemView) and part.objectName() == "treeView":
            yield from cells(part.model(), part)


def words(said: Iterator[str]) -> set[str]:
    """Without access keys, shortcuts, endings and the places of this machine."""
    bare = (KEYS.sub("", text) for text in said if "/" not in text)
    return {re.sub(r"\.\w+", "", text).strip() for text in bare} - {Path.home().name, ""}


@pytest.mark.parametrize("kind", ["save", "open"])
@pytest.mark.parametrize("language", ["zh", "both"])
def test_no_word_of_a_dialog_is_english_in_chinese(
    qtbot: QtBot, folder: Path, kind: str, language: Language
) -> None:
    speak(language)
    parent = QWidget()
    qtbot.addWidget(parent)
    said = words(texts(shown(kind, parent, folder, qtbot)))
    assert {"取消", "名称", "类型", "文件夹", "重命名", "显示隐藏文件"} <= said
    assert [text for text in said if re.search("[A-Za-z]", text.replace("Markdown", ""))] == []


@pytest.mark.parametrize("kind", ["save", "open"])
def test_no_word_of_a_dialog_is_chinese_in_english(qtbot: QtBot, folder: Path, kind: str) -> None:
    speak("zh")
    speak("en")
    parent = QWidget()
    qtbot.addWidget(parent)
    said = words(texts(shown(kind, parent, folder, qtbot)))
    assert {"Cancel", "Name", "Folder"} <= said
    assert [text for text in said if not text.isascii()] == []


def test_the_question_whether_to_replace_a_file_is_chinese(qtbot: QtBot, folder: Path) -> None:
    speak("zh")
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = shown("save", parent, folder, qtbot)
    asked: list[set[str]] = []

    def read() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(words(texts(box)))
        box.reject()

    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText("2")
    QTimer.singleShot(0, read)
    dialog.accept()
    (said,) = asked
    assert {"是", "否"} <= said
    assert [text for text in said if re.search("[A-Za-z]", text)] == []


@pytest.mark.parametrize(("language", "paste"), [("zh", "粘贴"), ("both", "粘贴"), ("en", "Paste")])
def test_the_menu_of_a_field_speaks_too(qtbot: QtBot, language: Language, paste: str) -> None:
    speak(language)
    for field in (QLineEdit(), QPlainTextEdit()):
        qtbot.addWidget(field)
        menu = field.createStandardContextMenu()
        entries = words(action.text() for action in menu.findChildren(QAction))
        assert paste in entries
        is_english = [bool(re.search("[A-Za-z]", entry)) for entry in entries]
        assert all(is_english) if language == "en" else not any(is_english)
