"""What the steps of a study are called, and their times on an axis."""

from collections.abc import Iterable

from pofedu.content.model import Text
from pofedu.content.protocol import Axis, Band, Mark, Zero
from pofedu.content.study import Event, Moment
from pofedu.ui.language import joined, labelled, same, translate


def event_words(event: Event) -> Text:
    """What an event of a protocol is for."""
    return {
        "modelling": translate("Card", "Modelling"),
        "treatment": translate("Card", "Treatment"),
        "measurement": translate("Card", "Measurement"),
    }[event.kind]


def moment_words(moment: Moment) -> Text:
    """A time on a study's own axis."""
    return _span_words(moment, _span(moment))


def _span(moment: Moment) -> str:
    if moment.at < 0:
        return f"{-moment.at:g}"
    return f"{moment.at:g}" + (f"–{moment.until:g}" if moment.until is not None else "")


def _span_words(moment: Moment, span: str) -> Text:
    """A time, or several as one, that are counted as a moment is."""
    if moment.at < 0:
        return _before_words(moment, span)
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


def _before_words(moment: Moment, span: str) -> Text:
    """A time before the first treatment."""
    return {
        "hours": translate("Protocols", "{span} h before treatment", span=span),
        "days": translate("Protocols", "{span} days before treatment", span=span),
        "months": translate("Protocols", "{span} months before treatment", span=span),
        "years": translate("Protocols", "{span} years before treatment", span=span),
    }[moment.unit]


def when_words(event: Event) -> Text:
    """When a step was, as the study counts."""
    moment = event.moment
    return moment_words(moment) if moment else translate("Protocols", "time not stated")


def times_words(events: Iterable[Event]) -> Text:
    """When steps with a time were, those for the same together: day 6, 9, 12 of modelling."""
    found: dict[tuple[object, ...], list[Event]] = {}
    for event in events:
        if (moment := event.moment) is not None:
            alike = event.kind, moment.unit, moment.after, moment.at < 0
            found.setdefault(alike, []).append(event)
    return joined(map(_alike_words, found.values()), "；", "; ")


def _alike_words(events: list[Event]) -> Text:
    moments = [event.moment for event in events if event.moment]
    spans = dict.fromkeys(map(_span, moments))
    when = Text(
        zh=_span_words(moments[0], "、".join(spans)).zh,
        en=_span_words(moments[0], ", ".join(spans)).en,
    )
    said = labelled(event_words(events[0]), when)
    is_apart = len({event.arm for event in events}) == len(events) > 1
    return joined((said, translate("Protocols", "a group each"))) if is_apart else said


def step_words(event: Event) -> Text:
    """What a step was, in the words of the record."""
    return Text(zh=event.zh, en=event.en)


def axis_words(zero: Zero, band: Band) -> Text:
    """What an axis counts from, and in what."""
    return {
        ("modelling", "days"): translate("Protocols", "Days from the start of modelling"),
        ("modelling", "months"): translate("Protocols", "Months from the start of modelling"),
        ("treatment", "days"): translate("Protocols", "Days from the first treatment"),
        ("treatment", "months"): translate("Protocols", "Months from the first treatment"),
    }[zero, band]


def gap_words(axis: Axis, band: Band) -> Text | None:
    """What is left out of an axis; None where nothing is."""
    if axis.gap is None:
        return None
    start, end = (f"{round(time):g}" for time in axis.gap)
    if band == "months":
        return translate(
            "Protocols",
            "// months {start}–{end} are left out; the scale is the same on both sides",
            start=start,
            end=end,
        )
    return translate(
        "Protocols",
        "// days {start}–{end} are left out; the scale is the same on both sides",
        start=start,
        end=end,
    )


def unplaced_words() -> Text:
    """Over steps of which no place on an axis is known."""
    return translate("Protocols", "Time not stated; in the order written, distances mean nothing")


def number_words(number: float) -> Text:
    """A tick of an axis."""
    return same(f"{number:g}".replace("-", "−"))


def place_words(mark: Mark) -> str:
    """The place of a step in the numbers of its axis; hours where they are no quarter of a day."""
    moment = mark.step.event.moment
    is_in_hours = moment is not None and moment.unit == "hours"
    if is_in_hours and any(time * 4 % 1 for time in mark.ends):
        return f"{'–'.join(f'{round(time * 24, 2):g}' for time in mark.ends)} h".replace("-", "−")
    return "–".join(number_words(time).en for time in mark.ends)


def step_line(event: Event) -> Text:
    """A step in a line: what for, when, and what was done."""
    return labelled(joined((event_words(event), when_words(event))), step_words(event))
