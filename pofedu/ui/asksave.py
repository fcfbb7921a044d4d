"""Which file to save or open: the dialog asks about the very name that is written."""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from pofedu.content.model import Text
from pofedu.ui.language import line
from pofedu.ui.theme import Look

Kinds = Mapping[str, str]
"""What a file may be, each ending with its name: {".md": "Markdown"}."""

Forms = Sequence[tuple[str, str]]
"""In which forms a file can be saved: endings with a name, of which several may have the same."""


def ask_where_to_save(
    parent: QWidget, title: Text, place: Path, kinds: Kinds, look: Look
) -> Path | None:
    """Where to save a file; None where the learner thinks better of it.

    An ending that was left out is added before the dialog asks whether to replace a file.
    """
    return _asked(save_dialog(parent, line(title, look.language), place, kinds))


def ask_how_to_save(
    parent: QWidget, title: Text, place: Path, forms: Forms, look: Look
) -> tuple[Path, int] | None:
    """Where to save a file, and the place of the form in `forms` that was chosen; else None."""
    dialog = form_dialog(parent, line(title, look.language), place, forms)
    path = _asked(dialog)
    chosen = dialog.nameFilters().index(dialog.selectedNameFilter())
    return (path, chosen) if path is not None else None


def ask_which_to_open(
    parent: QWidget, title: Text, folder: Path, pattern: str, look: Look
) -> Path | None:
    """Which file to open, beginning in a folder; None where the learner thinks better of it."""
    return _asked(open_dialog(parent, line(title, look.language), folder, pattern))


def _asked(dialog: QFileDialog) -> Path | None:
    is_chosen = bool(dialog.exec())
    chosen = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(chosen[0]) if is_chosen and chosen else None


def open_dialog(parent: QWidget, title: str, folder: Path, pattern: str) -> QFileDialog:
    """The dialog that asks for a file that is there."""
    dialog = QFileDialog(parent, title, str(folder), pattern)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return dialog


def save_dialog(parent: QWidget, title: str, place: Path, kinds: Kinds) -> QFileDialog:
    """The dialog itself, for a file of the first kind unless another is chosen."""
    return form_dialog(parent, title, place, [*kinds.items()])


def form_dialog(parent: QWidget, title: str, place: Path, forms: Forms) -> QFileDialog:
    """The same, where one kind of file comes in several forms."""
    dialog = QFileDialog(parent, title, str(place.parent))
    if sys.platform == "linux":  # the desktops' own ones ask about the name without the ending
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    endings = {f"{name} (*{ending})": ending[1:] for ending, name in forms}
    dialog.setNameFilters([*endings])
    dialog.setDefaultSuffix(next(iter(endings.values())))
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(endings[chosen]))
    dialog.selectFile(place.name)
    return dialog


def documents_folder() -> Path:
    """Where the system keeps documents, else the reader's own folder."""
    places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.DocumentsLocation)
    found = [Path(place) for place in places if Path(place).is_dir()]
    return found[0] if found else Path.home()
