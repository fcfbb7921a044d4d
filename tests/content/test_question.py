"""What counts as right has a fingerprint of its own, and so has the wording."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest
from msgspec.structs import replace

from pofedu.compiler.sources import gather
from pofedu.content.model import Text
from pofedu.content.question import Option, Question, key_of, wording_of
from tests.compiler.garden import SMALL

Change = Callable[[Question], Question]
OTHER = Text(zh="另一句话", en="Other words")


@pytest.fixture(scope="module")
def questions() -> Mapping[str, Question]:
    return gather(SMALL).named("questions")


def option(place: int, **changed: Any) -> Change:
    """Another option at a place."""

    def change(question: Question) -> Question:
        options = [*question.options]
        options[place] = replace(options[place], **changed)
        return replace(question, options=tuple(options))

    return change


def question(**changed: Any) -> Change:
    return lambda question: replace(question, **changed)


def backwards(question: Question) -> Question:
    return replace(question, options=question.options[::-1])


def added(**given: Any) -> Change:
    """One option more."""
    more = Option(id="more", because=OTHER, **given)
    return lambda question: replace(question, options=(*question.options, more))


def swapped(question: Question) -> Question:
    """The first two options right the other way round."""
    one, other, *rest = question.options
    one, other = replace(one, is_right=other.is_right), replace(other, is_right=one.is_right)
    return replace(question, options=(one, other, *rest))


SAME_KEY: list[tuple[str, Change]] = [
    ("dry-and-hot", question(stem=OTHER)),
    ("dry-and-hot", question(case=OTHER)),
    ("dry-and-hot", question(because=OTHER)),
    ("dry-and-hot", question(claims=("bee-fruit",), difficulty="hard", level="apply")),
    ("dry-and-hot", option(0, text=OTHER)),
    ("dry-and-hot", option(0, because=OTHER, opens="studies/bed-survey")),
    ("dry-and-hot", option(1, text=OTHER)),
    ("dry-and-hot", option(1, id="chalk")),
    ("dry-and-hot", backwards),
    ("dry-and-hot", added(text=OTHER)),
    ("what-may-help", backwards),
    ("is-it-sure", option(0, text=OTHER)),
    ("what-belongs", option(0, text=OTHER, match=OTHER)),
    ("what-belongs", backwards),
    ("one-after-the-other", option(0, text=OTHER)),
    ("point-at-it", option(1, claim="dry-soil-flower")),
    ("how-many-bees", question(unit=OTHER)),
    ("how-many-bees", option(1, number=60.0)),
    ("fill-the-gap", option(2, text=OTHER)),
]

OTHER_KEY: list[tuple[str, Change]] = [
    ("dry-and-hot", swapped),
    ("dry-and-hot", option(0, id="two")),
    ("who-waters", swapped),
    ("who-waters", option(0, shared="lime")),
    ("what-may-help", option(1, is_right=False)),
    ("what-may-help", option(2, is_right=True)),
    ("is-it-sure", question(is_true=True)),
    ("is-it-sure", swapped),
    ("what-belongs", added(text=OTHER, match=OTHER)),
    ("what-belongs", added(match=OTHER)),
    ("what-belongs", option(3, text=OTHER)),
    ("one-after-the-other", backwards),
    ("one-after-the-other", added(text=OTHER)),
    ("point-at-it", swapped),
    ("point-at-it", option(0, claim="bee-fruit")),
    ("point-at-it", added(entity="watering", is_right=True)),
    ("what-is-hidden", option(0, entity="drought")),
    ("which-way", swapped),
    ("which-way", option(0, effect="changes")),
    ("how-many-bees", question(tolerance=1.0)),
    ("how-many-bees", option(0, number=45.0)),
    ("fill-the-gap", option(0, text=OTHER)),
    ("fill-the-gap", added(text=OTHER, is_right=True)),
    ("dry-and-hot", question(kind="several")),
]


KEPT = {
    "fill-the-gap": "cd1dce424e38937d",
    "how-many-bees": "0960c81a651919a2",
    "which-way": "7826d7b64ddf0eb5",
    "what-is-hidden": "00a6a371b75b82ec",
    "point-at-it": "681fb4462ce7a979",
    "one-after-the-other": "eff8d11d3fb5aaf9",
    "what-belongs": "5e5af9138c8f1702",
    "is-it-sure": "4a3ff285ea094994",
    "what-may-help": "d62e7791d5776983",
    "dry-and-hot": "3225eb0e24d8eb83",
}


@pytest.mark.parametrize(("id_", "change"), SAME_KEY)
def test_wording_keeps_the_key(id_: str, change: Change, questions: Mapping[str, Question]) -> None:
    changed = change(questions[id_])
    assert key_of(changed) == key_of(questions[id_])
    assert wording_of(changed) != wording_of(questions[id_])


@pytest.mark.parametrize(("id_", "change"), OTHER_KEY)
def test_another_right_answer_is_another_key(
    id_: str, change: Change, questions: Mapping[str, Question]
) -> None:
    changed = change(questions[id_])
    assert key_of(changed) != key_of(questions[id_])
    assert wording_of(changed) != wording_of(questions[id_])


def test_fingerprints_stay_what_they_are(questions: Mapping[str, Question]) -> None:
    """They are kept with answers for ever: another way to make them would reset every history."""
    assert {id_: key_of(questions[id_]) for id_ in KEPT} == KEPT
