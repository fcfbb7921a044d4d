"""A drawing without some words: what it must not say stands nowhere in it."""

import re
from collections.abc import Iterable

from msgspec.structs import replace

from pofedu.content.model import Text
from pofedu.ui.map.drawing import Drawing

GAP = "?"
"""What stands in the place of a name."""


def without(words: str, names: Iterable[str]) -> str:
    """Words with a gap for each of some names, whatever their case, and for their plurals.

    A Latin name is found only between other signs than Latin letters and digits: "ROS" is no part
    of "fibrosis".
    """
    for name in sorted(names, key=len, reverse=True):
        words = re.sub(_pattern(name), GAP, words, flags=re.IGNORECASE)
    return words


def _pattern(name: str) -> str:
    if any(ord(sign) >= 0x2E80 for sign in name):
        return re.escape(name)
    return rf"(?<![A-Za-z0-9]){re.escape(name.removesuffix('s'))}(?:s|es)?(?![A-Za-z0-9])"


def text_without(text: Text, names: Iterable[str]) -> Text:
    """The same of both languages."""
    names = tuple(names)
    return Text(zh=without(text.zh, names), en=without(text.en, names))


def veiled(drawing: Drawing, entity: str, names: Iterable[str], instead: Text) -> Drawing:
    """A drawing whose boxes of an entity say something else, and which names it nowhere."""
    names, hidden = tuple(names), {box.id for box in drawing.boxes_of_entity(entity)}
    boxes = {
        id_: replace(box, label=instead if id_ in hidden else text_without(box.label, names))
        for id_, box in drawing.boxes.items()
    }
    lanes = tuple(replace(x, title=text_without(x.title, names)) for x in drawing.lanes)
    return replace(drawing, id=f"{drawing.id}~{entity}", lanes=lanes, boxes=boxes)
