"""What a folded lane says of itself: its claims by effect, its boxes, in what it was measured."""

from collections import Counter
from collections.abc import Iterable
from typing import get_args

from msgspec import Struct

from pofedu.content.grade import MEASURED, how_sure
from pofedu.content.library import Library
from pofedu.content.model import Claim, Effect, Text
from pofedu.ui.language import joined, labelled, same, translate
from pofedu.ui.map.drawing import Drawing
from pofedu.ui.words import effect_words, measured_words


class Summary(Struct, frozen=True):
    """A lane in a few words; the title is the lane's own."""

    counts: Text
    effects: tuple[tuple[Effect, Text], ...]
    """Each effect of its claims, with the words and number to show."""
    seen_in: Text

    @property
    def words(self) -> Text:
        """All of it in a few sentences, for the ear."""
        effects = joined((words for _, words in self.effects), "，", ", ")
        return joined((self.counts, effects, self.seen_in), "；", "; ")


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
    box_words = translate("Explore", "%n boxes", n=boxes)
    claim_words = translate("Explore", "%n claims", n=len(claims))
    effects = Counter(claim.effect for claim in claims)
    sure = [how_sure(claim, library.studies, library.references) for claim in claims]
    systems = Counter((s.measured, s.measured == "human" and s.are_women) for s in sure)
    seen = [
        _counted(measured_words(m, are_women), systems[m, are_women])
        for m in MEASURED
        for are_women in (True, False)
        if systems[m, are_women]
    ]
    return Summary(
        counts=joined((claim_words, box_words)),
        effects=tuple(
            (effect, _counted(effect_words(effect), effects[effect]))
            for effect in get_args(Effect)
            if effects[effect]
        ),
        seen_in=labelled(translate("Explore", "Measured in"), joined(seen, "，", ", ")),
    )


def _counted(words: Text, count: int) -> Text:
    return joined((words, same(str(count))), " ", " ")
