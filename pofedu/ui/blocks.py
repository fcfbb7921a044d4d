"""A card as a value: blocks in order, each in both languages; `CardView` shows any list of them."""

from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from pofedu.content.address import Address
from pofedu.content.model import Text

if TYPE_CHECKING:
    from pofedu.content.protocol import Placed, Step

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
    """A paragraph, smaller beneath it what goes further, and what it rests on beside the review."""

    text: Text
    size: Literal[13, 15, 18] = 15
    tone: Tone = "ink"
    mark: Text | None = None
    detail: Text | None = None


class Heading(Struct, frozen=True):
    """A word over a part of the card, after a hairline."""

    text: Text


class Subheading(Struct, frozen=True):
    """A smaller word over a few lines."""

    text: Text


class Fact(Struct, frozen=True):
    """A question, its answer, the reasons; `level` of `levels` steps as a small scale."""

    label: Text
    value: Text
    reasons: tuple[Text, ...] = ()
    level: int = 0
    levels: int = 0
    mark: Text | None = None
    """Where the answer comes from, in a few words."""
    is_faint: bool = False
    """An answer that is not known to hold; its mark says so in words."""


class Link(Struct, frozen=True):
    """A word or two that lead somewhere."""

    text: Text
    address: Address


class Links(Struct, frozen=True):
    """Links side by side, beside a question where there is one."""

    items: tuple[Link, ...]
    label: Text | None = None
    is_long: bool = False
    """Whether the question needs more room than a word or two."""


class Entry(Struct, frozen=True):
    """A line that may be a link: a chip such as a locator, words, and details beneath."""

    text: Text
    chip: str = ""
    details: tuple[Text, ...] = ()
    address: Address | None = None
    is_current: bool = False
    tail: Text | None = None
    """A word or two after the words, softer."""
    value: Text | None = None
    """An answer that stands out beneath the words, as in "19 of 61"."""


class Callout(Struct, frozen=True):
    """What a reader must not miss: a word for what it is, a sentence, and where it leads."""

    kicker: Text
    text: Text
    address: Address
    details: tuple[Text, ...] = ()


class Figure(Struct, frozen=True):
    """One number that says much, in a frame, with its words and where it leads."""

    number: str
    text: Text
    detail: Text
    address: Address


class Pair(Struct, frozen=True):
    """Two answers side by side, to be compared."""

    left: Fact
    right: Fact


class Action(Struct, frozen=True):
    """Something to do with what the card shows, by its name in the card's signal."""

    id: str
    text: Text
    icon: str


class Actions(Struct, frozen=True):
    """Things to do, side by side."""

    items: tuple[Action, ...]


class Timeline(Struct, frozen=True):
    """The steps of a study on its own axes of time; those without a time apart from them."""

    text: Text
    """What it is, for those who listen."""
    detail: Text
    """Every step in words, for them too."""
    placed: "tuple[Placed, ...]"
    unplaced: "tuple[Step, ...]"

    @property
    def steps(self) -> "tuple[Step, ...]":
        """All that it shows; a step of several groups stands in each of them."""
        lanes = (lane for there in self.placed for lane in there.strip.lanes)
        return (*(mark.step for lane in lanes for mark in lane.marks), *self.unplaced)


class Fold(Struct, frozen=True):
    """A heading that opens and closes what stands beneath it."""

    text: Text
    blocks: "tuple[Block, ...]"
    count: int = 0
    is_open: bool = False


class Jump(Struct, frozen=True):
    """A line that leads to the fold of the same name further down the card, and opens it."""

    text: Text


Block = (
    Kicker
    | Title
    | Pills
    | Prose
    | Heading
    | Subheading
    | Fact
    | Links
    | Entry
    | Callout
    | Figure
    | Pair
    | Actions
    | Timeline
    | Fold
    | Jump
)
Blocks = tuple[Block, ...]


def addresses(blocks: Blocks) -> tuple[Address, ...]:
    """Where the links of a card lead, in order; those within its words are not among them."""
    found: list[Address] = []
    for block in blocks:
        match block:
            case Links(items):
                found += [item.address for item in items]
            case (
                Entry(address=Address() as address)
                | Callout(address=address)
                | Figure(address=address)
            ):
                found.append(address)
            case Fold(blocks=inner):
                found += addresses(inner)
    return tuple(found)
