"""Checks across records: names that must exist, and whatever no single field can show."""

from collections.abc import Iterator

from pofedu.compiler.problems import Problem
from pofedu.compiler.sources import Sources


def check(sources: Sources) -> Iterator[Problem]:
    """Every problem that shows only when records are seen together."""
    yield from ()
