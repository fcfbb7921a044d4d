"""What can be wrong in a source, and where."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Generic, TypeVar

Path = tuple[str | int, ...]
"""The way from a record to one of its values: `("boundary", "basis", "passages", 0)`."""

Mark = tuple[int, int]
"""Line and column, both counted from 1."""

MOST = 200
"""Problems of one file that are told one by one."""

R = TypeVar("R")


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that is wrong, where it stands, and what to do about it."""

    file: str
    line: int
    column: int
    what: str
    todo: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.what}; {self.todo}"


def at_most(problems: Iterable[Problem], cut: Collection[str]) -> Iterator[Problem]:
    """Problems in order, of each file the first and a count of the others.

    In files that were cut not everything was looked at, so that their count is the least it can be.
    """
    for file, group in groupby(sorted(problems), lambda problem: problem.file):
        found = list(group)
        yield from found[:MOST]
        if rest := found[MOST:]:
            count = f"at least {len(rest):,}" if file in cut else f"{len(rest):,}"
            what = f"… and {count} more problem{'s' if len(rest) > 1 else ''} in this file"
            yield Problem(file, rest[0].line, rest[0].column, what, "mend these first")


def overclaim(rule: str, what: str) -> str:
    """What is wrong where more is said than is known, led by the name of the rule."""
    return f"overclaim ({rule}): {what}"


@dataclass(frozen=True)
class Placed(Generic[R]):
    """A record together with the places of its values in a file."""

    record: R
    file: str
    marks: Mapping[Path, Mark]
    dropped: frozenset[Path] = frozenset()
    """Values that could not be made and are left out of the record; each is reported."""

    def problem(self, what: str, todo: str, *path: str | int) -> Problem:
        """A problem at a value of this record, or at the nearest thing around it."""
        line, column = self.mark(*path)
        return Problem(self.file, line, column, what, todo)

    def is_whole(self, *path: str | int) -> bool:
        """Whether nothing had to be left out of this part of the record."""
        return not any(dropped[: len(path)] == path for dropped in self.dropped)

    def mark(self, *path: str | int) -> Mark:
        """Where a value stands."""
        while path and path not in self.marks:
            path = path[:-1]
        return self.marks.get(path, (1, 1))
