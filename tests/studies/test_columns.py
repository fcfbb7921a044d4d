"""Which columns an address shows, and by what rows are put in order."""

from dataclasses import replace

import msgspec
import pytest

from pofedu.content.address import Address, parse_address
from pofedu.content.library import Library
from pofedu.content.listing import (
    UNVERIFIED,
    listing,
    sorting,
    sorting_also,
    sorting_by,
    view_of,
)
from pofedu.content.model import Text
from pofedu.studies import columns
from pofedu.studies.columns import COLUMNS, NAME, SORTABLE, layout
from pofedu.studies.gapplaces import axes_at, with_axes
from pofedu.studies.rows import FACETS, study_rows

PLACE = Address("studies")


def test_columns_come_back_with_the_address() -> None:
    chosen = ("dose", "study", "year")
    place = columns.freezing(columns.showing(PLACE, chosen, ()), 2)
    assert str(place) == "studies?cols=dose,study,year&frozen=2"
    found = layout(parse_address(str(place)), ())
    assert (found.columns, found.frozen) == (chosen, 2)


def test_what_is_usual_needs_no_word() -> None:
    usual = columns.usual(("strain", NAME))
    assert NAME in usual
    assert "strain" not in usual
    assert columns.showing(PLACE, usual, ("strain",)) == PLACE
    assert columns.freezing(PLACE.with_view(frozen="3"), columns.USUALLY_FROZEN) == PLACE


@pytest.mark.parametrize("said", ["nonsense", "", ",,"])
def test_columns_that_there_are_not_mean_nothing(said: str) -> None:
    found = layout(PLACE.with_view(cols=said, frozen="much"), ("dose",))
    assert found.columns == columns.usual(("dose",))
    assert found.frozen == columns.USUALLY_FROZEN


def test_no_row_is_without_its_name() -> None:
    assert layout(PLACE.with_view(cols="dose,dose,n"), ()).columns == (NAME, "dose", "n")
    assert columns.turned((NAME, "dose"), NAME) == (NAME, "dose")
    assert layout(PLACE.with_view(frozen="99"), ()).frozen == columns.MOST_FROZEN


def test_columns_of_the_gap_map_are_none_of_the_table() -> None:
    place = with_axes(columns.showing(PLACE, ("study", "species"), ()), "whom", "species")
    assert layout(place, ()).columns == ("study", "species")
    assert axes_at(place) == ("whom", "species")


def test_a_column_that_is_shown_comes_where_it_usually_stands() -> None:
    assert columns.turned(COLUMNS, "dose") == tuple(c for c in COLUMNS if c != "dose")
    without = tuple(c for c in COLUMNS if c not in ("dose", "n"))
    assert columns.turned(columns.turned(without, "n"), "dose") == COLUMNS
    assert columns.moved(("study", "n", "dose"), "dose", -1) == ("study", "dose", "n")
    assert columns.moved(("study", "n"), "n", 1) == ("study", "n")


def test_columns_are_added_turned_and_taken_from_the_order() -> None:
    place, seen = PLACE, []
    for column in ("year", "n", "n", "year", "n"):
        place = sorting_also(place, column, view_of(place, SORTABLE, FACETS))
        seen.append(place.value("sort"))
    assert seen == ["year", "year,n", "year,-n", "-year,-n", "-year"]
    assert sorting_by(place, "n", view_of(place, SORTABLE, FACETS)).value("sort") == "n"
    assert sorting(PLACE, ()) == PLACE


def test_a_column_counts_once_in_an_order() -> None:
    view = view_of(PLACE.with_view(sort="-year,nonsense,n,year,n"), SORTABLE, FACETS)
    assert view.sorts == (("year", True), ("n", False))


def test_every_column_that_can_be_sorted_by_puts_every_row_somewhere(library: Library) -> None:
    rows = study_rows(library)
    for column in SORTABLE:
        assert all(column in row.keys for row in rows), column
        for sort in (column, f"-{column}"):
            view = view_of(PLACE.with_view(sort=f"{sort},study"), SORTABLE, FACETS)
            groups = listing(rows, view, "zh")
            assert sum(len(group.rows) for group in groups) == len(rows)


def test_what_no_page_confirmed_is_never_in_order(library: Library) -> None:
    rows = study_rows(library)
    for column in SORTABLE:
        for sort in (column, f"-{column}"):
            view = view_of(PLACE.with_view(sort=sort), SORTABLE, FACETS)
            for group in listing(rows, view, "en"):
                is_doubtful = {column in row.unverified for row in group.rows}
                assert is_doubtful == {group.id == UNVERIFIED}, (column, group.id)


def test_a_field_that_becomes_unverified_leaves_the_order(library: Library) -> None:
    study = next(s for s in library.studies.values() if s.strain and s.strain.origin == "review")
    assert study.strain is not None
    doubted = msgspec.structs.replace(study.strain, origin="unverified", passages=())
    changed = msgspec.structs.replace(study, strain=doubted)
    other = replace(library, studies={**library.studies, study.id: changed})
    view = view_of(PLACE.with_view(sort="strain"), SORTABLE, FACETS)
    (group,) = (
        g.id for g in listing(study_rows(other), view, "zh") if study.id in {r.id for r in g.rows}
    )
    assert group == UNVERIFIED


def test_mechanisms_are_put_in_order_by_what_was_confirmed(library: Library) -> None:
    for row in study_rows(library):
        study = library.studies[row.id]
        if study.outcomes and not study.confirmed:
            assert {"outcomes", "mechanism"} <= row.unverified


def test_doses_of_different_units_are_not_mixed(library: Library) -> None:
    dosed = next(study for study in library.studies.values() if study.dose)
    assert dosed.dose is not None
    kilogram = Text(zh="每公斤", en="kg")
    doses = ((5e6, None), (1.0, kilogram), (2e6, None), (3.0, kilogram))
    changed = {}
    for study, (low, per) in zip(library.studies.values(), doses, strict=False):
        quantity = msgspec.structs.replace(dosed.dose.quantity, low=low, per=per)
        dose = msgspec.structs.replace(dosed.dose, quantity=quantity)
        changed[study.id] = msgspec.structs.replace(study, dose=dose)
    rows = study_rows(replace(library, studies=changed))
    view = view_of(PLACE.with_view(sort="dose"), SORTABLE, FACETS)
    (group,) = listing(rows, view, "en")
    found = [changed[row.id].dose for row in group.rows]
    assert [dose and dose.quantity.low for dose in found] == [2e6, 5e6, 1.0, 3.0]
