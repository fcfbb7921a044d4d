"""Names: given once, and only to what exists."""

import difflib
from collections import Counter
from collections.abc import Iterator
from typing import Any

from pofedu.compiler.problems import MOST, Path, Placed, Problem
from pofedu.compiler.shape import said
from pofedu.compiler.sources import FOLDERS, KEYS, LISTS, Sources
from pofedu.compiler.texts import links
from pofedu.compiler.walk import bases, entity_uses, locators, parts
from pofedu.content.diagram import Diagram
from pofedu.content.discrepancy import Discrepancy, Doubt
from pofedu.content.model import Claim, Entity, Term
from pofedu.content.question import Question
from pofedu.content.source import Passage
from pofedu.content.study import Study
from pofedu.content.topic import Topic
from pofedu.content.verbs import VERBS
from pofedu.content.walkthrough import Walkthrough

_ONE = {
    "passages": "passage",
    "references": "reference",
    "entities": "entity",
    "claims": "claim",
    "studies": "study",
    "terms": "term",
    "topics": "topic",
    "discrepancies": "discrepancy",
    "doubts": "doubt",
    "diagrams": "diagram",
    "walkthroughs": "walkthrough",
    "groups": "group",
    "questions": "question",
}
_LISTS_OF_NAMES = (
    "passages", "references", "claims", "studies", "restates", "model_agents", "given", "about",
    "card_only", "next", "entities", "discrepancies", "felt", "sums_up",
)  # fmt: skip
Use = tuple[str, str, Path]
"""A kind, a name of that kind, and where it is used."""


def check_names(sources: Sources) -> Iterator[Problem]:
    """Names given twice, names of nothing, and entities that nothing names."""
    for kind in (*LISTS, *FOLDERS):
        yield from _twice(sources.of(kind), KEYS.get(kind, "id"), _ONE[kind])
    yield from _twice(sources.terms, "abbreviation", "abbreviation")
    for source in sources.source:
        for place, section in enumerate(source.record.sections):
            if section.id in [s.id for s in source.record.sections[:place]]:
                what = f"the section {section.id!r} stands twice"
                yield source.problem(what, "give it another id", "sections", place, "id")
    told: Counter[str] = Counter()
    for _, placed in sources.everything():
        for problem in _unknown(sources, placed, told[placed.file] < MOST):
            told[placed.file] += 1
            yield problem
        yield from _repeated(placed)
    yield from _unused(sources)
    yield from _circles(sources, "is_a")
    yield from _circles(sources, "located_in")


def _twice(records: list[Placed[Any]], key: str, kind: str) -> Iterator[Problem]:
    first: dict[object, Placed[Any]] = {}
    for placed in records:
        name = getattr(placed.record, key)
        earlier = first.setdefault(name, placed)
        if earlier is not placed:
            where = f"{earlier.file}:{earlier.mark(key)[0]}"
            what = f"the {kind} {name!r} is already given in {where}"
            yield placed.problem(what, "rename one or remove it", key)


def _unknown(sources: Sources, placed: Placed[Any], is_read: bool) -> Iterator[Problem]:
    """Names of nothing; what is like them is looked for only where somebody will read it."""
    for kind, name, path in _uses(placed.record):
        if not sources.knows(kind, name):
            near = difflib.get_close_matches(name, sources.named(kind), 1) if is_read else []
            todo = f"did you mean {near[0]!r}?" if near else f"add it to {kind} or name another"
            yield placed.problem(f"there is no {_ONE[kind]} {name!r}", todo, *path)
    if isinstance(placed.record, Claim) and placed.record.verb not in VERBS:
        near = difflib.get_close_matches(placed.record.verb, VERBS, 1)
        todo = f"did you mean {near[0]!r}?" if near else f"choose from {', '.join(VERBS)}"
        yield placed.problem(f"there is no verb {placed.record.verb!r}", todo, "verb")


def _repeated(placed: Placed[Any]) -> Iterator[Problem]:
    """A name twice in one list of names; some lists are told of where they are checked."""
    for path, part in parts(placed.record):
        is_list = isinstance(part, tuple) and path and path[-1] in _LISTS_OF_NAMES
        if is_list and len(set(part)) < len(part) and not _is_told_elsewhere(placed.record, path):
            twice = next(name for place, name in enumerate(part) if name in part[:place])
            yield placed.problem(f"{twice!r} stands twice in {said(path)}", "keep one", *path)


def _is_told_elsewhere(record: object, path: Path) -> bool:
    if len(path) == 1:
        return isinstance(record, Claim) or (isinstance(record, Study) and path == ("references",))
    return path[-2] in ("basis", "grounds") or path[0] == "arrows"


def _uses(record: object) -> Iterator[Use]:
    """Every name of another record in this one."""
    for path, locator in locators(record):
        yield "passages", locator, path
    for path, basis in bases(record):
        yield from (
            ("references", str(number), (*path, "references", place))
            for place, number in enumerate(basis.references)
        )
    if isinstance(record, Claim):
        yield from _claim_uses(record)
    elif isinstance(record, Entity):
        for field in ("is_a", "located_in"):
            if getattr(record, field):
                yield "entities", getattr(record, field), (field,)
    elif isinstance(record, Term) and record.entity:
        yield "entities", record.entity, ("entity",)
    elif isinstance(record, Diagram):
        yield from _diagram_uses(record)
    elif isinstance(record, Walkthrough):
        yield from _walkthrough_uses(record)
    elif isinstance(record, Study):
        yield from _study_uses(record)
    elif isinstance(record, Topic):
        yield from _listed(record, "entities", "entities")
    elif isinstance(record, Discrepancy):
        yield from _touched(record)
    elif isinstance(record, Doubt):
        yield from _listed(record, "references", "references")
        if record.discrepancy:
            yield "discrepancies", record.discrepancy, ("discrepancy",)
    elif isinstance(record, Question):
        yield from _question_uses(record)
    elif isinstance(record, Passage):
        yield from _listed(record, "restates", "passages")


def _claim_uses(claim: Claim) -> Iterator[Use]:
    for path, entity in entity_uses(claim):
        yield "entities", entity, path
    for place, number in enumerate(claim.references):
        yield "references", str(number), ("references", place)
    for place, measurement in enumerate(claim.measured_by):
        yield "studies", measurement.study, ("measured_by", place, "study")


def _study_uses(study: Study) -> Iterator[Use]:
    for place, link in enumerate(study.references):
        yield "references", str(link.number), ("references", place, "number")
    yield from _listed(study, "model_agents", "entities")
    yield from _listed(study, "given", "entities")
    for place, outcome in enumerate(study.outcomes):
        for at, entity in enumerate(outcome.about):
            yield "entities", entity, ("outcomes", place, "about", at)


def _touched(discrepancy: Discrepancy) -> Iterator[Use]:
    for kind in ("references", "claims", "studies"):
        yield from _listed(discrepancy, kind, kind)


def _listed(record: object, field: str, kind: str) -> Iterator[Use]:
    for place, name in enumerate(getattr(record, field)):
        yield kind, str(name), (field, place)


def _diagram_uses(diagram: Diagram) -> Iterator[Use]:
    for place, node in enumerate(diagram.nodes):
        for at, entity in enumerate(node.entities):
            yield "entities", entity, ("nodes", place, "entities", at)
    for place, entity in enumerate(diagram.card_only):
        yield "entities", entity, ("card_only", place)
    if diagram.card_of:
        yield "entities", diagram.card_of, ("card_of",)
    for place, arrow in enumerate(diagram.arrows):
        for at, claim in enumerate(arrow.claims):
            yield "claims", claim, ("arrows", place, "claims", at)


def _walkthrough_uses(walkthrough: Walkthrough) -> Iterator[Use]:
    yield from _listed(walkthrough, "next", "walkthroughs")
    for place, step in enumerate(walkthrough.steps):
        at = ("steps", place)
        for n, claim in enumerate(step.claims):
            yield "claims", claim, (*at, "claims", n)
        for kind, field in (("diagrams", "diagram"), ("discrepancies", "discrepancy")):
            if getattr(step, field):
                yield kind, getattr(step, field), (*at, field)
        if step.prediction.answer:
            yield "entities", step.prediction.answer, (*at, "prediction", "answer")


def _question_uses(question: Question) -> Iterator[Use]:
    for kind in ("claims", "studies", "discrepancies"):
        yield from _listed(question, kind, kind)
    if question.group:
        yield "groups", question.group, ("group",)
    if question.diagram:
        yield "diagrams", question.diagram, ("diagram",)
    for place, option in enumerate(question.options):
        for kind, field in (("entities", "entity"), ("claims", "claim")):
            if getattr(option, field):
                yield kind, getattr(option, field), ("options", place, field)


def _unused(sources: Sources) -> Iterator[Problem]:
    """Entities that no record names; one that says what it is an example of is in use."""
    if sources.unread:
        return
    used = set(sources.mentions)
    for _, placed in sources.everything():
        used.update(name for kind, name, _ in _uses(placed.record) if kind == "entities")
        used.update(name for kind, name in links(placed.record) if kind == "entity")
    for placed in sources.entities:
        if placed.record.id not in used and not placed.record.is_a:
            what = f"nothing names the entity {placed.record.id!r}"
            yield placed.problem(what, "use it in a claim, term or diagram, or remove it", "id")


def _circles(sources: Sources, field: str) -> Iterator[Problem]:
    around = {name: getattr(e, field) for name, e in sources.named("entities").items()}
    followed: set[str] = set()
    circling: set[str] = set()
    for name in around:
        way: list[str] = []
        step: str | None = name
        while step and step not in followed:
            followed.add(step)
            way.append(step)
            step = around.get(step)
        if step in way:
            circling.update(way[way.index(step) :])
    for placed in sources.entities:
        step = placed.record.id
        if step in circling:
            what = f"{field} leads from {step!r} back to itself"
            yield placed.problem(what, "let it end somewhere", field)
