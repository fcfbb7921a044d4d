"""References to take away: a menu of styles, the clipboard, a file."""

import logging
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from pofedu.content.model import Text
from pofedu.ui.asksave import ask_where_to_save, documents_folder
from pofedu.ui.language import line, translate
from pofedu.ui.savewords import failure_words
from pofedu.ui.theme import Look

LOG = logging.getLogger("pofedu")
ItemT = TypeVar("ItemT")
WrittenT = TypeVar("WrittenT", contravariant=True)


class Styles(Protocol[WrittenT]):
    """Writes items in one style or another."""

    names: Mapping[str, str]
    """What the styles are called in any language, by their ids."""
    endings: Mapping[str, str]

    def text(self, items: Sequence[WrittenT], style: str) -> str:
        """Items as they are copied."""

    def file(self, items: Sequence[WrittenT], style: str) -> bytes:
        """Items with pack, version and notice."""

    def stem(self, items: Sequence[WrittenT]) -> str:
        """What a file of them is called, without its ending."""


class Citing(Generic[ItemT]):
    """Copies and saves items, and says how that went."""

    def __init__(self, parent: QWidget, styles: Styles[ItemT], say: Callable[[Text], None]) -> None:
        self._parent, self._styles, self._say = parent, styles, say
        self.style = next(iter(styles.names))
        """The one used last: the key that copies uses it again."""

    def copy(self, items: Sequence[ItemT], style: str) -> None:
        """Put items on the clipboard in a style."""
        self.style = style
        QGuiApplication.clipboard().setText(self._styles.text(items, style))
        name = self._styles.names[style]
        self._say(translate("Cite", "%n citations copied as {style}.", n=len(items), style=name))

    def save(self, items: Sequence[ItemT], path: Path, style: str) -> None:
        """Write items into a file in a style."""
        from pofedu.ui.picture import save_whole

        try:
            save_whole(path, self._styles.file(items, style))
        except OSError as error:
            LOG.warning("citations: %s", error)
            self._say(failure_words(error, path, tuple(self._styles.endings.values())))
            return
        self._say(translate("Cite", "%n citations saved as {name}.", n=len(items), name=path.name))

    def ask(self, items: Sequence[ItemT], style: str, look: Look) -> None:
        """Ask where to save items, and save them there."""
        title = translate("Cite", "Save the citations")
        ending, name = self._styles.endings[style], self._styles.names[style]
        place = documents_folder() / f"{self._styles.stem(items)}{ending}"
        path = ask_where_to_save(self._parent, title, place, {ending: name}, look)
        if path is not None:
            self.save(items, path, style)

    def fill(self, menu: QMenu, items: Sequence[ItemT], look: Look) -> None:
        """Put the styles into a menu: first to copy, then to save."""
        for style, name in self._styles.names.items():
            words = translate("Cite", "Copy as {style}", style=name)
            action = menu.addAction(line(words, look.language))
            action.triggered.connect(lambda _=False, style=style: self.copy(items, style))
        menu.addSeparator()
        for style, name in self._styles.names.items():
            words = translate("Cite", "Save as {style}…", style=name)
            action = menu.addAction(line(words, look.language))
            action.triggered.connect(lambda _=False, style=style: self.ask(items, style, look))

    def pop_up(self, items: Sequence[ItemT], panel: QWidget, look: Look) -> None:
        """Open the menu of styles under what was pressed in a panel."""
        menu = QMenu(panel)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu, items, look)
        pressed = panel.window().focusWidget()
        below = pressed if pressed is not None and panel.isAncestorOf(pressed) else panel
        menu.popup(below.mapToGlobal(QPoint(0, min(below.height(), round(look.px(40))))))
