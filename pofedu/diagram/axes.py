"""By what the claims of a map can be sifted: for each axis, the values a claim falls under.

A value is written as the address writes it. Conventions, effects and directness stand alone, as
they always have; the others carry their axis before a dot: `theme.repair`, `measured.rat`.
"""

from collections.abc import Callable
from typing import Literal, get_args

from pofedu.content.diagram import Diagram
from pofedu.content.grade import how_sure, systems_of
from pofedu.content.gradetable import DESIGNS, TRACES
from pofedu.content.library import Library
from pofedu.content.model import Claim, Directness, Effect, Theme
from pofedu.content.study import Study

Axis = Literal[
    "theme",
    "effect",
    "directness",
    "measured",
    "design",
    "traced",
    "discrepancy",
    "convention",
]
AXES: tuple[Axis, ...] = get_args(Axis)

SPECIES = ("mouse", "rat", "pig")
ANIMALS = tuple(f"measured.{species}" for species in (*SPECIES, "animal"))
"""By species; `measured.animal` where the species is another one, or not known."""
MEASURED = ("measured.human", *ANIMALS, "measured.cell", "measured.unstated", "measured.none")
"""`unstated`: a study measured it, but in what is not known; `none`: no counted study did."""

CLOSED: dict[Axis, tuple[str, ...]] = {
    "theme": tuple(f"theme.{theme}" for theme in get_args(Theme)),
    "effect": get_args(Effect),
    "directness": get_args(Directness),
    "measured": MEASURED,
    "design": (*(f"design.{design}" for design in DESIGNS), "design.none"),
    "traced": tuple(f"traced.{traced}" for traced in TRACES),
    "discrepancy": ("discrepancy.some", "discrepancy.none"),
}
"""All values of an axis in the order in which they are shown; conventions are those of the map."""


def order_of(axis: Axis, diagram: Diagram) -> tuple[str, ...]:
    """All values that an axis can have on a map, in the order in which they are shown."""
    if axis != "convention":
        return CLOSED[axis]
    return tuple(c.id for c in diagram.conventions if c.id != "potential")


def axis_of(value: str, diagram: Diagram) -> Axis | None:
    """The axis of a value; None where it means nothing on this map."""
    return next((axis for axis in AXES if value in order_of(axis, diagram)), None)


def values_of(axis: Axis, diagram: Diagram, library: Library, claim: Claim) -> tuple[str, ...]:
    """The values of an axis that a claim falls under: one, but for in what it was measured."""
    return _VALUES[axis](diagram, library, claim)


def hiding_axes(
    diagram: Diagram, library: Library, claim: Claim, hidden: frozenset[str]
) -> frozenset[Axis]:
    """The axes on which every value of a claim is hidden: one of them is enough to hide it."""
    named = {axis_of(value, diagram) for value in hidden}
    return frozenset(
        axis
        for axis in AXES
        if axis in named and hidden.issuperset(values_of(axis, diagram, library, claim))
    )


def convention_of(diagram: Diagram, claim: Claim) -> str:
    """The meaning of the arrow on which a claim ends."""
    nodes = {node.id: node.entities for node in diagram.nodes}
    return next(
        arrow.convention
        for arrow in diagram.arrows
        if claim.id in arrow.claims and claim.object in nodes.get(arrow.end, ())
    )


def measured_in(library: Library, claim: Claim) -> tuple[str, ...]:
    """In what counted studies measured a claim: people, animals by species, cells.

    The word of the review on what it was seen in is no measurement.
    """
    found = {
        f"measured.{_species(study) if system == 'animal' else system}"
        for study, measurement in ((library.studies[m.study], m) for m in claim.measured_by)
        for system in systems_of(measurement, study)
    }
    missing = "measured.unstated" if claim.measured_by else "measured.none"
    return tuple(value for value in MEASURED if value in found) or (missing,)


def _species(study: Study) -> str:
    """The species of a study in animals; "animal" where it is another one or not known."""
    named = study.species
    known = named.of if named and named.is_confirmed else ""
    return known if known in SPECIES else "animal"


def _design(library: Library, claim: Claim) -> str:
    if not claim.measured_by:
        return "design.none"
    return f"design.{how_sure(claim, library.studies, library.references).design}"


def _traced(library: Library, claim: Claim) -> str:
    return f"traced.{how_sure(claim, library.studies, library.references).traced}"


def _discrepancy(library: Library, claim: Claim) -> str:
    return "discrepancy.some" if library.discrepancies_of(claim=claim.id) else "discrepancy.none"


_VALUES: dict[Axis, Callable[[Diagram, Library, Claim], tuple[str, ...]]] = {
    "theme": lambda _diagram, _library, claim: (f"theme.{claim.theme}",),
    "effect": lambda _diagram, _library, claim: (claim.effect,),
    "directness": lambda _diagram, _library, claim: (claim.directness,),
    "measured": lambda _diagram, library, claim: measured_in(library, claim),
    "design": lambda _diagram, library, claim: (_design(library, claim),),
    "traced": lambda _diagram, library, claim: (_traced(library, claim),),
    "discrepancy": lambda _diagram, library, claim: (_discrepancy(library, claim),),
    "convention": lambda diagram, _library, claim: (convention_of(diagram, claim),),
}
