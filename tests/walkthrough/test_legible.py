"""Whatever a step or an end focuses can be read, from a desk and from the back of a hall."""

import pytest
from PySide6.QtWidgets import QApplication

from pofedu.content.address import parse_address
from pofedu.content.library import Library
from pofedu.ui.language import Language
from pofedu.ui.map.legible import DESK_SLACK
from pofedu.ui.theme import ThemeName
from pofedu.walkthrough.widgets.routemap import RouteMap
from tests.walkthrough.conftest import Make, page_of

PAGED = 40
"""At most so many places of all cannot be seen whole at a legible size, and are gone through."""


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def places(library: Library) -> list[str]:
    found = []
    for route in library.walkthroughs.values():
        found += [f"walkthrough/{route.id}/{step.id}?answer=skip" for step in route.steps]
        found += [f"walkthrough/{route.id}?shown=end"]
    return found


def check_legible(view: RouteMap, place: str) -> None:
    look, labels = view.look, view.labels(view.detail())
    slack = 1.0 if look.theme.name == "projector" else DESK_SLACK
    for id_ in view.focus_shown.emphasis.all_boxes & labels.keys():
        assert labels[id_].fits, (place, view.drawing.boxes[id_].label)
        for line in labels[id_].lines:
            size = line.size * view.camera.scale
            assert size >= look.legible_px * slack - 0.01, (place, line.text, size)


def check_seen(view: RouteMap, place: str) -> None:
    """All of it at once, or by going on each box and the end of each arrow."""
    routes = [view.drawing.routes[index] for index in view.focus_shown.emphasis.routes]
    is_whole = not view._sight.farthest
    parts = [r.bounds() if is_whole else r.head.boundingRect() for r in routes]
    boxes = view.focus_shown.emphasis.all_boxes & view.drawing.boxes.keys()
    parts += [view.drawing.boxes[id_].rect for id_ in boxes]
    seen = [view.seen()]
    while view.go_on(1):
        assert len(seen) < 5, place
        seen.append(view.seen())
    assert len(seen) == 1 or view._sight.farthest, place
    for part in parts:
        assert any(area.contains(part.adjusted(9, 9, -9, -9)) for area in seen), (place, part)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("size", "theme", "language"),
    [
        ((1280, 720), "light", "zh"),
        ((1280, 720), "light", "both"),
        ((1280, 720), "projector", "zh"),
        ((1280, 720), "projector", "both"),
        ((1024, 768), "projector", "zh"),
        ((1024, 768), "projector", "both"),
        ((1024, 768), "projector", "en"),
    ],
)
def test_every_step_and_end_can_be_read(
    make_hall: Make,
    library: Library,
    size: tuple[int, int],
    theme: ThemeName,
    language: Language,
) -> None:
    window = make_hall(size, language=language, theme=theme)
    paged = []
    for place in places(library):
        window.places.go(parse_address(place))
        settle()
        view = page_of(window).player.map
        assert view is not None
        check_legible(view, place)
        paged += [place] if view._sight.farthest else []
        check_seen(view, place)
    assert len(paged) <= PAGED, paged


def test_page_keys_go_through_a_picture_that_is_too_large(make_hall: Make) -> None:
    window = make_hall((1024, 768), language="both", theme="projector")
    window.places.go(parse_address("walkthrough/ovary-scars?shown=end"))
    settle()
    page = page_of(window)
    view = page.player.map
    assert view is not None
    top = view.seen().top()
    for _ in range(20):
        page.handle_key("next")
    assert view.seen().bottom() >= view.focus_shown.area.bottom() - 16
    while page.player.scroll_on(-1):
        pass
    assert abs(view.seen().top() - top) <= 16


def test_a_wider_room_is_used(make_hall: Make) -> None:
    window = make_hall((1024, 768), language="both")
    window.places.go(parse_address("walkthrough/vessels-again/cells-or-vesicles?answer=skip"))
    settle()
    view = page_of(window).player.map
    assert view is not None
    narrow = view.drawing.bounds
    window.resize(1920, 1080)
    settle()
    assert view.drawing.bounds.width() > narrow.width()
    assert view.seen().contains(view.focus_shown.area)
