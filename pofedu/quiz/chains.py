"""Chains of boxes along the arrows of a map: the first ones show, the next is asked for."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct

from pofedu.content.diagram import Arrow, Diagram, Node
from pofedu.content.library import Library
from pofedu.content.model import Claim, Effect
from pofedu.content.question import Question, is_generated
from pofedu.quiz.draft import Draft, Offer
from pofedu.quiz.generating import address_of
from pofedu.quiz.kinship import is_told, names_of, starts_of

LEAST = 3
"""So many boxes a chain has at least."""
WORDS, SIGNS = 2, 10
"""As long as a name may be, in English and in Chinese, that everybody would type alike."""
_LEADS: frozenset[Effect] = frozenset({"increases", "decreases", "towards-normal", "changes"})
"""Effects of arrows along which something follows."""


class Link(Struct, frozen=True):
    """A box that is asked for once the boxes before it on its chain show."""

    diagram: str
    node: str
    shown: tuple[str, ...]
    """The entities before it, in order."""
    hidden: tuple[str, ...]
    """The entity that is asked for, then all that come after it."""
    claims: tuple[str, ...]
    """What the arrows state that lead to it, in order."""

    @property
    def draft(self) -> Draft:
        """The question that asks for it."""
        asked, lead = self.hidden[0], self.claims[-1]
        return Draft(
            "label",
            f"{self.diagram}-{self.node}",
            (Offer(asked, address_of(lead), is_right=True, entity=asked),),
            tuple(dict.fromkeys((lead, *self.claims))),
            diagram=self.diagram,
            boxes=self.shown,
        )


def drafts_of_maps(library: Library) -> Iterator[Draft]:
    """Everything that can be asked along arrows, nearer to the start of a chain first."""
    for diagram in library.diagrams.values():
        links = sorted(links_of(diagram, library), key=lambda link: len(link.shown))
        yield from (link.draft for link in links)


def hidden_of(question: Question, library: Library) -> tuple[str, ...]:
    """The entities whose names are hidden until it is answered, the one asked for first."""
    if question.kind != "label":
        return ()
    if is_generated(question.id) and question.diagram is not None:
        for link in links_of(library.diagrams[question.diagram], library):
            if link.draft.id == question.id:
                return link.hidden
    return tuple(option.entity for option in question.right if option.entity)


def links_of(diagram: Diagram, library: Library) -> Iterator[Link]:
    """Every box of a map that can be asked for, in the order of the map."""
    course = _Course(diagram, library)
    for node in diagram.nodes:
        if (link := course.link(node.id)) is not None:
            yield link


class _Course:
    """The arrows of a map that lead from one box to another of the same part."""

    def __init__(self, diagram: Diagram, library: Library) -> None:
        self._diagram, self._library = diagram, library
        self._nodes = {node.id: node for node in diagram.nodes}
        self._leaving = Counter(arrow.start for arrow in diagram.arrows)
        self._entering = Counter(arrow.end for arrow in diagram.arrows)
        self._drawn = Counter((n.lane, e) for n in diagram.nodes for e in n.entities)
        self._before: dict[str, tuple[str, str]] = {}
        self._after: dict[str, str] = {}
        for arrow in diagram.arrows:
            if (claim := self._claim(arrow)) is not None:
                self._before.setdefault(arrow.end, (arrow.start, claim.id))
                self._after.setdefault(arrow.start, arrow.end)

    def link(self, asked: str) -> Link | None:
        """A box with what is before and after it; None where it is not clear which one is meant."""
        if asked not in self._before or self._entering[asked] > 1 or self._leaving[asked] > 1:
            return None
        if self._leaving[self._before[asked][0]] > 1:
            return None
        boxes, claims = [asked], list[str]()
        while (found := self._before.get(boxes[0])) and found[0] not in boxes:
            boxes.insert(0, found[0])
            claims.insert(0, found[1])
        at = len(claims)
        while self._leaving[boxes[-1]] == 1 and (after := self._after.get(boxes[-1])):
            if after in boxes or self._entering[after] > 1:
                break
            boxes.append(after)
        entities = tuple(self._nodes[id_].entities[0] for id_ in boxes)
        link = Link(self._diagram.id, asked, entities[:at], entities[at:], tuple(claims))
        return link if len(boxes) >= LEAST and self._is_clear(link) else None

    def _is_clear(self, link: Link) -> bool:
        """Whether what shows leads to one thing, which it does not name, but everybody alike."""
        first = sum(self._drawn[lane.id, link.shown[0]] for lane in self._diagram.lanes)
        is_enough = len(link.shown) > 1 or first == 1
        return is_enough and self._is_term(link.hidden[0]) and not self._is_told(link)

    def _is_term(self, id_: str) -> bool:
        """Whether a name is short, and nothing else is named by a part of it.

        Of a pathway many would type the molecule alone, and of a long name a shorter one.
        """
        entity, entities = self._library.entities[id_], self._library.entities.values()
        name = entity.name
        if len(name.en.split()) > WORDS or len(name.zh) > SIGNS or entity.kind == "pathway":
            return False
        others = (other.name for other in entities if other.id != id_)
        is_part = any(other.zh in name.zh or other.en in name.en for other in others)
        return not is_part

    def _claim(self, arrow: Arrow) -> Claim | None:
        """What an arrow states; None where it is no step from one thing to another."""
        start, end = self._nodes.get(arrow.start), self._nodes.get(arrow.end)
        if start is None or end is None or start.lane != end.lane:
            return None
        if not (self._is_plain(start) and self._is_plain(end)):
            return None
        claims = (self._library.claims[id_] for id_ in arrow.claims)
        return next((c for c in claims if self._leads(c, start, end)), None)

    def _is_plain(self, node: Node) -> bool:
        """Whether a box is one thing that sums up nothing and stands nowhere else in its part."""
        id_ = node.entities[0]
        is_single = len(node.entities) == 1 and self._drawn[node.lane, id_] == 1
        return is_single and not self._library.entities[id_].is_summary

    def _leads(self, claim: Claim, start: Node, end: Node) -> bool:
        if claim.effect not in _LEADS:
            return False
        steps = (starts_of(claim), *claim.via, (claim.object,))
        pair = start.entities[0], end.entities[0]
        return any(pair[0] in one and pair[1] in other for one, other in pairwise(steps))

    def _is_told(self, link: Link) -> bool:
        """Whether any of the boxes that show names what is hidden."""
        entities = self._library.entities
        said = "；".join(name for id_ in link.shown for name in names_of(entities[id_]))
        return is_told((name for id_ in link.hidden for name in names_of(entities[id_])), said)
