"""A study that the source speaks of or cites: what it did, in whom, and what it saw."""

from typing import Annotated, Literal, TypeGuard, TypeVar

from msgspec import Meta

from pofedu.content.model import (
    Basis,
    Effect,
    Id,
    Locator,
    Note,
    Population,
    Quantity,
    Record,
    Species,
    System,
    Text,
)

FACETS = (
    "whom",
    "system",
    "species",
    "design",
    "route",
    "given",
    "scaffold",
    "agent",
    "measured",
    "mechanism",
    "status",
    "doubts",
    "kind",
)
"""By what studies are filtered, in the order in which it is offered."""

Design = Literal["controlled", "single-arm", "case-report"]

Route = Literal["ovary", "vein", "other"]
"""Where what was given went in: into the ovary itself, into a vein, or elsewhere."""

Origin = Literal["review", "page-read", "unverified"]
"""Where a value comes from: a sentence of the review, a page of the paper that was read, or
neither (believed, never counted or sorted as known)."""


class Stated(Record, frozen=True, kw_only=True):
    """A study's field in words, with its origin."""

    zh: Annotated[str, Meta(min_length=1)]
    en: Annotated[str, Meta(min_length=1)]
    origin: Origin
    passages: tuple[Locator, ...] = ()
    """Needed where the origin is the review."""

    @property
    def is_confirmed(self) -> bool:
        """Whether a passage or a page says so."""
        return self.origin != "unverified"


class StatedQuantity(Stated, frozen=True, kw_only=True):
    """A study's field in words that holds an amount."""

    quantity: Quantity


class StatedSpecies(Stated, frozen=True, kw_only=True):
    """A study's species in words, and which one it is."""

    of: Species


class StatedRoute(Stated, frozen=True, kw_only=True):
    """A study's route in words, and which one it is."""

    by: Route


class StatedNumber(Stated, frozen=True, kw_only=True):
    """How many there were, in words."""

    total: Annotated[int, Meta(ge=1)] | None = None
    """Women, animals or cell populations in all; absent where no one number says it."""


class Moment(Record, frozen=True, kw_only=True):
    """A time on a study's own axis."""

    at: float
    until: float | None = None
    unit: Literal["hours", "days", "months", "years"]
    after: Literal["modelling", "treatment"]
    """What day 0 is: the start of modelling, or the first treatment; below 0 is before it."""


class Event(Stated, frozen=True, kw_only=True):
    """A step of a study's protocol; without a moment its time is not stated."""

    kind: Literal["modelling", "treatment", "measurement"]
    moment: Moment | None = None
    arm: Text | None = None
    """The group that alone went through it, where a study has several; absent: all of them."""
    outcomes: tuple[Id, ...] = ()
    """Outcomes of this study that were seen at this step, or in this group."""


class Count(Record, frozen=True, kw_only=True):
    """A number of women, animals or events, and how it is known."""

    value: Annotated[int, Meta(ge=0)]
    origin: Literal["review", "page-read", "unverified", "inferred"]
    passages: tuple[Locator, ...] = ()
    """Needed where the origin is the review."""
    how: Text | None = None
    """How it was inferred; needed where it was, only there."""

    @property
    def is_confirmed(self) -> bool:
        """Whether a passage or a page says so, or it follows from one."""
        return self.origin != "unverified"


class Place(Record, frozen=True, kw_only=True):
    """The place of an outcome in a sequence within the same people: not an independent group."""

    sequence: Id
    step: Annotated[int, Meta(ge=1)]


class Outcome(Record, frozen=True, kw_only=True):
    """What a study measured and saw, at one time in one group."""

    id: Id
    """Unique within its study."""
    measure: Text
    """What was measured, in a few words."""
    about: Annotated[tuple[Id, ...], Meta(min_length=1)]
    """The entities that it is about, first the one that was measured; a claim may count the study
    only for these."""
    measured_in: System | None = None
    group: Text | None = None
    time: Text | None = None
    saw: Stated
    direction: Effect
    numerator: Count | None = None
    denominator: Count | None = None
    """Absent beside a numerator: "denominator not stated"."""
    share: Quantity | None = None
    """The percentage as the review prints it."""
    place: Place | None = None
    is_baseline: bool = False
    """Seen before anything was given: where the study starts from, and no result of it."""

    @property
    def is_confirmed(self) -> bool:
        """Whether a passage or a page tells of it; what is not confirmed is counted nowhere."""
        return self.saw.is_confirmed


class StudyReference(Record, frozen=True, kw_only=True):
    """How a study and a reference belong together; many to many."""

    number: int
    role: Literal["printed-as", "identified-as"]
    """`printed-as`: the review prints this number here; `identified-as`: it is the paper."""


class Study(Record, frozen=True, kw_only=True):
    """A piece of research or advice; a field that is absent is not stated."""

    id: Id
    name: Text
    kind: Literal["primary-study", "recommendation", "review"] | None = None
    systems: tuple[System, ...] = ()
    """In what it measured."""
    design: Design | None = None
    population: Population | None = None
    """In whom or what; by this the studies in recipients of HSCT are counted."""
    references: Annotated[tuple[StudyReference, ...], Meta(min_length=1)]
    passages: tuple[Locator, ...] = ()
    """Where the review speaks of it; empty where only its number is cited."""
    grounds: Basis
    """What kind, systems, design and population rest on."""
    participants: Stated | None = None
    species: StatedSpecies | None = None
    strain: Stated | None = None
    model: Stated | None = None
    model_agents: tuple[Id, ...] = ()
    """The drugs or rays by which the model was made."""
    comparison: Stated | None = None
    intervention: Stated | None = None
    given: tuple[Id, ...] = ()
    """The interventions that it gave."""
    preparation: Stated | None = None
    route: StatedRoute | None = None
    dose: StatedQuantity | None = None
    n: StatedNumber | None = None
    time: Stated | None = None
    events: tuple[Event, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    registration: Stated | None = None
    note: Note | None = None

    @property
    def confirmed(self) -> tuple[Outcome, ...]:
        """Its outcomes that a passage or a page tells of."""
        return tuple(outcome for outcome in self.outcomes if outcome.is_confirmed)

    @property
    def timed(self) -> tuple[Event, ...]:
        """Its steps that tell a time, the confirmed ones if any is; day 0 alone tells none."""
        told = [e for e in self.events if e.moment and (e.moment.at or e.moment.until)]
        return tuple(event for event in told if event.is_confirmed) or tuple(told)

    def system_of(self, outcome: Outcome) -> System | None:
        """In what an outcome was measured; where it does not say, of several nobody knows which."""
        if outcome.measured_in is not None:
            return outcome.measured_in
        return self.systems[0] if len(self.systems) == 1 else None


_Field = TypeVar("_Field", bound=Stated)


def is_known(field: _Field | None) -> TypeGuard[_Field]:
    """Whether a field is stated, and confirmed."""
    return field is not None and field.is_confirmed
