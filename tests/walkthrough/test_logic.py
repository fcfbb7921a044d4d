"""Where an address stands, which steps a depth has, how sure a route is, how far one has come."""

from pofedu.content.address import Address, parse_address
from pofedu.content.grade import how_sure
from pofedu.content.library import Library
from pofedu.learner.passing import passing_learner
from pofedu.learner.walked import done_mark, steps_done, stopped_at
from pofedu.walkthrough import logic

ROUTE = "emptied-follicle-pool"


def test_an_address_stands_at_the_opening_a_step_or_the_end(library: Library) -> None:
    opening = logic.standing(Address("walkthrough", ROUTE), library)
    step = logic.standing(Address("walkthrough", ROUTE, "reserve-falls"), library)
    end = logic.standing(logic.at_end(Address("walkthrough", ROUTE)), library)
    assert opening
    assert step
    assert end
    assert (opening.part, step.part, end.part) == ("opening", "step", "end")
    assert step.number == 4
    assert step.step.id == "reserve-falls"
    assert not step.is_shown
    assert logic.standing(Address("walkthrough", "nowhere"), library) is None
    assert logic.standing(Address("walkthrough", ROUTE, "nowhere"), library) is None


def test_the_core_leaves_details_out_but_never_the_step_asked_for(library: Library) -> None:
    route = library.walkthroughs[ROUTE]
    core = logic.steps_of(route, "core")
    assert 0 < len(core) < len(route.steps)
    assert all(step.depth == "core" for step in core)
    detail = next(s for s in route.steps if s.depth == "detail")
    asked = Address("walkthrough", ROUTE, detail.id).with_view(depth="core")
    assert logic.settled(asked, library).value("depth") == ""
    there = logic.in_depth(Address("walkthrough", ROUTE, detail.id), "core", library)
    assert there.part in {step.id for step in core}
    assert logic.in_depth(there, "detail", library).part == there.part


def test_a_step_is_as_sure_as_its_weakest_claim(library: Library) -> None:
    for route in library.walkthroughs.values():
        for step in route.steps:
            weakest = logic.sure_of(step, library)
            for id_ in step.claims:
                claim = library.claims[id_]
                sure = how_sure(claim, library.studies, library.references)
                assert weakest.bars <= logic.bars_of(sure), (route.id, step.id)


def test_the_end_draws_what_each_core_step_says_first(library: Library) -> None:
    for route in library.walkthroughs.values():
        drawn = [claim.id for claim in logic.chain_of(route, library)]
        assert len(drawn) == len({*drawn})
        for step in route.steps:
            assert (step.claims[0] in drawn) or step.depth == "detail", (route.id, step.id)
        assert set(drawn) <= {step.claims[0] for step in route.steps if step.depth == "core"}


def test_progress_is_what_was_shown_and_stays_when_a_step_is_asked_again(library: Library) -> None:
    learner, route = passing_learner(), library.walkthroughs[ROUTE]
    first = route.steps[0].id
    learner.see(parse_address(f"walkthrough/{ROUTE}/{first}?answer=skip"))
    learner.see(done_mark(ROUTE, first))
    learner.see(parse_address(f"walkthrough/{ROUTE}/{first}"))
    done = steps_done(learner.seen())
    assert done == {(ROUTE, first)}
    assert logic.progress(route, done) == logic.Progress(1, len(route.steps), False)
    assert str(stopped_at(learner.seen())) == f"walkthrough/{ROUTE}/{first}"
    assert stopped_at(learner.seen(), "ovary-scars") is None
    for step in logic.steps_of(route, "core"):
        learner.see(done_mark(ROUTE, step.id))
    assert logic.progress(route, steps_done(learner.seen())).is_through
