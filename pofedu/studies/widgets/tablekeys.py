"""The cells of the table on paper: where values come from is a letter, told once on each page."""

import re
from collections import Counter
from collections.abc import Sequence
from string import ascii_lowercase

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from pofedu.content.listing import Row
from pofedu.content.model import Text
from pofedu.ui.language import follow, labelled, lead, line, translate
from pofedu.ui.runs import Paragraph, Paragraphs, Run, runs_of
from pofedu.ui.table.columns import Cell, Column
from pofedu.ui.table.model import Heading, Line
from pofedu.ui.table.onpaper import Wanted
from pofedu.ui.theme import Look

SIZE = 13.0
OFTEN = 4
"""What stands beneath fewer values than these is said there, and so is what counts."""
LEAST = {"en": 34.0, "zh": 54.0, "both": 54.0}
"""A short word with its letter: Chinese ones have no space at which a line would end."""
PAD_X, BENEATH = 5.0, 6.0
SPACE, GLUE = "\u2002", "\u00a0"
TIGHT = {"en": 0.86, "zh": 0.77, "both": 0.77}
"""How high lines are, of what they are on the screen: a quarter more than their letters."""
_WORD = re.compile(r"[!-~]+")
"""Letters between which no line ends; Chinese ones each stand alone."""


class Keys:
    """The letters of a table, and what they mean."""

    def __init__(self, columns: Sequence[Column], lines: Sequence[Line], look: Look) -> None:
        rows = [entry for entry in lines if not isinstance(entry, Heading)]
        marks = Counter(m for c in columns for row in rows if (m := c.cell(row).mark) is not None)
        often = [m for m, n in marks.most_common() if n >= OFTEN and not m.en[-1].isdigit()]
        self._letters = dict(zip(often, ascii_lowercase, strict=False))
        self._words = (
            Paragraphs(self._said(look), look, tight=TIGHT[look.language]) if often else None
        )

    def _said(self, look: Look) -> list[Paragraph]:
        zh = "；".join(f"[{letter}] {mark.zh}" for mark, letter in self._letters.items())
        en = "; ".join(f"[{letter}] {mark.en}" for mark, letter in self._letters.items())
        text = labelled(translate("StudyTable", "Letters behind values"), Text(zh=zh, en=en))
        return [*runs_of(text, look, SIZE, "soft")]

    def letter(self, mark: Text | None) -> str:
        """The letter of what stands beneath a value; empty where it has none."""
        return self._letters.get(mark, "") if mark is not None else ""

    def height(self, width: float) -> float:
        """How high what they mean is."""
        return self._words.height(width - 2 * PAD_X) + BENEATH if self._words is not None else 0.0

    def paint(self, painter: QPainter, width: float, is_outlined: bool) -> None:
        """What they mean, from an upper left corner."""
        if self._words is not None:
            area = QRectF(PAD_X, 0, width - 2 * PAD_X, self.height(width) - BENEATH)
            self._words.paint(painter, area, is_outlined)


def cell_runs(cell: Cell, keys: Keys, look: Look, is_again: bool = False) -> Paragraph:
    """All words of a cell one after the other, the second language softer.

    Where it stands again beside more columns, what leads is enough.
    """
    color, language = "soft" if cell.is_faint else "ink", look.language
    letter = keys.letter(cell.mark)
    runs = [Run(lead(cell.text, language), SIZE, color, cell.is_bold)]
    if is_again:
        return tuple(runs)
    runs += [Run(f"{GLUE}[{letter}]", SIZE, "soft")] if letter else []
    if second := follow(cell.text, language):
        runs.append(Run(SPACE + second, SIZE, "soft"))
    if cell.mark is not None and not letter:
        runs.append(Run(f"{SPACE}({line(cell.mark, language)})", SIZE, "soft"))
    return tuple(runs)


def wanted_of(
    column: Column, rows: Sequence[Row], keys: Keys, look: Look, is_again: bool = False
) -> Wanted:
    """What a column asks for."""
    bold, plain = QFontMetricsF(look.font(SIZE, True)), QFontMetricsF(look.font(SIZE))
    cells = [[(bold, line(column.heading, look.language))]]
    for row in rows:
        runs = cell_runs(column.cell(row), keys, look, is_again)
        cells.append([(bold if run.is_bold else plain, run.words) for run in runs])
    widths = [sum(m.horizontalAdvance(words) for m, words in cell) for cell in cells]
    longest = max(map(_longest, cells), default=0.0)
    least = max(LEAST[look.language], longest + 2)
    return Wanted(least + 2 * PAD_X, tuple(wide + 2 * PAD_X for wide in widths))


def _longest(cell: Sequence[tuple[QFontMetricsF, str]]) -> float:
    """How wide the longest word of a cell is, the first run with the letter that follows it."""
    wide = 0.0
    for metrics, said in cell:
        letter = metrics.horizontalAdvance(said) if said.startswith(GLUE) else 0.0
        words = (metrics.horizontalAdvance(word) for word in _WORD.findall(said))
        wide = wide + letter if letter else max(wide, *words, 0.0)
    return wide
