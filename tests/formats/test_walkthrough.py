"""Walkthroughs as Markdown: every word arrives, and nothing in it is taken for markup."""

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from pofedu.content.handout import Handout, Part
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.formats.notes import Language
from pofedu.formats.walkthrough import walkthrough_markdown
from pofedu.ui.handoutparts import handout_of


def squeezed(words: str) -> str:
    return "".join(words.split())


def read(content: bytes) -> tuple[str, list[Token]]:
    """The words as they are shown, and the tokens."""
    tokens = MarkdownIt().parse(content.decode())
    inner = [child for token in tokens for child in token.children or []]
    return squeezed("".join(child.content for child in inner)), [*tokens, *inner]


@pytest.mark.parametrize("language", ["zh", "en", "both"])
def test_every_word_of_every_walkthrough_is_shown(library: Library, language: Language) -> None:
    wanted = {"zh": ("zh",), "en": ("en",), "both": ("zh", "en")}[language]
    for walkthrough in library.walkthroughs.values():
        handout = handout_of(walkthrough, library)
        shown, tokens = read(walkthrough_markdown(handout, language))
        texts = [p.text for p in handout.parts]
        texts += [p.label for p in handout.parts if p.label] + [handout.notice]
        for text in texts:
            for one in wanted:
                assert squeezed(getattr(text, one)) in shown
        assert squeezed(handout.origin) in shown
        headings = [t for t in tokens if t.type == "heading_open" and t.tag == "h2"]
        assert len(headings) == sum(p.kind == "heading" for p in handout.parts)


def test_a_remark_is_no_part_of_the_list_beside_it(library: Library) -> None:
    words = Text(zh="没有页面确证", en="not confirmed")
    parts = [Part(kind="item", text=words), Part(kind="fine", text=words)]
    for row in (parts, parts[::-1]):
        handout = Handout(walkthrough="x", parts=tuple(row), origin="x", notice=words)
        _, tokens = read(walkthrough_markdown(handout, "en"))
        items = [t for t in tokens if t.type == "paragraph_open" and t.level == 2]
        assert len(items) == 1
        assert len([t for t in tokens if t.type == "paragraph_open" and t.level == 0]) == 3


def test_the_address_of_a_paper_can_be_followed(library: Library) -> None:
    content = walkthrough_markdown(handout_of(library.walkthroughs["ovary-scars"], library), "en")
    assert " https://doi.org/10." in content.decode()


def test_one_language_says_nothing_in_the_other(library: Library) -> None:
    handout = handout_of(library.walkthroughs["ovary-scars"], library)
    content = walkthrough_markdown(handout, "en").decode()
    assert library.walkthroughs["ovary-scars"].steps[0].happens.zh not in content
    assert handout.notice.zh not in content


def test_nothing_is_taken_for_markup() -> None:
    words = "a *b* _c_ `d` <e> # f | g \\ ~h~ < 1"
    part = Part(kind="lead", text=Text(zh=words, en=words))
    handout = Handout(
        walkthrough="x", parts=(part,), origin="x", notice=Text(zh="仅供", en="teaching")
    )
    shown, tokens = read(walkthrough_markdown(handout, "both"))
    assert squeezed(words) in shown
    assert not [t for t in tokens if t.type in ("em_open", "code_inline", "html_inline")]
