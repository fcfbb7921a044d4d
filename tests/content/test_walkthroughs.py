"""The walkthroughs of the pack: what they use, what they leave out, and where they stop."""

from collections import Counter
from collections.abc import Mapping

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.walkthrough import Walkthrough

FEWEST = 14
MOST_ALIKE = 5
LEFT_OUT: Mapping[str, str] = {}
"""Claims of injury and repair that no walkthrough uses, each with its reason."""
PASSED_BY: Mapping[str, str] = {}
"""Discrepancies at which no walkthrough stops, each with its reason."""


def used(library: Library) -> set[str]:
    steps = (step for walkthrough in library.walkthroughs.values() for step in walkthrough.steps)
    return {claim for step in steps for claim in step.claims}


def test_each_claim_of_injury_and_repair_is_used_or_left_out_for_a_reason(
    library: Library,
) -> None:
    wanted = {c.id for c in library.claims.values() if c.theme in ("injury", "repair")}
    assert len(wanted) > 100
    assert wanted - used(library) == LEFT_OUT.keys()
    assert all(LEFT_OUT.values())


def test_there_are_walkthroughs_enough(library: Library) -> None:
    assert len(library.walkthroughs) >= FEWEST
    questions = [w.question for w in library.walkthroughs.values()]
    assert len(set(questions)) == len(questions)


def test_each_walkthrough_says_where_it_stops(library: Library) -> None:
    for walkthrough in library.walkthroughs.values():
        assert any(step.teaches != "link" for step in walkthrough.steps), walkthrough.id


def test_walkthroughs_stop_at_each_discrepancy_or_pass_it_by_for_a_reason(
    library: Library,
) -> None:
    steps = [step for walkthrough in library.walkthroughs.values() for step in walkthrough.steps]
    taught = {step.discrepancy for step in steps if step.teaches == "discrepancy"}
    assert library.discrepancies.keys() - taught == PASSED_BY.keys()
    assert all(PASSED_BY.values())


def test_no_answer_is_a_formula(library: Library) -> None:
    for language in ("zh", "en"):
        said = Counter(
            getattr(text, language)
            for walkthrough in library.walkthroughs.values()
            for text in answers(walkthrough)
        )
        assert [text for text, times in said.items() if times > MOST_ALIKE] == []


def answers(walkthrough: Walkthrough) -> list[Text]:
    names = ("happens", "why", "changed", "consequence", "matters", "unknown")
    found = (getattr(step, name) for step in walkthrough.steps for name in names)
    return [text for text in found if text is not None]


def test_every_walkthrough_leads_on_and_is_led_to(library: Library) -> None:
    known = library.walkthroughs.keys()
    for walkthrough in library.walkthroughs.values():
        assert 1 <= len(walkthrough.next) <= 3, walkthrough.id
        assert set(walkthrough.next) <= known
    led_to = {id_ for walkthrough in library.walkthroughs.values() for id_ in walkthrough.next}
    assert known - led_to <= {"emptied-follicle-pool"}


def test_no_title_or_prompt_gives_its_answer_away(library: Library) -> None:
    told = []
    for walkthrough in library.walkthroughs.values():
        for step in walkthrough.steps:
            asked = step.prediction
            right = [option.text for option in asked.options if option.is_right]
            right += [library.entities[asked.answer].name] if asked.answer else []
            told += [
                f"{walkthrough.id}/{step.id}: {words}"
                for text in right
                for words, seen in (
                    (text.zh, step.title.zh + asked.prompt.zh),
                    (text.en, f"{step.title.en} {asked.prompt.en}"),
                )
                if words.lower() in seen.lower()
            ]
    assert told == []


def test_no_alone_does_not_give_the_right_option_away(library: Library) -> None:
    """Where a no stands beside two that say yes, it is right twice a route at most."""
    for walkthrough in library.walkthroughs.values():
        alone = 0
        for step in walkthrough.steps:
            said = [
                (option.text.en.split()[0].strip(",:") == "No", option.is_right)
                for option in step.prediction.options
                if option.text.en.split()[0].strip(",:") in ("Yes", "No")
            ]
            noes = [is_right for is_no, is_right in said if is_no]
            alone += len(said) == 3 and noes == [True]
        assert alone <= 2, walkthrough.id
