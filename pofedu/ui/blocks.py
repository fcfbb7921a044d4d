"""A card as a value: blocks in order, each in both languages; `CardView` shows any list of them."""

from typing import Literal

from msgspec import Struct

from pofedu.content.address import Address
from pofedu.content.model import Text

Tone = Literal["ink", "soft", "caution"]


class Kicker(Struct, frozen=True):
    """What kind of thing the card is about."""

    text: Text


class Title(Struct, frozen=True):
    """What the card is about."""

    text: Text


class Pill(Struct, frozen=True):
    """A short answer in a frame; `color` is a name of the palette."""

    text: Text
    color: str
    is_filled: bool = False


class Pills(Struct, frozen=True):
    """Short answers side by side."""

    items: tuple[Pill, ...]


class Prose(Struct, frozen=True):
    """A paragraph; `mark` says beside it what it rests on where that is not the review."""

    text: Text
    size: Literal[13, 15, 18] = 15
    tone: Tone = "ink"
    mark: Text | None = None


class Heading(Struct, frozen=True):
    """A word over a part of the card, after a hairline."""

    text: Text


class Fact(Struct, frozen=True):
    """A question, its answer, the reasons; `level` of `levels` steps as a small scale."""

    label: Text
    value: Text
    reasons: tuple[Text, ...] = ()
    level: int = 0
    levels: int = 0


class Entry(Struct, frozen=True):
    """A line that may be a link: a chip such as a locator, words, and details beneath."""

    text: Text
    chip: str = ""
    details: tuple[Text, ...] = ()
    address: Address | None = None
    is_current: bool = False


class Action(Struct, frozen=True):
    """Something to do with what the card shows, by its name in the card's signal."""

    id: str
    text: Text
    icon: str


class Actions(Struct, frozen=True):
    """Things to do, side by side."""

    items: tuple[Action, ...]


Block = Kicker | Title | Pills | Prose | Heading | Fact | Entry | Actions
Blocks = tuple[Block, ...]
