"""How a study would be criticised, on its card."""

from dataclasses import replace

import msgspec
import pytest

from pofedu.content.address import Address
from pofedu.content.criticism import NO_FIELD, criticism
from pofedu.content.library import Library
from pofedu.ui.blocks import Actions, Entry, Fold, Prose, Subheading
from pofedu.ui.cardlinks import Here
from pofedu.ui.criticism import question_words
from pofedu.ui.studycard import study_blocks

HERE = Here(Address("sources"))


def fold_of(id_: str, library: Library) -> Fold | None:
    blocks = study_blocks(library.studies[id_], library, HERE)
    folds = [b for b in blocks if isinstance(b, Fold) and b.text.en.startswith("How would you")]
    return folds[0] if folds else None


def test_every_study_is_criticised_and_advice_and_reviews_are_not(library: Library) -> None:
    for study in library.studies.values():
        fold = fold_of(study.id, library)
        if study.kind in ("recommendation", "review"):
            assert fold is None
            continue
        assert fold is not None
        assert not fold.is_open
        answers = criticism(study, tuple(library.topics.values()))
        asked = [b.text for b in fold.blocks if isinstance(b, Subheading)]
        assert asked == [question_words(a.question) for a in answers if not a.is_open]
        left = sum(a.is_open and a.question not in NO_FIELD for a in answers)
        no_field, first = fold.blocks[:2]
        assert isinstance(first, Prose)
        some = f"{left} of {len(answers)} cannot be answered" if left else "Everything else"
        assert first.text.en.startswith(some)
        assert "blinding" not in first.text.en
        assert isinstance(no_field, Prose)
        assert no_field.text.en == "Not recorded here: randomisation, blinding"


def test_it_stands_near_the_end_of_the_card(library: Library) -> None:
    blocks = study_blocks(library.studies["yan"], library, HERE)
    fold = fold_of("yan", library)
    assert fold is not None
    after = blocks[blocks.index(fold) + 1 :]
    assert isinstance(after[-1], Actions)
    assert all(isinstance(block, Entry) for block in after[:-1]), "only ways to other places follow"


def test_what_matters_to_a_patient_is_told_apart_with_its_rule(library: Library) -> None:
    said = {
        study: [b.text.en for b in fold.blocks if isinstance(b, Prose)]
        for study in ("igboeli", "ngf-trka-rats")
        if (fold := fold_of(study, library))
    }
    assert "What patients feel or want, measured in people: 2" in said["igboeli"]
    assert "Measures that stand in for it: 1" in said["igboeli"]
    assert not any("not measured in people" in text for text in said["igboeli"])
    assert "What patients feel or want, measured in people: 0" in said["ngf-trka-rats"]
    assert "The same kinds of outcome, not measured in people: 1" in said["ngf-trka-rats"]
    for texts in said.values():
        assert any(text.startswith("Our own rule") for text in texts)


def test_every_answer_says_where_it_comes_from(library: Library) -> None:
    for study in library.studies.values():
        fold = fold_of(study.id, library)
        entries = [b for b in fold.blocks if isinstance(b, Entry)] if fold else []
        assert all(entry.details and entry.details[0].en for entry in entries)


@pytest.mark.parametrize(
    ("study", "said"),
    [
        ("yan", "That they had had an HSCT is not reported."),
        (
            "he",
            "The study is recorded under “Animals with POF”. That alone does not say whether these"
            " animals had a transplantation; what was done to them stands on the card.",
        ),
        (
            "ovary-gvhd-mice",
            "The study is recorded under “Animals with GVHD”. That alone does not say whether these"
            " animals had a transplantation; what was done to them stands on the card.",
        ),
        ("markov", "These are cells in culture: neither people nor animals."),
        ("wang", "Whether they were recipients of HSCT is not stated."),
    ],
)
def test_whether_they_were_recipients_is_said_as_far_as_it_is_known(
    library: Library, study: str, said: str
) -> None:
    fold = fold_of(study, library)
    assert fold is not None
    assert said in [b.text.en for b in fold.blocks if isinstance(b, Prose)]


def test_without_a_rule_of_the_pack_nothing_is_told_of_what_patients_feel(library: Library) -> None:
    def said(known: Library) -> str:
        fold = fold_of("yan", known)
        return " ".join(b.text.en for b in fold.blocks if isinstance(b, Prose)) if fold else ""

    silent = msgspec.structs.replace(library.pack, felt_rule=None)
    assert "patients feel or want" in said(library)
    assert "feel" not in said(replace(library, pack=silent))
    assert "Outcomes on record" in said(replace(library, pack=silent))
