"""One selection of studies, the same in every view: what filters leave in, and how it is counted.

A filter names the values that are shown, parted by commas; a filter that names none shows nothing.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from pofedu.content import listing
from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.listing import FIND, Group, Row, View
from pofedu.content.sifting import Shown, Value
from pofedu.content.study import Study
from pofedu.studies.rows import FACETS, order_of

NOTHING = "-"
"""What a filter says that shows none of its values."""
RECIPIENTS = "hsct-recipients"
"""Listed among populations even where there is no study in them: that none is, must be seen."""


@dataclass(frozen=True)
class Selection:
    """The studies that an address leaves in, of all that there are."""

    library: Library
    rows: tuple[Row, ...]
    """Every study, in the order of the pack."""
    view: View

    @cached_property
    def left(self) -> tuple[Row, ...]:
        """The rows that are left in, in the order of the pack."""
        return tuple(listing.shown(self.rows, self.view))

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
        return listing.listing(self.rows, self.view, language)

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left out."""
        return len(self.left) == len(self.rows)

    @property
    def is_any(self) -> bool:
        """Whether any filter is set, even one that leaves everything in."""
        return bool(self.view.facets or self.view.find)

    def values(self, facet: str) -> tuple[Value, ...]:
        """The values of a filter that any study has, with how many the other filters leave."""
        others = tuple((n, v) for n, v in self.view.facets if n != facet)
        left = {r.id for r in listing.shown(self.rows, View(find=self.view.find, facets=others))}
        chosen = self.shown(facet)
        found: dict[str, list[Row]] = {}
        for row in self.rows:
            for value in row.facets[facet]:
                found.setdefault(value, []).append(row)
        return tuple(
            _value(v, found.get(v, []), left, chosen)
            for v in order_of(facet, self.library)
            if v in found or v == RECIPIENTS
        )

    def shown(self, facet: str) -> frozenset[str] | None:
        """The values that a filter shows; None where it shows all."""
        said = dict(self.view.facets).get(facet)
        return None if said is None else frozenset(said.split(",")) - {NOTHING}


def _value(id_: str, rows: list[Row], left: set[str], chosen: frozenset[str] | None) -> Value:
    shown: Shown = "all" if chosen is None or id_ in chosen else "none"
    return Value((id_,), len(rows), sum(row.id in left for row in rows), shown)


def references_of(studies: Iterable[Study]) -> tuple[int, ...]:
    """The references that studies are printed as or identified as, each once, in order."""
    return tuple(sorted({link.number for study in studies for link in study.references}))


def select(
    address: Address, rows: tuple[Row, ...], library: Library, columns: Iterable[str] = ()
) -> Selection:
    """The selection that an address asks for; `columns` can be put in order by."""
    return Selection(library, rows, listing.view_of(address, columns, FACETS))


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
    return address.with_view(**{FIND: "", **dict.fromkeys(FACETS, "")})
