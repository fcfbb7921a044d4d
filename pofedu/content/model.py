"""The records of the knowledge base.

Every record is frozen and knows nothing of files, databases or screens. A field that is absent in
a source stays absent here: `None` or an empty tuple always means "not stated", never "none".
The docstring under a field is its documentation; the editor schemas are generated from it.
"""

from typing import Annotated, Literal

from msgspec import Meta, Struct, field

SCHEMA_VERSION = 6
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
Design = Literal["controlled", "single-arm", "case-report"]
Status = Literal["confirmed", "probable", "unverified", "unidentified"]
Population = Literal[
    "hsct-recipients",
    "women-with-pof",
    "animals-with-pof",
    "animals-with-gvhd",
    "other-animals",
    "cultured-cells",
]
"""`hsct-recipients` are people after transplantation; animals never count as such."""

Origin = Literal["review", "page-read", "unverified"]
"""Where a value comes from: a sentence of the review, a page of the paper that was read, or
neither (believed, never counted or sorted as known)."""

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

Certainty = Literal["certain", "depends-on-reference", "to-be-checked"]
"""`depends-on-reference`: it holds if [n] is the paper it is taken to be; shown as a question."""

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


class Section(Record, frozen=True, kw_only=True):
    """A part of the source whose sentences are all accounted for."""

    id: Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9.-]*$")]
    title: Text
    sentences: Annotated[int, Meta(ge=0)] = 0
    """How many sentences it holds: `1.1` with 3 gives `1.1-s1` to `1.1-s3`."""
    rows: Annotated[int, Meta(ge=0)] = 0
    """How many rows of a table: `tab1` with 9 gives `tab1-r1` to `tab1-r9`."""
    notes: Annotated[int, Meta(ge=0)] = 0
    """How many notes under a table: `tab1` with 14 gives `tab1-n1` to `tab1-n14`."""


class Source(Record, frozen=True, kw_only=True):
    """The publication a pack is made from."""

    id: Id
    title: Text
    journal: Text
    issue: Text
    pages: str
    authors: str | None = None
    licence: str | None = None
    locators: Annotated[int, Meta(ge=1)]
    """How many numbered places the whole source has; the sections must add up to it."""
    sections: tuple[Section, ...]


class Passage(Record, frozen=True, kw_only=True):
    """One line of the ledger: a sentence of the source, by locator and topic, never by its words.

    What it became is computed from the records that rest on it.
    """

    locator: Locator
    topic: Text
    """At most 20 Chinese characters and 12 English words."""
    nothing: Literal["title", "expansion", "restatement"] | None = None
    """Why no record rests on it; given only where none does."""
    restates: tuple[Locator, ...] = ()
    """The places that a restatement says again; needed with `nothing: restatement`, only there."""


class Known(Record, frozen=True, kw_only=True):
    """One bibliographic value and how it is known."""

    value: str
    origin: Literal["page-read", "unverified"]


class Reference(Record, frozen=True, kw_only=True):
    """An entry of the review's list; a field that is not known is absent."""

    number: Annotated[int, Meta(ge=1)]
    status: Status
    named: str | None = None
    """The surname by which the review names its first author, where it names one."""
    title: Known | None = None
    authors: Known | None = None
    name_order: Literal["given-family", "family-given"] | None = None
    """How the page that was read orders names that it writes out; absent where nothing tells, and
    then such a name stays whole wherever it is cited."""
    family_names: tuple[str, ...] = ()
    """Those family names among the authors that are more than one word, where a page tells."""
    journal: Known | None = None
    year: Known | None = None
    volume: Known | None = None
    pages: Known | None = None
    doi: Known | None = None
    pmid: Known | None = None
    pmcid: Known | None = None
    url: Known | None = None
    note: Text | None = None


BIBLIOGRAPHY = (
    "authors", "title", "journal", "year", "volume", "pages", "doi", "pmid", "pmcid", "url",
)  # fmt: skip
"""The fields of a reference that are known or not, in the order in which a note names them."""


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
    species: Literal["human", "mouse", "rat", "pig"] | None = None
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


class Stated(Record, frozen=True, kw_only=True):
    """A study's field in words, with its origin."""

    zh: Annotated[str, Meta(min_length=1)]
    en: Annotated[str, Meta(min_length=1)]
    origin: Origin
    passages: tuple[Locator, ...] = ()
    """Needed where the origin is the review."""


class StatedQuantity(Stated, frozen=True, kw_only=True):
    """A study's field in words that holds an amount."""

    quantity: Quantity


class Moment(Record, frozen=True, kw_only=True):
    """A time on a study's own axis."""

    at: float
    until: float | None = None
    unit: Literal["hours", "days", "months", "years"]
    after: Literal["modelling", "treatment"]
    """What day 0 is: the start of modelling, or the first treatment."""


class Event(Stated, frozen=True, kw_only=True):
    """A step of a study's protocol; without a moment its time is not stated."""

    kind: Literal["modelling", "treatment", "measurement"]
    moment: Moment | None = None


class Count(Record, frozen=True, kw_only=True):
    """A number of women, animals or events, and how it is known."""

    value: Annotated[int, Meta(ge=0)]
    origin: Literal["review", "page-read", "unverified", "inferred"]
    passages: tuple[Locator, ...] = ()
    """Needed where the origin is the review."""
    how: Text | None = None
    """How it was inferred; needed where it was, only there."""


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
    """The entities that it is about; a claim may count the study only for these."""
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
    species: Stated | None = None
    strain: Stated | None = None
    model: Stated | None = None
    model_agents: tuple[Id, ...] = ()
    """The drugs or rays by which the model was made."""
    comparison: Stated | None = None
    intervention: Stated | None = None
    given: tuple[Id, ...] = ()
    """The interventions that it gave."""
    preparation: Stated | None = None
    route: Stated | None = None
    dose: StatedQuantity | None = None
    n: Stated | None = None
    time: Stated | None = None
    events: tuple[Event, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    registration: Stated | None = None
    note: Note | None = None


class Sum(Record, frozen=True, kw_only=True):
    """A printed percentage to be calculated again."""

    numerator: Annotated[int, Meta(ge=0)]
    denominator: Annotated[int, Meta(ge=1)]
    printed_percent: float


class Discrepancy(Record, frozen=True, kw_only=True):
    """A place where the review disagrees with itself, with arithmetic or with another source."""

    id: Id
    title: Text
    printed: Text
    """What the review prints, in pofedu's words."""
    checked: Text
    """What arithmetic, another sentence or the other source gives."""
    kind: Literal["arithmetic", "internal", "terminology", "primary-paper", "other-source"]
    certainty: Certainty
    question: Text | None = None
    """How it is put where it is not certain; needed there, only there."""
    explanation: Note
    """Why it matters to a reader; its core in one or two sentences."""
    sum: Sum | None = None
    """Needed where the kind is arithmetic; the compiler calculates it again."""
    passages: Annotated[tuple[Locator, ...], Meta(min_length=1)]
    references: tuple[int, ...] = ()
    claims: tuple[Id, ...] = ()
    """The claims it touches: it shows wherever they show."""
    studies: tuple[Id, ...] = ()
    """The studies it touches."""


class Doubt(Record, frozen=True, kw_only=True):
    """A point on which the review was questioned, and what became of it."""

    id: Id
    point: Text
    references: tuple[int, ...] = ()
    """The references it was raised about."""
    verdict: Literal["taken", "refused"]
    discrepancy: Id | None = None
    """What it became; needed where it was taken."""
    reason: Text
    """Why it was taken or refused."""


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
