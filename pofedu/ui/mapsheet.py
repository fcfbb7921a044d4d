"""A map as it is written into a file or onto paper, with source and notice beneath."""

from typing import get_args

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF, QPainter

from pofedu.content.address import Address
from pofedu.content.diagram import Diagram
from pofedu.content.library import Library
from pofedu.content.model import Effect, Text
from pofedu.ui.headline import headline_of
from pofedu.ui.language import Language, line, translate
from pofedu.ui.map.drawing import Drawing, draw
from pofedu.ui.map.emphasis import Emphasis
from pofedu.ui.map.folded import Summaries
from pofedu.ui.map.labels import lay_out, scene_font
from pofedu.ui.map.paint import MapPainter, routes_in, write
from pofedu.ui.map.parts import LaneArea
from pofedu.ui.map.sample import paint_sample
from pofedu.ui.map.summary import summaries
from pofedu.ui.map.walk import emphasis_of_entity, emphasis_of_routes, quiet_boxes
from pofedu.ui.names import has_card
from pofedu.ui.sheet import Leaf, credits_of, lines_of
from pofedu.ui.theme import Look
from pofedu.ui.words import effect_words

MARGIN = 24.0
HEAD = 56.0
LEGEND = 40.0
LINE = 26.0


class Showing(Struct, frozen=True):
    """What a filter and folding make of a map; arrows by index."""

    hidden: frozenset[int] = frozenset()
    faded: frozenset[int] = frozenset()
    led: Diagram | None = None
    """The map with its arrows led by claims that are shown."""
    folded: frozenset[str] = frozenset()
    """Lanes of which only the summary shows."""
    left_out: frozenset[str] = frozenset()
    """The claims that are hidden."""
    remark: Text | None = None
    """What is left out, in a sentence for the foot."""


WHOLE = Showing()


class MapSheet:
    """A title, the map, and a foot that says who says so, painted in scene units."""

    def __init__(
        self,
        library: Library,
        address: Address,
        look: Look,
        showing: Showing = WHOLE,
    ) -> None:
        self.library = library
        self.address = address
        self.look = look
        self.showing = showing
        self.diagram = self._diagram()
        self.drawing: Drawing = draw(showing.led or self.diagram, library.entities, library.claims)
        emphasis = self._emphasis(showing.hidden)
        quiet = quiet_boxes(self.drawing, showing.hidden | showing.faded)
        self.emphasis = replace(emphasis, faded=showing.faded, quiet=quiet, folded=showing.folded)
        bounds = self.drawing.bounds
        below = self._legend_height() + (len(self.foot()) + 1) * LINE
        self.headline = headline_of(self.diagram, self.library)
        self._head = HEAD if self.headline is None else HEAD + LINE
        height = bounds.height() + self._head + below + 2 * MARGIN
        self.size = QSizeF(bounds.width() + 2 * MARGIN, height)

    def _diagram(self) -> Diagram:
        diagram = self.library.diagrams.get(self.address.id)
        if self.address.page != "diagram" or diagram is None:
            known = ", ".join([*(f"diagram/{id_}" for id_ in self.library.diagrams), "studies"])
            raise LookupError(
                translate(
                    "Picture",
                    "Only diagrams and studies can be drawn; there are: {known}",
                    known=known,
                )
            )
        return diagram

    def _emphasis(self, hidden: frozenset[int]) -> Emphasis:
        kind, target = self.address.kind, self.address.target
        if routes := self.drawing.routes_of(kind, target):
            return emphasis_of_routes(routes, hidden)
        if kind == "entity" and self.drawing.boxes_of_entity(target):
            return emphasis_of_entity(self.drawing, target, hidden)
        if kind and not has_card(kind, target, self.library):
            raise LookupError(
                translate(
                    "Diagram", 'This map does not show "{target}".', target=f"{kind}:{target}"
                )
            )
        return Emphasis(hidden=hidden)

    @property
    def title(self) -> str:
        """The title, in both languages where both are shown."""
        return line(self.diagram.title, self.look.language)

    @property
    def language(self) -> Language:
        """In which language its words are."""
        return self.look.language

    def foot(self) -> tuple[str, ...]:
        """What is left out, source, notice and ownership, version and address, line by line."""
        remarks = (self.showing.remark,) if self.showing.remark else ()
        return lines_of((*remarks, *credits_of(self.library, self.address)), self.language)

    @property
    def breadth(self) -> float:
        """How wide its page is."""
        return self.size.width()

    def pages(self, ratio: float) -> tuple[Leaf, ...]:
        """The whole map on one."""
        return (self,)

    def legend(self) -> list[tuple[str, str]]:
        """What the lines and ends of this picture mean: class and name, only those it uses."""
        gone = self.emphasis.hidden | routes_in(self.drawing, self.emphasis.folded)
        shown = [r for r in self.drawing.routes if r.index not in gone]
        used = {r.convention for r in shown} | {"potential" for r in shown if r.is_dashed}
        ends = {r.effect for r in shown if r.end_shape != "joint"}
        named = [
            (c.id, line(c.name, self.look.language))
            for c in self.diagram.conventions
            if c.id in used
        ]
        return named + [
            (e, line(effect_words(e), self.look.language)) for e in get_args(Effect) if e in ends
        ]

    def paint(self, painter: QPainter, is_outlined: bool) -> None:
        """Everything, from the paper up; words as outlines where no font may be at hand."""
        theme = self.look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(QPointF(0, 0), self.size), theme.color("paper"))
        at = QPointF(MARGIN, MARGIN + 28)
        write(painter, at, self.title, 24, True, theme.color("ink"), is_outlined)
        if self.headline is not None:
            said = line(self.headline, self.look.language)
            at += QPointF(0, LINE)
            write(painter, at, said, 15, True, theme.color("caution"), is_outlined)
        painter.translate(MARGIN, MARGIN + self._head)
        labels = lay_out(self.drawing.boxes, self.look.language, "full")
        told = summaries(self.drawing, self.library, self.showing.left_out)
        lanes = tuple(a for a in self.drawing.lanes if a.id in self.emphasis.folded)
        folded = Summaries(lanes, told, self.look, 1.0)

        def paint_folded(painter: QPainter, lane: LaneArea) -> None:
            folded.paint(painter, lane, is_outlined)

        MapPainter(self.drawing, labels, self.look, "full", is_outlined, paint_folded).paint(
            painter, self.drawing.bounds, self.emphasis
        )
        self._paint_legend(painter, self.drawing.bounds.height() + 36, is_outlined)
        at = QPointF(0, self.drawing.bounds.height() + 40 + self._legend_height())
        for text in self.foot():
            write(painter, at, text, 15, False, theme.color("soft"), is_outlined)
            at += QPointF(0, LINE)

    def _paint_legend(self, painter: QPainter, y: float, is_outlined: bool) -> None:
        ink = self.look.theme.color("ink")
        for class_, name, at in self._legend_places():
            place = at + QPointF(0, y)
            sample = QRectF(place.x(), place.y() - 16, 48, 20)
            paint_sample(painter, sample, class_, self.look)
            write(painter, place + QPointF(58, 0), name, 15, False, ink, is_outlined)

    def _legend_places(self) -> list[tuple[str, str, QPointF]]:
        """Class, name and place of each item, in lines no wider than the map."""
        places, x, y = [], 0.0, 0.0
        for class_, name in self.legend():
            width = 58 + QFontMetricsF(scene_font(15)).horizontalAdvance(name)
            if x and x + width > self.drawing.bounds.width():
                x, y = 0.0, y + LINE
            places.append((class_, name, QPointF(x, y)))
            x += width + 28
        return places

    def _legend_height(self) -> float:
        places = self._legend_places()
        return LEGEND + (places[-1][2].y() if places else 0.0)
