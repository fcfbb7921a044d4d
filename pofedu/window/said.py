"""What the status line says of a key: what it changed, or what it needs first."""

from collections.abc import Iterator

from pofedu.content.address import Address
from pofedu.content.model import Text
from pofedu.settings.logic import LARGEST_TEXT, SMALLEST_TEXT, Preferences, text_shown
from pofedu.ui.language import translate
from pofedu.window.bar import THEME_WORDS
from pofedu.window.segments import words_of

NEED_AN_ARROW = ("cite", "report")
"""The keys that do something with the arrow, study or discrepancy that is chosen."""


def changed(before: Preferences, now: Preferences) -> Iterator[Text]:
    """What the reader prefers otherwise."""
    if now.language != before.language:
        yield words_of(now.language)
    if now.theme != before.theme:
        yield translate("Window", THEME_WORDS[now.theme])
    if now.text_scale != before.text_scale:
        yield translate("Window", "Text size {percent}", percent=_percent(now))


def unchanged_text(now: Preferences) -> Text:
    """Why the size of text stays as it is after a key that changes it."""
    if text_shown(now) >= LARGEST_TEXT:
        return translate(
            "Window", "Text size {percent}: this is the largest.", percent=_percent(now)
        )
    if now.theme == "projector":
        return translate(
            "Window",
            "Text size {percent}: this is the smallest in the projector theme.",
            percent=_percent(now),
        )
    if text_shown(now) <= SMALLEST_TEXT:
        return translate(
            "Window", "Text size {percent}: this is the smallest.", percent=_percent(now)
        )
    return translate("Window", "Text size {percent}", percent=_percent(now))


def _percent(now: Preferences) -> str:
    """Against 100 % of the theme: the projector's text is larger than that of the others."""
    return f"{text_shown(now):.0%}".replace("%", " %")


def needed(key_id: str, place: Address | None) -> Text | None:
    """What a key that did nothing needs first, or that a card does not give it."""
    if place is None or place.page != "diagram" or key_id not in NEED_AN_ARROW:
        return None
    if not place.kind:
        return translate("Window", "Choose an arrow first")
    if key_id == "cite":
        return translate("Window", "This card cannot be copied; a claim, study or discrepancy can.")
    return translate(
        "Window",
        "No mistake can be reported on this card; on a claim, study or discrepancy one can.",
    )
