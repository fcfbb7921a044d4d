"""What a learner has done in a pack so far, and no more than that."""

import pytest

from pofedu.content.address import parse_address
from pofedu.content.library import Library
from pofedu.content.question import Question, key_of, wording_of
from pofedu.home.logic import MOST_PLACES, Questioned, Walked, covered, way_of
from pofedu.learner.answerlog import Answer, add_answer, add_event, cancel_answer
from pofedu.learner.learner import Learner
from pofedu.learner.passing import passing_learner
from pofedu.learner.questionstates import LastOutcomes
from pofedu.learner.records import Edition
from pofedu.learner.walked import done_mark

CLAIM = "gvhd-follicle-structure"


@pytest.fixture
def learner() -> Learner:
    return passing_learner(Edition("pof-hsct", "0" * 64))


def opened(learner: Learner, library: Library) -> dict[str, int]:
    return {c.kind: c.opened for c in covered(learner.seen(), library) if c.opened}


def test_who_is_new_has_been_nowhere(learner: Learner, library: Library) -> None:
    way = way_of(learner, library)
    assert way.last is None
    assert (way.places, way.bookmarks, way.notes) == ((), (), ())
    assert {c.kind: c.total for c in way.covered}["claim"] == len(library.claims)
    assert not any(c.opened for c in way.covered)


def test_one_goes_on_at_the_last_place_of_content(learner: Learner, library: Library) -> None:
    for text in (
        "diagram/injury",
        f"diagram/injury?lane=all#claim:{CLAIM}",
        "notes",
        "home",
        "settings",
        "home/welcome",
    ):
        learner.see(parse_address(text))
    way = way_of(learner, library)
    assert way.last is not None
    assert str(way.last.address) == f"diagram/injury?lane=all#claim:{CLAIM}"
    assert [str(s.address) for s in way.places] == ["diagram/injury"]


def test_only_a_few_places_are_listed(learner: Learner, library: Library) -> None:
    for claim in list(library.claims)[: MOST_PLACES + 5]:
        learner.see(parse_address(f"sources/claim/{claim}"))
    assert len(way_of(learner, library).places) == MOST_PLACES


def test_a_walkthrough_is_one_of_the_places_and_a_step_counts_as_soon_as_shown(
    learner: Learner, library: Library
) -> None:
    learner.see(parse_address("walkthrough/ovary-scars/too-much-matrix?answer=2"))
    for step in library.walkthroughs["emptied-follicle-pool"].steps[:3]:
        learner.see(parse_address(f"walkthrough/emptied-follicle-pool/{step.id}?answer=skip"))
    last = library.walkthroughs["emptied-follicle-pool"].steps[3].id
    shown = parse_address(f"walkthrough/emptied-follicle-pool/{last}?answer=skip")
    learner.see(done_mark(shown.id, shown.part, shown.view))
    way = way_of(learner, library)
    assert way.last is not None
    assert way.last.address == shown == way.walked.stopped
    assert [str(s.address) for s in way.places] == [
        "walkthrough/ovary-scars/too-much-matrix?answer=2"
    ]


def test_a_walkthrough_counts_once_its_core_was_shown(learner: Learner, library: Library) -> None:
    route = library.walkthroughs["ovary-scars"]
    core = [step.id for step in route.steps if step.depth == "core"]
    for step in core[:-1]:
        learner.see(parse_address(f"walkthrough/{route.id}/{step}?answer=skip"))
        learner.see(done_mark(route.id, step))
    way = way_of(learner, library)
    assert way.walked == Walked(0, len(library.walkthroughs), way.walked.stopped)
    assert str(way.walked.stopped) == f"walkthrough/{route.id}/{core[-2]}?answer=skip"
    assert way.last is not None
    assert way.last.address == way.walked.stopped, "a mark is no place to go on at"
    learner.see(done_mark(route.id, core[-1]))
    assert way_of(learner, library).walked.through == 1


def test_a_record_counts_once_wherever_it_was_opened(learner: Learner, library: Library) -> None:
    for text in (f"diagram/injury#claim:{CLAIM}", f"sources/claim/{CLAIM}", "sources/reference/10"):
        learner.see(parse_address(text))
    assert opened(learner, library) == {"claim": 1, "reference": 1}


def test_a_study_counts_at_its_own_home(learner: Learner, library: Library) -> None:
    study = next(iter(library.studies))
    for text in (f"studies/{study}", f"sources/study/{study}", f"pof-hsct:studies/{study}"):
        learner.see(parse_address(text))
    assert opened(learner, library) == {"study": 1}


@pytest.mark.parametrize(
    "text",
    [
        "sources/claim/withdrawn",
        "sources/claim",
        "diagram/injury",
        "search?q=claim",
        f"other:sources/claim/{CLAIM}",
    ],
)
def test_what_is_no_record_of_this_pack_does_not_count(
    learner: Learner, library: Library, text: str
) -> None:
    learner.see(parse_address(text))
    assert opened(learner, library) == {}


def test_what_was_seen_in_another_pack_does_not_count(library: Library) -> None:
    learner = passing_learner(Edition("another-pack", "1" * 64))
    learner.see(parse_address(f"sources/claim/{CLAIM}"))
    assert opened(learner, library) == {}


def test_questions_count_by_their_last_answer_to_the_present_key(
    learner: Learner, library: Library
) -> None:
    first, second, third = [*library.questions.values()][:3]
    total = len(library.questions)

    def answer(question: Question, hits: int, certainty: int = 2, key: str = "") -> Answer:
        return add_answer(
            learner,
            session="s",
            question=question.id,
            key=key or key_of(question),
            wording=wording_of(question),
            given=("a",),
            hits=hits,
            parts=1,
            certainty=certainty,
            took_ms=1000,
        )

    outcomes = LastOutcomes(learner, library)

    def found() -> Questioned:
        once = way_of(learner, library).questioned
        assert way_of(learner, library, outcomes).questioned == once
        return once

    assert found() == Questioned(0, total, 0)
    answer(first, 0)
    answer(second, 1, certainty=1)
    answer(third, 0, key="corrected-since")
    assert found() == Questioned(2, total, 2)
    right = answer(first, 1)
    assert found() == Questioned(2, total, 1)
    cancel_answer(learner, right)
    assert found() == Questioned(2, total, 2)
    known = outcomes.by_question()
    assert outcomes.by_question() is known, "nothing was answered since"


def test_questions_are_gone_on_with_until_the_session_ends(
    learner: Learner, library: Library
) -> None:
    some = next(iter(library.questions))
    add_event(learner, "one", "begun", f'{{"questions": ["{some}"]}}')
    assert str(way_of(learner, library).questioned.stopped) == "quiz/session/one"
    add_event(learner, "two", "begun", "what no program of this age wrote")
    assert way_of(learner, library).questioned.stopped is None
    add_event(learner, "two", "ended")
    add_event(learner, "one", "ended")
    assert way_of(learner, library).questioned.stopped is None
