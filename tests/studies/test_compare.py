"""Studies side by side: what differs, and that what is unknown never does."""

from itertools import pairwise

import pytest
from msgspec.structs import replace as changed

from pofedu.content.address import Address, parse_address
from pofedu.content.library import Library
from pofedu.content.model import Effect
from pofedu.content.study import Study, is_known
from pofedu.studies.compare import (
    MOST,
    TOPIC,
    Field,
    compared,
    fields_of,
    moving,
    putting,
    tally,
    toggling,
    value_of,
)


def fields(library: Library, *ids: str) -> dict[str, Field]:
    return {f.id: f for f in fields_of([library.studies[id_] for id_ in ids], library)}


def test_a_field_of_few_values_differs_or_is_the_same(library: Library) -> None:
    found = fields(library, "yan", "igboeli")
    assert found["population"].state == "same"
    assert found["design"].state == "differs"
    assert found["n"].state == "differs"
    assert found["route"].state == "same"


def test_what_is_not_stated_is_no_difference(library: Library) -> None:
    found = fields(library, "yan", "he")
    assert (found["design"].state, found["design"].without) == ("unknown", ("he",))
    assert (found["dose"].state, found["dose"].without) == ("unknown", ("he",))


def test_of_three_those_that_state_it_are_compared(library: Library) -> None:
    found = fields(library, "yan", "he", "igboeli")
    assert (found["design"].state, found["design"].without) == ("differs", ("he",))


def test_an_unconfirmed_value_is_never_compared(library: Library) -> None:
    study = library.studies["hypoxic-exosomes-rats"]
    assert study.comparison is not None
    assert not is_known(study.comparison)
    assert value_of("comparison", study, library) is None
    assert "hypoxic-exosomes-rats" in fields(library, study.id, "he")["comparison"].without


def test_words_are_never_called_different(library: Library) -> None:
    for field in fields(library, "yan", "igboeli", "ding").values():
        if field.state == "differs":
            assert field.id not in ("participants", "intervention", "comparison", "time")
    assert fields(library, "yan", "igboeli")["participants"].state == "words"


def test_findings_stand_under_their_topic(library: Library) -> None:
    found = fields(library, "spheroids-rats", "minipig-apoptosis")
    topics = [field for field in found.values() if field.topic]
    assert topics
    for field in topics:
        assert field.topic in library.topics
        assert field.id == TOPIC + field.topic


def test_a_field_that_nobody_states_is_left_out(library: Library) -> None:
    assert "registration" not in fields(library, "he", "yan")
    assert "registration" in fields(library, "igboeli", "yan")


def test_a_study_compared_with_itself_differs_in_nothing(library: Library) -> None:
    for study in library.studies.values():
        found = fields_of([study, study], library)
        assert tally(found)[0] == 0, study.id
        assert not any(field.state == "words" for field in found), study.id


def test_the_tally_counts_every_field_that_is_compared(library: Library) -> None:
    found = fields_of([library.studies["yan"], library.studies["he"]], library)
    differ, whole, unknown, worded = tally(found)
    states = [field.state for field in found]
    assert differ == states.count("differs") > 0
    assert whole + unknown + worded == len(states) - states.count("read")


def ids(address: Address, library: Library) -> list[str]:
    return [study.id for study in compared(address, library)]


@pytest.mark.parametrize(
    ("first", "second", "state"),
    [
        ("increases", "increases", "same"),
        ("increases", "decreases", "differs"),
        ("increases", "no-difference", "differs"),
        ("increases", "towards-normal", "words"),
        ("increases", "changes", "unknown"),
        ("none", "changes", "unknown"),
    ],
)
def test_directions_differ_only_where_both_are_stated_and_exclude_each_other(
    library: Library, first: Effect, second: Effect, state: str
) -> None:
    def seeing(id_: str, direction: Effect) -> Study:
        study = library.studies[id_]
        return changed(
            study, outcomes=tuple(changed(o, direction=direction) for o in study.outcomes)
        )

    pair = (seeing("collagen-scaffold-mice", first), seeing("ovarian-fibrosis-rats", second))
    found = {f.id: f for f in fields_of(pair, library)}
    assert found[f"{TOPIC}ovarian-tissue"].state == state


def test_an_address_names_two_to_four_studies_in_order(library: Library) -> None:
    address = parse_address("studies/yan?view=compare&with=he,igboeli,nobody,yan,ding,tian,wang")
    assert ids(address, library) == ["yan", "he", "igboeli", "ding"]
    assert ids(parse_address("studies?view=compare"), library) == []


def test_a_study_joins_and_leaves(library: Library) -> None:
    address = parse_address("studies?view=compare&whom=women-with-pof")
    for study in ("yan", "he"):
        address = toggling(address, study, library)
    assert str(address) == "studies/yan?view=compare&whom=women-with-pof&with=he"
    address = toggling(address, "yan", library)
    assert ids(address, library) == ["he"]
    assert str(toggling(address, "he", library)) == "studies?view=compare&whom=women-with-pof"


def test_a_fifth_study_does_not_join(library: Library) -> None:
    four = putting(parse_address("studies?view=compare"), ["yan", "he", "ding", "igboeli"])
    assert len(ids(four, library)) == MOST
    assert toggling(four, "tian", library) == four


@pytest.mark.parametrize(
    ("study", "by", "order"),
    [("yan", 1, "he yan ding"), ("ding", -1, "yan ding he"), ("yan", -1, "yan he ding")],
)
def test_a_study_changes_places(library: Library, study: str, by: int, order: str) -> None:
    address = putting(parse_address("studies?view=compare"), ["yan", "he", "ding"])
    assert ids(moving(address, study, by, library), library) == order.split()


def test_every_pair_can_be_compared(library: Library) -> None:
    studies: list[Study] = [*library.studies.values()]
    for first, second in pairwise(studies):
        for field in fields_of([first, second], library):
            assert field.state != "differs" or not field.without
