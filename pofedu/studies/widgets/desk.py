"""The view and, beside it, the card or the filters; in narrow windows one at a time."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pofedu.content.library import Library
from pofedu.studies.widgets.head import Head
from pofedu.studies.widgets.pane import Pane
from pofedu.ui.beside import Beside, is_narrow
from pofedu.ui.blocks import Blocks
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import translate
from pofedu.ui.panel import Panel
from pofedu.ui.theme import Look


class Desk(QWidget):
    """Holds the parts and keeps them in step; what they mean is the page's business."""

    def __init__(self, library: Library, look: Look) -> None:
        super().__init__()
        self._look, self._is_bare = look, False
        self.head = Head(library)
        self.left = QStackedWidget()
        self.panel = Panel(look)
        self.right = QStackedWidget()
        self.right.addWidget(self.panel)
        self.right.hide()
        self._beside = Beside(self.left, self.right)
        row = QHBoxLayout()
        row.setContentsMargins(10, 0, 8, 8)
        row.addWidget(self._beside)
        whole = self._whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self.head)
        whole.addLayout(row, 1)
        take_no_text(self.left, self.right)

    @property
    def pane(self) -> Pane:
        """The view that is shown."""
        shown = self.left.currentWidget()
        assert isinstance(shown, Pane), "a view is shown before it is asked for"
        return shown

    def show_pane(self, pane: Pane) -> None:
        """Another view; it keeps what it showed until it is told to show something else."""
        if self.left.indexOf(pane) < 0:
            self.left.addWidget(pane)
        self.left.setCurrentWidget(pane)
        self.head.put_tools(pane.tools())

    def show_look(self, look: Look) -> None:
        """Everything in another look."""
        self._look = look
        self.panel.show_look(look)
        words = translate("Studies", "View and card")
        self._beside.show_look(words, look)
        self._fit()

    # What stands beside

    def show_card(self, blocks: Blocks, is_return: bool = False) -> None:
        """Open the card, or close it where there is nothing; open filters stay."""
        if blocks:
            self.panel.show_blocks(blocks, is_return)
        if self.right.currentWidget() is self.panel:
            self._show_right(bool(blocks))

    def show_aside(self, panel: QWidget | None, has_card: bool) -> None:
        """Put a panel where the card stands; None gives the card back where there is one."""
        if panel is not None and self.right.indexOf(panel) < 0:
            self.right.addWidget(panel)
        self.right.setCurrentWidget(panel or self.panel)
        self._show_right(panel is not None or has_card)

    def _show_right(self, is_open: bool) -> None:
        was_open, had_focus = self.right.isVisibleTo(self), self.has_focus_beside
        self.right.setVisible(is_open)
        if is_open and not was_open:
            self._beside.share(self._look)
        self._fit()
        if had_focus and not is_open:
            self.enter_view()

    @property
    def has_focus_beside(self) -> bool:
        """Whether keys go to what stands beside the view."""
        focus = self.window().focusWidget()
        return focus is not None and self.right.isAncestorOf(focus)

    def enter_view(self) -> None:
        """Put the focus on the view."""
        target = self.pane.starts_at or self.pane
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave_beside(self) -> bool:
        """Put the focus back on the view; False where it was not beside, or the view is hidden."""
        if not self.has_focus_beside or not self.left.isVisible():
            return False
        self.enter_view()
        return True

    # Room

    def _fit(self) -> None:
        """In a narrow window an open card takes the place of the view."""
        is_open = self.right.isVisibleTo(self)
        is_alone = is_open and is_narrow(self, self._look)
        self.left.setVisible(not is_alone)
        self.head.setVisible(not is_alone and not (self._is_bare and is_open))

    def fit_head(self) -> None:
        """What stands over the view says as much as there is room for, before it is painted."""
        self.head.fit(self.width())
        self._whole.activate()

    def set_bare(self, is_bare: bool) -> None:
        """In full screen an open card leaves no room to what stands over the view."""
        self._is_bare = is_bare
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_head()
        self._fit()
