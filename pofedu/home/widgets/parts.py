"""Parts of the first page: a framed sheet of blocks, a bar of how much was opened, the headline."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pofedu.content.address import Address
from pofedu.content.model import Text
from pofedu.home.logic import Covered
from pofedu.ui.blocks import Blocks
from pofedu.ui.cardparts import inset
from pofedu.ui.keys import take_no_text
from pofedu.ui.labels import DOWN, RIGHT, Words
from pofedu.ui.language import line, same
from pofedu.ui.row import HANG
from pofedu.ui.theme import Look
from pofedu.ui.typeset import Typesetter, Wires


class Sheet(QFrame):
    """Blocks in a frame, made anew when they or the look change."""

    followed = Signal(object)
    """The Address behind a link."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._blocks: Blocks = ()
        self._look: Look | None = None
        self._setter: Typesetter | None = None
        self._inside: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20 - HANG, 16, 20 - HANG, 16)
        self._column.setSpacing(10)

    def show_blocks(self, blocks: Blocks, look: Look) -> None:
        """Show blocks in a look; costs nothing where both are the same as before."""
        if (blocks, look) == (self._blocks, self._look):
            return
        self._blocks, self._look = blocks, look
        if self._inside is not None:
            self._column.removeWidget(self._inside)
            self._inside.deleteLater()
            self._inside.hide()
        inside = self._inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        wires = Wires(self.followed.emit, lambda _: None, lambda *_: None, lambda f: f.is_open)
        self._setter = Typesetter(look, wires)
        self._setter.set_blocks(column, blocks)
        self._setter.wire_words(inside)
        self._column.insertWidget(0, inside)

    def add(self, part: QWidget) -> None:
        """Put a part beneath the blocks."""
        self._column.addLayout(inset(part, HANG))


class Progress(QWidget):
    """Of one kind of record: its name, how many were opened, and the same as a bar."""

    def __init__(self, look: Look, name: Text, covered: Covered) -> None:
        super().__init__()
        self._look, self._name, self._covered = look, name, covered
        self.setAccessibleName(f"{line(name, look.language)}: {covered.opened} / {covered.total}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(240, round(self._look.px(13) * 1.45 + self._look.px(12)))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, look, covered = self._look.theme, self._look, self._covered
        words = QRectF(0, 0, self.width(), look.px(13) * 1.45)
        painter.setFont(look.font(13))
        painter.setPen(theme.color("ink"))
        middle = Qt.AlignmentFlag.AlignVCenter
        name = line(self._name, look.language)
        painter.drawText(words, middle | Qt.AlignmentFlag.AlignLeft, name)
        painter.setPen(theme.color("soft"))
        count = f"{covered.opened} / {covered.total}"
        painter.drawText(words, middle | Qt.AlignmentFlag.AlignRight, count)
        self._paint_bar(painter, QRectF(0, words.bottom() + 2, self.width(), round(look.px(5))))
        painter.end()

    def _paint_bar(self, painter: QPainter, area: QRectF) -> None:
        theme = self._look.theme
        painter.setPen(QPen(theme.color("outline"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        share = self._covered.opened / self._covered.total if self._covered.total else 0.0
        if share:
            done = QRectF(area)
            done.setWidth(max(area.width() * share, 3.0))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(done, 2, 2)


class Headline(QFrame):
    """Where to go on, or where to begin: a title, a line, and the one main button."""

    go_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._address = Address("diagram")
        self._deed = same("·")
        self.kicker = Words(same("·"), 13, color="soft")
        self.title = Words(same("·"), 24, bold=True)
        self.detail = Words(same("·"), 15, color="soft")
        self.button = QPushButton()
        self.button.setProperty("primary", "true")
        self.button.clicked.connect(lambda: self.go_requested.emit(self._address))
        take_no_text(self, self.button)
        words = QVBoxLayout()
        words.setSpacing(4)
        for part in (self.kicker, self.title, self.detail):
            words.addWidget(part)
        self._row = row = QBoxLayout(RIGHT, self)
        row.setContentsMargins(24, 16, 24, 16)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)

    def say(self, kicker: Text, title: Text, detail: Text, deed: Text, address: Address) -> None:
        """What stands there, and where the button leads."""
        self.kicker.text, self.title.text, self.detail.text = kicker, title, detail
        self._deed, self._address = deed, address

    def show_look(self, look: Look, is_narrow: bool) -> None:
        """Take on a look; where there is little room the button stands beneath."""
        self._row.setDirection(DOWN if is_narrow else RIGHT)
        for words in (self.kicker, self.title, self.detail):
            words.show_look(look)
        self.button.setText(line(self._deed, look.language))
