"""The map as a picture to take away."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.diagram.folding import folded_at
from pofedu.ui.language import translate
from pofedu.ui.savewords import failure_words
from pofedu.ui.theme import Look

if TYPE_CHECKING:
    from pofedu.ui.mapsheet import MapSheet

LOG = logging.getLogger("pofedu")


def ask_for_picture(parent: QWidget, name: str, look: Look) -> Path | None:
    """Where to save the map; None where the reader thinks better of it."""
    from pofedu.ui.asksave import ask_where_to_save
    from pofedu.ui.picture import KINDS, pictures_folder  # not on the way to a first sight

    title = translate("Diagram", "Save the map as a picture")
    kinds = {kind: kind[1:].upper() for kind in KINDS}
    return ask_where_to_save(parent, title, pictures_folder() / f"{name}.svg", kinds, look)


def save_picture(library: Library, address: Address, path: Path, look: Look) -> Text:
    """Save the map as it is filtered and marked; says how that went."""
    try:
        write_picture(library, address, path, look)
    except (OSError, ValueError) as error:
        LOG.warning("picture: %s", error)
        from pofedu.ui.picture import KINDS

        return failure_words(error, path, KINDS)
    return translate("Diagram", "Picture saved as {name}.", name=path.name)


def write_picture(library: Library, address: Address, path: Path, look: Look) -> None:
    """Write the map as it is filtered and marked, with what is hidden said beneath it.

    Raises what `map_sheet` and `picture.save_picture` raise.
    """
    from pofedu.ui import picture

    picture.save_picture(map_sheet(library, address, look), path)


def map_sheet(library: Library, address: Address, look: Look) -> "MapSheet":
    """The map as it is filtered and marked, with what is hidden said beneath it.

    Raises LookupError with a sentence for an unknown diagram or target.
    """
    from pofedu.diagram.filters import led_by_shown, sift
    from pofedu.diagram.logic import hidden_claims, hidden_in
    from pofedu.diagram.widgets.filterwords import sifted_words
    from pofedu.ui.mapsheet import MapSheet, Showing

    sifted, showing = sift(address, library), Showing(folded=folded_at(address, library))
    if sifted.is_any:
        diagram = library.diagrams[address.id]
        remark = sifted_words(sifted, diagram, library)
        led = led_by_shown(diagram, library, address)
        left_out = hidden_claims(diagram, library, hidden_in(address))
        showing = Showing(sifted.hidden, sifted.faded, led, showing.folded, left_out, remark)
    return MapSheet(library, address, look, showing)
