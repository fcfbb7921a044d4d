"""The button over the list of references: what can be copied and saved."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu

from pofedu.content.library import Library
from pofedu.formats.citations.items import Item, program_item, review_item
from pofedu.ui.choosers import MenuButton
from pofedu.ui.citing import Citing
from pofedu.ui.language import line, translate
from pofedu.ui.theme import Look

Items = Sequence[Item]


class CiteButton(MenuButton):
    """Over the list of references: the chosen ones, all that are shown, the review, pofedu."""

    def __init__(
        self,
        library: Library,
        citing: Citing[Item],
        chosen: Callable[[], Items],
        shown: Callable[[], Items],
    ) -> None:
        super().__init__()
        self._library = library
        self._citing, self._chosen, self._shown = citing, chosen, shown
        self._look: Look | None = None

    def show_look(self, look: Look) -> None:
        """Say what it is for, in a look."""
        self._look = look
        self.show_words(translate("Cite", "Copy or save"), look)

    def fill(self, menu: QMenu) -> None:
        assert self._look is not None
        chosen, shown = self._chosen(), self._shown()
        for words, items in (
            (translate("Cite", "Selected ({count})", count=len(chosen)), chosen),
            (translate("Cite", "All shown ({count})", count=len(shown)), shown),
            (translate("Cite", "The review itself"), (review_item(self._library),)),
            (translate("Cite", "pofedu"), (program_item(self._library),)),
        ):
            inner = menu.addMenu(line(words, self._look.language))
            inner.setEnabled(bool(items))
            inner.aboutToShow.connect(partial(self._fill_once, inner, items))

    def _fill_once(self, menu: QMenu, items: Items) -> None:
        assert self._look is not None
        if menu.isEmpty():
            self._citing.fill(menu, items, self._look)
