"""Before an audience a word beside the title says how to see English; it covers no box."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRectF

from pofedu.content.address import parse_address
from pofedu.diagram.page import DiagramPage
from pofedu.ui.theme import Look
from tests.diagram.conftest import settle

PLACES = ("clinic?lane=safety", "injury?lane=direct-injury", "repair?lane=all")


@pytest.fixture
def page(make_page: Callable[[str], DiagramPage]) -> DiagramPage:
    return make_page("both")


@pytest.mark.parametrize("place", PLACES)
def test_it_shows_where_only_chinese_is_legible(
    page: DiagramPage, look: Callable[..., Look], place: str
) -> None:
    page.show_look(replace(look("projector", "both", 1.0, 720.0), is_motion_reduced=True))
    page.enter(parse_address(f"diagram/{place}"))
    settle()
    stage, view = page._stage, page._stage.view
    closer = stage._closer
    is_far = view.is_too_small(view.camera.scale)
    assert closer.isVisible() is not is_far
    if is_far:
        return
    for box in view.drawing.boxes.values():
        corners = map(view.camera.to_view, (box.rect.topLeft(), box.rect.bottomRight()))
        assert not closer.geometry().intersects(QRectF(*corners).toRect())
    page.set_bare(True)
    assert not closer.isVisible()
    page.set_bare(False)
    assert closer.isVisible()
    for _ in range(2):
        assert page.handle_key("zoom-in")
    assert view.detail() == "full"
    assert not closer.isVisible()


@pytest.mark.parametrize(("theme", "language"), [("light", "both"), ("projector", "zh")])
def test_else_it_is_not_there(
    page: DiagramPage, look: Callable[..., Look], theme: str, language: str
) -> None:
    page.show_look(look(theme, language, 1.0, 720.0))
    page.enter(parse_address("diagram/clinic?lane=safety"))
    settle()
    assert not page._stage._closer.isVisible()
