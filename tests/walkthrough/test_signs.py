"""All effects are offered, each with what it means, and fit for an audience."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.ui.language import LANGUAGES, Language
from tests.walkthrough.conftest import Make, page_of


def sign_steps(library: Library) -> Iterator[Address]:
    for route in library.walkthroughs.values():
        for step in route.steps:
            if step.prediction.kind == "sign":
                yield Address("walkthrough", route.id, step.id)


def test_each_effect_says_what_it_means(make_hall: Make, library: Library) -> None:
    window = make_hall(language="en")
    window.places.go(next(sign_steps(library)))
    answers = page_of(window).player.answers
    assert answers is not None
    said = [row.accessibleDescription() for row in answers.rows]
    assert len({*said}) == len(said) == 6
    assert said == [row.toolTip() for row in answers.rows]
    assert said[3] == "It changes; whether up or down is not said."


@pytest.mark.parametrize("language", LANGUAGES)
def test_signs_fit_without_scrolling_for_an_audience(
    make_hall: Make, library: Library, language: Language
) -> None:
    window = make_hall((1280, 720), language=language, theme="projector")
    page = page_of(window)
    hidden = []
    for address in sign_steps(library):
        window.places.go(address)
        for _ in range(3):
            QApplication.processEvents()
        answers, pane = page.player.answers, page.player.pane
        assert answers is not None
        last = answers.rows[-1]
        bottom = last.mapTo(pane.viewport(), last.rect().bottomLeft()).y()
        if bottom > pane.viewport().height():
            hidden.append((address.part, bottom - pane.viewport().height()))
    assert hidden == []
