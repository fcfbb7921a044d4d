"""The years that an address leaves in; a year that no page confirmed is never left out by them."""

from msgspec import Struct

from pofedu.content.address import Address
from pofedu.content.listing import Row

FROM, TO = "from", "to"
"""Keys of the first and the last year in an address."""


class Years(Struct, frozen=True):
    """From the first to the last year, both within; None is open."""

    first: int | None = None
    last: int | None = None

    @property
    def is_any(self) -> bool:
        """Whether they may leave anything out."""
        return self.first is not None or self.last is not None

    def hold(self, year: int) -> bool:
        """Whether a year lies within."""
        return (self.first is None or year >= self.first) and (
            self.last is None or year <= self.last
        )

    def leave(self, row: Row) -> bool:
        """Whether a study stays: it may, unless its year is confirmed and lies outside."""
        year = confirmed_year(row)
        return year is None or self.hold(year)


EVERY_YEAR = Years()


def printed_year(row: Row) -> int | None:
    """The year of a study, confirmed or not; None where there is none."""
    year = row.keys["year"][0]
    return year if isinstance(year, int) else None


def confirmed_year(row: Row) -> int | None:
    """The year of a study where a page of its paper confirms it."""
    return None if "year" in row.unverified else printed_year(row)


def holds_no_year(row: Row) -> bool:
    """Whether no page confirms when a study was published."""
    return confirmed_year(row) is None


def years_of(address: Address) -> Years:
    """The years that an address asks for, the earlier one first; what is no year means nothing."""
    first, last = (_year(address.value(key)) for key in (FROM, TO))
    if first is not None and last is not None and first > last:
        first, last = last, first
    return Years(first, last)


def _year(said: str) -> int | None:
    return int(said) if said.isascii() and said.isdigit() and len(said) == 4 else None


def within(address: Address, years: Years) -> Address:
    """The place at which these years are left in."""
    return address.with_view(**{FROM: _said(years.first), TO: _said(years.last)})


def _said(year: int | None) -> str:
    return "" if year is None else str(year)
