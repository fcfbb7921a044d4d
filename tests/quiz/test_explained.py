"""What an explained question tells of the answer that was given."""

import pytest

from pofedu.content.library import Library
from pofedu.quiz.task import Given
from pofedu.quiz.widgets.explained import explained_blocks
from pofedu.ui.blocks import Entry, Pills
from tests.quiz.conftest import MakeTask


def entries(question: str, given: Given, task: MakeTask, garden: Library) -> dict[str, str]:
    """The words of each entry, with what stands after them."""
    blocks = explained_blocks(task(question), given, 2, garden, None)
    found = [block for block in blocks if isinstance(block, Entry)]
    return {entry.text.en: entry.tail.en if entry.tail else "" for entry in found}


def verdict(question: str, given: Given, task: MakeTask, garden: Library) -> str:
    blocks = explained_blocks(task(question), given, 2, garden, None)
    pills = next(block for block in blocks if isinstance(block, Pills))
    return pills.items[0].text.en


def test_an_order_is_told_as_it_was_given(task: MakeTask, garden: Library) -> None:
    given = ("bee", "rain", "soil", "flower")
    told = entries("one-after-the-other", given, task, garden)
    assert "Your answer: Few bees → Little rain → Dry soil → Few flowers" in told
    assert not any("✓" in tail or "×" in tail for tail in told.values())
    assert verdict("one-after-the-other", given, task, garden).startswith("◐ 2 of 3 follow")


def test_nobody_left_out_what_was_not_offered(task: MakeTask, garden: Library) -> None:
    told = entries("how-many-bees", ("50",), task, garden)
    assert told["44 per cent"] == "✓ right"
    assert told["50 per cent"] == "× wrong, and chosen"
    assert entries("dry-and-hot", ("lime",), task, garden)["Drought and heat"] == (
        "✓ right, not chosen"
    )


@pytest.mark.parametrize("given", ["entity:gone", "claim:gone"])
def test_what_left_the_pack_is_told_by_its_id(given: str, task: MakeTask, garden: Library) -> None:
    assert "Your answer: gone" in entries("point-at-it", (given,), task, garden)
