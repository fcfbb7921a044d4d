"""What has no room over the views: in one menu, and words on one line."""

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtGui import QFontMetricsF, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QSizePolicy, QWidget

from pofedu.content.model import Text
from pofedu.ui.choosers import MenuButton
from pofedu.ui.language import lead, line, translate
from pofedu.ui.theme import Look


@runtime_checkable
class Fills(Protocol):
    """A tool that can put its choices into a menu."""

    def fill(self, menu: QMenu) -> None:
        """Put them there."""


class More(MenuButton):
    """Holds the tools that have no room beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.held: tuple[QWidget, ...] = ()

    def show_look(self, look: Look) -> None:
        """Say what it is."""
        self.show_words(translate("StudyRoom", "More"), look)

    def hold(self, tools: tuple[QWidget, ...]) -> None:
        """Take in other tools than before; there without any it is not."""
        self.held = tools
        self.setVisible(bool(tools))

    def fill(self, menu: QMenu) -> None:
        for tool in self.held:
            tool.setGeometry(self.geometry())  # what it opens beneath itself opens here
            name = tool.accessibleName().replace("&", "&&")
            if isinstance(tool, MenuButton):
                _add_menu(menu, name, tool.new_menu(), tool)
            elif isinstance(tool, Fills):
                _add_menu(menu, name, QMenu(self), tool)
            elif isinstance(tool, QAbstractButton):
                _add_press(menu, name, tool)


def _add_menu(menu: QMenu, name: str, inner: QMenu, tool: Fills) -> None:
    inner.setTitle(name)
    menu.destroyed.connect(inner.deleteLater)
    tool.fill(inner)
    menu.addMenu(inner)


def _add_press(menu: QMenu, name: str, button: QAbstractButton) -> None:
    action = menu.addAction(name)
    action.setCheckable(button.isCheckable())
    action.setChecked(button.isChecked())
    action.setEnabled(button.isEnabled())
    action.triggered.connect(lambda: button.click())


class OneLine(QLabel):
    """The longest of several sayings that stands on one line; all of it in its tool tip."""

    def __init__(self) -> None:
        super().__init__()
        self._ways: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setWordWrap(False)

    def show_sayings(
        self, sayings: Sequence[Text], look: Look, size: float = 13, color: str = "soft"
    ) -> None:
        """The same in ever fewer words; each in both languages, if it can, else in one."""
        language = look.language
        self._ways = tuple(say(text, language) for text in sayings for say in (line, lead))
        self.setFont(look.font(size))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, look.theme.color(color))
        self.setPalette(palette)
        self.setAccessibleName(self._ways[0])
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        measure = QFontMetricsF(self.font()).horizontalAdvance
        fitting = (way for way in self._ways if measure(way) <= self.width())
        said = next(fitting, self._ways[-1] if self._ways else "")
        self.setText(said)
        self.setToolTip("" if not self._ways or said == self._ways[0] else self._ways[0])
