"""Looking into records: every part of one, with the way to it."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from msgspec import Struct

from pofedu.compiler.problems import Path
from pofedu.content.discrepancy import Discrepancy
from pofedu.content.model import Basis, Claim, Text
from pofedu.content.question import Question
from pofedu.content.study import Count, Stated, Study

Part = tuple[Path, Any]


def parts(value: object) -> tuple[Part, ...]:
    """The value itself and everything in it, in authored order."""
    return _parts(value) if isinstance(value, Struct) else tuple(_walk(value))


@lru_cache(maxsize=8192)
def _parts(record: Struct) -> tuple[Part, ...]:
    """Kept, since each check walks the same frozen records again."""
    return tuple(_walk(record))


def _walk(whole: object) -> Iterator[Part]:
    waiting: list[Part] = [((), whole)]
    while waiting:
        path, value = waiting.pop()
        yield path, value
        if isinstance(value, Struct):
            names = reversed(value.__struct_fields__)
            waiting += [((*path, name), getattr(value, name)) for name in names]
        elif isinstance(value, tuple) and value:
            waiting += [((*path, place), value[place]) for place in range(len(value) - 1, -1, -1)]


def _records(record: object) -> tuple[Part, ...]:
    """The parts that are records themselves."""
    return _inner(record) if isinstance(record, Struct) else tuple(_structs(record))


@lru_cache(maxsize=8192)
def _inner(record: Struct) -> tuple[Part, ...]:
    return tuple(_structs(record))


def _structs(value: object) -> Iterator[Part]:
    return ((path, part) for path, part in parts(value) if isinstance(part, Struct))


def texts(record: object) -> Iterator[tuple[Path, Text | Stated]]:
    """Every text in two languages."""
    for path, part in _records(record):
        if isinstance(part, Text | Stated):
            yield path, part


def bases(record: object) -> Iterator[tuple[Path, Basis]]:
    """Every basis."""
    for path, part in _records(record):
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
    for path, part in _records(record):
        if isinstance(part, Basis | Claim | Stated | Count | Study | Discrepancy | Question):
            for place, locator in enumerate(part.passages):
                yield (*path, "passages", place), locator
