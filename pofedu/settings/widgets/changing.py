"""The part of the card "Your data" that renames, deletes and brings back a profile."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from pofedu.content.model import Text
from pofedu.learner.profiles import Deleted, Listed
from pofedu.settings.answers import Answer
from pofedu.settings.several import Several, naming, profile_words
from pofedu.settings.widgets.parts import Buttons, Labelled, Lines, Name, menu_of, pop_up
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import Language, lead, line, translate
from pofedu.ui.theme import Look


class Changing(QWidget):
    """Offers the profiles to rename, to delete, to bring back; asks before the first two."""

    done = Signal(object)
    """The `Answer`; None where something is asked now."""

    def __init__(self, several: Several) -> None:
        super().__init__()
        self.several = several
        self._look: Look | None = None
        self._deed: Callable[[], Answer] | None = None
        self.asked, self.name = Lines(), Name()
        self.name.setMaxLength(60)
        self.name.returnPressed.connect(self._do)
        self.rename = self._button(translate("Profiles", "Rename a profile"), self.rename_menu)
        self.delete = self._button(translate("Profiles", "Delete a profile"), self.delete_menu)
        self.bring_back = self._button(
            translate("Profiles", "Bring back a profile"), self.bring_back_menu
        )
        self.go_on = Labelled(translate("Profiles", "Rename"), self._do)
        self.cancel = Labelled(translate("Data", "Cancel"), self._forget)
        self._asked_by: QPushButton = self.rename
        self._offers = Buttons(self.rename, self.delete, self.bring_back)
        self._certain = Buttons(self.go_on, self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._offers, self.asked, self.name, self._certain):
            column.addWidget(part)
        take_no_text(self, self._offers, self._certain)
        self._ask()

    def _button(self, words: Text, menu: Callable[[], QMenu]) -> Labelled:
        button = Labelled(words, lambda: pop_up(menu(), button))
        return button

    def show_look(self, look: Look) -> None:
        """Take on a look."""
        self._look = look
        for part in (self._offers, self.asked, self._certain):
            part.show_look(look)
        self.name.setFont(look.font(15))
        hint = line(translate("Profiles", "The new name of the profile"), look.language)
        self.name.setPlaceholderText(hint)
        self.name.setAccessibleName(hint)

    def refresh(self, can_write: bool) -> None:
        """Show what can be done now."""
        for button in (self.rename, self.delete):
            button.setEnabled(can_write)
        self.bring_back.setEnabled(can_write and bool(self.several.deleted()))

    # What is offered

    def rename_menu(self) -> QMenu:
        """The profiles that can be called something else."""
        return self._menu((profile_words(p.name), partial(self._ask_name, p)) for p in self._every)

    def delete_menu(self) -> QMenu:
        """The profiles; those that must stay say why."""
        return self._menu(
            (profile_words(p.name), partial(self._ask_certain, p)) for p in self._every
        )

    def bring_back_menu(self) -> QMenu:
        """The profiles that were deleted."""
        return self._menu(
            (_deleted_words(d), partial(self._bring_back, d)) for d in self.several.deleted()
        )

    @property
    def _every(self) -> tuple[Listed, ...]:
        return self.several.every()

    def _menu(self, offers: Iterable[tuple[Text, Callable[[], object]]]) -> QMenu:
        menu = menu_of(self)
        for words, deed in offers:
            menu.addAction(line(words, self._language).replace("&", "&&"), deed)
        return menu

    @property
    def _language(self) -> Language:
        return self._look.language if self._look else "zh"

    # What is asked, and done

    def _ask_name(self, profile: Listed) -> None:
        words = translate("Profiles", "What shall PROFILE be called?")
        self._asked_by = self.rename
        self._ask(naming(words, profile_words(profile.name)))
        self._offer(translate("Profiles", "Rename"), partial(self._rename, profile))
        self.name.setText(profile.name)
        self.name.show()
        self.name.selectAll()
        self.name.setFocus()

    def _rename(self, profile: Listed) -> Answer:
        return self.several.rename(profile, self.name.text())

    def _ask_certain(self, profile: Listed) -> None:
        self._asked_by = self.delete
        hindrance = self.several.hindrance(profile)
        if hindrance is not None:
            self._forget()
            self.done.emit(hindrance)
            return
        self._ask(*self.several.question(profile))
        self._offer(translate("Profiles", "Delete"), partial(self.several.delete, profile))
        self.cancel.setFocus()

    def _bring_back(self, deleted: Deleted) -> None:
        self._asked_by = self.bring_back
        self._forget()
        wanted = lead(profile_words(deleted.name), self._language)
        self.done.emit(self.several.bring_back(deleted, wanted))

    def _ask(self, *texts: Text) -> None:
        """Ask this, or nothing."""
        self._deed = None
        self.asked.say(*texts)
        self.name.hide()
        self._certain.hide()

    def _offer(self, words: Text, deed: Callable[[], Answer]) -> None:
        """Let this be done or not."""
        self._deed, self.go_on.words = deed, words
        if self._look is not None:
            self._certain.show_look(self._look)
        self._certain.show()
        self.done.emit(None)

    def _do(self) -> None:
        if self._deed is None:
            return
        answer = self._deed()
        is_name_wrong = not answer.is_done and self.name.isVisible()
        if not is_name_wrong:
            self._forget()
        self.done.emit(answer)

    def _forget(self) -> None:
        """Ask no more; the keyboard goes back to the button that it came from."""
        self._asked_by.setFocus()
        self._ask()

    def call_off(self) -> bool:
        """Ask no more; False where nothing was asked."""
        is_asked = self._deed is not None
        if is_asked:
            self._forget()
        return is_asked

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape or not self.call_off():
            super().keyPressEvent(event)


def _deleted_words(deleted: Deleted) -> Text:
    words = translate(
        "Profiles", "PROFILE, deleted {when}", when=f"{deleted.deleted_at:%Y-%m-%d %H:%M}"
    )
    name = profile_words(deleted.name)
    return Text(zh=words.zh.replace("PROFILE", name.zh), en=words.en.replace("PROFILE", name.en))
