"""Shows a card: any list of blocks, set like a well-set page, links and actions by keyboard too."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pofedu.content.address import parse_address
from pofedu.ui.blocks import (
    Action,
    Actions,
    Block,
    Blocks,
    Entry,
    Fact,
    Heading,
    Kicker,
    Pills,
    Prose,
    Title,
)
from pofedu.ui.cardparts import (
    LARGE,
    EntryRow,
    Level,
    LinkRow,
    beside,
    brief,
    column_of,
    label_of,
    pill_of,
    stacked,
    words,
)
from pofedu.ui.flow import FlowLayout
from pofedu.ui.icons import icon
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import follow, lead, line
from pofedu.ui.shapes import Barred, Rule
from pofedu.ui.theme import Look

PADDING = 20


class CardView(QScrollArea):
    """A scrolling column of blocks; made anew when blocks or look change, the place kept."""

    link_activated = Signal(object)
    """The Address behind an entry."""
    action_requested = Signal(str)
    """The id of an Action."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._blocks: Blocks = ()
        self.setViewport(QWidget())
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        take_no_text(self)

    def _say_name(self) -> None:
        title = next((b.text for b in self._blocks if isinstance(b, Title)), None)
        self.setAccessibleName(line(title, self._look.language) if title else "")

    def show_blocks(self, blocks: Blocks) -> None:
        """Another card, from its top."""
        self._blocks = blocks
        self._rebuild()
        self.verticalScrollBar().setValue(0)

    def show_look(self, look: Look) -> None:
        """The same card in another look, scrolled as far as before."""
        self._look = look
        if not self._blocks:
            return
        place = self.verticalScrollBar().value()
        self._rebuild()
        self.verticalScrollBar().setValue(place)

    def _rebuild(self) -> None:
        self._say_name()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(PADDING, PADDING - 4, PADDING, PADDING)
        column.setSpacing(0)
        for block in self._blocks:
            column.addSpacing(self._space_before(block))
            column.addWidget(self._widget(block))
        column.addStretch(1)
        palette = page.palette()
        palette.setColor(QPalette.ColorRole.Window, self._look.theme.color("surface"))
        page.setPalette(palette)
        page.setAutoFillBackground(True)
        self.viewport().setPalette(palette)
        for label in page.findChildren(QLabel):
            label.linkActivated.connect(self._follow)
        self.setWidget(page)
        self._fit_height()

    def _follow(self, address: str) -> None:
        self.link_activated.emit(parse_address(address))

    def _fit_height(self) -> None:
        """As high as its words are at this width; left alone it would be as high as when narrow."""
        page = self.widget()
        column = page.layout() if page is not None else None
        if page is not None and column is not None:
            page.setFixedHeight(
                max(column.heightForWidth(self.viewport().width()), self.viewport().height())
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    def _space_before(self, block: Block) -> int:
        spaces: dict[type, int] = {Heading: 18, Pills: 10, Prose: 8, Fact: 8, Actions: 8, Entry: 6}
        return round(spaces.get(type(block), 2) * min(self._look.factor, 1.5))

    def _widget(self, block: Block) -> QWidget:
        make: dict[type, Callable[..., QWidget]] = {
            Kicker: self._kicker,
            Title: self._title,
            Pills: self._pills,
            Prose: self._prose,
            Heading: self._heading,
            Fact: self._fact,
            Entry: self._entry,
            Actions: self._actions,
        }
        return make[type(block)](block)

    def _kicker(self, block: Kicker) -> QWidget:
        return words(line(block.text, self._look.language), self._look, 13, "soft")

    def _title(self, block: Title) -> QWidget:
        return stacked(block.text, self._look, 18, bold=True)

    def _pills(self, block: Pills) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, 8)
        for pill in block.items:
            flow.addWidget(pill_of(pill, self._look))
        return holder

    def _prose(self, block: Prose) -> QWidget:
        holder = stacked(
            block.text,
            self._look,
            block.size,
            tone="ink" if block.tone == "caution" else block.tone,
        )
        if block.mark:
            mark = words(line(block.mark, self._look.language), self._look, 13, "caution")
            column = holder.layout()
            assert column is not None
            column.addWidget(mark)
        if block.tone == "caution":
            return Barred(holder, self._look)
        return holder

    def _heading(self, block: Heading) -> QWidget:
        holder, column = column_of(6)
        column.addWidget(Rule(self._look))
        column.addSpacing(4)
        look = self._look
        second = follow(block.text, look.language)
        bold = f'<b style="color:{look.theme.ink}">{escape(lead(block.text, look.language))}</b>'
        small = f'&nbsp;&nbsp;<span style="color:{look.theme.soft}">{escape(second)}</span>'
        column.addWidget(label_of(bold + (small if second else ""), look, 15))
        return holder

    def _fact(self, block: Fact) -> QWidget:
        """The question beside its answer; above it where the text is large."""
        look = self._look
        is_stacked = look.factor > LARGE
        name = stacked(block.label, look, 13, tone="soft", is_inline=is_stacked)
        value = stacked(block.value, look, 15)
        answer, column = column_of(2)
        if is_stacked:
            column.addLayout(beside(name, self._level(block)))
            column.addWidget(value)
        else:
            column.addLayout(beside(value, self._level(block)))
        for reason in block.reasons:
            column.addWidget(stacked(reason, look, 13, tone="soft"))
        if is_stacked:
            return answer
        name.setFixedWidth(round(look.px(13) * 7))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(answer, 1)
        return holder

    def _level(self, block: Fact) -> QWidget | None:
        return Level(block.level, block.levels, self._look) if block.levels else None

    def _entry(self, block: Entry) -> QWidget:
        if block.address is None:
            return EntryRow(block, self._look)
        row = LinkRow(block, block.address, self._look)
        row.activated.connect(self.link_activated)
        return row

    def _actions(self, block: Actions) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, 8)
        for action in block.items:
            flow.addWidget(self._action(action))
        return holder

    def _action(self, action: Action) -> QToolButton:
        button = QToolButton()
        look = self._look
        size = round(look.px(18))
        button.setIcon(icon(action.icon, look.theme.color("accent"), size))
        button.setIconSize(QSize(size, size))
        button.setText(brief(action.text, look))
        button.setToolTip(line(action.text, look.language))
        button.setFont(look.font(13))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setProperty("action", action.id)
        button.clicked.connect(lambda: self.action_requested.emit(action.id))
        take_no_text(button)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 120)
