"""A card as a value: blocks in order, each in both languages; `CardView` shows any list of them."""

from dataclasses import dataclass
from typing import Literal

from pofedu.content.address import Address
from pofedu.content.model import Text

Tone = Literal["ink", "soft", "caution"]


@dataclass(frozen=True)
class Kicker:
    """What kind of thing the card is about."""

    text: Text


@dataclass(frozen=True)
class Title:
    """What the card is about."""

    text: Text


@dataclass(frozen=True)
class Pill:
    """A short answer in a frame; `color` is a name of the palette."""

    text: Text
    color: str
    is_filled: bool = False


@dataclass(frozen=True)
class Pills:
    """Short answers side by side."""

    items: tuple[Pill, ...]


@dataclass(frozen=True)
class Prose:
    """A paragraph; `mark` says beside it what it rests on where that is not the review."""

    text: Text
    size: Literal[13, 15, 18] = 15
    tone: Tone = "ink"
    mark: Text | None = None


@dataclass(frozen=True)
class Heading:
    """A word over a part of the card, after a hairline."""

    text: Text


@dataclass(frozen=True)
class Fact:
    """A question, its answer, the reasons; `level` of `levels` steps as a small scale."""

    label: Text
    value: Text
    reasons: tuple[Text, ...] = ()
    level: int = 0
    levels: int = 0


@dataclass(frozen=True)
class Entry:
    """A line that may be a link: a chip such as a locator, words, and details beneath."""

    text: Text
    chip: str = ""
    details: tuple[Text, ...] = ()
    address: Address | None = None
    is_current: bool = False


@dataclass(frozen=True)
class Action:
    """Something to do with what the card shows, by its name in the card's signal."""

    id: str
    text: Text
    icon: str


@dataclass(frozen=True)
class Actions:
    """Things to do, side by side."""

    items: tuple[Action, ...]


Block = Kicker | Title | Pills | Prose | Heading | Fact | Entry | Actions
Blocks = tuple[Block, ...]
