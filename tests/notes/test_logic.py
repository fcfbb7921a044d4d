"""Which notes are asked for, and which versions are worth going back to."""

from datetime import UTC, datetime, timedelta

import pytest

from pofedu.content.address import Address, parse_address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.learner.learner import Learner
from pofedu.learner.records import Edition, NoteVersion
from pofedu.notes import logic

START = datetime(2026, 11, 27, 8, tzinfo=UTC)


def named(address: Address) -> Text:
    return Text(zh="卵泡结构", en="Follicle structure")


@pytest.mark.parametrize(
    ("query", "is_found"),
    [
        ("", True),
        ("凋亡", True),
        ("ros 凋亡", True),
        ("ＲＯＳ", True),
        ("卵泡 FOLLICLE", True),
        ("自噬", False),
        ("ROS 自噬", False),
    ],
)
def test_all_words_must_stand_somewhere(
    learner: Learner, place: Address, query: str, is_found: bool
) -> None:
    learner.write_note(place, "ROS 引起凋亡")
    asked = Address("notes").with_view(q=query)
    assert bool(logic.notes_of(asked, learner, named)) is is_found


def test_notes_of_one_place_come_by_its_home(learner: Learner, place: Address) -> None:
    here = learner.write_note(place, "here")
    learner.write_note(parse_address("home"), "elsewhere")
    assert logic.notes_of(logic.list_at(place), learner, named) == (here,)
    assert len(logic.notes_of(Address("notes"), learner, named)) == 2
    nonsense = Address("notes").with_view(at="///")
    assert len(logic.notes_of(nonsense, learner, named)) == 2


def test_deleted_notes_have_a_list_of_their_own(learner: Learner, place: Address) -> None:
    note = learner.write_note(place, "gone")
    learner.delete_note(note.uid)
    assert not logic.notes_of(Address("notes"), learner, named)
    found = logic.notes_of(Address("notes").with_view(show="deleted"), learner, named)
    assert [n.uid for n in found] == [note.uid]
    assert logic.find_note(note.uid, learner) is not None
    assert logic.find_note("none", learner) is None


def version(text: str, minutes: float) -> NoteVersion:
    return NoteVersion(
        uid=f"v{minutes}",
        note="n",
        address=Address("home"),
        edition=Edition(),
        text=text,
        written_at=(START + timedelta(minutes=minutes)).isoformat(),
    )


def test_pauses_of_one_stretch_of_writing_are_one_version() -> None:
    typed = (version("a", 0), version("ab", 1), version("abc", 2), version("abcd", 60))
    assert [v.text for v in logic.worth_seeing(typed)] == ["abcd", "abc"]


def test_what_was_there_before_much_was_cut_can_be_had_back() -> None:
    long = "a long thought that took a while"
    typed = (version(long, 0), version("", 1), version("other", 2))
    assert [v.text for v in logic.worth_seeing(typed)] == ["other", long]


def test_versions_alike_count_once() -> None:
    typed = (version("same", 0), version("same", 60), version("same", 120))
    assert len(logic.worth_seeing(typed)) == 1


def test_a_note_is_handed_out_with_what_its_record_rests_on(
    learner: Learner, place: Address, library: Library
) -> None:
    note = learner.write_note(place, "text")
    gone = learner.write_note(parse_address("sources/claim/withdrawn"), "kept all the same")
    first, second = logic.shapes_of((note, gone), library, named)
    claim = library.claims["gvhd-follicle-structure"]
    assert first.record is not None
    assert first.record.passages == claim.passages
    assert [r.number for r in first.record.references] == list(claim.references)
    assert (first.address, first.home) == (str(place), "sources/claim/gvhd-follicle-structure")
    assert second.record is None


def test_a_hit_shows_the_words_of_a_note_without_its_marks(
    learner: Learner, place: Address
) -> None:
    learner.write_note(place, "# 为什么\n\n*active* oxygen and **autophagy**")
    (hit,) = logic.NoteHits("active", learner, named)
    assert hit.found is not None
    assert hit.found.en == "为什么 active oxygen and autophagy"
    (span,) = hit.found_marks.en
    assert hit.found.en[span[0] : span[1]] == "active"
