"""Sets the parts of a handout in lines and pictures, in units of half a point."""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout, QTextLine, QTextOption

from pofedu.content.diagram import Diagram
from pofedu.content.handout import Handout, Part, PartKind
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.ui.handoutpicture import picture_of
from pofedu.ui.language import follow, lead, line
from pofedu.ui.map.labels import scene_font
from pofedu.ui.paged import Piece, length_of
from pofedu.ui.theme import Look

ROOM = QRectF(90, 108, 1010, 1442)
"""Where words and pictures stand on a page of A4."""
ASIDE = 200.0
"""How far answers stand in, beside what they answer."""
HANG = 28.0
LEADING = 1.38
TOGETHER = 2
"""Lines of a paragraph that are never alone at the end or at the beginning of a page."""
PARTED = 240.0
"""How high words must be to be parted: below that, both languages stand on one page."""


Sketches = Mapping[str, Diagram]
"""For each step, its claims drawn by themselves."""


class Style(Struct, frozen=True):
    """How a kind of part looks: sizes of what is read first and of what stands beneath."""

    first: float
    second: float
    above: float
    is_bold: bool = False
    tone: str = "ink"
    is_held: bool = False


STYLES: dict[PartKind, Style] = {
    "title": Style(36, 26, 0, is_bold=True, is_held=True),
    "lead": Style(22, 19, 14),
    "heading": Style(27, 20, 38, is_bold=True, is_held=True),
    "picture": Style(16, 15, 14, tone="soft"),
    "answer": Style(20, 18, 11),
    "item": Style(17, 16, 10),
    "fine": Style(16, 15, 8, tone="soft"),
}
LABEL = Style(17, 15, 0, is_bold=True)


class Setter:
    """Makes the pieces of one handout in one look."""

    def __init__(self, handout: Handout, sketches: Sketches, library: Library, look: Look) -> None:
        self._handout = handout
        self._look = look
        steps = library.walkthroughs[handout.walkthrough].steps
        self._pictures = {
            step.id: picture_of(step, sketches[step.id], library, look, ROOM.width())
            for step in steps
        }

    def pieces(self) -> Iterator[Piece]:
        """Lines and pictures from the first to the last."""
        for part in self._handout.parts:
            if part.kind == "picture":
                yield from self._picture(part)
            elif part.kind == "answer" and part.label is not None:
                yield from self._answer(part.label, part)
            else:
                yield from self._words(part)

    def _words(self, part: Part) -> list[Piece]:
        style, text = STYLES[part.kind], part.text
        left = HANG if part.kind == "item" else 0.0
        if part.label is not None:
            known = line(part.label, self._look.language)
            text = Text(zh=f"{text.zh} ({known})", en=f"{text.en} ({known})")
        return self._set(text, style, left, ROOM.width(), hang=left)

    def _picture(self, part: Part) -> Iterator[Piece]:
        """The map, then what it shows; held together, and with what comes after."""
        picture = self._pictures[part.step]
        yield Piece(picture.height, picture.paint, STYLES["picture"].above, is_held=True)
        caption = self._set(part.text, STYLES["picture"], 0, ROOM.width())
        yield from (replace(piece, is_held=True) for piece in caption)

    def _answer(self, label: Text, part: Part) -> list[Piece]:
        """What is answered beside the answer; held where it reaches below the first lines."""
        asked = self._set(label, LABEL, 0, ASIDE - 24)
        told = self._set(part.text, STYLES["answer"], ASIDE, ROOM.width() - ASIDE)
        reach = sum(piece.height + piece.above for piece in asked)
        beside, height = [], 0.0
        for place, piece in enumerate(told):
            height += piece.height + (piece.above if place else 0.0)
            beside.append(replace(piece, is_held=piece.is_held or height < reach))
        if height < reach:
            last = beside[-1]
            beside[-1] = replace(last, height=last.height + reach - height)
        beside[-1] = replace(beside[-1], is_held=False)
        beside[0] = replace(beside[0], paint=partial(_paint_beside, asked, beside[0]))
        return beside

    def _set(
        self, text: Text, style: Style, left: float, width: float, hang: float = 0.0
    ) -> list[Piece]:
        """The lines of a text; what stands beneath is smaller, and follows closely."""
        language = self._look.language
        first = self._lines(lead(text, language), style.first, style, left, width, hang)
        beneath = follow(text, language)
        second = self._lines(
            beneath, style.second, replace(style, is_bold=False, tone="soft"), left, width, hang
        )
        if first:
            first[0] = replace(first[0], above=style.above)
        if second:
            second[0] = replace(second[0], above=3.0)
            first[-1] = replace(first[-1], is_held=style.is_held)
        return _whole([*first, *second])

    def _lines(
        self, words: str, size: float, style: Style, left: float, width: float, hang: float
    ) -> list[Piece]:
        layout = _broken(words, size, style.is_bold, width - hang, hang)
        count = layout.lineCount() if words else 0
        color = self._look.theme.color(style.tone)

        def paint(row: QTextLine, painter: QPainter, at: QPointF) -> None:
            painter.setPen(color)
            row.draw(painter, QPointF(at.x() + left, at.y() - row.y()))

        pieces = []
        for place in range(count):
            is_inner = place < TOGETHER - 1 or place == count - TOGETHER
            is_held = style.is_held or (is_inner and place < count - 1)
            row = _Line(layout, partial(paint, layout.lineAt(place)))
            pieces.append(Piece(size * LEADING, row, 0.0, is_held))
        return pieces


def _whole(pieces: list[Piece]) -> list[Piece]:
    """The same words, on one page unless they are long."""
    if length_of(pieces) > PARTED:
        return pieces
    return [*(replace(piece, is_held=True) for piece in pieces[:-1]), *pieces[-1:]]


class _Line:
    """Paints a line and keeps alive the layout that it belongs to."""

    def __init__(self, layout: QTextLayout, paint: partial[None]) -> None:
        self._layout = layout
        self._paint = paint

    def __call__(self, painter: QPainter, at: QPointF) -> None:
        self._paint(painter, at)


def _broken(words: str, size: float, is_bold: bool, width: float, hang: float) -> QTextLayout:
    """Words in lines; the first begins `hang` before the others."""
    layout = QTextLayout(words, scene_font(size, is_bold))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width + (hang if y == 0.0 else 0.0))
        line.setPosition(QPointF(-hang if y == 0.0 else 0.0, y))
        y += line.height()
    layout.endLayout()
    return layout


def _paint_beside(asked: Iterable[Piece], piece: Piece, painter: QPainter, at: QPointF) -> None:
    """The label and the first line of what it answers, on one height."""
    y = at.y() + 2
    for row in asked:
        y += row.above
        row.paint(painter, QPointF(at.x(), y))
        y += row.height
    piece.paint(painter, at)


def paint_words(
    painter: QPainter, at: QPointF, words: str, look: Look, is_ending: bool = False
) -> None:
    """A line of head or foot, beginning or ending at a point, its upper edge there."""
    metrics = QFontMetricsF(scene_font(15))
    left = at.x() - (metrics.horizontalAdvance(words) if is_ending else 0.0)
    painter.setFont(scene_font(15))
    painter.setPen(look.theme.color("soft"))
    painter.drawText(QPointF(left, at.y() + metrics.ascent()), words)
