"""Where the keyboard is on the page: with the words at each new place, then where it is put."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from pofedu.walkthrough.logic import Standing
from pofedu.walkthrough.widgets.player import Player

Spot = tuple[str, str, str, bool]


def spot_of(place: Standing | None) -> Spot:
    """What makes a place another one for whoever answers by keys; the depth does not."""
    if place is None:
        return "", "", "", False
    step = place.step.id if place.number else ""
    return place.route.id, place.part, step, place.is_shown


def has_keyboard(page: QWidget) -> bool:
    """Whether the keyboard is on a page, or on nothing that is to be seen."""
    focus = page.window().focusWidget()
    return focus is None or not focus.isVisible() or page.isAncestorOf(focus)


def keyboard_to_answer(player: Player, number: int) -> None:
    """Enter gives an answer, by its place from 1, from now on, whatever button held the focus."""
    focus, rows = player.window().focusWidget(), player.rows
    if focus in rows:
        rows[number - 1].setFocus(Qt.FocusReason.OtherFocusReason)
    elif isinstance(focus, QAbstractButton) and player.isAncestorOf(focus):
        player.pane.setFocus(Qt.FocusReason.OtherFocusReason)


def is_covered(pane: QWidget) -> bool:
    """Whether a dialog waits for an answer, or something lies over the words."""
    over = pane.window().childAt(pane.mapTo(pane.window(), pane.rect().center()))
    is_over = over is not None and over is not pane and not pane.isAncestorOf(over)
    return is_over or QApplication.activeModalWidget() is not None
