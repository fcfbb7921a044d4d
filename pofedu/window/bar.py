"""The top bar: back and forward, where one is, language, theme, size of text."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from pofedu.content.model import Text
from pofedu.settings.logic import Preferences, smallest_text, text_shown
from pofedu.ui.keys import key, shortcuts
from pofedu.ui.language import line, mark, translate
from pofedu.ui.theme import Look
from pofedu.window.buttons import FlatButton, IconButton
from pofedu.window.crumbs import Breadcrumb, Way
from pofedu.window.findbutton import FindButton
from pofedu.window.segments import LanguageSwitch

THEME_WORDS = {
    "system": mark("Window", "Like the system"),
    "light": mark("Window", "Light"),
    "dark": mark("Window", "Dark"),
    "projector": mark("Window", "Projector"),
}
THEME_ICONS = {"light": "sun", "dark": "moon", "projector": "presentation"}
SIZES = (0.8, 0.9, 1.0, 1.2, 1.4, 1.6, 1.8, 2.0)
PRESENTING = ("start", "previous", "next", "blank", "spotlight", "full-screen")
EDGE = 12
FIELD_BESIDE = 20
"""So many characters of the breadcrumb must have room beside the field that finds."""


class Bar(QFrame):
    """What stands above every page. What does not fit moves into the last button's menu."""

    asked = Signal(str)
    """The id of a key of `ui/keys.py` whose deed is wanted."""
    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    text_scale_chosen = Signal(float)

    def __init__(self, look: Look, preferences: Preferences) -> None:
        super().__init__()
        self.look, self.preferences = look, preferences
        self.breadcrumb = Breadcrumb(look)
        self.languages = LanguageSwitch(look)
        self.languages.language_chosen.connect(self.language_chosen)
        self.back = self._deed("back", "arrow-left")
        self.forward = self._deed("forward", "arrow-right")
        self.finder = FindButton(look, key("find").words)
        self.finder.clicked.connect(lambda: self.asked.emit("find"))
        self.copy_address = self._deed("copy-address", "link")
        self.open_address = self._deed("open-address", "text-cursor-input")
        self.note = self._deed("note", "sticky-note")
        self.bookmark = self._deed("bookmark", "bookmark")
        self.theme = self._menu_button("sun", translate("Window", "Theme"), self._fill_themes)
        self.text_size = self._menu_button(
            "text-size", translate("Window", "Text size"), self._fill_sizes
        )
        self.more = self._menu_button("more", translate("Window", "More"), self._fill_more)
        self._foldable = (self.copy_address, self.open_address, self.theme, self.text_size)
        self._lay_out()

    def _deed(self, key_id: str, name: str) -> IconButton:
        button = IconButton(self.look, name, key(key_id).words)
        button.clicked.connect(lambda: self.asked.emit(key_id))
        return button

    def _menu_button(self, name: str, words: Text, fill: Callable[[QMenu], None]) -> IconButton:
        button = IconButton(self.look, name, words)
        button.clicked.connect(lambda: self._pop_up(button, fill))
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, 8, EDGE, 8)
        row.setSpacing(4)
        row.addWidget(self.back)
        row.addWidget(self.forward)
        row.addWidget(self.breadcrumb, 1)
        row.addWidget(self.finder)
        row.addWidget(self.note)
        row.addWidget(self.bookmark)
        row.addWidget(self.copy_address)
        row.addWidget(self.open_address)
        row.addSpacing(8)
        row.addWidget(self.languages)
        row.addSpacing(8)
        for button in (self.theme, self.text_size, self.more):
            row.addWidget(button)

    def _parts(self) -> tuple[FlatButton, ...]:
        kept = (self.finder, self.note, self.bookmark)
        return (self.back, self.forward, *kept, *self._foldable, self.more)

    def show_look(self, look: Look, preferences: Preferences) -> None:
        """Take on a look and what the reader prefers."""
        self.look, self.preferences = look, preferences
        self.theme.name = THEME_ICONS[look.theme.name]
        for button in self._parts():
            button.show_look(look)
        self._name_keys()
        self.languages.show_look(look)
        self._show_way(self.breadcrumb.way)

    def _name_keys(self) -> None:
        buttons = {
            "back": self.back,
            "forward": self.forward,
            "note": self.note,
            "bookmark": self.bookmark,
            "copy-address": self.copy_address,
            "open-address": self.open_address,
        }
        for key_id, button in buttons.items():
            button.set_words(key(key_id).words, self._keys(key_id))

        self.finder.set_words(key("find").words, key("find").ctrl)

    def _keys(self, key_id: str) -> str:
        sequences = shortcuts(key_id, self.preferences.letter_keys)
        return sequences[0].toString() if sequences else ""

    def show_way(self, way: Way) -> None:
        """Show where the reader is; nothing moves where the way is the same."""
        if way == self.breadcrumb.way:
            return
        self._show_way(way)

    def _show_way(self, way: Way) -> None:
        """Steps that are new come last at Tab, until they are put where they stand."""
        self.breadcrumb.show_way(way, self.look)
        for before, step in pairwise((self.forward, *self.breadcrumb.stops())):
            QWidget.setTabOrder(before, step)
        self.fit()

    def show_steps(self, can_go_back: bool, can_go_forward: bool) -> None:
        """Show whether there is a way back and forward."""
        self.back.setEnabled(can_go_back)
        self.forward.setEnabled(can_go_forward)

    def show_kept(self, notes: int, is_bookmarked: bool) -> None:
        """Show what the learner has at the place shown."""
        self.note.show_on(notes > 0)
        self.bookmark.show_on(is_bookmarked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.fit()

    def fit(self) -> None:
        """Fold what does not fit beside a readable breadcrumb into the last menu."""
        self.finder.set_wide(False)
        buttons = sum(button.sizeHint().width() + 4 for button in self._parts())
        fixed = buttons + self.languages.sizeHint().width() + 2 * EDGE + 24
        has_room = self.width() - fixed >= self.look.px(15) * 12
        for button in self._foldable:
            button.setVisible(has_room)
        folded = sum(button.sizeHint().width() + 4 for button in self._foldable)
        fits = self.width() - (fixed - folded) >= self.look.px(15) * 6
        self.languages.setVisible(has_room or fits)
        more = self.finder.wide_size().width() - self.finder.narrow_size().width()
        self.finder.set_wide(self.width() - fixed - more >= self.look.px(15) * FIELD_BESIDE)

    def _pop_up(self, button: QWidget, fill: Callable[[QMenu], None]) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill(menu)
        below = QPoint(button.width() - menu.sizeHint().width(), button.height() + 4)
        menu.popup(button.mapToGlobal(below))

    def _add(self, menu: QMenu, words: Text, deed: Callable[[], None], keys: str = "") -> QAction:
        action = menu.addAction(line(words, self.look.language) + (f"\t{keys}" if keys else ""))
        action.triggered.connect(lambda: deed())
        return action

    def _add_choice(
        self, menu: QMenu, group: QActionGroup, words: Text, is_on: bool, deed: Callable[[], None]
    ) -> None:
        action = self._add(menu, words, deed)
        action.setCheckable(True)
        action.setChecked(is_on)
        group.addAction(action)

    def _fill_themes(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for choice, source in THEME_WORDS.items():
            words = translate("Window", source)
            is_on = self.preferences.theme == choice
            deed = partial(self.theme_chosen.emit, choice)
            self._add_choice(menu, group, words, is_on, deed)

    def _fill_sizes(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for size in SIZES:
            if size < smallest_text(self.preferences):
                continue
            percent = f"{size * 100:.0f} %"
            is_on = abs(text_shown(self.preferences) - size) < 0.01
            deed = partial(self.text_scale_chosen.emit, size)
            self._add_choice(menu, group, Text(zh=percent, en=percent), is_on, deed)

    def _fill_more(self, menu: QMenu) -> None:
        if not self.copy_address.isVisible():
            for key_id in ("copy-address", "open-address"):
                self._add_deed(menu, key_id)
            if not self.languages.isVisible():
                self._add_deed(menu, "language")
            self._fill_themes(self._add_menu(menu, translate("Window", "Theme")))
            self._fill_sizes(self._add_menu(menu, translate("Window", "Text size")))
            menu.addSeparator()
        for key_id in PRESENTING:
            self._add_deed(menu, key_id)
        menu.addSeparator()
        self._add_deed(menu, "keys")

    def _add_menu(self, menu: QMenu, words: Text) -> QMenu:
        return menu.addMenu(line(words, self.look.language))

    def _add_deed(self, menu: QMenu, key_id: str) -> None:
        self._add(menu, key(key_id).words, partial(self.asked.emit, key_id), self._keys(key_id))
