"""What a study measured and saw: counts with their origin, sequences kept apart from groups."""

from collections.abc import Iterable, Iterator

from pofedu.content.model import Text
from pofedu.content.study import Count, Outcome, Study
from pofedu.content.topic import Topic, topic_of
from pofedu.ui.blocks import Block, Entry, Heading, Subheading
from pofedu.ui.cardlinks import origin_mark, passage_words
from pofedu.ui.language import joined, labelled, same, translate
from pofedu.ui.names import lowered
from pofedu.ui.paragraphs import plain
from pofedu.ui.words import effect_words


def outcome_blocks(study: Study, is_sure: bool, topics: Iterable[Topic] = ()) -> Iterator[Block]:
    """The outcomes under what was measured, each once; last what was seen before the treatment.

    `is_sure`: whether the paper that was read is surely the one that the review cites.
    """
    if study.outcomes:
        yield Heading(translate("Card", "What was seen"))
    measured = tuple(topic for topic in topics if topic.axis == "measured")
    results = [outcome for outcome in study.outcomes if not outcome.is_baseline]
    found = [(topic_of(outcome, measured), outcome) for outcome in results]
    for topic in (*measured, None):
        under = [outcome for there, outcome in found if there == topic]
        yield from _group(under, _heading(topic, bool(measured)), is_sure)
    before = [outcome for outcome in study.outcomes if outcome.is_baseline]
    words = translate("StudyCard", "Before the treatment: where the study started, no result")
    yield from _group(before, words, is_sure)


def _heading(topic: Topic | None, has_topics: bool) -> Text | None:
    if topic is not None:
        return topic.name
    return translate("StudyCard", "Under none of these headings") if has_topics else None


def _group(outcomes: list[Outcome], heading: Text | None, is_sure: bool) -> Iterator[Block]:
    """Those in sequence first, together, said to be no independent groups; then the others."""
    sequences: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        if outcome.place:
            sequences.setdefault(outcome.place.sequence, []).append(outcome)
    for steps in sequences.values():
        words = translate("Card", "In sequence, not independent groups")
        yield Subheading(labelled(heading, words) if heading else words)
        for outcome in sorted(steps, key=_step):
            yield _entry(outcome, is_sure, chip=str(_step(outcome)))
    others = [outcome for outcome in outcomes if outcome.place is None]
    if sequences and others:
        words = translate("Card", "Other outcomes")
        yield Subheading(labelled(heading, words) if heading else words)
    elif others and heading:
        yield Subheading(heading)
    yield from (_entry(outcome, is_sure) for outcome in others)


def _step(outcome: Outcome) -> int:
    return outcome.place.step if outcome.place else 0


def _entry(outcome: Outcome, is_sure: bool, chip: str = "") -> Entry:
    details = tuple(_details(outcome, is_sure))
    tail = None if outcome.is_baseline else direction_words(outcome)
    count = count_words(outcome)
    return Entry(outcome.measure, chip=chip, details=details, tail=tail, value=count)


def went_words(outcome: Outcome) -> Text:
    """Which way it went; of one that states no effect, what it is instead."""
    if outcome.is_baseline:
        return translate("StudyCard", "Before treatment")
    if outcome.direction != "none":
        return effect_words(outcome.direction)
    if is_count(outcome):
        return translate("StudyCard", "A count, no direction")
    return translate("StudyCard", "No direction recorded")


def is_count(outcome: Outcome) -> bool:
    """Whether a number of women, animals or events, or a share, is recorded."""
    return bool(outcome.numerator or outcome.denominator or outcome.share)


def direction_words(outcome: Outcome) -> Text:
    """Which way it went, as this record reads what was seen."""
    words = went_words(outcome)
    if outcome.is_baseline or outcome.direction == "none":
        words = Text(zh=words.zh, en=lowered(words.en))
    else:
        words = labelled(translate("StudyCard", "recorded as"), words)
    if outcome.is_confirmed:
        return words
    return joined((words, origin_mark("unverified")))


def _details(outcome: Outcome, is_sure: bool) -> Iterator[Text]:
    """In whom and when, what was seen and where that comes from, where the counts come from."""
    frame = [text for text in (outcome.group, outcome.time) if text]
    if frame:
        yield joined(frame, "；", "; ")
    saw = outcome.saw
    mark = origin_mark(saw.origin, saw.passages, is_sure)
    yield Text(zh=f"{saw.zh}（{mark.zh}）", en=f"{saw.en} ({mark.en})")
    yield from _count_notes(outcome, is_sure)


def outcome_lines(study: Study, is_sure: bool) -> Iterator[Text]:
    """The outcomes as text, one line each, with all that their card says of them."""
    sequence = translate("Card", "In sequence, not independent groups")
    for outcome in study.outcomes:
        count = count_words(outcome)
        parts = [*([count] if count else []), *map(plain, _details(outcome, is_sure))]
        step = (
            [Text(zh=f"{sequence.zh} {s}", en=f"{sequence.en} {s}")]
            if (s := _step(outcome))
            else []
        )
        yield labelled(outcome.measure, joined([*step, *parts], "；", "; "))


def count_words(outcome: Outcome) -> Text | None:
    """How many of how many, as far as it is known, and the share as printed; None without any."""
    counts = _counts(outcome)
    if outcome.share is None:
        return counts
    printed = outcome.share.printed
    if counts is None:
        counts = translate("Card", "counts not stated")
        return joined((printed, counts))
    words = translate("Card", "as the review prints it:")
    return Text(
        zh=f"{counts.zh}（{words.zh} {printed.zh}）", en=f"{counts.en} ({words.en} {printed.en})"
    )


def _counts(outcome: Outcome) -> Text | None:
    some, whole = outcome.numerator, outcome.denominator
    if some and whole and some.origin == "inferred":
        return translate("Card", "{some} (inferred) of {whole}", some=some.value, whole=whole.value)
    if some and whole:
        return translate("Card", "{some} of {whole}", some=some.value, whole=whole.value)
    if some:
        return translate("Card", "{some}, denominator not stated", some=some.value)
    if whole is None:
        return None
    if outcome.direction == "not-observed":
        return translate("Card", "in none of {whole}", whole=whole.value)
    return translate("Card", "of {whole}, number not stated", whole=whole.value)


def _count_notes(outcome: Outcome, is_sure: bool) -> Iterator[Text]:
    """Where the counts come from, as far as that is not where the finding comes from."""
    for count in (outcome.numerator, outcome.denominator):
        if count is not None and _is_own(count, outcome):
            yield labelled(same(str(count.value)), _count_origin(count, is_sure))


def _is_own(count: Count, outcome: Outcome) -> bool:
    saw = outcome.saw
    return count.origin != saw.origin or not set(count.passages) <= set(saw.passages)


def _count_origin(count: Count, is_sure: bool) -> Text:
    if count.origin != "inferred":
        return origin_mark(count.origin, count.passages, is_sure)
    inferred = translate("Card", "inferred")
    if count.how is None:
        return inferred
    where = passage_words(count.passages)
    how = joined((count.how, where), " ", " ") if where.zh else count.how
    return labelled(inferred, how)
