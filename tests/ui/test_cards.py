"""The cards of the real pack: all there, all links alive, nothing claimed that is not known."""

from collections.abc import Callable, Iterator
from typing import Any, get_args

import msgspec
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address, parse_address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.ui.blocks import (
    Block,
    Blocks,
    Callout,
    Entry,
    Fact,
    Fold,
    Heading,
    Kicker,
    Pills,
    Title,
    addresses,
)
from pofedu.ui.card import card_of
from pofedu.ui.cardlinks import Here
from pofedu.ui.cardview import CardView
from pofedu.ui.language import Language
from pofedu.ui.names import LISTS, has_card
from pofedu.ui.paragraphs import LINK
from pofedu.ui.theme import Look

FIELDS = (
    "participants",
    "species",
    "strain",
    "model",
    "comparison",
    "intervention",
    "preparation",
    "route",
    "dose",
    "n",
    "time",
    "registration",
)
"""What a card asks of every study."""
HERE = Here(Address("diagram", "injury"))


def targets(library: Library) -> Iterator[tuple[str, str]]:
    """The kind and id of everything that has a card."""
    yield from (("list", id_) for id_ in LISTS)
    for kind, records in library.records.items():
        yield from ((kind, str(id_)) for id_ in records)


@pytest.fixture(scope="module")
def cards(library: Library) -> dict[tuple[str, str], Blocks]:
    """Every card of the pack."""
    return {(kind, id_): card_of(kind, id_, library, HERE) for kind, id_ in targets(library)}


def flat(blocks: Blocks) -> Iterator[Block]:
    """All blocks, those within folds too."""
    for block in blocks:
        yield block
        if isinstance(block, Fold):
            yield from flat(block.blocks)


def texts(value: Any) -> Iterator[Text]:
    """All texts within a block."""
    if isinstance(value, Text):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from texts(part)
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from texts(getattr(value, name))


def test_every_record_has_a_card_with_a_title_and_no_empty_words(
    cards: dict[tuple[str, str], Blocks],
) -> None:
    for name, blocks in cards.items():
        assert isinstance(blocks[0], Kicker), name
        assert isinstance(blocks[1], Title), name
        for text in texts(blocks):
            assert text.zh.strip(), (name, text)
            assert text.en.strip(), (name, text)


def test_every_link_leads_to_a_card(cards: dict[tuple[str, str], Blocks], library: Library) -> None:
    for name, blocks in cards.items():
        for address in addresses(blocks):
            is_map = not address.kind and address.id in library.diagrams
            is_row = address.page == "studies" and address.id in library.studies
            kind, _, id_ = address.value("scope").partition(":")
            is_asked = address.page == "quiz" and bool(library.questions_on(kind, id_))
            has_a_card = has_card(address.kind, address.target, library)
            is_there = is_map or is_row or is_asked or has_a_card
            assert is_there, (name, address)


def test_every_link_within_words_leads_to_a_card(
    cards: dict[tuple[str, str], Blocks], library: Library
) -> None:
    seen = 0
    for name, blocks in cards.items():
        for text in texts(blocks):
            for found in LINK.finditer(f"{text.zh} {text.en}"):
                place = parse_address(found[2])
                kind, id_ = place.kind, place.target
                if place.page == "sources":
                    kind, id_ = place.id, place.part
                assert has_card(kind, id_, library) or place.page == "diagram", (name, found[0])
                seen += 1
    assert seen > 100


def test_everything_is_reached_from_the_lists(
    cards: dict[tuple[str, str], Blocks],
) -> None:
    reached = {("list", id_) for id_ in LISTS}
    fresh = set(reached)
    while fresh:
        found = {
            (address.kind, address.target) for name in fresh for address in addresses(cards[name])
        }
        fresh = {name for name in found if name in cards} - reached
        reached |= fresh
    assert reached == set(cards)


def callouts(blocks: Blocks) -> dict[str, Callout]:
    return {b.address.target: b for b in flat(blocks) if isinstance(b, Callout)}


def test_a_discrepancy_shows_on_each_claim_and_study_it_touches(
    cards: dict[tuple[str, str], Blocks], library: Library
) -> None:
    for discrepancy in library.discrepancies.values():
        touched = [("claim", id_) for id_ in discrepancy.claims]
        touched += [("study", id_) for id_ in discrepancy.studies]
        touched += [("reference", str(number)) for number in discrepancy.references]
        for name in touched:
            assert discrepancy.id in callouts(cards[name]), (name, discrepancy.id)
        own = addresses(cards["discrepancy", discrepancy.id])
        for kind, id_ in touched:
            assert HERE.to(kind, id_) in own


def test_what_is_not_certain_is_a_question(
    cards: dict[tuple[str, str], Blocks], library: Library
) -> None:
    for name, blocks in cards.items():
        for id_, callout in callouts(blocks).items():
            discrepancy = library.discrepancies[id_]
            if discrepancy.certainty == "certain":
                assert callout.kicker == Text(zh="出入", en="Discrepancy"), name
                assert callout.text == discrepancy.title
            else:
                assert callout.kicker == Text(zh="存疑", en="A question"), name
                assert callout.text == discrepancy.question
                assert callout.text.zh.endswith("？")
                assert callout.text.en.endswith("?")
    for discrepancy in library.discrepancies.values():
        words = {t.en for t in texts(cards["discrepancy", discrepancy.id])}
        assert ("A question" in words) == (discrepancy.certainty != "certain")
        assert (discrepancy.question in set(texts(cards["discrepancy", discrepancy.id]))) == (
            discrepancy.question is not None
        )


def test_the_status_of_a_reference_is_no_surer_than_its_note(
    cards: dict[tuple[str, str], Blocks], library: Library
) -> None:
    unsure = [r for r in library.references.values() if r.note and "from certain" in r.note.en]
    assert {5, 16, 20, 40} <= {r.number for r in unsure}
    for reference in unsure:
        (pills,) = (b for b in cards["reference", str(reference.number)] if isinstance(b, Pills))
        said = pills.items[0].text
        assert said == Text(zh="相符但未确证", en="Match not certain")


def test_what_nobody_confirmed_says_so_in_words(
    cards: dict[tuple[str, str], Blocks], library: Library
) -> None:
    for reference in library.references.values():
        fields = (getattr(reference, name) for name in reference.__struct_fields__)
        doubtful = {f.value for f in fields if getattr(f, "origin", "") == "unverified"}
        facts = [b for b in cards["reference", str(reference.number)] if isinstance(b, Fact)]
        said = {f.value.en for f in facts if f.is_faint and f.mark and "not confirmed" in f.mark.en}
        assert said == doubtful, reference.number
    for study in library.studies.values():
        fields = (getattr(study, name) for name in study.__struct_fields__)
        doubtful = {f.en for f in fields if getattr(f, "origin", "") == "unverified"}
        doubtful |= {e.en for e in study.events if e.origin == "unverified"}
        facts = [b for b in cards["study", study.id] if isinstance(b, Fact)]
        said = {f.value.en for f in facts if f.is_faint and f.mark and "not confirmed" in f.mark.en}
        assert said == doubtful, study.id


def test_every_field_of_a_study_shows_or_is_named_as_not_stated(
    cards: dict[tuple[str, str], Blocks], library: Library
) -> None:
    for study in library.studies.values():
        blocks = cards["study", study.id]
        shown = {b.value.en for b in blocks if isinstance(b, Fact)}
        is_human = study.systems == ("human",)
        asked = [name for name in FIELDS if not (is_human and name in ("strain", "model"))]
        fields = [getattr(study, name) for name in asked]
        assert {f.en for f in fields if f} <= shown, study.id
        absent = next((t.en for t in texts(blocks) if t.en.startswith("Not stated: ")), "")
        if None not in fields:
            assert absent == ""
            continue
        untold = fields.count(None) - (study.time is None and bool(study.timed))
        assert len(absent.removeprefix("Not stated: ").split(", ")) == untold


def test_a_study_says_whether_it_was_done_after_transplantation(
    cards: dict[tuple[str, str], Blocks], library: Library
) -> None:
    for study in library.studies.values():
        facts = {b.label.en: b.value.en for b in cards["study", study.id] if isinstance(b, Fact)}
        if study.population:
            said = {
                "hsct-recipients": "Yes",
                "women-with-pof": "Not reported for these women",
                "cultured-cells": "Cells in culture: neither people nor animals",
            }
            animals = "Animals, so not counted here; for what was done to them see “What was done”"
            assert facts["In recipients of HSCT"] == said.get(study.population, animals)


def test_every_doubt_is_told_with_its_reason(
    cards: dict[tuple[str, str], Blocks], library: Library
) -> None:
    for doubt in library.doubts.values():
        name = (
            ("discrepancy", doubt.discrepancy)
            if doubt.discrepancy is not None
            else ("list", "discrepancies")
        )
        entries = [b for b in flat(cards[name]) if isinstance(b, Entry)]
        assert any(e.text == doubt.point and doubt.reason in e.details for e in entries), doubt.id


def test_no_list_leaves_a_record_out(
    cards: dict[tuple[str, str], Blocks], library: Library
) -> None:
    kinds = {
        "studies": "study",
        "discrepancies": "discrepancy",
        "references": "reference",
        "terms": "term",
        "claims": "claim",
        "entities": "entity",
        "passages": "passage",
    }
    everything = list(targets(library))
    for list_, kind in kinds.items():
        listed = [(a.kind, a.target) for a in addresses(cards["list", list_])]
        assert sorted(listed) == sorted(name for name in everything if name[0] == kind)


def test_links_that_are_alike_are_told_apart(cards: dict[tuple[str, str], Blocks]) -> None:
    """No two links under one heading say the same and lead to different places."""
    for name, blocks in cards.items():
        for part in (blocks, *(b.blocks for b in blocks if isinstance(b, Fold))):
            said: dict[object, Address | None] = {}
            for entry in part:
                if isinstance(entry, Heading):
                    said.clear()
                if isinstance(entry, Entry) and entry.address:
                    key = (entry.chip, entry.text, entry.tail, entry.details)
                    assert said.setdefault(key, entry.address) == entry.address, (name, key)


@pytest.mark.parametrize("language", get_args(Language))
def test_a_card_of_each_kind_can_be_seen(
    library: Library,
    cards: dict[tuple[str, str], Blocks],
    look: Callable[..., Look],
    qtbot: QtBot,
    language: str,
) -> None:
    view = CardView(look(language=language))
    qtbot.addWidget(view)
    view.resize(400, 600)
    view.show()
    longest: dict[str, tuple[str, str]] = {}
    for name, blocks in cards.items():
        kept = longest.setdefault(name[0], name)
        if len(list(flat(blocks))) > len(list(flat(cards[kept]))):
            longest[name[0]] = name
    for name in longest.values():
        view.show_blocks(cards[name])
        QApplication.processEvents()
        page = view.widget()
        assert page is not None
        assert page.width() <= view.viewport().width(), name
        assert view.accessibleName(), name


@pytest.mark.slow
@pytest.mark.parametrize("language", get_args(Language))
def test_every_card_can_be_seen(
    cards: dict[tuple[str, str], Blocks],
    look: Callable[..., Look],
    qtbot: QtBot,
    language: str,
) -> None:
    view = CardView(look(language=language))
    qtbot.addWidget(view)
    view.resize(400, 600)
    view.show()
    for name, blocks in cards.items():
        view.show_blocks(blocks)
        QApplication.processEvents()
        page = view.widget()
        assert page is not None
        assert page.width() <= view.viewport().width(), name


@pytest.mark.parametrize(
    ("kind", "id_", "home"),
    [
        ("claim", "ros-autophagy", "sources/claim/ros-autophagy"),
        ("study", "yan", "studies/yan"),
        ("reference", "10", "sources/reference/10"),
    ],
)
def test_notes_stand_beneath_the_title(library: Library, kind: str, id_: str, home: str) -> None:
    blocks = card_of(kind, id_, library, Here(HERE.address, marks={home: 1}))
    at = next(i for i, block in enumerate(blocks) if isinstance(block, Title))
    line = blocks[at + 1]
    assert isinstance(line, Entry)
    assert line.text.en == "1 note"
    assert line.address == Address("notes", view=(("at", home),))
    assert len(blocks) == len(card_of(kind, id_, library, HERE)) + 1


@pytest.mark.parametrize("kind", ["claim", "study", "discrepancy", "entity"])
def test_questions_stand_beneath_the_title(
    cards: dict[tuple[str, str], Blocks], library: Library, kind: str
) -> None:
    seen = 0
    for (of_kind, id_), blocks in cards.items():
        scope = f"{kind}:{id_}"
        lines = [
            b for b in blocks
            if isinstance(b, Entry) and b.address and b.address.value("scope") == scope
        ]  # fmt: skip
        count = len(library.questions_on(kind, id_)) if of_kind == kind else 0
        assert len(lines) == bool(count), (of_kind, id_)
        for entry in lines:
            assert entry.text.zh == f"相关自测 {count} 题"
            assert entry.text.en.split(" ")[:2] == [
                str(count),
                "questions" if count > 1 else "question",
            ]
            assert isinstance(blocks[blocks.index(entry) - 1], Title)
            seen += 1
    assert seen > 20


def test_notes_are_counted_in_lists(library: Library) -> None:
    here = Here(HERE.address, marks={"sources/claim/ros-autophagy": 3})
    rows = [b for b in flat(card_of("list", "claims", library, here)) if isinstance(b, Entry)]
    noted = [row for row in rows if any(d.en == "3 notes" for d in row.details)]
    assert [row.address and row.address.target for row in noted] == ["ros-autophagy"]
