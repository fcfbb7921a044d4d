"""How a study would be criticised, on its card."""

from collections.abc import Callable
from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address
from pofedu.content.criticism import NO_FIELD, criticism
from pofedu.content.library import Library
from pofedu.ui.blocks import Actions, Entry, Fact, Fold, Jump, Prose, Subheading
from pofedu.ui.cardlinks import Here
from pofedu.ui.cardview import CardView
from pofedu.ui.criticism import question_words
from pofedu.ui.rows import FoldRow, JumpRow
from pofedu.ui.studycard import study_blocks
from pofedu.ui.theme import Look

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


def test_the_card_says_near_its_top_where_it_stands(library: Library) -> None:
    for study in library.studies.values():
        blocks = study_blocks(study, library, HERE)
        jumps = [n for n, block in enumerate(blocks) if isinstance(block, Jump)]
        assert len(jumps) == (fold_of(study.id, library) is not None)
        if jumps:
            assert jumps[0] < next(n for n, block in enumerate(blocks) if isinstance(block, Fact))


@pytest.mark.parametrize("language", ["zh", "both"])
def test_from_the_top_a_key_leads_there_and_opens_it(
    library: Library, look: Callable[..., Look], qtbot: QtBot, language: str
) -> None:
    card = CardView(look("projector", language))
    qtbot.addWidget(card)
    card.resize(540, 500)
    card.show()
    card.show_blocks(study_blocks(library.studies["yan"], library, HERE))
    QApplication.processEvents()
    (jump,) = card.findChildren(JumpRow)
    assert jump.mapTo(card, QPoint(0, 0)).y() < card.height()
    for _ in range(2):  # the second time it stays open
        QTest.keyClick(jump, Qt.Key.Key_Return)
        head = next(
            r for r in card.findChildren(FoldRow) if jump.accessibleName() in r.accessibleName()
        )
        assert head.isChecked()
        assert 0 <= head.mapTo(card.viewport(), QPoint(0, 0)).y() < 100
        assert card.focusWidget() is head
        QApplication.processEvents()
        assert 0 <= head.mapTo(card.viewport(), QPoint(0, 0)).y() < 100
