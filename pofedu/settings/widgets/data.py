"""The card "Your data": where it lies, backups, what is brought in, profiles."""

from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFileDialog,
    QMenu,
    QWidget,
)

from pofedu.content.model import Text
from pofedu.settings.data import (
    Answer,
    Data,
    backup_words,
    last_backup_words,
    preview_words,
    profile_words,
)
from pofedu.settings.widgets import Card
from pofedu.settings.widgets.parts import Buttons, Labelled, Lines, Name
from pofedu.ui.asksave import ask_where_to_save
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line, qt_speaking, same, translate
from pofedu.ui.theme import Look

KINDS = "*.db"


class DataCard(Card):
    """Shows where the learner's data lies, and does what is asked with it."""

    about_to_change = Signal()
    """Something is brought in now: what was typed and is not kept yet must be kept before."""
    changed = Signal(object, bool)
    """What became of it, as a Text; True where everything was replaced, not only added to."""
    profile_wanted = Signal(object)
    """The folder of the profile to switch to."""

    def __init__(self, data: Data) -> None:
        super().__init__(translate("Data", "Your data"))
        self.data = data
        self._look: Look | None = None
        self._pending: tuple[Path, bool] | None = None
        self.place, self.last, self.preview, self.answer = Lines(), Lines(), Lines(), Lines()
        self.hint = Lines()
        self.hint.say(
            translate("Data", "For several people at one computer: type a name and make it."),
            color="soft",
        )
        self.name = Name()
        self.name.setMaxLength(60)
        self.name.returnPressed.connect(self._make_profile)
        self.open_folder = Labelled(
            translate("Data", "Open the folder"), lambda: _show(data.profile.folder)
        )
        self.open_log = Labelled(translate("Data", "Open the log"), lambda: _show(data.log))
        self.back_up = Labelled(translate("Data", "Back up now"), self._back_up)
        self.save_copy = Labelled(translate("Data", "Save a copy"), self._save_copy)
        self.restore = Labelled(translate("Data", "Restore"), self._offer_backups)
        self.merge = Labelled(
            translate("Data", "Merge a backup"), lambda: self._choose(is_merge=True)
        )
        self.go_on = Labelled(translate("Data", "Do it"), self._bring_in)
        self.cancel = Labelled(translate("Data", "Cancel"), self._forget)
        self.switch = Labelled(translate("Data", "Switch"), self._offer_profiles)
        self.make = Labelled(translate("Data", "Make a profile"), self._make_profile)
        self.rows = (
            Buttons(self.open_folder, self.open_log),
            Buttons(self.back_up, self.save_copy, self.restore, self.merge),
            Buttons(self.go_on, self.cancel),
            Buttons(self.switch, self.make),
        )
        self.deeds: dict[str, QWidget] = {
            "open-folder": self.open_folder,
            "open-log": self.open_log,
            "back-up": self.back_up,
            "save-copy": self.save_copy,
            "restore": self.restore,
            "merge": self.merge,
            "switch": self.switch,
            "make": self.name,
        }
        """The parts by the ids of the commands that they do."""
        self._lay_out()
        self._forget()

    def _lay_out(self) -> None:
        where, backups, certain, profiles = self.rows
        self.add(self.place, translate("Data", "Where it lies"))
        self.add(where)
        self.add(self.last, translate("Data", "Backups"))
        self.add(backups)
        self.add(self.preview)
        self.add(certain)
        self.add(self.answer)
        self.add(self.hint, translate("Data", "Profiles"))
        self.add(self.name)
        self.add(profiles)
        take_no_text(self, *self.rows)

    def show_look(self, look: Look) -> None:
        super().show_look(look)
        self._look = look
        for lines in (self.place, self.last, self.preview, self.answer, self.hint):
            lines.show_look(look)
        for row in self.rows:
            row.show_look(look)
        self.name.setFont(look.font(15))
        hint = translate("Data", "Name of another profile")
        self.name.setPlaceholderText(line(hint, look.language))
        self.name.setAccessibleName(line(hint, look.language))
        self.refresh()

    def refresh(self) -> None:
        """Show how things are now."""
        data = self.data
        is_somewhere = data.profile.state != "nowhere"
        if is_somewhere:
            self.place.say(profile_words(data.name), same(str(data.profile.file)), color="soft")
        else:
            self.place.say(translate("Data", "Nowhere; nothing of this window is kept."))
        self.last.say(last_backup_words(data.backups()), color="soft")
        for button in (self.back_up, self.restore, self.merge, self.make, self.name):
            button.setEnabled(data.can_write)
        self.save_copy.setEnabled(is_somewhere)
        self.open_folder.setEnabled(is_somewhere)
        self.switch.setEnabled(bool(data.others()))

    def _tell(self, answer: Answer) -> None:
        self.answer.say(answer.words, color="ink" if answer.is_done else "caution")
        self.refresh()

    # Backups

    def _back_up(self) -> None:
        self._tell(self.data.back_up())

    def _save_copy(self) -> None:
        assert self._look is not None
        title = translate("Data", "Save a copy")
        place = Path.home() / "pofedu.db"
        path = ask_where_to_save(self, title, place, {".db": "SQLite"}, self._look)
        if path is not None:
            self._tell(self.data.save_copy(path))

    def _offer_backups(self) -> None:
        self._pop_up(self.backup_menu(), self.restore)

    def backup_menu(self) -> QMenu:
        """The backups to choose from, the newest first, and any other file."""
        menu = self._menu()
        for backup in self.data.backups():
            words = self._line(backup_words(backup))
            menu.addAction(words, partial(self.look_at, backup.path, is_merge=False))
        menu.addSeparator()
        other = self._line(translate("Data", "Another file"))
        menu.addAction(other, lambda: self._choose(is_merge=False))
        return menu

    def _choose(self, is_merge: bool) -> None:
        title = translate("Data", "Choose a backup or a saved copy")
        with self._speaking():
            chosen, _ = QFileDialog.getOpenFileName(self, self._line(title), "", KINDS)
        if chosen:
            self.look_at(Path(chosen), is_merge)

    def look_at(self, path: Path, is_merge: bool) -> None:
        """Show what bringing in a file would change, and ask."""
        found = self.data.preview(path, is_merge)
        self._forget()
        if isinstance(found, Answer):
            self._tell(found)
            return
        self._pending = path, is_merge
        self.preview.say(*preview_words(found, is_merge))
        self.go_on.words = translate("Data", "Merge") if is_merge else translate("Data", "Restore")
        self.rows[2].show()
        if self._look is not None:
            self.rows[2].show_look(self._look)
        self.go_on.setFocus()

    def _forget(self) -> None:
        had_focus = self.go_on.hasFocus() or self.cancel.hasFocus()
        self._pending = None
        self.preview.say()
        self.answer.say()
        self.rows[2].hide()
        if had_focus:
            self.restore.setFocus()

    def _bring_in(self) -> None:
        if self._pending is None:
            return
        self.about_to_change.emit()
        path, is_merge = self._pending
        answer = self.data.bring_in(path, is_merge)
        self._forget()
        self._tell(answer)
        if answer.is_done:
            self.changed.emit(answer.words, not is_merge)

    # Profiles

    def _offer_profiles(self) -> None:
        self._pop_up(self.profile_menu(), self.switch)

    def profile_menu(self) -> QMenu:
        """The other profiles to choose from."""
        menu = self._menu()
        for name in self.data.others():
            menu.addAction(
                self._line(profile_words(name)),
                partial(self.profile_wanted.emit, self.data.folder(name)),
            )
        return menu

    def _make_profile(self) -> None:
        answer = self.data.make_profile(self.name.text().strip())
        if answer.is_done:
            self.name.clear()
        self._tell(answer)

    # Qt

    def _line(self, text: Text) -> str:
        return line(text, self._look.language if self._look else "zh")

    def _speaking(self) -> AbstractContextManager[None]:
        return qt_speaking(self._look.language if self._look else "zh")

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _pop_up(self, menu: QMenu, button: QWidget) -> None:
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))


def _show(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
