"""Looking into records: every part of one, with the way to it."""

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from pofedu.compiler.problems import Path
from pofedu.content.model import Basis, Claim, Count, Discrepancy, Stated, Study, Text


def parts(value: object, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """The value itself and everything in it, in authored order."""
    waiting: list[tuple[Path, Any]] = [(path, value)]
    while waiting:
        path, value = waiting.pop()
        yield path, value
        if isinstance(value, Struct):
            names = reversed(value.__struct_fields__)
            waiting += [(path + (name,), getattr(value, name)) for name in names]  # noqa: RUF005
        elif isinstance(value, tuple) and value:
            waiting += [((*path, place), value[place]) for place in range(len(value) - 1, -1, -1)]


def texts(record: object) -> Iterator[tuple[Path, Text | Stated]]:
    """Every text in two languages."""
    for path, part in parts(record):
        if isinstance(part, Text | Stated):
            yield path, part


def bases(record: object) -> Iterator[tuple[Path, Basis]]:
    """Every basis."""
    for path, part in parts(record):
        if isinstance(part, Basis):
            yield path, part


def entity_uses(claim: Claim) -> Iterator[tuple[Path, str]]:
    """Every entity that has a part in a claim, with the way to it."""
    yield ("subject",), claim.subject
    yield ("object",), claim.object
    for place, entity in enumerate(claim.jointly_with):
        yield ("jointly_with", place), entity
    for step, mediators in enumerate(claim.via):
        for place, entity in enumerate(mediators):
            yield ("via", step, place), entity


def locators(record: object) -> Iterator[tuple[Path, str]]:
    """Every passage that a record or a part of it rests on, with the way to it."""
    for path, part in parts(record):
        if isinstance(part, Basis | Claim | Stated | Count | Study | Discrepancy):
            for place, locator in enumerate(part.passages):
                yield (*path, "passages", place), locator
