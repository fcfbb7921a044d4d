"""A note as it reads: Markdown as HTML; only addresses of pofedu are links, nothing is loaded."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from pofedu.content.address import Address, AddressError, parse_address

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

SCHEME = "pofedu:"
SMALLER = {"h1": "h3", "h2": "h4", "h3": "h4", "h4": "h4", "h5": "h4", "h6": "h4"}
"""Headings of a note are headings within a page."""
TABLE: dict[str, str | int | float] = {
    "border": "1",
    "cellspacing": "0",
    "cellpadding": "4",
    "style": "border-collapse:collapse",
}
Known = Callable[[Address], bool]
"""Whether an address names something."""


def rendered(text: str, is_known: Known) -> str:
    """The HTML of a note; what is no link of pofedu stands as its words and its target."""
    reader = _reader()
    tokens = reader.parse(text)
    for token in tokens:
        token.tag = SMALLER.get(token.tag, token.tag)
        if token.type == "table_open":
            token.attrs = dict(TABLE)
        if token.children:
            token.children = list(_tamed(token.children, is_known))
    return str(reader.renderer.render(tokens, reader.options, {}))


def _reader() -> "MarkdownIt":
    from markdown_it import MarkdownIt  # not on the way to a first sight

    reader = MarkdownIt("commonmark", {"html": False, "breaks": True})
    return reader.enable(["table", "strikethrough"])


def _tamed(tokens: "Sequence[Token]", is_known: Known) -> "Iterator[Token]":
    closing: list[str] = []
    for token in tokens:
        if token.type == "link_open":
            target = str(token.attrs.get("href", ""))
            place = address_in(target, is_known)
            closing.append("" if place else target)
            if place:
                token.attrs = {"href": f"{SCHEME}{place}"}
                yield token
        elif token.type == "link_close":
            target = closing.pop()
            yield _words(token, f" ({target})") if target else token
        elif token.type == "image":
            yield _words(token, f"{token.content} ({token.attrs.get('src', '')})".lstrip())
        else:
            yield token


def address_in(target: str, is_known: Known) -> Address | None:
    """The address of pofedu that a link names; None for anything else."""
    try:
        address = parse_address(target.removeprefix(SCHEME))
    except AddressError:
        return None
    return address if is_known(address) else None


def _words(token: "Token", words: str) -> "Token":
    from markdown_it.token import Token

    return Token("text", "", 0, content=words, level=token.level)
