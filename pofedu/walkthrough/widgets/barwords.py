"""What the buttons of a place say."""

from typing import Literal

from pofedu.content.model import Text
from pofedu.ui.language import translate
from pofedu.walkthrough.logic import Standing
from pofedu.walkthrough.widgets.autoplay import Speed

WayOn = Literal["begin", "resume", "again"]
"""Where it goes on from an opening; `again` where the route was gone through."""


def bar_words(
    place: Standing, is_core: bool, way_on: WayOn, speed: Speed | None
) -> dict[str, Text | None]:
    """Each button's words; None where it is not there. A speed goes on by itself."""
    is_step = place.part == "step"
    return {
        "back": _back_words(place),
        "skip": _if(is_step and not place.is_shown, _skip()),
        "on": _on_words(place, way_on),
        "again": _again_words(place, way_on),
        "depth": translate("Walkthrough", "All steps")
        if is_core
        else translate("Walkthrough", "Core steps only"),
        "play": translate("Walkthrough", "Pause") if speed else translate("Walkthrough", "Play"),
        "speed": speed_words(speed) if speed else None,
        "export": _if(not is_step, translate("Handout", "Save a handout")),
    }


def _if(is_there: bool, words: Text) -> Text | None:
    return words if is_there else None


def _skip() -> Text:
    return translate("Walkthrough", "Skip: show the answer")


def _back_words(place: Standing) -> Text:
    """Before the opening there is the list."""
    if place.part == "opening":
        return translate("Walkthrough", "All walkthroughs")
    return translate("Walkthrough", "Back")


def _again_words(place: Standing, way_on: WayOn) -> Text | None:
    if place.part == "step":
        return _if(place.is_shown, translate("Walkthrough", "Ask again"))
    return _if(place.part == "end" and way_on == "again", _from_start())


def _from_start() -> Text:
    return translate("Walkthrough", "Again from the start")


def _on_words(place: Standing, way_on: WayOn) -> Text:
    """What going on means here."""
    if place.part == "opening":
        return {
            "begin": translate("Walkthrough", "Begin"),
            "resume": translate("Walkthrough", "Go on where you stopped"),
            "again": _from_start(),
        }[way_on]
    if place.part == "end":
        return translate("Walkthrough", "All walkthroughs")
    if not place.is_shown:
        return translate("Walkthrough", "Answer")
    if place.number < len(place.steps):
        return translate("Walkthrough", "Next step")
    return translate("Walkthrough", "To the end")


def speed_words(speed: Speed) -> Text:
    """What a speed is called."""
    return {
        "slow": translate("Walkthrough", "Speed: slow"),
        "normal": translate("Walkthrough", "Speed: normal"),
        "fast": translate("Walkthrough", "Speed: fast"),
    }[speed]
