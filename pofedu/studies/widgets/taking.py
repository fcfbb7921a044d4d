"""What is taken along from the room: files of the view, prints, references, a citation."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QMenu

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.formats.citations.items import Item
from pofedu.formats.citations.styles import Citations, items_of
from pofedu.studies.logic import ROOM
from pofedu.studies.selection import Selection, references_of
from pofedu.studies.widgets.outtake import Outtake, look_for
from pofedu.studies.widgets.pane import Pane
from pofedu.ui import takeaway
from pofedu.ui.blocks import Blocks
from pofedu.ui.choosers import MenuButton
from pofedu.ui.citing import Citing
from pofedu.ui.keys import key
from pofedu.ui.language import line, translate
from pofedu.ui.names import name_of
from pofedu.ui.savewords import failure_words
from pofedu.ui.sheet import Sheet, paper_look
from pofedu.ui.theme import Look

LOG = logging.getLogger("pofedu")
NAMES = {".md": "Markdown"}
"""What kinds of files are called, unless their ending says it."""
Make = Callable[[Look], Outtake]


class Taking(MenuButton):
    """A button with all that can be taken along; says how each went."""

    def __init__(self, library: Library, make: Make, say: Callable[[Text], None]) -> None:
        super().__init__()
        self._make, self._say = make, say
        self._library = library
        self.citing: Citing[Item] = Citing(self, Citations(library), say)
        self._pane: Pane | None = None
        self._name = ""
        self._look: Look | None = None
        self._numbers: tuple[int, ...] = ()

    def show_selection(self, pane: Pane, view: str, selection: Selection, look: Look) -> None:
        """Which view, and which studies it shows."""
        self._pane, self._name, self._look = pane, f"studies-{view}", look
        self._numbers = references_of(selection.studies)
        self.show_words(translate("StudyFiles", "Take along"), look)

    @property
    def items(self) -> tuple[Item, ...]:
        """The references of the studies that are left in, each once."""
        return items_of(self._library, self._numbers)

    def fill(self, menu: QMenu) -> None:
        look = self._shown
        for id_, words, deed in (
            ("export", translate("StudyFiles", "Save this view…"), self.ask),
            ("print", translate("StudyFiles", "Print this view…"), self.print_),
        ):
            action = menu.addAction(f"{line(words, look.language)}\t{key(id_).ctrl}")
            action.triggered.connect(lambda _=False, deed=deed: deed())
        for words, do in self._pane.deeds() if self._pane is not None else ():
            menu.addAction(line(words, look.language)).triggered.connect(
                lambda _=False, do=do: do()
            )
        menu.addSeparator()
        words = translate("StudyFiles", "The %n references of these studies", n=len(self._numbers))
        inner = menu.addMenu(line(words, look.language))
        inner.setEnabled(bool(self._numbers))
        inner.aboutToShow.connect(lambda: self._fill_once(inner))

    def _fill_once(self, menu: QMenu) -> None:
        if menu.isEmpty():
            self.citing.fill(menu, self.items, self._shown)

    @property
    def _shown(self) -> Look:
        assert self._look is not None, "a button is shown before it is pressed"
        return self._look

    # Files

    def ask(self) -> bool:
        """Ask where to save the view as one of the kinds that it can give, and save it there."""
        from pofedu.ui.asksave import ask_where_to_save, documents_folder

        look = self._shown
        kinds = self._make(look).kinds
        if not kinds:
            self._say(_nothing())
            return True
        title = translate("StudyFiles", "Save this view")
        named = {kind: NAMES.get(kind, kind[1:].upper()) for kind in kinds}
        place = documents_folder() / f"{self._name}{kinds[0]}"
        path = ask_where_to_save(self, title, place, named, look)
        if path is not None:
            self.save(path)
        return True

    def save(self, path: Path) -> None:
        """Save the view; the ending decides how, the status line says how that went."""
        self._say(self._saved(path))

    def _saved(self, path: Path) -> Text:
        outtake = self._make(look_for(path.suffix.lower(), self._shown))
        try:
            write(outtake, path)
        except (OSError, ValueError) as error:
            LOG.warning("studies: %s", error)
            return failure_words(error, path, outtake.kinds)
        return translate("StudyFiles", "This view is saved as {name}.", name=path.name)

    def print_(self) -> bool:
        """Ask how to print the view, and print it."""
        from pofedu.ui.printing import ask_to_print

        sheet: Sheet | None = self._make(paper_look(self._shown)).sheet
        if sheet is None:
            self._say(_nothing())
            return True
        said = ask_to_print(self, sheet, self._shown)
        if said is not None:
            self._say(said)
        return True


def write(outtake: Outtake, path: Path) -> None:
    """Write a view into a file; the ending decides how.

    Raises OSError where it cannot be written, ValueError for an ending that the view has not.
    """
    from pofedu.ui.picture import save_whole

    save_whole(path, outtake.written(path.suffix.lower()))


def _nothing() -> Text:
    return translate("StudyFiles", "There is nothing in this view to save or to print.")


# A study


def cite(study: str, library: Library, look: Look) -> Text:
    """Copy a study with its citation; says how that went."""
    record = takeaway.citable("study", study, library)
    if record is None:
        return translate("Studies", "Choose a study to copy it with its citation.")
    return takeaway.copy_citation(record, library, Address(ROOM, study), look)


def report(study: str, library: Library) -> tuple[Text, Blocks]:
    """Copy what one sends in who found something wrong; says so, and shows what was copied."""
    record = takeaway.citable("study", study, library)
    if record is None:
        return translate("Studies", "Choose a study to report it."), ()
    home = Address(ROOM, study)
    told = takeaway.report_text(record, library, home)
    said = takeaway.copy_report(record, library, home)
    return said, takeaway.report_blocks(name_of(record, library), told)
