"""The places of the gap map: what its rows and columns are, and which cell is chosen."""

from typing import Literal, get_args

from pofedu.content.address import Address

Axis = Literal["mechanism", "measured", "whom", "system", "species", "design", "route", "given"]
AXES: tuple[Axis, ...] = get_args(Axis)
TOPICS = ("mechanism", "measured")
"""The axes whose values are headings of outcomes."""
USUAL: tuple[Axis, Axis] = ("mechanism", "measured")
"""Rows and columns where an address says nothing else."""
IN_WHOM: tuple[Axis, Axis] = ("whom", "measured")
"""How little there is in women, and nothing in recipients, is seen at a glance."""
ROWS, COLUMNS, CELL = "rows", "across", "cell"
"""Keys of the address; none of them means anything to another view."""
Place = tuple[str, str]
"""A cell: the value of its row, the value of its column."""


def axes_at(address: Address) -> tuple[Axis, Axis]:
    """What the rows and the columns are at an address; the two always differ."""
    rows = next((a for a in AXES if a == address.value(ROWS)), USUAL[0])
    columns = next((a for a in AXES if a == address.value(COLUMNS)), USUAL[1])
    if rows == columns:
        columns = next(a for a in USUAL if a != rows)
    return rows, columns


def with_axes(address: Address, rows: Axis, columns: Axis) -> Address:
    """The place with other axes; no cell of the ones before is chosen there."""
    return address.with_view(
        **{
            ROWS: rows if rows != USUAL[0] else "",
            COLUMNS: columns if columns != USUAL[1] else "",
            CELL: "",
        }
    )


def with_whom(address: Address) -> Address:
    """The place with in whom by what was measured; once more, with the usual rows and columns."""
    return with_axes(address, *(USUAL if axes_at(address) == IN_WHOM else IN_WHOM))


def turned(address: Address) -> Address:
    """The place with rows and columns exchanged; a chosen cell stays chosen."""
    rows, columns = axes_at(address)
    row, _, column = address.value(CELL).partition(",")
    there = with_axes(address, columns, rows)
    return there.with_view(**{CELL: f"{column},{row}"}) if column else there


def with_rows(address: Address, axis: Axis) -> Address:
    """The place with other rows; where the columns were these, the two change places."""
    rows, columns = axes_at(address)
    return with_axes(address, axis, rows if axis == columns else columns)


def with_columns(address: Address, axis: Axis) -> Address:
    """The place with other columns; where the rows were these, the two change places."""
    rows, columns = axes_at(address)
    return with_axes(address, columns if axis == rows else rows, axis)


def choosing(address: Address, place: Place) -> Address:
    """The place with a cell chosen."""
    return address.with_view(**{CELL: ",".join(place)})
