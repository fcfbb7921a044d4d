"""Places of a picture for screen readers: each a child of its widget, in order, with a sentence."""

from collections.abc import Callable, Hashable, Sequence
from functools import cache
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
    QColor,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import VoidPtr

from pofedu.ui.theme import Look

NULL = VoidPtr(0)
"""Qt takes the address of what Python gives it here, even that of None."""
KeyT = TypeVar("KeyT", bound=Hashable)
WidgetT = TypeVar("WidgetT", bound=QWidget)


class Voice(Protocol[KeyT]):
    """What a widget has to say of its places; each is known by a key that stays."""

    @property
    def widget(self) -> QWidget:
        """On which the places are."""

    @property
    def look(self) -> Look:
        """How it looks now."""

    @property
    def at(self) -> KeyT | None:
        """Where the reader stands."""

    def order(self) -> Sequence[KeyT]:
        """All places, in the order in which one walks through them."""

    def words(self, key: KeyT) -> str:
        """A place in a sentence."""

    def rect(self, key: KeyT) -> QRect:
        """Where a place is seen, on the screen."""

    def go(self, key: KeyT, is_press: bool) -> None:
        """Go to a place; where that is more, do what a click there does."""


def say(widget: QWidget, words: str) -> None:
    """Say something of a widget, where anyone listens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


class PlacesSpoken(QAccessibleWidget):
    """A widget as a list of places; built only while assistive technology is running."""

    def __init__(self, voice: Voice[Any]) -> None:
        super().__init__(voice.widget, QAccessible.Role.List)
        self.voice = voice
        self._spoken: dict[Hashable, PlaceSpoken] = {}
        self._order: Sequence[Hashable] = ()
        self._numbers: dict[Hashable, int] = {}

    def number_of(self, key: Hashable) -> int:
        """Which of all places one is, from 0; -1 where it is none of them any more."""
        order = self.voice.order()
        if order is not self._order:
            self._order = order
            self._numbers = {place: number for number, place in enumerate(order)}
        return self._numbers.get(key, -1)

    def childCount(self) -> int:
        return len(self.voice.order())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # None is none here too
        order = self.voice.order()
        if not 0 <= index < len(order):
            return None
        key = order[index]
        if key not in self._spoken:
            self._spoken[key] = PlaceSpoken(self, key)
        return self._spoken[key]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if not isinstance(child, PlaceSpoken) or self._spoken.get(child.key) is not child:
            return -1
        return self.number_of(child.key)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # None is none here too
        at = self.voice.at
        return self.child(self.number_of(at)) if at is not None else None


class PlaceDeeds(QAccessibleActionInterface):
    """What can be done at a place: press it, or go there."""

    def __init__(self, voice: Voice[Any], key: Hashable) -> None:
        super().__init__()
        self._voice, self._key = voice, key

    def actionNames(self) -> list[str]:
        return [self.pressAction(), self.setFocusAction()]

    def doAction(self, name: str) -> None:
        self._voice.go(self._key, is_press=name == self.pressAction())

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []


class PlaceSpoken(QAccessibleInterface):
    """One place."""

    def __init__(self, whole: PlacesSpoken, key: Hashable) -> None:
        super().__init__()
        self._whole, self.key = whole, key
        self._deeds = PlaceDeeds(whole.voice, key)

    def interface_cast(  # type: ignore[override]  # the stub has the number of what is given
        self, kind: QAccessible.InterfaceType
    ) -> QAccessibleActionInterface | VoidPtr:
        return self._deeds if kind == QAccessible.InterfaceType.ActionInterface else NULL

    def isValid(self) -> bool:
        return self._whole.number_of(self.key) >= 0

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
        is_name = kind == QAccessible.Text.Name and self.isValid()
        return self._whole.voice.words(self.key) if is_name else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """A picture is not written to."""

    def rect(self) -> QRect:
        return self._whole.voice.rect(self.key) if self.isValid() else QRect()

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.selectable = state.focusable = True
        if self._whole.voice.at == self.key:
            state.selected = state.focused = True
        return state

    def foregroundColor(self) -> QColor:
        return self._whole.voice.look.theme.color("ink")

    def backgroundColor(self) -> QColor:
        return self._whole.voice.look.theme.color("surface")


class Voices:
    """Gives Qt the spoken form of each widget; keeps what Qt itself does not keep alive."""

    def __init__(self) -> None:
        self.makers: dict[type[QWidget], Callable[[Any], Voice[Any]]] = {}
        self._kept: dict[int, PlacesSpoken] = {}

    def __call__(self, name: str, thing: QObject | None) -> QAccessibleInterface | None:
        make = next((m for kind, m in self.makers.items() if isinstance(thing, kind)), None)
        if make is None or thing is None:
            return None
        key = id(thing)
        if key not in self._kept:
            self._kept[key] = PlacesSpoken(make(thing))
            thing.destroyed.connect(lambda: self._kept.pop(key, None))
        return self._kept[key]


@cache
def _voices() -> Voices:
    """Told to Qt once."""
    voices = Voices()
    QAccessible.installFactory(voices)
    return voices


def give_voice(kind: type[WidgetT], make: Callable[[WidgetT], Voice[KeyT]]) -> None:
    """Tell Qt how widgets of a kind are spoken, wherever there are any."""
    _voices().makers[kind] = make
