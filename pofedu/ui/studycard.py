"""The card of a study: what was done to whom, what was seen, and where each field comes from."""

from collections.abc import Iterable, Iterator

from pofedu.content.address import Address, record_home
from pofedu.content.grade import papers_of
from pofedu.content.library import Library, drawn_on
from pofedu.content.model import Claim, Population, Text
from pofedu.content.study import Event, Moment, Stated, Study
from pofedu.ui.blocks import (
    Actions,
    Block,
    Blocks,
    Entry,
    Fact,
    Fold,
    Heading,
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
    entity_links,
    note_prose,
    origin_mark,
    passage_links,
    passage_words,
    record_actions,
    reference_entry,
)
from pofedu.ui.criticism import criticism_blocks
from pofedu.ui.language import joined, labelled, translate
from pofedu.ui.outcomes import outcome_blocks
from pofedu.ui.words import (
    are_women,
    basis_mark,
    design_words,
    measured_words,
    population_words,
    study_kind_words,
)

DAYS = {"hours": 1 / 24, "days": 1.0, "months": 30.4, "years": 365.25}
MOST_STOPS = 3
"""Up to so many boundaries stand open on a card."""
AXES = {"modelling": 0, "treatment": 1}


def study_blocks(study: Study, library: Library, here: Here) -> Blocks:
    """The whole card of a study."""
    discrepancies = library.discrepancies_of(study=study.id)
    counting = library.claims_counting(study.id)
    return (
        Kicker(study_kind_words(study)),
        Title(study.name),
        *_pills(study),
        *_population(study),
        *([note_prose(study.note)] if study.note else []),
        *discrepancy_callouts(discrepancies, here, is_open=False),
        *_protocol(study, library, here),
        *_events(study, is_paper_sure(study, library)),
        *outcome_blocks(study, is_paper_sure(study, library)),
        *_references(study, library, here),
        *passage_links(study.passages, library, here),
        *claim_links(translate("Card", "Claims that count it"), counting, library, here),
        *_boundaries(counting),
        *criticism_blocks(study, library, grounds_words(study), is_paper_sure(study, library)),
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


def _population(study: Study) -> Iterator[Block]:
    if study.kind not in (None, "primary-study") and study.population is None:
        return
    known = study.population
    words = population_words(known) if known else translate("Card", "Not stated")
    yield Fact(translate("Card", "In whom"), words, mark=grounds_words(study))
    yield Fact(translate("Card", "In recipients of HSCT"), _after_hsct(known))


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
        "Studies", "Animals, not counted as such; for a transplantation see what was done"
    )


def grounds_words(study: Study) -> Text:
    """What kind, design and population rest on."""
    where = passage_words(study.grounds.passages)
    said = joined((translate("Card", "review"), where), " ", " ") if where.zh else None
    read = basis_mark(study.grounds)
    return joined([text for text in (said, read) if text], "；", "; ")


def is_paper_sure(study: Study, library: Library) -> bool:
    """Whether a paper that the study is taken to be is confirmed."""
    return any(library.references[n].status == "confirmed" for n in papers_of(study))


def _fields(study: Study) -> Iterator[tuple[Text, Stated | None]]:
    yield translate("Card", "Participants"), study.participants
    yield translate("Card", "Species"), study.species
    if study.systems != ("human",):
        yield translate("Card", "Strain"), study.strain
        yield translate("Card", "Model"), study.model
    yield translate("Card", "Compared with"), study.comparison
    yield translate("Card", "Given"), study.intervention
    yield translate("Card", "Preparation"), study.preparation
    yield translate("Card", "Route"), study.route
    yield translate("Card", "Dose"), study.dose
    yield translate("Card", "n"), study.n
    yield translate("Card", "Time"), study.time
    yield translate("Card", "Registration"), study.registration


def _protocol(study: Study, library: Library, here: Here) -> Iterator[Block]:
    fields = list(_fields(study))
    yield Heading(translate("Card", "What was done"))
    for label, field in fields:
        if field is not None:
            yield stated_fact(label, field, is_paper_sure(study, library))
    if study.dose and _printed(study):
        yield Fact(translate("Card", "Dose as printed"), study.dose.quantity.printed)
    given = translate("Card", "Interventions")
    yield from entity_links(given, study.given, library, here)
    agents = translate("Card", "Model made with")
    yield from entity_links(agents, study.model_agents, library, here)
    absent = [label for label, field in fields if field is None]
    if absent:
        words = labelled(translate("Card", "Not stated"), joined(absent, "、"))
        yield Prose(words, 13, "soft")


def _printed(study: Study) -> bool:
    """Whether the dose as printed says more than the field's own words."""
    return study.dose is not None and study.dose.quantity.printed.zh not in study.dose.zh


def stated_fact(label: Text, field: Stated, is_sure: bool) -> Fact:
    """A field with its origin; one that nobody confirmed stands back."""
    return Fact(
        label,
        Text(zh=field.zh, en=field.en),
        mark=origin_mark(field.origin, field.passages, is_sure),
        is_faint=not field.is_confirmed,
    )


def _events(study: Study, is_sure: bool) -> Iterator[Block]:
    if study.events:
        yield Heading(translate("Card", "In the order of time"))
    for event in in_order(study.events):
        kind = event_words(event)
        label = joined((kind, moment_words(event.moment))) if event.moment else kind
        yield stated_fact(label, event, is_sure)


def in_order(events: Iterable[Event]) -> list[Event]:
    """Events by their time; one without a time stays behind the one it was written after."""
    keyed, last = [], (-1, 0.0)
    for event in events:
        if event.moment:
            last = (AXES[event.moment.after], event.moment.at * DAYS[event.moment.unit])
        keyed.append((last, event))
    return [event for _, event in sorted(keyed, key=lambda pair: pair[0])]


def event_words(event: Event) -> Text:
    """What an event of a protocol is for."""
    return {
        "modelling": translate("Card", "Modelling"),
        "treatment": translate("Card", "Treatment"),
        "measurement": translate("Card", "Measurement"),
    }[event.kind]


def moment_words(moment: Moment) -> Text:
    """A time on a study's own axis."""
    if moment.at < 0:
        return _before_words(moment)
    span = f"{moment.at:g}" + (f"–{moment.until:g}" if moment.until is not None else "")
    if moment.after == "modelling":
        return {
            "hours": translate("Card", "hour {span} of modelling", span=span),
            "days": translate("Card", "day {span} of modelling", span=span),
            "months": translate("Card", "month {span} of modelling", span=span),
            "years": translate("Card", "year {span} of modelling", span=span),
        }[moment.unit]
    return {
        "hours": translate("Card", "hour {span} after treatment", span=span),
        "days": translate("Card", "day {span} after treatment", span=span),
        "months": translate("Card", "month {span} after treatment", span=span),
        "years": translate("Card", "year {span} after treatment", span=span),
    }[moment.unit]


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
        words = translate("Protocols", "Where the claims that count it stop")
        yield Fold(words, stops, count=len(stops), is_open=len(stops) <= MOST_STOPS)


def _beside(study: Study) -> Iterator[Block]:
    """To the comparison, with what is compared there already; advice measured nothing."""
    if study.kind in (None, "primary-study"):
        words = translate("Protocols", "Compare it with other studies")
        yield Entry(words, address=record_home("study", study.id).with_view(view="compare"))


def _before_words(moment: Moment) -> Text:
    """A time before the first treatment."""
    span = f"{-moment.at:g}"
    return {
        "hours": translate("Protocols", "{span} h before treatment", span=span),
        "days": translate("Protocols", "{span} days before treatment", span=span),
        "months": translate("Protocols", "{span} months before treatment", span=span),
        "years": translate("Protocols", "{span} years before treatment", span=span),
    }[moment.unit]


def role_words(study: Study) -> dict[int, list[Text]]:
    """By the number of a reference, what it is to a study."""
    roles: dict[int, list[Text]] = {}
    for link in study.references:
        words = {
            "printed-as": translate("Card", "printed at this study"),
            "identified-as": translate("Card", "taken to be this paper"),
        }[link.role]
        roles.setdefault(link.number, []).append(words)
    return roles


def _references(study: Study, library: Library, here: Here) -> Iterator[Block]:
    yield Heading(translate("Card", "References"))
    for number, said in role_words(study).items():
        yield reference_entry(number, library, here, joined(said))
