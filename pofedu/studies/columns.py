"""Which columns of the table an address shows, in which order, and how many of them stay in sight.

cols=study,dose,year      these, in this order; without it, all that any study has a value for
frozen=2                  so many of the first stay while the others scroll; without it, one
"""

from collections.abc import Iterable

from msgspec import Struct

from pofedu.content.address import Address

COLS, FROZEN = "cols", "frozen"
NAME = "study"
"""The column that is always shown: no row is without its name."""
COLUMNS = (
    NAME,
    "design",
    "whom",
    "participants",
    "species",
    "strain",
    "agent",
    "model",
    "comparison",
    "given",
    "preparation",
    "scaffold",
    "route",
    "dose",
    "n",
    "time",
    "year",
    "outcomes",
    "direction",
    "mechanism",
    "references",
    "status",
    "doubts",
    "claims",
    "registration",
)
"""All columns, in the order in which they stand until a reader orders them."""
SORTABLE = tuple(name for name in COLUMNS if name not in ("time", "direction"))
"""The columns by which rows can be put in order; times and directions have none of their own."""
MOST_FROZEN = 4
USUALLY_FROZEN = 1


class Layout(Struct, frozen=True):
    """The columns that are shown, and how many of the first stay in sight."""

    columns: tuple[str, ...]
    frozen: int = USUALLY_FROZEN


def usual(empty: Iterable[str]) -> tuple[str, ...]:
    """What is shown where no columns were chosen: all that hold anything in any row."""
    gone = {*empty} - {NAME}
    return tuple(name for name in COLUMNS if name not in gone)


def layout(address: Address, empty: Iterable[str]) -> Layout:
    """What an address asks for; a column that there is not means nothing."""
    asked = dict.fromkeys(address.value(COLS).split(","))
    columns = tuple(name for name in asked if name in COLUMNS)
    if not columns:
        columns = usual(empty)
    elif NAME not in columns:
        columns = (NAME, *columns)
    return Layout(columns, _count(address.value(FROZEN)))


def _count(said: str) -> int:
    is_number = said.isascii() and said.isdigit()
    return min(int(said), MOST_FROZEN) if is_number else USUALLY_FROZEN


def showing(address: Address, columns: tuple[str, ...], empty: Iterable[str]) -> Address:
    """The place at which these columns are shown; the usual ones need no word."""
    said = "" if columns == usual(empty) else ",".join(columns)
    return address.with_view(**{COLS: said})


def freezing(address: Address, count: int) -> Address:
    """The place at which so many of the first columns stay in sight."""
    return address.with_view(**{FROZEN: "" if count == USUALLY_FROZEN else str(count)})


def turned(columns: tuple[str, ...], name: str) -> tuple[str, ...]:
    """The same with a column shown or hidden; one that is shown comes where it usually stands."""
    if name in columns:
        return tuple(c for c in columns if c != name or c == NAME)
    after = {*COLUMNS[: COLUMNS.index(name)]}
    place = max((i + 1 for i, c in enumerate(columns) if c in after), default=0)
    return (*columns[:place], name, *columns[place:])


def moved(columns: tuple[str, ...], name: str, by: int) -> tuple[str, ...]:
    """The same with a column one place further left (-1) or right (1)."""
    others = [c for c in columns if c != name]
    place = max(0, min(columns.index(name) + by, len(others)))
    return (*others[:place], name, *others[place:])
