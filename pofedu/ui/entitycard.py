"""The card of an entity: what it is called, what is known of its place, its claims."""

from collections.abc import Iterable

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.model import Claim, Entity, Text
from pofedu.ui.blocks import Block, Blocks, Entry, Fact, Kicker, Prose, Title
from pofedu.ui.card import claim_links
from pofedu.ui.language import translate
from pofedu.ui.words import basis_mark, kind_words


def entity_blocks(
    entity: Entity,
    library: Library,
    here: Address,
    drawn: Iterable[Claim],
    card_only: Iterable[Entity] = (),
) -> Blocks:
    """The card of an entity: what it is called, what is known of its place, its claims."""
    blocks: list[Block] = [
        Kicker(kind_words(entity.kind)),
        Title(entity.name),
        *_names(entity, library),
    ]
    if entity.note:
        blocks.append(Prose(entity.note, mark=basis_mark(entity.note.basis)))
    for named in card_only:
        terms = ", ".join(t.abbreviation for t in library.terms_for(named.id))
        direction = translate("Card", "named by the legend, direction not stated")
        blocks.append(Entry(named.name, chip=terms, details=(direction,)))
    drawn = tuple(drawn)
    into = [c for c in drawn if c.object == entity.id]
    away = [c for c in drawn if entity.id in (c.subject, *c.jointly_with)]
    through = [c for c in drawn if c not in into and c not in away]
    blocks += claim_links(translate("Card", "What acts on it"), into, library, here)
    blocks += claim_links(translate("Card", "What it acts on"), away, library, here)
    blocks += claim_links(translate("Card", "Runs through it"), through, library, here)
    return tuple(blocks)


def _names(entity: Entity, library: Library) -> Iterable[Block]:
    for term in library.terms_for(entity.id):
        zh = f"{term.abbreviation}：{term.zh}"
        en = f"{term.abbreviation}: {term.en}" if term.en else term.abbreviation
        yield Fact(translate("Card", "Abbreviation"), Text(zh=zh, en=en))
        if term.definition:
            yield Prose(term.definition, 13, "soft", basis_mark(term.definition.basis))
    if entity.synonyms:
        names = ", ".join(s.text for s in entity.synonyms)
        yield Fact(translate("Card", "Also called"), Text(zh=names, en=names))
    if entity.is_a:
        yield Fact(translate("Card", "Belongs to"), library.entities[entity.is_a].name)
    members = [e.name for e in library.entities.values() if e.is_a == entity.id]
    if members:
        yield Fact(
            translate("Card", "Examples named"),
            Text(zh="、".join(m.zh for m in members), en=", ".join(m.en for m in members)),
        )
    place = (
        library.entities[entity.located_in].name
        if entity.located_in
        else translate("Card", "Place not stated")
    )
    if entity.kind in ("process", "cell", "molecule", "pathway", "structure"):
        yield Fact(translate("Card", "Where"), place)
