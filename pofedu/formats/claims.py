"""The claims of a pack, each with its provenance and publication information."""

from dataclasses import replace

import msgspec

from pofedu.content.address import Address, record_home
from pofedu.content.discrepancy import Discrepancy
from pofedu.content.grade import how_sure
from pofedu.content.library import Library
from pofedu.content.model import Claim, Measurement, Note, Quantity
from pofedu.content.study import Count, Outcome
from pofedu.content.verbs import VERBS
from pofedu.formats.nanopub import (
    FORMAT,
    FORMAT_VERSION,
    Amount,
    Assertion,
    Cited,
    ClaimPublication,
    ClaimTable,
    ContextShape,
    Counted,
    Doubtful,
    Grounds,
    Link,
    Measured,
    Named,
    Nanopub,
    OutcomeShape,
    PlaceShape,
    Provenance,
    Remark,
    Saw,
    Sure,
    VerbShape,
)
from pofedu.formats.publication import like, publication_of


def claim_table(library: Library) -> ClaimTable:
    """Every claim of a pack, in authored order."""
    return ClaimTable(
        format=FORMAT,
        format_version=FORMAT_VERSION,
        notice=library.pack.notice,
        claims=tuple(nanopub(claim, library) for claim in library.claims.values()),
    )


def claims_json(table: ClaimTable) -> bytes:
    """The claim table as JSON."""
    return msgspec.json.format(msgspec.json.encode(table), indent=1) + b"\n"


def nanopub(claim: Claim, library: Library) -> Nanopub:
    """One claim with everything that must go with it."""
    return Nanopub(
        id=claim.id,
        assertion=_assertion(claim, library),
        provenance=_provenance(claim, library),
        publication=_publication(claim, library),
    )


def _assertion(claim: Claim, library: Library) -> Assertion:
    verb = VERBS[claim.verb]
    return like(
        Assertion,
        claim,
        subject=_named(claim.subject, library),
        jointly_with=tuple(_named(id_, library) for id_ in claim.jointly_with),
        verb=VerbShape(id=claim.verb, zh=verb.words.zh, en=verb.words.en, sbgn=verb.sbgn),
        via=tuple(tuple(_named(id_, library) for id_ in step) for step in claim.via),
        object=_named(claim.object, library),
        context=like(ContextShape, claim.context),
        quantity=_amount(claim.quantity),
    )


def _named(id_: str, library: Library) -> Named:
    entity = library.entities[id_]
    return Named(id=id_, kind=entity.kind, zh=entity.name.zh, en=entity.name.en)


def _amount(quantity: Quantity | None) -> Amount | None:
    return like(Amount, quantity) if quantity else None


def _provenance(claim: Claim, library: Library) -> Provenance:
    sure = how_sure(claim, library.studies, library.references)
    return Provenance(
        passages=tuple(_place(locator, library) for locator in claim.passages),
        references=tuple(like(Cited, library.references[number]) for number in claim.references),
        said_to_be_measured_in=claim.said_to_be_measured_in,
        measured_by=tuple(_measured(m, library) for m in claim.measured_by),
        how_sure=like(Sure, sure, line=sure.reading),
        boundary=_remark(claim.boundary),
        discrepancies=_doubtful(claim, library),
    )


def _place(locator: str, library: Library) -> PlaceShape:
    section, topic = library.section_of(locator).title, library.passages[locator].topic
    return PlaceShape(locator=locator, section=section, topic=topic)


def _remark(note: Note) -> Remark:
    return like(Remark, note, basis=like(Grounds, note.basis))


def _measured(measurement: Measurement, library: Library) -> Measured:
    study = library.studies[measurement.study]
    return like(
        Measured,
        study,
        study=study.id,
        grounds=like(Grounds, study.grounds),
        references=tuple(like(Link, link) for link in study.references),
        saw=_remark(measurement.saw),
        outcomes=tuple(_outcome(o) for o in study.outcomes if o.id in measurement.outcomes),
    )


def _outcome(outcome: Outcome) -> OutcomeShape:
    return like(
        OutcomeShape,
        outcome,
        saw=like(Saw, outcome.saw),
        numerator=_counted(outcome.numerator),
        denominator=_counted(outcome.denominator),
        share=_amount(outcome.share),
    )


def _counted(count: Count | None) -> Counted | None:
    return like(Counted, count) if count else None


def _doubtful(claim: Claim, library: Library) -> tuple[Doubtful, ...]:
    """The discrepancies that name the claim, a study that measured it or a reference it cites."""
    touching = ((d, _touched(claim, d)) for d in library.discrepancies.values())
    return tuple(_doubt(discrepancy, touches) for discrepancy, touches in touching if touches)


def _touched(claim: Claim, discrepancy: Discrepancy) -> tuple[str, ...]:
    studies = [m.study for m in claim.measured_by if m.study in discrepancy.studies]
    references = [number for number in claim.references if number in discrepancy.references]
    return (
        *(["claim:" + claim.id] if claim.id in discrepancy.claims else []),
        *(f"study:{study}" for study in studies),
        *(f"reference:{number}" for number in references),
    )


def _doubt(discrepancy: Discrepancy, touches: tuple[str, ...]) -> Doubtful:
    explanation = _remark(discrepancy.explanation)
    return like(Doubtful, discrepancy, explanation=explanation, touches=touches)


def _publication(claim: Claim, library: Library) -> ClaimPublication:
    home = replace(record_home("claim", claim.id), pack=library.pack.id)
    drawn = (
        Address("diagram", diagram.id, pack=library.pack.id, kind="claim", target=claim.id)
        for diagram in library.diagrams_with("claim", claim.id)
    )
    return like(
        ClaimPublication,
        publication_of(library),
        address=str(home),
        drawn_at=tuple(str(address) for address in drawn),
    )
