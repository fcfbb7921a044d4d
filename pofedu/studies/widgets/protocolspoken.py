"""The protocols for screen readers: every step a child, in the order one walks, with a sentence."""

from PySide6.QtCore import QRect, Qt

from pofedu.studies.widgets.protocollaid import SpotKey
from pofedu.studies.widgets.protocolplot import ProtocolPlot
from pofedu.ui.spoken import give_voice
from pofedu.ui.theme import Look


class ProtocolVoice:
    """What protocols say of their steps."""

    def __init__(self, plot: ProtocolPlot) -> None:
        self.widget = plot

    @property
    def look(self) -> Look:
        """How they look now."""
        return self.widget.look

    @property
    def at(self) -> SpotKey | None:
        """Where the reader stands: a step, or the first one of the chosen study."""
        return self.widget.at

    def order(self) -> tuple[SpotKey, ...]:
        """All steps, in the order in which one walks through them."""
        return self.widget.order()

    def words(self, key: SpotKey) -> str:
        """A step in a sentence."""
        return self.widget.words_of(key)

    def rect(self, key: SpotKey) -> QRect:
        """Where a step is seen, on the screen."""
        return self.widget.rect_of(key)

    def go(self, key: SpotKey, is_press: bool) -> None:
        """Choose the step by either: to walk is to choose here."""
        self.widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.widget.spot_chosen.emit(*key)


def give_protocols_a_voice() -> None:
    """Tell Qt how protocols are spoken."""
    give_voice(ProtocolPlot, ProtocolVoice)
