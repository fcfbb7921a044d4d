"""An empty cell says why it is empty, and nothing that the records do not say."""

import dataclasses
from itertools import permutations, product

import pytest
from msgspec.structs import replace

from pofedu.content.address import parse_address
from pofedu.content.library import Library, entities_of
from pofedu.content.topic import topics_of
from pofedu.studies.gapplaces import AXES, Axis, Place, axes_at
from pofedu.studies.gapreading import KINDS_OF, Reading, excludes, reading
from pofedu.studies.gaps import gap_map
from pofedu.studies.rows import study_rows
from pofedu.studies.selection import select
from pofedu.studies.widgets.gapcards import why_words
from pofedu.studies.widgets.gapwords import filling_words, near_words


def read(library: Library, address: str, place: Place) -> Reading:
    parsed = parse_address(address)
    selection = select(parsed, study_rows(library), library)
    return reading(selection, gap_map(selection, *axes_at(parsed)), place)


def test_every_empty_cell_can_be_read(library: Library) -> None:
    selection = select(parse_address("studies"), study_rows(library), library)
    found = gap_map(selection, "mechanism", "measured")
    places = [p for p in product(found.rows, found.columns) if p not in found.held]
    assert places
    for place in places:
        told = reading(selection, found, place)
        assert told.why in ("gap", "stated")
        assert not told.hidden


def test_claims_are_those_that_speak_of_both(library: Library) -> None:
    told = read(library, "studies", ("fibrosis", "follicles"))
    assert [claim.id for claim in told.claims] == ["fibrosis-follicle-development"]
    for claim in told.claims:
        named = {*entities_of(claim)}
        assert named & {*library.topics["fibrosis"].entities}
        assert named & {*library.topics["follicles"].entities}


def test_what_comes_nearest_lacks_just_one_heading(library: Library) -> None:
    told = read(library, "studies", ("fibrosis", "follicles"))
    assert [near.lacks for near in told.near] == ["measured", "mechanism"]
    assert told.near[0].study in told.same_row
    assert told.near[0].study not in told.same_column


def test_the_nearest_is_the_one_with_most_confirmed_results_and_says_so(
    library: Library, doubted: Library
) -> None:
    for pack in (library, doubted):
        told = read(pack, "studies", ("fibrosis", "follicles"))
        near = told.near[-1]
        topics = (pack.topics["follicles"],)
        counts = [
            sum(bool(topics_of(outcome, topics)) for outcome in study.confirmed)
            for study in told.same_column
            if study.kind == "primary-study"
        ]
        assert (near.results, near.alike) == (max(counts), counts.count(max(counts)))
        assert near.whole == len(counts)
        selection = select(parse_address("studies"), study_rows(pack), pack)
        said = near_words(gap_map(selection, "mechanism", "measured"), told.place, near)
        assert f"Of the {len(counts)} primary studies under follicles, the one" in said.en
        assert said.en.endswith(f"the most confirmed results under it: {max(counts)}.")
    assert told.near[-1].results < read(library, "studies", told.place).near[-1].results


@pytest.mark.parametrize(
    ("address", "place", "side", "said"),
    [
        (
            "studies",
            ("apoptosis", "ovarian-tissue"),
            1,
            "Of the 5 primary studies under tissue and vessels of the ovary, the first of 2 with"
            " the most confirmed results under it: 2 each.",
        ),
        (
            "studies?across=whom",
            ("apoptosis", "women-with-pof"),
            1,
            "Of the 3 primary studies under women with POF, the one with the most confirmed"
            " results of any kind: 13.",
        ),
        ("studies", ("dna-damage", "ovarian-function"), 0, "The only primary study under DNA"),
    ],
)
def test_the_rule_by_which_a_study_is_nearest_is_said_of_ties_too(
    address: str, place: Place, side: int, said: str, library: Library
) -> None:
    parsed = parse_address(address)
    selection = select(parsed, study_rows(library), library)
    found = gap_map(selection, *axes_at(parsed))
    near = reading(selection, found, place).near[side]
    assert near_words(found, place, near).en.startswith(said)


def test_what_only_filters_leave_out_is_no_gap(library: Library) -> None:
    told = read(library, "studies?whom=women-with-pof", ("fibrosis", "ovarian-function"))
    assert told.why == "hidden"
    assert [study.id for study in told.hidden] == ["ovarian-fibrosis-rats"]


@pytest.mark.parametrize(
    ("axes", "place", "expected"),
    [
        (("whom", "species"), ("women-with-pof", "rat"), True),
        (("whom", "species"), ("women-with-pof", "human"), False),
        (("whom", "species"), ("animals-with-pof", "human"), True),
        (("whom", "species"), ("cultured-cells", "rat"), False),
        (("whom", "system"), ("hsct-recipients", "animal"), True),
        (("whom", "system"), ("women-with-pof", "cell"), False),
        (("system", "route"), ("cell", "vein"), False),
        (("route", "whom"), ("vein", "cultured-cells"), True),
        (("route", "whom"), ("vein", "women-with-pof"), False),
        (("species", "system"), ("rat", "human"), True),
        (("mechanism", "measured"), ("fibrosis", "follicles"), False),
    ],
)
def test_headings_that_exclude_each_other(
    axes: tuple[Axis, Axis], place: Place, expected: bool
) -> None:
    assert excludes(axes, place) is expected


def test_no_study_stands_where_none_can(library: Library) -> None:
    selection = select(parse_address("studies"), study_rows(library), library)
    for axes in permutations(KINDS_OF, 2):
        found = gap_map(selection, axes[0], axes[1])
        assert not [p for p in found.held if excludes(found.axes, p)]


def test_a_weaker_design_is_not_missed(library: Library) -> None:
    told = read(library, "studies?rows=design&across=measured", ("case-report", "molecules"))
    assert told.why == "weaker"


@pytest.mark.parametrize("address", ["studies?rows=whom", "studies?rows=whom&route=vein"])
def test_a_row_that_is_empty_as_a_whole_says_so(address: str, library: Library) -> None:
    parsed = parse_address(address)
    selection = select(parsed, study_rows(library), library)
    found = gap_map(selection, *axes_at(parsed))
    place = ("hsct-recipients", "follicles")
    said = why_words(reading(selection, found, place), found)
    assert "no study of this pack was done in recipients of HSCT at all" in said.en
    assert "两个标题" not in said.zh
    other = reading(selection, found, ("cultured-cells", "follicles"))
    assert "stands under both headings" in why_words(other, found).en


def test_one_study_in_recipients_is_enough_not_to_say_that_there_is_none(
    library: Library,
) -> None:
    ids = (*library.studies,)
    done = replace(library.studies[ids[0]], population="hsct-recipients")
    known = dataclasses.replace(library, studies={**library.studies, ids[0]: done})
    told = read(known, "studies?rows=whom", ("hsct-recipients", "follicles"))
    assert not told.is_none_in_recipients


@pytest.mark.parametrize(
    ("address", "place", "zh", "en"),
    [
        (
            "studies?rows=whom",
            ("hsct-recipients", "follicles"),
            "一项以 HSCT 受者为对象、测量卵泡的对照研究，就能填上这一格。",
            "A controlled study in recipients of HSCT that measures follicles would fill this"
            " cell.",
        ),
        (
            "studies?rows=whom&across=design",
            ("women-with-pof", "case-report"),
            "一项以 POF 女性为对象的个案报告，就能填上这一格。",
            "A report of single cases in women with POF would fill this cell.",
        ),
        (
            "studies?rows=route&across=mechanism",
            ("vein", "fibrosis"),
            "一项经静脉给予治疗、考察纤维化的对照研究，就能填上这一格。",
            "A controlled study that gives its treatment into a vein and looks at fibrosis would"
            " fill this cell.",
        ),
    ],
)
def test_the_study_that_would_fill_a_cell_is_a_sentence(
    address: str, place: Place, zh: str, en: str, library: Library
) -> None:
    parsed = parse_address(address)
    selection = select(parsed, study_rows(library), library)
    said = filling_words(gap_map(selection, *axes_at(parsed)), place)
    assert (said.zh, said.en) == (zh, en)


def test_every_pair_of_axes_has_such_a_sentence(library: Library) -> None:
    selection = select(parse_address("studies"), study_rows(library), library)
    for axes in permutations(AXES, 2):
        found = gap_map(selection, axes[0], axes[1])
        for place in product(found.rows[:1], found.columns[:1]):
            assert filling_words(found, place).en.endswith(" would fill this cell.")


def test_what_claims_do_not_say_is_not_looked_up(library: Library) -> None:
    told = read(library, "studies?rows=route&across=measured", ("ovary", "immune-measures"))
    assert not told.is_asked
    assert told.claims == ()


@pytest.mark.parametrize(
    ("address", "place", "expected"),
    [
        ("studies", ("fibrosis", "follicles"), True),
        ("studies?rows=species&across=measured", ("pig", "pregnancy"), False),
        ("studies?rows=whom&across=measured", ("women-with-pof", "immune-measures"), False),
    ],
)
def test_a_first_in_recipients_is_named_only_where_it_could_be_one(
    address: str, place: Place, expected: bool, library: Library
) -> None:
    assert read(library, address, place).is_first_in_recipients is expected
