"""The card of a study: what was done to whom, what was seen, and where each field comes from."""

from collections.abc import Iterator

from pofedu.content.address import Address, record_home
from pofedu.content.grade import papers_of
from pofedu.content.library import Library, drawn_on
from pofedu.content.model import Claim, Population, Text
from pofedu.content.study import Study
from pofedu.ui.asked import question_blocks
from pofedu.ui.blocks import (
    Actions,
    Block,
    Blocks,
    Entry,
    Fact,
    Fold,
    Heading,
    Jump,
    Kicker,
    Pill,
    Pills,
    Prose,
    Title,
)
from pofedu.ui.cardlinks import (
    Here,
    claim_links,
    discrepancy_callouts,
    note_prose,
    passage_links,
    passage_words,
    record_actions,
    reference_entry,
)
from pofedu.ui.criticism import criticism_blocks
from pofedu.ui.language import joined, labelled, translate
from pofedu.ui.outcomes import outcome_blocks
from pofedu.ui.studyfields import done_blocks, protocol_blocks
from pofedu.ui.words import (
    are_women,
    basis_mark,
    design_words,
    measured_words,
    population_words,
    study_kind_words,
)

MOST_STOPS = 3
"""Up to so many boundaries stand open on a card."""


def study_blocks(study: Study, library: Library, here: Here) -> Blocks:
    """The whole card of a study."""
    discrepancies = library.discrepancies_of(study=study.id)
    counting = library.claims_counting(study.id)
    is_sure = is_paper_sure(study, library)
    criticised = criticism_blocks(study, library, grounds_words(study), is_sure)
    return (
        Kicker(study_kind_words(study)),
        Title(study.name),
        *_pills(study),
        *_origins(study),
        *(Jump(fold.text) for fold in criticised),
        *question_blocks(study, library, is_sure),
        *_population(study),
        *([note_prose(study.note)] if study.note else []),
        *discrepancy_callouts(discrepancies, here, is_open=False),
        *done_blocks(study, library, here, grounds_words(study), is_sure),
        *protocol_blocks(study, library, is_sure),
        *outcome_blocks(study, is_sure, library.topics.values()),
        *_references(study, library, here),
        *passage_links(study.passages, library, here),
        *claim_links(translate("Card", "Claims that rest on it"), counting, library, here),
        *_boundaries(counting),
        *criticised,
        *_maps(study, counting, library, here),
        *_beside(study),
        Actions(record_actions()),
    )


def _pills(study: Study) -> Iterator[Block]:
    if study.kind not in (None, "primary-study") and not study.systems:
        return
    systems = [measured_words(s, are_women(study)) for s in study.systems]
    design = study.design or "not-stated"
    words = (
        design_words(design)
        if study.design
        else labelled(translate("Card", "Design"), design_words(design))
    )
    yield Pills((*(Pill(s, "accent", is_filled=True) for s in systems), Pill(words, "soft")))


def _origins(study: Study) -> Iterator[Block]:
    """Where that comes from which stands above without saying so: the name, and its short answers.

    It is said only of those that are recorded.
    """
    fields = (
        (study.kind, translate("StudyCard", "kind")),
        (study.systems, translate("StudyCard", "measured in")),
        (study.design, translate("StudyCard", "design")),
    )
    recorded = [words for field, words in fields if field]
    parts = [translate("StudyCard", "the name is ours")]
    if recorded and grounds_words(study).zh:
        parts.append(labelled(joined(recorded, "、"), grounds_words(study)))
    words = labelled(translate("StudyCard", "Where from"), joined(parts, "；", "; "))
    yield Prose(words, 13, "soft")


def _population(study: Study) -> Iterator[Block]:
    if study.kind not in (None, "primary-study") and study.population is None:
        return
    known = study.population
    words = population_words(known) if known else translate("Card", "Not stated")
    mark = grounds_words(study) if known else None
    yield Fact(translate("Card", "In whom"), words, mark=mark)
    inferred = translate("StudyCard", "inferred from “In whom”") if known else None
    yield Fact(translate("Card", "In recipients of HSCT"), _after_hsct(known), mark=inferred)


def _after_hsct(population: Population | None) -> Text:
    """Women of whom none is told may have had one, and so may animals: these are never counted."""
    if population == "hsct-recipients":
        return translate("Card", "Yes")
    if population == "women-with-pof":
        return translate("Card", "Not reported for these women")
    if population is None:
        return translate("Card", "Not stated")
    if population == "cultured-cells":
        return translate("Studies", "Cells in culture: neither people nor animals")
    return translate(
        "Studies",
        "Animals, so not counted here; for what was done to them see “What was done”",
    )


def grounds_words(study: Study) -> Text:
    """What kind, design and population rest on."""
    where = passage_words(study.grounds.passages)
    said = joined((translate("Card", "review"), where), " ", " ") if where.zh else None
    read = basis_mark(study.grounds, is_behind=True)
    return joined([text for text in (said, read) if text], "；", "; ")


def is_paper_sure(study: Study, library: Library) -> bool:
    """Whether a paper that the study is taken to be is confirmed."""
    return any(library.references[n].status == "confirmed" for n in papers_of(study))


def _maps(
    study: Study, counting: tuple[Claim, ...], library: Library, here: Here
) -> Iterator[Block]:
    """The maps that draw a claim which counts it, with all arrows of the study marked there."""
    words = (
        translate("Card", "Also on the map")
        if here.is_on_map
        else translate("Sources", "On the map")
    )
    for diagram in library.diagrams.values():
        drawn = drawn_on(diagram)["claim"]
        count = sum(claim.id in drawn for claim in counting)
        if count and diagram.id != here.address.id:
            address = Address("diagram", diagram.id, kind="study", target=study.id)
            details = translate("StudyTable", "%n of its claims are drawn there", n=count)
            yield Entry(labelled(words, diagram.title), details=(details,), address=address)
    if here.is_on_map:
        place = record_home("study", study.id).with_view(view="table")
        yield Entry(translate("StudyTable", "In the table of studies"), address=place)


def _boundaries(counting: tuple[Claim, ...]) -> Iterator[Block]:
    """What the claims that count it do not say, each once."""
    found = {claim.boundary.zh: claim.boundary for claim in counting}
    if found:
        stops = tuple(note_prose(note) for note in found.values())
        words = translate("Protocols", "What these claims do not say")
        yield Fold(words, stops, count=len(stops), is_open=len(stops) <= MOST_STOPS)


def _beside(study: Study) -> Iterator[Block]:
    """To the comparison, with what is compared there already; advice measured nothing."""
    if study.kind in (None, "primary-study"):
        words = translate("Protocols", "Compare it with other studies")
        yield Entry(words, address=record_home("study", study.id).with_view(view="compare"))


def role_words(study: Study) -> dict[int, list[Text]]:
    """By the number of a reference, what it is to a study."""
    roles: dict[int, list[Text]] = {}
    for link in study.references:
        words = {
            "printed-as": translate("Card", "cited by the review for this study"),
            "identified-as": translate("Card", "taken to be this paper"),
        }[link.role]
        roles.setdefault(link.number, []).append(words)
    return roles


def _references(study: Study, library: Library, here: Here) -> Iterator[Block]:
    yield Heading(translate("Card", "References"))
    for number, said in role_words(study).items():
        origin = _traced(study, number, library)
        details = (joined(said), *([origin] if origin else []))
        yield reference_entry(number, library, here, joined(details, "；", "; "))


def _traced(study: Study, number: int, library: Library) -> Text | None:
    """How it is known that the study is this paper; nothing where only its number is printed."""
    if not any(r.number == number and r.role == "identified-as" for r in study.references):
        return None
    return {
        "confirmed": translate("StudyCard", "bibliographic: read on a page"),
        "probable": translate("StudyCard", "inferred from what was read"),
        "unverified": translate("StudyCard", "unverified: nothing of it was read"),
        "unidentified": None,
    }[library.references[number].status]
