"""What a study did, on its card: its fields with their origin, and its steps in order of time."""

from collections.abc import Iterable, Iterator

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.protocol import ZEROS, placed, steps_of
from pofedu.content.study import Event, Stated, Study
from pofedu.ui.blocks import Block, Fact, Heading, Prose, Timeline
from pofedu.ui.cardlinks import Here, entity_links, origin_mark
from pofedu.ui.language import joined, labelled, translate
from pofedu.ui.protocol.words import event_words, step_line, when_words

DAYS = {"hours": 1 / 24, "days": 1.0, "months": 30.4, "years": 365.25}
AXES = {"modelling": 0, "treatment": 1}


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
    if study.time or not study.timed:
        yield translate("Card", "Time"), study.time
    yield translate("Card", "Registration"), study.registration


def done_blocks(
    study: Study, library: Library, here: Here, grounds: Text, is_sure: bool
) -> Iterator[Block]:
    """What a study did, field by field, each with its origin; at the end what is not stated."""
    fields = list(_fields(study))
    yield Heading(translate("Card", "What was done"))
    for label, field in fields:
        if field is not None:
            yield stated_fact(label, field, is_sure)
    if study.dose and _printed(study):
        words = study.dose.quantity.printed
        yield stated_fact(translate("Card", "Dose as printed"), study.dose, is_sure, words)
    yield from _named(study, library, here, grounds, is_sure)
    absent = [label for label, field in fields if field is None]
    if absent:
        words = labelled(translate("Card", "Not stated"), joined(absent, "、"))
        yield Prose(words, 13, "soft")


def _printed(study: Study) -> bool:
    """Whether the dose as printed says more than the field's own words."""
    return study.dose is not None and study.dose.quantity.printed.zh not in study.dose.zh


def _named(
    study: Study, library: Library, here: Here, grounds: Text, is_sure: bool
) -> Iterator[Block]:
    """What was given, and what made the model, by the names that all studies share."""
    shared = (
        (translate("Card", "Interventions"), study.given, study.intervention),
        (translate("Card", "Model made with"), study.model_agents, study.model),
    )
    origins: dict[Text, list[Text]] = {}
    for label, named, field in shared:
        yield from entity_links(label, named, library, here)
        if named:
            origins.setdefault(terms_words(field, grounds, is_sure), []).append(label)
    for origin, labels in origins.items():
        yield Prose(labelled(joined(labels, "、"), origin), 13, "soft")


def terms_words(field: Stated | None, grounds: Text, is_sure: bool) -> Text:
    """Where names come from that all studies share: of the field they name, else of the study."""
    origin = origin_mark(field.origin, field.passages, is_sure) if field else grounds
    return joined((translate("StudyCard", "our terms"), origin), "；", "; ")


def stated_fact(label: Text, field: Stated, is_sure: bool, words: Text | None = None) -> Fact:
    """A field with its origin, perhaps in other words; one nobody confirmed stands back."""
    return Fact(
        label,
        words or Text(zh=field.zh, en=field.en),
        mark=origin_mark(field.origin, field.passages, is_sure),
        is_faint=not field.is_confirmed,
    )


def protocol_blocks(study: Study, library: Library, is_sure: bool) -> Iterator[Block]:
    """The steps as a strip, and beneath it in words; of research without any, that is said."""
    if not study.events and study.kind not in (None, "primary-study"):
        return
    yield Heading(translate("Card", "In the order of time"))
    if not study.events:
        yield Prose(translate("StudyCard", "No steps are recorded."), 13, "soft")
        return
    yield _timeline(study, library)
    for event in in_order(study.events):
        label = joined((event_words(event), when_words(event)))
        yield stated_fact(label, event, is_sure)


def _timeline(study: Study, library: Library) -> Timeline:
    steps = steps_of(study, library)
    there = placed(study, library, ZEROS[0])
    return Timeline(
        translate("StudyCard", "The protocol on an axis of time, %n steps", n=len(steps)),
        joined((step_line(event) for event in in_order(study.events)), "；", "; "),
        there,
        there[0].strip.unplaced if there else steps,
    )


def in_order(events: Iterable[Event]) -> list[Event]:
    """Events by their time; one without a time stays behind the one it was written after."""
    keyed, last = [], (-1, 0.0)
    for event in events:
        if event.moment:
            last = (AXES[event.moment.after], event.moment.at * DAYS[event.moment.unit])
        keyed.append((last, event))
    return [event for _, event in sorted(keyed, key=lambda pair: pair[0])]
