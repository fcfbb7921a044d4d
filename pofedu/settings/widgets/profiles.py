"""The part of the card "Your data" that is about several people at one computer."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from pofedu.settings.answers import Answer
from pofedu.settings.data import Data
from pofedu.settings.several import profile_words
from pofedu.settings.widgets.changing import Changing
from pofedu.settings.widgets.parts import Buttons, Labelled, Lines, Name, menu_of, pop_up
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line, translate
from pofedu.ui.theme import Look


class Profiles(QWidget):
    """Makes another profile, switches to one, and changes the list of them."""

    wanted = Signal(object)
    """The folder of the profile to switch to."""
    listed = Signal()
    """Some profile has another name now, or the list holds others."""
    part_shown = Signal(object)
    """A part, as a QWidget, that says or asks something new and should be in sight."""

    def __init__(self, data: Data) -> None:
        super().__init__()
        self.data = data
        self._look: Look | None = None
        self.hint, self.answer = Lines(), Lines()
        self.hint.say(
            translate(
                "Data",
                "For several people sharing one computer: type a name, then create the profile.",
            ),
            color="soft",
        )
        self.name = Name()
        self.name.setMaxLength(60)
        self.name.returnPressed.connect(self._make)
        self.switch = Labelled(translate("Data", "Switch profile"), self._offer)
        self.make = Labelled(translate("Data", "Create profile"), self._make)
        self._row = Buttons(self.switch, self.make)
        self.changing = Changing(data.several)
        self.changing.done.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.hint, self.name, self._row, self.changing, self.answer):
            column.addWidget(part)
        take_no_text(self, self._row)
        self.answer.say()

    def show_look(self, look: Look) -> None:
        """Take on a look."""
        self._look = look
        self.hint.show_look(look)
        self.answer.show_look(look)
        self._row.show_look(look)
        self.changing.show_look(look)
        self.name.setFont(look.font(15))
        hint = line(translate("Data", "Name for a new profile"), look.language)
        self.name.setPlaceholderText(hint)
        self.name.setAccessibleName(hint)

    def refresh(self) -> None:
        """Show what can be done now."""
        for part in (self.make, self.name):
            part.setEnabled(self.data.can_write)
        self.switch.setEnabled(bool(self.data.several.others()))
        self.changing.refresh(self.data.can_write)

    def menu(self) -> QMenu:
        """The other profiles to choose from."""
        assert self._look is not None, "it is shown in a look"
        menu = menu_of(self)
        for profile in self.data.several.others():
            words = line(profile_words(profile.name), self._look.language)
            menu.addAction(words.replace("&", "&&"), partial(self.wanted.emit, profile.folder))
        return menu

    def _offer(self) -> None:
        pop_up(self.menu(), self.switch)

    def _make(self) -> None:
        answer = self.data.several.make(self.name.text())
        if answer.is_done:
            self.name.clear()
        self._tell(answer)

    def _tell(self, answer: Answer | None) -> None:
        """Say what became of something, or nothing while something is asked."""
        if answer is None:
            self.answer.say()
            self.part_shown.emit(self.changing)
            return
        self.answer.say(*answer.lines, color="ink" if answer.is_done else "caution")
        self.refresh()
        self.part_shown.emit(self.answer)
        if answer.is_done:
            self.listed.emit()
