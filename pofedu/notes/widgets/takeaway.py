"""Notes as a file that the learner takes along."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.formats.files import WriteError, write_whole
from pofedu.formats.notes import Language, NoteShape, note_table, notes_json, notes_markdown
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


def notes_file(
    notes: tuple[NoteShape, ...], library: Library, kind: str, language: Language
) -> bytes:
    """The bytes of a file of notes; `kind` is its ending."""
    table = note_table(notes, library)
    if kind == ".json":
        return notes_json(table)
    return notes_markdown(table, export_labels(len(notes)), language)


def save_notes(notes: tuple[NoteShape, ...], library: Library, path: Path, look: Look) -> Text:
    """Save notes, the ending decides how; says how that went."""
    if path.suffix.lower() not in KINDS:
        return translate("Notes", "Choose a file name that ends in .md or .json.")
    try:
        write_whole(path, notes_file(notes, library, path.suffix.lower(), look.language))
    except WriteError as error:
        return translate("Notes", "The notes could not be saved: {reason}", reason=str(error))
    return translate("Notes", "Notes saved as {name}.", name=path.name)
