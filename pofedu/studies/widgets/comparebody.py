"""Lays out and paints the comparison, for the table on the screen and for pictures alike."""

from collections.abc import Iterable, Sequence
from math import sqrt

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPen

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.protocol import steps_of
from pofedu.content.study import Study
from pofedu.studies.compare import Field
from pofedu.studies.protocols import protocols_of
from pofedu.studies.widgets.comparewords import Said, field_words, said_of, state_words
from pofedu.studies.widgets.protocolbody import ProtocolBody
from pofedu.studies.widgets.timewords import short_name
from pofedu.ui.language import labelled, lead, same
from pofedu.ui.protocol.legend import Legend, items_for
from pofedu.ui.runs import Paragraph, Paragraphs, runs_of
from pofedu.ui.style import mix
from pofedu.ui.theme import Look

PAD_X, PAD_Y = 10.0, 8.0
NAMES = {"zh": 8.0, "en": 10.0, "both": 11.0}
LEAST = 15.0
"""How wide the names of fields are, and how narrow a study may become, in characters."""
NARROW = 13.0
"""The same on paper, where a study of which more is said is wider."""
TIGHT = {"en": 0.9, "zh": 0.8, "both": 0.8}
"""How high lines are on paper, of what they are on the screen."""
BAR = 4.0


def _names_of(look: Look) -> int:
    return round(look.px(13) * NAMES[look.language])


def column_of(count: int, look: Look, width: float) -> int:
    """How wide the column of each study is."""
    return int(max(look.px(15) * LEAST, (width - _names_of(look)) / max(count, 1)))


def heads_of(studies: Sequence[Study], look: Look, brevity: int) -> list[Paragraphs]:
    """Names in both languages; briefer in the one that leads; briefest only the first author."""
    language = look.language
    names = (
        lambda study: study.name,
        lambda study: same(lead(study.name, language)),
        lambda study: same(short_name(study.name, language)),
    )
    said = (names[brevity](study) for study in studies)
    return [Paragraphs(runs_of(text, look, 15, "ink", True), look) for text in said]


def high(heads: Sequence[Paragraphs], room: float) -> float:
    """How high the highest of some names is in a width."""
    return max((head.height(room) for head in heads), default=0.0)


def fitting(studies: Sequence[Study], look: Look, width: float, most: float) -> int:
    """How brief names must be to take no more than some height; at most 2."""
    room = column_of(len(studies), look, width) - 2 * PAD_X
    tried = (n for n in range(2) if high(heads_of(studies, look, n), room) <= most)
    return next(tried, 2)


class CompareBody:
    """Where everything stands at a width: a row for each field, a column for each study."""

    def __init__(
        self,
        studies: Sequence[Study],
        fields: Sequence[Field],
        library: Library,
        look: Look,
        width: float,
        brevity: int = 0,
        weights: Sequence[float] = (),
    ) -> None:
        """`weights`: how much of the room each study gets, as on paper; else all get as much."""
        self.studies, self.fields, self.library, self.look = studies, fields, library, look
        self._is_tight = bool(weights)
        self.names = _names_of(look)
        self.widths = self._shared(width, weights)
        """How wide the column of each study is."""
        self._names = [self._name(field) for field in fields]
        self._legend = self._shapes()
        """What the shapes of the protocols mean: beneath the name of their field."""
        self._heads = self._named(brevity)
        self._protocols = protocols_of(studies, library, "modelling")
        places = range(len(studies))
        self._cells = [[self._cell(field, place) for place in places] for field in fields]
        heads = (head.height(self._room(place)) for place, head in enumerate(self._heads))
        self.head = round(max(heads, default=0.0)) + 2 * PAD_Y
        self.heights = [self._height(place) for place in range(len(fields))]
        self.size = QSizeF(self.names + sum(self.widths), self.head + sum(self.heights))

    def _shared(self, width: float, weights: Sequence[float]) -> list[int]:
        count = len(self.studies)
        if not weights:
            return [column_of(count, self.look, width)] * count
        least = self.look.px(13) * NARROW
        beyond = max(width - self.names - least * count, 0.0) / sum(weights)
        return [int(least + beyond * weight) for weight in weights]

    def weights(self) -> list[float]:
        """How much is said of each study, as far as that is to make it wider."""
        return [
            sqrt(sum(c.height(self._room(n)) for c in cells if isinstance(c, Paragraphs)))
            for n, cells in enumerate(zip(*self._cells, strict=True))
        ]

    def _room(self, place: int) -> float:
        return self.widths[place] - 2 * PAD_X

    def area(self, place: int, top: float, height: float) -> QRectF:
        """Where the column of a study is, between two heights."""
        return QRectF(self.names + sum(self.widths[:place]), top, self.widths[place], height)

    def set_(self, runs: Iterable[Paragraph]) -> Paragraphs:
        """Paragraphs with lines as high as they are on the screen, or on paper."""
        tight = TIGHT[self.look.language] if self._is_tight else 1.0
        return Paragraphs(runs, self.look, tight=tight)

    def _named(self, brevity: int) -> list[Paragraphs]:
        """The names of studies: on paper whole and smaller."""
        if not self._is_tight:
            return heads_of(self.studies, self.look, brevity)
        return [self.set_(runs_of(s.name, self.look, 13, "ink", True)) for s in self.studies]

    def _name(self, field: Field) -> Paragraphs:
        look = self.look
        runs = [*runs_of(field_words(field, self.library), look, 13, "ink", True)]
        if state := state_words(field, self.library):
            color = "caution" if field.state == "differs" else "soft"
            runs += [(), *runs_of(state, look, 13, color, field.state == "differs")]
        return self.set_(runs)

    def _shapes(self) -> Legend | None:
        """Where any is hollow; full ones have their words beside them."""
        steps = [step for study in self.studies for step in steps_of(study, self.library)]
        if all(step.is_sure for step in steps):
            return None
        return Legend(self.look, self.names - 2 * PAD_X, items_for(steps, self.look))

    def _cell(self, field: Field, place: int) -> Paragraphs | ProtocolBody:
        study = self.studies[place]
        if field.id == "protocol" and study.events:
            args = self._protocols, 0, self.library, self.look, float(self.widths[place] - BAR)
            return ProtocolBody(*args, alone=study.id)
        return self.set_(run for part in self.parts_of(field, study) for run in part)

    def cell(self, row: int, column: int) -> Paragraphs | ProtocolBody:
        """What stands in a cell."""
        return self._cells[row][column]

    def parts_of(self, field: Field, study: Study) -> list[list[Paragraph]]:
        """The paragraphs of a cell, in parts that are read each by itself."""
        parts: list[list[Paragraph]] = []
        told = said_of(field, study, self.library)
        has_heads = any(said.is_bold for said in told)
        for said in told:
            if said.is_bold or not has_heads or not parts:
                parts.append([])
            parts[-1] += self._runs(said)
        return parts

    def _runs(self, said: Said) -> Sequence[Paragraph]:
        color = "soft" if said.is_soft else "ink"
        return [*runs_of(said.text, self.look, 13, color, said.is_bold), ()]

    def name_height(self, place: int) -> float:
        """How high the name of a field is, with what is said of it."""
        name = self._names[place].height(self.names - 2 * PAD_X)
        legend = self._legend_of(place)
        return name + (PAD_Y + legend.height if legend else 0.0)

    def _legend_of(self, place: int) -> Legend | None:
        return self._legend if self.fields[place].id == "protocol" else None

    def _height(self, place: int) -> int:
        row = self._cells[place]
        cells = [_height_of(cell, self._room(column)) for column, cell in enumerate(row)]
        return round(max([self.name_height(place), *cells]) + 2 * PAD_Y)

    # Painting

    def paint(self, painter: QPainter, is_outlined: bool) -> None:
        """All of it, from its upper left corner."""
        painter.fillRect(QRectF(QPointF(0, 0), self.size), self.look.theme.color("paper"))
        for column in range(len(self.studies)):
            self.paint_head(painter, self.area(column, 0, self.head), column, is_outlined)
        y = float(self.head)
        for row, high in enumerate(self.heights):
            self.paint_name(painter, QRectF(0, y, self.names, high), row, is_outlined)
            for column in range(len(self.studies)):
                self.paint_cell(
                    painter, self.area(column, y, high), row, column, False, is_outlined
                )
            y += high

    def paint_head(
        self, painter: QPainter, area: QRectF, column: int, is_outlined: bool = False
    ) -> None:
        """The name of a study."""
        painter.fillRect(area, self.look.theme.color("paper"))
        self._line(painter, area, "outline")
        inner = area.adjusted(PAD_X, PAD_Y, -PAD_X, 0)
        self._heads[column].paint(painter, inner, is_outlined)

    def paint_name(
        self, painter: QPainter, area: QRectF, row: int, is_outlined: bool = False
    ) -> None:
        """The name of a field, and whether the studies differ in it."""
        painter.fillRect(area, self.look.theme.color("paper"))
        self._line(painter, area, "line")
        inner = area.adjusted(PAD_X, PAD_Y, -PAD_X, 0)
        self._names[row].paint(painter, inner, is_outlined)
        if legend := self._legend_of(row):
            below = QPointF(0, self._names[row].height(inner.width()) + PAD_Y)
            legend.paint(inner.topLeft() + below, painter, is_outlined)

    def paint_cell(
        self,
        painter: QPainter,
        area: QRectF,
        row: int,
        column: int,
        is_current: bool,
        is_outlined: bool = False,
    ) -> None:
        """What a study says in a field; a bar where the studies differ."""
        self.paint_ground(painter, area, row, column, is_current)
        self._line(painter, area, "line")
        cell = self._cells[row][column]
        if isinstance(cell, Paragraphs):
            cell.paint(painter, area.adjusted(PAD_X, PAD_Y, -PAD_X, 0), is_outlined)
            return
        painter.save()
        painter.setClipRect(area)
        painter.translate(area.left() + BAR, area.top())
        cell.paint_part(painter, 0, cell.size.height(), is_outlined)
        painter.restore()

    def paint_ground(
        self, painter: QPainter, area: QRectF, row: int, column: int, is_current: bool = False
    ) -> None:
        """What is behind the words of a cell."""
        theme = self.look.theme
        ground = theme.color("surface")
        if is_current:
            ground = mix(ground, theme.color("accent"), 0.14)
        painter.fillRect(area, ground)
        field = self.fields[row]
        if field.state == "differs" and self.studies[column].id not in field.without:
            bar = QRectF(area.left(), area.top(), BAR, area.height() - 1)
            painter.fillRect(bar, theme.color("caution"))

    def _line(self, painter: QPainter, area: QRectF, color: str) -> None:
        painter.setPen(QPen(self.look.theme.color(color), 1))
        low = QPointF(0, 0.5)
        painter.drawLine(area.bottomLeft() - low, area.bottomRight() - low)

    # Words

    def name_words(self, row: int) -> Text:
        """A field and whether the studies differ in it, for those who listen."""
        field = self.fields[row]
        name, state = field_words(field, self.library), state_words(field, self.library)
        return labelled(name, state) if state else name

    def cell_words(self, row: int, column: int) -> Sequence[Text]:
        """What a cell says, paragraph by paragraph."""
        said = said_of(self.fields[row], self.studies[column], self.library)
        return [part.text for part in said]


def _height_of(cell: Paragraphs | ProtocolBody, width: float) -> float:
    return cell.height(width) if isinstance(cell, Paragraphs) else cell.size.height()
