"""Checks of walkthroughs: steps that focus what is there, predictions that can be answered."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from pofedu.compiler.problems import Path, Placed, Problem
from pofedu.compiler.shape import said
from pofedu.compiler.sources import Sources
from pofedu.content.candidates import FEWEST, Records, candidates
from pofedu.content.library import drawn_on, entities_of
from pofedu.content.model import Claim, Text
from pofedu.content.walkthrough import Prediction, Step, Walkthrough

MOST_CLAIMS = 3
OPTIONS = 3
MOST_ALIKE = 5
"""How many steps may answer in the same words."""
ANSWERS = ("happens", "why", "changed", "consequence", "matters", "unknown")


def check_walkthroughs(sources: Sources) -> Iterator[Problem]:
    """Everything that a walkthrough can get wrong beyond its fields."""
    for placed in sources.walkthroughs:
        yield from _ids(placed)
        yield from _next(placed)
        for place, step in enumerate(placed.record.steps):
            yield from _claims(sources, placed, step, ("steps", place))
            yield from _taught(sources, placed, step, ("steps", place))
            yield from _prediction(sources, placed, step, ("steps", place, "prediction"))
    yield from _formulas(sources)


def _ids(placed: Placed[Walkthrough]) -> Iterator[Problem]:
    seen: set[str] = set()
    for place, step in enumerate(placed.record.steps):
        if step.id in seen:
            what = f"the step {step.id!r} stands twice"
            yield placed.problem(what, "rename one", "steps", place, "id")
        seen.add(step.id)
    if all(step.depth == "detail" for step in placed.record.steps):
        what = "every step is a detail"
        yield placed.problem(what, "mark at least one step as core", "steps")


def _next(placed: Placed[Walkthrough]) -> Iterator[Problem]:
    if placed.record.id in placed.record.next:
        what = "the walkthrough leads on to itself"
        yield placed.problem(what, "name another", "next")


def _claims(
    sources: Sources, placed: Placed[Walkthrough], step: Step, at: Path
) -> Iterator[Problem]:
    if len(step.claims) > MOST_CLAIMS:
        what = f"the step focuses {len(step.claims)} claims"
        todo = f"focus at most {MOST_CLAIMS}, or make two steps of it"
        yield placed.problem(what, todo, *at, "claims")
    diagram = sources.named("diagrams").get(step.diagram or "")
    for place, claim in enumerate(step.claims):
        if diagram and claim not in drawn_on(diagram)["claim"]:
            what = f"the diagram {step.diagram!r} does not draw the claim {claim!r}"
            todo = "name a diagram that draws all claims of the step, or none"
            yield placed.problem(what, todo, *at, "claims", place)


def _taught(
    sources: Sources, placed: Placed[Walkthrough], step: Step, at: Path
) -> Iterator[Problem]:
    if (step.teaches == "discrepancy") != (step.discrepancy is not None):
        what = f"the step teaches {step.teaches} and names " + (step.discrepancy or "none")
        todo = "name a discrepancy where one is taught, only there"
        yield placed.problem(
            what, todo, *at, "teaches" if step.discrepancy is None else "discrepancy"
        )
    found = sources.named("discrepancies").get(step.discrepancy or "")
    if found and not set(step.claims) & set(found.claims):
        what = f"the discrepancy {found.id!r} touches no claim of the step"
        yield placed.problem(what, "focus one that it touches", *at, "discrepancy")
    if step.teaches == "boundary" and step.unknown is None:
        what = "the step teaches a boundary and does not say what is unknown"
        yield placed.problem(what, "add unknown:", *at, "teaches")


def _prediction(
    sources: Sources, placed: Placed[Walkthrough], step: Step, at: Path
) -> Iterator[Problem]:
    asked = step.prediction
    if asked.claim is not None and asked.claim not in step.claims:
        what = f"the prediction asks about {asked.claim!r}, which is no claim of the step"
        yield placed.problem(what, f"choose from {', '.join(step.claims)}", *at, "claim")
        return
    claim = sources.named("claims").get(asked.claim or step.claims[0])
    yield from _parts_of(placed, asked, at)
    if claim is None:
        return
    if asked.kind == "sign" and claim.effect == "none":
        what = f"the claim {claim.id!r} states no effect"
        yield placed.problem(what, "ask for something else", *at, "kind")
    if asked.answer is not None and asked.kind in ("next", "cell"):
        problems = tuple(_answer(sources, placed, claim, asked, at))
        yield from problems or _beside(sources, placed, step, at)


def _parts_of(placed: Placed[Walkthrough], asked: Prediction, at: Path) -> Iterator[Problem]:
    """Each kind of prediction has its own fields."""
    is_option = asked.kind == "option"
    wanted = {
        "answer": asked.kind in ("next", "cell"),
        "options": is_option,
        "because": not is_option,
    }
    for name, is_wanted in wanted.items():
        is_there = getattr(asked, name) not in (None, ())
        if is_there != is_wanted:
            what = f"{said((*at, name))} is {'given' if is_there else 'missing'}"
            todo = f"{'leave it out' if is_there else 'add it'} where {asked.kind} is asked for"
            path = (*at, name) if is_there else at
            yield placed.problem(what, todo, *path)
    right = sum(option.is_right for option in asked.options)
    if is_option and asked.options and (len(asked.options) != OPTIONS or right != 1):
        what = f"{len(asked.options)} options are given, {right} of them right"
        yield placed.problem(what, f"give {OPTIONS}, one of them right", *at, "options")


def _answer(
    sources: Sources, placed: Placed[Walkthrough], claim: Claim, asked: Prediction, at: Path
) -> Iterator[Problem]:
    entity = sources.named("entities").get(asked.answer or "")
    if entity is None:
        return
    if asked.kind == "cell" and entity.kind != "cell":
        what = f"{entity.id!r} is of the kind {entity.kind}, not a cell"
        yield placed.problem(what, "name a cell, or give options", *at, "answer")
    if asked.kind == "next" and entity.id not in entities_of(claim)[1:]:
        what = f"{entity.id!r} has no part in the claim {claim.id!r} after its subject"
        yield placed.problem(what, "name a mediator or the object", *at, "answer")


def _beside(
    sources: Sources, placed: Placed[Walkthrough], step: Step, at: Path
) -> Iterator[Problem]:
    """Enough can be offered beside the right answer without being right as well."""
    records = Records(sources.named("entities"), sources.named("claims"), sources.named("diagrams"))
    answer = step.prediction.answer
    if answer not in records.entities:
        return
    found = candidates(placed.record, step, records)
    if len(found) < FEWEST - 1:
        what = f"beside {answer!r} only {', '.join(found) or 'nothing'} may be offered"
        todo = f"{FEWEST - 1} at least are needed: give options"
        yield placed.problem(what, todo, *at, "answer")


def _formulas(sources: Sources) -> Iterator[Problem]:
    """No answer is a formula that many steps share."""
    for language in ("zh", "en"):
        seen: Counter[str] = Counter()
        for placed, path, text in _answers(sources):
            words = getattr(text, language)
            seen[words] += 1
            if seen[words] > MOST_ALIKE:
                what = f"{seen[words]} steps answer in these words"
                yield placed.problem(what, "say what this step says", *path, language)


def _answers(sources: Sources) -> Iterator[tuple[Placed[Any], Path, Text]]:
    for placed in sources.walkthroughs:
        for place, step in enumerate(placed.record.steps):
            for name in ANSWERS:
                if text := getattr(step, name):
                    yield placed, ("steps", place, name), text
