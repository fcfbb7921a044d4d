"""An empty cell read: why nothing stands there, what comes nearest, what the source says of it."""

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from pofedu.content.discrepancy import Discrepancy
from pofedu.content.grade import how_sure
from pofedu.content.gradetable import DESIGNS
from pofedu.content.library import Library, entities_of
from pofedu.content.listing import View
from pofedu.content.model import Claim
from pofedu.content.rowparts import NOT_CONFIRMED, NOT_STATED, UNKNOWN
from pofedu.content.study import Study
from pofedu.content.tally import recipients
from pofedu.content.topic import Topic, topics_of
from pofedu.studies.gapplaces import TOPICS, Axis, Place
from pofedu.studies.gaps import GapMap, gap_map
from pofedu.studies.selection import RECIPIENTS, Selection

Why = Literal["hidden", "stated", "confirmed", "excluded", "weaker", "gap"]
"""Filters hide what stands there; one heading is "not stated", or "not confirmed"; the two headings
exclude each other; a surer design would be better; or nobody looked, as far as the pack knows."""
PEOPLE = ("hsct-recipients", "women-with-pof")
ANIMALS = ("animals-with-pof", "animals-with-gvhd", "other-animals")
KINDS_OF: dict[Axis, dict[str, str]] = {
    "whom": {
        **dict.fromkeys(PEOPLE, "human"),
        **dict.fromkeys(ANIMALS, "animal"),
        "cultured-cells": "cell",
    },
    "species": {"human": "human", "mouse": "animal", "rat": "animal", "pig": "animal"},
    "system": {"human": "human", "animal": "animal"},
    "route": dict.fromkeys(("ovary", "vein", "other"), "living"),
}
"""Whether a value speaks of people or animals; cells may come from either."""


class Near(Struct, frozen=True):
    """Of the primary studies under one of the two headings, one with most confirmed results."""

    study: Study
    has: Axis
    lacks: Axis
    results: int
    """How many: under its heading where this is one of outcomes, else in all."""
    alike: int
    """How many of these studies have as many, itself among them."""
    whole: int
    """How many primary studies stand under that heading."""


class Reading(Struct, frozen=True):
    """What can be said of an empty cell."""

    place: Place
    axes: tuple[Axis, Axis]
    why: Why
    hidden: tuple[Study, ...]
    """Studies that stand there and that filters leave out."""
    same_row: tuple[Study, ...]
    same_column: tuple[Study, ...]
    near: tuple[Near, ...]
    """Of the row and of the column one study each, where any there has a confirmed result."""
    is_asked: bool
    """Whether claims can be looked up by both headings."""
    claims: tuple[Claim, ...]
    """Those that speak of both headings."""
    discrepancies: tuple[Discrepancy, ...]
    """Those that touch one of these claims."""
    is_none_in_recipients: bool
    """Whether a heading is recipients, and no study at all is known to be in them."""
    is_first_in_recipients: bool
    """Whether such a study could be done in recipients of HSCT, and none of the pack was."""


def reading(selection: Selection, found: GapMap, place: Place) -> Reading:
    """Read an empty cell of a map of this selection."""
    library = selection.library
    row, column = (_studies(found, side, place[side]) for side in (0, 1))
    hidden = _hidden(selection, found, place)
    is_asked = all(_can_ask(a, v) for a, v in zip(found.axes, place, strict=True))
    claims = tuple(_speaking(found.axes, place, library)) if is_asked else ()
    ids = {claim.id for claim in claims}
    return Reading(
        place=place,
        axes=found.axes,
        why="hidden" if hidden else _why(found.axes, place),
        hidden=hidden,
        same_row=row,
        same_column=column,
        near=tuple(_near(found.axes, place, row, column, library)),
        is_asked=is_asked,
        claims=claims,
        discrepancies=tuple(
            d for d in library.discrepancies.values() if not ids.isdisjoint(d.claims)
        ),
        is_none_in_recipients=RECIPIENTS in place and _is_none_in_recipients(library),
        is_first_in_recipients=recipients(library).n == 0 and _fits_recipients(found.axes, place),
    )


def _hidden(selection: Selection, found: GapMap, place: Place) -> tuple[Study, ...]:
    if selection.is_whole:
        return ()
    whole = gap_map(Selection(selection.library, selection.rows, View()), *found.axes)
    return tuple(selection.library.studies[id_] for id_ in whole.held.get(place, ()))


def _studies(found: GapMap, side: int, value: str) -> tuple[Study, ...]:
    ids = {id_ for place, here in found.held.items() if place[side] == value for id_ in here}
    return tuple(s for s in found.library.studies.values() if s.id in ids)


def _why(axes: tuple[Axis, Axis], place: Place) -> Why:
    if NOT_STATED in place:
        return "stated"
    if NOT_CONFIRMED in place:
        return "confirmed"
    if excludes(axes, place):
        return "excluded"
    design = dict(zip(axes, place, strict=True)).get("design", DESIGNS[0])
    return "weaker" if design != DESIGNS[0] else "gap"


def excludes(axes: tuple[Axis, Axis], place: Place) -> bool:
    """Whether no study can stand there: women are no rats, and a dish has no vein.

    A study in animals may also have measured in cells, so what was measured in excludes no route.
    """
    kinds = {KINDS_OF.get(a, {}).get(v) for a, v in zip(axes, place, strict=True)}
    if "living" in kinds:
        return "cell" in kinds
    if None in kinds or ("cell" in kinds and "species" in axes):
        return False
    return len(kinds) > 1


def _fits_recipients(axes: tuple[Axis, Axis], place: Place) -> bool:
    """Whether a study under these headings could be one in recipients, and it is left open."""
    pairs = zip(axes, place, strict=True)
    return "whom" not in axes and not any(excludes(("whom", a), (RECIPIENTS, v)) for a, v in pairs)


def is_boundary(place: Place) -> bool:
    """Whether a heading is recipients and the other one is known, so that its 0 is marked."""
    return RECIPIENTS in place and {*UNKNOWN}.isdisjoint(place)


def _is_none_in_recipients(library: Library) -> bool:
    """Of the whole pack, whatever filters leave; one that is not confirmed would be one too."""
    return all(study.population != RECIPIENTS for study in library.studies.values())


def _near(
    axes: tuple[Axis, Axis],
    place: Place,
    row: tuple[Study, ...],
    column: tuple[Study, ...],
    library: Library,
) -> Iterator[Near]:
    for side, studies in enumerate((row, column)):
        topic = library.topics.get(place[side]) if axes[side] in TOPICS else None
        counts = [(s, _results(s, topic)) for s in studies if s.kind == "primary-study"]
        most = max((count for _, count in counts), default=0)
        first = [study for study, count in counts if count == most]
        if most:
            has, lacks = axes[side], axes[1 - side]
            yield Near(first[0], has, lacks, most, alike=len(first), whole=len(counts))


def _results(study: Study, topic: Topic | None) -> int:
    """How many confirmed results a study has under a heading of outcomes, or else in all."""
    if topic is None:
        return sum(not outcome.is_baseline for outcome in study.confirmed)
    return sum(bool(topics_of(outcome, (topic,))) for outcome in study.confirmed)


# What the source says


def _can_ask(axis: Axis, value: str) -> bool:
    return value not in UNKNOWN and axis not in ("route", "design")


def _speaking(axes: tuple[Axis, Axis], place: Place, library: Library) -> Iterator[Claim]:
    for claim in library.claims.values():
        if all(_speaks(claim, a, v, library) for a, v in zip(axes, place, strict=True)):
            yield claim


def _speaks(claim: Claim, axis: Axis, value: str, library: Library) -> bool:
    """Whether a claim belongs under a heading."""
    if axis in TOPICS:
        return not {*entities_of(claim)}.isdisjoint(library.topics[value].entities)
    if axis == "given":
        return value in entities_of(claim)
    if axis == "whom":
        return claim.context.population == value
    if axis == "species":
        return claim.context.species == value
    return value in how_sure(claim, library.studies, library.references).systems
