"""The card "Your data": where it lies, backups, what is brought in, profiles."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from pofedu.content.model import Text
from pofedu.settings.answers import Answer
from pofedu.settings.data import Data
from pofedu.settings.sentences import (
    backup_words,
    last_backup_words,
    preview_words,
)
from pofedu.settings.several import profile_words
from pofedu.settings.widgets import Card
from pofedu.settings.widgets.parts import Buttons, Labelled, Lines, menu_of, pop_up
from pofedu.settings.widgets.profiles import Profiles
from pofedu.ui.asksave import ask_where_to_save, ask_which_to_open, documents_folder
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line, same, translate
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
    name_changed = Signal()
    """The profile that is open may be called something else now."""
    part_shown = Signal(object)
    """A part, as a QWidget, that says or asks something new and should be in sight."""

    def __init__(self, data: Data) -> None:
        super().__init__(translate("Data", "Your data"))
        self.data = data
        self._look: Look | None = None
        self._pending: tuple[Path, bool] | None = None
        self.place, self.last, self.preview, self.answer = Lines(), Lines(), Lines(), Lines()
        self.open_folder = Labelled(
            translate("Data", "Open the folder"), lambda: _show(data.profile.folder)
        )
        self.open_log = Labelled(translate("Data", "Open the log"), lambda: _show(data.log))
        self.back_up = Labelled(translate("Data", "Back up now"), self._back_up)
        self.save_copy = Labelled(translate("Data", "Save a copy"), self._save_copy)
        self.restore = Labelled(translate("Data", "Restore a backup"), self._offer_backups)
        self.merge = Labelled(
            translate("Data", "Merge a backup"), lambda: self._choose(is_merge=True)
        )
        self.go_on = Labelled(translate("Data", "Restore"), self._bring_in)
        self.cancel = Labelled(translate("Data", "Cancel"), self._forget)
        self.profiles = Profiles(data)
        self.profiles.wanted.connect(self.profile_wanted)
        self.profiles.listed.connect(self.refresh)
        self.profiles.listed.connect(self.name_changed)
        self.profiles.part_shown.connect(self.part_shown)
        self.rows = (
            Buttons(self.open_folder, self.open_log),
            Buttons(self.back_up, self.save_copy, self.restore, self.merge),
            Buttons(self.go_on, self.cancel),
        )
        self.deeds: dict[str, QWidget] = {
            "open-folder": self.open_folder,
            "open-log": self.open_log,
            "back-up": self.back_up,
            "save-copy": self.save_copy,
            "restore": self.restore,
            "merge": self.merge,
            "switch": self.profiles.switch,
            "make": self.profiles.name,
            "rename-profile": self.profiles.changing.rename,
            "delete-profile": self.profiles.changing.delete,
            "bring-back-profile": self.profiles.changing.bring_back,
        }
        """The parts by the ids of the commands that they do."""
        self._lay_out()
        self._forget()

    def _lay_out(self) -> None:
        where, backups, certain = self.rows
        self.add(self.place, translate("Data", "Where it is stored"))
        self.add(where)
        self.add(self.last, translate("Data", "Backups"))
        self.add(backups)
        self.add(self.preview)
        self.add(certain)
        self.add(self.answer)
        self.add(self.profiles, translate("Data", "Profiles"))
        take_no_text(self, *self.rows)

    def show_look(self, look: Look) -> None:
        super().show_look(look)
        self._look = look
        for lines in (self.place, self.last, self.preview, self.answer):
            lines.show_look(look)
        for row in self.rows:
            row.show_look(look)
        self.profiles.show_look(look)
        self.refresh()

    def refresh(self) -> None:
        """Show how things are now."""
        data = self.data
        is_somewhere = data.profile.state != "nowhere"
        if is_somewhere:
            self.place.say(
                profile_words(data.several.name), same(str(data.profile.file)), color="soft"
            )
        else:
            self.place.say(translate("Data", "Nowhere: nothing you do in this window is saved."))
        self.last.say(last_backup_words(data.backups()), color="soft")
        for button in (self.back_up, self.restore, self.merge):
            button.setEnabled(data.can_write)
        self.save_copy.setEnabled(is_somewhere)
        self.open_folder.setEnabled(is_somewhere)
        self.profiles.refresh()

    def _tell(self, answer: Answer) -> None:
        self.answer.say(answer.words, color="ink" if answer.is_done else "caution")
        self.refresh()
        self.part_shown.emit(self.answer)

    # Backups

    def _back_up(self) -> None:
        self._tell(self.data.back_up())

    def _save_copy(self) -> None:
        assert self._look is not None
        title = translate("Data", "Save a copy")
        place = documents_folder() / f"pofedu-{date.today():%Y-%m-%d}.db"
        path = ask_where_to_save(self, title, place, {".db": "SQLite"}, self._look)
        if path is not None:
            self._tell(self.data.save_copy(path))

    def _offer_backups(self) -> None:
        pop_up(self.backup_menu(), self.restore)

    def backup_menu(self) -> QMenu:
        """The backups to choose from, the newest first, and any other file."""
        menu = menu_of(self)
        for backup in self.data.backups():
            words = self._line(backup_words(backup))
            menu.addAction(words, partial(self.look_at, backup.path, is_merge=False))
        menu.addSeparator()
        other = self._line(translate("Data", "Another file"))
        menu.addAction(other, lambda: self._choose(is_merge=False))
        return menu

    def _choose(self, is_merge: bool) -> None:
        title = translate("Data", "Choose a backup or a saved copy")
        assert self._look is not None
        chosen = ask_which_to_open(self, title, documents_folder(), KINDS, self._look)
        if chosen is not None:
            self.look_at(chosen, is_merge)

    def look_at(self, path: Path, is_merge: bool) -> None:
        """Show what bringing in a file would change, and ask."""
        found = self.data.preview(path, is_merge)
        self._forget()
        self.refresh()
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
        self.part_shown.emit(self.rows[2])

    def _forget(self) -> None:
        had_focus = self.focusWidget() in (self.go_on, self.cancel)
        is_merge, self._pending = bool(self._pending and self._pending[1]), None
        self.preview.say()
        self.answer.say()
        self.rows[2].hide()
        if had_focus:
            (self.merge if is_merge else self.restore).setFocus()

    def call_off(self) -> bool:
        """Ask no more; False where nothing was asked."""
        if self._pending is None:
            return self.profiles.changing.call_off()
        self._forget()
        return True

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

    # Qt

    def _line(self, text: Text) -> str:
        return line(text, self._look.language if self._look else "zh")


def _show(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
