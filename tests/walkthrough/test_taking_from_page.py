"""The handout is reached from the page of a walkthrough."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address, parse_address
from pofedu.content.library import Library
from pofedu.ui.theme import Look
from pofedu.walkthrough import logic
from pofedu.walkthrough.page import WalkthroughPage
from pofedu.walkthrough.widgets import taking


@pytest.mark.parametrize("place", [logic.at_opening, logic.at_end])
def test_a_handout_is_saved_from_its_start_and_its_end(
    qtbot: QtBot,
    library: Library,
    look: Callable[..., Look],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    place: Callable[[Address], Address],
) -> None:
    target = tmp_path / "讲义.md"
    monkeypatch.setattr(taking, "ask_for_handout", lambda *_: target)
    page = WalkthroughPage(library)
    qtbot.addWidget(page)
    page.show_look(look())
    page.enter(place(parse_address("walkthrough/bax-and-caspases")))
    page.show()
    said: list[str] = []
    page.message_posted.connect(lambda words: said.append(words.en))
    button = page.player.bar.buttons["export"]
    assert button.isVisible()
    button.click()
    assert [words.startswith("Handout saved as 讲义.md, in ") for words in said] == [True]
    assert "Bax" in target.read_text("utf-8")
    assert page.handle_key("export")


def test_a_step_keeps_its_row_for_what_a_step_needs(
    qtbot: QtBot, library: Library, look: Callable[..., Look]
) -> None:
    page = WalkthroughPage(library)
    qtbot.addWidget(page)
    page.show_look(look())
    page.enter(parse_address("walkthrough/bax-and-caspases/two-pathways"))
    page.show()
    assert not page.player.bar.buttons["export"].isVisible()
