"""The page of studies: one selection in several views, and the card of the chosen study."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pofedu.content.address import Address, lodged
from pofedu.content.library import Library
from pofedu.content.listing import FIND
from pofedu.content.model import Text
from pofedu.learner.learner import Learner
from pofedu.studies import logic, selection
from pofedu.studies.columns import SORTABLE
from pofedu.studies.logic import VIEWS, Standing, ViewName
from pofedu.studies.rows import study_rows
from pofedu.studies.selection import Selection
from pofedu.studies.widgets import words
from pofedu.studies.widgets.desk import Desk
from pofedu.studies.widgets.outtake import Outtake
from pofedu.studies.widgets.pane import Pane
from pofedu.studies.widgets.savedviews import SavedViews
from pofedu.studies.widgets.sifting import Sifting
from pofedu.studies.widgets.taking import Taking, cite, report
from pofedu.studies.widgets.views import make_view
from pofedu.ui.blocks import Blocks, Heading, Prose
from pofedu.ui.card import card_of
from pofedu.ui.cardlinks import Here
from pofedu.ui.page import Page
from pofedu.ui.theme import Look

Marks = Callable[[], Mapping[str, int]]
"""Asked when the page is entered: by canonical home, how many notes there are."""


class StudiesPage(Page):
    """Shows the studies at an address; view, filters, order and choice are part of the address."""

    def __init__(
        self, library: Library, marks: Marks = dict, learner: Learner | None = None
    ) -> None:
        super().__init__()
        self._saved = SavedViews(learner) if learner is not None else None
        self._library, self._ask_marks = library, marks
        self._take = Taking(library, self.outtake, self.message_posted.emit)
        self._look: Look | None = None
        self._address = Address(logic.ROOM)
        self._standing = Standing(VIEWS[0])
        self._marks: Mapping[str, int] = {}
        self._rows = selection.Rows(study_rows(library))
        self._panes: dict[ViewName, Pane] = {}
        self._aside: Blocks = ()
        """What the card shows instead of the study; nothing where it shows the study."""
        self._desk: Desk | None = None
        self._sifting: Sifting | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def _shown(self) -> tuple[Desk, Look]:
        assert self._desk is not None, "nothing is shown before a page is entered"
        assert self._look is not None, "the hall gives a page its look before it enters"
        return self._desk, self._look

    @property
    def selection(self) -> Selection:
        """What the address leaves in."""
        return selection.select(self._address, self._rows, self._library, SORTABLE)

    # What the hall asks

    def enter(self, address: Address) -> None:
        self._marks = self._ask_marks()
        self._enter(lodged(address), is_return=True)

    def show_marks(self) -> None:
        self._marks = self._ask_marks()
        if self._desk is not None:
            self._show_card(is_return=True)

    def _enter(self, address: Address, is_return: bool) -> None:
        address = logic.named(address, self._library)
        standing = self._standing_at(address)
        if self._desk is None:
            self._set_desk()
        self._address = logic.choosing(address, standing.study)
        self._standing, self._aside = standing, ()
        self._show_view()
        self._show_card(is_return)
        self.place_changed.emit(self._address)

    def _standing_at(self, address: Address) -> Standing:
        try:
            return logic.standing(address, self._library)
        except LookupError as error:
            raise LookupError(words.nothing_called(str(error.args[0]))) from None

    def _set_desk(self) -> None:
        assert self._look is not None, "the hall gives a page its look before it enters"
        desk = self._desk = Desk(self._library, self._look)
        desk.head.view_chosen.connect(self._turn_to)
        desk.head.find_changed.connect(lambda said: self._view(**{FIND: said}))
        desk.head.filters_asked.connect(self._toggle_filters)
        desk.head.reset_asked.connect(lambda: self._go(selection.reset(self._address)))
        desk.head.about_asked.connect(self._show_about)
        desk.head.add(self._take)
        desk.panel.closed.connect(self._close)
        desk.panel.card.link_activated.connect(self._open_link)
        desk.panel.card.action_requested.connect(self.handle_key)
        if self._saved is not None:
            desk.head.add(self._saved)
            self._saved.place_wanted.connect(self._go)
            self._saved.message_posted.connect(self.message_posted)
        sifting = self._sifting = Sifting(desk, self._look)
        sifting.place_wanted.connect(self._go)
        sifting.closed.connect(self._close)
        desk.show_look(self._look)
        desk.resize(self.size())  # or a first card would be laid out for no room at all
        self._column.addWidget(desk)

    def show_look(self, look: Look) -> None:
        self._look = look
        if self._desk is not None:
            self._desk.show_look(look)
            self._show_view()
            self._show_card(is_return=True)

    def crumbs(self) -> tuple[tuple[Text, Address | None], ...]:
        return words.way_to(self._standing, self._library)

    def handle_key(self, key: str) -> bool:
        if self._desk is None:
            return False
        if self._desk.pane.handle_key(key):
            return True
        deeds: dict[str, Callable[[], bool]] = {
            "filter": self._find,
            "filters": self._toggle_filters,
            "about": self._show_about,
            "legend": self._show_about,
            "cite": self._cite,
            "report": self._report,
            "export": self._take.ask,
            "print": self._take.print_,
            "close": self._escape,
        }
        deed = deeds.get(key)
        return deed() if deed else False

    def regions(self) -> tuple[QWidget, ...]:
        if self._desk is None:
            return (self,)
        return *self._desk.head.regions(), self._desk.left, self._desk.right

    def set_bare(self, is_bare: bool) -> None:
        if self._desk is not None:
            self._desk.set_bare(is_bare)

    # Going

    def _go(self, address: Address) -> None:
        """Move within the room and say so."""
        if address != self._address or self._aside:
            self._enter(address, is_return=False)

    def _view(self, **changes: str) -> None:
        self._go(self._address.with_view(**changes))

    def _turn_to(self, name: str) -> None:
        view = next(view for view in VIEWS if view == name)
        self._go(logic.in_view(self._address, view))

    def _choose(self, study: str) -> None:
        self._go(logic.choosing(self._address, study))

    def _open_link(self, address: Address) -> None:
        """A link to a study stays in this view; all others lead away."""
        address = lodged(address)
        if address.page == logic.ROOM and address.id and not address.view:
            self._choose(address.id)
        elif address.page == logic.ROOM and address.value(logic.VIEW) == "compare":
            self._go(logic.in_view(logic.choosing(self._address, address.id), "compare"))
        elif address.page == logic.ROOM:
            self._go(address)
        else:
            self.open_requested.emit(address)

    # The view

    def _show_view(self) -> None:
        desk, look = self._shown
        pane = self._pane()
        if desk.left.currentWidget() is not pane:
            desk.show_pane(pane)
        found = self.selection
        if self._saved is not None:
            self._saved.show_place(self._address, look)
        desk.head.show_selection(self._standing.view, found, look)
        self._take.show_selection(pane, self._standing.view, found, look)
        desk.fit_head()
        pane.show_selection(found, self._address, look)
        desk.fit_head()  # its buttons may say something else now
        pane.show_choice(self._standing.study)
        self.starts_at = pane.starts_at or pane
        if self._sifting is not None:
            self._sifting.show_selection(found, self._address, look)

    def _pane(self) -> Pane:
        desk, look = self._shown
        view = self._standing.view
        if view not in self._panes:
            pane = self._panes[view] = make_view(view, look)
            pane.study_chosen.connect(self._choose)
            pane.entered.connect(desk.panel.enter)
            pane.place_wanted.connect(self._go)
            pane.open_requested.connect(self.open_requested)
            pane.message_posted.connect(self.message_posted)
            pane.aside_wanted.connect(self._show_aside)
        return self._panes[view]

    def _find(self) -> bool:
        desk, _ = self._shown
        if not desk.head.isVisible():
            self._close()
        desk.head.start_find()
        return True

    def _toggle_filters(self) -> bool:
        assert self._sifting is not None, "filters are there once anything is shown"
        return self._sifting.toggle(self.selection, self._address, bool(self._blocks()))

    # The card

    def _blocks(self) -> Blocks:
        if self._aside:
            return self._aside
        if not self._standing.study or self._standing.view == "compare":
            return ()  # the comparison holds what the card does
        here = Here(Address("sources"), marks=self._marks)
        return card_of("study", self._standing.study, self._library, here)

    def _show_card(self, is_return: bool = False) -> None:
        desk, _ = self._shown
        desk.show_card(self._blocks(), is_return)

    def _show_aside(self, blocks: Blocks) -> bool:
        """Something to read beside the view; the same once more gives the card back."""
        assert self._sifting is not None, "filters are there once anything is shown"
        self._sifting.close(has_card=True)
        self._aside = () if blocks == self._aside else blocks
        self._show_card(is_return=not self._aside)
        return True

    def _show_about(self) -> bool:
        desk, _ = self._shown
        about = desk.pane.about()
        if not about:
            return False
        library = self._library
        above = Heading(words.heading(library)), Prose(words.heading_means(library))
        return self._show_aside((*about, *above))

    def _escape(self) -> bool:
        """From a field back to the view, from the card back to the view, or close the card."""
        desk, _ = self._shown
        if desk.head.field.hasFocus():
            desk.enter_view()
            return True
        return desk.leave_beside() or self._close()

    def _close(self) -> bool:
        """Close what stands beside the view; False where nothing does."""
        assert self._sifting is not None, "filters are there once anything is shown"
        if self._sifting.close(has_card=bool(self._blocks())):
            return True
        if self._aside:
            return self._show_aside(self._aside)
        if not self._standing.study or self._standing.view == "compare":
            return False
        self._choose("")
        return True

    # What is taken away

    def outtake(self, look: Look) -> Outtake:
        """What is shown now, made anew in a look, to be saved or printed."""
        return Outtake(self.selection, self._address, look)

    def _cite(self) -> bool:
        _, look = self._shown
        self.message_posted.emit(cite(self._standing.study, self._library, look))
        return True

    def _report(self) -> bool:
        said, blocks = report(self._standing.study, self._library)
        self.message_posted.emit(said)
        return self._show_aside(blocks) if blocks else True
