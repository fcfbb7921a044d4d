"""The map as a picture to take away."""

import errno
import logging
from pathlib import Path

from PySide6.QtWidgets import QWidget

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.diagram.folding import folded_at
from pofedu.ui.language import translate
from pofedu.ui.theme import Look

LOG = logging.getLogger("pofedu")
FULL = (errno.ENOSPC, errno.EDQUOT)
FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)
LONGEST = 48
"""Characters of a name that are said."""


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
        return failure_words(error, path)
    return translate("Diagram", "Picture saved as {name}.", name=path.name)


def failure_words(error: OSError | ValueError, path: Path) -> Text:
    """What kept the picture from being saved, and what to do."""
    code = error.errno if isinstance(error, OSError) else None
    if isinstance(error, ValueError):
        words = translate("Saving", "{name} was not saved: it must end in .svg, .png or .pdf.")
    elif code in FULL:
        words = translate("Saving", "{name} was not saved: there is no room left there.")
    elif code in FORBIDDEN:
        words = translate(
            "Saving",
            "{name} was not saved: pofedu may not write there, or another program has the file "
            "open. Close it, or choose another folder.",
        )
    elif code == errno.ENOENT:
        words = translate(
            "Saving", "{name} was not saved: that folder is not there. Choose another one."
        )
    elif code == errno.ENAMETOOLONG:
        words = translate("Saving", "{name} was not saved: the name is too long.")
    elif path.exists() and not path.is_file():
        words = translate("Saving", "{name} was not saved: there is a folder of that name.")
    else:
        words = translate("Saving", "{name} was not saved: the system did not let it be written.")
    name = shortened(path.name)
    return Text(zh=words.zh.replace("{name}", name), en=words.en.replace("{name}", name))


def shortened(name: str) -> str:
    """A name that fits into a message."""
    return name if len(name) <= LONGEST else f"{name[: LONGEST // 2]}…{name[-LONGEST // 3 :]}"


def write_picture(library: Library, address: Address, path: Path, look: Look) -> None:
    """Write the map as it is filtered and marked, with what is hidden said beneath it.

    Raises what `export_map` raises.
    """
    from pofedu.diagram.filters import led_by_shown, sift
    from pofedu.diagram.logic import hidden_claims, hidden_in
    from pofedu.diagram.widgets.filterwords import sifted_words
    from pofedu.ui.picture import Showing, export_map

    sifted, showing = sift(address, library), Showing(folded=folded_at(address, library))
    if sifted.is_any:
        diagram = library.diagrams[address.id]
        remark = sifted_words(sifted, diagram, library)
        led = led_by_shown(diagram, library, address)
        left_out = hidden_claims(diagram, library, hidden_in(address))
        showing = Showing(sifted.hidden, sifted.faded, led, showing.folded, left_out, remark)
    export_map(library, address, path, look, showing)
