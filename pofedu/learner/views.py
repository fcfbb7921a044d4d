"""Views that a learner saved under a name: a place with its filters, order and columns.

Each is a setting of its own, `view:UID`, so that two machines can be joined view by view. One that
was deleted stays as a mark that it was, or a backup from elsewhere would bring it back.
"""

import uuid

import msgspec
from msgspec import Struct

from pofedu.content.address import Address, AddressError, parse_address
from pofedu.learner.learner import Learner

PREFIX = "view:"
"""How the names of these settings begin."""


class Saved(Struct, frozen=True):
    """A view under its name."""

    uid: str
    name: str
    address: Address


class _Kept(Struct, frozen=True):
    name: str
    address: str
    is_deleted: bool = False


def saved_views(learner: Learner) -> tuple[Saved, ...]:
    """The views that are not deleted, by name."""
    found = (_read(name, value) for name, value in learner.settings(PREFIX).items())
    return tuple(sorted(filter(None, found), key=lambda saved: saved.name.casefold()))


def _read(name: str, value: str) -> Saved | None:
    """None for what was deleted, or what a newer pofedu wrote otherwise."""
    try:
        kept = msgspec.json.decode(value, type=_Kept)
        address = parse_address(kept.address)
    except (msgspec.DecodeError, AddressError):
        return None
    return None if kept.is_deleted else Saved(name.removeprefix(PREFIX), kept.name, address)


def save_view(learner: Learner, name: str, address: Address) -> Saved:
    """Keep a view; one of the same name is changed. Raises `LearnerError` where it cannot be."""
    before = (saved.uid for saved in saved_views(learner) if saved.name == name)
    saved = Saved(next(before, uuid.uuid4().hex), name, address)
    _keep(learner, saved, is_deleted=False)
    return saved


def delete_view(learner: Learner, saved: Saved) -> None:
    """Take a view off the list. Raises `LearnerError` where that cannot be kept."""
    _keep(learner, saved, is_deleted=True)


def _keep(learner: Learner, saved: Saved, is_deleted: bool) -> None:
    kept = _Kept(saved.name, str(saved.address), is_deleted)
    learner.keep_setting(PREFIX + saved.uid, msgspec.json.encode(kept).decode())
