"""The card of a study: where its claims stop, the way to the comparison, times before day 0."""

import re

from msgspec.structs import replace

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.study import Moment
from pofedu.ui.blocks import Blocks, Entry, Fact, Fold, Heading, Prose, Subheading
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
            if isinstance(block, Fold) and block.text.en == "What these claims do not say"
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


def facts(study: str, library: Library) -> dict[str, Fact]:
    return {b.label.en: b for b in blocks_of(study, library) if isinstance(b, Fact)}


def test_the_question_is_ours_and_claims_nothing(library: Library) -> None:
    yan = facts("yan", library)["Question"]
    assert yan.value.en.startswith("What was seen in women with POF after giving ")
    assert (
        "(into the ovary), as to follicles; pregnancy and fertility; safety; what the"
        in yan.value.en
    )
    assert yan.mark is not None
    assert yan.mark.en.startswith("our wording, composed from this record: review;")
    amnion = facts("amnion-cell-homing-rats", library)["Question"]
    assert amnion.value.en.startswith("Does giving human amnion-derived mesenchymal stem cells")
    assert amnion.value.zh.count("？") == 2
    assert amnion.mark is not None
    assert "not certain" in amnion.mark.en
    assert facts("wang", library)["Question"].value.en == "Not stated in the review"
    assert "Question" not in facts("tian", library)


def test_what_was_given_is_asked_for_in_the_words_of_the_record(library: Library) -> None:
    igboeli = facts("igboeli", library)
    assert igboeli["Given"].value.en in igboeli["Question"].value.en
    assert igboeli["Given"].value.zh in igboeli["Question"].value.zh
    assert "mesenchymal" not in igboeli["Question"].value.en
    ding = facts("ding", library)["Question"].value
    assert "was not seen" not in ding.en, "a remark on the record is no part of the question"
    assert "未见" not in ding.zh


def test_only_a_controlled_study_asks_for_a_difference(library: Library) -> None:
    for study in library.studies.values():
        asked = facts(study.id, library).get("Question")
        if asked is not None and "make a difference" in asked.value.en:
            assert study.design == "controlled"
            assert study.given


def test_every_field_says_where_it_comes_from(library: Library) -> None:
    for study in library.studies.values():
        for label, fact in facts(study.id, library).items():
            is_known = not fact.value.en.startswith("Not stated")
            assert (fact.mark is not None) == is_known, (study.id, label)
        said = [b.text.en for b in blocks_of(study.id, library) if isinstance(b, Prose)]
        (where,) = (text for text in said if text.startswith("Where from: the name is ours"))
        assert ("design" in where) == (study.design is not None)
        assert ("kind" in where) == (study.kind is not None)
        if study.kind:
            assert "[" in where.partition("kind")[2], study.id


def test_what_was_seen_stands_once_under_what_was_measured(library: Library) -> None:
    headings = {topic.name.en for topic in library.topics.values() if topic.axis == "measured"}
    for study in library.studies.values():
        blocks = blocks_of(study.id, library)
        places = {b.text.en: i for i, b in enumerate(blocks) if isinstance(b, Heading)}
        if not study.outcomes:
            assert "What was seen" not in places
            continue
        start = places["What was seen"]
        end = min(place for place in places.values() if place > start)
        entries = [b for b in blocks[start:end] if isinstance(b, Entry)]
        assert len(entries) == len(study.outcomes), study.id
        subheadings = [b.text.en for b in blocks[start:end] if isinstance(b, Subheading)]
        for said in subheadings:
            assert said.split(": ")[0] in {*headings, "Before the treatment"}, study.id
        assert len(set(subheadings)) == len(subheadings)
        untold = [entry for entry in entries if entry.tail is None]
        assert len(untold) == sum(outcome.is_baseline for outcome in study.outcomes)


def test_a_direction_nobody_confirmed_says_so(library: Library) -> None:
    tails = {
        entry.text.en: entry.tail.en
        for entry in blocks_of("hypoxic-exosomes-rats", library)
        if isinstance(entry, Entry) and entry.tail is not None
    }
    assert tails["angiogenesis in POF rats"] == "recorded as: Increases, not confirmed"
    assert tails["total protein concentration of exosomes"] == "recorded as: Increases"


def test_a_time_that_the_steps_tell_is_not_called_absent(library: Library) -> None:
    def absent(study: str) -> str:
        said = [b.text.en for b in blocks_of(study, library) if isinstance(b, Prose)]
        (text,) = (words for words in said if words.startswith("Not stated: "))
        return text

    assert library.studies["he"].time is None
    assert "Time" not in absent("he")
    assert "Time" in absent("minipig-apoptosis"), "no step and no field tells of it"
    assert "Time" in absent("pei"), "its step has no time"


def test_the_day_that_an_axis_begins_tells_no_time(library: Library) -> None:
    he = library.studies["he"]
    assert [e.moment.at for e in he.timed if e.moment] == [6, 9, 12]
    start = [e for e in he.events if e.moment and not (e.moment.at or e.moment.until)]
    assert start
    assert not replace(he, events=tuple(start)).timed


def test_what_it_rests_on_goes_on_small_within_a_line(library: Library) -> None:
    for study in library.studies.values():
        said = [b.text.en for b in blocks_of(study.id, library) if isinstance(b, Prose)]
        (where,) = (text for text in said if text.startswith("Where from: "))
        assert not re.search(r"[:;,] (From|In part|Background)", where), where


def test_research_without_steps_says_so(library: Library) -> None:
    said = [b.text.en for b in blocks_of("minipig-apoptosis", library) if isinstance(b, Prose)]
    assert "No steps are recorded." in said
    said = [b.text.en for b in blocks_of("tian", library) if isinstance(b, Prose)]
    assert "No steps are recorded." not in said
