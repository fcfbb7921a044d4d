"""Where the keyboard is: from one region of the window to the next, and through a long page."""

from collections.abc import Sequence
from typing import Literal
from weakref import WeakKeyDictionary

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSlider, QScrollArea, QWidget
from shiboken6 import isValid

from pofedu.ui.page import Page

REASON = Qt.FocusReason.TabFocusReason
_LAST: WeakKeyDictionary[QWidget, QWidget] = WeakKeyDictionary()
"""Where the focus was in a region when it was left; a card may have been set anew since."""


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


def focus_next_region(
    regions: Sequence[QWidget], current: QWidget | None, by: Literal[1, -1] = 1
) -> None:
    """Put the focus into the next region (or, -1, the one before), where it was there last.

    A region within another comes after it; what it holds is no stop of the outer one.
    """
    places = [i for i, region in enumerate(regions) if _holds(region, current)]
    start = places[-1] if places else (-1 if by > 0 else 0)
    if places and current is not None:
        _LAST[regions[start]] = current
    for offset in range(1, len(regions) + 1):
        region = regions[(start + by * offset) % len(regions)]
        within = _own_stops(region, regions) if region.isVisible() else []
        if within:
            _best(region, within).setFocus(REASON)
            return


def _own_stops(region: QWidget, regions: Sequence[QWidget]) -> list[QWidget]:
    """The stops of a region that are in no other region within it."""
    inner = [o for o in regions if o is not region and region.isAncestorOf(o)]
    return [stop for stop in stops(region) if not any(_holds(other, stop) for other in inner)]


def _best(region: QWidget, within: list[QWidget]) -> QWidget:
    """Where the focus was last, or where the region wants it, or the first stop."""
    last, wanted = _LAST.get(region), _wanted(region)
    if last is not None and isValid(last) and last in within:
        return last
    return wanted if wanted in within else within[0]


def focus_page(page: QWidget) -> None:
    """Put the focus where a page wants it, or else on its first stop."""
    if (wanted := _wanted(page)) is not None:
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)
    else:
        focus_next_region([page], None)


def _wanted(region: QWidget) -> QWidget | None:
    """Where a page or another region wants the focus, if there is a place that can take it."""
    wanted = region.starts_at if isinstance(region, Page) else region.focusProxy()
    return wanted if wanted is not None and can_take_focus(wanted) else None


def _holds(region: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (widget is region or region.isAncestorOf(widget))


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
