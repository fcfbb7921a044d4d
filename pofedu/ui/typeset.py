"""Sets blocks: the widget of each kind of block in one look."""

from collections.abc import Callable
from itertools import groupby

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pofedu.content.address import Address, parse_address
from pofedu.content.model import Text
from pofedu.ui.blocks import (
    Actions,
    Block,
    Blocks,
    Callout,
    Entry,
    Fact,
    Figure,
    Fold,
    Heading,
    Jump,
    Kicker,
    Links,
    Pair,
    Pills,
    Prose,
    Subheading,
    Timeline,
    Title,
)
from pofedu.ui.cardparts import (
    LARGE,
    EntryRow,
    Holder,
    Level,
    action_button,
    beside,
    column_of,
    flowing,
    heading_of,
    inset,
    pill_of,
    prose_of,
)
from pofedu.ui.factlines import GAP, LABEL, FactLines, is_without_links
from pofedu.ui.flow import FlowLayout
from pofedu.ui.language import line
from pofedu.ui.paragraphs import stacked, words
from pofedu.ui.row import HANG, Row
from pofedu.ui.rows import (
    AddressRow,
    CalloutRow,
    ChipLink,
    FigureRow,
    FoldRow,
    JumpRow,
    LinkRow,
    chip_width_of,
)
from pofedu.ui.theme import Look

SPACES: dict[type, int] = {
    Kicker: 18,
    Heading: 18,
    Subheading: 12,
    Pills: 10,
    Links: 8,
    Prose: 8,
    Fact: 8,
    Pair: 10,
    Timeline: 8,
    Actions: 8,
    Callout: 10,
    Figure: 14,
    Fold: 6,
    Entry: 4,
    Jump: 4,
}
"""Room above a block, in px of the type scale."""
LONG = 16
"""How wide a long question is, in characters of the size 13."""
MOST_CHIP = 96
"""A chip wider than this, in px of the type scale, stands out of its row of chips."""


class Wires(Struct, frozen=True):
    """What becomes of what a reader does on a card."""

    follow: Callable[[Address], None]
    act: Callable[[str], None]
    fold: Callable[[Fold, bool], None]
    is_open: Callable[[Fold], bool]


class Typesetter:
    """Makes the widgets of blocks in one look."""

    def __init__(self, look: Look, wires: Wires) -> None:
        self._look = look
        self._wires = wires
        self._chip_width = 0.0
        self._make: dict[type, Callable[..., QWidget]] = {
            Kicker: self._kicker,
            Title: self._title,
            Pills: self._pills,
            Prose: self._prose,
            Heading: self._heading,
            Subheading: self._subheading,
            Fact: self._fact,
            Links: self._links,
            Entry: self._entry,
            Callout: self._callout,
            Figure: self._figure,
            Pair: self._pair,
            Actions: self._actions,
            Timeline: self._timeline,
            Fold: self._fold,
            Jump: self._jump,
        }
        self._heads: dict[Text, FoldRow] = {}
        """The headings of folds, by their words."""

    def set_blocks(self, column: QVBoxLayout, blocks: Blocks) -> None:
        """Stand blocks beneath each other, apart by their kind, their words `HANG` within."""
        widths = self._chip_widths(blocks)
        for place, block in enumerate(blocks):
            self._chip_width = widths[place]
            if place:
                column.addSpacing(self._space(blocks[place - 1], block))
            widget = self._make[type(block)](block)
            if isinstance(block, Fold) or (isinstance(widget, Row) and widget.is_hanging):
                column.addWidget(widget)
            else:
                column.addLayout(inset(widget, HANG))

    def _space(self, above: Block, block: Block) -> int:
        """Folds stand close to one another and to their heading, and apart from other lines."""
        space = SPACES.get(type(block), 2)
        if isinstance(block, Fold) and not isinstance(above, Fold | Heading | Title):
            space = SPACES[Heading]
        if isinstance(block, Entry) and block.address is not None:
            space = SPACES[Links] if isinstance(above, Pills) else 0  # its ring needs none
        if isinstance(block, Title) and isinstance(above, Prose):
            space = SPACES[Prose]
        return round(space * min(self._look.factor, 1.5))

    def _chip_widths(self, blocks: Blocks) -> list[float]:
        """For entries that follow one another one width of chips, so that their words line up."""
        most = self._look.px(MOST_CHIP)
        widths: list[float] = []
        for _, group in groupby(blocks, key=lambda block: isinstance(block, Entry)):
            entries = list(group)
            chips = [b.chip for b in entries if isinstance(b, Entry)]
            wide = max((chip_width_of(chip, self._look) for chip in chips), default=0.0)
            widths += [min(wide, most)] * len(entries)
        return widths

    def wire_words(self, page: QWidget) -> None:
        """Let the links within words be followed."""
        for label in page.findChildren(QLabel):
            if label.textInteractionFlags() != Qt.TextInteractionFlag.NoTextInteraction:
                label.linkActivated.connect(self._follow_words)

    def _follow_words(self, address: str) -> None:
        self._wires.follow(parse_address(address))

    def _wired(self, row: AddressRow) -> AddressRow:
        row.activated.connect(self._wires.follow)
        return row

    def _kicker(self, block: Kicker) -> QWidget:
        return words(line(block.text, self._look.language), self._look, 13, "soft")

    def _title(self, block: Title) -> QWidget:
        return stacked(block.text, self._look, 18, bold=True)

    def _pills(self, block: Pills) -> QWidget:
        return flowing((pill_of(pill, self._look) for pill in block.items), 8)

    def _prose(self, block: Prose) -> QWidget:
        return prose_of(block, self._look)

    def _heading(self, block: Heading) -> QWidget:
        return heading_of(block.text, self._look)

    def _subheading(self, block: Subheading) -> QWidget:
        return words(line(block.text, self._look.language), self._look, 13, "ink", bold=True)

    def _fact(self, block: Fact) -> QWidget:
        """The question beside its answer; above it where the text is large."""
        if self._look.factor > LARGE:
            return self._answer(block, has_label=True)
        if is_without_links(block):
            return FactLines(block, self._look)
        label = stacked(block.label, self._look, 13, tone="soft")
        return self._beside_label(label, self._answer(block, has_label=False))

    def _answer(self, block: Fact, has_label: bool) -> QWidget:
        look = self._look
        tone = "soft" if block.is_faint else "ink"
        value = stacked(block.value, look, 15, tone=tone, tail=block.mark)
        level = Level(block.level, block.levels, look) if block.levels else None
        answer, column = column_of(2)
        if has_label:
            column.addLayout(beside(stacked(block.label, look, 13, tone="soft"), level))
            column.addWidget(value)
        else:
            column.addLayout(beside(value, level))
        for reason in block.reasons:
            column.addWidget(stacked(reason, look, 13, tone="soft"))
        return answer

    def _beside_label(self, label: QWidget, answer: QWidget, size: int = LABEL) -> QWidget:
        label.setFixedWidth(round(self._look.px(13) * size))
        holder = Holder()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(answer, 1)
        return holder

    def _links(self, block: Links) -> QWidget:
        look = self._look
        holder = Holder()
        flow = FlowLayout(holder, 6)
        for item in block.items:
            chip = ChipLink(item.text, item.address, look)
            chip.activated.connect(self._wires.follow)
            flow.addWidget(chip)
        if block.label is None:
            return holder
        label = stacked(block.label, look, 13, tone="soft")
        if look.factor <= LARGE:
            return self._beside_label(label, holder, LONG if block.is_long else LABEL)
        both, column = column_of(4)
        column.addWidget(label)
        column.addWidget(holder)
        return both

    def _entry(self, block: Entry) -> QWidget:
        if block.address is None:
            return EntryRow(block, self._look, self._chip_width)
        return self._wired(LinkRow(block, block.address, self._look, self._chip_width))

    def _callout(self, block: Callout) -> QWidget:
        return self._wired(CalloutRow(block, self._look))

    def _figure(self, block: Figure) -> QWidget:
        return self._wired(FigureRow(block, self._look))

    def _pair(self, block: Pair) -> QWidget:
        """Side by side; beneath each other where the text is large."""
        if self._look.factor > LARGE:
            holder, column = column_of(10)
            for fact in (block.left, block.right):
                column.addWidget(self._answer(fact, has_label=True))
            return holder
        holder = Holder()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        for fact in (block.left, block.right):
            row.addWidget(self._answer(fact, has_label=True), 1, Qt.AlignmentFlag.AlignTop)
        return holder

    def _fold(self, block: Fold) -> QWidget:
        holder, column = column_of(0)
        head = FoldRow(block.text, block.count, self._wires.is_open(block), self._look)
        self._heads[block.text] = head
        column.addWidget(head)
        inner, lines = column_of(0)
        lines.setContentsMargins(round(self._look.px(18)), 2, 0, 4)
        column.addWidget(inner)

        def show(is_open: bool) -> None:
            if is_open and not lines.count():
                self.set_blocks(lines, block.blocks)
                self.wire_words(inner)
            inner.setVisible(is_open)

        show(head.isChecked())
        head.toggled.connect(show)
        head.toggled.connect(lambda is_open: self._wires.fold(block, is_open))
        return holder

    def _jump(self, block: Jump) -> QWidget:
        row = JumpRow(block.text, self._look)
        row.clicked.connect(lambda: self._heads[block.text].arrive())
        return row

    def _actions(self, block: Actions) -> QWidget:
        look, act = self._look, self._wires.act
        return flowing((action_button(action, look, act) for action in block.items), 8)

    def _timeline(self, block: Timeline) -> QWidget:
        from pofedu.ui.protocol.strip import ProtocolStrip

        return ProtocolStrip(block, self._look)
