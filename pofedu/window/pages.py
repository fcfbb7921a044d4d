"""The pages of the hall: built when first entered, and replaced by a panel where one fails."""

from collections.abc import Callable, Mapping
from functools import cached_property, partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QSizePolicy, QStackedWidget

from pofedu.content.address import Address
from pofedu.content.model import Text
from pofedu.ui.language import translate
from pofedu.ui.page import Page
from pofedu.ui.theme import Look
from pofedu.window.crumbs import Way
from pofedu.window.failure import FailurePanel
from pofedu.window.focus import focus_page

Factories = Mapping[str, Callable[[], Page]]


class NotFoundError(Exception):
    """An address names nothing; holds the sentence for the reader."""

    def __init__(self, sentence: Text) -> None:
        super().__init__(sentence.en)
        self.sentence = sentence


def is_refusal(error: Exception) -> bool:
    """Whether a page says that an address names nothing, rather than stumbling over a key."""
    return isinstance(error, LookupError) and not isinstance(error, (KeyError, IndexError))


def refusal_of(error: Exception) -> Text:
    """The sentence of a refusal in both languages."""
    said = error.args[0] if error.args else ""
    if isinstance(said, Text):
        return said
    return translate("Window", "There is nothing at this address: {reason}", reason=said)


class Pages(QStackedWidget):
    """Shows one page at a time and passes on only what that page says."""

    open_requested = Signal(object)
    place_changed = Signal(object)
    message_posted = Signal(object)
    note_wanted = Signal(object)
    details_copied = Signal()
    failed = Signal(object)
    """The exception of a page that could not go on."""

    def __init__(self, look: Look, factories: Factories) -> None:
        super().__init__()
        self.look = look
        self.is_bare = False
        self._factories = factories
        self._built: dict[str, Page] = {}
        self._looks: dict[str, Look] = {}
        self._wanted: Address | None = None
        self._arriving: Page | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    @cached_property
    def failure(self) -> FailurePanel:
        """What stands in the place of a page that failed."""
        panel = FailurePanel(self.look)
        panel.retry_requested.connect(self._retry)
        panel.copied.connect(self.details_copied)
        self.addWidget(panel)
        return panel

    @property
    def page(self) -> Page | None:
        """The page shown now; None while a failure is."""
        widget = self.currentWidget()
        return widget if isinstance(widget, Page) else None

    def enter(self, address: Address) -> None:
        """Show what an address names; raises NotFoundError where it names nothing."""
        if address.page not in self._factories:
            words = translate("Window", 'There is no page called "{name}".', name=address.page)
            raise NotFoundError(words)
        try:
            page = self._dressed(address.page)
            self._arriving = page
            page.enter(address)
            self._turn_to(page)
            page.set_bare(self.is_bare)
        except Exception as error:
            if is_refusal(error):
                raise NotFoundError(refusal_of(error)) from error
            self._fail(address, error)
        finally:
            self._arriving = None

    def _turn_to(self, page: Page) -> None:
        """Show a page; the keyboard goes from the one before to where a new one wants it."""
        focus = self.window().focusWidget()
        is_first = page.focusWidget() is None and page is not self.currentWidget()
        held = is_first and focus is not None and self.isAncestorOf(focus)
        self.setCurrentWidget(page)
        if held:
            focus_page(page)

    def _dressed(self, name: str) -> Page:
        if name not in self._built:
            self._add(name, self._factories[name]())
        page = self._built[name]
        if self._looks.get(name) != self.look:
            page.show_look(self.look)
            self._looks[name] = self.look
        return page

    def _add(self, name: str, page: Page) -> None:
        page.open_requested.connect(partial(self._pass_on, page, self.open_requested))
        page.place_changed.connect(partial(self._pass_on, page, self.place_changed))
        page.message_posted.connect(partial(self._pass_on, page, self.message_posted))
        page.note_wanted.connect(partial(self._pass_on, page, self.note_wanted))
        self._built[name] = page
        self.addWidget(page)

    def _pass_on(self, page: Page, signal: SignalInstance, value: object) -> None:
        if page is (self._arriving or self.currentWidget()):
            signal.emit(value)

    def _fail(self, address: Address, error: Exception) -> None:
        self._wanted = address
        page = self._built.pop(address.page, None)
        self._looks.pop(address.page, None)
        self.failure.show_look(self.look)
        self.failure.show_failure(error, str(address))
        self.setCurrentWidget(self.failure)
        if page is not None:
            self.removeWidget(page)
            page.deleteLater()
        self.failed.emit(error)

    def _retry(self) -> None:
        if self._wanted is not None:
            self.open_requested.emit(self._wanted)

    def show_look(self, look: Look, address: Address | None) -> None:
        """Take on a look; pages that are not shown follow when they are entered."""
        self.look = look
        if self.currentWidget() is not None and self.page is None:
            self.failure.show_look(look)
        if self.page is not None and address is not None:
            try:
                self._dressed(address.page)
            except Exception as error:
                self._fail(address, error)

    def handle_key(self, key_id: str, address: Address | None) -> bool:
        """Hand a key to the page shown now."""
        if self.page is None or address is None:
            return False
        try:
            return self.page.handle_key(key_id)
        except Exception as error:
            self._fail(address, error)
            return True

    def set_bare(self, is_bare: bool) -> None:
        """Hide or show again all but the content of the page."""
        self.is_bare = is_bare
        if self.page is not None:
            self.page.set_bare(is_bare)

    def way(self, address: Address | None) -> Way:
        """The breadcrumb of the page shown now; empty while a failure is."""
        if self.page is None or address is None:
            return ()
        try:
            return self.page.crumbs()
        except Exception as error:
            self._fail(address, error)
            return ()
