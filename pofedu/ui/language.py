"""The two languages of the surface: one key shows Chinese, English or both at once.

Source strings in the code are English literals and carry a context: `translate("DiagramPage",
"Fit all")`. `i18n/update.py` finds them. The answer holds both languages; who shows it decides.
"""

from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Literal, get_args

from PySide6.QtCore import QTranslator

from pofedu import paths
from pofedu.content.model import Text

Language = Literal["zh", "en", "both"]
LANGUAGES: tuple[Language, ...] = get_args(Language)


@cache
def translator(language: str) -> QTranslator:
    """All that is written in `i18n/` for a language."""
    found = QTranslator()
    found.load(f"pofedu_{language}", str(paths.TRANSLATIONS))
    return found


def translate(context: str, source: str, n: int = -1, **values: object) -> Text:
    """A sentence in both languages; `{name}` is filled from `values`, `%n` from `n`."""
    said = _translated(context, source, n)
    if not values:
        return said
    return Text(zh=said.zh.format(**values), en=said.en.format(**values))


@lru_cache(8192)
def _translated(context: str, source: str, n: int) -> Text:
    """A sentence before it is filled; most are said again and again."""
    zh, en = (
        (translator(language).translate(context, source, None, n) or source).replace("%n", str(n))
        for language in ("zh", "en")
    )
    return Text(zh=zh, en=en)


def mark(context: str, source: str) -> str:
    """A literal that is translated later, where it is shown; gives the source back unchanged."""
    return source


def lead(text: Text, language: Language) -> str:
    """What is read first: English in `en`, Chinese otherwise."""
    return text.en if language == "en" else text.zh


def follow(text: Text, language: Language) -> str:
    """What stands smaller beneath: English in `both`, else nothing, nor where it says the same."""
    return text.en if language == "both" and text.en != text.zh else ""


def line(text: Text, language: Language) -> str:
    """Both parts on one line, for tool tips, window titles and the status line."""
    return "  ".join(part for part in (lead(text, language), follow(text, language)) if part)


def joined(texts: Iterable[Text], zh: str = "，", en: str = ", ") -> Text:
    """Several texts as one, with what stands between them in each language."""
    texts = tuple(texts)
    return Text(zh=zh.join(t.zh for t in texts), en=en.join(t.en for t in texts))


def labelled(label: Text, text: Text) -> Text:
    """A word, a colon, and what it says."""
    return joined((label, text), "：", ": ")


def same(words: str) -> Text:
    """What is written alike in both languages: a name, a number, a locator."""
    return Text(zh=words, en=words)
