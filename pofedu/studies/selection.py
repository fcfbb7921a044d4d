"""One selection of studies, the same in every view: what filters leave in, and how it is counted.

A filter names the values that are shown, parted by commas; a filter that names none shows nothing.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from pofedu.content import listing
from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.listing import FIND, Group, Row, View
from pofedu.content.sifting import Shown, Value
from pofedu.content.study import Study
from pofedu.studies.rows import FACETS, order_of
from pofedu.studies.years import EVERY_YEAR, FROM, TO, Years, holds_no_year, years_of

T = TypeVar("T")
MOST_REMEMBERED = 50
NOTHING = "-"
"""What a filter says that shows none of its values."""
RECIPIENTS = "hsct-recipients"
"""Listed among populations even where there is no study in them: that none is, must be seen."""


class Rows(tuple[Row, ...]):
    """Every study as a row, with the places of those that have a value found once for all."""

    @cached_property
    def having(self) -> Mapping[str, Mapping[str, frozenset[int]]]:
        """By filter and value, the places of the rows that have it."""
        found: dict[str, dict[str, list[int]]] = {facet: {} for facet in FACETS}
        for place, row in enumerate(self):
            for facet, values in row.facets.items():
                for value in values:
                    found[facet].setdefault(value, []).append(place)
        return {
            facet: {value: frozenset(places) for value, places in by_value.items()}
            for facet, by_value in found.items()
        }

    @cached_property
    def every(self) -> frozenset[int]:
        """All places."""
        return frozenset(range(len(self)))

    @cached_property
    def _remembered(self) -> dict[str, frozenset[int]]:
        return {}

    @cached_property
    def _kept(self) -> dict[object, Any]:
        return {}

    def once(self, what: object, make: Callable[[], T]) -> T:
        """What is worked out of all studies, and only once; `what` tells it from all else."""
        if what not in self._kept:
            self._kept[what] = make()
        kept: T = self._kept[what]
        return kept

    def found(self, query: str) -> frozenset[int]:
        """The places of the rows that hold every word of a query; the last queries are remembered.

        Looking through all words takes long, and while a reader filters the query stays the same.
        """
        if query not in self._remembered:
            is_wanted = listing.matcher(query)
            if len(self._remembered) >= MOST_REMEMBERED:
                self._remembered.clear()
            found = (place for place, row in enumerate(self) if is_wanted(row.words))
            self._remembered[query] = frozenset(found)
        return self._remembered[query]

    def holding(self, facet: str, values: Iterable[str]) -> frozenset[int]:
        """The places of the rows for which any of these values holds."""
        having = self.having[facet]
        return frozenset[int]().union(*(having.get(value, ()) for value in values))


@dataclass(frozen=True)
class Selection:
    """The studies that an address leaves in, of all that there are."""

    library: Library
    rows: Rows
    """Every study, in the order of the pack."""
    view: View
    years: Years = EVERY_YEAR

    @cached_property
    def left(self) -> tuple[Row, ...]:
        """The rows that are left in, in the order of the pack."""
        return tuple(self.rows[place] for place in sorted(self._left_without("")))

    @property
    def staying(self) -> int:
        """How many of those left no year can leave out, for theirs is not confirmed."""
        return sum(map(holds_no_year, self.left)) if self.years.is_any else 0

    @cached_property
    def studies(self) -> tuple[Study, ...]:
        """The studies that are left in, in the order of the pack."""
        return tuple(self.library.studies[row.id] for row in self.left)

    @cached_property
    def ids(self) -> frozenset[str]:
        """Their ids."""
        return frozenset(row.id for row in self.left)

    def groups(self, language: str) -> tuple[Group, ...]:
        """The rows that are left in, in the order asked for, under their headings."""
        return listing.arranged(self.left, self.view, language)

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left out."""
        return len(self.left) == len(self.rows)

    @property
    def is_any(self) -> bool:
        """Whether any filter is set, even one that leaves everything in."""
        return bool(self.view.facets or self.view.find or self.years.is_any)

    @cached_property
    def _found(self) -> frozenset[int]:
        """The places of the rows that hold what is looked for."""
        return self.rows.found(self.view.find) if self.view.find else self.rows.every

    @cached_property
    def _in_years(self) -> frozenset[int]:
        """The places of the rows that the years leave in."""
        if not self.years.is_any:
            return self.rows.every
        return frozenset(p for p, row in enumerate(self.rows) if self.years.leave(row))

    @cached_property
    def _looked_for(self) -> frozenset[int]:
        """The places of the rows that no filter of a value leaves out."""
        return self._found if self._in_years is self.rows.every else self._found & self._in_years

    @cached_property
    def _passing(self) -> Mapping[str, frozenset[int]]:
        """By filter that is set, the places of the rows that it leaves in."""
        return {
            facet: self.rows.holding(facet, said.split(",")) for facet, said in self.view.facets
        }

    def _left_without(self, facet: str) -> frozenset[int]:
        """The places of the rows that all filters but one leave in."""
        others = [places for name, places in self._passing.items() if name != facet]
        return self._looked_for.intersection(*others) if others else self._looked_for

    def values(self, facet: str) -> tuple[Value, ...]:
        """The values of a filter that any study has, with how many the other filters leave."""
        having, left = self.rows.having[facet], self._left_without(facet)
        chosen = self.shown(facet)
        return tuple(
            _value(v, having.get(v, frozenset()), left, chosen)
            for v in order_of(facet, self.library)
            if v in having or v == RECIPIENTS
        )

    def shown(self, facet: str) -> frozenset[str] | None:
        """The values that a filter shows; None where it shows all."""
        said = dict(self.view.facets).get(facet)
        return None if said is None else frozenset(said.split(",")) - {NOTHING}


def _value(
    id_: str, having: frozenset[int], left: frozenset[int], chosen: frozenset[str] | None
) -> Value:
    shown: Shown = "all" if chosen is None or id_ in chosen else "none"
    return Value((id_,), len(having), len(having & left), shown)


def references_of(studies: Iterable[Study]) -> tuple[int, ...]:
    """The references that studies are printed as or identified as, each once, in order."""
    return tuple(sorted({link.number for study in studies for link in study.references}))


def select(
    address: Address, rows: tuple[Row, ...], library: Library, columns: Iterable[str] = ()
) -> Selection:
    """The selection that an address asks for; `columns` can be put in order by."""
    known = rows if isinstance(rows, Rows) else Rows(rows)
    view = listing.view_of(address, columns, FACETS)
    return Selection(library, known, view, years_of(address))


# Places


def ticking(address: Address, selection: Selection, facet: str, value: Value) -> Address:
    """The place at which a value of a filter is hidden, or shown again."""
    every = [i for v in selection.values(facet) for i in v.ids]
    chosen = selection.shown(facet)
    now = {*every} if chosen is None else {*chosen}
    now = now ^ {*value.ids}
    return showing(address, facet, [i for i in every if i in now], len(every))


def only(address: Address, selection: Selection, facet: str, value: Value) -> Address:
    """The place at which a filter shows this value alone; all of them where it does already."""
    every = [i for v in selection.values(facet) for i in v.ids]
    is_alone = selection.shown(facet) == frozenset(value.ids)
    return showing(address, facet, every if is_alone else list(value.ids), len(every))


def showing(address: Address, facet: str, values: list[str], whole: int) -> Address:
    """The place at which a filter shows these of so many values; all of them need no word."""
    said = "" if len(values) == whole else ",".join(values) or NOTHING
    return address.with_view(**{facet: said})


def reset(address: Address) -> Address:
    """The same place with nothing left out."""
    return address.with_view(**dict.fromkeys((FIND, FROM, TO, *FACETS), ""))
