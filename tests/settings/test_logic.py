"""Preferences and what they come to."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pofedu.settings import logic
from pofedu.settings.logic import Preferences
from pofedu.ui import language, theme

SCALES = st.integers(8, 20).map(lambda tenths: tenths / 10)


def test_the_choices_are_those_of_the_surface() -> None:
    assert get_args(logic.Language) == get_args(language.Language)
    assert get_args(logic.ThemeName) == get_args(theme.ThemeName)


def test_the_first_start_follows_the_system_language() -> None:
    assert logic.for_locale("zh_CN").language == "zh"
    assert logic.for_locale("zh-Hans-SG").language == "zh"
    assert logic.for_locale("de_CH").language == "en"


def test_languages_go_round() -> None:
    shown = Preferences(language="zh")
    seen = []
    for _ in range(4):
        seen.append(shown.language)
        shown = logic.next_language(shown)
    assert seen == ["zh", "en", "both", "zh"]


@pytest.mark.parametrize(
    ("chosen", "is_dark", "after"),
    [
        ("light", False, "dark"),
        ("dark", False, "projector"),
        ("projector", True, "light"),
        ("system", False, "dark"),
        ("system", True, "projector"),
    ],
)
def test_the_next_theme_is_never_the_one_shown(
    chosen: logic.ThemeChoice, is_dark: bool, after: str
) -> None:
    assert logic.next_theme(Preferences(theme=chosen), is_dark).theme == after


@pytest.mark.parametrize(("is_dark", "shown"), [(True, "dark"), (False, "light")])
def test_the_system_chooses_light_or_dark(is_dark: bool, shown: str) -> None:
    assert logic.theme_shown(Preferences(theme="system"), is_dark) == shown
    assert logic.theme_shown(Preferences(theme="projector"), is_dark) == "projector"


@given(SCALES)
def test_text_grows_and_shrinks_by_a_tenth_within_bounds(scale: float) -> None:
    shown = Preferences(text_scale=scale)
    assert logic.larger(shown).text_scale == min(round(scale + 0.1, 1), 2.0)
    assert logic.smaller(shown).text_scale == max(round(scale - 0.1, 1), 0.8)
    assert logic.text_reset(shown).text_scale == 1.0


@given(SCALES)
def test_text_on_the_projector_is_never_below_a_hundred(scale: float) -> None:
    shown = Preferences(text_scale=scale, theme="projector")
    assert logic.text_shown(shown) == max(scale, 1.0)
    assert logic.text_shown(logic.larger(shown)) == min(round(max(scale, 1.0) + 0.1, 1), 2.0)
    smaller = logic.smaller(shown)
    assert smaller == shown if scale <= 1.0 else smaller.text_scale == round(scale - 0.1, 1)


@given(st.floats(0, 10))
def test_any_scale_is_brought_to_a_step(scale: float) -> None:
    brought = logic.with_text_scale(Preferences(), scale).text_scale
    assert 0.8 <= brought <= 2.0
    assert brought == round(brought, 1)


@pytest.mark.parametrize(
    ("motion", "system", "is_reduced"),
    [
        ("system", None, False),
        ("system", True, True),
        ("system", False, False),
        ("less", False, True),
        ("full", True, False),
    ],
)
def test_motion(motion: logic.Motion, system: bool | None, is_reduced: bool) -> None:
    assert logic.is_motion_reduced(Preferences(motion=motion), system) is is_reduced
