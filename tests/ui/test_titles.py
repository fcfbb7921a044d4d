"""Every address has a name in both languages, and what is gone is said kindly."""

from collections.abc import Iterable

import pytest
from PySide6.QtWidgets import QApplication

from pofedu.content.address import Address, parse_address
from pofedu.content.library import Library
from pofedu.content.study import FACETS
from pofedu.studies.logic import VIEWS
from pofedu.studies.rows import study_rows
from pofedu.studies.selection import select
from pofedu.ui.titles import place_of

YAN = "Yan et al.: injection into the ovary in 61 women"
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
        ("studies", "Section", "Studies"),
        ("studies?view=gaps", "Section", "Studies: Gap map"),
        ("studies?view=nothing", "Section", "Studies"),
        ("studies?whom=women-with-pof", "Section", "Studies: Table · Women with POF"),
        (
            "studies?species=rat&from=2018&view=time",
            "Section",
            "Studies: Through time · Rat, 2018–",
        ),
        ("studies?find=vegf&view=effects", "Section", 'Studies: Effects · "vegf"'),
        (
            "studies?whom=women-with-pof,other-animals&route=vein&view=gaps",
            "Section",
            "Studies: Gap map · 2 filters",
        ),
        ("studies?route=nothing&view=gaps", "Section", "Studies: Gap map · 1 filter"),
        ("studies/yan", "Study", YAN),
        ("studies/yan?view=gaps", "Study", f"{YAN} · Gap map"),
        ("sources/study/yan", "Study", YAN),
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


def test_every_view_and_every_filter_has_a_name(qapp: QApplication, library: Library) -> None:
    for view in VIEWS[1:]:
        title = place_of(Address("studies").with_view(view=view), library).title
        assert title.zh.startswith("研究：")
        assert title.zh != "研究：表格"
    selection = select(Address("studies"), study_rows(library), library)
    for facet in FACETS:
        for value in selection.values(facet):
            address = Address("studies").with_view(**{facet: value.ids[0]})
            assert "filter" not in place_of(address, library).title.en


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
