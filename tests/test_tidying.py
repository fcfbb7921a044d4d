"""Old garbage waits for a moment of rest."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from pofedu.app.tidying import ENOUGH, STILL, Tidying


class Knot:
    """Refers to itself, so that only a collection frees it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def tidying(qtbot: QtBot) -> Iterator[Tidying]:
    made = Tidying()
    yield made
    made.end()


def old_knot() -> weakref.ref[Knot]:
    """Garbage in the oldest generation, after which Python would look through that one."""
    knot = Knot()
    gc.collect()
    ref = weakref.ref(knot)
    del knot
    for _ in range(ENOUGH):
        gc.collect(1)
    return ref


def test_it_is_collected_when_nothing_is_done(tidying: Tidying) -> None:
    knot = old_knot()
    tidying._check()
    assert knot() is not None, "something was done since the check before"
    tidying._check()
    assert knot() is None


def test_it_stays_while_something_is_done(tidying: Tidying) -> None:
    knot = old_knot()
    tidying._check()
    made = [[n] for n in range(2 * STILL)]
    tidying._check()
    assert knot() is not None, f"{len(made)} objects were made between the checks"


def test_little_garbage_is_let_be(tidying: Tidying) -> None:
    gc.collect()
    knot = weakref.ref(Knot())
    gc.collect(1)
    tidying._check()
    tidying._check()
    assert knot() is None, "young objects are collected as ever"
    assert gc.get_count()[2] < ENOUGH


def test_it_leaves_python_as_it_was(qtbot: QtBot) -> None:
    usual = gc.get_threshold()
    tidying = Tidying()
    assert gc.get_threshold()[:2] == usual[:2]
    assert gc.get_threshold() != usual
    tidying.end()
    assert gc.get_threshold() == usual
