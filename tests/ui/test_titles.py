"""Every address has a name in both languages, and what is gone is said kindly."""

from collections.abc import Iterable

import pytest
from PySide6.QtWidgets import QApplication

from pofedu.content.address import Address, parse_address
from pofedu.content.library import Library
from pofedu.ui.titles import place_of

SCARS = "How does an ovary scar, and what do UC-MSCs do to TGF-β1/Smad3?"


@pytest.mark.parametrize(
    ("text", "kind", "title"),
    [
        ("diagram/injury", "Diagram", "How HSCT injures the ovary"),
        ("diagram", "Diagram", "How HSCT injures the ovary"),
        ("diagram/injury?lane=all", "Diagram", "How HSCT injures the ovary"),
        ("diagram/injury#list:studies", "List", "Studies"),
        ("diagram/injury#about:map", "Diagram", "How HSCT injures the ovary"),
        ("diagram/injury#entity:pof", "Entity", "premature ovarian failure"),
        ("sources/entity/pof", "Entity", "premature ovarian failure"),
        ("sources/passage/1.1-s3", "Passage", "1.1-s3: Cytotoxicity and apoptotic routes"),
        ("pof-hsct:sources/entity/pof", "Entity", "premature ovarian failure"),
        ("walkthrough", "Section", "Walkthroughs"),
        ("walkthrough/ovary-scars?shown=end", "Walkthrough", SCARS),
        ("walkthrough/ovary-scars/too-much-matrix", "Walkthrough", f"{SCARS} · step 1"),
        ("sources", "Section", "Sources"),
        ("settings", "Section", "Settings"),
        ("notes/abc", "Section", "Notes"),
        ("search?q=ros", "Search", "ros"),
    ],
)
def test_a_place_has_a_name(
    qapp: QApplication, library: Library, text: str, kind: str, title: str
) -> None:
    place = place_of(parse_address(text), library)
    assert (place.kind.en, place.title.en, place.is_there) == (kind, title, True)
    assert place.title.zh


@pytest.mark.parametrize(
    "text",
    [
        "sources/claim/withdrawn",
        "diagram/injury#claim:withdrawn",
        "studies/withdrawn",
        "diagram/withdrawn",
        "walkthrough/withdrawn",
        "walkthrough/ovary-scars/withdrawn",
        "other:diagram/injury",
        "nowhere/at-all",
    ],
)
def test_what_is_gone_is_said_kindly(qapp: QApplication, library: Library, text: str) -> None:
    place = place_of(parse_address(text), library)
    assert not place.is_there
    assert "not in this content" in place.title.en
    assert "当前内容中没有" in place.title.zh


def test_every_record_has_a_name(qapp: QApplication, library: Library) -> None:
    kept: dict[str, Iterable[object]] = {
        "claim": library.claims,
        "entity": library.entities,
        "term": library.terms,
        "reference": library.references,
        "discrepancy": library.discrepancies,
        "passage": library.passages,
    }
    homes = [Address("sources", kind, str(id_)) for kind, found in kept.items() for id_ in found]
    homes += [Address("studies", id_) for id_ in library.studies]
    assert len(homes) > 900
    assert all(place_of(home, library).is_there for home in homes)
