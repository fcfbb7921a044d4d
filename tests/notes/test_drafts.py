"""What is typed is kept, or stays where it was typed."""

from typing import get_args

import pytest

from pofedu.content.address import Address, parse_address
from pofedu.learner.learner import Learner
from pofedu.learner.records import Trouble
from pofedu.notes.drafts import Drafts
from pofedu.ui.savewords import cause_words


def test_a_new_note_is_added_once_and_then_changed(learner: Learner, place: Address) -> None:
    drafts = Drafts(learner)
    draft = drafts.begin(place)
    for text in ("one", "one", "one two"):
        draft.text = text
        assert drafts.keep(draft)
    (note,) = learner.notes()
    assert [v.text for v in learner.versions(note.uid)] == ["one", "one two"]
    assert drafts.of_note(note) is draft


def test_nothing_typed_is_no_note(learner: Learner, place: Address) -> None:
    drafts = Drafts(learner)
    drafts.begin(place).text = "  \n"
    assert drafts.keep_all() == ()
    assert not learner.notes()


def test_an_emptied_note_is_kept_as_it_is(learner: Learner, place: Address) -> None:
    drafts = Drafts(learner)
    draft = drafts.of_note(learner.write_note(place, "words"))
    draft.text = ""
    assert drafts.keep(draft)
    assert [n.text for n in learner.notes()] == [""]


def test_what_could_not_be_kept_waits(learner: Learner, place: Address) -> None:
    drafts = Drafts(learner)
    draft = drafts.begin(place)
    draft.text = "not yet"
    learner.is_read_only = True
    assert not drafts.keep(draft)
    assert "read-only" in str(draft.trouble)
    home = parse_address("sources/claim/gvhd-follicle-structure")
    assert drafts.begin(home) is draft, "the same place by its home"
    assert drafts.unkept(home) == drafts.unkept() == (draft,)
    learner.is_read_only = False
    assert drafts.keep_all() == ()
    assert not draft.trouble
    assert [n.text for n in learner.notes()] == ["not yet"]


def test_a_note_that_was_not_kept_is_shown_as_typed(learner: Learner, place: Address) -> None:
    drafts = Drafts(learner)
    note = learner.write_note(place, "old")
    draft = drafts.of_note(note)
    draft.text = "new"
    learner.is_read_only = True
    assert not drafts.keep(draft)
    assert drafts.of_note(note).text == "new"


def test_a_note_changed_elsewhere_is_shown_as_it_is_now(learner: Learner, place: Address) -> None:
    drafts = Drafts(learner)
    note = learner.write_note(place, "old")
    draft = drafts.of_note(note)
    assert drafts.of_note(learner.write_note(place, "restored", note.uid)) is draft
    assert draft.text == "restored"


def test_a_draft_that_fails_does_not_keep_the_others_from_being_kept(
    learner: Learner, place: Address, caplog: pytest.LogCaptureFixture
) -> None:
    drafts = Drafts(learner)
    broken, whole = drafts.begin(place), drafts.begin(parse_address("sources/reference/10"))
    broken.text, whole.text = "half a character: \ud83d", "kept all the same"
    assert drafts.keep_all() == (broken,) == drafts.unkept()
    assert broken.trouble
    assert [n.text for n in learner.notes()] == ["kept all the same"]
    assert "UnicodeEncodeError" in caplog.text


@pytest.mark.parametrize("trouble", get_args(Trouble))
def test_every_trouble_has_words(trouble: Trouble) -> None:
    words = cause_words(trouble)
    assert words.en.startswith(("Not kept: ", "Not saved: "))
    assert words.zh.startswith("未保存：")
