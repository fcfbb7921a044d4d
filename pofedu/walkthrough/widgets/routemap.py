"""The map beside the words of a step: masks what is asked for, numbers what may be answered."""

from collections.abc import Iterator

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt, QVariantAnimation
from PySide6.QtGui import QFontMetricsF, QHideEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from pofedu.ui.language import line
from pofedu.ui.map.camera import Camera, fitting, turned
from pofedu.ui.map.eye import MARGIN
from pofedu.ui.map.folded import paint_control
from pofedu.ui.map.labels import Detail, Label
from pofedu.ui.map.masked import MaskedMap
from pofedu.ui.map.paint import MapPainter
from pofedu.ui.map.walk import Choice
from pofedu.ui.theme import Look
from pofedu.walkthrough.sketch import EDGE
from pofedu.walkthrough.widgets.drawings import Room
from pofedu.walkthrough.widgets.flowing import STILL, paint_flow
from pofedu.walkthrough.widgets.focus import Focus
from pofedu.walkthrough.widgets.sight import Picture, Sight

FIRST_ROOM = QSizeF(640, 480)
"""Before the map has its place on the screen."""
CLOSEST = 1.6
"""How large a scene unit may be, of the size of text."""
MORE = "PgDn"
"""What is written on the key that goes on."""
FLOW_MS = 2600
"""How long it flows before it stops by itself."""


class RouteMap(MaskedMap):
    """Sees what a step focuses, whole, however far away the eye must stand."""

    def __init__(self, picture: Picture, look: Look, parent: QWidget | None = None) -> None:
        self._picture = picture
        self._sight = picture.sight(Room(FIRST_ROOM, look))
        super().__init__(self._sight.drawing, look, parent)
        self._share = -1.0
        self._flow = QVariantAnimation(self, duration=FLOW_MS)
        self._flow.setStartValue(0.0)
        self._flow.setEndValue(1.0)
        self._flow.valueChanged.connect(self._flow_to)
        self._flow.finished.connect(lambda: self._flow_to(-1.0))

    @property
    def focus_shown(self) -> Focus:
        """What of the drawing the step shows."""
        return self._sight.focus

    def show_picture(self, picture: Picture, is_animated: bool) -> None:
        """Another step, or more of the same one; the camera eases where it may."""
        self._flow.stop()
        self._picture, self._share = picture, -1.0
        self._see(is_animated)

    def foresee(self, picture: Picture) -> Iterator[None]:
        """Lay out and paint a picture that may come next, in small pieces."""
        room = self._room()
        yield from picture.foresee(room)
        sight = picture.sight(room)
        yield
        labels = picture.drawings.labels(sight.drawing, self.look.language, sight.detail)
        painter_of = MapPainter(sight.drawing, labels, self.look, sight.detail)
        camera = self._camera_on(sight)
        yield
        self.paint_ahead(painter_of, sight.focus.emphasis, camera)

    def is_numbering(self, picture: Picture) -> bool:
        """Whether boxes of a picture are numbered as answers are."""
        return bool(picture.sight(self._room()).focus.numbers)

    def _room(self) -> Room:
        return Room(QSizeF(self.size()), self.look)

    def _see(self, is_animated: bool) -> None:
        """See the picture as there is room for it now."""
        sight = self._picture.sight(self._room())
        is_same = sight.drawing is self.drawing
        is_same_detail = sight.detail == self._sight.detail
        self._sight, self.at = sight, None
        self.setAccessibleName(line(sight.name, self.look.language))
        if not is_same or not is_same_detail:
            self.emphasis = sight.focus.emphasis
            self.show_drawing(sight.drawing)
        self.show_emphasis(sight.focus.emphasis)
        self.frame(sight.focus.area, is_animated and is_same)
        self.update()

    def labels(self, detail: Detail) -> dict[str, Label]:
        """Those by which it was found that the drawing can be read."""
        return self._picture.drawings.labels(self.drawing, self.look.language, detail)

    def detail(self) -> Detail:
        """Whether both languages can be read, or the leading one only shows."""
        return self._sight.detail

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In another room the claims may be laid out otherwise."""
        sight = self._picture.sight(self._room())
        if sight.drawing is self.drawing and sight.detail == self._sight.detail:
            super().resizeEvent(event)
        else:
            self._see(is_animated=False)

    def flow(self) -> None:
        """Let it run along the arrows once; where motion is reduced it stands still there."""
        if self.look.is_motion_reduced:
            self._flow_to(STILL)
        else:
            self._flow.start()

    @property
    def is_flowing(self) -> bool:
        """Whether anything moves along the arrows."""
        return self._flow.state() == QVariantAnimation.State.Running

    def _flow_to(self, share: float) -> None:
        self._share = share
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        self._flow.stop()
        super().hideEvent(event)

    def _fitted(self, rect: QRectF) -> Camera:
        """What is focused is whole in view, unless it could not be read then."""
        return self._fitted_for(rect, self._sight.farthest)

    def _fitted_for(self, rect: QRectF, farthest: float) -> Camera:
        closest = max(CLOSEST * self.look.factor, farthest)
        return fitting(rect, QSizeF(self.size()), MARGIN, closest, farthest, EDGE)

    def _camera_on(self, sight: Sight) -> Camera:
        """From where a sight will be seen."""
        camera = self._fitted_for(sight.focus.area, sight.farthest)
        return self.kept(camera, sight.drawing)

    def go_on(self, by: int) -> bool:
        """Go on (1) or back (-1) through what cannot be seen whole; False at the end of it."""
        way = self._way_on(by)
        if way is not None:
            self.move_by(way)
        return way is not None

    def _way_on(self, by: int) -> QPointF | None:
        if not self._sight.farthest:
            return None
        return turned(self.focus_shown.area, self.goal().seen(QSizeF(self.size())), by, EDGE)

    @property
    def masked(self) -> frozenset[str]:
        return self.focus_shown.masked

    @property
    def asked(self) -> frozenset[str]:
        return frozenset(filter(None, (self.focus_shown.asked,)))

    def is_open(self, choice: Choice) -> bool:
        """Nor where an arrow would tell what is covered."""
        if choice.kind == "route":
            return int(choice.id) not in self.focus_shown.silent
        return super().is_open(choice)

    def paint_over(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.focus_shown.asked_end is not None:
            self._paint_asked_end(painter, self.focus_shown.asked_end)
        for id_, number in self.focus_shown.numbers.items():
            self._paint_number(painter, id_, number)
        if self._share >= 0:
            flowing = self.focus_shown.flowing
            paint_flow(painter, self.drawing, flowing, self._share, self.camera, self.look)
        if self._way_on(1) is not None:
            self._paint_more(painter)
        super().paint_over(painter)

    def _paint_more(self, painter: QPainter) -> None:
        """That the picture goes on beneath, and by which key."""
        theme, side = self.look.theme, self.look.px(13)
        font = self.look.font(13, bold=True)
        wide = QFontMetricsF(font).horizontalAdvance(MORE) + 3.2 * side
        chip = QRectF(self.width() - wide - 8, self.height() - 2 * side - 8, wide, 2 * side)
        painter.setPen(QPen(theme.color("accent"), 1.5))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(chip, side, side)
        paint_control(painter, chip.topLeft() + QPointF(1.3 * side, side), False, self.look, side)
        painter.setPen(theme.color("ink"))
        painter.setFont(font)
        words = chip.adjusted(2.1 * side, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, MORE)

    def _paint_asked_end(self, painter: QPainter, index: int) -> None:
        """A question mark where the arrow will end."""
        side = self.look.px(18) * 1.5
        course = QLineF(*map(self.camera.to_view, self.drawing.routes[index].points[-2:]))
        # Before the end, or it would lie on the first letters of the box.
        course.setLength(course.length() - side / 2)
        corner = course.p2() - QPointF(side / 2, side / 2)
        self.paint_mask(painter, QRectF(corner, QSizeF(side, side)), is_asked=True)

    def _paint_number(self, painter: QPainter, id_: str, number: int) -> None:
        theme, box = self.look.theme, self.in_view(id_)
        corner, least = box.topLeft(), 13 * 1.5
        side = max(least, min(self.look.px(least), box.height()))
        # Off the corner, or it would lie on the first letters of a small box.
        disc = QRectF(corner.x() - side * 0.8, corner.y() - side * 0.8, side, side)
        painter.setPen(QPen(theme.color("surface"), 1.5))
        painter.setBrush(theme.color("accent"))
        painter.drawEllipse(disc)
        painter.setPen(theme.color("surface"))
        painter.setFont(self.look.font(side / 1.5 / self.look.factor, bold=True))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(number))
