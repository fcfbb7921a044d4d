"""What on a map matches what somebody types: its boxes by name, its claims by what they say.

A box is found by what its card alone names, too.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Literal

from msgspec import Struct

from pofedu.content.diagram import Diagram, Node
from pofedu.content.findable import NAMING, Role, Said, said_by
from pofedu.content.library import Library
from pofedu.content.matching import holds, other_number, wanted
from pofedu.content.model import Claim
from pofedu.content.verbs import VERBS
from pofedu.diagram.logic import drawn_claims

OF_CLAIMS: tuple[Role, ...] = ("statement", "context")
"""Not the title: else every arrow at a box that is found would be found with it."""


class Match(Struct, frozen=True):
    """A box (by node id) or a claim that was found."""

    kind: Literal["box", "claim"]
    id: str


class MapIndex:
    """Finds in one diagram; its texts are gathered at the first question."""

    def __init__(self, diagram: Diagram, library: Library) -> None:
        self._diagram, self._library = diagram, library

    def find(self, query: str) -> tuple[Match, ...]:
        """All that holds every word of a query, boxes first; nothing for an empty one."""
        if not wanted(query):
            return ()
        spellings = [query, *([other] if (other := other_number(query)) else [])]
        return tuple(
            match
            for match, texts in self._places
            if any(_matches(texts, spelling) for spelling in spellings)
        )

    @cached_property
    def _places(self) -> tuple[tuple[Match, tuple[str, ...]], ...]:
        boxes = [(Match("box", n.id), tuple(self._of_node(n))) for n in self._diagram.nodes]
        claims = drawn_claims(self._diagram, self._library)
        return (*boxes, *((Match("claim", c.id), tuple(self._of_claim(c))) for c in claims))

    def _of_node(self, node: Node) -> Iterator[str]:
        if node.label:
            yield from (node.label.zh, node.label.en)
        entities = self._library.entities
        on_card = self._diagram.card_only if self._diagram.card_of in node.entities else ()
        for id_ in (*node.entities, *on_card):
            yield from _texts(said_by("entity", entities[id_], entities), NAMING)
            for term in self._library.terms_for(id_):
                yield from _texts(said_by("term", term, entities), NAMING)

    def _of_claim(self, claim: Claim) -> Iterator[str]:
        yield from _texts(said_by("claim", claim, self._library.entities), OF_CLAIMS)
        verb = VERBS[claim.verb].words
        yield from (verb.zh, verb.en, *claim.passages, *(f"[{n}]" for n in claim.references))


def _texts(said: Iterable[Said], roles: tuple[Role, ...]) -> Iterator[str]:
    return (text for one in said if one.role in roles for text in one.texts)


def _matches(texts: tuple[str, ...], query: str) -> bool:
    """Whether one text holds the query, or each of its words stands in some text."""
    if any(holds(text, query) for text in texts):
        return True
    words = query.split()
    return len(words) > 1 and all(any(holds(text, word) for text in texts) for word in words)
