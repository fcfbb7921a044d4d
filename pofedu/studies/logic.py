"""What is true of the places in the room of studies: which view, which study, what is left in."""

from dataclasses import replace
from typing import Literal, get_args

from msgspec import Struct

from pofedu.content.address import Address
from pofedu.content.library import Library

ROOM = "studies"
VIEW = "view"
"""Key of the view in an address; the table needs none."""
WITH = "with"
"""Key of the studies that stand beside the chosen one, parted by commas."""
ViewName = Literal["table", "time", "protocols", "gaps", "effects", "certainty", "compare"]
VIEWS: tuple[ViewName, ...] = get_args(ViewName)
MARKED: dict[ViewName, str] = {"gaps": "cell", "effects": "row", "protocols": "event"}
"""By view, the key that says which of its marks one is on; it means nothing in another view."""


class Standing(Struct, frozen=True):
    """Where one stands: a view, and the study that is chosen in it, if any."""

    view: ViewName
    study: str = ""


def standing(address: Address, library: Library) -> Standing:
    """What an address of the room shows; LookupError with the part that is nothing."""
    asked = address.value(VIEW) or VIEWS[0]
    view = next((name for name in VIEWS if name == asked), None)
    if view is None:
        raise LookupError(asked)
    study = address.target if address.kind == "study" else address.id
    if study and study not in library.studies:
        raise LookupError(study)
    return Standing(view, study)


def named(address: Address, library: Library) -> Address:
    """The place that is meant: the name of a view in the place of a study means the view."""
    view = next((name for name in VIEWS if name == address.id), None)
    if view is None or view in library.studies:
        return address
    return choosing(address, "").with_view(**_view_key(view))


def in_view(address: Address, view: ViewName) -> Address:
    """The same selection and choice in another view, without the mark one was on elsewhere."""
    left = {key: "" for name, key in MARKED.items() if name != view}
    return address.with_view(**left, **_view_key(view))


def _view_key(view: ViewName) -> dict[str, str]:
    return {VIEW: "" if view == VIEWS[0] else view}


def choosing(address: Address, study: str) -> Address:
    """The same view and selection with a study chosen, or none."""
    return replace(address, id=study, part="", kind="", target="")


def beside(address: Address) -> tuple[str, ...]:
    """The studies to compare the chosen one with."""
    return tuple(id_ for id_ in address.value(WITH).split(",") if id_)
