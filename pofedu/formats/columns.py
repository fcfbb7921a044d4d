"""The columns of the flat claim table."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from pofedu.content.model import Text
from pofedu.content.source import Known
from pofedu.formats.nanopub import (
    Assertion,
    Cited,
    Doubtful,
    Measured,
    Named,
    Nanopub,
    Remark,
)

Value = str | int | float | bool | None
JOIN = "; "
_FIELDS = ("authors", "title", "journal", "year", "volume", "pages", "doi", "pmid")


@dataclass(frozen=True)
class Column:
    """A column: its name, what it holds, and where that stands in a claim."""

    name: str
    meaning: str
    read: Callable[[Nanopub], Value]


def _pair(
    name: str, meaning: str, read: Callable[[Nanopub], Text | Remark | Named | None]
) -> Iterator[Column]:
    """Two columns, one for each language."""

    def in_language(language: str) -> Callable[[Nanopub], Value]:
        return lambda claim: getattr(read(claim), language, None)

    for language in ("zh", "en"):
        yield Column(f"{name}_{language}", meaning, in_language(language))


def _joined(items: Iterable[object]) -> str:
    return JOIN.join(map(str, items))


def _texts(texts: Iterable[Text | Named]) -> Text | None:
    """Texts joined in each language."""
    listed = list(texts)
    if not listed:
        return None
    return Text(zh=_joined(t.zh for t in listed), en=_joined(t.en for t in listed))


def _steps(assertion: Assertion) -> Text | None:
    return _texts(
        Text(zh=" + ".join(n.zh for n in step), en=" + ".join(n.en for n in step))
        for step in assertion.via
    )


def _rests_on(remark: Remark) -> str:
    basis = remark.basis
    background = ["background"] if basis.background else []
    return _joined([*basis.passages, *(f"[{n}]" for n in basis.references), *background])


def _outcomes(study: Measured) -> Iterator[str]:
    for outcome in study.outcomes:
        yield f"{study.study}/{outcome.id}: {outcome.direction} ({outcome.saw.origin})"


def _bibliography(reference: Cited) -> str:
    """The known fields; every value that no page confirmed says so."""
    known = {name: getattr(reference, name) for name in _FIELDS}
    said = ". ".join(
        (f"{name} " if name in ("doi", "pmid") else "") + _known(field)
        for name, field in known.items()
        if field
    )
    return f"[{reference.number}] {reference.status}" + (f": {said}" if said else "")


def _known(field: Known) -> str:
    value = field.value.rstrip(".")
    return value if field.origin == "page-read" else f"{value} ({field.origin})"


def _doubt(found: Doubtful) -> Text:
    """A certain discrepancy by its title, any other as the question it is."""
    said, mark = found.question or found.title, ", ".join((found.certainty, *found.touches))
    return Text(zh=f"[{mark}] {said.zh}", en=f"[{mark}] {said.en}")


_ASSERTION = (
    Column("claim", "id of the claim", lambda c: c.id),
    Column("address", "its place in pofedu", lambda c: c.publication.address),
    Column("drawn_at", "where diagrams show it", lambda c: _joined(c.publication.drawn_at)),
    *_pair("statement", "the claim in pofedu's words", lambda c: c.assertion.statement),
    Column("subject", "id of the subject", lambda c: c.assertion.subject.id),
    *_pair("subject", "its name", lambda c: c.assertion.subject),
    Column(
        "jointly_with",
        "ids of what acts only together with the subject",
        lambda c: _joined(n.id for n in c.assertion.jointly_with),
    ),
    *_pair("jointly_with", "their names", lambda c: _texts(c.assertion.jointly_with)),
    Column("verb", "id of the verb", lambda c: c.assertion.verb.id),
    Column("verb_zh", "its words", lambda c: c.assertion.verb.zh),
    Column("verb_en", "its words", lambda c: c.assertion.verb.en),
    Column("sbgn", "class of the verb in SBGN", lambda c: c.assertion.verb.sbgn),
    Column(
        "via",
        "ids of the mediators in order; what acts together in one step is joined by +",
        lambda c: _joined(" + ".join(n.id for n in step) for step in c.assertion.via),
    ),
    *_pair("via", "their names", lambda c: _steps(c.assertion)),
    Column("object", "id of the object", lambda c: c.assertion.object.id),
    *_pair("object", "its name", lambda c: c.assertion.object),
    Column("effect", "what happens to the object", lambda c: c.assertion.effect),
    Column(
        "directness",
        "direct, compressed (steps left out), potential (may, indirect)",
        lambda c: c.assertion.directness,
    ),
    Column("theme", "part of the subject", lambda c: c.assertion.theme),
    Column("population", "in whom it holds", lambda c: c.assertion.context.population),
    Column("species", "in which species", lambda c: c.assertion.context.species),
    *_pair("model", "in which model", lambda c: c.assertion.context.model),
    *_pair("cells", "with or in which cells", lambda c: c.assertion.context.cells),
    *_pair("preparation", "how the cells were prepared", lambda c: c.assertion.context.preparation),
    *_pair("route", "by which route", lambda c: c.assertion.context.route),
    *_pair("time", "when", lambda c: c.assertion.context.time),
    *_pair("condition", "under which condition", lambda c: c.assertion.context.condition),
)


def _quantity(name: str) -> Callable[[Nanopub], Any]:
    return lambda claim: getattr(claim.assertion.quantity, name, None)


_QUANTITY = (
    *_pair("quantity", "the amount; the Chinese as printed", _quantity("printed")),
    Column("quantity_low", "its lower end", _quantity("low")),
    Column("quantity_high", "its upper end", _quantity("high")),
    *_pair("quantity_unit", "its unit", _quantity("unit")),
    *_pair("quantity_per", "per what", _quantity("per")),
    Column("quantity_approximately", "whether it is approximate", _quantity("approximately")),
    *_pair(
        "differs_because",
        "why another claim about the same says something else",
        lambda c: c.assertion.differs_because,
    ),
)
_PROVENANCE = (
    *_pair("how_sure", "how sure, in one line", lambda c: c.provenance.how_sure.line),
    Column(
        "measured_in",
        "in what it was measured; empty where that is not stated",
        lambda c: _joined(c.provenance.how_sure.systems),
    ),
    Column("design", "by what design", lambda c: c.provenance.how_sure.design),
    Column("traced", "how far it could be traced", lambda c: c.provenance.how_sure.traced),
    Column(
        "studies",
        "ids of the studies that measured it",
        lambda c: _joined(m.study for m in c.provenance.measured_by),
    ),
    *_pair("studies", "their names", lambda c: _texts(m.name for m in c.provenance.measured_by)),
    Column(
        "outcomes",
        "study/outcome: direction (origin of what was seen)",
        lambda c: _joined(o for m in c.provenance.measured_by for o in _outcomes(m)),
    ),
    *_pair("boundary", "where the claim stops", lambda c: c.provenance.boundary),
    *_pair("boundary_detail", "the rest of that", lambda c: c.provenance.boundary.detail),
    Column(
        "boundary_rests_on",
        "places, [references], or background knowledge",
        lambda c: _rests_on(c.provenance.boundary),
    ),
    Column(
        "passages",
        "numbered places of the review",
        lambda c: _joined(p.locator for p in c.provenance.passages),
    ),
    Column(
        "references",
        "numbers in the review's list",
        lambda c: _joined(r.number for r in c.provenance.references),
    ),
    Column(
        "bibliography",
        "[number] status: what is known; (unverified) where no page confirmed it",
        lambda c: _joined(_bibliography(r) for r in c.provenance.references),
    ),
    Column(
        "discrepancies",
        "ids of discrepancies that touch it",
        lambda c: _joined(d.id for d in c.provenance.discrepancies),
    ),
    *_pair(
        "discrepancies",
        "[certainty, what it touches] what is wrong; a question where that is not certain",
        lambda c: _texts(_doubt(d) for d in c.provenance.discrepancies),
    ),
)
_PUBLICATION = (
    Column("pack", "id of the pack", lambda c: c.publication.pack.id),
    Column("pack_version", "its version", lambda c: c.publication.pack.version),
    Column("pack_date", "its date", lambda c: c.publication.pack.date),
    Column("content_hash", "its content, as a hash", lambda c: c.publication.pack.content_hash),
    Column("schema_version", "its schema", lambda c: c.publication.pack.schema_version),
    Column("made_by", "the program that computed and wrote this", lambda c: c.publication.made_by),
    *_pair("source", "how to cite the review", lambda c: c.publication.source.citation),
    *_pair("wording", "whose the wording is, under which licence", lambda c: c.publication.wording),
    *_pair("notice", "the teaching-only notice", lambda c: c.publication.notice),
)
COLUMNS: tuple[Column, ...] = (*_ASSERTION, *_QUANTITY, *_PROVENANCE, *_PUBLICATION)
