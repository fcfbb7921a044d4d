"""The card of a passage: where it stands, what it is about, what became of it; never its words."""

from collections.abc import Iterable, Iterator

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.source import Passage
from pofedu.ui.blocks import (
    Block,
    Blocks,
    Entry,
    Fact,
    Heading,
    Kicker,
    Link,
    Links,
    Prose,
    Title,
)
from pofedu.ui.cardlinks import (
    Here,
    claim_links,
    discrepancy_entry,
    entity_links,
    passage_entry,
    study_links,
)
from pofedu.ui.language import same, translate


def passage_blocks(passage: Passage, library: Library, here: Here) -> Blocks:
    """The whole card of a passage."""
    section = library.section_of(passage.locator)
    where = Text(zh=f"{section.id} {section.title.zh}", en=f"{section.id} {section.title.en}")
    own_words = translate(
        "Card", "pofedu gives the topic only; the sentence itself stands in the review."
    )
    return (
        Kicker(translate("Card", "Passage of the review")),
        Title(passage.topic),
        Fact(translate("Card", "Locator"), same(passage.locator)),
        Fact(translate("Card", "Section"), where),
        Prose(own_words, 13, "soft"),
        *_nothing(passage, library, here),
        *_became(passage.locator, library, here),
        *_said_again(passage.locator, library, here),
    )


def _nothing(passage: Passage, library: Library, here: Here) -> Iterator[Block]:
    if passage.nothing is None:
        return
    yield Heading(translate("Card", "What became of it"))
    yield Prose(nothing_words(passage))
    yield from (passage_entry(locator, library, here) for locator in passage.restates)


def nothing_words(passage: Passage) -> Text:
    """Why no record rests on a passage."""
    if passage.nothing == "restatement":
        return translate("Card", "Nothing: it says again what stands elsewhere")
    if passage.nothing == "expansion":
        return translate("Card", "Nothing: it only writes out an abbreviation")
    return translate("Card", "Nothing: it is a title")


def _became(locator: str, library: Library, here: Here) -> Iterator[Block]:
    ids: dict[str, list[str]] = {}
    for name in library.became(locator):
        kind, _, id_ = name.partition(":")
        ids.setdefault(kind, []).append(id_)
    claims = [library.claims[id_] for id_ in ids.get("claim", ())]
    yield from claim_links(translate("Card", "Claims"), claims, library, here)
    studies = [library.studies[id_] for id_ in ids.get("study", ())]
    yield from study_links(translate("Card", "Studies"), studies, library, here)
    found = [library.discrepancies[id_] for id_ in ids.get("discrepancy", ())]
    if found:
        yield Heading(translate("Card", "Discrepancies and questions"))
    yield from (discrepancy_entry(d, here) for d in found)
    if any(ids.get(kind) for kind in ("term", "entity", "diagram")):
        yield Heading(translate("Card", "Also resting on it"))
    yield from _terms(ids.get("term", ()), library, here)
    yield from entity_links(translate("Card", "Entities"), ids.get("entity", ()), library, here)
    yield from _diagrams(ids.get("diagram", ()), library)


def _terms(ids: Iterable[str], library: Library, here: Here) -> Iterator[Block]:
    links = [Link(same(library.terms[i].abbreviation), here.to("term", i)) for i in ids]
    if links:
        yield Links(tuple(links), translate("Card", "Terms"))


def _diagrams(ids: Iterable[str], library: Library) -> Iterator[Block]:
    for id_ in ids:
        kind = translate("Card", "Diagram")
        yield Entry(library.diagrams[id_].title, tail=kind, address=Address("diagram", id_))


def _said_again(locator: str, library: Library, here: Here) -> Iterator[Block]:
    again = [p.locator for p in library.passages.values() if locator in p.restates]
    if again:
        yield Heading(translate("Card", "Said again in"))
    yield from (passage_entry(other, library, here) for other in again)
