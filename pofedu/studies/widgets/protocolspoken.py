"""The protocols for screen readers: every step a child, in the order one walks, with a sentence."""

from functools import cache

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
    QColor,
    QWindow,
)
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget
from shiboken6 import VoidPtr

from pofedu.studies.widgets.protocolbody import SpotKey
from pofedu.ui.theme import Look

NULL = VoidPtr(0)
"""Qt takes the address of what Python gives it here, even that of None."""


class Walked(QAbstractScrollArea):
    """What is walked through from step to step, as far as its voice needs to know it."""

    spot_chosen = Signal(str, int)
    """A study, and the number of a step in it; 0 where none is meant."""
    look: Look
    """How it looks now, and in which language it speaks."""

    def order(self) -> tuple[SpotKey, ...]:
        """All places, in the order in which one walks through them."""
        raise NotImplementedError  # the plot that is spoken has its own

    @property
    def at(self) -> SpotKey | None:
        """Where the reader stands: a step, or the first one of the chosen study."""
        raise NotImplementedError  # the plot that is spoken has its own

    def words_of(self, key: SpotKey) -> str:
        """A place in a sentence."""
        raise NotImplementedError  # the plot that is spoken has its own

    def rect_of(self, key: SpotKey) -> QRect:
        """Where a place is seen, on the screen."""
        raise NotImplementedError  # the plot that is spoken has its own


def announce(plot: Walked, key: SpotKey) -> None:
    """Say where the reader stands now, where anyone listens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(plot, plot.words_of(key)))


class PlotSpoken(QAccessibleWidget):
    """The strips as a list of steps; built only while assistive technology is running."""

    def __init__(self, plot: Walked) -> None:
        super().__init__(plot, QAccessible.Role.List)
        self._plot = plot
        self._steps: dict[SpotKey, StepSpoken] = {}

    def childCount(self) -> int:
        return len(self._plot.order())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # None is none here too
        order = self._plot.order()
        if not 0 <= index < len(order):
            return None
        key = order[index]
        if key not in self._steps:
            self._steps[key] = StepSpoken(self._plot, self, key)
        return self._steps[key]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        order = self._plot.order()
        for key, step in self._steps.items():
            if step is child and key in order:
                return order.index(key)
        return -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # None is none here too
        order, at = self._plot.order(), self._plot.at
        return self.child(order.index(at)) if at is not None else None


class StepDeeds(QAccessibleActionInterface):
    """What can be done with a step: choose it."""

    def __init__(self, plot: Walked, key: SpotKey) -> None:
        super().__init__()
        self._plot, self._key = plot, key

    def actionNames(self) -> list[str]:
        return [self.pressAction(), self.setFocusAction()]

    def doAction(self, name: str) -> None:
        """Go there by either."""
        self._plot.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._plot.spot_chosen.emit(*self._key)

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []


class StepSpoken(QAccessibleInterface):
    """One step, or a study of whose steps nothing is recorded."""

    def __init__(self, plot: Walked, whole: PlotSpoken, key: SpotKey) -> None:
        super().__init__()
        self._plot, self._whole, self._key = plot, whole, key
        self._deeds = StepDeeds(plot, key)

    def interface_cast(  # type: ignore[override]  # the stub has the number of what is given
        self, kind: QAccessible.InterfaceType
    ) -> QAccessibleActionInterface | VoidPtr:
        return self._deeds if kind == QAccessible.InterfaceType.ActionInterface else NULL

    def isValid(self) -> bool:
        return self._key in self._plot.order()

    def object(self) -> QObject | None:  # type: ignore[override]  # None is none here too
        return None

    def window(self) -> QWindow:
        return self._whole.window()

    def parent(self) -> QAccessibleInterface:
        return self._whole

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # None is none here too
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # None is none here too
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        return self._plot.words_of(self._key) if kind == QAccessible.Text.Name else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """The strips are not written to."""

    def rect(self) -> QRect:
        return self._plot.rect_of(self._key)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.selectable = state.focusable = True
        if self._plot.at == self._key:
            state.selected = state.focused = True
        return state

    def foregroundColor(self) -> QColor:
        return self._plot.look.theme.color("ink")

    def backgroundColor(self) -> QColor:
        return self._plot.look.theme.color("surface")


class SpokenPlots:
    """Gives Qt the spoken form of each plot; keeps what Qt itself does not keep alive."""

    def __init__(self) -> None:
        self._kept: dict[int, PlotSpoken] = {}

    def __call__(self, name: str, thing: QObject | None) -> QAccessibleInterface | None:
        if not isinstance(thing, Walked):
            return None
        key = id(thing)
        if key not in self._kept:
            self._kept[key] = PlotSpoken(thing)
            thing.destroyed.connect(lambda: self._kept.pop(key, None))
        return self._kept[key]


@cache
def give_plots_a_voice() -> SpokenPlots:
    """Tell Qt once how protocols are spoken."""
    plots = SpokenPlots()
    QAccessible.installFactory(plots)
    return plots
