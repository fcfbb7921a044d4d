"""Views of the studies that the learner saved under a name: open, save, delete."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QInputDialog, QMenu

from pofedu.content.address import Address
from pofedu.content.model import Text
from pofedu.learner.learner import Learner
from pofedu.learner.records import LearnerError
from pofedu.learner.views import Saved, delete_view, save_view, saved_views
from pofedu.studies import logic
from pofedu.ui.choosers import MenuButton
from pofedu.ui.language import line, translate
from pofedu.ui.theme import Look

LONGEST = 60
"""Characters of a name."""


class SavedViews(MenuButton):
    """A menu of them; what is kept is read anew each time it opens."""

    place_wanted = Signal(object)
    """The Address of a view."""
    message_posted = Signal(object)
    """A Text for the status line."""

    def __init__(self, learner: Learner) -> None:
        super().__init__()
        self._learner = learner
        self._address = Address(logic.ROOM)
        self._look: Look | None = None

    def show_place(self, address: Address, look: Look) -> None:
        """Where one is now."""
        self._address, self._look = logic.choosing(address, ""), look
        self.show_words(translate("StudyTable", "Saved views"), look)

    def fill(self, menu: QMenu) -> None:
        kept = [s for s in saved_views(self._learner) if s.address.page == logic.ROOM]
        for saved in kept:
            action = menu.addAction(_escaped(saved.name))
            action.setCheckable(True)
            action.setChecked(saved.address == self._address)
            place = saved.address
            action.triggered.connect(lambda _=False, place=place: self.place_wanted.emit(place))
        if kept:
            menu.addSeparator()
        save = menu.addAction(self._said(translate("StudyTable", "Save under a name…")))
        save.triggered.connect(lambda: self.ask_name())
        if kept:
            gone = menu.addMenu(self._said(translate("StudyTable", "Delete")))
            for saved in kept:
                action = gone.addAction(_escaped(saved.name))
                action.triggered.connect(lambda _=False, saved=saved: self.delete(saved))

    def ask_name(self) -> None:
        """Ask for a name, and save what is shown under it."""
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self._said(translate("StudyTable", "Save this view under a name")))
        dialog.setLabelText(
            self._said(
                translate(
                    "StudyTable",
                    "Name of the view; it keeps filters, order and columns, not what they show",
                )
            )
        )
        is_named = bool(dialog.exec())
        name = dialog.textValue()
        dialog.deleteLater()
        if is_named:
            self.save(name)

    def save(self, typed: str) -> None:
        """Save what is shown under a name."""
        name = " ".join(typed.split())[:LONGEST]
        if not name:
            self.message_posted.emit(translate("StudyTable", "Not saved: it needs a name."))
            return
        self._try(
            lambda: save_view(self._learner, name, self._address),
            translate("StudyTable", 'Saved as "{name}".', name=name),
        )

    def delete(self, saved: Saved) -> None:
        """Take a view off the list."""
        self._try(
            lambda: delete_view(self._learner, saved),
            translate("StudyTable", '"{name}" is deleted.', name=saved.name),
        )

    def _try(self, deed: Callable[[], object], done: Text) -> None:
        try:
            deed()
        except LearnerError:
            done = translate("Notes", "Not saved: your learning record could not be written.")
        self.message_posted.emit(done)

    def _said(self, words: Text) -> str:
        assert self._look is not None, "a button is shown before it is pressed"
        return line(words, self._look.language)


def _escaped(name: str) -> str:
    """A name in a menu, where a & would mark a letter."""
    return name.replace("&", "&&")
