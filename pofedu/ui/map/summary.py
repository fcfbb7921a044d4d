"""What a folded lane says of itself: its claims by effect, its boxes, how sure its claims are."""

from collections import Counter
from collections.abc import Iterable
from typing import get_args

from msgspec import Struct

from pofedu.content.grade import how_sure, level_of
from pofedu.content.gradetable import LEVELS, of_women
from pofedu.content.library import Library
from pofedu.content.model import Claim, Effect, Text
from pofedu.ui.language import joined, same, translate
from pofedu.ui.map.drawing import Drawing
from pofedu.ui.words import effect_words


class Summary(Struct, frozen=True):
    """A lane in a few words; the title is the lane's own."""

    claims: Text
    boxes: Text
    effects: tuple[tuple[Effect, Text, int], ...]
    """Each effect of its claims, its name, and how many claims have it."""
    levels: tuple[tuple[Text, int], ...]
    """How sure its claims are, as their cards say it, and how many: the surest first."""

    @property
    def length(self) -> int:
        """About how many lines it has: title, effects, and each level."""
        return 2 + len(self.levels)

    @property
    def words(self) -> Text:
        """All of it in a few sentences, for the ear."""
        effects = (_counted(words, count) for _, words, count in self.effects)
        levels = (_counted(words, count) for words, count in self.levels)
        counts = joined((self.claims, self.boxes))
        said = (counts, joined(effects, "，", ", "), *levels)
        return joined((part for part in said if part.en), "；", "; ")


def summaries(
    drawing: Drawing, library: Library, hidden: frozenset[str] = frozenset()
) -> dict[str, Summary]:
    """The summary of every lane, without the claims that are hidden."""
    claims: dict[str, dict[str, Claim]] = {lane.id: {} for lane in drawing.lanes}
    for route in drawing.routes:
        shown = (id_ for id_ in route.claims if id_ not in hidden)
        claims[route.lane].update((id_, library.claims[id_]) for id_ in shown)
    boxes = Counter(box.lane for box in drawing.boxes.values())
    return {id_: _summary(found.values(), boxes[id_], library) for id_, found in claims.items()}


def _summary(claims: Iterable[Claim], boxes: int, library: Library) -> Summary:
    claims = tuple(claims)
    effects = Counter(claim.effect for claim in claims)
    sures = (how_sure(claim, library.studies, library.references) for claim in claims)
    levels = Counter((level_of(s), s.measured == "human" and s.are_women) for s in sures)
    return Summary(
        claims=translate("Explore", "%n claims", n=len(claims)),
        boxes=translate("Explore", "%n boxes", n=boxes),
        effects=tuple(
            (effect, effect_words(effect), effects[effect])
            for effect in get_args(Effect)
            if effects[effect]
        ),
        levels=tuple(
            (of_women(level.words) if are_women else level.words, levels[level, are_women])
            for level in LEVELS
            for are_women in (True, False)
            if levels[level, are_women]
        ),
    )


def _counted(words: Text, count: int) -> Text:
    return joined((words, same(str(count))), " ", " ")
