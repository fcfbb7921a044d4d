"""Paragraphs of a card in two languages, as labels: painted, or as HTML where a link is in them."""

import math
import re
from collections.abc import Iterable, Iterator
from html import escape

from msgspec.structs import replace
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from pofedu.content.model import Text
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import follow, lead, line
from pofedu.ui.runs import (
    BETWEEN,
    SMALLER,
    Paragraph,
    Paragraphs,
    Run,
    is_short,
    unbroken,
)
from pofedu.ui.theme import Look

LINK = re.compile(r"\[((?:\[[^\]]*\]|[^\[\]])+)\]\(([^)\s]+)\)")
"""A Markdown link of the content: its words, then its address."""
_LOCATOR = re.compile(r"[a-z0-9][a-z0-9.]*-[a-z][0-9]+$")
_LONG = re.compile(r"[^\s&;]{22,}")
JOINER = "\u2060"
"""Keeps a line from being broken where it stands."""


def stacked(
    text: Text,
    look: Look,
    size: float,
    tone: str = "ink",
    bold: bool = False,
    tail: Text | None = None,
) -> QLabel:
    """The leading language, and in `both` the other one, softer: beside it where both are short.

    A tail stands softer after the words of its language.
    """
    return _said(tuple(stacked_runs(text, look, size, tone, bold, tail)), look)


def stacked_html(
    text: Text,
    look: Look,
    size: float,
    tone: str = "ink",
    bold: bool = False,
    tail: Text | None = None,
) -> str:
    """The paragraphs of `stacked`."""
    return _all_html(stacked_runs(text, look, size, tone, bold, tail), look)


def stacked_runs(
    text: Text,
    look: Look,
    size: float,
    tone: str = "ink",
    bold: bool = False,
    tail: Text | None = None,
) -> Iterator[Paragraph]:
    """The paragraphs of `stacked`, as they are said."""
    first, second = lead(text, look.language), follow(text, look.language)
    leading = Run(first, size, tone, bold)
    if tail is None and is_short(first, second):
        yield leading, Run(f" {second}", size, "soft")
        return
    after = (lead if second else line)(tail, look.language) if tail else ""
    yield leading, *_tail(" ", after)
    if second:
        later = follow(tail, look.language) if tail else ""
        yield Run(second, SMALLER.get(round(size), 13), "soft"), *_tail(BETWEEN, later)


def _tail(between: str, text: str) -> Paragraph:
    return (Run(between + text, 13, "soft"),) if text else ()


def words(text: str, look: Look, size: float, tone: str, bold: bool = False) -> QLabel:
    """A paragraph in one language, with the line height that language wants."""
    return _said(((Run(" ".join(text.split()), size, tone, bold),),), look)


def _said(paragraphs: tuple[Paragraph, ...], look: Look) -> QLabel:
    """Painted, which takes little time; as HTML only where there is a link to follow."""
    if any(has_link(run.words) for runs in paragraphs for run in runs):
        return label_of(_all_html(paragraphs, look), look, paragraphs[0][0].size)
    return Painted(paragraphs, look)


def has_link(words: str) -> bool:
    """Whether there is a link to follow in some words."""
    return "](" in words and LINK.search(words) is not None


def shown_runs(paragraphs: Iterable[Paragraph]) -> list[Paragraph]:
    """Paragraphs without links as they are painted: broken only where they may be."""
    return [
        tuple(replace(run, words=unbroken(_breakable(run.words))) for run in runs)
        for runs in paragraphs
    ]


def _all_html(paragraphs: Iterable[Paragraph], look: Look) -> str:
    return "".join(_paragraph(*runs, look=look) for runs in paragraphs)


def _paragraph(first: Run, *others: Run, look: Look) -> str:
    height = 100 if first.words.isascii() else 112  # of the font's own 1.45
    style = f"margin:0; {_style(first, look)}; line-height:{height}%"
    after = (f'<span style="{_style(r, look)}">{_html(r.words, look)}</span>' for r in others)
    return f'<p style="{style}">{_html(first.words, look)}{"".join(after)}</p>'


def _style(run: Run, look: Look) -> str:
    weight = "bold" if run.is_bold else "normal"
    size = look.font(run.size).pixelSize()
    return f"color:{getattr(look.theme, run.color)}; font-weight:{weight}; font-size:{size}px"


def _html(text: str, look: Look) -> str:
    """Words as HTML: Markdown links of the content, and breaks where there are no spaces."""
    done, parts = 0, []
    for found in LINK.finditer(text):
        parts += [_breakable(escape(text[done : found.start()])), _anchor(found, look)]
        done = found.end()
    return unbroken("".join(parts) + _breakable(escape(text[done:])))


def plain(text: Text) -> Text:
    """The words of a text without its links, where nothing can be followed."""
    return Text(zh=LINK.sub(r"\1", text.zh), en=LINK.sub(r"\1", text.en))


def _anchor(found: re.Match[str], look: Look) -> str:
    """A link whose address the compiler has checked; a locator in it stays on one line."""
    shown = escape(found[1])
    if _LOCATOR.match(found[1]):
        shown = shown.replace("-", f"{JOINER}-{JOINER}")
    return f'<a href="{escape(found[2])}" style="color:{look.theme.accent}">{shown}</a>'


def _breakable(html: str) -> str:
    """Let addresses and the like, which have no spaces, break after a sign."""
    return _LONG.sub(lambda found: re.sub(r"([/._-])", "\\1\u200b", found[0]), html)


class Lines(QLabel):
    """Words that never change, at a width that the card decides.

    QLabel itself would lay them out again whenever a layout asks how high they are.
    """

    def __init__(self, html: str) -> None:
        super().__init__(html)
        self._heights: dict[int, int] = {}

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return QSize(240, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.fontMetrics().height())


class Painted(QLabel):
    """Words without links that never change: laid out and painted without a document of Qt's."""

    def __init__(self, paragraphs: Iterable[Paragraph], look: Look) -> None:
        super().__init__()
        shown = shown_runs(paragraphs)
        self._words = Paragraphs(shown, look, is_air_above=False)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFont(look.font(shown[0][0].size))
        self.setText("\n".join("".join(run.words for run in runs) for runs in shown))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        take_no_text(self)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return math.ceil(self._words.height(width))

    def sizeHint(self) -> QSize:
        return QSize(240, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        high = self._words.height(self.width())
        self._words.paint(painter, QRectF(0, (self.height() - high) / 2, self.width(), high))
        painter.end()


def label_of(html: str, look: Look, size: float) -> QLabel:
    label = Lines(html)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setFont(look.font(size))
    label.setWordWrap(True)
    has_link = "<a " in html
    flags = Qt.TextInteractionFlag
    label.setTextInteractionFlags(
        flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard
        if has_link
        else flags.NoTextInteraction
    )
    take_no_text(label)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label
