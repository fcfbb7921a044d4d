"""What the end of a route says: the chain, on what it rests, where it breaks, where to go next."""

from collections.abc import Iterator

from msgspec import Struct

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.questionsubjects import questions_on_steps
from pofedu.content.walkthrough import Step, Walkthrough
from pofedu.ui.blocks import Block, Blocks, Entry, Heading, Kicker, Prose, Title
from pofedu.ui.cardlines import questions_place
from pofedu.ui.cardlinks import note_prose
from pofedu.ui.language import joined, labelled, same, translate
from pofedu.ui.names import lowered
from pofedu.walkthrough import logic
from pofedu.walkthrough.resting import GROUNDS, Ground, Resting, is_open, resting
from pofedu.walkthrough.sentences import next_routes, teaches_words


class Walked(Struct, frozen=True):
    """How a route was gone through."""

    given: logic.Given
    unseen: tuple[Step, ...]
    tally: tuple[int, int]
    """How many steps were answered right, and how many at all."""


def end_blocks(place: logic.Standing, address: Address, walked: Walked, library: Library) -> Blocks:
    """The chain in a sentence, its weakest link, where to go next."""
    route = place.route
    return (
        Kicker(translate("Walkthrough", "The end of the walkthrough")),
        Title(route.question),
        *_tally(*walked.tally),
        *_unseen(place, address, walked.unseen),
        Heading(translate("Walkthrough", "The chain in one sentence")),
        note_prose(route.chain),
        Prose(drawn_words(route, library), 13, "soft"),
        Heading(translate("Walkthrough", "Its weakest link")),
        *_weakest(place, address, walked.given, library),
        *_questions(route, library),
        *next_routes(route, library),
    )


def _questions(route: Walkthrough, library: Library) -> Iterator[Block]:
    if count := len(questions_on_steps(route.steps, library)):
        yield Heading(translate("QuizLinks", "What you remember of it"))
        words = translate("QuizLinks", "%n questions on this walkthrough", n=count)
        yield Entry(words, address=questions_place("route", route.id))


def drawn_words(route: Walkthrough, library: Library) -> Text:
    """What of a route its picture shows, and how much it leaves out."""
    left = len(logic.claims_of(route.steps, library)) - len(logic.chain_of(route, library))
    if not left:
        return translate("Sketch", "The picture shows all claims of this walkthrough.")
    return translate(
        "Sketch",
        "The picture shows the first claim of each core step; %n more of this walkthrough are not "
        "in it.",
        n=left,
    )


def _tally(right: int, answered: int) -> Iterator[Block]:
    if answered:
        words = translate(
            "Walkthrough",
            "You predicted {right} of {answered}.",
            right=right,
            answered=answered,
        )
        yield Prose(words, 13, "soft")


def _unseen(place: logic.Standing, address: Address, steps: tuple[Step, ...]) -> Iterator[Block]:
    if steps:
        words = translate("Walkthrough", "%n steps are not seen yet; go to the first", n=len(steps))
        number = place.steps.index(steps[0]) + 1
        there = logic.at_step(address, steps[0].id)
        yield Entry(words, chip=str(number), address=there)


def _weakest(
    place: logic.Standing, address: Address, given: logic.Given, library: Library
) -> Iterator[Block]:
    found = resting(place.steps, library)
    yield Prose(resting_words(found))
    step = place.steps[found.breaks_at - 1]
    there = logic.at_step(address, step.id, given.get((place.route.id, step.id), ""))
    heading = translate("Resting", "The first of the weakest steps:")
    if is_open(step):
        heading = translate("Resting", "The chain breaks first here:")
    yield Prose(heading, 13, "soft")
    details = [detail for detail in (teaches_words(step.teaches), step.unknown) if detail]
    yield Entry(step.title, chip=str(found.breaks_at), details=tuple(details), address=there)


def resting_words(found: Resting) -> Text:
    """On what the steps rest, in one sentence: how many on the review's word, and the surest."""
    total, word = len(found.sures), found.count("word")
    if word == total:
        return translate(
            "Resting", "All {total} steps rest on the review's word alone.", total=total
        )
    line = found.sures[found.surest[0] - 1].reading
    best = labelled(_surest(found.surest), Text(zh=line.zh, en=lowered(line.en)))
    if not word:
        none = translate("Resting", "No step rests on the review's word alone")
        return _sentence(none, best)
    some = translate(
        "Resting",
        "{word} of {total} steps rest on the review's word alone",
        word=word,
        total=total,
    )
    return _sentence(some, best)


def _sentence(first: Text, second: Text) -> Text:
    return Text(zh=f"{first.zh}；{second.zh}。", en=f"{first.en}; {second.en}.")


def _surest(numbers: tuple[int, ...]) -> Text:
    if len(numbers) == 1:
        return translate("Resting", "the surest is step {number}", number=numbers[0])
    named = joined((same(str(number)) for number in numbers), "、")
    zh = translate("Resting", "the surest are steps {numbers}", numbers=named.zh).zh
    return Text(
        zh=zh, en=translate("Resting", "the surest are steps {numbers}", numbers=named.en).en
    )


def listed_words(route: Walkthrough, found: Resting) -> Text:
    """What a route of the list has: how many steps, and on what they rest."""
    steps = translate(
        "Resting",
        "{total} steps, {core} of them core",
        total=len(route.steps),
        core=len(logic.steps_of(route, "core")),
    )
    counts = [labelled(ground_words(g), same(str(n))) for g in GROUNDS if (n := found.count(g))]
    if found.count("word") == len(found.sures):
        counts = [translate("Resting", "all on the review's word alone")]
    return joined((steps, *counts), "；", "; ")


def ground_words(ground: Ground) -> Text:
    """On what a step rests."""
    return {
        "women": translate("Resting", "measured in women"),
        "people": translate("Resting", "measured in people"),
        "animals": translate("Resting", "measured in animals"),
        "cells": translate("Resting", "measured in cells"),
        "unknown": translate("Resting", "measured, but in what is not known"),
        "word": translate("Resting", "the review's word alone"),
    }[ground]
