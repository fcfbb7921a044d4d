"""Searching a map: what is typed, what it marks, and the way from one place found to the next."""

from collections.abc import Set
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal

from pofedu.content.model import Text
from pofedu.diagram.finding import MapIndex, Match
from pofedu.diagram.widgets.stage import Stage
from pofedu.ui.language import line, translate
from pofedu.ui.map.camera import Camera
from pofedu.ui.map.walk import Choice
from pofedu.ui.spoken import say
from pofedu.ui.theme import Look

if TYPE_CHECKING:
    from pofedu.diagram.widgets.findbar import FindBar


class MapSearch(QObject):
    """Marks on the map what is typed; Esc takes the marks away.

    Where nobody went to a place found, the map is then seen as before.
    """

    gone_to = Signal(object)
    """The `Match` that the reader went to."""

    def __init__(self, stage: Stage, index: MapIndex, look: Look) -> None:
        super().__init__(stage)
        self._stage, self._index, self._look = stage, index, look
        self._matches: tuple[Match, ...] = ()
        self._at = -1
        self._before: Camera | None = None
        """Where the eye was, until the reader goes to a place found."""
        stage.destroyed.connect(index.close)

    @cached_property
    def bar(self) -> "FindBar":
        """The field, made when it is first asked for."""
        from pofedu.diagram.widgets.findbar import FindBar  # not on the way to a first sight

        bar = FindBar(self._look)
        self._stage.add_below_map(bar)
        bar.typed.connect(self._type)
        bar.stepped.connect(self.step)
        bar.closed.connect(self.close)
        return bar

    @property
    def is_open(self) -> bool:
        """Whether the field is there."""
        return "bar" in vars(self) and self.bar.isVisibleTo(self._stage)

    def open(self) -> None:
        """Show the field, or go into it; what it holds is marked to be typed over."""
        if not self.is_open:
            self._before = self._stage.view.goal()
            self._stage.change_below(self.bar.show)
            QTimer.singleShot(0, self, self._index.open)
            self._type(self.bar.field.text())
        self.bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.field.selectAll()

    def close(self) -> bool:
        """Take the field and its marks away; False where there is none."""
        if not self.is_open:
            return False
        had_focus = self.bar.isAncestorOf(self.bar.window().focusWidget() or self._stage)
        self._stage.change_below(self.bar.hide)
        self._index.close()
        self._matches, self._at = (), -1
        view = self._stage.view
        view.show_found(frozenset(), frozenset())
        self._stage.minimap.renew()
        if self._before is not None:
            view.return_to(self._before)
        if had_focus:
            view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def show_look(self, look: Look) -> None:
        """The field in another look."""
        self._look = look
        if "bar" in vars(self):
            self.bar.show_look(look)
            self._tell()

    def refresh(self) -> None:
        """Find again, for a filter may have changed; the place stays."""
        if self.is_open:
            at = self._matches[self._at] if self._at >= 0 else None
            self._find()
            self._at = self._matches.index(at) if at in self._matches else -1
            self._tell()

    def step(self, by: int) -> bool:
        """Go to the next place found, or the one before (-1); without a field, open it."""
        if not self.is_open:
            self.open()
        elif self._matches:
            start = self._at if self._at >= 0 or by > 0 else 0
            self._at = (start + by) % len(self._matches)
            self._before = None
            self._tell(is_said=True)
            self.gone_to.emit(self._matches[self._at])
        return True

    def _type(self, query: str) -> None:
        self._at = -1
        self._find()
        self._tell(is_said=bool(query.strip()))
        if self._matches and not any(map(self._is_seen, self._matches)):
            self._show(self._matches[0])

    def _is_seen(self, match: Match) -> bool:
        """Whether a place found is in view, or the title of the lane that is folded over it."""
        view, lanes = self._stage.view, self._folded_over(match)
        seen = view.goal().seen(view.size().toSizeF())
        if not lanes:
            return seen.contains(self.rect_of(match))
        controls = (view.control_at(view.shown.lane(lane)) for lane in lanes)
        return any(seen.contains(view.camera.to_scene(control)) for control in controls)

    def _show(self, match: Match) -> None:
        """Bring a place found into view, or the beginning of the lane that is folded over it."""
        view, lanes = self._stage.view, self._folded_over(match)
        if lanes:
            view.show_place(view.rect_of(Choice("lane", min(lanes))))
        else:
            view.reveal(self.rect_of(match))

    def _find(self) -> None:
        drawing, hidden = self._stage.view.drawing, self._stage.view.emphasis.hidden
        found = self._index.find(self.bar.field.text())
        routes = {
            m.id: frozenset(r.index for r in drawing.routes_of_claim(m.id)) - hidden
            for m in found
            if m.kind == "claim"
        }
        self._matches = tuple(m for m in found if m.kind == "box" or routes[m.id])
        boxes = frozenset(m.id for m in found if m.kind == "box")
        self._stage.view.show_found(boxes, frozenset().union(*routes.values()))
        self._stage.minimap.renew()

    def rect_of(self, match: Match) -> QRectF:
        """Where a place found is drawn."""
        view = self._stage.view
        if match.kind == "box":
            return view.rect_of(Choice("box", match.id))
        last = view.drawing.routes_of_claim(match.id)[-1]
        return view.rect_of(Choice("route", str(last.index)))

    def _tell(self, is_said: bool = False) -> None:
        words = line(self._words(), self._look.language)
        self._stage.change_below(lambda: self.bar.show_words(words))
        if is_said:
            say(self._stage.view, words)

    def _words(self) -> Text:
        if not self.bar.field.text().strip():
            return translate("Explore", "Names, or words of what is claimed.")
        if not self._matches:
            return translate(
                "Explore", "Nothing found on this map. Try fewer or other words, or Ctrl+K."
            )
        count = len(self._matches)
        if self._at >= 0:
            return translate("Explore", "{at} of {count}", at=self._at + 1, count=count)
        if folded := sum(bool(self._folded_over(match)) for match in self._matches):
            return translate(
                "Explore", "%n places found. In folded parts: {folded}.", n=count, folded=folded
            )
        return translate("Explore", "%n places found.", n=count)

    def _folded_over(self, match: Match) -> Set[str]:
        """The folded lanes that alone show something of a place; none where it shows itself."""
        drawing, folded = self._stage.view.drawing, self._stage.view.emphasis.folded
        is_box = match.kind == "box"
        lanes = (
            {drawing.boxes[match.id].lane} if is_box else self._stage.lanes_of("claim", match.id)
        )
        return lanes if lanes <= folded else frozenset()
