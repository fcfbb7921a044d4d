"""Parts of the card "Your data": sentences that change, buttons in lines, a name to type."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from pofedu.content.model import Text
from pofedu.ui.enterfield import EnterField
from pofedu.ui.flow import FlowLayout
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import Language, follow, lead, line
from pofedu.ui.theme import Look

BREAKING = "\\\u200b"
"""A backslash after which a line may break, as Qt lets it after a slash: for paths on Windows."""


class Lines(QWidget):
    """Sentences below each other; they break into lines, and can be marked as a warning."""

    def __init__(self) -> None:
        super().__init__()
        self._texts: tuple[Text, ...] = ()
        self._color = "ink"
        self._look: Look | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def say(self, *texts: Text, color: str = "ink") -> None:
        """Show other sentences; none hides."""
        self._texts, self._color = texts, color
        self.setVisible(bool(texts))
        if self._look is not None:
            self.show_look(self._look)

    def text(self) -> str:
        """What stands there."""
        return "\n".join(label.text() for label in self.findChildren(QLabel))

    def show_look(self, look: Look) -> None:
        """Show the sentences in a look."""
        self._look = look
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setParent(None)
                old.deleteLater()
        for text in self._texts:
            label = QLabel(_below(text, look.language).replace("\\", BREAKING))
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setFont(look.font(13))
            palette = QPalette(label.palette())
            palette.setColor(QPalette.ColorRole.WindowText, look.theme.color(self._color))
            label.setPalette(palette)
            self._column.addWidget(label)


class Buttons(QWidget):
    """Buttons side by side that break into lines."""

    def __init__(self, *buttons: "Labelled") -> None:
        super().__init__()
        self._buttons = buttons
        flow = FlowLayout(self, 8)
        for button in buttons:
            flow.addWidget(button)

    def show_look(self, look: Look) -> None:
        """Show the words in a look."""
        for button in self._buttons:
            button.show_look(look)
        self.updateGeometry()


class Labelled(QPushButton):
    """A button with words in both languages."""

    def __init__(self, words: Text, deed: Callable[[], object]) -> None:
        super().__init__()
        self.words = words
        self.clicked.connect(lambda: deed())
        take_no_text(self)

    def show_look(self, look: Look) -> None:
        """Show the words in a look."""
        self.setText(line(self.words, look.language))
        self.setFont(look.font(13))


COMMANDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Name(EnterField):
    """Takes the name of a profile; Enter makes it."""

    def event(self, event: QEvent) -> bool:
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if isinstance(event, QKeyEvent) and is_asked and not event.modifiers() & COMMANDING:
            event.accept()
            return True
        return super().event(event)


def menu_of(parent: QWidget) -> QMenu:
    """An empty menu that goes when it closes."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def pop_up(menu: QMenu, button: QWidget) -> None:
    """Open a menu beneath a button."""
    menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))


def _below(text: Text, language: Language) -> str:
    return "\n".join(part for part in (lead(text, language), follow(text, language)) if part)
