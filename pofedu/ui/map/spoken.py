"""The map for screen readers: every box and arrow a child, in reading order, with a sentence."""

from functools import cache

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
    QColor,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import VoidPtr

from pofedu.ui.language import follow, joined, labelled, lead, translate
from pofedu.ui.map.view import MapView
from pofedu.ui.map.walk import Choice
from pofedu.ui.marks import mark_words

NULL = VoidPtr(0)
"""Qt takes the address of what Python gives it here, even that of None."""


def sentence_of(view: MapView, choice: Choice) -> str:
    """What a place on the map says: its name, or the claim it draws."""
    language = view.look.language
    if choice.kind == "lane":
        title, summary = view.drawing.lane(choice.id).title, view.summaries[choice.id].words
        called = joined((title, translate("Explore", "folded")))
        summary = joined((summary, translate("Explore", "Enter unfolds it")), "。", ". ")
        text = labelled(called, summary)
    elif choice.kind == "box":
        text = view.drawing.boxes[choice.id].label
    else:
        text = view.speak(int(choice.id))
    said = [text, *([mark_words(mark)] if (mark := view.marks.get(choice)) else [])]
    parts = [*(lead(t, language) for t in said), *(follow(t, language) for t in said)]
    return ". ".join(part for part in parts if part)


def announce(view: MapView, choice: Choice) -> None:
    """Say where the reader stands now, where anyone listens."""
    if QAccessible.isActive():
        say(view, sentence_of(view, choice))


def say(view: MapView, words: str) -> None:
    """Say something of the map, where anyone listens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, words))


class MapSpoken(QAccessibleWidget):
    """The map as a list of places; built only while assistive technology is running."""

    def __init__(self, view: MapView) -> None:
        super().__init__(view, QAccessible.Role.List)
        self._view = view
        self._places: dict[Choice, PlaceSpoken] = {}

    def order(self) -> tuple[Choice, ...]:
        """The places, in reading order."""
        return self._view.order()

    def childCount(self) -> int:
        return len(self.order())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # None is none here too
        order = self.order()
        if not 0 <= index < len(order):
            return None
        choice = order[index]
        if choice not in self._places:
            self._places[choice] = PlaceSpoken(self._view, self, choice)
        return self._places[choice]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        order = self.order()
        for choice, place in self._places.items():
            if place is child and choice in order:
                return order.index(choice)
        return -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # None is none here too
        order = self.order()
        at = self._view.at
        return self.child(order.index(at)) if at in order else None


class PlaceDeeds(QAccessibleActionInterface):
    """What can be done at a place: choose it, or unfold it where it is a folded lane."""

    def __init__(self, view: MapView, choice: Choice) -> None:
        super().__init__()
        self._view, self._choice = view, choice

    def actionNames(self) -> list[str]:
        return [self.pressAction(), self.setFocusAction()]

    def doAction(self, name: str) -> None:
        """Go there by either; only a press unfolds."""
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._view.choose(self._choice)
        if self._choice.kind == "lane" and name == self.pressAction():
            self._view.fold_asked.emit(self._choice.id)

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []


class PlaceSpoken(QAccessibleInterface):
    """One box or arrow."""

    def __init__(self, view: MapView, whole: MapSpoken, choice: Choice) -> None:
        super().__init__()
        self._view, self._whole, self._choice = view, whole, choice
        self._deeds = PlaceDeeds(view, choice)

    def interface_cast(  # type: ignore[override]  # the stub has the number of what is given
        self, kind: QAccessible.InterfaceType
    ) -> QAccessibleActionInterface | VoidPtr:
        return self._deeds if kind == QAccessible.InterfaceType.ActionInterface else NULL

    def isValid(self) -> bool:
        return self._choice in self._whole.order()

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
        is_name = kind == QAccessible.Text.Name
        return sentence_of(self._view, self._choice) if is_name else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """The map is not written to."""

    def rect(self) -> QRect:
        scene = self._view.rect_of(self._choice)
        corner = self._view.camera.to_view(scene.topLeft()).toPoint()
        end = self._view.camera.to_view(scene.bottomRight()).toPoint()
        return QRect(self._view.mapToGlobal(corner), self._view.mapToGlobal(end))

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.selectable = state.focusable = True
        if self._view.at == self._choice:
            state.selected = state.focused = True
        return state

    def foregroundColor(self) -> QColor:
        return self._view.look.theme.color("ink")

    def backgroundColor(self) -> QColor:
        return self._view.look.theme.color("surface")


class SpokenMaps:
    """Gives Qt the spoken form of each map; keeps what Qt itself does not keep alive."""

    def __init__(self) -> None:
        self._kept: dict[int, MapSpoken] = {}

    def __call__(self, name: str, thing: QObject | None) -> QAccessibleInterface | None:
        if not isinstance(thing, MapView):
            return None
        key = id(thing)
        if key not in self._kept:
            self._kept[key] = MapSpoken(thing)
            thing.destroyed.connect(lambda: self._kept.pop(key, None))
        return self._kept[key]


@cache
def give_maps_a_voice() -> SpokenMaps:
    """Tell Qt once how maps are spoken."""
    maps = SpokenMaps()
    QAccessible.installFactory(maps)
    return maps
