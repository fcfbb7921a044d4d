"""How a note reads in a list: its words, none of its marks."""

import pytest

from pofedu.ui.excerpt import first_words, plain_words


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("*word* first", "word first"),
        ("these *words* and _those_", "these words and those"),
        ("**strong**, ***both***, ~~gone~~", "strong, both, gone"),
        ("**a *b* c** and *a **b** c*", "a b c and a b c"),
        ("这是*重点*，那是**要点**。", "这是重点，那是要点。"),
        ("* one\n* *two*\n- three\n+ four", "one two three four"),
        ("# 为什么\n\n> 卵泡 *结构*\n>> again", "为什么 卵泡 结构 again"),
        ("- [ ] read\n- [x] done", "read done"),
        ("[POF](sources/term/pof) = ![POI](x.png)", "POF = POI"),
        ("| a | b |\n|---|:-:|\n| 1 | *2* |", "a b 1 2"),
        ("before\n\n---\n***\nafter", "before after"),
        ("```python\nx = 1\n```\nand `a * b *c*`", "x = 1 and a * b *c*"),
        (r"a \*star\* and \_line\_", "a *star* and _line_"),
        ("2 * 3 = 6, snake_case_name, 5 > 3, ~5 mg", "2 * 3 = 6, snake_case_name, 5 > 3, ~5 mg"),
        ("*open only, and ** alone", "*open only, and ** alone"),
        ("*over\ntwo lines*", "over two lines"),
        ("1. first\n2. second", "1. first 2. second"),
        ("", ""),
    ],
)
def test_marks_of_markdown_are_left_out(typed: str, said: str) -> None:
    assert plain_words(typed) == said


def test_a_long_text_is_cut_after_its_marks_are_gone() -> None:
    assert first_words("*" + "a" * 80 + "*") == "a" * 80
    assert first_words("**" + "a" * 90 + "**") == "a" * 80 + "…"
