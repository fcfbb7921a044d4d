"""How the columns of a table share the room there is."""

from collections.abc import Sequence
from itertools import accumulate, pairwise


def shared(usual: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """Widths in pixels: as many of the first columns as can be seen whole fill the room.

    What does not fit even where all are as narrow as they may be keeps its usual width, beyond.
    """
    seen = max(1, sum(total <= room for total in accumulate(least)))
    narrow, wide = sum(least[:seen]), sum(usual[:seen])
    if room < narrow:
        return [*least[:seen], *usual[seen:]]
    if room < wide:
        part = (room - narrow) / (wide - narrow)
        widths = [few + part * (many - few) for few, many in zip(least, usual, strict=True)]
    else:
        widths = [many * room / wide for many in usual]
    return [*_whole(widths[:seen]), *usual[seen:]]


def _whole(widths: Sequence[float]) -> list[int]:
    """Whole pixels with the same sum."""
    edges = [0, *(int(edge + 1e-6) for edge in accumulate(widths))]
    return [end - start for start, end in pairwise(edges)]
