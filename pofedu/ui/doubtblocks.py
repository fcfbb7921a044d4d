"""Doubts on a card: how a discrepancy was judged, and what was considered and not taken."""

from collections.abc import Iterable, Iterator

from pofedu.content.discrepancy import Doubt
from pofedu.ui.blocks import Block, Entry, Fold, Heading, Prose
from pofedu.ui.language import translate


def judged(doubts: Iterable[Doubt]) -> Iterator[Block]:
    """How a discrepancy was judged: the doubts that were taken, and why."""
    doubts = tuple(doubts)
    if doubts:
        yield Heading(translate("Card", "How it was judged"))
    for doubt in doubts:
        yield Entry(doubt.point, details=(doubt.reason,))


def refused(doubts: Iterable[Doubt]) -> Iterator[Block]:
    """What was considered and not taken, folded, with the reasons."""
    doubts = tuple(d for d in doubts if d.verdict == "refused")
    if not doubts:
        return
    why = translate(
        "Card", "Points raised against the review or a paper that did not hold, and why not."
    )
    entries = (Entry(doubt.point, details=(doubt.reason,)) for doubt in doubts)
    title = translate("Card", "Considered and not taken")
    yield Fold(title, (Prose(why, 13, "soft"), *entries), count=len(doubts))
