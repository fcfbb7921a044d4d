"""A causal map: claims as arrows between boxes that people have placed."""

from typing import Annotated, Literal

from msgspec import Meta

from pofedu.content.model import Basis, Id, Note, Record, Text

Meaning = Literal[
    "direct-injury",
    "immune",
    "hormone",
    "other",
    "repair",
    "answered-injury",
    "answering-repair",
    "in-women",
    "in-animals",
    "in-culture",
    "word-alone",
]
"""What the line of an arrow tells beside its end: a mechanism, or the system it was seen in."""


class Convention(Record, frozen=True, kw_only=True):
    """A colour or line of the diagram, what it means and who says so."""

    id: Literal[Meaning, "potential"]
    name: Text
    basis: Basis


class Lane(Record, frozen=True, kw_only=True):
    """A compartment of a diagram; x, y, width and height in scene units (1 = 1 px at 100 %)."""

    id: Id
    title: Text
    x: float
    y: float
    width: float
    height: float
    note: Note | None = None
    basis: Basis


class Node(Record, frozen=True, kw_only=True):
    """A box, sized once for both languages; several entities in one box act together."""

    id: Id
    lane: Id
    entities: Annotated[tuple[Id, ...], Meta(min_length=1)]
    x: float
    y: float
    width: float
    height: float
    label: Text | None = None
    """A shorter wording of the entity's name, where the name is too long for a box."""
    basis: Basis


class Joint(Record, frozen=True, kw_only=True):
    """A small dot where arrows that act together meet; centre in scene units."""

    id: Id
    lane: Id
    x: float
    y: float


Side = Literal["left", "right", "top", "bottom"]


class Arrow(Record, frozen=True, kw_only=True):
    """A hop from one node or joint to the next, on the way of one or more claims."""

    start: Id
    end: Id
    claims: Annotated[tuple[Id, ...], Meta(min_length=1)]
    """The first one leads: its effect and directness decide how the arrow looks."""
    convention: Meaning
    leave: Side = "right"
    leave_at: float = 0.5
    """Along that side, 0 to 1."""
    enter: Side = "left"
    enter_at: float = 0.5
    through: tuple[tuple[float, float], ...] = ()
    """Corner points in scene units; without any the arrow is one smooth curve."""


class Stop(Record, frozen=True, kw_only=True):
    """A stop of a tour through a diagram: one lane or one claim on it, and what to see there."""

    lane: Id | None = None
    claim: Id | None = None
    note: Note
    """One or two sentences, saying no more than their passages."""


class Diagram(Record, frozen=True, kw_only=True):
    """A causal map: claims as arrows between boxes that people have placed."""

    id: Id
    title: Text
    question: Text
    notes: tuple[Note, ...] = ()
    """What a reader must know about the whole map."""
    card_only: tuple[Id, ...] = ()
    """Entities named by the source without a direction: shown in the card of `card_of`."""
    card_of: Id | None = None
    headed_by: Literal["recipients"] | None = None
    """What stands over the map, computed: in how many recipients of HSCT anything was tried."""
    tour: tuple[Stop, ...] = ()
    """A way through the map for a first visit: 5 stops, or none."""
    conventions: tuple[Convention, ...]
    width: float
    height: float
    lanes: tuple[Lane, ...]
    nodes: tuple[Node, ...]
    joints: tuple[Joint, ...] = ()
    arrows: tuple[Arrow, ...]
    basis: Basis
