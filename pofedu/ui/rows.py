"""Lines of a card that lead somewhere, for mouse, keyboard and screen reader alike."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy

from pofedu.content.address import Address
from pofedu.content.model import Text
from pofedu.ui.blocks import Callout, Entry, Figure
from pofedu.ui.language import lead, line, translate
from pofedu.ui.row import HANG, Row
from pofedu.ui.runs import APART, Paragraph, Run, runs_of
from pofedu.ui.theme import Look

GAP = 10
"""Between a chip and its words, in px of the type scale."""
ABOVE = 34
"""Over a heading that was gone to, in px of the type scale: there a card has its closing cross."""


class AddressRow(Row):
    """A row that leads to an address."""

    activated = Signal(object)

    def __init__(
        self, paragraphs: Iterable[Paragraph], address: Address, look: Look, *said: Text
    ) -> None:
        super().__init__(paragraphs, look)
        self.address = address
        first, *others = (line(text, look.language) for text in said)
        self.setAccessibleName(first)
        self.setAccessibleDescription(" ".join(others))
        self.clicked.connect(lambda: self.activated.emit(address))


class LinkRow(AddressRow):
    """A chip such as a locator, words, and details beneath."""

    pad_x, pad_y, is_hanging = float(HANG), 5.0, True

    def __init__(self, entry: Entry, address: Address, look: Look, chip_width: float = 0.0) -> None:
        said = (entry.text, *([entry.tail] if entry.tail else []), *entry.details)
        super().__init__(_entry_paragraphs(entry, look), address, look, *said)
        self._chip = entry.chip
        high = QFontMetricsF(look.font(13, bold=True)).height() + look.px(4)
        wide = max(chip_width_of(entry.chip, look), chip_width)
        self._chip_size = (wide, high) if entry.chip else None
        if entry.chip:
            self.setAccessibleName(f"{entry.chip} {self.accessibleName()}")

    def indent(self) -> float:
        return self.pad_x + (self._chip_size[0] + self.look.px(GAP) if self._chip_size else 0.0)

    def least_height(self) -> float:
        return self._chip_size[1] if self._chip_size else 0.0

    def paint_beside(self, painter: QPainter) -> None:
        if self._chip_size is None:
            return
        theme = self.look.theme
        wide, high = self._chip_size
        frame = QRectF(self.pad_x + 0.5, self.pad_y + 0.5, wide - 1, high - 1)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("paper"))
        painter.drawRoundedRect(frame, 6, 6)
        painter.setPen(theme.color("accent"))
        painter.setFont(self.look.font(13, bold=True))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self._chip)


def chip_width_of(chip: str, look: Look) -> float:
    """How wide a chip must be for its words."""
    if not chip:
        return 0.0
    return QFontMetricsF(look.font(13, bold=True)).horizontalAdvance(chip) + look.px(14)


def _entry_paragraphs(entry: Entry, look: Look) -> Iterable[Paragraph]:
    yield from runs_of(entry.text, look, 15, "accent", entry.is_current, entry.tail)
    if entry.value:
        yield from runs_of(entry.value, look, 15, "ink", is_bold=True)
    for detail in entry.details:
        yield APART
        yield from runs_of(detail, look, 13, "soft")


class CalloutRow(AddressRow):
    """What must not be missed, beside a bar of the caution colour."""

    pad_x, pad_y, is_hanging = float(HANG), 5.0, True

    def __init__(self, block: Callout, look: Look) -> None:
        said = (block.kicker, block.text, *block.details)
        super().__init__(_callout_paragraphs(block, look), block.address, look, *said)
        self.setAccessibleName(" ".join(line(t, look.language) for t in said[:2]))

    def indent(self) -> float:
        return self.pad_x + 14.0

    def paint_beside(self, painter: QPainter) -> None:
        bar = QRectF(self.pad_x, 4, 3, self.height() - 8)
        painter.fillRect(bar, self.look.theme.color("caution"))


def _callout_paragraphs(block: Callout, look: Look) -> Iterable[Paragraph]:
    """The word for what it is stands above an explained one, and beside one by its title alone."""
    kicker = Run(line(block.kicker, look.language), 13, "caution", is_bold=True)
    title, *rest = runs_of(block.text, look, 15, "accent")
    if block.details:
        yield (kicker,)
        yield title
    else:
        beside = Run(lead(block.kicker, look.language) + "\u2002", 13, "caution", is_bold=True)
        yield (beside, *title)
    yield from rest
    for detail in block.details:
        yield APART
        yield from runs_of(detail, look, 13, "soft")


class FigureRow(AddressRow):
    """A large number and its words in a frame."""

    pad_x, pad_y = 14.0, 12.0

    def __init__(self, block: Figure, look: Look) -> None:
        paragraphs = (
            *runs_of(block.text, look, 15, "accent", is_bold=True),
            APART,
            *runs_of(block.detail, look, 13, "soft"),
        )
        super().__init__(paragraphs, block.address, look, block.text, block.detail)
        self.setAccessibleName(f"{block.number} {self.accessibleName()}")
        self._number = block.number
        metrics = QFontMetricsF(look.font(24, bold=True))
        self._number_size = metrics.horizontalAdvance(block.number), metrics.height()

    def indent(self) -> float:
        return self.pad_x + self._number_size[0] + 16

    def least_height(self) -> float:
        return self._number_size[1]

    def paint_beside(self, painter: QPainter) -> None:
        theme = self.look.theme
        painter.setPen(QPen(theme.color("outline"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        painter.setPen(theme.color("ink"))
        painter.setFont(self.look.font(24, bold=True))
        area = QRectF(self.pad_x, 0, self._number_size[0] + 2, self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._number)


class ChipLink(Row):
    """A few words in a frame that lead somewhere."""

    activated = Signal(object)
    pad_y = 2.0

    def __init__(self, text: Text, address: Address, look: Look) -> None:
        words = line(text, look.language)
        self.pad_x = look.px(8)
        super().__init__([(Run(words, 13, "accent"),)], look)
        self._wide = self._words.natural_width()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(words)
        self.clicked.connect(lambda: self.activated.emit(address))

    def sizeHint(self) -> QSize:
        wide = round(self._wide + 2 * self.pad_x + 2)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self.look.px(30)), self.sizeHint().height())

    def paint_beside(self, painter: QPainter) -> None:
        theme = self.look.theme
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("paper"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)


class JumpRow(Row):
    """Words that lead further down the card on which they stand."""

    pad_x, pad_y, is_hanging = float(HANG), 5.0, True

    def __init__(self, text: Text, look: Look) -> None:
        words = line(text, look.language)
        super().__init__([(Run(f"↓\u2002{words}", 15, "accent"),)], look)
        self.setAccessibleName(words)
        further = translate("Card", "Further down on this card")
        self.setAccessibleDescription(line(further, look.language))


class FoldRow(Row):
    """A heading that opens and closes what stands beneath it."""

    pad_x, is_hanging = float(HANG), True

    def __init__(self, text: Text, count: int, is_open: bool, look: Look) -> None:
        words = line(text, look.language)
        after = f"\u2002{count}" if count else ""
        super().__init__([(Run(words, 15, "ink", is_bold=True), Run(after, 13, "soft"))], look)
        self.setCheckable(True)
        self.setChecked(is_open)
        self.setAccessibleName(f"{words} {count}" if count else words)

    def arrive(self) -> None:
        """Be open, near the top of what is seen of the card; keys go on from there."""
        self.setChecked(True)
        self.setFocus(Qt.FocusReason.TabFocusReason)
        area = self.scroll_area()
        page = area.widget() if area is not None else None
        if area is not None and page is not None:
            down = self.mapTo(page, QPoint()).y() - round(self.look.px(ABOVE))
            area.verticalScrollBar().setValue(down)

    def indent(self) -> float:
        return self.pad_x + self.look.px(18)

    def paint_beside(self, painter: QPainter) -> None:
        side = self.look.px(5)
        middle = QPointF(self.pad_x + side + 1, self.pad_y + self.look.px(15) * 0.78)
        turn = ((-0.5, -1.0), (0.5, 0.0), (-0.5, 1.0))
        if self.isChecked():
            turn = ((-1.0, -0.5), (0.0, 0.5), (1.0, -0.5))
        painter.setPen(QPen(self.look.theme.color("soft"), self.look.px(1.6)))
        painter.drawPolyline([middle + QPointF(x, y) * side for x, y in turn])
