"""What the walkthroughs offer by name: going on, and each of them."""

from collections.abc import Iterator

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.learner.learner import Learner
from pofedu.learner.walked import stopped_at
from pofedu.ui.commands import Command
from pofedu.ui.findwords import hit_kind
from pofedu.ui.language import labelled, translate
from pofedu.walkthrough.logic import route_place

OTHERS = "路线 导学 问题 guided route tour pathway question"


def commands(library: Library, learner: Learner) -> Iterator[Command]:
    """To go on where one stopped, where there is such a place; then one for each."""
    stopped = stopped_at(learner.seen())
    if stopped is not None and stopped.id in library.walkthroughs:
        words = labelled(
            translate("Walkthrough", "Go on where you stopped"),
            library.walkthroughs[stopped.id].question,
        )
        yield _walkthrough("walkthrough-on", words, stopped)
    for route in library.walkthroughs.values():
        yield _walkthrough(f"walkthrough-{route.id}", route.question, route_place(route.id))


def _walkthrough(id_: str, words: Text, place: Address) -> Command:
    group, kind = translate("Walkthrough", "Walkthroughs"), hit_kind("walkthrough")
    return Command(id_, group, words, OTHERS, place, is_place=True, kind=kind)
