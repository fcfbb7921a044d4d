"""Words of the protocols as they were laid out before, for with other filters most come again."""

from collections.abc import Iterable

from msgspec import Struct

from pofedu.ui.runs import Paragraph, Paragraphs
from pofedu.ui.theme import Look

MOST = 30_000


class Placed(Struct, frozen=True):
    """Paragraphs, how wide they may be, and how high they are then."""

    words: Paragraphs
    wide: float
    high: float


class Kept:
    """What was laid out in one look."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self._known: dict[tuple[tuple[Paragraph, ...], float], Placed] = {}

    def placed(self, runs: Iterable[Paragraph], wide: float = 0.0) -> Placed:
        """These words in this width; without one on lines as long as they need."""
        key = tuple(runs), wide
        if key not in self._known:
            if len(self._known) >= MOST:
                self._known.clear()
            words = Paragraphs(key[0], self.look)
            room = wide or words.natural_width() + 2
            self._known[key] = Placed(words, room, words.height(room))
        return self._known[key]
