"""What the views of the studies, their filters and the values of these are called."""

from collections.abc import Callable
from typing import Any, cast

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.listing import FIND
from pofedu.content.model import Text
from pofedu.content.rowparts import NOT_CONFIRMED, NOT_STATED
from pofedu.content.study import FACETS
from pofedu.ui.language import joined, same, translate
from pofedu.ui.words import (
    design_words,
    measured_words,
    population_words,
    species_words,
    status_words,
)

FEW = 2
"""So many values of filters are named in a title; more are only counted."""
YEARS = ("from", "to")


def view_words(view: str) -> Text:
    """What a view of the studies is called; KeyError where there is none."""
    return {
        "table": translate("Studies", "Table"),
        "time": translate("Studies", "Through time"),
        "protocols": translate("Studies", "Protocols"),
        "gaps": translate("Studies", "Gap map"),
        "effects": translate("Studies", "Effects"),
        "certainty": translate("Studies", "How certain"),
        "compare": translate("Studies", "Compare"),
    }[view]


def facet_words(facet: str) -> Text:
    """What a filter is called."""
    return {
        "whom": translate("Card", "In whom"),
        "system": translate("Card", "Measured in"),
        "species": translate("Card", "Species"),
        "design": translate("Card", "Design"),
        "route": translate("Card", "Route"),
        "given": translate("Studies", "What was given"),
        "scaffold": translate("StudyTable", "Scaffold, gel or spheroid"),
        "agent": translate("Card", "Model made with"),
        "measured": translate("Studies", "What was measured"),
        "mechanism": translate("Studies", "Mechanism"),
        "status": translate("Studies", "The paper"),
        "doubts": translate("Card", "Discrepancies and questions"),
        "kind": translate("Studies", "Kind of publication"),
    }[facet]


def value_words(facet: str, value: str, library: Library) -> Text:
    """What a value of a filter is called; KeyError where there is none."""
    if value == NOT_STATED:
        return translate("Words", "Not stated")
    if value == NOT_CONFIRMED:
        return translate("Studies", "Not confirmed")
    known = cast("Any", value)
    namers: dict[str, Callable[[Any], Text]] = {
        "whom": population_words,
        "system": measured_words,
        "species": species_words,
        "design": design_words,
        "route": route_words,
        "given": lambda id_: library.entities[id_].name,
        "scaffold": lambda id_: library.topics[id_].name,
        "agent": lambda id_: library.entities[id_].name,
        "measured": lambda id_: library.topics[id_].name,
        "mechanism": lambda id_: library.topics[id_].name,
        "status": status_words,
        "doubts": _doubts,
        "kind": _kind,
    }
    return namers[facet](known)


def route_words(route: str) -> Text:
    """Where what was given went in."""
    return {
        "ovary": translate("Studies", "Into the ovary"),
        "vein": translate("Studies", "Into a vein"),
        "other": translate("Studies", "Another way"),
    }[route]


def _doubts(value: str) -> Text:
    if value == "some":
        return translate("Studies", "Touched by some")
    return translate("Studies", "None known")


def _kind(value: str) -> Text:
    return {
        "primary-study": translate("Studies", "Primary study"),
        "recommendation": translate("Studies", "Advice"),
        "review": translate("Studies", "Review"),
    }[value]


def filters_words(address: Address, library: Library) -> Text | None:
    """The filters of an address: what they show where that is little, else how many there are."""
    said = {facet: address.value(facet) for facet in FACETS if address.value(facet)}
    years = [address.value(key) for key in YEARS]
    others = [f'"{address.value(FIND)}"'] if address.value(FIND) else []
    others += ["–".join(years)] if any(years) else []
    count = len(said) + len(others)
    values = [(facet, value) for facet, each in said.items() for value in each.split(",")]
    if len(values) + len(others) <= FEW:
        try:
            named = [value_words(facet, value, library) for facet, value in values]
        except KeyError:  # an address may name what there is not
            named = []
        if len(named) == len(values):
            return joined((*named, *map(same, others)), "、", ", ") if count else None
    return translate("Titles", "%n filters", n=count)
