"""The map as a picture to take away."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.diagram.folding import folded_at
from pofedu.ui.language import translate
from pofedu.ui.theme import Look


def ask_for_picture(parent: QWidget, name: str, look: Look) -> Path | None:
    """Where to save the map; None where the reader thinks better of it."""
    from pofedu.ui.asksave import ask_where_to_save
    from pofedu.ui.picture import KINDS, pictures_folder  # not on the way to a first sight

    title = translate("Diagram", "Save the map as a picture")
    kinds = {kind: kind[1:].upper() for kind in KINDS}
    return ask_where_to_save(parent, title, pictures_folder() / f"{name}.svg", kinds, look)


def save_picture(
    library: Library, address: Address, path: Path, look: Look, hidden: frozenset[int]
) -> Text:
    """Save the map as it is filtered and marked; says how that went."""
    from pofedu.ui.picture import export_map

    try:
        export_map(library, address, path, look, hidden, folded_at(address, library))
    except (OSError, ValueError) as error:
        return translate("Diagram", "The picture could not be saved: {reason}", reason=str(error))
    return translate("Diagram", "Picture saved as {name}.", name=path.name)
