"""The map of a question: places to point at, a ring and a word around what is chosen or right."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPainterPathStroker, QPen
from PySide6.QtWidgets import QWidget

from pofedu.content.model import Text
from pofedu.quiz.widgets.mapwords import folded_words
from pofedu.quiz.widgets.sights import Sight, Sign
from pofedu.ui.language import lead
from pofedu.ui.map.camera import Camera, fitting, turned
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
        self.show_sight(sight, is_animated=False)

    # What is shown

    @property
    def masked(self) -> frozenset[str]:
        return self.sight.asked

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
        self.show_summaries(lambda: folded_words(sight.drawing))
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
        size, least = QSizeF(self.size()), self._least()
        areas = self.sight.areas
        found = (area for area in areas if fitting(area, size, MARGIN).scale >= least)
        return next(found, areas[-1])

    def is_too_small(self, scale: float) -> bool:
        """Wherever nothing could be read, not only on the projector."""
        if not self.can_fold or not self.sight.is_asking:
            return False
        return scale < self._least() - 0.001

    def _least(self) -> float:
        """At a desk somewhat less than what can be read, to show what is explained whole."""
        is_closer = self.sight.is_asking or self.look.theme.name == "projector"
        return super()._least() * (1.0 if is_closer else CLOSER_SHARE)

    def _fitted(self, rect: QRectF) -> Camera:
        """No nearer than both languages can be read: what lies around says what it is about."""
        camera, closest = super()._fitted(rect), self.legible_scale()
        if camera.scale <= closest:
            return camera
        return fitting(rect, QSizeF(self.size()), MARGIN, closest)

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
            self._paint_sign(painter, sign)

    def _paint_sign(self, painter: QPainter, sign: Sign) -> None:
        boxes, gone = self.drawing.boxes, self.gone()
        for id_ in sorted(sign.boxes):
            if boxes[id_].lane not in self.emphasis.folded:
                ring = QPainterPath()
                off = RING_OFF
                ring.addRoundedRect(self.in_view(id_).adjusted(-off, -off, off, off), 8, 8)
                self._paint_ring(painter, ring, sign)
                self._paint_chip(painter, ring.boundingRect(), sign)
        routes = [self.drawing.routes[index] for index in sign.routes if index not in gone]
        for route in routes:
            self._paint_ring(
                painter, self._around(list(map(self.camera.to_view, route.points))), sign
            )
        if routes:
            seen = self.seen()
            in_view = [r for r in routes if seen.contains(r.whole.pointAtPercent(0.5))]
            longest = max(in_view or routes, key=lambda route: route.whole.length())
            self._paint_chip(painter, self._beside(longest), sign)

    def _beside(self, route: Route) -> QRectF:
        """What the word of an arrow keeps clear of: its middle, or if it is short its boxes too."""
        ends = [id_ for id_ in (route.start, route.end) if id_ in self.drawing.boxes]
        middle = self.camera.to_view(route.whole.pointAtPercent(0.5))
        at = QRectF(middle, QSizeF()).adjusted(-AROUND, -AROUND / 2, AROUND, AROUND / 2)
        if route.whole.length() * self.camera.scale > self.look.px(SHORT):
            return at
        for id_ in ends:
            box = self.in_view(id_)
            at.setTop(min(at.top(), box.top()))
            at.setBottom(max(at.bottom(), box.bottom()))
        return at

    def _around(self, points: list[QPointF]) -> QPainterPath:
        course = QPainterPath(points[0])
        for point in points[1:]:
            course.lineTo(point)
        stroker = QPainterPathStroker()
        stroker.setWidth(AROUND)
        stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
        stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return stroker.createStroke(course).simplified()

    def _paint_ring(self, painter: QPainter, ring: QPainterPath, sign: Sign) -> None:
        painter.setPen(QPen(self.look.theme.color(sign.color), RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(ring)

    def _paint_chip(self, painter: QPainter, at: QRectF, sign: Sign) -> None:
        """The word above a place, within the view as long as the place is."""
        if not at.intersects(QRectF(self.rect())):
            return
        theme, font = self.look.theme, self.look.font(13, bold=True)
        metrics, words = QFontMetricsF(font), lead(sign.words, self.look.language)
        size = QSizeF(metrics.horizontalAdvance(words) + metrics.height(), metrics.height() * 1.3)
        left = min(max(at.center().x() - size.width() / 2, 2.0), self.width() - size.width() - 2)
        top = at.top() - size.height() - CHIP_OFF
        top = at.bottom() + CHIP_OFF if top < 2 else top
        chip = QRectF(QPointF(left, top), size)
        painter.setPen(QPen(theme.color("surface"), 1.5))
        painter.setBrush(theme.color(sign.color))
        painter.drawRoundedRect(chip, size.height() / 2, size.height() / 2)
        painter.setPen(theme.color("surface"))
        painter.setFont(font)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)
