"""The keys of the window: a shortcut for each of `ui/keys.py`, Enter for buttons, Home and End."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QScrollArea, QWidget

from pofedu.ui.keys import KEYS, shortcuts


class Shortcuts(QObject):
    """Hears the keys that act wherever in the window the focus is."""

    pressed = Signal(str)
    """The id of a key."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._made: list[QShortcut] = []

    def make(self, letters_on: bool) -> None:
        """Hear them from now on, with or without those that are a single character."""
        for shortcut in self._made:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._made = []
        for key in KEYS:
            for sequence in shortcuts(key.id, letters_on):
                shortcut = QShortcut(sequence, self._window)
                shortcut.activated.connect(partial(self.pressed.emit, key.id))
                self._made.append(shortcut)


EDGES = {
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


def scroll_to_edge(event: QKeyEvent, focus: QWidget | None, page: QWidget | None) -> bool:
    """Scroll to the start or end at Home and End, for Qt does not: around the focus or the page."""
    action = EDGES.get(Qt.Key(event.key()))
    if action is None or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return False
    inside = page.findChildren(QScrollArea) if page is not None else []
    for area in (*_around(focus), *filter(QWidget.isVisible, inside)):
        if area.verticalScrollBar().maximum():
            area.verticalScrollBar().triggerAction(action)
            return True
    return False


def _around(widget: QWidget | None) -> Iterator[QScrollArea]:
    while widget is not None:
        if isinstance(widget, QScrollArea):
            yield widget
        widget = widget.parentWidget()


def press_by_enter(event: QKeyEvent, focus: QWidget | None) -> bool:
    """Press the button in focus at Enter, for Qt does so on some desktops only."""
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    if not (is_enter and isinstance(focus, QAbstractButton)):
        return False
    if not event.isAutoRepeat():
        focus.click()
    return True
