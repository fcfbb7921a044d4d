"""Every colour that is read stands out from every ground it is read on."""

import pytest
from PySide6.QtGui import QColor

from pofedu.ui.style import HOVER, PRESSED, mix
from pofedu.ui.theme import THEMES, Theme, ThemeName, read_theme
from pofedu.window.buttons import deep, veil
from pofedu.window.rail import SHADE

MEANINGS = ("direct_injury", "immune", "hormone", "other_injury", "repair")
TEXTS = ("ink", "soft", "accent", "caution", *MEANINGS)
LINES = ("outline", "accent", *MEANINGS)
LANE_TINT = 0.08
"""The strongest tint of a lane."""


def luminance(color: QColor) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (color.redF(), color.greenF(), color.blueF())
    )
    return sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def contrast(one: QColor, other: QColor) -> float:
    """The WCAG contrast ratio of two colours."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def grounds(theme: Theme) -> dict[str, QColor]:
    """All that text and lines stand on: page, card, lanes, buttons that are pointed at."""
    paper, surface = theme.color("paper"), theme.color("surface")
    lanes = {f"{name} lane": mix(paper, theme.color(name), LANE_TINT) for name in MEANINGS}
    return {"paper": paper, "surface": surface, **lanes}


def test_the_measure_itself() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("text", TEXTS)
def test_text_can_be_read(name: ThemeName, text: str) -> None:
    theme = read_theme(name)
    found = {on: contrast(theme.color(text), ground) for on, ground in grounds(theme).items()}
    assert min(found.values()) >= needed(name), found


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("line", LINES)
def test_lines_can_be_seen(name: ThemeName, line: str) -> None:
    theme = read_theme(name)
    found = {on: contrast(theme.color(line), ground) for on, ground in grounds(theme).items()}
    assert min(found.values()) >= 3.0, found


def needed(name: ThemeName) -> float:
    """The least contrast of text, in class or at a desk."""
    return 7.0 if name == "projector" else 4.5


@pytest.mark.parametrize("name", THEMES)
def test_buttons_can_be_read(name: ThemeName) -> None:
    theme = read_theme(name)
    surface, ink, accent = (theme.color(color) for color in ("surface", "ink", "accent"))
    assert contrast(surface, accent) >= needed(name)
    for share in (HOVER, PRESSED):
        for text in (ink, accent):
            assert contrast(text, mix(surface, ink, share)) >= needed(name)


def laid_over(ground: QColor, veil: QColor) -> QColor:
    """What a ground looks like beneath a colour that lets it through."""
    return mix(ground, veil, veil.alphaF())


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("text", ["ink", "soft", "accent"])
@pytest.mark.parametrize("is_down", [False, True], ids=["hover", "pressed"])
def test_flat_buttons_can_be_read(name: ThemeName, text: str, is_down: bool) -> None:
    theme = read_theme(name)
    paper, surface, ink = (theme.color(color) for color in ("paper", "surface", "ink"))
    for ground in (paper, surface, mix(paper, ink, SHADE)):
        found = contrast(theme.color(text), laid_over(ground, veil(theme, is_down)))
        assert found >= needed(name), found


@pytest.mark.parametrize("name", THEMES)
def test_primary_and_chosen_buttons_can_be_read(name: ThemeName) -> None:
    theme = read_theme(name)
    surface, accent = theme.color("surface"), theme.color("accent")
    for is_down in (False, True):
        assert contrast(surface, deep(theme, is_down)) >= needed(name)
    chosen = theme.color("line") if name == "dark" else surface
    assert min(contrast(theme.color(text), chosen) for text in ("soft", "accent")) >= needed(name)
    assert contrast(accent, mix(theme.color("paper"), theme.color("ink"), SHADE)) >= 3.0
    assert contrast(theme.color("outline"), surface) >= 3.0, "the band of a box shown twice"
