"""Checks of discrepancies and doubts: calculated again, never surer than what they rest on."""

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from pofedu.compiler.problems import Placed, Problem
from pofedu.compiler.sources import Sources
from pofedu.content.discrepancy import Discrepancy, Doubt, Sum
from pofedu.content.source import Reference

_NUMBER = re.compile(r"\d+(?:\.\d+)?")


def check_discrepancies(sources: Sources) -> Iterator[Problem]:
    """Everything that discrepancies and doubts can get wrong beyond their fields."""
    for placed in sources.discrepancies:
        yield from _question(placed)
        yield from _touches(placed)
        yield from _certainty(sources, placed)
        yield from _sum(placed)
    for doubt in sources.doubts:
        yield from _verdict(doubt)
    yield from _raised(sources)


def _question(placed: Placed[Discrepancy]) -> Iterator[Problem]:
    record = placed.record
    is_open = record.certainty != "certain"
    if is_open and not record.question and placed.is_whole("question"):
        what = f"the discrepancy is {record.certainty}, but not put as a question"
        yield placed.problem(what, "add 'question', or correct the certainty", "certainty")
    if record.question and not is_open:
        what = "the discrepancy is certain, but put as a question"
        yield placed.problem(what, "remove 'question', or correct the certainty", "question")


def _touches(placed: Placed[Discrepancy]) -> Iterator[Problem]:
    record = placed.record
    if not (record.claims or record.studies or record.references) and placed.is_whole():
        what = "the discrepancy touches no claim, no study and no reference"
        yield placed.problem(what, "name at least one: it shows wherever they show", "id")


def _certainty(sources: Sources, placed: Placed[Discrepancy]) -> Iterator[Problem]:
    """What depends on a reference names an open one; what a paper says for certain was read."""
    record = placed.record
    found = [sources.named("references").get(str(number)) for number in record.references]
    known = [reference for reference in found if isinstance(reference, Reference)]
    is_whole = placed.is_whole("references") and len(known) == len(found)
    open_ones = [r.number for r in known if r.status != "confirmed"]
    if record.certainty == "depends-on-reference" and not open_ones and is_whole:
        what = "the discrepancy depends on a reference, but names none that is in doubt"
        yield placed.problem(what, "name the reference or correct the certainty", "certainty")
    if record.certainty == "certain" and record.kind == "primary-paper":
        if not known and is_whole:
            what = "the discrepancy is certain from a paper, but names no reference"
            yield placed.problem(what, "name the reference or correct the kind", "kind")
        for number in open_ones:
            what = f"the discrepancy is called certain, but reference {number} is not confirmed"
            todo = "make it depends-on-reference, or correct the status of the reference"
            yield placed.problem(what, todo, "references", record.references.index(number))


def _sum(placed: Placed[Discrepancy]) -> Iterator[Problem]:
    record = placed.record
    if (record.kind == "arithmetic") != bool(record.sum):
        if record.sum:
            what = f"a sum is given, but the kind is {record.kind}"
            yield placed.problem(what, "remove the sum or correct the kind", "sum")
        elif placed.is_whole("sum"):
            what = "the kind is arithmetic, but no sum is given to calculate again"
            yield placed.problem(what, "add 'sum' or correct the kind", "kind")
    if record.sum:
        yield from _calculated(placed, record.sum)


def _calculated(placed: Placed[Discrepancy], sum_: Sum) -> Iterator[Problem]:
    if not 0 <= sum_.printed_percent <= 100:
        what = f"printed_percent is {sum_.printed_percent:g}, no share from 0 to 100"
        yield placed.problem(what, "write the printed percentage", "sum", "printed_percent")
        return
    if sum_.denominator < 1:
        return  # told already, and nothing can be calculated
    exact = Decimal(100 * sum_.numerator) / Decimal(sum_.denominator)
    percent = exact.quantize(Decimal("0.1"), ROUND_HALF_UP)
    printed = Decimal(f"{sum_.printed_percent:.6f}".rstrip("0").rstrip("."))
    if exact.quantize(printed, ROUND_HALF_UP) == printed:
        what = f"{sum_.numerator} of {sum_.denominator} is {percent} %, as printed"
        yield placed.problem(what, "correct the sum or remove the discrepancy", "sum")
        return
    for language in ("zh", "en"):
        if printed not in _numbers(getattr(placed.record.printed, language)):
            what = f"the printed percentage is {printed} %, which 'printed' lacks"
            yield placed.problem(what, "write it there or correct the sum", "printed", language)
        if percent not in _numbers(getattr(placed.record.checked, language)):
            what = f"{sum_.numerator} of {sum_.denominator} is {percent} %, which 'checked' lacks"
            yield placed.problem(what, "write the calculated value there", "checked", language)


def _numbers(text: str) -> set[Decimal]:
    return {Decimal(number) for number in _NUMBER.findall(text)}


def _verdict(placed: Placed[Doubt]) -> Iterator[Problem]:
    record = placed.record
    is_taken = record.verdict == "taken"
    if is_taken and not record.discrepancy and placed.is_whole("discrepancy"):
        what = "the doubt was taken, but no discrepancy came of it"
        yield placed.problem(what, "name it in 'discrepancy' or correct the verdict", "verdict")
    if record.discrepancy and not is_taken:
        what = f"the doubt was refused, but names the discrepancy {record.discrepancy!r}"
        yield placed.problem(what, "remove it or correct the verdict", "discrepancy")


def _raised(sources: Sources) -> Iterator[Problem]:
    """Every discrepancy answers a doubt."""
    if "doubts" in sources.unread or sources.broken.get("doubts"):
        return
    taken = {placed.record.discrepancy for placed in sources.doubts}
    for placed in sources.discrepancies:
        if placed.record.id not in taken:
            what = f"no doubt led to the discrepancy {placed.record.id!r}"
            yield placed.problem(what, "name it in a doubt that was taken", "id")
