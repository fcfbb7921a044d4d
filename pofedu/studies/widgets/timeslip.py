"""The slip beside a mark: which study it is, when, and in what it was measured."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from pofedu.studies.timelayout import Spot
from pofedu.studies.widgets import timewords as words
from pofedu.studies.widgets.timeplan import Window
from pofedu.studies.widgets.timesheet import Sheet
from pofedu.ui.language import follow, lead
from pofedu.ui.runs import unbroken
from pofedu.ui.table.lines import broken

PAD = 10.0
OFF = 12.0
WIDEST = 30
"""So many wide characters stand on a line."""


def paint_slip(painter: QPainter, sheet: Sheet, spot: Spot, window: Window) -> None:
    """Beneath the mark, or over it where there is no room; never beyond the edges."""
    look, lines = sheet.look, _lines(sheet, spot)
    fonts = [look.font(15 if is_first else 13, bold=is_first) for _, is_first, _ in lines]
    wide = max(
        QFontMetricsF(font).horizontalAdvance(said)
        for (said, _, _), font in zip(lines, fonts, strict=True)
    )
    high = sum(QFontMetricsF(font).height() for font in fonts)
    frame = QRectF(0, 0, wide + 2 * PAD, high + 1.4 * PAD)
    frame.moveTopLeft(_corner(sheet, spot, window, frame))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.theme.color("outline"), 1))
    painter.setBrush(look.theme.color("surface"))
    painter.drawRoundedRect(frame, 8, 8)
    y = frame.top() + 0.7 * PAD
    for (said, _, color), font in zip(lines, fonts, strict=True):
        painter.setFont(font)
        painter.setPen(look.theme.color(color))
        metrics = QFontMetricsF(font)
        painter.drawText(QPointF(frame.left() + PAD, y + metrics.ascent()), said)
        y += metrics.height()


def _lines(sheet: Sheet, spot: Spot) -> list[tuple[str, bool, str]]:
    """The words, whether they are the name, and their colour."""
    look = sheet.look
    said = words.spot_words(spot, sheet.names[spot.marks[0].lane], sheet.library)
    wide = min(look.px(15) * WIDEST, sheet.size.width() * 0.7)
    found = []
    for place, text in enumerate(said):
        font = look.font(13 if place else 15, bold=not place)
        first = unbroken(lead(text, look.language))
        found += [(p, not place, "ink") for p in broken(first, font, wide, 2)]
        if second := follow(text, look.language):
            found += [(p, False, "soft") for p in broken(unbroken(second), look.font(13), wide, 2)]
    return found


def _corner(sheet: Sheet, spot: Spot, window: Window, frame: QRectF) -> QPointF:
    at, off = sheet.place(spot, window), sheet.reach(spot) + OFF
    x = min(max(at.x() - frame.width() / 3, 2.0), sheet.size.width() - frame.width() - 2)
    y = at.y() + off
    if y + frame.height() > sheet.size.height() - 2:
        y = at.y() - off - frame.height()
    return QPointF(x, max(y, 2.0))
