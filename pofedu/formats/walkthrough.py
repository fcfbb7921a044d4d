"""A walkthrough as Markdown: the parts of its handout for a page of one's own."""

import re
from collections.abc import Iterator

from pofedu.content.handout import Handout, Part
from pofedu.content.model import Text
from pofedu.formats.notes import Language, said

_GAP = re.compile(r"\n{3,}")
_MARKUP = re.compile(r"([\\`*_<>#|~])")
BREAK = "\\\n"
"""A new line within a paragraph."""


def walkthrough_markdown(handout: Handout, language: Language) -> bytes:
    """The handout for people, without its pictures; both languages beneath each other."""
    lines = [line for part in handout.parts for line in _lines(part, language)]
    foot = [_beneath(handout.notice, language), _plain(handout.origin)]
    lines += ["", "---", "", *(line for text in foot for line in (text, ""))]
    return (_GAP.sub("\n\n", "\n".join(lines)).strip() + "\n").encode()


def _lines(part: Part, language: Language) -> Iterator[str]:
    words = _beneath(part.text, language)
    match part.kind:
        case "title":
            yield f"# {_beside(part.text, language)}"
        case "heading":
            yield from ("", f"## {_beside(part.text, language)}")
        case "subheading":
            yield from ("", f"### {_beside(part.text, language)}")
        case "answer":
            label = f"**{_beside(part.label, language)}**" if part.label else ""
            yield f"{label}{BREAK}{words}"
        case "item":
            known = f" ({_beside(part.label, language)})" if part.label else ""
            yield f"- {_beside(part.text, language)}{known}"
            return
        case "lead" | "picture" | "fine":
            yield from ("", words)
    yield ""


def _beside(text: Text, language: Language) -> str:
    return _plain(said(text, language))


def _beneath(text: Text, language: Language) -> str:
    """Both languages on lines of their own."""
    if language == "both" and text.zh != text.en:
        return f"{_plain(text.zh)}{BREAK}{_plain(text.en)}"
    return _beside(text, language)


def _plain(words: str) -> str:
    """Words in which nothing is taken for markup."""
    return _MARKUP.sub(r"\\\1", words)
