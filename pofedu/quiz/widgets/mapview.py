"""The map of a question: places to point at, a ring and a word around what is chosen or right."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPainterPathStroker, QPen
from PySide6.QtWidgets import QWidget

from pofedu.content.model import Text
from pofedu.quiz.widgets.mapwords import folded_words
from pofedu.quiz.widgets.sights import Sight, Sign
from pofedu.ui.language import lead
from pofedu.ui.map.camera import Camera, fitting, kept_over, turned
from pofedu.ui.map.eye import CLOSER_SHARE, LANE_EDGE, MARGIN
from pofedu.ui.map.masked import MaskedMap
from pofedu.ui.map.parts import Route
from pofedu.ui.map.walk import Choice, Direction
from pofedu.ui.theme import Look

RING, RING_OFF = 3.0, 6.0
AROUND = 15.0
"""How wide the ring around an arrow is, in view pixels."""
CHIP_OFF = 3.0
SHORT = 120
"""So long, in the size of text, an arrow has room for its word between its boxes."""
ZOOM_STEP = 1.25


class QuizMap(MaskedMap):
    """Shows a sight; from too far away to read anything, its parts are folded to their titles."""

    pointed = Signal(object)
    """The Choice that was clicked, or chosen by key."""

    def __init__(self, sight: Sight, look: Look, parent: QWidget | None = None) -> None:
        self.sight = sight
        self._signs = sight.signs
        super().__init__(sight.drawing, look, parent)
        self.fold_asked.connect(self._turn_lane)
        self.entered.connect(lambda: self.press(self.at))
        self.show_summaries(lambda: folded_words(self.drawing))
        self.show_sight(sight, is_animated=False)

    # What is shown

    @property
    def masked(self) -> frozenset[str]:
        return self.sight.asked | self.sight.later

    @property
    def asked(self) -> frozenset[str]:
        return self.sight.asked

    def is_open(self, choice: Choice) -> bool:
        """Every place: what is asked for stands nowhere in the drawing itself."""
        return True

    def show_sight(self, sight: Sight, is_animated: bool) -> None:
        """Another question, or the same one explained; the camera eases where it may."""
        is_same_map = sight.drawing.bounds == self.drawing.bounds
        self.sight, self._signs = sight, sight.signs
        if not is_same_map or not sight.is_asking:
            self.at = None
        self.emphasis = sight.emphasis
        self.show_drawing(sight.drawing)
        self.show_emphasis(sight.emphasis)
        self.see(is_animated=is_animated and is_same_map)

    def show_signs(self, signs: tuple[Sign, ...]) -> None:
        """What is chosen now."""
        self._signs = signs
        self.update()

    def told(self, choice: Choice) -> tuple[Text, ...]:
        return tuple(sign.words for sign in self._signs if sign.is_at(choice))

    # Where the eye stands

    def see(self, is_animated: bool) -> None:
        """See what the question is about, now and whenever the size changes."""
        self._look_at(self._best, is_animated)

    def see_all(self) -> None:
        """See the whole map, its parts folded where they could not be read."""
        bounds = self.drawing.bounds
        self._look_at(lambda: bounds, is_animated=True)

    def _look_at(self, area: Callable[[], QRectF], is_animated: bool) -> None:
        self._framing, self._wanted = area, ()
        self._frame(area(), is_animated)

    def _best(self) -> QRectF:
        size, least = QSizeF(self.size()), self._enough()
        areas = self.sight.areas
        found = (area for area in areas if fitting(area, size, MARGIN).scale >= least)
        return next(found, areas[-1])

    def is_too_small(self, scale: float) -> bool:
        """Wherever nothing could be read, not only on the projector."""
        if not self.can_fold or not self.sight.is_asking:
            return False
        return scale < self._enough() - 0.001

    def _least(self) -> float:
        """At a desk somewhat less than what can be read, to show what is explained whole."""
        is_closer = self.sight.is_asking or self.look.theme.name == "projector"
        return super()._least() * (1.0 if is_closer else CLOSER_SHARE)

    def _enough(self) -> float:
        """The smallest scale of use."""
        return min(self.legible_scale(), self._least())

    def _fitted(self, rect: QRectF) -> Camera:
        """No nearer than both languages can be read: what lies around says what it is about.

        Nor does it look beyond the edge of the map, as long as there is more of it elsewhere.
        """
        camera, closest, size = super()._fitted(rect), self.legible_scale(), QSizeF(self.size())
        if camera.scale > closest:
            camera = fitting(rect, size, MARGIN, closest)
        return kept_over(camera, self.drawing.bounds, size, MARGIN)

    def go_on(self, by: int) -> bool:
        """Go on (1) or back (-1) through what cannot be seen whole; False at the end of it."""
        area = self._best()
        if area == self.drawing.bounds:
            return False
        way = turned(area, self.goal().seen(QSizeF(self.size())), by, LANE_EDGE)
        if way is not None:
            self.move_by(way)
        return way is not None

    def _turn_lane(self, lane: str) -> None:
        """Into a part that is folded; from within one, back to all of them."""
        if lane not in self.emphasis.folded:
            self.see_all()
            self.stand_on(Choice("lane", lane) if self.emphasis.folded else None)
            return
        rect = self.drawing.lane(lane).rect
        self._look_at(lambda: rect, is_animated=False)
        boxes = self.drawing.boxes
        inside = (c for c in self.order() if c.kind == "box" and boxes[c.id].lane == lane)
        self.stand_on(next(inside, None))

    # What is pointed at

    def press(self, choice: Choice | None) -> None:
        self.choose(choice)
        if choice is not None and choice.kind != "lane":
            self.pointed.emit(choice)

    def _walk(self, direction: Direction) -> None:
        if self.at not in self.order():  # folded, or open again, since one came there
            self.at = None
        super()._walk(direction)

    # How it looks

    def paint_over(self, painter: QPainter) -> None:
        super().paint_over(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for sign in self._signs:
            self._paint_rings(painter, sign)
        for sign, chip in self.chips():
            self._paint_word(painter, sign, chip)

    def _paint_rings(self, painter: QPainter, sign: Sign) -> None:
        painter.setPen(QPen(self.look.theme.color(sign.color), RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for id_ in self._open_boxes(sign):
            painter.drawRoundedRect(self._ring_of(id_), 8, 8)
        for route in self._open_routes(sign):
            painter.drawPath(_around(list(map(self.camera.to_view, route.points))))

    def _open_boxes(self, sign: Sign) -> list[str]:
        boxes, folded = self.drawing.boxes, self.emphasis.folded
        return [id_ for id_ in sorted(sign.boxes) if boxes[id_].lane not in folded]

    def _open_routes(self, sign: Sign) -> list[Route]:
        gone = self.gone()
        return [self.drawing.routes[index] for index in sign.routes if index not in gone]

    def _ring_of(self, box: str) -> QRectF:
        return self.in_view(box).adjusted(-RING_OFF, -RING_OFF, RING_OFF, RING_OFF)

    def _places_of(self, sign: Sign) -> Iterator[QRectF]:
        """Beside what the word of a sign stands: each box, one arrow, each folded part."""
        yield from map(self._ring_of, self._open_boxes(sign))
        if routes := self._open_routes(sign):
            seen = self.seen()
            in_view = [r for r in routes if seen.contains(r.whole.pointAtPercent(0.5))]
            yield self._beside(max(in_view or routes, key=lambda route: route.whole.length()))
        lanes = {self.drawing.boxes[id_].lane for id_ in sign.boxes}
        lanes |= {self.drawing.routes[index].lane for index in sign.routes}
        for lane in sorted(lanes & self.emphasis.folded):
            rect = self.shown.lane(lane).rect
            end = self.camera.to_view(rect.bottomRight())
            yield QRectF(end.x() - self.look.px(SHORT) / 2, end.y() - 4, 1, 1)

    def _beside(self, route: Route) -> QRectF:
        """What the word of an arrow keeps clear of: its middle, or if it is short its boxes too."""
        ends = [id_ for id_ in (route.start, route.end) if id_ in self.drawing.boxes]
        middle = self.camera.to_view(route.whole.pointAtPercent(0.5))
        at = QRectF(middle, QSizeF()).adjusted(-AROUND, -AROUND / 2, AROUND, AROUND / 2)
        if route.whole.length() * self.camera.scale > self.look.px(SHORT):
            return at
        for id_ in ends:
            box = self.in_view(id_)
            if box.height() < self.look.px(SHORT):
                at.setTop(min(at.top(), box.top()))
                at.setBottom(max(at.bottom(), box.bottom()))
        return at

    def chips(self) -> list[tuple[Sign, QRectF]]:
        """Where the words of all signs stand: they cover no other and no box, or the least.

        Once something stands out, they may cover what does not.
        """
        boxes, folded, found = self.drawing.boxes, self.emphasis.folded, []
        seen = self.sight.emphasis.all_boxes & boxes.keys() or boxes.keys()
        taken = [self.in_view(id_) for id_ in seen if boxes[id_].lane not in folded]
        metrics = QFontMetricsF(self.look.font(13, bold=True))
        for sign in self._signs:
            wide = metrics.horizontalAdvance(lead(sign.words, self.look.language))
            size = QSizeF(wide + metrics.height(), metrics.height() * 1.3)
            for at in self._places_of(sign):
                if at.intersects(QRectF(self.rect())):
                    chip = min(self._beside_of(at, size), key=lambda chip: _covered(chip, taken))
                    taken.append(chip)
                    found.append((sign, chip))
        return found

    def _paint_word(self, painter: QPainter, sign: Sign, chip: QRectF) -> None:
        theme, radius = self.look.theme, chip.height() / 2
        painter.setPen(QPen(theme.color("surface"), 1.5))
        painter.setBrush(theme.color(sign.color))
        painter.drawRoundedRect(chip, radius, radius)
        painter.setPen(theme.color("surface"))
        painter.setFont(self.look.font(13, bold=True))
        words = lead(sign.words, self.look.language)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)

    def _beside_of(self, at: QRectF, size: QSizeF) -> list[QRectF]:
        """Where a word may stand: above a place, beneath, behind, before; all of it in view."""
        middle = QRectF(QPointF(), size)
        middle.moveCenter(at.center())
        high = (at.height() + size.height()) / 2 + CHIP_OFF
        wide = (at.width() + size.width()) / 2 + CHIP_OFF
        ways = ((0.0, -high), (0.0, high), (wide, 0.0), (-wide, 0.0))
        most = QPointF(self.width() - size.width() - 2, self.height() - size.height() - 2)
        chips = [middle.translated(*way) for way in ways]
        for chip in chips:
            chip.moveTo(min(max(chip.x(), 2.0), most.x()), min(max(chip.y(), 2.0), most.y()))
        return chips


def _covered(chip: QRectF, taken: list[QRectF]) -> float:
    """How much of what must be seen a word would cover."""
    cuts = (chip.intersected(rect) for rect in taken)
    return sum(cut.width() * cut.height() for cut in cuts)


def _around(points: list[QPointF]) -> QPainterPath:
    """The outline of a band along an arrow."""
    course = QPainterPath(points[0])
    for point in points[1:]:
        course.lineTo(point)
    stroker = QPainterPathStroker()
    stroker.setWidth(AROUND)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return stroker.createStroke(course).simplified()
