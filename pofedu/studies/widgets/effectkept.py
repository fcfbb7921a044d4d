"""Lines of effects as they were laid out before, for with other filters most come again."""

from collections.abc import Callable

from pofedu.studies.widgets.effectletters import Lettering
from pofedu.studies.widgets.effectlines import Line
from pofedu.ui.theme import Look

Placed = tuple[tuple[Lettering, ...], float]
"""The letters of a line, and its height."""
MOST_KEPT = 40_000


class Kept:
    """What was laid out in one look."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self.lines: dict[str, tuple[Line, ...]] = {}
        """By study."""
        self._naturals: dict[int, tuple[Line, float]] = {}
        self._placed: dict[tuple[int, tuple[float, ...]], tuple[Line, Placed]] = {}
        """With each line, for as long as it lives no other has its number."""

    def natural(self, line: Line, measure: Callable[[Line], float]) -> float:
        """How wide the numbers of a line are."""
        if id(line) not in self._naturals:
            self._naturals[id(line)] = line, measure(line)
        return self._naturals[id(line)][1]

    def placed(
        self, line: Line, widths: tuple[float, ...], place: Callable[[Line], Placed]
    ) -> Placed:
        """The letters and the height of a line at these widths of the columns."""
        key = id(line), widths
        if key not in self._placed:
            if len(self._placed) >= MOST_KEPT:
                self._placed.clear()
            self._placed[key] = line, place(line)
        return self._placed[key][1]
