"""Lists of all records of a kind: the doors from the map to everything in the pack."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, get_args

from pofedu.content.answers import shared_targets, stated_answers
from pofedu.content.discrepancy import Certainty, Discrepancy
from pofedu.content.library import Library, section_locators
from pofedu.content.model import EntityKind, Population, Record, Text, Theme
from pofedu.content.source import Passage, Status
from pofedu.content.study import Study
from pofedu.content.tally import recipients
from pofedu.ui.answerblocks import answer_list
from pofedu.ui.blocks import (
    Block,
    Blocks,
    Entry,
    Figure,
    Fold,
    Heading,
    Kicker,
    Prose,
    Title,
)
from pofedu.ui.cardlinks import (
    Here,
    claim_entries,
    discrepancy_entry,
    notes_at,
    passage_entry,
    reference_entry,
    study_entry,
)
from pofedu.ui.doubtblocks import refused
from pofedu.ui.language import joined, translate
from pofedu.ui.names import list_name
from pofedu.ui.passagecard import nothing_words
from pofedu.ui.tallywords import counting_words
from pofedu.ui.words import (
    certainty_words,
    kind_words,
    population_words,
    status_words,
    theme_words,
)

ANIMALS: tuple[Population, ...] = ("animals-with-pof", "animals-with-gvhd", "other-animals")


def list_blocks(id_: str, library: Library, here: Here) -> Blocks:
    """The card of a list; KeyError where there is none."""
    makers: dict[str, Callable[[Library, Here], Iterable[Block]]] = {
        "studies": _studies,
        "discrepancies": _discrepancies,
        "references": _references,
        "terms": _terms,
        "claims": _claims,
        "entities": _entities,
        "passages": _passages,
        "answers": answer_list,
    }
    body = makers[id_](library, here)
    kicker = translate("Card", "All of its kind in this pack")
    return (Kicker(kicker), Title(list_name(id_)), *body)


def doors(library: Library, here: Here) -> Iterator[Block]:
    """Links to all lists, each with how many it holds."""
    yield Heading(translate("Card", "Everything in this pack"))
    counts: dict[str, Mapping[Any, Record]] = {
        "studies": library.studies,
        "discrepancies": library.discrepancies,
        "references": library.references,
        "terms": library.terms,
        "claims": library.claims,
        "entities": library.entities,
    }
    for id_, records in counts.items():
        yield Entry(list_name(id_), chip=str(len(records)), address=here.to("list", id_))
    pairs = len(stated_answers(library)) + len(shared_targets(library))
    yield Entry(list_name("answers"), chip=str(pairs), address=here.to("list", "answers"))
    done, due = coverage(library)
    words = translate("Card", "{done} of {due} passages accounted for", done=done, due=due)
    yield Entry(
        list_name("passages"), chip=str(due), details=(words,), address=here.to("list", "passages")
    )


def coverage(library: Library) -> tuple[int, int]:
    """How many places of the source became something or say why not, and how many there are."""
    done = sum(bool(library.became(p.locator) or p.nothing) for p in library.passages.values())
    return done, library.source.locators


def recipients_figure(library: Library, here: Here) -> Figure:
    """The largest boundary of all: how many studies were done in recipients of HSCT."""
    tally = recipients(library)
    words = translate("Card", "Studies in recipients of HSCT")
    means = translate(
        "Card",
        "Counts primary studies that treated people or animals. {women} of them are in women with"
        " no HSCT reported.",
        women=len(tally.women),
    )
    if tally.not_stated:
        unstated = translate("Card", "Population not stated: {some}", some=tally.not_stated)
        means = joined((means, unstated), "", " ")
    return Figure(f"{tally.n} / {tally.m}", words, means, here.to("list", "studies"))


def _studies(library: Library, here: Here) -> Iterator[Block]:
    tally = recipients(library)
    yield Prose(counting_words(library), 13, "soft")
    for title, group in _by_population(library.studies.values()):
        yield Heading(title)
        if not group:
            yield Prose(translate("Card", "None in this pack."), 13, "soft")
        for study in group:
            is_counted = study.id in tally.counted
            marks = () if is_counted else (translate("Card", "not counted"),)
            yield study_entry(study, library, here, *marks)


def _by_population(studies: Iterable[Study]) -> Iterator[tuple[Text, list[Study]]]:
    """Recipients of HSCT first, even where there are none; then women, animals, cells, the rest."""
    left = list(studies)

    def take(*populations: Population) -> list[Study]:
        taken = [study for study in left if study.population in populations]
        left[:] = [study for study in left if study not in taken]
        return taken

    yield population_words("hsct-recipients"), take("hsct-recipients")
    groups = (
        (population_words("women-with-pof"), take("women-with-pof")),
        (translate("Card", "Animals"), take(*ANIMALS)),
        (population_words("cultured-cells"), take("cultured-cells")),
        (translate("Card", "Advice and reviews"), _papers(left)),
        (translate("Card", "In whom is not stated"), [s for s in left if s not in _papers(left)]),
    )
    yield from ((title, group) for title, group in groups if group)


def _papers(studies: Iterable[Study]) -> list[Study]:
    return [study for study in studies if study.kind in ("recommendation", "review")]


def _discrepancies(library: Library, here: Here) -> Iterator[Block]:
    groups: dict[Certainty, list[Discrepancy]] = {c: [] for c in get_args(Certainty)}
    for discrepancy in library.discrepancies.values():
        groups[discrepancy.certainty].append(discrepancy)
    for certainty, group in groups.items():
        if group:
            yield Heading(_group_title(certainty))
        for discrepancy in group:
            entry = discrepancy_entry(discrepancy, here)
            yield Entry(entry.text, address=entry.address)
    yield from refused(library.doubts.values())


def _group_title(certainty: Certainty) -> Text:
    """A certain one is a discrepancy; the others are questions."""
    name = certainty_words(certainty)
    if certainty == "certain":
        return name
    return joined((translate("Card", "Questions"), name), "：", ": ")


def _references(library: Library, here: Here) -> Iterator[Block]:
    counts = Counter(r.status for r in library.references.values())
    parts = [
        Text(zh=f"{words.zh} {counts[s]}", en=f"{words.en} {counts[s]}")
        for s in get_args(Status)
        if counts[s] and (words := status_words(s))
    ]
    yield Prose(joined(parts, " · ", " · "), 13, "soft")
    yield from (reference_entry(number, library, here) for number in library.references)


def _terms(library: Library, here: Here) -> Iterator[Block]:
    for term in sorted(library.terms.values(), key=lambda t: t.abbreviation.casefold()):
        words = Text(zh=term.zh, en=term.en or term.zh)
        yield Entry(words, chip=term.abbreviation, address=here.to("term", term.id))


def _claims(library: Library, here: Here) -> Iterator[Block]:
    for theme in get_args(Theme):
        group = [claim for claim in library.claims.values() if claim.theme == theme]
        entries = tuple(claim_entries(group, library, here))
        if entries:
            yield Fold(theme_words(theme), entries, count=len(entries))


def _entities(library: Library, here: Here) -> Iterator[Block]:
    for kind in get_args(EntityKind):
        group = [entity for entity in library.entities.values() if entity.kind == kind]
        entries = tuple(
            Entry(e.name, details=notes_at("entity", e.id, here), address=here.to("entity", e.id))
            for e in group
        )
        if entries:
            yield Fold(kind_words(kind), entries, count=len(entries))


def _passages(library: Library, here: Here) -> Iterator[Block]:
    done, due = coverage(library)
    yield Prose(translate("Card", "{done} of {due} passages accounted for", done=done, due=due))
    for section in library.source.sections:
        yield Heading(
            Text(zh=f"{section.id} {section.title.zh}", en=f"{section.id} {section.title.en}")
        )
        for locator in section_locators(section):
            passage = library.passages[locator]
            yield passage_entry(locator, library, here, _outcome(passage))


def _outcome(passage: Passage) -> Text | None:
    return nothing_words(passage) if passage.nothing else None
