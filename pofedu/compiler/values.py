"""Values within one record that depend on each other: bases, quantities, years."""

import re
from collections.abc import Iterator
from typing import Any

from pofedu.compiler.problems import Path, Placed, Problem
from pofedu.compiler.shape import said
from pofedu.compiler.sources import Sources
from pofedu.compiler.walk import parts
from pofedu.content.model import Basis, Entity, Quantity
from pofedu.content.source import Known, Reference
from pofedu.content.study import Count, Stated, Study

_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_POWER = re.compile(r"10\s*(?:\^\s*(\d+)|([⁰¹²³⁴⁵⁶⁷⁸⁹]+))")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_FORMS = {
    "year": (r"[12][0-9]{3}", "write its four digits"),
    "doi": (r"10\.[0-9]{4,9}/[!-~]+", "write it from 10. on, without https://doi.org/"),
    "pmid": (r"[1-9][0-9]{0,8}", "write its digits"),
    "url": (r"https?://[!-~]+", "begin it with https://"),
}
"""Bibliographic field → what it looks like, and what to do where it does not."""


def check_values(sources: Sources) -> Iterator[Problem]:
    """Texts and places without a basis, amounts and years that cannot be."""
    for _, placed in sources.everything():
        for path, part in parts(placed.record):
            yield from _part(sources, placed, path, part)
        if isinstance(placed.record, Study):
            yield from _read_pages(sources, placed)
        if isinstance(placed.record, Reference):
            yield from _forms(placed)
            yield from _status(placed)
            yield from _authors(placed)
        if isinstance(placed.record, Entity):
            yield from _intervention(placed)


def _part(sources: Sources, placed: Placed[Any], path: Path, part: object) -> Iterator[Problem]:
    if isinstance(part, Basis):
        yield from _basis(sources, placed, path, part)
    elif isinstance(part, Stated | Count) and part.origin == "review" and not part.passages:
        what = f"{said(path)} is said to come from the review, without a passage"
        yield placed.problem(what, "name its passages or correct the origin", *path)
    elif isinstance(part, Quantity):
        yield from _quantity(placed, path, part)


def _basis(sources: Sources, placed: Placed[Any], path: Path, basis: Basis) -> Iterator[Problem]:
    is_whole = placed.is_whole(*path)
    if is_whole and not (basis.passages or basis.references or basis.background):
        what = f"{said(path)} names nothing: no passage, no reference, no background"
        yield placed.problem(what, "say what it rests on", *path)
    for place, number in enumerate(basis.references):
        reference = sources.named("references").get(str(number))
        if isinstance(reference, Reference) and not is_read(reference):
            what = f"{said(path)} rests on reference {number}, of which no page was read"
            todo = "rest it on a passage, or give the reference a value with origin page-read"
            yield placed.problem(what, todo, *path, "references", place)
    for name in ("passages", "references"):
        if len(set(getattr(basis, name))) < len(getattr(basis, name)):
            yield placed.problem(f"{said(path)} names one of its {name} twice", "keep one", *path)


def is_read(reference: Reference) -> bool:
    """Whether a page of the paper was read for any of its fields."""
    return any(
        isinstance(part, Known) and part.origin == "page-read" for _, part in parts(reference)
    )


def _quantity(placed: Placed[Any], path: Path, quantity: Quantity) -> Iterator[Problem]:
    low, high = quantity.low, quantity.high
    if low is not None and high is not None and low > high:
        what = f"{said(path)} runs from {low:g} down to {high:g}"
        yield placed.problem(what, "exchange low and high", *path, "low")
    printed = printed_numbers(quantity.printed.zh)
    for name in ("low", "high"):
        value = getattr(quantity, name)
        if value is not None and not any(abs(value - p) <= 1e-9 * abs(p) for p in printed):
            what = (
                f"{said((*path, name))} is {value:g}, which {quantity.printed.zh!r} does not hold"
            )
            yield placed.problem(what, "correct one of the two", *path, name)


def printed_numbers(text: str) -> set[float]:
    """The numbers in a printed amount, also times every power of ten it holds."""
    plain = text.replace(",", "").replace("，", "")
    numbers = {float(number) for number in _NUMBER.findall(plain)}
    powers = [int(a or b.translate(_SUPERSCRIPTS)) for a, b in _POWER.findall(plain)]
    return numbers | {n * 10.0**power for n in numbers for power in powers if power < 100}


def _read_pages(sources: Sources, placed: Placed[Study]) -> Iterator[Problem]:
    """What was read on a page of the paper needs the paper, and that a page of it was read."""
    links = [link for link in placed.record.references if link.role == "identified-as"]
    papers = [sources.named("references").get(str(link.number)) for link in links]
    if any(isinstance(reference, Reference) and is_read(reference) for reference in papers):
        return
    for path, part in parts(placed.record):
        if isinstance(part, Stated | Count) and part.origin == "page-read":
            what = f"{said(path)} is said to be read in a paper, but no page of one was read"
            todo = "correct the origin, or identify the study as a reference with a page-read value"
            yield placed.problem(what, todo, *path, "origin")


def _forms(placed: Placed[Reference]) -> Iterator[Problem]:
    for name, (pattern, todo) in _FORMS.items():
        known = getattr(placed.record, name)
        if known and not re.fullmatch(pattern, known.value):
            what = f"the {name} {known.value!r} cannot be one"
            yield placed.problem(what, todo, name, "value")


def _status(placed: Placed[Reference]) -> Iterator[Problem]:
    if placed.record.status == "confirmed" and not is_read(placed.record):
        what = f"reference {placed.record.number} is confirmed, but no field of it was read"
        todo = "give the fields that were read the origin page-read, or lower the status"
        yield placed.problem(what, todo, "status")


def _authors(placed: Placed[Reference]) -> Iterator[Problem]:
    """Which part of a name is the family name, as far as authors and review can tell."""
    record = placed.record
    authors = re.sub(r"[,;，；、…]+", " , ", record.authors.value if record.authors else "")
    for place, family in enumerate(record.family_names):
        if len(family.split()) < 2 or f" {family} " not in f" {authors} ":
            what = f"{family!r} is no name of several words among the authors"
            yield placed.problem(what, "write it as it stands there", "family_names", place)
    first = authors.partition(" , ")[0].split()
    if not (record.name_order and record.named and first):
        return
    begins, ends = record.named == first[0], record.named == first[-1]
    if begins != ends and ends != (record.name_order == "given-family"):
        what = f"the review names {record.named}, but by this order it is a given name"
        yield placed.problem(what, "correct one of the two", "name_order")


def _intervention(placed: Placed[Entity]) -> Iterator[Problem]:
    if placed.record.intervention and placed.record.kind not in ("intervention", "cell", "drug"):
        what = f"an entity of the kind {placed.record.kind} cannot be given to anyone"
        yield placed.problem(what, "remove 'intervention' or correct the kind", "intervention")
