"""The shape of the claim table, in the manner of nanopublications.

Every claim stands on its own in three parts: what is asserted, where that comes from, and who
publishes it. The keys are fixed for `FORMAT_VERSION`; a key that is new, gone or means something
else raises it. They do not follow the records of `content`, which may change without this file.
"""

from pofedu.content.model import Text
from pofedu.content.source import Known
from pofedu.formats.publication import PackShape, Shape, SourceShape

FORMAT, FORMAT_VERSION = "pofedu-claims", 1

# What is asserted


class Named(Shape, frozen=True, kw_only=True):
    """An entity that has a part in a claim."""

    id: str
    kind: str
    zh: str
    en: str


class VerbShape(Shape, frozen=True, kw_only=True):
    """The verb, how it reads between subject and object, and its class in SBGN."""

    id: str
    zh: str
    en: str
    sbgn: str


class Amount(Shape, frozen=True, kw_only=True):
    """An amount as the review prints it, and as numbers."""

    printed: Text
    low: float | None
    high: float | None
    unit: Text | None
    per: Text | None
    approximately: bool


class ContextShape(Shape, frozen=True, kw_only=True):
    """In what the claim holds."""

    population: str | None
    species: str | None
    model: Text | None
    cells: Text | None
    preparation: Text | None
    route: Text | None
    time: Text | None
    condition: Text | None


class Assertion(Shape, frozen=True, kw_only=True):
    """One subject, one verb, one object."""

    subject: Named
    jointly_with: tuple[Named, ...]
    verb: VerbShape
    via: tuple[tuple[Named, ...], ...]
    """Mediators in order; those inside one step act together."""
    object: Named
    effect: str
    directness: str
    theme: str
    context: ContextShape
    statement: Text
    quantity: Amount | None
    differs_because: Text | None


# Where it comes from


class Grounds(Shape, frozen=True, kw_only=True):
    """What a text rests on: places of the review, papers read, or textbook knowledge."""

    passages: tuple[str, ...]
    references: tuple[int, ...]
    background: bool


class Remark(Shape, frozen=True, kw_only=True):
    """A text with what it rests on."""

    zh: str
    en: str
    detail: Text | None
    basis: Grounds


class PlaceShape(Shape, frozen=True, kw_only=True):
    """A numbered place of the review, by its topic and never by its words."""

    locator: str
    section: Text
    topic: Text


class Cited(Shape, frozen=True, kw_only=True):
    """A reference printed at the claim; each known field says whether a page was read for it."""

    number: int
    status: str
    named: str | None
    title: Known | None
    authors: Known | None
    journal: Known | None
    year: Known | None
    volume: Known | None
    pages: Known | None
    doi: Known | None
    pmid: Known | None
    pmcid: Known | None
    url: Known | None
    note: Text | None


class Counted(Shape, frozen=True, kw_only=True):
    """A number of women, animals or events, and how it is known."""

    value: int
    origin: str
    passages: tuple[str, ...]
    how: Text | None


class Saw(Shape, frozen=True, kw_only=True):
    """What was seen, and where pofedu has it from."""

    zh: str
    en: str
    origin: str
    passages: tuple[str, ...]


class OutcomeShape(Shape, frozen=True, kw_only=True):
    """An outcome of a study on which it counts for the claim."""

    id: str
    measure: Text
    measured_in: str | None
    group: Text | None
    time: Text | None
    saw: Saw
    direction: str
    numerator: Counted | None
    denominator: Counted | None
    share: Amount | None


class Link(Shape, frozen=True, kw_only=True):
    """A reference of a study, and how the two belong together."""

    number: int
    role: str


class Measured(Shape, frozen=True, kw_only=True):
    """A study that measured the claim."""

    study: str
    name: Text
    kind: str | None
    systems: tuple[str, ...]
    design: str | None
    population: str | None
    grounds: Grounds
    """What kind, systems, design and population rest on."""
    references: tuple[Link, ...]
    saw: Remark
    outcomes: tuple[OutcomeShape, ...]


class Sure(Shape, frozen=True, kw_only=True):
    """How sure the claim is: three computed answers and the line they give.

    Design and trace are those of the studies in the first of the systems.
    """

    line: Text
    systems: tuple[str, ...]
    design: str
    traced: str
    has_study: bool


class Doubtful(Shape, frozen=True, kw_only=True):
    """A discrepancy that touches the claim, a study that measured it or a reference it cites.

    Only a certain one is a mistake; any other is a question.
    """

    id: str
    title: Text
    kind: str
    certainty: str
    question: Text | None
    printed: Text
    checked: Text
    explanation: Remark
    passages: tuple[str, ...]
    references: tuple[int, ...]
    touches: tuple[str, ...]
    """What of this claim: "claim:ID", "study:ID", "reference:NUMBER"."""


class Provenance(Shape, frozen=True, kw_only=True):
    """Who says so, in what, how sure, and where it stops."""

    passages: tuple[PlaceShape, ...]
    references: tuple[Cited, ...]
    said_to_be_measured_in: tuple[str, ...]
    measured_by: tuple[Measured, ...]
    how_sure: Sure
    boundary: Remark
    discrepancies: tuple[Doubtful, ...]


# Who publishes it


class ClaimPublication(Shape, frozen=True, kw_only=True):
    """What must go with a claim wherever it goes."""

    address: str
    drawn_at: tuple[str, ...]
    """Where diagrams show it."""
    made_by: str
    pack: PackShape
    source: SourceShape
    wording: Text
    notice: Text


class Nanopub(Shape, frozen=True, kw_only=True):
    """One claim."""

    id: str
    assertion: Assertion
    provenance: Provenance
    publication: ClaimPublication


class ClaimTable(Shape, frozen=True, kw_only=True):
    """The whole file."""

    format: str
    format_version: int
    notice: Text
    claims: tuple[Nanopub, ...]
