"""How certain each kind of outcome is: counted from the records, and changing with them."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from msgspec.structs import replace as changed
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address, parse_address, record_home
from pofedu.content.grade import how_sure
from pofedu.content.library import Library
from pofedu.content.study import Outcome, Study
from pofedu.content.tally import recipients
from pofedu.studies.certainty import Aspect, Summary, summaries
from pofedu.studies.gaps import gap_map
from pofedu.studies.rows import study_rows
from pofedu.studies.selection import select
from pofedu.studies.widgets.certaintyview import MOST_LINKS, CertaintyView, certainty_blocks
from pofedu.studies.widgets.certaintywords import no_grade_words, none_words, reasons, sentence
from pofedu.ui.blocks import Heading, Links, Prose, addresses
from pofedu.ui.language import follow, lead
from pofedu.ui.table.cells import PAD_X
from pofedu.ui.table.model import CELL
from pofedu.ui.table.table import ListTable
from pofedu.ui.theme import Look

TOPICS = ("ovarian-function", "follicles", "hormones", "pregnancy", "safety")
WHOLE: tuple[Aspect, ...] = ("population", "design", "traceability")
"""The reasons that name every study."""


def of(library: Library, topic: str) -> Summary:
    told = summaries(library, library.studies.values())
    return next(each for each in told if each.topic.id == topic)


def with_study(library: Library, study: Study) -> Library:
    return replace(library, studies={**library.studies, study.id: study})


def test_there_is_a_summary_for_each_kind_that_counts(library: Library) -> None:
    told = summaries(library, library.studies.values())
    assert tuple(each.topic.id for each in told) == TOPICS
    assert all(each.evidence for each in told)


def test_only_treatments_count_and_no_baseline(library: Library) -> None:
    counted = {*recipients(library).counted}
    for each in summaries(library, library.studies.values()):
        assert {*each.ids} <= counted
        for evidence in each.evidence:
            assert not any(outcome.is_baseline for outcome in evidence.outcomes)
    assert "yan" not in of(library, "hormones").ids, "known before treatment only"


def test_no_study_was_in_recipients_and_that_stands_first(library: Library) -> None:
    for each in summaries(library, library.studies.values()):
        assert each.populations[0].id == "hsct-recipients"
        assert each.populations[0].studies == ()
        assert "0 in recipients of HSCT" in sentence(each).en
        assert "HSCT 受者 0 项" in sentence(each).zh


def test_a_change_of_population_changes_the_sentence(library: Library) -> None:
    before = sentence(of(library, "follicles"))
    yan = changed(library.studies["yan"], population="hsct-recipients")
    after = sentence(of(with_study(library, yan), "follicles"))
    assert "1 in recipients of HSCT, 1 in women with POF" in after.en
    assert (before.zh != after.zh, before.en != after.en) == (True, True)


def test_a_change_of_design_changes_the_sentence(library: Library) -> None:
    assert "None is known to have a control group" in sentence(of(library, "pregnancy")).en
    yan = changed(library.studies["yan"], design="controlled")
    after = sentence(of(with_study(library, yan), "pregnancy"))
    assert "1 known to have a control group" in after.en
    assert "none of those in women" not in after.en


def test_a_change_of_status_changes_the_sentence(library: Library) -> None:
    assert "the paper is confirmed for 0 of 3" in sentence(of(library, "pregnancy")).en
    paper = changed(library.references[33], status="confirmed")
    other = replace(library, references={**library.references, 33: paper})
    assert "the paper is confirmed for 1 of 3" in sentence(of(other, "pregnancy")).en


def test_a_contradiction_is_said(library: Library) -> None:
    assert "without contradicting directions" in sentence(of(library, "hormones")).en
    study = library.studies["autoimmune-pof-mice"]
    turned = (
        changed(o, direction="increases") if o.id == "fsh-lowered" else o for o in study.outcomes
    )
    after = of(with_study(library, changed(study, outcomes=tuple(turned))), "hormones")
    assert "measured by several studies: 2, directions differ in 1" in sentence(after).en
    said = [told.text.en for told in reasons(after, "consistency", library)]
    assert any("directions differ" in words for words in said)


def doubted(outcome: Outcome) -> Outcome:
    if outcome.denominator is None:
        return outcome
    return changed(outcome, denominator=changed(outcome.denominator, origin="unverified"))


def test_an_unverified_count_is_not_known(library: Library) -> None:
    yan = library.studies["yan"]
    assert "yan" in of(library, "safety").with_numbers
    doubtful = changed(yan, outcomes=tuple(map(doubted, yan.outcomes)))
    assert "yan" not in of(with_study(library, doubtful), "safety").with_numbers


def test_a_result_of_cells_or_of_animals_counts_in_what_its_study_was_in(library: Library) -> None:
    told = of(library, "safety")
    parts = {part.id: part.studies for part in told.populations}
    assert parts["animals-with-gvhd"] == ("zhao",)
    assert "animals or cells (not observed in 1)" in sentence(told).en
    unnamed = changed(library.studies["zhao"], population=None)
    parts = {p.id: p.studies for p in of(with_study(library, unnamed), "safety").populations}
    assert parts["animals-or-cells"] == ("zhao",)


def test_a_result_of_women_or_of_cells_is_counted_as_neither(library: Library) -> None:
    ding = library.studies["ding"]
    unclear = tuple(changed(outcome, measured_in=None) for outcome in ding.outcomes)
    told = of(with_study(library, changed(ding, outcomes=unclear)), "hormones")
    assert {p.id: p.studies for p in told.populations}["not-stated"] == ("ding",)
    assert "1 where in whom is not clear" in sentence(told).en


def test_it_says_which_way_results_went_and_in_what(library: Library) -> None:
    hormones, safety = of(library, "hormones"), of(library, "safety")
    said = "women (increased in 2); animals (towards normal in 1, various directions in 2)."
    assert f"Recorded, by number of studies: {said}" in sentence(hormones).en
    assert "女性（增加 2 项）；动物（趋向正常 1 项、方向不一 2 项）。" in sentence(hormones).zh
    assert "women (towards normal in 1, something else not observed in 1)" in sentence(safety).en
    for each in (hormones, safety):
        for finding in each.findings:
            assert sorted(s for p in finding.went for s in p.studies) == sorted(finding.studies)


def test_blood_flow_alone_is_no_ovarian_function(library: Library) -> None:
    assert "ding" not in of(library, "ovarian-function").ids
    pei = next(e for e in of(library, "safety").evidence if e.study.id == "pei")
    assert not any("immune-activation" in outcome.about for outcome in pei.outcomes)


def test_a_disputed_number_and_one_of_one_are_not_known(library: Library) -> None:
    for each in summaries(library, library.studies.values()):
        assert "ding" not in (*each.with_size, *each.with_numbers)
    assert "igboeli" in of(library, "hormones").with_size


def test_it_counts_the_studies_that_the_gap_map_shows(library: Library) -> None:
    selection = select(Address("studies"), study_rows(library), library)
    held = gap_map(selection, "whom", "measured").held
    treating = {*recipients(library).counted}
    for each in summaries(library, library.studies.values()):
        shown = {s for place, ids in held.items() if place[1] == each.topic.id for s in ids}
        assert shown & treating == {*each.ids}, each.topic.id


def test_what_cannot_be_told_to_agree_is_said(library: Library) -> None:
    assert (
        "1 with a direction in one and only towards normal in another"
        in sentence(of(library, "ovarian-function")).en
    )


def test_every_reason_names_the_studies_behind_it(library: Library) -> None:
    told = summaries(library, library.studies.values())
    for each in told:
        for aspect in WHOLE:
            behind = {s for reason in reasons(each, aspect, library) for s in reason.studies}
            assert behind == {*each.ids}, (each.topic.id, aspect)
    blocks = certainty_blocks(told, library)
    links = [link for block in blocks if isinstance(block, Links) for link in block.items]
    assert {link.address.id for link in links} == {s for each in told for s in each.ids}


def test_of_very_many_studies_behind_a_reason_some_are_named_and_the_others_counted(
    library: Library,
) -> None:
    yan = library.studies["yan"]
    many = {f"made-{n}": changed(yan, id=f"made-{n}") for n in range(30)}
    other = replace(library, studies=many)
    blocks = certainty_blocks(summaries(other, many.values()), other)
    links = [block for block in blocks if isinstance(block, Links)]
    assert max(len(block.items) for block in links) == MOST_LINKS
    said = [block.text.en for block in blocks if isinstance(block, Prose)]
    assert f"{30 - MOST_LINKS} more studies are not named here." in said


def test_it_says_that_it_is_no_grade(library: Library) -> None:
    blocks = certainty_blocks(summaries(library, library.studies.values()), library)
    prose = [block.text for block in blocks if isinstance(block, Prose)]
    assert prose[0] == no_grade_words()
    assert "GRADE" in prose[0].zh
    assert sum(isinstance(block, Heading) for block in blocks) == len(TOPICS)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("zh", "这里显示的治疗研究都没有测这一项。"),
        ("en", "No treatment study that is shown here measured this."),
    ],
)
def test_where_no_treatment_is_left_in_that_is_said(
    library: Library, language: str, words: str
) -> None:
    told = summaries(library, [library.studies["tian"]])
    assert {getattr(sentence(each), language) for each in told} == {words}


def test_where_nothing_is_left_in_that_is_said_once(library: Library) -> None:
    blocks = certainty_blocks(summaries(library, ()), library)
    said = [block.text for block in blocks if isinstance(block, Prose)]
    assert said == [no_grade_words(), none_words()]
    assert not any(isinstance(block, Heading) for block in blocks)


def test_the_surest_claims_are_links_to_their_cards(library: Library) -> None:
    blocks = certainty_blocks(summaries(library, library.studies.values()), library)
    homes = {*addresses(blocks)}
    for each in summaries(library, library.studies.values()):
        assert each.sure is not None
        assert {record_home("claim", claim.id) for claim in each.surest} <= homes
        results = {(e.study.id, outcome.id) for e in each.evidence for outcome in e.outcomes}
        for claim in each.surest:
            assert any((m.study, o) in results for m in claim.measured_by for o in m.outcomes)
            found = how_sure(claim, library.studies, library.references)
            assert found.reading == each.sure.reading
    assert len(of(library, "ovarian-function").surest) == 1
    assert len(of(library, "follicles").surest) > 1, "backed alike, so none is called the surest"


def test_nothing_rests_on_what_is_not_confirmed(doubted: Library) -> None:
    for each in summaries(doubted, doubted.studies.values()):
        assert all(outcome.is_confirmed for e in each.evidence for outcome in e.outcomes)


def needed(words: str, font: QFont, wide: float) -> float:
    """How high words are in a width, by another count than that of the table."""
    area = QFontMetricsF(font).boundingRect(
        QRectF(0, 0, wide, 1e5), Qt.TextFlag.TextWordWrap.value, words
    )
    return area.height() if words else 0.0


def cut(table: ListTable, dressed: Look) -> list[str]:
    """The words that have less room in their cell than they need."""
    model, found = table.model(), []
    for row in range(model.rowCount()):
        for place in range(model.columnCount()):
            cell, room = model.index(row, place).data(CELL), table.columnWidth(place) - 2 * PAD_X
            first, second = (part(cell.text, dressed.language) for part in (lead, follow))
            high = needed(first, dressed.font(15, cell.is_bold), room)
            high += needed(second, dressed.font(13), room)
            found += [first] if high > table.rowHeight(row) else []
    return found


@pytest.mark.parametrize("language", ["zh", "en", "both"])
def test_no_words_of_its_table_are_cut_and_all_columns_are_in_sight(
    library: Library, look: Callable[..., Look], qtbot: QtBot, language: str
) -> None:
    view = CertaintyView(look())
    qtbot.addWidget(view)
    view.show()
    address = parse_address("studies?view=certainty&as=table")
    selection = select(address, study_rows(library), library)
    for theme in ("light", "projector"):
        dressed = look(theme, language, screen_height=720.0)
        view.resize(1150, 480)
        view.show_selection(selection, address, dressed)
        columns = range(view.table.model().columnCount())
        assert sum(map(view.table.columnWidth, columns)) <= view.table.viewport().width()
        assert cut(view.table, dressed) == []
        view.resize(700, 480)
        assert cut(view.table, dressed) == [], "beside a card"
