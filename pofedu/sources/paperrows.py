"""The rows of references, and of discrepancies with doubts."""

from collections.abc import Iterator
from typing import get_args

from pofedu.content.discrepancy import Certainty, Discrepancy, Doubt
from pofedu.content.library import Library
from pofedu.content.listing import Row
from pofedu.content.rowparts import words_of
from pofedu.content.source import BIBLIOGRAPHY, Known, Reference, Status

CERTAINTIES, STATUSES = get_args(Certainty), get_args(Status)
REFUSED = "refused"
"""The group of the doubts that were considered and not taken."""


# References


def reference_rows(library: Library) -> Iterator[Row]:
    """Every reference of the review's list."""
    yield from (_reference(reference) for reference in library.references.values())


def _reference(reference: Reference) -> Row:
    fields: dict[str, Known | None] = {name: getattr(reference, name) for name in BIBLIOGRAPHY}
    known = {n: f.value for n, f in fields.items() if f and f.origin == "page-read"}
    year = known.get("year", "")
    return Row(
        kind="reference",
        id=str(reference.number),
        words=words_of(f"[{reference.number}]", reference.named, list(fields.values())),
        keys={
            "number": (reference.number,),
            "title": (known["title"].casefold() if "title" in known else None,),
            "authors": (known["authors"].casefold() if "authors" in known else None,),
            "journal": (known["journal"].casefold() if "journal" in known else None,),
            "year": (int(year) if year.isdigit() else None,),
            "status": (STATUSES.index(reference.status),),
        },
        unverified=frozenset(n for n, f in fields.items() if f and not f.is_confirmed),
        facets={"status": (reference.status,)},
    )


def confirmed(field: str, library: Library) -> int:
    """Of how many references a page confirmed a field."""
    fields = (getattr(reference, field) for reference in library.references.values())
    return sum(f is not None and f.origin == "page-read" for f in fields)


# Discrepancies and doubts


def discrepancy_rows(library: Library) -> Iterator[Row]:
    """Every discrepancy, the certain ones first, then the doubts that were not taken."""
    order = sorted(library.discrepancies.values(), key=lambda d: CERTAINTIES.index(d.certainty))
    yield from (_discrepancy(discrepancy) for discrepancy in order)
    yield from (_doubt(d) for d in library.doubts.values() if d.verdict == "refused")


def _discrepancy(found: Discrepancy) -> Row:
    texts = (found.title, found.question, found.printed, found.checked, found.explanation)
    return Row(
        kind="discrepancy",
        id=found.id,
        group=found.certainty,
        words=words_of(texts, found.passages, (f"[{n}]" for n in found.references)),
        keys={
            "certainty": (CERTAINTIES.index(found.certainty),),
            "against": (found.kind,),
            "claims": (-len(found.claims) or None,),
            "studies": (-len(found.studies) or None,),
        },
        facets={"certainty": (found.certainty,)},
    )


def _doubt(doubt: Doubt) -> Row:
    return Row(
        kind="doubt",
        id=doubt.id,
        group=REFUSED,
        words=words_of(doubt.point, doubt.reason, (f"[{n}]" for n in doubt.references)),
        facets={"certainty": (REFUSED,)},
    )
