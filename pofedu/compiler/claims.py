"""Checks of claims: what a claim joins, what it says happens, and claims against each other."""

import difflib
from collections import Counter
from collections.abc import Iterator

from pofedu.compiler.problems import MOST, Path, Placed, Problem, overclaim
from pofedu.compiler.sources import Sources
from pofedu.compiler.walk import entity_uses
from pofedu.content.library import entities_of
from pofedu.content.model import Basis, Claim, Entity, Measurement
from pofedu.content.study import Outcome, Study
from pofedu.content.verbs import VERBS

_OPPOSITE = {"positive influence": "decreases", "negative influence": "increases"}
_CONTRARY = [
    {"increases", "decreases"},
    *(
        {found, none}
        for found in ("increases", "decreases")
        for none in ("no-difference", "not-observed")
    ),
]
"""Effects that cannot both be, whatever the verbs."""


def check_claims(sources: Sources) -> Iterator[Problem]:
    """Everything that a claim can get wrong beyond its fields."""
    for placed in sources.claims:
        yield from _loops(placed)
        yield from _background(sources, placed)
        yield from _effect(placed)
        yield from _measured(sources, placed)
        yield from _recipients(sources, placed)
        yield from _repeats(placed)
        yield from _sums_up(sources, placed)
    yield from _shortened(sources)
    yield from _against_each_other(sources)


def _loops(placed: Placed[Claim]) -> Iterator[Problem]:
    claim = placed.record
    if claim.subject == claim.object:
        what = f"the claim leads from {claim.subject!r} to itself"
        yield placed.problem(what, "name another object", "object")
        return
    seen: set[str] = set()
    for entity in entities_of(claim):
        if entity in seen:
            where = "via" if any(entity in step for step in claim.via) else "jointly_with"
            what = f"{entity!r} has two parts in this claim"
            yield placed.problem(what, "name each entity once", where)
        seen.add(entity)
    for place, step in enumerate(claim.via):
        if not step:
            what = f"step {place + 1} of via names nothing"
            yield placed.problem(what, "name its entities or remove it", "via", place)


def _background(sources: Sources, placed: Placed[Claim]) -> Iterator[Problem]:
    """Textbook knowledge is never drawn as an arrow."""
    for path, id_ in entity_uses(placed.record):
        entity = sources.named("entities").get(id_)
        if isinstance(entity, Entity) and entity.basis == Basis(background=True):
            what = f"{id_!r} is background, which is never drawn as an arrow"
            todo = "rest the entity on a passage or leave it out of the claim"
            yield placed.problem(overclaim("background", what), todo, *path)


def _effect(placed: Placed[Claim]) -> Iterator[Problem]:
    claim = placed.record
    verb = VERBS.get(claim.verb)
    if verb is None:
        return
    states_none = verb.sbgn == "no influence"
    if states_none != (claim.effect == "none"):
        what = f"the verb {claim.verb!r} cannot go with the effect {claim.effect!r}"
        todo = "give it the effect none" if states_none else f"its usual effect is {verb.effect}"
        yield placed.problem(what, todo, "effect")
    if claim.effect == _OPPOSITE.get(verb.sbgn):
        what = f"the verb {claim.verb!r} says the opposite of the effect {claim.effect!r}"
        yield placed.problem(what, "correct one of the two", "effect")


def _measured(sources: Sources, placed: Placed[Claim]) -> Iterator[Problem]:
    claim = placed.record
    for place, measurement in enumerate(claim.measured_by):
        study = sources.named("studies").get(measurement.study)
        if not isinstance(study, Study):
            continue
        yield from _outcomes(sources, placed, place, measurement, study)
        if not _is_spoken_of(study, claim):
            what = f"the study {study.id!r} belongs to no reference or passage of this claim"
            todo = "add what the claim rests on or link it in the study"
            yield placed.problem(what, todo, "measured_by", place, "study")


def _recipients(sources: Sources, placed: Placed[Claim]) -> Iterator[Problem]:
    """What was measured in others is no claim about recipients of HSCT."""
    claim = placed.record
    studies = [sources.named("studies").get(m.study) for m in claim.measured_by]
    known = {study.population for study in studies if isinstance(study, Study)}
    if claim.context.population == "hsct-recipients" and known - {"hsct-recipients"}:
        what = "a claim about recipients of HSCT rests on a study of others"
        todo = "correct the population or leave the study out"
        yield placed.problem(overclaim("population", what), todo, "context", "population")


def _is_spoken_of(study: Study, claim: Claim) -> bool:
    """Whether the claim cites the study's number, or the review speaks of it in its passages."""
    cites = {link.number for link in study.references} & set(claim.references)
    return bool(cites or set(study.passages) & set(claim.passages))


def _outcomes(
    sources: Sources, placed: Placed[Claim], place: int, measurement: Measurement, study: Study
) -> Iterator[Problem]:
    """A study counts only for what it measured: an outcome about the object of the claim."""
    at = ("measured_by", place, "outcomes")
    known = {outcome.id: outcome for outcome in study.outcomes}
    for number, name in enumerate(measurement.outcomes):
        if name in measurement.outcomes[:number]:
            yield placed.problem(f"the outcome {name!r} stands twice", "keep one", *at, number)
        if name not in known:
            what = f"there is no outcome {name!r} in the study {study.id!r}"
            near = difflib.get_close_matches(name, known, 1)
            todo = f"did you mean {near[0]!r}?" if near else f"it has {', '.join(known) or 'none'}"
            yield placed.problem(what, todo, *at, number)
    told = [known[n] for n in measurement.outcomes if n in known and known[n].about]
    yield from _opposite(placed, place, [o for o in told if o.about == (placed.record.object,)])
    yield from _missing(sources, placed, at, told)


def _missing(
    sources: Sources, placed: Placed[Claim], at: Path, told: list[Outcome]
) -> Iterator[Problem]:
    """Of the outcomes named, one is about the object, in some direction where the claim has one."""
    claim = placed.record
    fitting = [o for o in told if any(_is_kind_of(sources, e, claim.object) for e in o.about)]
    if told and not fitting:
        about = ", ".join(sorted({entity for outcome in told for entity in outcome.about}))
        what = f"a study is counted that did not measure {claim.object!r}"
        todo = f"its outcomes are about {about}; name others or leave it out"
        yield placed.problem(overclaim("measured", what), todo, *at)
    is_directed = claim.effect in ("increases", "decreases", "towards-normal")
    if is_directed and fitting and all(o.direction == "changes" for o in fitting):
        what = f"a study is counted whose outcome about {claim.object!r} has no direction"
        todo = "name an outcome that has one or leave the study out"
        yield placed.problem(overclaim("measured", what), todo, *at)


def _is_kind_of(sources: Sources, entity: str | None, wider: str) -> bool:
    """Whether an entity is the wider one, or one of its kind."""
    entities, seen = sources.named("entities"), set()
    while entity and entity not in seen:
        if entity == wider:
            return True
        seen.add(entity)
        entity = getattr(entities.get(entity), "is_a", None)
    return False


def _opposite(placed: Placed[Claim], place: int, outcomes: list[Outcome]) -> Iterator[Problem]:
    """Outcomes about nothing but the claim's object must not all contradict it."""
    effect = placed.record.effect
    if outcomes and all({outcome.direction, effect} in _CONTRARY for outcome in outcomes):
        what = f"the claim has {effect}, the study saw {outcomes[0].direction}"
        todo = "correct the effect, name other outcomes or leave the study out"
        yield placed.problem(overclaim("measured", what), todo, "measured_by", place, "outcomes")


def _repeats(placed: Placed[Claim]) -> Iterator[Problem]:
    claim = placed.record
    listed: dict[str, tuple[object, ...]] = {
        "passages": claim.passages,
        "references": claim.references,
        "measured_by": tuple(m.study for m in claim.measured_by),
    }
    for name, values in listed.items():
        for place, value in enumerate(values):
            if value in values[:place]:
                yield placed.problem(f"{value!r} stands twice in {name}", "keep one", name, place)


def _sums_up(sources: Sources, placed: Placed[Claim]) -> Iterator[Problem]:
    """What acts on something that sums up much at once acts by steps that are left out."""
    claim, verb = placed.record, VERBS.get(placed.record.verb)
    target = sources.named("entities").get(claim.object)
    acts = verb is not None and verb.sbgn in ("positive influence", "negative influence")
    is_summary = isinstance(target, Entity) and target.is_summary
    if claim.directness == "direct" and acts and is_summary:
        what = f"{claim.object!r} sums up much at once, the claim is called direct"
        todo = "call it compressed, or name what exactly is acted on"
        yield placed.problem(overclaim("direct", what), todo, "directness")


def _shortened(sources: Sources) -> Iterator[Problem]:
    """A claim is not direct where the same passage gives steps between its two ends."""
    steps: dict[tuple[str, str, str], str] = {}
    for placed in sources.claims:
        claim = placed.record
        if claim.via:
            for passage in claim.passages:
                steps.setdefault((claim.subject, claim.object, passage), claim.id)
    for placed in sources.claims:
        claim = placed.record
        ends = ((claim.subject, claim.object, passage) for passage in claim.passages)
        longer = next((steps[end] for end in ends if end in steps), None)
        if longer and claim.directness == "direct" and not claim.via:
            what = (
                f"the claim is called direct, but {longer!r} names steps between from one passage"
            )
            todo = "call it compressed, or give it the same steps"
            yield placed.problem(overclaim("direct", what), todo, "directness")


def _against_each_other(sources: Sources) -> Iterator[Problem]:
    """Claims of the same ends and context, each against those before it."""
    alike: dict[object, list[Claim]] = {}
    told: Counter[str] = Counter()
    for placed in sources.claims:
        claim = placed.record
        before = alike.setdefault((claim.subject, claim.object, claim.context), [])
        for earlier in before:
            if told[placed.file] > MOST:
                sources.cut.add(placed.file)
                break
            for problem in _compare(earlier, placed) if earlier.id != claim.id else ():
                told[placed.file] += 1
                yield problem
        before.append(claim)


def _contradict(one: Claim, other: Claim) -> bool:
    """Of two claims about the same; with another verb only what cannot both be."""
    if one.verb == other.verb:
        return one.effect != other.effect
    return _with_the_same(one, other) and {one.effect, other.effect} in _CONTRARY


def _with_the_same(one: Claim, other: Claim) -> bool:
    return set(one.jointly_with) == set(other.jointly_with)


def _compare(earlier: Claim, placed: Placed[Claim]) -> Iterator[Problem]:
    claim = placed.record
    if _contradict(earlier, claim):
        if not (earlier.differs_because or claim.differs_because):
            what = f"the claim contradicts {earlier.id!r}: {claim.effect}, not {earlier.effect}"
            yield placed.problem(what, "say why in differs_because, or correct one", "effect")
    elif (earlier.verb, earlier.via) == (claim.verb, claim.via) and _with_the_same(earlier, claim):
        what = f"the claim says the same as {earlier.id!r}"
        yield placed.problem(what, "put their passages into one claim", "id")
