"""What the studies counted: each row from one record, nothing pooled, all with its origin."""

from collections.abc import Callable
from dataclasses import replace

import msgspec
import pytest

from pofedu.content.intervals import clopper_pearson, wilson
from pofedu.content.library import Library
from pofedu.content.model import Quantity, Text
from pofedu.content.study import Count, Outcome
from pofedu.studies.effects import (
    PARTS,
    Effect,
    Effects,
    differs_by_nothing,
    effects_of,
)

Change = Callable[..., Library]


@pytest.fixture
def found(library: Library) -> Effects:
    """All of the pack."""
    return effects_of(library.studies.values(), library)


@pytest.fixture
def change(library: Library) -> Change:
    """The pack with fields of one outcome changed: `change("yan", "births", numerator=...)`."""

    def make(study: str, outcome: str, **fields: object) -> Library:
        old = library.studies[study]
        outcomes = tuple(
            msgspec.structs.replace(o, **fields) if o.id == outcome else o for o in old.outcomes
        )
        assert outcomes != old.outcomes
        new = msgspec.structs.replace(old, outcomes=outcomes)
        return replace(library, studies={**library.studies, study: new})

    return make


def row(found: Effects, id_: str) -> Effect:
    effect = found.find(id_)
    assert effect is not None
    return effect


def rows(found: Effects) -> list[Effect]:
    return [effect for group in found.groups for effect in group.effects]


def part(found: Effects, study: str, name: str) -> list[str]:
    parts = next(group.parts for group in found.groups if group.study.id == study)
    assert [p.name for p in parts] == [name for name in PARTS if name in {p.name for p in parts}]
    return [e.outcome.id for p in parts if p.name == name for e in p.effects]


def test_every_outcome_with_a_numerator_is_one_row_and_nothing_else_is(
    library: Library, found: Effects
) -> None:
    counted = [
        (s.id, o.id)
        for s in library.studies.values()
        for o in s.outcomes
        if o.numerator is not None
    ]
    assert sorted((e.study.id, e.outcome.id) for e in rows(found)) == sorted(counted)
    for effect in rows(found):
        own = next(
            o for o in library.studies[effect.study.id].outcomes if o.id == effect.outcome.id
        )
        assert own.numerator is not None
        assert effect.count == own.numerator.value, "no row is made of others"
        assert effect.of == (own.denominator.value if own.denominator else 0)


def test_every_study_stands_in_one_place(library: Library, found: Effects) -> None:
    placed = [g.study.id for g in found.groups]
    placed += [s.id for s in (*found.animals, *found.others)]
    assert sorted(placed) == sorted(library.studies)


def test_studies_in_animals_print_no_numbers_and_are_counted(
    library: Library, found: Effects
) -> None:
    wanted = [
        s.id
        for s in library.studies.values()
        if "animal" in s.systems and not any(o.numerator for o in s.outcomes)
    ]
    assert [s.id for s in found.animals] == wanted
    some = effects_of([library.studies[id_] for id_ in wanted[:3]], library)
    assert (len(some.animals), some.groups, some.others) == (3, (), ())
    assert not any(s.kind in ("recommendation", "review") for s in found.animals)


def test_of_no_study_said_to_have_no_numbers_is_any_on_record(
    found: Effects, change: Change
) -> None:
    results = [o for study in found.animals for o in study.outcomes]
    assert not any(o.numerator or o.denominator or o.share for o in results)
    share = Quantity(printed=Text(zh="5%", en="5 %"), low=5)
    other = change("he", "efficacy-day-9-or-12", share=share)
    now = effects_of(other.studies.values(), other)
    assert {s.id for s in found.animals} - {s.id for s in now.animals} == {"he"}


def test_how_the_review_speaks_of_a_study_is_told_by_the_places_where_it_does(
    library: Library, found: Effects
) -> None:
    counts = {how: len(studies) for how, studies in found.untold}
    (table,) = (section for section in library.source.sections if section.rows)
    assert counts == {"table": table.rows, "text": 3, "cited": 8}
    assert sum(counts.values()) == len(found.animals)
    rows = {f"{table.id}-r{n + 1}" for n in range(table.rows)}
    for how, studies in found.untold:
        assert all((how == "table") == bool(rows & {*s.passages}) for s in studies)
        assert all((how == "cited") == (not s.passages) for s in studies)


@pytest.mark.parametrize(
    ("id_", "count", "of"),
    [
        ("yan.mature-follicles-first-injection", 19, 61),
        ("yan.mature-follicles-second-injection", 6, 50),
        ("yan.mature-follicles-third-injection", 4, 30),
        ("yan.mature-follicles-cell-line-1", 7, 21),
        ("yan.mature-follicles-cell-line-2", 12, 40),
        ("yan.mild-events", 5, 61),
        ("yan.serious-events-not-seen", 0, 61),
        ("yan.one-sided-injection-injected-ovary", 3, 3),
        ("yan.one-sided-injection-other-ovary", 0, 3),
    ],
)
def test_a_row_has_the_share_and_both_intervals(
    found: Effects, id_: str, count: int, of: int
) -> None:
    effect = row(found, id_)
    assert (effect.count, effect.of) == (count, of)
    assert effect.share == pytest.approx(count / of)
    assert effect.wilson == wilson(count, of)
    assert effect.exact == clopper_pearson(count, of)


def test_births_have_no_denominator_and_so_no_interval(found: Effects) -> None:
    births = row(found, "yan.births")
    assert births.hindrance == "no-denominator"
    assert (births.count, births.of) == (4, 0)
    assert {births.share, births.wilson, births.exact, births.printed} == {None}


def test_the_injections_are_a_sequence_in_order(found: Effects) -> None:
    steps = [f"mature-follicles-{name}-injection" for name in ("first", "second", "third")]
    assert part(found, "yan", "sequence") == steps


def test_the_cell_lines_are_inferred_over_denominators_of_the_paper(found: Effects) -> None:
    lines = part(found, "yan", "inferred")
    assert lines == ["mature-follicles-cell-line-1", "mature-follicles-cell-line-2"]
    for id_ in lines:
        effect = row(found, f"yan.{id_}")
        assert effect.known == "inferred"
        assert effect.numerator.how is not None
        assert effect.outcome.denominator is not None
        assert effect.outcome.denominator.origin == "page-read"


def test_what_was_so_before_is_kept_apart_from_results(library: Library, found: Effects) -> None:
    baseline = part(found, "yan", "baseline")
    assert len(baseline) == 3
    assert all(id_.startswith("baseline-") for id_ in baseline)
    before = [o.id for o in library.studies["yan"].outcomes if o.time and o.time.zh == "治疗前"]
    assert [o.id for o in library.studies["yan"].outcomes if o.is_baseline] == before


def test_harm_stands_apart_from_what_is_hoped_for(found: Effects) -> None:
    harms = part(found, "yan", "safety")
    assert harms == ["serious-events-not-seen", "mild-events", "mild-events-after-treatment"]
    assert "births" in part(found, "yan", "results")


def test_printed_shares_that_differ_name_the_discrepancy_that_says_so(found: Effects) -> None:
    differing = {e.outcome.id: e for e in rows(found) if e.printed is not None}
    assert {id_: e.printed for id_, e in differing.items()} == {
        "mature-follicles-first-injection": pytest.approx(0.313),
        "mature-follicles-second-injection": pytest.approx(0.118),
    }
    named = {id_: e.discrepancy.id if e.discrepancy else "" for id_, e in differing.items()}
    assert named == {
        "mature-follicles-first-injection": "first-injection-share",
        "mature-follicles-second-injection": "second-injection-share",
    }
    for effect in rows(found):
        assert (effect.discrepancy is None) == (effect.printed is None)
        assert effect.discrepancy not in effect.doubts


def test_what_touches_the_claims_of_a_row_is_told_with_it(found: Effects) -> None:
    births = row(found, "yan.births")
    assert [claim.id for claim in births.claims] == ["uc-mscs-births"]
    assert "births-and-short-amenorrhoea" in {d.id for d in births.doubts}
    assert all("uc-mscs-births" in d.claims for d in births.doubts)


def test_another_numerator_is_another_row(change: Change) -> None:
    id_ = "yan.mature-follicles-second-injection"
    count = Count(value=7, origin="review", passages=("3.2-s3",))
    changed = change("yan", "mature-follicles-second-injection", numerator=count)
    effect = row(effects_of(changed.studies.values(), changed), id_)
    assert effect.share == pytest.approx(0.14)
    assert effect.exact == clopper_pearson(7, 50)
    assert effect.discrepancy is None, "the record speaks of six"


def test_what_nobody_confirmed_is_never_computed(change: Change) -> None:
    count = Count(value=5, origin="unverified")
    changed = change("yan", "mild-events", numerator=count)
    effect = row(effects_of(changed.studies.values(), changed), "yan.mild-events")
    assert (effect.known, effect.hindrance) == ("unverified", "not-confirmed")
    assert {effect.share, effect.wilson, effect.exact} == {None}


@pytest.mark.parametrize(
    ("fields", "hindrance"),
    [
        ({"denominator": Count(value=0, origin="page-read")}, "no-denominator"),
        ({"denominator": Count(value=4, origin="page-read")}, "no-share"),
    ],
)
def test_counts_that_make_no_share_are_shown_without(
    change: Change, fields: dict[str, Count], hindrance: str
) -> None:
    changed = change("yan", "mild-events", **fields)
    effect = row(effects_of(changed.studies.values(), changed), "yan.mild-events")
    assert effect.hindrance == hindrance
    assert effect.wilson is None


@pytest.mark.parametrize(
    ("percent", "printed", "is_same"),
    [
        (100 * 19 / 61, 31.3, False),
        (100 * 19 / 61, 31.1, True),
        (12.0, 11.8, False),
        (100 / 3, 33.3, True),
        (30.0, 30, True),
        (100 * 4 / 30, 13.33, True),
        (100 * 4 / 30, 13.34, False),
    ],
)
def test_a_printed_share_is_compared_as_far_as_it_is_printed(
    percent: float, printed: float, is_same: bool
) -> None:
    assert differs_by_nothing(percent, printed) is is_same


def test_the_baseline_says_so_in_the_pack(library: Library) -> None:
    every: list[Outcome] = [o for s in library.studies.values() for o in s.outcomes]
    assert all(o.direction == "none" for o in every if o.is_baseline)
