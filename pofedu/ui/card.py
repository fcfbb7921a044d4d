"""The only card of a claim, and the one door to the cards of all kinds of records."""

from collections.abc import Callable, Iterable
from typing import cast

from pofedu.content.grade import HowSure, how_sure
from pofedu.content.gradetable import DESIGNS, MEASURED, TRACES
from pofedu.content.library import Library, entities_of
from pofedu.content.model import Claim, Context, Measurement, Record, Text
from pofedu.content.source import Reference
from pofedu.content.study import Outcome
from pofedu.content.verbs import VERBS
from pofedu.ui.answerblocks import answer_blocks
from pofedu.ui.blocks import (
    Action,
    Actions,
    Block,
    Blocks,
    Fact,
    Heading,
    Kicker,
    Pill,
    Pills,
    Prose,
    Title,
)
from pofedu.ui.cardlines import notes_link, questions_link, with_lines
from pofedu.ui.cardlinks import (
    Here,
    claim_links,
    discrepancy_callouts,
    entity_links,
    note_prose,
    passage_links,
    record_actions,
    reference_entry,
    study_entry,
    where_drawn,
)
from pofedu.ui.language import joined, labelled, translate
from pofedu.ui.names import claim_title, relation_words, via_words
from pofedu.ui.words import (
    design_words,
    directness_words,
    population_words,
    reason_words,
    species_words,
    systems_words,
    theme_words,
    traced_words,
)

MOST_OUTCOMES = 3
"""As many of a paper's other outcomes are named at a claim."""


def card_of(kind: str, id_: str, library: Library, here: Here) -> Blocks:
    """The card of any record or list; KeyError where there is none."""
    if kind == "list":
        from pofedu.ui.listcard import list_blocks

        return list_blocks(id_, library, here)
    record = library.record(kind, id_)
    if record is None:
        raise KeyError(f"{kind}:{id_}")
    links = (*notes_link(kind, id_, here.marks), *questions_link(kind, id_, library))
    return with_lines(_maker(kind)(record, library, here), links)


def _maker(kind: str) -> Callable[[Record, Library, Here], Blocks]:
    """What sets the card of a kind; loaded when first asked for, not when pofedu starts."""
    from pofedu.ui.discrepancycard import discrepancy_blocks
    from pofedu.ui.entitycard import entity_blocks
    from pofedu.ui.passagecard import passage_blocks
    from pofedu.ui.referencecard import reference_blocks
    from pofedu.ui.studycard import study_blocks
    from pofedu.ui.termcard import term_blocks

    makers = {
        "claim": claim_blocks,
        "entity": entity_blocks,
        "term": term_blocks,
        "study": study_blocks,
        "reference": reference_blocks,
        "discrepancy": discrepancy_blocks,
        "passage": passage_blocks,
    }
    return cast("Callable[[Record, Library, Here], Blocks]", makers[kind])


def claim_blocks(claim: Claim, library: Library, here: Here) -> Blocks:
    """The whole card of a claim."""
    sure = how_sure(claim, library.studies, library.references)
    kind = translate("Card", "Claim")
    blocks: list[Block] = [
        Kicker(joined((kind, theme_words(claim.theme)), " · ", " · ")),
        Title(claim_title(claim, library)),
        *where_drawn("claim", claim.id, library, here),
        Pills(_pills(claim)),
        Prose(claim.statement, size=18),
        *_context(claim, library),
        *entity_links(translate("Card", "Entities"), entities_of(claim), library, here),
        *_sure(sure, library),
        Heading(translate("Card", "Where it stops")),
        note_prose(claim.boundary, "caution"),
        *discrepancy_callouts(library.discrepancies_of(claim=claim.id), here),
        *_studies(claim, library, here),
        *passage_links(claim.passages, library, here),
        *_references(claim, library, here),
        *answer_blocks(claim, library, here),
        *claim_links(translate("Card", "On the same arrow"), here.same_arrow, library, here),
        *claim_links(translate("Card", "Before and after"), here.neighbours, library, here),
        Actions(record_actions()),
    ]
    return tuple(blocks)


def _pills(claim: Claim) -> tuple[Pill, ...]:
    """The verb or effect, then how directly it is put; nothing acts directly without influence."""
    relation = Pill(relation_words(claim), "accent", is_filled=True)
    if claim.directness == "direct" and VERBS[claim.verb].sbgn == "no influence":
        return (relation,)
    return relation, Pill(directness_words(claim.directness, bool(claim.via)), "soft")


def _context(claim: Claim, library: Library) -> Iterable[Block]:
    facts = [Fact(label, value) for label, value in _context_facts(claim.context)]
    if claim.via:
        facts.append(Fact(translate("Card", "Via"), via_words(claim, library)))
    if claim.quantity:
        facts.append(Fact(translate("Card", "As printed"), claim.quantity.printed))
    if claim.differs_because:
        facts.append(Fact(translate("Card", "Why it differs"), claim.differs_because))
    return facts


def _context_facts(context: Context) -> Iterable[tuple[Text, Text]]:
    if context.population:
        yield translate("Card", "In whom"), population_words(context.population)
    if context.species:
        yield translate("Card", "Species"), species_words(context.species)
    for label, value in (
        (translate("Card", "Model"), context.model),
        (translate("Card", "Cells"), context.cells),
        (translate("Card", "Preparation"), context.preparation),
        (translate("Card", "Route"), context.route),
        (translate("Card", "Time"), context.time),
        (translate("Card", "Condition"), context.condition),
    ):
        if value:
            yield label, value


def _sure(sure: HowSure, library: Library) -> Iterable[Block]:
    yield Heading(translate("Card", "How sure"))
    yield Prose(sure.reading)
    yield Fact(
        translate("Card", "Measured in"),
        systems_words(sure.systems, sure.are_women),
        tuple(reason_words(r, library) for r in sure.measured_reasons),
        *_level(MEASURED, sure.measured if sure.has_study else "not-stated"),
    )
    yield Fact(
        translate("Card", "By what design"),
        design_words(sure.design),
        tuple(reason_words(r, library) for r in sure.design_reasons),
        *_level(DESIGNS, sure.design),
    )
    yield Fact(
        translate("Card", "How far traced"),
        traced_words(sure.traced),
        tuple(reason_words(r, library) for r in sure.traced_reasons),
        *_level(TRACES, sure.traced),
    )
    yield Actions((Action("grades", translate("Card", "How is this computed?"), "info"),))


def _level(scale: tuple[str, ...], answer: str) -> tuple[int, int]:
    steps = len(scale) - 1
    return steps - scale.index(answer), steps


def _studies(claim: Claim, library: Library, here: Here) -> Iterable[Block]:
    if claim.measured_by:
        yield Heading(translate("Card", "Studies that measured it"))
    for measurement in claim.measured_by:
        study = library.studies[measurement.study]
        seen = joined((o.measure for o in _outcomes(measurement, library)), "；", "; ")
        measured = labelled(translate("Card", "Measured"), seen)
        saw = measurement.saw
        yield study_entry(study, library, here, Text(zh=saw.zh, en=saw.en), measured)


def _outcomes(measurement: Measurement, library: Library) -> Iterable[Outcome]:
    study = library.studies[measurement.study]
    return (o for o in study.outcomes if o.id in measurement.outcomes)


def _references(claim: Claim, library: Library, here: Here) -> Iterable[Block]:
    yield Heading(translate("Card", "References"))
    if not claim.references:
        yield Prose(
            translate("Card", "The review gives no reference at this sentence."), 13, "soft"
        )
    for number in claim.references:
        reference = library.references[number]
        details = (*_reference_note(reference), *_other_findings(claim, number, library))
        yield reference_entry(number, library, here, *details)


def _reference_note(reference: Reference) -> Iterable[Text]:
    if reference.note:
        yield reference.note


def _other_findings(claim: Claim, number: int, library: Library) -> Iterable[Text]:
    """What an identified paper did measure, where that is not this claim."""
    measured = {m.study for m in claim.measured_by}
    for study in library.studies_of(number):
        read = [o.measure for o in study.outcomes if o.saw.origin == "page-read"]
        if study.id not in measured and read:
            seen = joined(read[:MOST_OUTCOMES], "；", "; ")
            dots = "…" if len(read) > MOST_OUTCOMES else ""
            label = translate("Card", "What was read of it measured instead")
            yield labelled(label, Text(zh=seen.zh + dots, en=seen.en + dots))
