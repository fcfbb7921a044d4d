"""Claims drawn by themselves: all of them, with names that fit, and nothing on top of another."""

from collections.abc import Iterator
from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from pofedu.content.diagram import Diagram
from pofedu.content.library import Library
from pofedu.content.model import Claim, Text
from pofedu.ui.language import LANGUAGES, Language
from pofedu.ui.map.drawing import Drawing, draw
from pofedu.ui.map.labels import lay_out
from pofedu.walkthrough.logic import chain_of, claims_of
from pofedu.walkthrough.sketch import ON_PAPER, Setting, sketch

TITLE = Text(zh="主张", en="Claims")
SETTINGS = (ON_PAPER, Setting(170, 2), Setting(200, 1), Setting(144, 3, 2))


def sketches(
    library: Library, settings: tuple[Setting, ...] = SETTINGS
) -> Iterator[tuple[str, Diagram, tuple[Claim, ...]]]:
    """The claims of each step and the chain of each route, laid out in turn this way and that."""
    found = [
        (f"{route.id}/{step.id}", claims_of((step,), library))
        for route in library.walkthroughs.values()
        for step in route.steps
    ]
    found += [(route.id, chain_of(route, library)) for route in library.walkthroughs.values()]
    for name, claims in found:
        for setting in settings:
            yield f"{name} {setting}", sketch(name, TITLE, claims, library, setting), claims


def check_claim(claim: Claim, drawing: Drawing) -> None:
    routes = drawing.routes_of_claim(claim.id)
    assert len(routes) == len(claim.via) + 1
    for one, other in pairwise(routes):
        assert one.end == other.start
        assert one.effect == "none"
    assert drawing.boxes[routes[0].start].entities == (claim.subject, *claim.jointly_with)
    assert [drawing.boxes[route.start].entities for route in routes[1:]] == [*claim.via]
    assert claim.object in drawing.boxes[routes[-1].end].entities
    assert routes[-1].claims == (claim.id,), "where a claim ends, it alone decides how it looks"
    assert routes[-1].effect == claim.effect
    assert {route.directness for route in routes} == {claim.directness}


def test_every_claim_leads_from_its_subject_to_its_object(
    library: Library, qapp: QApplication
) -> None:
    for _, made, claims in sketches(library):
        drawing = draw(made, library.entities, library.claims)
        assert {claim for route in drawing.routes for claim in route.claims} == {
            claim.id for claim in claims
        }
        for claim in claims:
            check_claim(claim, drawing)


def test_what_two_claims_pass_through_stands_once(library: Library, qapp: QApplication) -> None:
    route = library.walkthroughs["emptied-follicle-pool"]
    step = next(step for step in route.steps if step.id == "reserve-falls")
    claims = claims_of((step,), library)
    assert claims[0].via == claims[1].via
    drawing = draw(sketch("x", TITLE, claims, library), library.entities, library.claims)
    assert len(drawing.boxes) == 1 + len(claims[0].via) + 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_fits_its_box(library: Library, qapp: QApplication, language: Language) -> None:
    settings = (Setting(236, 9, 1, language), Setting(170, 2, 1, language))
    for name, made, _ in sketches(library, settings):
        boxes = draw(made, library.entities, library.claims).boxes
        for id_, label in lay_out(boxes, language, "full").items():
            assert label.fits, (name, boxes[id_].label)


def test_no_box_lies_on_another_or_beyond_the_edge(library: Library, qapp: QApplication) -> None:
    for name, made, _ in sketches(library):
        drawing = draw(made, library.entities, library.claims)
        rects = [box.rect for box in drawing.boxes.values()]
        assert all(drawing.bounds.contains(rect) for rect in rects), name
        assert not [1 for one, other in combinations(rects, 2) if one.intersects(other)], name


def test_no_arrow_runs_through_a_box(library: Library, qapp: QApplication) -> None:
    for name, made, _ in sketches(library):
        drawing = draw(made, library.entities, library.claims)
        for route in drawing.routes:
            inner = [
                box.rect.adjusted(6, 6, -6, -6)
                for box in drawing.boxes.values()
                if box.id not in (route.start, route.end)
            ]
            crossed = [p for p in route.points for r in inner if r.contains(QPointF(p))]
            assert not crossed, (name, route.start, route.end)
