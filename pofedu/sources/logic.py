"""What is true of the lists among the sources: which there are, and where they have their place."""

from dataclasses import replace
from typing import Literal, get_args

from pofedu.content.address import Address, record_home

Kind = Literal["passage", "claim", "entity", "term", "reference", "discrepancy"]
KINDS: tuple[Kind, ...] = get_args(Kind)


def place_of(address: Address) -> tuple[Kind, str, str]:
    """The list of an address, then kind and id of what it chooses; LookupError for no list."""
    kind = next((k for k in KINDS if k == (address.id or KINDS[0])), None)
    if address.page != "sources" or kind is None:
        raise LookupError(address.id)
    if address.kind:
        return kind, address.kind, address.target
    return kind, kind if address.part else "", address.part


def choosing(address: Address, kind: str, id_: str) -> Address:
    """The canonical place of a record, in the view of the list that it is chosen from."""
    if kind == "doubt":
        place = Address("sources", "discrepancy", kind="doubt", target=id_)
    else:
        place = record_home(kind, id_)
    return replace(place, view=address.view)


def list_of(kind: Kind, view: tuple[tuple[str, str], ...] = ()) -> Address:
    """The place of a list with nothing chosen."""
    return Address("sources", kind, view=view)
