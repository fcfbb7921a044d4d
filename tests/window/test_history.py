"""Back and forward."""

from pofedu.content.address import Address
from pofedu.window.history import LONGEST, History, is_same_place

MAP = Address("diagram", "injury")
CLAIM = MAP.selecting("claim", "ros")


def visited(*addresses: Address) -> History:
    history = History()
    for address in addresses:
        history.visit(address)
    return history


def test_nothing_was_visited() -> None:
    history = History()
    assert history.current is None
    assert not history.can_step(-1)
    assert history.step(-1) is None


def test_a_selection_is_a_place_of_its_own() -> None:
    history = visited(MAP, CLAIM)
    assert history.step(-1) == MAP
    assert history.step(-1) is None
    assert history.step(1) == CLAIM


def test_panning_moves_no_one() -> None:
    panned = CLAIM.with_view(at="10,20", zoom="2")
    assert is_same_place(CLAIM, panned)
    history = visited(MAP, CLAIM, panned)
    assert history.step(-1) == MAP
    assert history.step(1) == panned


def test_a_new_way_forgets_the_old_one() -> None:
    history = visited(MAP, CLAIM)
    history.step(-1)
    history.visit(Address("settings"))
    assert not history.can_step(1)
    assert history.step(-1) == MAP


def test_the_place_reached_replaces_the_one_asked_for() -> None:
    history = visited(Address("settings"), Address("diagram"))
    history.settle(MAP)
    assert history.current == MAP
    assert history.step(-1) == Address("settings")


def test_the_oldest_places_are_forgotten() -> None:
    history = visited(*(MAP.selecting("claim", f"c{i}") for i in range(LONGEST + 5)))
    steps = 0
    while history.step(-1):
        steps += 1
    assert steps == LONGEST - 1


def test_the_place_before_a_page_is_found() -> None:
    settings = Address("settings")
    assert History().last_outside("settings") is None
    assert visited(settings).last_outside("settings") is None
    history = visited(MAP, settings, settings, CLAIM)
    assert history.last_outside("settings") == CLAIM
    history.step(-1)
    assert history.last_outside("settings") == MAP
