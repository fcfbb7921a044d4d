"""Going from place to place: addresses, the pages they open, and the way back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from pofedu.content.address import Address
from pofedu.ui.language import translate
from pofedu.window.crumbs import Way
from pofedu.window.history import History
from pofedu.window.pages import NotFoundError, Pages


class Places(QObject):
    """Keeps the pages and the history in step."""

    shown = Signal()
    """Where the reader is, or where one can go from there, is another now."""
    leaving = Signal()
    """Another place is about to be shown: what is still to be kept of this one is kept now."""
    refused = Signal(object)
    """The sentence for an address that names nothing."""

    def __init__(self, pages: Pages, pack_id: str) -> None:
        super().__init__(pages)
        self.lodging: Callable[[Address], Address] = lambda address: address
        """Where an address is shown whose own room is not there."""
        self.history = History()
        self._pages = pages
        self._pack_id = pack_id
        self._reached: list[Address] | None = None
        self._last: dict[str, Address] = {}
        pages.open_requested.connect(self.go)
        pages.place_changed.connect(self._on_place_changed)

    @property
    def current(self) -> Address | None:
        """Where the reader is."""
        return self.history.current

    @property
    def lodged(self) -> Address | None:
        """The place in the room that shows where the reader is."""
        return self.lodging(self.current) if self.current else None

    def way(self) -> Way:
        """The breadcrumb of where the reader is."""
        return self._pages.way(self.lodged)

    def go(self, address: Address) -> bool:
        """Go to an address; False, and `refused`, where it names nothing."""
        try:
            self.enter(address)
        except NotFoundError as refusal:
            self.refused.emit(refusal.sentence)
            self._tell()
            return False
        return True

    def enter(self, address: Address) -> None:
        """Go to an address; raises `NotFoundError` and stays where it names nothing."""
        self._show(address)
        self.history.visit(address)
        self._settle()

    def go_to_feature(self, name: str) -> None:
        """Go to where the reader was last in a feature; once there, to where it begins."""
        is_there = self.lodged is not None and self.lodged.page == name
        self.go(Address(name) if is_there else self._last.get(name, Address(name)))

    def step(self, by: int) -> None:
        """Go back (negative) or forward, to the view as it was left."""
        address = self.history.step(by)
        if address is None:
            return
        try:
            self._show(address)
        except NotFoundError as refusal:
            self.refused.emit(refusal.sentence)
        self._settle()

    def _show(self, address: Address) -> None:
        if address.pack not in ("", self._pack_id):
            words = translate("Window", 'No content called "{name}" is open.', name=address.pack)
            raise NotFoundError(words)
        self.leaving.emit()
        self._reached = []
        try:
            self._pages.enter(self.lodging(address))
        except NotFoundError:
            self._reached = None
            raise

    def _settle(self) -> None:
        """Where the page brought the address to its full form, keep that."""
        if self._reached:
            self.history.settle(self._reached[-1])
        self._reached = None
        self._tell()

    def _on_place_changed(self, address: Address) -> None:
        if self._reached is not None:
            self._reached.append(address)
            return
        self.history.visit(address)
        self._tell()

    def _tell(self) -> None:
        if self.current is not None and self.lodged is not None:
            self._last[self.lodged.page] = self.current
        self.shown.emit()
