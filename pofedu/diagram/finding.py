"""What on a map matches what somebody types: its boxes by name, its claims by what they say.

A box is found by what its card alone names, too, and by how its Chinese names sound.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from pofedu.content.diagram import Diagram, Node
from pofedu.content.findable import NAMING, Kind, Role, Said, said_by
from pofedu.content.folding import letters_of, short_letters_of
from pofedu.content.library import Library
from pofedu.content.matching import holds, other_number, wanted, wanted_together
from pofedu.content.model import Claim
from pofedu.content.verbs import VERBS
from pofedu.diagram.logic import drawn_claims

if TYPE_CHECKING:
    from pofedu.content.find import Finder

OF_CLAIMS: tuple[Role, ...] = ("statement", "context")
"""Not the title: else every arrow at a box that is found would be found with it."""


class Match(Struct, frozen=True):
    """A box (by node id) or a claim that was found."""

    kind: Literal["box", "claim"]
    id: str


class Place(Struct, frozen=True):
    """A box or claim, its texts, and by what its names are known to the index of the pack."""

    match: Match
    texts: tuple[str, ...]
    letters: str
    """All letters of all texts: what stands in no text is told sooner by these."""
    named: frozenset[tuple[Kind, str]] = frozenset()


class MapIndex:
    """Finds in one diagram; opened at the first question."""

    def __init__(self, diagram: Diagram, library: Library) -> None:
        self._diagram, self._library = diagram, library

    def open(self) -> None:
        """Get ready before the first question: gathers the texts, proves the index of the pack."""
        self.find("none")

    def close(self) -> None:
        """Let go of the file of the pack; the next question opens it again."""
        if "_finder" in vars(self):
            self._finder.close()

    def find(self, query: str) -> tuple[Match, ...]:
        """All that holds every word of a query; boxes first, then those that only sound so.

        Nothing for an empty query.
        """
        if not wanted(query):
            return ()
        spellings = [query, *([other] if (other := other_number(query)) else [])]
        boxes = [p.match for p in self._boxes if any(_matches(p, s) for s in spellings)]
        heard = self._sounding(query)
        boxes += [p.match for p in self._boxes if p.named & heard and p.match not in boxes]
        claims = (p.match for p in self._claims if any(_matches(p, s) for s in spellings))
        return (*boxes, *claims)

    def _sounding(self, query: str) -> frozenset[tuple[Kind, str]]:
        """What the index of the pack knows to sound so; without the index nothing does."""
        from pofedu.content.find import FindError

        try:
            return self._finder.sounding(query)
        except FindError:
            return frozenset()

    @cached_property
    def _finder(self) -> "Finder":
        from pofedu.content.find import Finder  # not on the way to a first sight

        return Finder(self._library)

    @cached_property
    def _boxes(self) -> tuple[Place, ...]:
        return tuple(self._box(node) for node in self._diagram.nodes)

    @cached_property
    def _claims(self) -> tuple[Place, ...]:
        claims = drawn_claims(self._diagram, self._library)
        return tuple(_place(Match("claim", c.id), self._of_claim(c)) for c in claims)

    def _box(self, node: Node) -> Place:
        on_card = self._diagram.card_only if self._diagram.card_of in node.entities else ()
        texts = [node.label.zh, node.label.en] if node.label else []
        named: set[tuple[Kind, str]] = set()
        for id_ in (*node.entities, *on_card):
            texts += self._names("entity", id_)
            terms = [term.id for term in self._library.terms_for(id_)]
            texts += (name for term in terms for name in self._names("term", term))
            named |= {("entity", id_), *(("term", term) for term in terms)}
        return _place(Match("box", node.id), texts, frozenset(named))

    def _names(self, kind: Literal["entity", "term"], id_: str) -> Iterator[str]:
        entities = self._library.entities
        record = entities[id_] if kind == "entity" else self._library.terms[id_]
        return _texts(said_by(kind, record, entities), NAMING)

    def _of_claim(self, claim: Claim) -> Iterator[str]:
        yield from _texts(said_by("claim", claim, self._library.entities), OF_CLAIMS)
        verb = VERBS[claim.verb].words
        yield from (verb.zh, verb.en, *claim.passages, *(f"[{n}]" for n in claim.references))


def _place(
    match: Match, texts: Iterable[str], named: frozenset[tuple[Kind, str]] = frozenset()
) -> Place:
    texts = tuple(dict.fromkeys(texts))
    letters = "\n".join(f"{letters_of(text)}\n{short_letters_of(text)}" for text in texts)
    return Place(match, texts, letters, named)


def _texts(said: Iterable[Said], roles: tuple[Role, ...]) -> Iterator[str]:
    return (text for one in said if one.role in roles for text in one.texts)


def _matches(place: Place, query: str) -> bool:
    """Whether one text holds the query, or each of its words stands in some text."""
    if not _may_match(place.letters, query):
        return False
    if any(holds(text, query) for text in place.texts):
        return True
    words = query.split()
    return len(words) > 1 and all(any(holds(t, word) for t in place.texts) for word in words)


def _may_match(letters: str, query: str) -> bool:
    """Whether the letters of each word stand there, or those of all words together."""
    whole = wanted_together(query)
    if whole is not None and whole.together in letters:
        return True
    return all(word.together in letters for word in wanted(query))
