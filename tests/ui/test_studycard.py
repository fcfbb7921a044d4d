"""The card of a study: where its claims stop, the way to the comparison, times before day 0."""

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.study import Moment
from pofedu.ui.blocks import Blocks, Entry, Fact, Fold, Prose
from pofedu.ui.card import card_of
from pofedu.ui.cardlinks import Here
from pofedu.ui.protocol.words import moment_words


def blocks_of(study: str, library: Library) -> Blocks:
    return card_of("study", study, library, Here(Address("sources")))


def test_every_boundary_of_its_claims_stands_once(library: Library) -> None:
    for study in library.studies.values():
        wanted = {claim.boundary.en for claim in library.claims_counting(study.id)}
        folds = [
            block
            for block in blocks_of(study.id, library)
            if isinstance(block, Fold) and block.text.en == "Where the claims that count it stop"
        ]
        inner = [b.text.en for fold in folds for b in fold.blocks if isinstance(b, Prose)]
        assert len(inner) == len(wanted), study.id
        assert set(inner) == wanted
        assert all(fold.count == len(inner) for fold in folds)


def test_a_primary_study_leads_to_the_comparison(library: Library) -> None:
    places = {
        str(block.address)
        for block in blocks_of("he", library)
        if isinstance(block, Entry) and block.address is not None
    }
    assert "studies/he?view=compare" in places


def test_a_step_before_treatment_says_so(library: Library) -> None:
    said = {
        block.label.en: block.value.en
        for block in blocks_of("amnion-cell-homing-rats", library)
        if isinstance(block, Fact)
    }
    assert "24 h before the cells" in said["Modelling, 24 h before treatment"]
    order = [label for label in said if label.startswith(("Modelling,", "Treatment,"))]
    assert order == ["Modelling, 24 h before treatment", "Treatment, hour 0 after treatment"]


def test_times_before_treatment_have_words_in_every_unit() -> None:
    said = {
        unit: moment_words(Moment(at=-2, unit=unit, after="treatment"))
        for unit in ("hours", "days", "months", "years")
    }
    assert said["days"].en == "2 days before treatment"
    assert len({words.zh for words in said.values()}) == 4
