"""Sifting one map: the legend, the note over the map and the panel beside it in step."""

from PySide6.QtCore import QObject, Qt, Signal

from pofedu.content.address import Address
from pofedu.content.diagram import Diagram
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.diagram import filters, logic
from pofedu.diagram.widgets.stage import Stage
from pofedu.ui.language import line
from pofedu.ui.map.drawing import draw
from pofedu.ui.theme import Look

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pofedu.diagram.widgets.filternote import FilterNote
    from pofedu.diagram.widgets.filterpanel import FilterPanel


class Filtering(QObject):
    """Shows on a stage what an address sifts, and emits the places to which presses lead."""

    place_wanted = Signal(object)
    """An Address: the same map, sifted otherwise."""

    def __init__(self, stage: Stage, diagram: Diagram, library: Library, look: Look) -> None:
        super().__init__(stage)
        self._stage, self._diagram, self._library = stage, diagram, library
        self._led = diagram
        self._shown: object = None
        """What the legend and the note show now: hidden values, what they do, and the look."""
        self._look, self._address = look, Address("diagram", diagram.id)
        self.panel: FilterPanel | None = None
        """Made when it is first asked for."""
        self.note: FilterNote | None = None
        """Made when there is first something to say, for a plain map opens without."""
        stage.legend.toggled.connect(
            lambda class_: self._want(logic.toggling(self._address, class_))
        )

    def _want(self, place: Address) -> None:
        self.place_wanted.emit(place)

    # What is shown

    def redraw(self, address: Address) -> None:
        """Let claims that are shown lead their arrows; draws anew only where that changes one."""
        led = filters.led_by_shown(self._diagram, self._library, address)
        if led.arrows != self._led.arrows:
            self._led = led
            drawing = draw(led, self._library.entities, self._library.claims)
            self._stage.view.show_drawing(drawing)

    def show_place(self, address: Address, look: Look) -> None:
        """The legend, the sentence over the map and an open panel, at an address in a look."""
        self._address, self._look = address, look
        if self.panel is not None:
            self.panel.show_place(address, look)
        hidden = logic.hidden_in(address)
        sifted = filters.sift(address, self._library)
        shown = (hidden, sifted, look)
        if shown == self._shown:
            return
        self._shown = shown
        self._stage.show_legend(logic.legend(self._diagram, self._library, hidden))
        said = line(self.words(), look.language) if sifted.is_any else ""
        self._stage.view.setAccessibleDescription(said)
        if sifted.is_any:
            self._noted().say(self.words(), look)
        elif self.note is not None:
            self.note.hide()

    def _noted(self) -> "FilterNote":
        if self.note is None:
            from pofedu.diagram.widgets.filternote import FilterNote

            self.note = FilterNote()
            self.note.reset_asked.connect(lambda: self._want(filters.reset(self._address)))
            self._stage.put_over_map(self.note)
        return self.note

    def words(self) -> Text:
        """What is hidden or faded, in a sentence."""
        from pofedu.diagram.widgets.filterwords import sifted_words

        sifted = filters.sift(self._address, self._library)
        return sifted_words(sifted, self._diagram, self._library)

    # The panel

    @property
    def is_open(self) -> bool:
        """Whether the panel stands where the card does."""
        return self.panel is not None and self._stage.beside.aside is self.panel

    def toggle(self) -> bool:
        """Open the panel and go into it, or close it."""
        if not self.close():
            panel = self._made()
            self._stage.beside.set_aside(panel)
            self._stage.strip.show_filters_on(True)
            panel.enter()
        return True

    def close(self) -> bool:
        """Let the card come back; False where the panel was not open."""
        if self.panel is None or not self.is_open:
            return False
        focus = self.panel.window().focusWidget()
        if focus is not None and self.panel.isAncestorOf(focus):
            self._stage.halves.place().setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._stage.beside.set_aside(None)
        self._stage.strip.show_filters_on(False)
        return True

    def _made(self) -> "FilterPanel":
        if self.panel is None:
            from pofedu.diagram.widgets.filterpanel import FilterPanel

            self.panel = FilterPanel(self._diagram, self._library, self._look)
            self.panel.place_wanted.connect(self._want)
            self.panel.closed.connect(self.close)
            self.panel.show_place(self._address, self._look)
        return self.panel
