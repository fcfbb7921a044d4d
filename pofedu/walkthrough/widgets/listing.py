"""What the list of all walkthroughs says."""

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.learner.walked import Steps, is_through
from pofedu.ui.language import translate
from pofedu.walkthrough import logic, sentences
from pofedu.walkthrough.ending import listed_words
from pofedu.walkthrough.resting import resting
from pofedu.walkthrough.widgets.routes import Listed


def list_title() -> Text:
    """What stands over the list."""
    return translate("Walkthrough", "Walkthroughs")


def list_words(library: Library, done: Steps) -> Text:
    """What the list is for, and how far one has come."""
    routes = library.walkthroughs.values()
    return translate(
        "Walkthrough",
        "Each is a question that the review answers step by step. First say what you expect, then"
        " see what is known, how sure it is, and where it stops. Gone through: {through} of"
        " {total}.",
        through=sum(is_through(route, done) for route in routes),
        total=len(routes),
    )


def listed_routes(library: Library, done: Steps) -> list[Listed]:
    """Every walkthrough, how much of it was seen, and on what its steps rest."""
    found = []
    for route in library.walkthroughs.values():
        how_far = logic.progress(route, done)
        resting_on = listed_words(route, resting(route.steps, library))
        words, share = sentences.progress_words(how_far), how_far.done / how_far.total
        place = logic.route_place(route.id)
        found.append(Listed(route.question, words, resting_on, share, place))
    return found
