"""References to take away: a menu of styles, the clipboard, a file."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.formats.citations.items import Item, program_item, review_item
from pofedu.formats.citations.styles import ENDINGS, NAMES, STYLES, Style, citation_file, written
from pofedu.formats.files import WriteError, write_whole
from pofedu.ui.asksave import ask_where_to_save, documents_folder
from pofedu.ui.choosers import MenuButton
from pofedu.ui.language import line, translate
from pofedu.ui.theme import Look

Items = Sequence[Item]


class Citing:
    """Copies and saves items, and says how that went."""

    def __init__(self, parent: QWidget, library: Library, say: Callable[[Text], None]) -> None:
        self._parent, self._library, self._say = parent, library, say
        self.style: Style = "gbt7714"
        """The one used last: the key that copies uses it again."""

    def copy(self, items: Items, style: Style) -> None:
        """Put items on the clipboard in a style."""
        self.style = style
        QGuiApplication.clipboard().setText(written(items, style))
        self._say(
            translate("Cite", "%n citations copied as {style}.", n=len(items), style=NAMES[style])
        )

    def save(self, items: Items, path: Path, style: Style) -> None:
        """Write items into a file in a style."""
        try:
            write_whole(path, citation_file(items, style, self._library))
        except WriteError as error:
            self._say(translate("Cite", "The file could not be saved: {reason}", reason=str(error)))
            return
        self._say(translate("Cite", "%n citations saved as {name}.", n=len(items), name=path.name))

    def ask(self, items: Items, style: Style, look: Look) -> None:
        """Ask where to save items, and save them there."""
        title = translate("Cite", "Save the citations")
        ending = ENDINGS[style]
        name = "references" if len(items) > 1 else items[0].key
        place = documents_folder() / f"{name}{ending}"
        path = ask_where_to_save(self._parent, title, place, {ending: NAMES[style]}, look)
        if path is not None:
            self.save(items, path, style)

    def fill(self, menu: QMenu, items: Items, look: Look) -> None:
        """Put the styles into a menu: first to copy, then to save."""
        for style in STYLES:
            words = translate("Cite", "Copy as {style}", style=NAMES[style])
            action = menu.addAction(line(words, look.language))
            action.triggered.connect(lambda _=False, style=style: self.copy(items, style))
        menu.addSeparator()
        for style in STYLES:
            words = translate("Cite", "Save as {style}…", style=NAMES[style])
            action = menu.addAction(line(words, look.language))
            action.triggered.connect(lambda _=False, style=style: self.ask(items, style, look))

    def pop_up(self, items: Items, panel: QWidget, look: Look) -> None:
        """Open the menu of styles under what was pressed in a panel."""
        menu = QMenu(panel)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu, items, look)
        pressed = panel.window().focusWidget()
        below = pressed if pressed is not None and panel.isAncestorOf(pressed) else panel
        menu.popup(below.mapToGlobal(QPoint(0, min(below.height(), round(look.px(40))))))

    def review_and_program(self) -> tuple[Item, Item]:
        """The review itself, and pofedu."""
        return review_item(self._library), program_item(self._library)


class CiteButton(MenuButton):
    """Over the list of references: the chosen ones, all that are shown, the review, pofedu."""

    def __init__(
        self, citing: Citing, chosen: Callable[[], Items], shown: Callable[[], Items]
    ) -> None:
        super().__init__()
        self._citing, self._chosen, self._shown = citing, chosen, shown
        self._look: Look | None = None

    def show_look(self, look: Look) -> None:
        """Say what it is for, in a look."""
        self._look = look
        self.show_words(translate("Cite", "Copy or save"), look)

    def fill(self, menu: QMenu) -> None:
        assert self._look is not None
        review, program = self._citing.review_and_program()
        chosen, shown = self._chosen(), self._shown()
        for words, items in (
            (translate("Cite", "Selected ({count})", count=len(chosen)), chosen),
            (translate("Cite", "All shown ({count})", count=len(shown)), shown),
            (translate("Cite", "The review itself"), (review,)),
            (translate("Cite", "pofedu"), (program,)),
        ):
            inner = menu.addMenu(line(words, self._look.language))
            inner.setEnabled(bool(items))
            inner.aboutToShow.connect(partial(self._fill_once, inner, items))

    def _fill_once(self, menu: QMenu, items: Items) -> None:
        assert self._look is not None
        if menu.isEmpty():
            self._citing.fill(menu, items, self._look)
