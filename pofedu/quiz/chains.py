"""Chains of boxes along the arrows of a map: the first ones show, the next is asked for.

It is typed where the arrows lead to one thing only and everybody would call that alike. Elsewhere
it is chosen among four things drawn on the map, all of them hidden, of which one follows.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from pofedu.content.candidates import mixed
from pofedu.content.diagram import Arrow, Diagram, Node
from pofedu.content.library import Library, entities_of
from pofedu.content.model import Claim, Effect
from pofedu.content.question import Question, is_generated
from pofedu.content.verbs import VERBS
from pofedu.quiz.draft import Draft, Offer, address_of
from pofedu.quiz.generating import WRONG
from pofedu.quiz.kinship import (
    Kinship,
    is_of_a_kind,
    is_said,
    is_told,
    names_of,
    starts_of,
    told_in_english,
)
from pofedu.quiz.typed import short_names_of

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
    is_typed: bool
    """Whether its name is typed; else it is chosen."""

    @property
    def draft(self) -> Draft:
        """The question that asks for it, with the right option only."""
        asked, lead = self.hidden[0], self.claims[-1]
        return Draft(
            "label" if self.is_typed else "box",
            f"{self.diagram}-{self.node}",
            (Offer(asked, address_of(lead), is_right=True, entity=asked),),
            tuple(dict.fromkeys((lead, *self.claims))),
            diagram=self.diagram,
            boxes=self.shown,
        )


def drafts_of_maps(library: Library) -> Iterator[Draft]:
    """Everything that can be asked along arrows, nearer to the start of a chain first.

    What is drawn alike on several maps is asked on the first.
    """
    kinship, asked = Kinship(library), set[tuple[str, ...]]()
    for diagram in library.diagrams.values():
        beside = _Beside(diagram, library, kinship)
        for link in sorted(links_of(diagram, library), key=lambda link: len(link.shown)):
            course = (*link.shown, link.hidden[0])
            wrong = () if link.is_typed else beside.offers(link)
            if course not in asked and (link.is_typed or len(wrong) == WRONG):
                asked.add(course)
                yield replace(link.draft, offers=(*link.draft.offers, *wrong))


def link_of(question: Question, library: Library) -> Link | None:
    """The box of a chain that a question asks for; None where it asks for none."""
    if not is_generated(question.id) or question.diagram is None:
        return None
    links = links_of(library.diagrams[question.diagram], library)
    return next((link for link in links if link.draft.id == question.id), None)


def hidden_of(question: Question, library: Library) -> tuple[str, ...]:
    """The entities whose names are hidden until it is answered, the one asked for first, then what
    comes after it; the other options are hidden besides."""
    if question.kind not in ("label", "best") or question.diagram is None:
        return ()
    link = link_of(question, library)
    if link is not None:
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
        self._after: dict[str, list[str]] = {}
        for arrow in diagram.arrows:
            if (claim := self._claim(arrow)) is not None:
                self._before.setdefault(arrow.end, (arrow.start, claim.id))
                self._after.setdefault(arrow.start, []).append(arrow.end)

    def link(self, asked: str) -> Link | None:
        """A box with what is before and after it; None where it is not clear which one is meant."""
        if asked not in self._before:
            return None
        boxes, claims = [asked], list[str]()
        while (found := self._before.get(boxes[0])) and found[0] not in boxes:
            boxes.insert(0, found[0])
            claims.insert(0, found[1])
        at = len(claims)
        boxes += self._following(boxes)
        entities = tuple(self._nodes[id_].entities[0] for id_ in boxes)
        shown, hidden = entities[:at], entities[at:]
        if len(boxes) < LEAST or self._is_told(shown, hidden):
            return None
        name, lead = self._library.entities[hidden[0]].name, self._library.claims[claims[-1]]
        if not is_said(name, lead.statement):
            return None  # there would be no sentence to explain it with
        is_typed = self._is_one(asked, shown) and self._is_term(hidden[0])
        if not is_typed and (len(shown) < 2 or self._has_twin(asked)):
            return None
        return Link(self._diagram.id, asked, shown, hidden, tuple(claims), is_typed)

    def _following(self, boxes: list[str]) -> list[str]:
        """All that comes after the last of some boxes, and after nothing else."""
        found, ends = list[str](), boxes[-1:]
        while ends:
            for after in self._after.get(ends.pop(0), ()):
                if after not in (*boxes, *found) and self._entering[after] == 1:
                    found.append(after)
                    ends.append(after)
        return found

    def _is_one(self, asked: str, shown: tuple[str, ...]) -> bool:
        """Whether what shows leads to one thing, and nothing else leads there."""
        is_single = self._leaving[self._before[asked][0]] == 1 == self._entering[asked]
        first = sum(self._drawn[lane.id, shown[0]] for lane in self._diagram.lanes)
        return is_single and (len(shown) > 1 or first == 1)

    def _has_twin(self, asked: str) -> bool:
        """Whether another box after the same one says nearly what is asked for."""
        beside = (box for box in self._after[self._before[asked][0]] if box != asked)
        names = (
            self._library.entities[self._nodes[box].entities[0]].name for box in (asked, *beside)
        )
        own, *others = names
        return any(
            own.zh in other.zh
            or other.zh in own.zh
            or len(told_in_english(own) & told_in_english(other)) > 1
            for other in others
        )

    def _is_term(self, id_: str) -> bool:
        """Whether a thing has in each language a short name, no part of which names another.

        Of several molecules at once many would type one, and of a long name a shorter one.
        """
        entity = self._library.entities[id_]
        others = [e.name for e in self._library.entities.values() if e.id != id_]
        names = {*names_of(entity), *short_names_of(entity)}
        english = {name for name in names if name.isascii()}
        chinese = names - english or english
        is_short = any(
            len(name.split()) <= WORDS and "/" not in name and not any(o.en in name for o in others)
            for name in english
        )
        return is_short and any(
            len(name) <= SIGNS and not any(other.zh in name for other in others) for name in chinese
        )

    def _claim(self, arrow: Arrow) -> Claim | None:
        """What an arrow states; None where it is no step from one thing to another."""
        start, end = self._nodes.get(arrow.start), self._nodes.get(arrow.end)
        if start is None or end is None or start.lane != end.lane:
            return None
        if not (self._is_plain(start) and self._is_plain(end)):
            return None
        claims = (self._library.claims[id_] for id_ in arrow.claims)
        leading = [claim for claim in claims if self._leads(claim, start, end)]
        name = self._library.entities[end.entities[0]].name
        return next((c for c in leading if is_said(name, c.statement)), next(iter(leading), None))

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

    def _is_told(self, shown: tuple[str, ...], hidden: tuple[str, ...]) -> bool:
        """Whether any of the boxes that show names what is hidden."""
        entities = self._library.entities
        said = "；".join(name for id_ in shown for name in names_of(entities[id_]))
        return is_told((name for id_ in hidden for name in names_of(entities[id_])), said)


class _Beside:
    """What can be offered beside a box: other things of a map that do not follow its chain."""

    def __init__(self, diagram: Diagram, library: Library, kinship: Kinship) -> None:
        self._diagram, self._library, self._kinship = diagram, library, kinship
        self._stating: dict[str, Claim] = {}
        """By entity the first claim that an arrow to its box states of it."""
        nodes = {node.id: node.entities for node in diagram.nodes}
        for arrow in diagram.arrows:
            for claim in (library.claims[id_] for id_ in arrow.claims):
                ends = nodes.get(arrow.end, ())
                if len(ends) == 1 and ends[0] in entities_of(claim) and claim in kinship.influences:
                    self._stating.setdefault(ends[0], claim)

    def offers(self, link: Link) -> tuple[Offer, ...]:
        """Wrong options, those most like the right one first."""
        asked, lead = link.hidden[0], self._library.claims[link.claims[-1]]
        kinship, last = self._kinship, self._kinship.kin(link.shown[-1])
        taken = kinship.leads_to(last) | kinship.kin(asked) | {*link.shown, *link.hidden}
        near = {*link.shown, *link.hidden, *kinship.stated_of(last)}
        fit = [id_ for id_ in mixed(self._stating, link.draft.id) if self._fits(id_, link)]
        fit.sort(key=lambda id_: self._unlike(id_, asked, lead))
        found: list[str] = []
        for id_ in fit:
            is_taken = id_ in taken or kinship.is_alike(id_, taken)
            if len(found) < WRONG and not (is_taken or kinship.is_near(id_, (*near, *found))):
                found.append(id_)
        stating = self._stating
        return tuple(
            Offer(i, address_of(stating[i].id), entity=i, claim=stating[i].id) for i in found
        )

    def _fits(self, id_: str, link: Link) -> bool:
        """Whether a thing is of a kind with what is asked for, and nothing that shows names it."""
        entities = self._library.entities
        entity = entities[id_]
        said = "；".join(name for other in link.shown for name in names_of(entities[other]))
        is_like = is_of_a_kind(entity, entities[link.hidden[0]])
        is_clear = not (self._kinship.is_general(id_) or is_told(names_of(entity), said))
        return is_like and is_clear

    def _unlike(self, id_: str, asked: str, lead: Claim) -> tuple[bool, bool, int]:
        """How little a thing looks like another: by kind, by what is done to it, by length."""
        one, other = self._library.entities[id_], self._library.entities[asked]
        is_done = VERBS[self._stating[id_].verb].effect == VERBS[lead.verb].effect
        return one.kind != other.kind, not is_done, abs(len(one.name.zh) - len(other.name.zh)) // 4
