"""The publication that a pack is made from: its sections, its ledger and its references."""

from typing import Annotated, Literal

from msgspec import Meta

from pofedu.content.model import Id, Locator, Record, Text

Status = Literal["confirmed", "probable", "unverified", "unidentified"]


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

    @property
    def is_confirmed(self) -> bool:
        """Whether a page that was read says so."""
        return self.origin != "unverified"


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
