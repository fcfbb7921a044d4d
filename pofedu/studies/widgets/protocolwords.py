"""What the view of protocols says: headings, times on an axis, and a sentence for each step."""

from collections.abc import Iterator

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.protocol import Band, Mark, Step, Strip, Zero, steps_of
from pofedu.content.study import Study
from pofedu.studies.protocols import Group, Protocols
from pofedu.ui.cardlinks import origin_mark
from pofedu.ui.language import joined, labelled, translate
from pofedu.ui.outcomes import count_words
from pofedu.ui.paragraphs import plain
from pofedu.ui.protocol.words import axis_words, event_words, step_words, when_words

FEW = 3
"""Up to so many outcomes of a step are said beside it."""


def zero_words(zero: Zero) -> Text:
    """What day 0 is."""
    if zero == "treatment":
        return translate("Protocols", "Day 0 = first treatment")
    return translate("Protocols", "Day 0 = start of modelling")


def group_words(group: Group, whole: int) -> Text:
    """What an axis counts, and how many studies stand on it."""
    return joined((axis_words(group.zero, group.band), _of(len(group.strips), whole)), " · ", " · ")


def apart_words(group: Group) -> Text:
    """Why studies stand on another axis than the one that was asked for."""
    if group.zero == "treatment":
        return translate(
            "Protocols",
            "Counted from the first treatment: no start of modelling is stated.",
        )
    return translate(
        "Protocols",
        "Counted from the start of modelling: no time of a treatment is stated.",
    )


def _of(count: int, whole: int) -> Text:
    return translate("Protocols", "{count} of {whole} studies", count=count, whole=whole)


def orders_words(protocols: Protocols, whole: int) -> Text:
    """Over the studies whose steps have no times."""
    words = translate("Protocols", "Steps without stated times, in the order written")
    return joined((words, _of(len(protocols.orders), whole)), " · ", " · ")


def silent_words(protocols: Protocols, whole: int) -> Text:
    """Over the studies of whose steps nothing is recorded."""
    words = translate("Protocols", "No times of steps stated")
    return joined((words, _of(len(protocols.silent), whole)), " · ", " · ")


def mark_words(mark: Mark, band: Band) -> Text:
    """When, counted as the axis counts, in a few words."""
    moment = mark.step.event.moment
    if moment is not None and moment.unit == "hours" and mark.at:
        return _hours(mark)
    at = f"{abs(mark.at):g}"
    if mark.until is not None:
        at = f"{mark.at:g}–{mark.until:g}"
    elif mark.at < 0:
        return {
            "days": translate("Protocols", "{at} days before", at=at),
            "months": translate("Protocols", "{at} months before", at=at),
        }[band]
    return {
        "days": translate("Protocols", "day {at}", at=at),
        "months": translate("Protocols", "month {at}", at=at),
    }[band]


def _hours(mark: Mark) -> Text:
    hours = round(mark.at * 24, 2)
    if hours < 0:
        return translate("Protocols", "{at} h before", at=f"{-hours:g}")
    if mark.until is not None:
        return translate("Protocols", "hour {at}", at=f"{hours:g}–{round(mark.until * 24, 2):g}")
    return translate("Protocols", "hour {at}", at=f"{hours:g}")


def seen_words(study: Study, step: Step) -> Iterator[Text]:
    """What was seen at a step or in its group, an outcome each."""
    outcomes = {outcome.id: outcome for outcome in study.outcomes}
    for outcome in (outcomes[id_] for id_ in step.event.outcomes):
        saw = count_words(outcome) or Text(zh=outcome.saw.zh, en=outcome.saw.en)
        yield labelled(outcome.measure, saw)


def step_parts(study: Study, step: Step, number_of: int) -> tuple[Text, ...]:
    """All that is known of a step, part by part."""
    event = step.event
    place = translate("Protocols", "step {place} of {whole}", place=step.number, whole=number_of)
    origin = plain(origin_mark(event.origin, event.passages, step.is_sure))
    return (
        study.name,
        joined((event_words(event), when_words(step.event), place)),
        step_words(step.event),
        *seen_words(study, step),
        origin,
    )


def parts_of(study: Study, number: int, library: Library) -> tuple[Text, ...]:
    """A step part by part; a study alone where it has none of this number."""
    steps = {step.number: step for step in steps_of(study, library)}
    if number not in steps:
        return (silent_line(study),)
    return step_parts(study, steps[number], len(steps))


def step_sentence(study: Study, number: int, library: Library) -> Text:
    """A step for those who listen."""
    return joined(parts_of(study, number, library), "；", "; ")


def step_lines(study: Study, number: int, library: Library) -> Text:
    """A step for those who point at it."""
    return joined(parts_of(study, number, library), "\n", "\n")


def silent_line(study: Study) -> Text:
    """A study of whose steps nothing is recorded, with what is said of time in words."""
    if study.time is None:
        return labelled(study.name, translate("Protocols", "no times stated"))
    return labelled(study.name, Text(zh=study.time.zh, en=study.time.en))


def time_words(study: Study, is_sure: bool) -> Text | None:
    """What the record says of time in words, with its origin."""
    if study.time is None:
        return None
    words = Text(zh=study.time.zh, en=study.time.en)
    origin = plain(origin_mark(study.time.origin, study.time.passages, is_sure))
    return Text(zh=f"{words.zh}（{origin.zh}）", en=f"{words.en} ({origin.en})")


def keys_of(strip: Strip, band: Band) -> Iterator[tuple[Step, Text]]:
    """What the marks of a strip are: once for steps alike, with their times; arms say it above.

    Steps at which something else was seen are not alike.
    """
    found: dict[tuple[str, str, tuple[str, ...]], tuple[Step, list[Text]]] = {}
    for mark in (mark for lane in strip.lanes for mark in lane.marks):
        event = mark.step.event
        if event.arm is not None:
            continue
        alike = (event.kind, event.zh, event.outcomes)
        _, times = found.setdefault(alike, (mark.step, []))
        if (words := mark_words(mark, band)) not in times:
            times.append(words)
    for step, times in found.values():
        yield step, labelled(joined(times, "、"), step_words(step.event))


def count_line(protocols: Protocols, whole: int) -> Text:
    """How much of all is placed, for the title."""
    placed = len({strip.study.id for group in protocols.groups for strip in group.strips})
    return translate(
        "Protocols", "times stated in {count} of {whole} studies", count=placed, whole=whole
    )
