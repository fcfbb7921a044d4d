"""What can be done at a place, as buttons in a row."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from pofedu.content.model import Text
from pofedu.ui.flow import FlowLayout
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import lead, line
from pofedu.ui.theme import Look

GAP, EDGE, NEAR = 8, 8, 32


class ButtonBar(QWidget):
    """Buttons in a row, in lines where one is not enough."""

    asked = Signal(str)
    """The name of the button that was pressed."""

    def __init__(self, names: Iterable[str], primary: str = "") -> None:
        super().__init__()
        self._look: Look | None = None
        self._words: dict[str, Text] = {}
        self._indent = EDGE
        self._flow = FlowLayout(self, GAP)
        self._flow.setContentsMargins(EDGE, 6, EDGE, 8)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.buttons = {name: self._button(name) for name in names}
        if primary:
            self.buttons[primary].setProperty("primary", "true")
        take_no_text(self)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton()
        # A click leaves the keyboard with the words: else Enter would press this button again.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.asked.emit(name))
        take_no_text(button)
        self._flow.addWidget(button)
        return button

    def say(self, **words: Text | None) -> None:
        """What the buttons say now; those without words are not there."""
        said = {name: text for name, text in words.items() if text is not None}
        if said == self._words:
            return
        self._words = said
        for name, button in self.buttons.items():
            button.setVisible(name in said)
        self._fit()

    def enable(self, name: str, is_enabled: bool) -> None:
        """Whether a button can be pressed."""
        self.buttons[name].setEnabled(is_enabled)

    def show_look(self, look: Look) -> None:
        """Words and sizes in another look."""
        if look is not self._look:
            self._look = look
            self._fit()

    def set_indent(self, indent: int) -> None:
        """How far from the left the first button stands, where there is room."""
        if indent != self._indent:
            self._indent = indent
            self._fit()

    def _fit(self) -> None:
        """Both languages, or only the leading one where both take more than a line."""
        if self._look is None:
            return
        shown = tuple(self._words)
        for say in (line, lead):
            for name in shown:
                button = self.buttons[name]
                button.setFont(self._look.font(15))
                button.setText(say(self._words[name], self._look.language))
                whole = line(self._words[name], self._look.language)
                button.setAccessibleName(whole)
                button.setToolTip(whole if say is lead and self._look.language == "both" else "")
            taken = sum(self.buttons[n].sizeHint().width() + GAP for n in shown)
            spare = self.width() - EDGE - taken
            if spare >= EDGE:
                break
        room = spare if spare >= EDGE else NEAR
        self._flow.setContentsMargins(max(EDGE, min(self._indent, room)), 6, EDGE, 8)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()
