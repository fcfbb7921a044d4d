"""Rows of a list of hits: made when they are seen, painted, one as high as the other."""

from collections.abc import Callable
from typing import Any

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pofedu.content.find import Hit, Marks
from pofedu.content.library import Library
from pofedu.content.matching import Spans
from pofedu.content.model import Text
from pofedu.ui.findwords import TITLED, found_as, hit_kind, hit_title, what_it_is
from pofedu.ui.language import Language, follow, lead, line, same
from pofedu.ui.marked import Pen
from pofedu.ui.theme import Look

Index = QModelIndex | QPersistentModelIndex
PAD_X, PAD_Y, GAP = 12, 7, 12
NO_MARKS = Marks()
SELECTED = QStyle.StateFlag.State_Selected.value
HOVERED = QStyle.StateFlag.State_MouseOver.value
KEPT = 40
"""Pictures of grounds and kinds that are kept; each width of the window asks for others."""
LONGEST = 64
"""How long a line may be, in characters of the size 15: a longer one is hard to read."""
STEP = 60
"""So many rows the list knows of at first, and again whenever its end is reached: Qt lays out all
that it knows of at each key press."""


class HitRow(Struct, frozen=True):
    """One row: what kind it is, what it is called, and the text that matched."""

    chip: Text
    title: Text
    opens: object
    """An Address, or whatever else the list is asked to open."""
    title_marks: Marks = NO_MARKS
    label: Text | None = None
    detail: Text | None = None
    detail_marks: Marks = NO_MARKS
    keys: str = ""
    """The keys that do the same."""


def row_of(hit: Hit, library: Library | None, language: Language) -> HitRow:
    """A hit as a row; where only the title matched, it says what the record is."""
    title = hit_title(hit, library) if library and hit.kind != "note" else hit.title
    marks = hit.title_marks
    leads = marks.en if language == "en" else marks.zh
    is_seen = bool(leads or (language == "both" and marks.en))
    if hit.role in TITLED and is_seen and library and hit.kind != "note":
        detail, detail_marks, label = what_it_is(hit, library, language), NO_MARKS, None
    else:
        detail, detail_marks, label = hit.found or same(""), hit.found_marks, found_as(hit)
    return HitRow(hit_kind(hit.kind), title, hit.address, marks, label, detail, detail_marks)


class Rows(QAbstractListModel):
    """Rows by number; each is made when it is first seen."""

    def __init__(self) -> None:
        super().__init__()
        self._count = self._shown = 0
        self._make: Callable[[int], HitRow] | None = None
        self._made: dict[int, HitRow] = {}
        self._language: Language = "zh"

    def show(self, count: int, make: Callable[[int], HitRow], language: Language) -> None:
        """Show so many rows; `make` gives the one of a number from 0."""
        self.beginResetModel()
        self._count, self._make, self._made, self._language = count, make, {}, language
        self._shown = min(count, STEP)
        self.endResetModel()

    def row(self, number: int) -> HitRow:
        """The row of a number; IndexError where there is none."""
        if self._make is None or not 0 <= number < self._count:
            raise IndexError(number)
        if number not in self._made:
            self._made[number] = self._make(number)
        return self._made[number]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 (Qt's)
        return 0 if parent.isValid() else self._shown

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 (Qt's)
        return not parent.isValid() and self._shown < self._count

    def fetchMore(self, parent: Index) -> None:  # noqa: N802 (Qt's)
        more = min(STEP, self._count - self._shown)
        self.beginInsertRows(QModelIndex(), self._shown, self._shown + more - 1)
        self._shown += more
        self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(self.row(index.row()), self._language)
        return None


def spoken(row: HitRow, language: Language) -> str:
    """A row in one line, as it is read aloud."""
    parts = [f"{line(row.chip, language)}: {line(row.title, language)}"]
    if row.detail is not None and (words := line(row.detail, language)):
        parts.append(f"{line(row.label, language)}: {words}" if row.label else words)
    return "; ".join([*parts, *([row.keys] if row.keys else [])])


class HitDelegate(QStyledItemDelegate):
    """Paints rows: kind, title, in `both` the English title, then the text that matched."""

    def __init__(self, look: Look, chips: tuple[Text, ...]) -> None:
        super().__init__()
        self._chips = chips
        self.show_look(look)

    def show_look(self, look: Look) -> None:
        """Take on a look."""
        self.look = look
        self._drawn: dict[object, QPixmap] = {}
        self._large, self._small = Pen(look, 15), Pen(look, 13, "soft")
        self._tall, self._low = round(self._large.height), round(self._small.height)
        widths = (self._small.width(lead(chip, look.language)) for chip in self._chips)
        self._chip_width = round(max(widths, default=0)) + 20
        smaller = (look.language == "both") + 1
        self._height = self._tall + smaller * self._low + 2 * PAD_Y
        self._longest = round(look.px(15) * LONGEST)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, Rows):
            return
        row = model.row(index.row())
        area: QRect = option.rect
        painter.save()
        self._paint_ground(painter, area, option.state.value)
        inner = area.adjusted(PAD_X, PAD_Y, -PAD_X, -PAD_Y)
        inner.translate(0, self._spare(row) // 2)
        self._paint_chip(painter, inner, row)
        self._paint_words(painter, self._beside_keys(painter, inner, row), row)
        painter.restore()

    def _spare(self, row: HitRow) -> int:
        """What a row of fewer lines leaves free; it stands in the middle."""
        is_alone = self.look.language == "both" and not follow(row.title, "both")
        is_bare = row.detail is None or not (row.detail.zh or row.detail.en)
        return self._low * (is_alone + is_bare)

    def _paint_ground(self, painter: QPainter, area: QRect, state: int) -> None:
        if state & SELECTED:
            self._paint_drawn(painter, area.topLeft(), (area.size().toTuple(), "selected"))
        elif state & HOVERED:
            self._paint_drawn(painter, area.topLeft(), (area.size().toTuple(), "hovered"))

    def _paint_chip(self, painter: QPainter, inner: QRect, row: HitRow) -> None:
        top = inner.top() + (self._tall - self._low - 2) // 2
        size = (self._chip_width, self._low + 2)
        self._paint_drawn(painter, QPoint(inner.left(), top), (size, row.chip))

    def _paint_drawn(
        self, painter: QPainter, place: QPoint, what: tuple[tuple[int, int], Text | str]
    ) -> None:
        """Paint what is the same in many rows; it is drawn once, for that takes long."""
        ratio = painter.device().devicePixelRatio()
        if (what, ratio) not in self._drawn:
            if len(self._drawn) >= KEPT:
                self._drawn.clear()
            self._drawn[what, ratio] = self._draw(*what, ratio)
        painter.drawPixmap(place, self._drawn[what, ratio])

    def _draw(self, size: tuple[int, int], what: Text | str, ratio: float) -> QPixmap:
        """A ground, or a kind in its outline."""
        box = QRectF(0, 0, *size)
        pixmap = QPixmap(round(size[0] * ratio), round(size[1] * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(what, Text):
            self._draw_chip(painter, box, lead(what, self.look.language))
        else:
            self._draw_ground(painter, box.adjusted(1, 1, -1, -1), what == "selected")
        painter.end()
        return pixmap

    def _draw_ground(self, painter: QPainter, box: QRectF, is_selected: bool) -> None:
        theme = self.look.theme
        painter.setPen(QPen(theme.color("accent"), 2) if is_selected else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent", 0.12) if is_selected else theme.color("ink", 0.06))
        painter.drawRoundedRect(box, 8, 8)

    def _draw_chip(self, painter: QPainter, box: QRectF, words: str) -> None:
        painter.setPen(QPen(self.look.theme.color("outline"), 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setFont(self._small.plain)
        painter.setPen(self.look.theme.color("soft"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _beside_keys(self, painter: QPainter, inner: QRect, row: HitRow) -> QRect:
        """The place of the words: right of the kind, and left of the keys, which are drawn."""
        words = inner.adjusted(self._chip_width + GAP, 0, 0, 0)
        if not row.keys:
            return words
        wide = round(self._small.width(row.keys)) + 1
        place = QPoint(words.right() - wide, words.top() + 2)
        self._small.draw(painter, place, wide + 1, row.keys)
        return words.adjusted(0, 0, -wide - GAP, 0)

    def _paint_words(self, painter: QPainter, area: QRect, row: HitRow) -> None:
        language, marks = self.look.language, row.title_marks
        first = marks.en if language == "en" else marks.zh
        wide, top = min(area.width(), self._longest), area.topLeft()
        self._large.draw(painter, top, wide, lead(row.title, language), first)
        top.setY(top.y() + self._tall)
        if english := follow(row.title, language):
            self._small.draw(painter, top, wide, english, marks.en)
            top.setY(top.y() + self._low)
        if row.detail is None:
            return
        if row.label is not None:
            label = f"{lead(row.label, language)}{': ' if language == 'en' else '：'}"
            self._small.draw(painter, top, wide, label)
            used = round(self._small.width(label))
            top.setX(top.x() + used)
            wide -= used
        words, spans = shown(row.detail, row.detail_marks, language)
        self._small.draw(painter, top, wide, words, spans)


def shown(text: Text, marks: Marks, language: Language) -> tuple[str, Spans]:
    """The text in the language that leads, or in the other one where only that matched."""
    is_english = language == "en"
    if (marks.en or marks.zh) and not (marks.en if is_english else marks.zh):
        is_english = not is_english
    return (text.en, marks.en) if is_english else (text.zh, marks.zh)
