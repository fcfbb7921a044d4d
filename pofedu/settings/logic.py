"""What the reader prefers, and how a preference becomes what is shown."""

from dataclasses import dataclass, replace
from typing import Literal, get_args

Language = Literal["zh", "en", "both"]
ThemeName = Literal["light", "dark", "projector"]
ThemeChoice = Literal["light", "dark", "projector", "system"]
Motion = Literal["system", "less", "full"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
THEMES: tuple[ThemeName, ...] = get_args(ThemeName)

SMALLEST_TEXT, LARGEST_TEXT, TEXT_STEP = 0.8, 2.0, 0.1


@dataclass(frozen=True)
class Preferences:
    """Choices of one person; they are never part of an address."""

    language: Language = "zh"
    theme: ThemeChoice = "system"
    text_scale: float = 1.0
    """0.8 to 2.0 in steps of 0.1."""
    motion: Motion = "system"
    letter_keys: bool = True
    """Whether single letters act as keys; their Ctrl twins always do."""


def for_locale(name: str) -> Preferences:
    """What a first start shows: Chinese where the system speaks it (`zh_CN`), else English."""
    return Preferences(language="zh" if name.lower().startswith("zh") else "en")


def next_language(preferences: Preferences) -> Preferences:
    """Chinese, English, both, and round again."""
    after = (LANGUAGES.index(preferences.language) + 1) % len(LANGUAGES)
    return replace(preferences, language=LANGUAGES[after])


def theme_shown(preferences: Preferences, is_system_dark: bool) -> ThemeName:
    """The palette that a choice means while the system is dark or light."""
    if preferences.theme == "system":
        return "dark" if is_system_dark else "light"
    return preferences.theme


def next_theme(preferences: Preferences, is_system_dark: bool) -> Preferences:
    """Light, dark, projector, and round again, from the one shown now."""
    after = (THEMES.index(theme_shown(preferences, is_system_dark)) + 1) % len(THEMES)
    return replace(preferences, theme=THEMES[after])


def with_text_scale(preferences: Preferences, scale: float) -> Preferences:
    """Text at this scale, brought to the nearest step and kept within 0.8 and 2.0."""
    step = round(scale / TEXT_STEP) * TEXT_STEP
    return replace(preferences, text_scale=round(min(max(step, SMALLEST_TEXT), LARGEST_TEXT), 1))


def smallest_text(preferences: Preferences) -> float:
    """The smallest scale; on the projector nothing is smaller than 100 %."""
    return 1.0 if preferences.theme == "projector" else SMALLEST_TEXT


def text_shown(preferences: Preferences) -> float:
    """The scale at which text is shown, which may be larger than the one that was chosen."""
    return max(preferences.text_scale, smallest_text(preferences))


def larger(preferences: Preferences) -> Preferences:
    """Text one step larger; the same preferences where it is the largest."""
    return with_text_scale(preferences, text_shown(preferences) + TEXT_STEP)


def smaller(preferences: Preferences) -> Preferences:
    """Text one step smaller; the same preferences where it is the smallest."""
    shown = text_shown(preferences)
    if shown <= smallest_text(preferences):
        return preferences
    return with_text_scale(preferences, shown - TEXT_STEP)


def text_reset(preferences: Preferences) -> Preferences:
    """Text at 100 %."""
    return with_text_scale(preferences, 1.0)


def is_motion_reduced(preferences: Preferences, system_reduces: bool | None) -> bool:
    """Whether things should stand still; where the system does not say (None), they may move."""
    if preferences.motion == "system":
        return bool(system_reduces)
    return preferences.motion == "less"
