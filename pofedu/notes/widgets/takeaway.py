"""Notes as a file that the learner takes along."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.formats.files import WriteError, write_whole
from pofedu.formats.notes import NoteShape, notes_file
from pofedu.notes.widgets.words import export_labels
from pofedu.ui.asksave import ask_where_to_save, documents_folder
from pofedu.ui.language import translate
from pofedu.ui.theme import Look

KINDS = {".md": "Markdown", ".json": "JSON"}


def ask_for_file(parent: QWidget, look: Look) -> Path | None:
    """Where to save the notes; None where the learner thinks better of it."""
    title = translate("Notes", "Save the notes that are listed")
    place = documents_folder() / f"pofedu-notes-{date.today():%Y-%m-%d}.md"
    return ask_where_to_save(parent, title, place, KINDS, look)


def save_notes(notes: tuple[NoteShape, ...], library: Library, path: Path, look: Look) -> Text:
    """Save notes, the ending decides how; says how that went."""
    if path.suffix.lower() not in KINDS:
        return translate("Notes", "Choose a file name that ends in .md or .json.")
    labels, ending = export_labels(len(notes)), path.suffix.lower()
    try:
        write_whole(path, notes_file(notes, library, ending, labels, look.language))
    except WriteError as error:
        return translate("Notes", "The notes could not be saved: {reason}", reason=str(error))
    return translate("Notes", "Notes saved as {name}.", name=path.name)
