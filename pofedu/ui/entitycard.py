"""The card of an entity: what it is called, what is known of its place, its claims and studies."""

from collections.abc import Iterator

from pofedu.content.discrepancy import Discrepancy
from pofedu.content.library import Library, entities_of
from pofedu.content.model import Claim, Entity, Text, Theme
from pofedu.ui.blocks import (
    Block,
    Blocks,
    Entry,
    Fact,
    Fold,
    Heading,
    Kicker,
    Link,
    Links,
    Prose,
    Title,
)
from pofedu.ui.cardlinks import (
    Here,
    claim_entry,
    discrepancy_callouts,
    entity_links,
    note_prose,
    passage_links,
    study_links,
    where_drawn,
)
from pofedu.ui.language import joined, same, translate
from pofedu.ui.names import claim_title, what_tells_apart
from pofedu.ui.words import basis_mark, kind_words, synonym_words, theme_words

PLACED = ("process", "cell", "molecule", "pathway", "structure")
"""The kinds of entity of which it can be asked where they are."""
MOST_OPEN = 12
"""As many claims elsewhere are shown unfolded."""


def entity_blocks(entity: Entity, library: Library, here: Here) -> Blocks:
    """The whole card of an entity."""
    return (
        Kicker(kind_words(entity.kind)),
        Title(entity.name),
        *where_drawn("entity", entity.id, library, here),
        *_names(entity, library, here),
        *_place(entity, library, here),
        *_intervention(entity),
        *([note_prose(entity.note)] if entity.note else []),
        *_named_only(library, here),
        *discrepancy_callouts(_questioned(entity, library), here, is_open=False),
        *_claims(entity, library, here),
        *study_links(
            translate("Card", "Studies that gave it or made their model with it"),
            library.studies_with(entity.id),
            library,
            here,
        ),
        *passage_links(entity.basis.passages, library, here),
    )


def _names(entity: Entity, library: Library, here: Here) -> Iterator[Block]:
    terms = library.terms_for(entity.id)
    for term in terms:
        yield Fact(
            translate("Card", "Abbreviation"), _expansion(term.abbreviation, term.zh, term.en)
        )
        if term.definition:
            yield Prose(term.definition, 13, "soft", basis_mark(term.definition.basis))
    if terms:
        links = (Link(same(t.abbreviation), here.to("term", t.id)) for t in terms)
        yield Links(tuple(links), translate("Card", "Terms"))
    known = {term.abbreviation for term in terms}
    others = [a for a in entity.abbreviations if a not in known]
    if others:
        yield Fact(translate("Card", "Abbreviation"), same(", ".join(others)))
    for synonym in entity.synonyms:
        label = translate("Card", "Also called")
        yield Fact(label, same(synonym.text), mark=synonym_words(synonym))


def _expansion(abbreviation: str, zh: str, en: str | None) -> Text:
    return Text(zh=f"{abbreviation}：{zh}", en=f"{abbreviation}: {en}" if en else abbreviation)


def _place(entity: Entity, library: Library, here: Here) -> Iterator[Block]:
    wider = (entity.is_a,) if entity.is_a else ()
    yield from entity_links(translate("Card", "Belongs to"), wider, library, here)
    members = [e.id for e in library.entities.values() if e.is_a == entity.id]
    yield from entity_links(translate("Card", "Examples named"), members, library, here)
    where = translate("Card", "Where")
    if entity.located_in:
        yield from entity_links(where, (entity.located_in,), library, here)
    elif entity.kind in PLACED:
        yield Fact(where, translate("Card", "Place not stated"))
    within = [e.id for e in library.entities.values() if e.located_in == entity.id]
    yield from entity_links(translate("Card", "Placed in it"), within, library, here)


def _intervention(entity: Entity) -> Iterator[Block]:
    given = entity.intervention
    if given is None:
        return
    for label, note in (
        (translate("Card", "Source"), given.source),
        (translate("Card", "Preparation"), given.preparation),
    ):
        words = Text(zh=note.zh, en=note.en) if note else translate("Card", "Not stated")
        reasons = (note.detail,) if note and note.detail else ()
        yield Fact(
            label, words, reasons, mark=basis_mark(note.basis, is_behind=True) if note else None
        )
    answer = {
        "yes": translate("Card", "Yes"),
        "no": translate("Card", "No"),
        "not-stated": translate("Card", "Not stated"),
    }[given.is_umbilical_cord]
    yield Fact(translate("Card", "Umbilical cord"), answer)


def _questioned(entity: Entity, library: Library) -> list[Discrepancy]:
    """What does not agree in the studies that gave it and in claims that begin with it."""
    if entity.intervention is None:
        return []
    studies = [s.id for s in library.studies.values() if entity.id in s.given]
    claims = [c.id for c in library.claims.values() if entity.id in (c.subject, *c.jointly_with)]
    touched = {*studies, *claims}
    return [d for d in library.discrepancies.values() if touched & {*d.studies, *d.claims}]


def _named_only(library: Library, here: Here) -> Iterator[Block]:
    """What the source names without a direction, where it belongs to this entity."""
    for named in here.card_only:
        terms = ", ".join(t.abbreviation for t in library.terms_for(named.id))
        direction = translate("Card", "named by the legend, direction not stated")
        yield Entry(
            named.name, chip=terms, details=(direction,), address=here.to("entity", named.id)
        )


def _claims(entity: Entity, library: Library, here: Here) -> Iterator[Block]:
    drawn = [c for c in here.claims if entity.id in entities_of(c)]
    into = [c for c in drawn if c.object == entity.id]
    away = [c for c in drawn if entity.id in (c.subject, *c.jointly_with)]
    through = [c for c in drawn if c not in into and c not in away]
    for heading, claims in (
        (translate("Card", "What acts on it"), into),
        (translate("Card", "What it acts on"), away),
        (translate("Card", "Runs through it"), through),
    ):
        if claims:
            yield Heading(heading)
        yield from _entries(claims, entity, library, here)
    shown = {c.id for c in drawn}
    rest = [c for c in library.claims_about(entity.id) if c.id not in shown]
    yield from _elsewhere(rest, entity, library, here)


def _elsewhere(
    claims: list[Claim], entity: Entity, library: Library, here: Here
) -> Iterator[Block]:
    """The claims that this map does not draw, by theme; folded where they are many."""
    if not claims:
        return
    elsewhere = translate("Card", "Elsewhere in the review")
    yield Heading(elsewhere if here.is_on_map else translate("Card", "Claims"))
    themes: dict[Theme, list[Claim]] = {}
    for claim in claims:
        themes.setdefault(claim.theme, []).append(claim)
    for theme, group in themes.items():
        entries = tuple(_entries(group, entity, library, here))
        is_open = len(claims) <= MOST_OPEN
        yield Fold(theme_words(theme), entries, count=len(group), is_open=is_open)


def _entries(claims: list[Claim], entity: Entity, library: Library, here: Here) -> Iterator[Entry]:
    """Claims as compact links: the entity of the card goes without saying."""
    apart = what_tells_apart(claims, library)
    for claim in claims:
        yield claim_entry(claim, _short_title(claim, entity, library), library, here, apart)


def _short_title(claim: Claim, entity: Entity, library: Library) -> Text:
    starts = (claim.subject, *claim.jointly_with)
    if starts == (entity.id,):
        target = library.entities[claim.object].name
        return Text(zh=f"→ {target.zh}", en=f"→ {target.en}")
    if claim.object == entity.id:
        subject = joined((library.entities[e].name for e in starts), " + ", " + ")
        return Text(zh=f"{subject.zh} →", en=f"{subject.en} →")
    return claim_title(claim, library)
