"""What the maps offer by name: a tour of each."""

from collections.abc import Iterator

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.diagram.touring import at_stop
from pofedu.ui.commands import Command
from pofedu.ui.language import labelled, translate


def commands(library: Library) -> Iterator[Command]:
    """One for each map that has a tour."""
    group, tour = translate("Diagram", "Diagrams"), translate("Explore", "Tour")
    for diagram in library.diagrams.values():
        if diagram.tour:
            place = at_stop(Address("diagram", diagram.id), diagram, 1)
            words = labelled(tour, diagram.title)
            others = "导览 游览 入门 first visit guide"
            yield Command(f"tour-{diagram.id}", group, words, others, place, is_place=True)
