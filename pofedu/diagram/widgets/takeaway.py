"""What a reader takes away from the page: a citation, a note on a fault, a picture."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from pofedu import __version__
from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.model import Claim, Discrepancy, Study, Text
from pofedu.ui.language import line, qt_speaking, translate
from pofedu.ui.theme import Look


def citable(library: Library, address: Address) -> Claim | Study | Discrepancy | None:
    """What an address chooses, where that can be cited."""
    record = library.record(address.kind, address.target)
    return record if isinstance(record, Claim | Study | Discrepancy) else None


def copy_citation(library: Library, address: Address, look: Look) -> Text | None:
    """Copy what an address chooses with its citation; the message, or None where nothing can be."""
    record = citable(library, address)
    if record is None:
        return None
    from pofedu.ui.cite import cited

    place = Address(address.page, address.id, kind=address.kind, target=address.target)
    QGuiApplication.clipboard().setText(cited(record, library, place, look.language))
    if isinstance(record, Claim):
        return translate("Diagram", "The claim is copied with its citation.")
    return translate("Diagram", "It is copied with its citation.")


def report_text(library: Library, address: Address) -> str:
    """A note on a fault of what an address chooses; empty where that cannot be cited."""
    record = citable(library, address)
    if record is None:
        return ""
    from pofedu.ui.cite import fault_report

    return fault_report(record, library, address, __version__)


def copy_report(library: Library, address: Address) -> Text | None:
    """Copy a note on a fault; the message, or None where there is nothing to report."""
    text = report_text(library, address)
    if not text:
        return None
    QGuiApplication.clipboard().setText(text)
    return translate("Diagram", "The note is copied.")


def ask_for_picture(parent: QWidget, name: str, look: Look) -> Path | None:
    """Where to save the map; None where the reader thinks better of it."""
    from pofedu.ui.picture import KINDS, pictures_folder  # not on the way to a first sight

    title = line(translate("Diagram", "Save the map as a picture"), look.language)
    kinds = ";;".join(f"{kind[1:].upper()} (*{kind})" for kind in KINDS)
    place = str(pictures_folder() / f"{name}.svg")
    with qt_speaking(look.language):
        chosen, kind = QFileDialog.getSaveFileName(parent, title, place, kinds)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(f".{kind[:3].lower()}")


def save_picture(
    library: Library, address: Address, path: Path, look: Look, hidden: frozenset[int]
) -> Text:
    """Save the map as it is filtered and marked; says how that went."""
    from pofedu.ui.picture import export_map

    try:
        export_map(library, address, path, look, hidden)
    except (OSError, ValueError) as error:
        return translate("Diagram", "The picture could not be saved: {reason}", reason=str(error))
    return translate("Diagram", "The picture is saved as {name}.", name=path.name)
