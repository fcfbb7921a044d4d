"""The map and the table of its claims: one over the other, or one of them where room is short."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from pofedu.content.address import Address
from pofedu.content.diagram import Diagram
from pofedu.content.library import Library
from pofedu.diagram.logic import is_table
from pofedu.diagram.widgets.marks import Kept
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line, translate
from pofedu.ui.map.view import MapView
from pofedu.ui.theme import Look

if TYPE_CHECKING:
    from pofedu.diagram.widgets.twin import Twin

ROOM_FOR_BOTH = 42
"""Both are shown in so many characters of height; in less the table takes the map's place."""


class Halves(QSplitter):
    """Holds the map and, once it was asked for, the table."""

    claim_chosen = Signal(str)
    moved = Signal(object)
    """The Address of the same rows in another order."""
    copied = Signal(object)
    """A Text that says so."""
    entered = Signal()
    """The reader asked by key for what is said of the row where they stand."""
    parted = Signal()
    """Whether map and table are seen is other than before."""

    def __init__(self, view: MapView, look: Look) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._look = look
        self.view = view
        self._source: tuple[Diagram, Library] | None = None
        """What the table is made from when it is first asked for."""
        self.twin: Twin | None = None
        self._drawn: list[int] = []
        """How high map and table were drawn by the reader."""
        self._is_open = False
        self.is_alone = False
        """Whether the table stands in the map's place."""
        self._is_last_in_table = False
        self.lane_in_view: Callable[[], str] = lambda: ""
        """The lane that the map shows, with which the table begins."""
        self.setChildrenCollapsible(False)
        self.setHandleWidth(8)
        self.addWidget(view)
        view.installEventFilter(self)
        self.splitterMoved.connect(self._keep_sizes)
        take_no_text(self)
        self.show_look(look)

    def show_claims_of(self, diagram: Diagram, library: Library) -> None:
        """Let the table be that of a map from now on."""
        self._source = diagram, library

    def show_place(self, address: Address, kept: Kept) -> None:
        """Open the table or close it, as the address asks."""
        was_open, self._is_open = self._is_open, is_table(address)
        lane = self.lane_in_view() if self.view.isVisible() else ""
        if self._is_open:
            self._made().show_place(address, kept, self._look)
        if was_open != self._is_open:
            self._is_last_in_table = self._is_open
            self._part()
            if self.twin is not None and lane and self._is_open:
                self.twin.show_lane(lane)

    def _made(self) -> "Twin":
        if self.twin is None:
            from pofedu.diagram.widgets.twin import Twin  # not on the way to a first sight

            assert self._source is not None, "the page says whose claims the table is of"
            self.twin = Twin(*self._source, self._look)
            self._add(self.twin)
        return self.twin

    def _add(self, twin: "Twin") -> None:
        twin.claim_chosen.connect(self.claim_chosen)
        twin.moved.connect(self.moved)
        twin.copied.connect(self.copied)
        twin.table.entered.connect(self.entered)
        twin.table.installEventFilter(self)
        twin.hide()  # until there is a row to see
        self.addWidget(twin)
        last: QWidget = self.view
        for stop in (twin.order, twin.copy_button, twin.table):
            QWidget.setTabOrder(last, stop)
            last = stop

    def show_look(self, look: Look) -> None:
        """Room by another look; the page shows map and rows in it."""
        self._look = look
        words = translate("Twin", "Map and table")
        self.setAccessibleName(line(words, look.language))
        self._part()

    # Which of them are seen

    def _part(self) -> None:
        """Show what there is room for; the focus goes along where it was in one of them."""
        if self.twin is None:
            return
        has_both = self.height() >= ROOM_FOR_BOTH * self._look.px(15)
        wanted = {self.view: not self._is_open or has_both, self.twin: self._is_open}
        if all(part.isHidden() is not is_seen for part, is_seen in wanted.items()):
            return
        focus = self.window().focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self.is_alone = not wanted[self.view]
        for part in sorted(wanted, key=lambda part: not wanted[part]):
            if had_focus and not wanted[part]:
                self._take_focus()  # or Qt would look for a place, and walk on the map
            part.setVisible(wanted[part])
        if had_focus:
            self._take_focus()
        self._share()
        self.parted.emit()

    def _take_focus(self) -> None:
        self.place().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _share(self) -> None:
        """Half of the room for each, or as the reader has drawn them."""
        half = (self.height() - self.handleWidth()) // 2
        self.setSizes(self._drawn or [half, half])

    def _keep_sizes(self) -> None:
        self._drawn = self.sizes()

    def place(self) -> QWidget:
        """Where the reader goes back to from a card: the table or the map, whichever was last."""
        twin = self.twin
        if twin is not None and self._is_open and (self.is_alone or self._is_last_in_table):
            return twin.table
        return self.view

    def regions(self) -> tuple[QWidget, ...]:
        """The table, where it is open, as a part of the window of its own."""
        return (self.twin,) if self.twin is not None and self._is_open else ()

    def page(self, by: int) -> bool:
        """Go on or back in the table, where it stands alone or the reader is in it."""
        twin = self.twin
        if twin is None or not (self.is_alone or twin.table.hasFocus()):
            return False
        twin.table.page(by)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._is_last_in_table = watched is not self.view
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._part()
