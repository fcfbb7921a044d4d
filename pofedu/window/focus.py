"""Where the keyboard is: from one region of the window to the next, and through a long page."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSlider, QScrollArea, QWidget

REASON = Qt.FocusReason.TabFocusReason


def can_take_focus(widget: QWidget) -> bool:
    """Whether Tab may stop here."""
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_tab and widget.isVisible() and widget.isEnabled()


def stops(region: QWidget) -> list[QWidget]:
    """All widgets of a region at which Tab stops, in that order."""
    found = [region] if can_take_focus(region) else []
    widget = region.nextInFocusChain()
    while widget is not None and widget is not region:
        if can_take_focus(widget) and region.isAncestorOf(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def focus_next_region(regions: Sequence[QWidget], current: QWidget | None) -> None:
    """Put the focus into the next region that can take it, where it was there last."""
    places = [i for i, region in enumerate(regions) if _holds(region, current)]
    start = places[0] if places else -1
    for offset in range(1, len(regions) + 1):
        region = regions[(start + offset) % len(regions)]
        within = stops(region) if region.isVisible() else []
        if within:
            last = region.property("last_focus")
            (last if last in within else within[0]).setFocus(REASON)
            return


def focus_page(page: QWidget) -> None:
    """Put the focus where a page wants it, or else on its first stop."""
    if page.focusProxy() is not None:
        page.setFocus(Qt.FocusReason.OtherFocusReason)
    else:
        focus_next_region([page], None)


def _holds(region: QWidget, widget: QWidget | None) -> bool:
    if widget is None or not (widget is region or region.isAncestorOf(widget)):
        return False
    region.setProperty("last_focus", widget)
    return True


def scroll_page(page: QWidget | None, by: int) -> None:
    """Scroll a page that makes nothing else of PageDown (1) and PageUp (-1)."""
    if page is None or not by:
        return
    step = QAbstractSlider.SliderAction.SliderPageStepAdd
    if by < 0:
        step = QAbstractSlider.SliderAction.SliderPageStepSub
    areas = [area for area in page.findChildren(QScrollArea) if area.isVisible()]
    if areas:
        areas[0].verticalScrollBar().triggerAction(step)
