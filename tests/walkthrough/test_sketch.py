"""Claims drawn by themselves: all of them, with names that fit, and nothing on top of another."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtWidgets import QApplication

from pofedu.content.diagram import Diagram
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.ui.language import LANGUAGES, Language
from pofedu.ui.map.drawing import draw
from pofedu.ui.map.labels import lay_out
from pofedu.walkthrough.logic import claims_of, whole_map
from pofedu.walkthrough.sketch import sketch

TITLE = Text(zh="论断", en="Claims")


def sketches(library: Library) -> Iterator[tuple[str, Diagram, frozenset[str]]]:
    """All that pofedu ever draws: steps without a map, and routes that no map shows."""
    for route in library.walkthroughs.values():
        for step in route.steps:
            if step.diagram is None:
                claims = claims_of((step,), library)
                made = sketch(step.id, TITLE, claims, library)
                yield f"{route.id}/{step.id}", made, frozenset(c.id for c in claims)
        if whole_map(route.steps, library) is None:
            claims = claims_of(route.steps, library)
            made = sketch(route.id, TITLE, claims, library)
            yield route.id, made, frozenset(c.id for c in claims)


def test_every_claim_leads_from_its_subject_to_its_object(library: Library) -> None:
    for name, made, claims in sketches(library):
        drawing = draw(made, library.entities, library.claims)
        assert {route.lead for route in drawing.routes} == claims, name
        for id_ in claims:
            claim, routes = library.claims[id_], drawing.routes_of_claim(id_)
            assert len(routes) == len(claim.via) + 1
            assert claim.subject in drawing.boxes[routes[0].start].entities
            assert claim.object in drawing.boxes[routes[-1].end].entities
            assert routes[-1].effect == claim.effect


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_fits_its_box(library: Library, qapp: QApplication, language: Language) -> None:
    for name, made, _ in sketches(library):
        boxes = draw(made, library.entities, library.claims).boxes
        for id_, label in lay_out(boxes, language, "full").items():
            assert label.fits, (name, boxes[id_].label)


def test_no_box_lies_on_another_or_beyond_the_edge(library: Library) -> None:
    for name, made, _ in sketches(library):
        drawing = draw(made, library.entities, library.claims)
        rects = [box.rect for box in drawing.boxes.values()]
        assert all(drawing.bounds.contains(rect) for rect in rects), name
        assert not [1 for one, other in combinations(rects, 2) if one.intersects(other)], name
