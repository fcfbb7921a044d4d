"""The end says on what the steps rest, and names the step where the chain breaks first."""

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.questionsubjects import questions_on_steps
from pofedu.ui.blocks import Blocks, Entry, Prose
from pofedu.walkthrough import logic
from pofedu.walkthrough.asking import question_of
from pofedu.walkthrough.ending import Walked, end_blocks, listed_words, resting_words
from pofedu.walkthrough.resting import ground_of, resting
from pofedu.walkthrough.sentences import shown_blocks


def said(library: Library, route: str) -> str:
    return resting_words(resting(library.walkthroughs[route].steps, library)).en


def test_the_sentence_counts_the_word_alone_and_names_the_surest(library: Library) -> None:
    assert said(library, "bax-and-caspases") == (
        "5 of 8 steps rest on the review's word alone; the surest are steps 6, 7, 8:"
        " measured in animals, design not known; the study is known"
        " from the review only."
    )
    assert said(library, "vessels-again") == (
        "7 of 9 steps rest on the review's word alone; the surest is step 9:"
        " measured in women, design not known; the paper matches but"
        " is not certain."
    )
    assert said(library, "starving-follicles") == ("All 7 steps rest on the review's word alone.")


def test_each_sentence_is_what_the_steps_are_graded(library: Library) -> None:
    for route in library.walkthroughs.values():
        sures = [logic.sure_of(step, library) for step in route.steps]
        word = sum(not sure.sure.has_study for sure in sures)
        found = resting(route.steps, library)
        assert found.count("word") == word
        assert all(sures[n - 1].bars == max(s.bars for s in sures) for n in found.surest)
        assert (ground_of(sures[0]) == "word") is not sures[0].sure.has_study


def test_the_chain_breaks_first_where_the_records_say_so(library: Library) -> None:
    for route in library.walkthroughs.values():
        found = resting(route.steps, library)
        step = route.steps[found.breaks_at - 1]
        if any(s.teaches in ("boundary", "missing-study") for s in route.steps):
            assert step.teaches in ("boundary", "missing-study"), route.id
    breaks = resting(library.walkthroughs["emptied-follicle-pool"].steps, library).breaks_at
    assert breaks == 3


def test_the_end_leads_to_that_step_and_says_what_is_unknown(library: Library) -> None:
    route = library.walkthroughs["bax-and-caspases"]
    address = logic.at_end(Address("walkthrough", route.id))
    place = logic.standing(address, library)
    assert place
    blocks = end_blocks(place, address, Walked({}, (), (0, 0)), library)
    (entry,) = [b for b in blocks if isinstance(b, Entry) and b.chip]
    assert entry.chip == "2"
    assert route.steps[1].unknown in entry.details
    assert resting_words(resting(route.steps, library)) in [
        b.text for b in blocks if isinstance(b, Prose)
    ]


def test_the_end_and_each_step_lead_to_their_questions(library: Library) -> None:
    seen = 0
    for route in library.walkthroughs.values():
        address = logic.at_end(Address("walkthrough", route.id))
        place = logic.standing(address, library)
        assert place
        count = len(questions_on_steps(route.steps, library))
        end = end_blocks(place, address, Walked({}, (), (0, 0)), library)
        assert asked_by(end, f"route:{route.id}") == ([count] if count else [])
        for step in route.steps:
            place = logic.standing(logic.at_step(address, step.id), library)
            assert place
            blocks = shown_blocks(place, question_of(route, step, library), None, library)
            count = len(questions_on_steps((step,), library))
            assert asked_by(blocks, f"step:{route.id}/{step.id}") == ([count] if count else [])
            seen += bool(count)
    assert seen > 20


def asked_by(blocks: Blocks, scope: str) -> list[int]:
    """How many questions each line of that scope promises."""
    return [
        int(block.text.en.split(" ")[0])
        for block in blocks
        if isinstance(block, Entry) and block.address and block.address.value("scope") == scope
    ]


def test_the_rows_of_the_list_are_not_all_alike(library: Library) -> None:
    rows = [
        listed_words(route, resting(route.steps, library)).en
        for route in library.walkthroughs.values()
    ]
    assert len(set(rows)) > len(rows) / 2
