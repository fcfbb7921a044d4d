"""What a map must not be seen without: the number that stands over it, here and in its pictures."""

from pofedu.content.diagram import Diagram
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.tally import recipients
from pofedu.ui.language import translate


def headline_of(diagram: Diagram, library: Library) -> Text | None:
    """In how many recipients of HSCT anything was tried, where the map is headed by that."""
    if diagram.headed_by is None:
        return None
    tally = recipients(library)
    return translate(
        "Diagram",
        "Treatment studies in recipients of HSCT: {some} of {all}",
        some=tally.n,
        all=tally.m,
    )
