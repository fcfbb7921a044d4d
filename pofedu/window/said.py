"""What the status line says of a key: what it changed, or what it needs first."""

from collections.abc import Iterator

from pofedu.content.address import Address
from pofedu.content.model import Text
from pofedu.settings.logic import Preferences
from pofedu.ui.language import translate
from pofedu.window.bar import THEME_WORDS
from pofedu.window.segments import words_of

NEED_AN_ARROW = ("cite", "report")
"""The keys that do something with the arrow, study or discrepancy that is chosen."""


def changed(before: Preferences, now: Preferences, factor: float) -> Iterator[Text]:
    """What the reader prefers otherwise; the factor is that of the text now."""
    if now.language != before.language:
        yield words_of(now.language)
    if now.theme != before.theme:
        yield translate("Window", THEME_WORDS[now.theme])
    if now.text_scale != before.text_scale:
        percent = f"{factor:.0%}".replace("%", " %")
        yield translate("Window", "Text size {percent}", percent=percent)


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
