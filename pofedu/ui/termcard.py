"""The card of a term: what an abbreviation stands for, and what it names."""

from collections.abc import Iterator

from pofedu.content.library import Library
from pofedu.content.model import Term
from pofedu.ui.blocks import Block, Blocks, Entry, Fact, Heading, Kicker, Title
from pofedu.ui.cardlinks import Here, note_prose, passage_links
from pofedu.ui.language import same, translate
from pofedu.ui.words import kind_words


def term_blocks(term: Term, library: Library, here: Here) -> Blocks:
    """The whole card of a term."""
    english = same(term.en) if term.en else translate("Card", "Not stated")
    return (
        Kicker(translate("Card", "Term")),
        Title(same(term.abbreviation)),
        Fact(translate("Card", "In Chinese"), same(term.zh)),
        Fact(translate("Card", "In English"), english),
        *([note_prose(term.definition)] if term.definition else []),
        *_entity(term, library, here),
        *passage_links(term.basis.passages, library, here),
    )


def _entity(term: Term, library: Library, here: Here) -> Iterator[Block]:
    if term.entity:
        entity = library.entities[term.entity]
        yield Heading(translate("Card", "What it names"))
        address = here.to("entity", entity.id)
        yield Entry(entity.name, tail=kind_words(entity.kind), address=address)
