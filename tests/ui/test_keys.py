"""The table of keys: no clash, a Ctrl twin for every letter, and widgets that take no text."""

from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGraphicsView, QPushButton
from pytestqt.qtbot import QtBot

from pofedu.ui.keys import KEYS, key, shortcuts, take_no_text

PRESENTER_REMOTE = {"PgDown", "PgUp", "Esc", "F5", "B", "."}


def is_character(text: str) -> bool:
    return len(text) == 1


@pytest.mark.parametrize("letters_on", [True, False])
def test_no_two_keys_clash(letters_on: bool) -> None:
    pressed = [(k.id, s) for k in KEYS for s in shortcuts(k.id, letters_on)]
    for (one, first), (other, second) in combinations(pressed, 2):
        assert first.matches(second) is QKeySequence.SequenceMatch.NoMatch, (one, other)


def test_every_sequence_is_one_that_qt_knows() -> None:
    for entry in KEYS:
        for text in entry.sequences:
            assert QKeySequence(text).count() == 1, (entry.id, text)
            assert "Unknown" not in QKeySequence(text).toString()


def test_every_letter_has_a_twin_with_ctrl() -> None:
    for entry in KEYS:
        if not entry.is_by_widget and any(is_character(text) for text in entry.sequences):
            assert entry.ctrl.startswith("Ctrl+"), entry.id


def test_letters_can_be_switched_off() -> None:
    assert QKeySequence("L") in shortcuts("language", letters_on=True)
    assert shortcuts("language", letters_on=False) == [QKeySequence("Ctrl+L")]
    assert shortcuts("blank", letters_on=False) == [QKeySequence("Ctrl+B")]


def test_everything_can_be_reached_without_letters() -> None:
    for entry in KEYS:
        assert entry.is_by_widget or shortcuts(entry.id, letters_on=False), entry.id


def test_a_presenter_remote_is_understood() -> None:
    assert {text for k in KEYS for text in k.sequences} >= PRESENTER_REMOTE


def test_keys_of_widgets_are_no_shortcuts() -> None:
    assert shortcuts("walk", letters_on=True) == []


def test_ids_are_unique_and_known() -> None:
    assert len({k.id for k in KEYS}) == len(KEYS)
    assert key("fit").ctrl == "Ctrl+Shift+F"
    with pytest.raises(KeyError, match="no key 'nonsense'"):
        key("nonsense")


def test_the_input_method_stays_away(qtbot: QtBot) -> None:
    view, button = QGraphicsView(), QPushButton()
    qtbot.addWidget(view)
    qtbot.addWidget(button)
    take_no_text(view, button)
    for widget in (view, view.viewport(), button):
        assert not widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
