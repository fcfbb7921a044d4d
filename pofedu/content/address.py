"""One value for every place in the program: a link, a bookmark, a history entry, an argument.

    [pack:]page/id[/part][?key=value&…][#kind:id]

ASCII, keys sorted, defaults omitted, unknown keys kept. Personal choices such as language or theme
are not part of it.
"""

import re
from dataclasses import dataclass, replace
from urllib.parse import quote, unquote

RECORD_PAGES = {"study": "studies"}
"""Kinds of record whose home is a page of their own; the others have theirs among the sources."""
RECORDS = ("claim", "entity", "term", "study", "reference", "discrepancy", "passage")
"""The kinds of record that have a place of their own, and a card."""

_PACK = re.compile(r"^([a-z0-9]+(?:-[a-z0-9]+)*):")
_STEP = re.compile(r"^[A-Za-z0-9][A-Za-z0-9.-]*$")
_KIND = re.compile(r"^[a-z]+$")


class AddressError(ValueError):
    """The text is not an address; the message says where and why."""


@dataclass(frozen=True)
class Address:
    """A place: a page, what it shows, the state of the view, and what is selected there."""

    page: str
    id: str = ""
    part: str = ""
    pack: str = ""
    view: tuple[tuple[str, str], ...] = ()
    kind: str = ""
    target: str = ""

    def __str__(self) -> str:
        return format_address(self)

    def with_view(self, **values: str) -> "Address":
        """The same place with some keys of the view changed; an empty value drops its key."""
        view = dict(self.view) | values
        return replace(self, view=tuple(sorted((k, v) for k, v in view.items() if v)))

    def value(self, key: str) -> str:
        """The value of a key of the view, or an empty text."""
        return dict(self.view).get(key, "")

    def selecting(self, kind: str, target: str) -> "Address":
        """The same place with something else selected; two empty texts select nothing."""
        return replace(self, kind=kind, target=target)


WELCOME = Address("home", "welcome")
"""What a first start shows; it can be asked for again."""


def parse_address(text: str) -> Address:
    """Read an address; raises `AddressError` with a sentence that names the bad part."""
    text = text.strip()
    if not text.isascii():
        raise AddressError(f"an address is plain ASCII, {text!r} is not")
    rest, _, fragment = text.partition("#")
    path, _, query = rest.partition("?")
    pack = ""
    if found := _PACK.match(path):
        pack, path = found[1], path[found.end() :]
    steps = path.split("/")
    if not 1 <= len(steps) <= 3 or not all(_STEP.match(s) for s in steps):
        raise AddressError(f"{path!r} should be page/id or page/id/part")
    view = tuple(sorted(_pairs(query))) if query else ()
    if len({key for key, _ in view}) != len(view):
        raise AddressError(f"a key stands twice in {query!r}")
    kind, target = _fragment(fragment)
    page, id_, part = (*steps, "", "")[:3]
    return Address(page, id_, part, pack, view, kind, target)


def _pairs(query: str) -> list[tuple[str, str]]:
    pairs = []
    for piece in query.split("&"):
        key, equals, value = piece.partition("=")
        if not (key and equals and value):
            raise AddressError(f"{piece!r} should be key=value")
        try:
            pairs.append((unquote(key, errors="strict"), unquote(value, errors="strict")))
        except UnicodeDecodeError:
            raise AddressError(f"{piece!r} holds a broken % code") from None
    return pairs


def _fragment(fragment: str) -> tuple[str, str]:
    if not fragment:
        return "", ""
    kind, colon, target = fragment.partition(":")
    if not (colon and _KIND.match(kind) and _STEP.match(target)):
        raise AddressError(f"#{fragment} should be #kind:id")
    return kind, target


def format_address(address: Address) -> str:
    """The one spelling of an address; `parse_address` gives the same value back."""
    text = f"{address.pack}:" if address.pack else ""
    text += "/".join(s for s in (address.page, address.id, address.part) if s)
    if address.view:
        pairs = (f"{quote(k, safe='')}={quote(v, safe=',')}" for k, v in sorted(address.view))
        text += "?" + "&".join(pairs)
    if address.kind:
        text += f"#{address.kind}:{address.target}"
    return text


def record_home(kind: str, id_: str, pack: str = "") -> Address:
    """The canonical address of a record: `sources/claim/ID`, `studies/ID`."""
    page = RECORD_PAGES.get(kind)
    return Address(page, id_, pack=pack) if page else Address("sources", kind, id_, pack)


def home(address: Address) -> Address:
    """Where what an address shows is at home, without the state of the view.

    A claim chosen on a map, listed among the sources and named by a link is one and the same; so
    is a question asked in a session and by itself.
    """
    if address.kind == "question":
        return Address("quiz", "question", address.target, address.pack)
    if address.kind in RECORDS:
        return record_home(address.kind, address.target, address.pack)
    if address.page == "sources" and address.id in RECORD_PAGES and address.part:
        return record_home(address.id, address.part, address.pack)
    return replace(address, view=())


def lodged(address: Address) -> Address:
    """Where an address is shown: studies that are listed among the sources, in their own room."""
    if address.page != "sources" or address.id not in RECORD_PAGES:
        return address
    return replace(address, page=RECORD_PAGES[address.id], id=address.part, part="")
