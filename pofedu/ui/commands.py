"""What can be asked for by name and has no key: features offer it, the palette lists it."""

from msgspec import Struct

from pofedu.content.address import Address
from pofedu.content.model import Text


class Command(Struct, frozen=True):
    """One thing that can be done: to go to a place, or what a page or the window does."""

    id: str
    """What `Page.handle_key` is told, like the id of a key."""
    group: Text
    words: Text
    others: str = ""
    """More words by which it is found, in both languages; they are not shown."""
    place: Address | None = None
    """Where it is done; None is the window itself."""
    is_place: bool = False
    """Whether to be there is all that is wanted."""
    hindrance: Text | None = None
    """Why it cannot be done now."""
    kind: Text | None = None
    """What it is called where it is no mere command."""
