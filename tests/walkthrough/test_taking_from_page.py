"""The handout is reached from the page of a walkthrough."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address, parse_address
from pofedu.content.library import Library
from pofedu.ui.asksave import form_dialog
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
    monkeypatch.setattr(taking, "ask_for_handout", lambda *_: (target, "both"))
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


def test_every_language_is_offered_and_both_first(
    qtbot: QtBot, look: Callable[..., Look], tmp_path: Path
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    for language in ("zh", "en", "both"):
        forms = taking.handout_forms(look(language=language))
        dialog = form_dialog(parent, "-", tmp_path / "r.pdf", forms)
        qtbot.addWidget(dialog)
        assert len({*dialog.nameFilters()}) == 6
        assert dialog.selectedNameFilter() == dialog.nameFilters()[0]
    assert taking.HANDOUT_LANGUAGES == ("both", "zh", "en")
    assert [ending for ending, _ in forms] == [".pdf"] * 3 + [".md"] * 3


def test_a_handout_is_saved_from_the_middle_and_in_the_language_asked_for(
    qtbot: QtBot,
    library: Library,
    look: Callable[..., Look],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "h.md"
    page = WalkthroughPage(library)
    qtbot.addWidget(page)
    page.show_look(look(language="en"))
    page.enter(parse_address("walkthrough/bax-and-caspases/two-pathways"))
    question = library.walkthroughs["bax-and-caspases"].question
    for language, shown in (("zh", (True, False)), ("en", (False, True)), ("both", (True, True))):
        monkeypatch.setattr(taking, "ask_for_handout", lambda *_, to=language: (target, to))
        assert page.handle_key("export")
        words = target.read_text("utf-8")
        assert (question.zh in words, question.en in words) == shown


def test_a_step_keeps_its_row_for_what_a_step_needs(
    qtbot: QtBot, library: Library, look: Callable[..., Look]
) -> None:
    page = WalkthroughPage(library)
    qtbot.addWidget(page)
    page.show_look(look())
    page.enter(parse_address("walkthrough/bax-and-caspases/two-pathways"))
    page.show()
    assert not page.player.bar.buttons["export"].isVisible()
