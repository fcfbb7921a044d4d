"""What is true of the injury map: counts, filters, neighbours."""

import pytest

from pofedu.content.address import Address, parse_address
from pofedu.content.diagram import Diagram
from pofedu.content.library import Library
from pofedu.diagram import logic
from pofedu.diagram.axes import convention_of


@pytest.fixture
def injury(library: Library) -> Diagram:
    return library.diagrams["injury"]


def test_the_map_draws_every_causal_claim_of_sections_1_to_1_4(
    library: Library, injury: Diagram
) -> None:
    drawn = {c.id for c in logic.drawn_claims(injury, library)}
    wanted = {
        c.id
        for c in library.claims.values()
        if c.effect != "none" and all(p.partition("-")[0].startswith("1") for p in c.passages)
    }
    assert wanted <= drawn


def test_legend_counts_add_up(library: Library, injury: Diagram) -> None:
    items = logic.legend(injury, library, frozenset())
    total = len(logic.drawn_claims(injury, library))
    conventions = [i for i in items if i.axis == "convention" and i.id != "potential"]
    assert sum(i.count for i in conventions) == total
    assert sum(i.count for i in items if i.axis == "effect") == total
    assert all(i.count and i.is_shown for i in items)


def test_green_arrows_end_at_hormone_secretion(library: Library, injury: Diagram) -> None:
    ends = {
        c.object
        for c in logic.drawn_claims(injury, library)
        if convention_of(injury, c) == "hormone"
    }
    assert ends == {"hormone-secretion"}


def test_the_legends_hormones_stand_in_one_card_without_direction(
    library: Library, injury: Diagram
) -> None:
    named = logic.named_in_card(injury, library, "hormone-secretion")
    assert [e.id for e in named] == ["oestradiol", "fsh", "lh"]
    assert logic.named_in_card(injury, library, "pof") == ()
    assert not any(library.claims_about(e.id) for e in named)


def test_hiding_a_class_hides_its_claims_and_only_arrows_left_without_any(
    library: Library, injury: Diagram
) -> None:
    claims = logic.hidden_claims(injury, library, frozenset({"potential"}))
    assert claims
    assert all(library.claims[c].directness == "potential" for c in claims)
    for index in logic.hidden_arrows(injury, claims):
        assert set(injury.arrows[index].claims) <= claims
    kept = logic.hidden_arrows(injury, frozenset({"unbalanced-reconstitution-infection"}))
    assert kept == frozenset()  # that arrow carries another claim too


def test_toggling_twice_is_nothing() -> None:
    place = parse_address("diagram/injury?lane=immune#claim:ros-autophagy")
    once = logic.toggling(place, "immune")
    assert logic.hidden_in(once) == {"immune"}
    assert logic.toggling(once, "immune") == place
    assert str(once) == "diagram/injury?hide=immune&lane=immune#claim:ros-autophagy"


def test_neighbours_share_an_entity_end_to_start(library: Library, injury: Diagram) -> None:
    claim = library.claims["ecm-fibrosis"]
    ids = {c.id for c in logic.neighbours(injury, library, claim)}
    assert ids == {"stroma-ecm", "fibrosis-follicle-development", "fibrosis-hormone-secretion"}


def test_claims_on_the_same_arrow(library: Library, injury: Diagram) -> None:
    claim = library.claims["radiotherapy-ovarian-cell-dna"]
    ids = [c.id for c in logic.same_arrow(injury, library, claim)]
    assert ids == ["radiotherapy-double-strand-breaks"]


def test_no_id_gives_the_first_diagram_and_an_unknown_one_none(library: Library) -> None:
    assert logic.find_diagram(library, "") is library.diagrams["injury"]
    assert logic.find_diagram(library, "nowhere") is None
    assert Address("diagram").id == ""
