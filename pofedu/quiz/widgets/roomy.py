"""Larger words where one question has a large screen for itself."""

import math

from msgspec.structs import replace

from pofedu.ui.theme import Look

LINES = 760
"""So many pixels of height, at text of 100 %, are taken by words of the usual size."""
MOST = 1.3


def roomy(look: Look, height: int) -> Look:
    """A look with words as large as a view so high invites, in tenths.

    Before an audience they are as large as they can be already.
    """
    if look.theme.name == "projector":
        return look
    tenths = math.floor(10 * height / (LINES * look.text_scale))
    factor = min(max(tenths / 10, 1.0), MOST)
    return look if factor == 1.0 else replace(look, text_scale=look.text_scale * factor)
