"""The records of the knowledge base.

Every record is frozen and knows nothing of files, databases or screens. A field that is absent in
a source stays absent here: `None` or an empty tuple always means "not stated", never "none".
The docstring under a field is its documentation; the editor schemas are generated from it.

Here are entities, claims and what all records share; the source, studies, discrepancies and
diagrams have modules of their own beside this one.
"""

from typing import Annotated, Literal

from msgspec import Meta, Struct, field

SCHEMA_VERSION = 11
"""Rises with each new record type or field; a pack of another version is recompiled."""

Id = Annotated[str, Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=64)]
"""Lives for ever; carries no year, running number, effect or grade."""

Locator = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9.-]*-[a-z][0-9]+$")]
"""A numbered sentence, row or note of the source: `1.1-s3` is section 1.1, third sentence."""

Effect = Literal[
    "increases", "decreases", "towards-normal", "changes", "no-difference", "not-observed", "none"
]
"""`changes` means that the direction is not stated; `none` that the sentence states no effect
(an aim, a hope, a kinship). `no-difference` and `not-observed` are findings of their own."""

Directness = Literal["direct", "compressed", "potential"]
"""`direct`: the passage has the subject act on the object itself, or names every step between as
`via`. `compressed`: steps lie between that the passage leaves out or puts into one sentence.
`potential`: the passage says may, potential or indirect."""

System = Literal["human", "animal", "cell"]
Species = Literal["human", "mouse", "rat", "pig"]
Population = Literal[
    "hsct-recipients",
    "women-with-pof",
    "animals-with-pof",
    "animals-with-gvhd",
    "other-animals",
    "cultured-cells",
]
"""`hsct-recipients` are people after transplantation; animals never count as such."""

Theme = Literal[
    "burden",
    "injury",
    "hormone-therapy",
    "repair",
    "enhancement",
    "evidence",
    "factors",
    "safety",
    "heterogeneity",
    "ethics",
    "outlook",
]
"""What part of the subject a claim belongs to; `enhancement` is what is done to the cells or with
them (pretreatment, scaffold, gel, spheroid, vesicles), `factors` what the effect depends on."""

EntityKind = Literal[
    "drug",
    "radiation",
    "intervention",
    "factor",
    "cell",
    "molecule",
    "pathway",
    "process",
    "structure",
    "hormone",
    "phenotype",
    "population",
    "activity",
    "property",
    "measure",
    "regulation",
]


class Record(
    Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True, gc=False
):
    """What all records share: frozen, and an unknown field is an error.

    They hold no circles, so that the garbage collector need not look through them.
    """


class Text(Record, frozen=True, kw_only=True):
    """The same thing said in both languages."""

    zh: Annotated[str, Meta(min_length=1, max_length=600)]
    en: Annotated[str, Meta(min_length=1, max_length=1200)]


class Basis(Record, frozen=True, kw_only=True):
    """What a text or a placement on a drawing rests on; at least one of the three."""

    passages: tuple[Locator, ...] = ()
    references: tuple[int, ...] = ()
    """Numbers of references whose page was read; marked so wherever the text shows."""
    background: bool = False
    """Textbook knowledge: marked so wherever it shows, never an arrow, never graded."""


class Note(Text, frozen=True, kw_only=True):
    """A text with a basis of its own: the core in one or two sentences, the rest in `detail`."""

    detail: Text | None = None
    basis: Basis


class Quantity(Record, frozen=True, kw_only=True):
    """A printed amount; compared only with one of the same unit and per."""

    printed: Text
    """The Chinese as the source prints it; the English is pofedu's."""
    low: float | None = None
    high: float | None = None
    unit: Text | None = None
    per: Text | None = None
    approximately: bool = False


class Synonym(Record, frozen=True, kw_only=True):
    """Another name of an entity."""

    text: str
    language: Literal["zh", "en"]
    kind: Literal["exact", "narrower", "older", "misprint", "current"]
    """`current`: the name in use today, which the source does not print and which may be defined a
    little differently; background knowledge, marked so wherever it shows."""


class Intervention(Record, frozen=True, kw_only=True):
    """What was given, where the entity is something given."""

    source: Note | None = None
    preparation: Note | None = None
    is_umbilical_cord: Literal["yes", "no", "not-stated"] = "not-stated"


class Entity(Record, frozen=True, kw_only=True):
    """Something a claim can be about."""

    id: Id
    kind: EntityKind
    name: Text
    abbreviations: tuple[str, ...] = ()
    synonyms: tuple[Synonym, ...] = ()
    is_a: Id | None = None
    """The wider entity of which a passage names this one as an example or a part."""
    is_summary: bool = False
    """Sums up much at once (POF, ovarian function); no chain is ever joined through it."""
    located_in: Id | None = None
    """The cell or structure in which a passage places it; absent means "place not stated"."""
    note: Note | None = None
    intervention: Intervention | None = None
    basis: Basis


class Context(Record, frozen=True, kw_only=True):
    """In what a claim holds, as far as its passages or the studies that measured it say."""

    population: Population | None = None
    species: Species | None = None
    model: Text | None = None
    cells: Text | None = None
    preparation: Text | None = None
    route: Text | None = None
    time: Text | None = None
    condition: Text | None = None
    """A condition that the passage itself sets, such as "when severe"."""


class Measurement(Record, frozen=True, kw_only=True):
    """A study that measured what the claim says, and what exactly it saw."""

    study: Id
    outcomes: Annotated[tuple[Id, ...], Meta(min_length=1)]
    """Outcomes of that study that are about an entity of the claim."""
    saw: Note


class Claim(Record, frozen=True, kw_only=True):
    """One subject, one verb, one object: no more than its passages say."""

    id: Id
    theme: Theme
    subject: Id
    verb: Id
    """From the closed list in `content/verbs.py`."""
    object: Id
    jointly_with: tuple[Id, ...] = ()
    """Entities that act only together with the subject in this claim."""
    via: tuple[tuple[Id, ...], ...] = ()
    """Mediators in order; those inside one step act together. Mediators are named in the sense
    in which they occur ("hypoperfusion", not "perfusion")."""
    effect: Effect
    directness: Directness
    context: Context = field(default_factory=Context)
    statement: Text
    boundary: Note
    """Where the claim stops: what its passages do not say."""
    passages: Annotated[tuple[Locator, ...], Meta(min_length=1)]
    references: tuple[int, ...] = ()
    """Only those printed at this statement in the review."""
    said_to_be_measured_in: tuple[System, ...] = ()
    """Only where the passage itself says what it was seen in ("animal models show")."""
    measured_by: tuple[Measurement, ...] = ()
    quantity: Quantity | None = None
    differs_because: Text | None = None
    """Why a claim with the same subject, object and context has another effect."""


class Term(Record, frozen=True, kw_only=True):
    """An abbreviation or term as the review uses it."""

    id: Id
    abbreviation: str
    zh: str
    en: str | None = None
    """The English name; where the review prints none, the definition says so."""
    entity: Id | None = None
    definition: Note | None = None
    basis: Basis


class Pack(Record, frozen=True, kw_only=True):
    """What a pack says of itself."""

    id: Id
    title: Text
    version: Annotated[str, Meta(pattern=r"^\d+\.\d+\.\d+$")]
    date: Annotated[str, Meta(pattern=r"^\d{4}-\d{2}-\d{2}$")]
    schema_version: int
    notice: Text
    """The teaching-only notice; stands on every export and printed page."""
    wording: Text
    """Whose the wording and drawings are, and under which licence."""
    felt_rule: Text | None = None
    """In words, by which rule topics tell what patients feel or want from what stands in for it."""
