"""What the walkthroughs offer by name: going on, and each of them."""

from collections.abc import Iterator

from pofedu.content.library import Library
from pofedu.learner.learner import Learner
from pofedu.learner.walked import stopped_at
from pofedu.ui.commands import Command
from pofedu.ui.language import labelled, translate
from pofedu.walkthrough.logic import route_place

OTHERS = "路线 导学 问题 guided route tour pathway question"


def commands(library: Library, learner: Learner) -> Iterator[Command]:
    """To go on where one stopped, where there is such a place; then one for each."""
    group = translate("Walkthrough", "Walkthroughs")
    stopped = stopped_at(learner.seen())
    if stopped is not None and stopped.id in library.walkthroughs:
        words = labelled(
            translate("Walkthrough", "Go on where you stopped"),
            library.walkthroughs[stopped.id].question,
        )
        yield Command("walkthrough-on", group, words, OTHERS, stopped, is_place=True)
    for route in library.walkthroughs.values():
        words = labelled(translate("Walkthrough", "Walkthrough"), route.question)
        place = route_place(route.id)
        yield Command(f"walkthrough-{route.id}", group, words, OTHERS, place, is_place=True)
