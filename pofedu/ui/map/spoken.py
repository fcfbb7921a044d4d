"""The map for screen readers: every box and arrow a child, in reading order, with a sentence."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible

from pofedu.ui.language import follow, joined, labelled, lead, translate
from pofedu.ui.map.view import MapView
from pofedu.ui.map.walk import Choice
from pofedu.ui.marks import mark_words
from pofedu.ui.spoken import give_voice, say
from pofedu.ui.theme import Look


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
        if (state := view.states.get(choice.id)) is not None:
            text = joined((text, state.words), "，", ", ")
    else:
        text = view.speak(int(choice.id))
    said = [text, *view.told(choice)]
    said += [mark_words(mark)] if (mark := view.marks.get(choice)) else []
    parts = [*(lead(t, language) for t in said), *(follow(t, language) for t in said)]
    return ". ".join(part for part in parts if part)


def announce(view: MapView, choice: Choice) -> None:
    """Say where the reader stands now, where anyone listens."""
    if QAccessible.isActive():
        say(view, sentence_of(view, choice))


class MapVoice:
    """What a map says of its places."""

    def __init__(self, view: MapView) -> None:
        self.widget = view

    @property
    def look(self) -> Look:
        """How the map looks now."""
        return self.widget.look

    @property
    def at(self) -> Choice | None:
        """Where the reader stands."""
        return self.widget.at

    def order(self) -> tuple[Choice, ...]:
        """The places, in reading order."""
        return self.widget.order()

    def words(self, key: Choice) -> str:
        """A place in a sentence."""
        return sentence_of(self.widget, key)

    def rect(self, key: Choice) -> QRect:
        """Where a place is seen, on the screen."""
        view = self.widget
        scene = view.rect_of(key)
        corner = view.camera.to_view(scene.topLeft()).toPoint()
        end = view.camera.to_view(scene.bottomRight()).toPoint()
        return QRect(view.mapToGlobal(corner), view.mapToGlobal(end))

    def go(self, key: Choice, is_press: bool) -> None:
        """Go there by either; only a press unfolds."""
        self.widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not is_press or key.kind == "lane":
            self.widget.choose(key)
        if is_press and key.kind == "lane":
            self.widget.fold_asked.emit(key.id)
        elif is_press:
            self.widget.press(key)


def give_maps_a_voice() -> None:
    """Tell Qt how maps are spoken."""
    give_voice(MapView, MapVoice)
