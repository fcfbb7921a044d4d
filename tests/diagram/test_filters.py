"""What sifts a map: sums that add up, what hides and fades, what an address keeps."""

from collections.abc import Iterable

import pytest

from pofedu.content.address import Address, parse_address
from pofedu.content.grade import how_sure, systems_of
from pofedu.content.library import Library
from pofedu.content.sifting import Value
from pofedu.diagram import filters, logic
from pofedu.diagram.axes import AXES, CLOSED, Axis, order_of, values_of
from pofedu.diagram.filters import Group

MAPS = ("injury", "repair", "correspondence", "signalling", "clinic")


def group_of(library: Library, map_: str, axis: Axis, hide: Iterable[str] = ()) -> Group:
    """An axis of a map under what is hidden."""
    found = filters.groups(library.diagrams[map_], library, frozenset(hide))
    return next(group for group in found if group.axis == axis)


def value_of(group: Group, *ids: str) -> Value:
    """The value of a group that stands for these."""
    return next(value for value in group.values if value.ids == ids)


def arrows_of(library: Library, place: str) -> filters.Sifted:
    """What an address sifts."""
    return filters.sift(parse_address(place), library)


@pytest.mark.parametrize("map_", MAPS)
@pytest.mark.parametrize("axis", AXES)
def test_the_counts_of_an_axis_add_up_to_the_claims(
    library: Library, map_: str, axis: Axis
) -> None:
    group = group_of(library, map_, axis)
    total = filters.claims_of(library.diagrams[map_])
    assert sum(v.count for v in group.values if not v.is_part) == total + group.excess
    assert all(v.count == v.left > 0 and v.shown == "all" for v in group.values)
    if axis != "measured":
        assert group.excess == 0


def test_no_two_values_of_a_map_are_written_alike(library: Library) -> None:
    for diagram in library.diagrams.values():
        written = [value for axis in AXES for value in order_of(axis, diagram)]
        assert len(written) == len(set(written)), diagram.id


def test_every_claim_falls_under_known_values(library: Library) -> None:
    for diagram in library.diagrams.values():
        for claim in logic.drawn_claims(diagram, library):
            for axis in AXES:
                assert {*values_of(axis, diagram, library, claim)} <= {*order_of(axis, diagram)}


def test_what_was_measured_agrees_with_how_sure(library: Library) -> None:
    """A claim counts for people, animals or cells just where its card says a study measured it."""
    diagram = library.diagrams["clinic"]
    for claim in logic.drawn_claims(diagram, library):
        sure = how_sure(claim, library.studies, library.references)
        values = values_of("measured", diagram, library, claim)
        if sure.has_study:
            kinds = {v.partition(".")[2] for v in values}
            kinds = {k if k in ("human", "cell", "unstated") else "animal" for k in kinds}
            assert kinds == set[str](sure.systems or ("unstated",))
        else:
            assert values == ("measured.none",)


def test_the_reviews_word_on_animals_is_no_measurement(library: Library) -> None:
    claim = library.claims["uc-mscs-ovarian-function-animals"]
    assert claim.said_to_be_measured_in == ("animal",)
    found = values_of("measured", library.diagrams["repair"], library, claim)
    assert found == ("measured.none",)


def test_a_claim_measured_in_two_stays_until_both_are_hidden(library: Library) -> None:
    diagram = library.diagrams["repair"]
    both = next(
        c.id
        for c in logic.drawn_claims(diagram, library)
        if values_of("measured", diagram, library, c) == ("measured.rat", "measured.cell")
    )
    rat, cell = (
        logic.hidden_claims(diagram, library, frozenset({f"measured.{system}"}))
        for system in ("rat", "cell")
    )
    assert both not in rat | cell
    hidden = frozenset({"measured.rat", "measured.cell"})
    assert both in logic.hidden_claims(diagram, library, hidden)


def test_all_animals_are_one_value_before_their_species(library: Library) -> None:
    group = group_of(library, "clinic", "measured", {"measured.rat"})
    animals = value_of(group, "measured.mouse", "measured.rat")
    assert animals.shown == "some"
    assert [v.is_part for v in group.values] == [False, False, True, True, False, False]
    parts = [v for v in group.values if v.is_part]
    assert animals.count <= sum(v.count for v in parts)
    one = group_of(library, "injury", "measured")
    assert not any(v.is_part for v in one.values), "one species needs no heading"


def test_counts_left_are_those_that_other_axes_leave(library: Library) -> None:
    hide = {"measured.none", "increases"}
    diagram = library.diagrams["clinic"]
    group = group_of(library, "clinic", "effect", hide)
    for value in group.values:
        by_hand = [
            c
            for c in logic.drawn_claims(diagram, library)
            if c.effect in value.ids
            and values_of("measured", diagram, library, c) != ("measured.none",)
        ]
        assert value.left == len(by_hand)
    assert value_of(group, "increases").shown == "none"
    items = {i.id: i for i in logic.legend(diagram, library, frozenset(hide))}
    for value in group.values:
        item = items[value.ids[0]]
        assert (item.count, item.left) == (value.count, value.left), "legend and panel agree"
        assert item.is_shown == (value.shown == "all")


def test_old_addresses_hide_what_they_hid(library: Library) -> None:
    diagram = library.diagrams["injury"]
    for old in ("immune", "decreases", "potential", "none"):
        hidden = logic.hidden_claims(diagram, library, frozenset({old}))
        assert hidden == {
            c.id
            for c in logic.drawn_claims(diagram, library)
            if old in (c.effect, c.directness)
            or old in values_of("convention", diagram, library, c)
        }


def test_values_that_mean_nothing_here_are_harmless(library: Library) -> None:
    place = parse_address("diagram/injury?hide=in-women,measured.unicorn,%2C,x&holds=dragon")
    sifted = filters.sift(place, library)
    assert (sifted.hidden, sifted.faded, sifted.is_any) == (frozenset(), frozenset(), False)
    group = group_of(library, "injury", "effect")
    ticked = filters.ticking(place, value_of(group, "decreases"))
    assert "measured.unicorn" in logic.hidden_in(ticked)
    assert filters.sift(Address("diagram", "nowhere"), library) == filters.Sifted()


def test_ticking_twice_is_nothing_and_only_twice_is_all(library: Library) -> None:
    place = parse_address("diagram/clinic?hide=potential&lane=all#claim:yan")
    group = group_of(library, "clinic", "measured", logic.hidden_in(place))
    animals = value_of(group, "measured.mouse", "measured.rat")
    once = filters.ticking(place, animals)
    assert logic.hidden_in(once) == {"potential", "measured.mouse", "measured.rat"}
    again = value_of(group_of(library, "clinic", "measured", logic.hidden_in(once)), *animals.ids)
    assert filters.ticking(once, again) == place
    alone = filters.only(place, group, animals)
    assert logic.hidden_in(alone) == {
        "potential",
        "measured.human",
        "measured.cell",
        "measured.none",
    }
    assert filters.only(alone, group, animals) == place
    assert filters.reset(alone) == parse_address("diagram/clinic?lane=all#claim:yan")


def test_animals_only_says_by_what_how_many_arrows_went(library: Library) -> None:
    place = parse_address("diagram/clinic")
    group = group_of(library, "clinic", "measured")
    animals = value_of(group, "measured.mouse", "measured.rat")
    sifted = filters.sift(filters.only(place, group, animals), library)
    assert sifted.claims - sifted.hidden_claims == animals.count
    seen = {
        claim.id
        for claim in library.claims.values()
        if any("animal" in systems_of(m, library.studies[m.study]) for m in claim.measured_by)
    }
    arrows = library.diagrams["clinic"].arrows
    assert sifted.arrows - len(sifted.hidden) == sum(bool(seen & {*a.claims}) for a in arrows) > 0
    assert sifted.reasons == (filters.Reason("measured", True, ("measured.animals",)),)


def test_the_fewer_values_tell_why(library: Library) -> None:
    assert arrows_of(library, "diagram/clinic?hide=theme.safety").reasons == (
        filters.Reason("theme", False, ("theme.safety",)),
    )
    two = arrows_of(library, "diagram/injury?hide=discrepancy.none,potential").reasons
    assert two == (
        filters.Reason("directness", False, ("potential",)),
        filters.Reason("discrepancy", True, ("discrepancy.some",)),
    )


@pytest.mark.parametrize("map_", MAPS)
def test_a_filter_can_hide_all(library: Library, map_: str) -> None:
    hide = ",".join(CLOSED["discrepancy"])
    sifted = arrows_of(library, f"diagram/{map_}?hide={hide}")
    assert len(sifted.hidden) == sifted.arrows > 0
    assert sifted.hidden_claims == sifted.claims
    assert sifted.reasons == (filters.Reason("discrepancy", True, ()),)


# Holds in


@pytest.mark.parametrize("map_", MAPS)
def test_places_count_what_was_measured_there(library: Library, map_: str) -> None:
    diagram = library.diagrams[map_]
    found = {place.id: place for place in filters.places(diagram, library)}
    assert [*found][:2] == ["human", "animal"]
    assert [*found][-1] == "cell"
    for place in found.values():
        there = [
            c
            for c in logic.drawn_claims(diagram, library)
            if filters.holds_there(library, c.id, place.id)
        ]
        assert place.count == len(there)
        assert all(c.measured_by for c in there)
    parts = [place.count for place in found.values() if place.is_part]
    assert max(parts) <= found["animal"].count <= sum(parts)


def test_nothing_of_the_injury_map_was_measured_in_women(library: Library) -> None:
    sifted = arrows_of(library, "diagram/injury?holds=human")
    assert len(sifted.faded) == sifted.arrows
    assert not sifted.hidden


def test_an_arrow_fades_without_a_shown_claim_that_holds(library: Library) -> None:
    diagram = library.diagrams["repair"]
    sifted = arrows_of(library, "diagram/repair?hide=increases&holds=rat")
    hidden = logic.hidden_claims(diagram, library, frozenset({"increases"}))
    assert sifted.hidden.isdisjoint(sifted.faded)
    for index, arrow in enumerate(diagram.arrows):
        shown = [id_ for id_ in arrow.claims if id_ not in hidden]
        holds = any(filters.holds_there(library, id_, "rat") for id_ in shown)
        assert (index in sifted.faded) == (bool(shown) and not holds)


def test_another_map_keeps_what_it_has(library: Library) -> None:
    place = parse_address(
        "diagram/clinic?hide=in-women,measured.human,measured.none,potential&holds=rat&lane=all"
    )
    there = filters.on_map(place, library.diagrams["repair"], library)
    assert str(there) == "diagram/repair?hide=measured.none,potential&holds=rat"
    plain = filters.on_map(Address("diagram", "injury"), library.diagrams["repair"], library)
    assert plain == Address("diagram", "repair")


def test_a_claim_that_is_shown_leads_its_arrow(library: Library) -> None:
    diagram = library.diagrams["repair"]
    whole = filters.led_by_shown(diagram, library, parse_address("diagram/repair"))
    assert whole == diagram
    place = parse_address("diagram/repair?hide=changes")
    led = filters.led_by_shown(diagram, library, place)
    hidden = logic.hidden_claims(diagram, library, frozenset({"changes"}))
    gone = logic.hidden_arrows(diagram, hidden)
    moved = 0
    for index, (before, after) in enumerate(zip(diagram.arrows, led.arrows, strict=True)):
        assert {*before.claims} == {*after.claims}
        assert index in gone or after.claims[0] not in hidden
        moved += before.claims[0] != after.claims[0]
    assert moved
