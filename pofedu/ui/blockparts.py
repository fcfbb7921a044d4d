"""Blocks as the parts of a text that goes along: on paper nothing opens and nothing is followed."""

from collections.abc import Iterable, Iterator

from pofedu.content.handout import Part, PartKind
from pofedu.content.model import Text
from pofedu.ui.blocks import (
    Block,
    Callout,
    Entry,
    Fact,
    Fold,
    Heading,
    Kicker,
    Links,
    Pair,
    Pills,
    Prose,
    Subheading,
    Title,
)
from pofedu.ui.language import joined, labelled, same
from pofedu.ui.paragraphs import plain


def parts_of(blocks: Iterable[Block]) -> Iterator[Part]:
    """What blocks say, in order; what can only be done on the screen is left out."""
    for block in blocks:
        match block:
            case Title(text):
                yield Part(kind="title", text=text)
            case Heading(text):
                yield Part(kind="heading", text=text)
            case Subheading(text):
                yield Part(kind="subheading", text=text)
            case Kicker(text):
                yield Part(kind="fine", text=text)
            case Prose():
                yield from _prose(block)
            case Links(items, label):
                names = joined((link.text for link in items), "；", "; ")
                yield Part(kind="item", text=label or names, label=names if label else None)
            case Fact():
                yield _fact(block)
            case Pair(left, right):
                yield from (_fact(left), _fact(right))
            case Pills(items):
                said = joined((pill.text for pill in items), "；", "; ")
                yield Part(kind="answer", text=said)
            case Entry():
                yield _entry(block)
            case Callout(kicker, text, _, details):
                yield Part(kind="answer", text=joined((labelled(kicker, text), *details), "", " "))
            case Fold(text, inner):
                yield Part(kind="subheading", text=text)
                yield from parts_of(inner)
            case _:
                pass


def _prose(block: Prose) -> Iterator[Part]:
    kinds: dict[int, PartKind] = {13: "fine", 15: "answer", 18: "lead"}
    yield Part(kind=kinds[block.size], text=plain(block.text), label=block.mark)
    if block.detail is not None:
        yield Part(kind="fine", text=plain(block.detail))


def _fact(block: Fact) -> Part:
    said = joined((labelled(block.label, plain(block.value)), *block.reasons), "。", ". ")
    return Part(kind="answer", text=said, label=block.mark)


def _entry(block: Entry) -> Part:
    chip: tuple[Text, ...] = (same(block.chip),) if block.chip else ()
    value: tuple[Text, ...] = (block.value,) if block.value else ()
    said = joined((*chip, plain(block.text), *value), " ", " ")
    beneath = (*((block.tail,) if block.tail else ()), *map(plain, block.details))
    return Part(kind="item", text=said, label=joined(beneath, "；", "; ") if beneath else None)
