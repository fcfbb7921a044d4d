"""Lists of records: their rows, what a filter leaves in, and in which order."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from msgspec import Struct

from pofedu.content.address import Address
from pofedu.content.matching import holds, wanted

SORT, FIND = "sort", "find"
"""Keys of the view in an address; a minus before the column sorts the other way round."""
UNVERIFIED, ABSENT = "unverified", "absent"
"""The groups of a sorted list whose value no page confirmed, or whose value is not stated."""
_NUMBER = re.compile(r"\[\d+\]")
Part = int | str | tuple[str, str] | None
"""A part of what a list is sorted by: a place on a scale, a text, one in Chinese and English."""


class Row(Struct, frozen=True):
    """A record in a list."""

    kind: str
    id: str
    group: str = ""
    """Under which heading it stands while the list is in its own order."""
    words: str = ""
    """What a filter looks through."""
    keys: Mapping[str, tuple[Part, ...]] = {}
    """By column, what the list is sorted by; None is not known and sorts last either way."""
    unverified: frozenset[str] = frozenset()
    """The columns whose value no page confirmed; never sorted as known."""
    facets: Mapping[str, tuple[str, ...]] = {}
    """By filter, the values that hold for it."""


class Group(Struct, frozen=True):
    """Rows under one heading; an empty id has none."""

    id: str
    rows: tuple[Row, ...]


class View(Struct, frozen=True):
    """How a list is shown: its order, and what is left out."""

    sort: str = ""
    is_descending: bool = False
    find: str = ""
    facets: tuple[tuple[str, str], ...] = ()
    """By filter, the value that must hold; of several parted by commas, any."""
    then: tuple[tuple[str, bool], ...] = ()
    """Further columns by which rows are put in order where the first leaves them alike."""

    @property
    def sorts(self) -> tuple[tuple[str, bool], ...]:
        """All columns by which rows are put in order, each with whether the other way round."""
        return ((self.sort, self.is_descending), *self.then) if self.sort else ()


# Filter


def matcher(query: str) -> Callable[[str], bool]:
    """Tells of a text whether it holds every word of a query, as the search finds words.

    The number of a reference in its brackets is no other number: "[13]" is not in "13 mice".
    """
    words = query.split()
    numbers = [word for word in words if _NUMBER.fullmatch(word)]
    others = " ".join(word for word in words if word not in numbers)

    def is_match(text: str) -> bool:
        is_other = not wanted(others) or holds(text, others)
        return is_other and all(number in text for number in numbers)

    return is_match


def shown(rows: Iterable[Row], view: View) -> list[Row]:
    """The rows that a view leaves in."""
    left = found(rows, view.find)
    for facet, value in view.facets:
        left = holding(left, facet, value)
    return left


def found(rows: Iterable[Row], query: str) -> list[Row]:
    """The rows that hold every word of a query."""
    if not query:
        return [*rows]
    is_wanted = matcher(query)
    return [row for row in rows if is_wanted(row.words)]


def holding(rows: Iterable[Row], facet: str, value: str) -> list[Row]:
    """The rows for which a value of a filter holds; of several parted by commas, any."""
    wanted_values = {*value.split(",")}
    return [row for row in rows if not wanted_values.isdisjoint(row.facets.get(facet, ()))]


# Order


def listing(rows: Iterable[Row], view: View, language: str) -> tuple[Group, ...]:
    """The rows that a view shows, in its order, under their headings."""
    return arranged(shown(rows, view), view, language)


def arranged(left: Sequence[Row], view: View, language: str) -> tuple[Group, ...]:
    """Rows that a view leaves in, in its order, under their headings."""
    return _sorted(left, view, language) if view.sort else _grouped(left)


def _grouped(rows: Iterable[Row]) -> tuple[Group, ...]:
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(row.group, []).append(row)
    return tuple(Group(id_, tuple(members)) for id_, members in groups.items())


def _sorted(rows: Sequence[Row], view: View, language: str) -> tuple[Group, ...]:
    """Known values first, in order; then those that no page confirmed, then those not stated."""
    for column, is_descending in reversed(view.then):
        further = _sorted(rows, View(sort=column, is_descending=is_descending), language)
        rows = [row for group in further for row in group.rows]
    unverified = [row for row in rows if view.sort in row.unverified]
    others = [row for row in rows if view.sort not in row.unverified]
    known = [row for row in others if _is_known(row, view.sort)]
    absent = [row for row in others if not _is_known(row, view.sort)]
    place = 0 if language == "en" else 1
    known = _in_order(known, view.sort, view.is_descending, place)
    groups = (("", known), (UNVERIFIED, unverified), (ABSENT, absent))
    return tuple(Group(id_, tuple(members)) for id_, members in groups if members)


def _is_known(row: Row, column: str) -> bool:
    return row.keys.get(column, (None,))[0] is not None


def _in_order(rows: list[Row], column: str, is_descending: bool, place: int) -> list[Row]:
    """Part by part from the last to the first, for what is not known stays last either way."""
    for index in reversed(range(max((len(row.keys[column]) for row in rows), default=0))):
        known = [row for row in rows if row.keys[column][index] is not None]
        absent = [row for row in rows if row.keys[column][index] is None]
        known.sort(key=lambda row: _value(row.keys[column][index], place), reverse=is_descending)
        rows = known + absent
    return rows


def _value(part: Part, place: int) -> int | str | bytes:
    """A part as it is compared; in Chinese by GB 18030, whose common characters go by sound."""
    if not isinstance(part, tuple):
        assert part is not None, "what is not known is set apart before"
        return part
    zh, en = part
    return zh.encode("gb18030") if place else en.casefold()


# Addresses


def view_of(address: Address, columns: Iterable[str], facets: Iterable[str]) -> View:
    """The view that an address asks for; a column or filter that the list lacks means nothing."""
    known = {*columns}
    sorts: dict[str, bool] = {}
    for said in address.value(SORT).split(","):
        if (name := said.removeprefix("-")) in known:
            sorts.setdefault(name, said != name)
    (column, is_descending), *then = [*sorts.items()] or [("", False)]
    chosen = ((name, address.value(name)) for name in facets)
    return View(
        sort=column,
        is_descending=is_descending,
        find=address.value(FIND),
        facets=tuple((name, value) for name, value in chosen if value),
        then=tuple(then),
    )


def sorting_by(address: Address, column: str, view: View) -> Address:
    """The same list sorted by a column; the other way round, then its own order, if it was."""
    if view.sort != column:
        return address.with_view(**{SORT: column})
    return address.with_view(**{SORT: "" if view.is_descending else f"-{column}"})


def sorting_also(address: Address, column: str, view: View) -> Address:
    """The same list sorted by a column after the others; the other way round, then not, if it was.

    A column keeps its place among the others.
    """
    sorts = dict(view.sorts)
    if sorts.get(column):
        del sorts[column]
    else:
        sorts[column] = column in sorts
    return sorting(address, sorts.items())


def sorting(address: Address, sorts: Iterable[tuple[str, bool]]) -> Address:
    """The same list sorted by these columns, in this order."""
    said = ",".join(("-" if is_back else "") + column for column, is_back in sorts)
    return address.with_view(**{SORT: said})
