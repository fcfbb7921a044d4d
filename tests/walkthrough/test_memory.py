"""What was answered comes back, what was shown is kept, and every place leads on and back."""

from itertools import pairwise

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.learner.learner import Learner
from pofedu.learner.walked import ROOM, done_mark, stopped_at
from pofedu.walkthrough import logic
from pofedu.walkthrough.logic import SKIPPED, Standing
from pofedu.walkthrough.memory import Memory


def standing(address: Address, library: Library) -> Standing:
    place = logic.standing(address, library)
    assert place is not None
    return place


def test_every_route_is_walked_to_its_end_and_back(library: Library, learner: Learner) -> None:
    for route in library.walkthroughs:
        memory, opening = Memory(learner), logic.route_place(route)
        way = [opening]
        while logic.standing(way[-1], library) and way[-1].page == ROOM and way[-1].id:
            way.append(memory.after(standing(way[-1], library), way[-1]))
        steps = library.walkthroughs[route].steps
        assert [place.part for place in way] == ["", *(step.id for step in steps), "", ""]
        assert way[-1] == Address(ROOM)
        for one, other in pairwise(way[:-1]):
            assert memory.before(standing(other, library), other) == one
        assert memory.before(standing(opening, library), opening) is None


def test_an_answer_comes_back_until_it_is_asked_again(library: Library, learner: Learner) -> None:
    memory, route = Memory(learner), next(iter(library.walkthroughs.values()))
    opening, step = logic.route_place(route.id), route.steps[0].id
    there = logic.at_step(opening, step)
    memory.remember(standing(there, library), SKIPPED)
    assert memory.step(opening, step) == logic.at_step(opening, step, SKIPPED)
    memory.forget(route.id, step)
    assert memory.step(opening, step) == logic.at_step(opening, step)
    assert (route.id, step) in memory.done, "it was seen all the same"


def test_what_is_kept_is_recalled_by_another(library: Library, learner: Learner) -> None:
    route = next(iter(library.walkthroughs.values()))
    there = logic.at_step(logic.route_place(route.id), route.steps[0].id, SKIPPED)
    Memory(learner).keep(there)
    other = Memory(learner)
    assert not other.done
    other.recall()
    assert other.done == {(route.id, route.steps[0].id)}
    assert other.given == {(route.id, route.steps[0].id): SKIPPED}


def test_a_mark_of_before_says_no_answer_and_counts_all_the_same(
    library: Library, learner: Learner
) -> None:
    route = next(iter(library.walkthroughs.values()))
    learner.see(done_mark(route.id, route.steps[0].id))
    memory = Memory(learner)
    memory.recall()
    assert memory.done == {(route.id, route.steps[0].id)}
    assert not memory.given
    assert stopped_at(learner.seen()) is None


def test_asked_again_a_step_is_asked_by_the_next_start_too(
    library: Library, learner: Learner
) -> None:
    route = next(iter(library.walkthroughs.values()))
    step = route.steps[0].id
    there = logic.at_step(logic.route_place(route.id), step, SKIPPED)
    memory = Memory(learner)
    memory.keep(there)
    rows = len(learner.seen())
    memory.recall()
    memory.forget(route.id, step)
    other = Memory(learner)
    other.recall()
    assert other.done == {(route.id, step)}
    assert not other.given
    assert len(learner.seen()) == rows
