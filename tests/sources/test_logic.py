"""Where the lists among the sources have their place."""

import pytest

from pofedu.content.address import Address, lodged, parse_address
from pofedu.sources.logic import KINDS, choosing, place_of


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("sources", ("passage", "", "")),
        ("sources/claim", ("claim", "", "")),
        ("sources/claim/x?sort=sure", ("claim", "claim", "x")),
        ("sources/discrepancy#doubt:x", ("discrepancy", "doubt", "x")),
    ],
)
def test_places(text: str, place: tuple[str, str, str]) -> None:
    assert place_of(parse_address(text)) == place


def test_studies_have_a_room_of_their_own() -> None:
    assert str(lodged(parse_address("sources/study/yan?sort=n"))) == "studies/yan?sort=n"
    assert str(lodged(parse_address("sources/study"))) == "studies"
    assert str(lodged(parse_address("sources/claim/x"))) == "sources/claim/x"


@pytest.mark.parametrize("text", ["sources/nonsense", "diagram/injury"])
def test_no_list(text: str) -> None:
    with pytest.raises(LookupError):
        place_of(parse_address(text))


def test_a_choice_keeps_the_view_and_has_its_canonical_place() -> None:
    address = parse_address("sources/claim?sort=design")
    assert str(choosing(address, "claim", "x")) == "sources/claim/x?sort=design"
    assert str(choosing(Address(""), "doubt", "x")) == "sources/discrepancy#doubt:x"
    assert len(KINDS) == 6
