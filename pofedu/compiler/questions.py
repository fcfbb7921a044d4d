"""Checks of questions: the parts that their kind needs, a clear key, addresses that lead on."""

import re
from collections.abc import Iterator
from itertools import combinations

from pofedu.compiler.itemflaws import check_flaws
from pofedu.compiler.problems import Path, Placed, Problem
from pofedu.compiler.shape import said
from pofedu.compiler.sources import Sources
from pofedu.compiler.texts import dead_end
from pofedu.content.address import AddressError, parse_address
from pofedu.content.library import drawn_on
from pofedu.content.question import (
    GENERATED,
    Option,
    Question,
    QuestionGroup,
    QuestionKind,
    is_generated,
)

OFFERS: dict[QuestionKind, tuple[str, ...]] = {
    "best": ("text", "shared", "entity"),
    "several": ("text",),
    "true-false": ("text",),
    "matching": ("text",),
    "ordering": ("text",),
    "point": ("entity", "claim"),
    "label": ("entity",),
    "sign": ("effect",),
    "number": ("number",),
    "cloze": ("text",),
}
"""What an option of each kind may offer."""
_CHOICES = ("text", "shared", "entity", "claim", "effect", "number")
_PLACED: frozenset[QuestionKind] = frozenset({"matching", "ordering"})
"""Kinds in which no option is right or wrong by itself."""
_FEWEST: dict[QuestionKind, int] = {
    "best": 4, "several": 4, "true-false": 3, "matching": 3, "ordering": 3, "sign": 3,
}  # fmt: skip
_MANY_RIGHT: frozenset[QuestionKind] = frozenset({"several", "point", "cloze"})
GAP = "____"
_GAPS = re.compile(r"_{2,}")


def check_questions(sources: Sources) -> Iterator[Problem]:
    """Everything that a question can get wrong beyond its fields."""
    groups = sources.named("groups")
    for group in sources.groups:
        yield from _group(sources, group)
    for placed in sources.questions:
        if is_generated(placed.record.id):
            what = f"the id {placed.record.id!r} is like those of questions made from records"
            yield placed.problem(what, f"let it not begin with {GENERATED}", "id")
        yield from _parts(placed)
        yield from _options(sources, placed, groups.get(placed.record.group or ""))
        yield from _twice(placed)
        yield from _key(placed)
        yield from _tested(sources, placed)
        yield from _on_map(sources, placed)
    yield from _enemies(sources)
    yield from check_flaws(sources)


def _enemies(sources: Sources) -> Iterator[Problem]:
    """Sets of enemy items that set nothing apart."""
    sets: dict[str, list[Placed[Question]]] = {}
    for placed in sources.questions:
        if placed.record.enemies is not None:
            sets.setdefault(placed.record.enemies, []).append(placed)
    for name, there in sets.items():
        if len(there) == 1:
            what = f"no other question has the enemies {name!r}"
            yield there[0].problem(what, "name another one, or leave it out", "enemies")
        groups = [placed.record.group for placed in there if placed.record.group]
        if len(groups) > len(set(groups)):
            what = f"the enemies {name!r} are of one group, which is asked together"
            yield there[0].problem(what, "take them out of the group, or out of the set", "enemies")


def _group(sources: Sources, placed: Placed[QuestionGroup]) -> Iterator[Problem]:
    group = placed.record
    members = [q.record for q in sources.questions if q.record.group == group.id]
    if len(members) < 2 and "questions" not in sources.unread:
        what = f"the group {group.id!r} has {len(members)} questions"
        yield placed.problem(what, "give it two at least, or none of it", "id")
    yield from _ids(placed)
    is_shared = group.kind == "shared-options"
    if is_shared != bool(group.options):
        what = f"a group of the kind {group.kind} has {len(group.options)} options"
        yield placed.problem(what, "options are shared in shared-options, only there", "options")
    if is_shared and any(q.kind != "best" for q in members):
        what = f"a question of the group {group.id!r} is not of the kind best"
        yield placed.problem(what, "shared options are for questions with one best answer", "id")


def _parts(placed: Placed[Question]) -> Iterator[Problem]:
    """Each kind has its own fields."""
    question = placed.record
    is_chosen = question.kind == "best" and any(option.entity for option in question.options)
    wanted = {
        "is_true": question.kind == "true-false",
        "diagram": question.kind in ("point", "label") or is_chosen,
        "tolerance": question.kind == "number",
    }
    for name, is_wanted in wanted.items():
        if (getattr(question, name) is not None) != is_wanted:
            what = f"{name} is {'missing' if is_wanted else 'given'} in a {question.kind} question"
            yield placed.problem(what, "add it" if is_wanted else "leave it out", name)
    if question.unit is not None and question.kind != "number":
        yield placed.problem("a unit is given where no number is asked for", "drop it", "unit")
    if question.kind == "cloze":
        for language in ("zh", "en"):
            if len(_GAPS.findall(getattr(question.stem, language))) != 1:
                what = f"the stem has not one gap in {language}"
                yield placed.problem(what, f"write {GAP} once", "stem", language)


def _options(
    sources: Sources, placed: Placed[Question], group: QuestionGroup | None
) -> Iterator[Problem]:
    question = placed.record
    yield from _ids(placed)
    for place, option in enumerate(question.options):
        at = ("options", place)
        yield from _offered(placed, option, at)
        yield from _opens(sources, placed, option, at)
    count = sum(not _is_spare(question, option) for option in question.options)
    if count < (fewest := _FEWEST.get(question.kind, 1)):
        what = f"{count} options are given"
        yield placed.problem(what, f"give {fewest} at least", "options")
    if group is not None and group.kind == "shared-options":
        wanted, given = [o.id for o in group.options], [o.shared for o in question.options]
        if wanted != given:
            what = f"the options are {', '.join(map(str, given))}"
            yield placed.problem(what, f"use {', '.join(wanted)} of the group", "options")
    elif any(option.shared for option in question.options):
        what = "an option is shared, but there is no group whose options are"
        yield placed.problem(what, "write its text", "options")


def _ids(placed: Placed[Question] | Placed[QuestionGroup]) -> Iterator[Problem]:
    ids = [option.id for option in placed.record.options]
    for place, id_ in enumerate(ids):
        if id_ in ids[:place]:
            what = f"the option {id_!r} stands twice"
            yield placed.problem(what, "give it another id", "options", place, "id")


def _twice(placed: Placed[Question]) -> Iterator[Problem]:
    """No two options offer the same; what is said in words is compared among the flaws."""
    question = placed.record
    for (_, one), (place, other) in combinations(enumerate(question.options), 2):
        for name in ("entity", "claim", "effect"):
            if (value := getattr(other, name)) is not None and value == getattr(one, name):
                what = f"two options offer the {name} {value!r}"
                yield placed.problem(what, "change one", "options", place, name)
        if one.number is not None and other.number is not None:
            within = (question.tolerance or 0.0) if one.is_right or other.is_right else 0.0
            if abs(one.number - other.number) <= within:
                what = f"{other.number:g} and {one.number:g} are one number within the tolerance"
                yield placed.problem(what, "change one", "options", place, "number")


def _is_spare(question: Question, option: Option) -> bool:
    """Whether it is a match that belongs to nothing."""
    return question.kind == "matching" and option.text is None and option.match is not None


def _offered(placed: Placed[Question], option: Option, at: Path) -> Iterator[Problem]:
    kind = placed.record.kind
    given = [name for name in _CHOICES if getattr(option, name) is not None]
    is_spare = not given and _is_spare(placed.record, option)
    if not is_spare and (len(given) != 1 or given[0] not in OFFERS[kind]):
        what = f"{said(at)} offers {', '.join(given) or 'nothing'}"
        todo = f"give it {' or '.join(OFFERS[kind])} in a {kind} question"
        yield placed.problem(what, todo, *at)
    if (option.match is not None) != (kind == "matching"):
        what = f"{said((*at, 'match'))} is {'given' if option.match else 'missing'}"
        yield placed.problem(what, "give it where options are matched, only there", *at)
    if option.is_right and kind in _PLACED:
        what = f"{said((*at, 'is_right'))} is given"
        yield placed.problem(what, f"leave it out in a {kind} question", *at, "is_right")


def _opens(
    sources: Sources, placed: Placed[Question], option: Option, at: Path
) -> Iterator[Problem]:
    if option.opens is None:
        if not option.is_right and not _is_spare(placed.record, option):
            what = f"{said(at)} opens nothing"
            yield placed.problem(what, "name the place that it contradicts", *at)
        return
    try:
        address = parse_address(option.opens)
    except AddressError as error:
        what = f"{option.opens!r} is no address ({error})"
        yield placed.problem(what, "write sources/claim/ID or studies/ID", *at, "opens")
        return
    reason = dead_end(address, sources) or ("" if address.id else "it names a page only")
    if reason:
        what = f"{option.opens!r} leads nowhere: {reason}"
        yield placed.problem(what, "name another place", *at, "opens")


def _key(placed: Placed[Question]) -> Iterator[Problem]:
    """How many options are right."""
    question = placed.record
    right, of = len(question.right), len(question.options)
    if question.kind in _PLACED:
        return
    if question.kind == "several":
        is_good, todo = 2 <= right <= of, "mark two or more"
    elif question.kind in _MANY_RIGHT:
        is_good, todo = right >= 1, "mark one or more"
    else:
        is_good, todo = right == 1, "mark exactly one"
    if not is_good:
        yield placed.problem(f"{right} of {of} options are right", todo, "options")


def _tested(sources: Sources, placed: Placed[Question]) -> Iterator[Problem]:
    question = placed.record
    tested = question.claims, question.studies, question.discrepancies, question.passages
    if not any(tested):
        what = "the question tests nothing"
        remedy = "name its claims, studies or discrepancies, or passages without a claim"
        yield placed.problem(what, remedy, "id")
    if question.about == "discrepancy" and not question.discrepancies:
        what = "the question is about a discrepancy and names none"
        yield placed.problem(what, "name it in discrepancies", "about")
    if question.kind == "sign":
        claim = sources.named("claims").get(question.claims[0]) if question.claims else None
        is_known = claim is not None or not question.claims
        told = [option.effect for option in question.right]
        if is_known and (claim is None or (told and told != [claim.effect])):
            what = "the right sign is not the effect of the first claim"
            yield placed.problem(what, "name the claim first, or mend the sign", "options")


def _on_map(sources: Sources, placed: Placed[Question]) -> Iterator[Problem]:
    """What is pointed at or hidden is drawn on the map."""
    question = placed.record
    diagram = sources.named("diagrams").get(question.diagram or "")
    if diagram is None:
        return
    drawn = drawn_on(diagram)
    for place, option in enumerate(question.options):
        is_asked = question.kind in ("point", "best") or option.is_right
        for kind in ("entity", "claim"):
            name = getattr(option, kind)
            if name is not None and is_asked and name not in drawn[kind]:
                what = f"the diagram {diagram.id!r} does not draw the {kind} {name!r}"
                yield placed.problem(what, "name what it draws", "options", place, kind)
