"""What a study measured and saw: counts with their origin, sequences kept apart from groups."""

from collections.abc import Iterator

from pofedu.content.model import Count, Outcome, Study, Text
from pofedu.ui.blocks import Block, Entry, Heading, Subheading
from pofedu.ui.cardlinks import origin_mark, passage_words
from pofedu.ui.language import joined, labelled, same, translate


def outcome_blocks(study: Study) -> Iterator[Block]:
    """The outcomes; those in sequence first, together, said to be no independent groups."""
    if study.outcomes:
        yield Heading(translate("Card", "What was seen"))
    sequences: dict[str, list[Outcome]] = {}
    for outcome in study.outcomes:
        if outcome.place:
            sequences.setdefault(outcome.place.sequence, []).append(outcome)
    for steps in sequences.values():
        yield Subheading(translate("Card", "In sequence, not independent groups"))
        for outcome in sorted(steps, key=_step):
            yield _entry(outcome, chip=str(_step(outcome)))
    if sequences and any(o.place is None for o in study.outcomes):
        yield Subheading(translate("Card", "Other outcomes"))
    yield from (_entry(outcome) for outcome in study.outcomes if outcome.place is None)


def _step(outcome: Outcome) -> int:
    return outcome.place.step if outcome.place else 0


def _entry(outcome: Outcome, chip: str = "") -> Entry:
    saw = outcome.saw
    mark = origin_mark(saw.origin, saw.passages)
    seen = Text(zh=f"{saw.zh}（{mark.zh}）", en=f"{saw.en} ({mark.en})")
    frame = [text for text in (outcome.group, outcome.time) if text]
    details = [joined(frame, "；", "; ")] if frame else []
    details = [*details, seen, *_count_notes(outcome)]
    return Entry(outcome.measure, chip=chip, details=tuple(details), value=count_words(outcome))


def count_words(outcome: Outcome) -> Text | None:
    """How many of how many, as far as it is known, and the share as printed; None without any."""
    counts = _counts(outcome)
    if outcome.share is None:
        return counts
    printed = outcome.share.printed
    if counts is None:
        counts = translate("Card", "counts not stated")
        return joined((printed, counts))
    words = translate("Card", "printed")
    return Text(
        zh=f"{counts.zh}（{words.zh} {printed.zh}）", en=f"{counts.en} ({words.en} {printed.en})"
    )


def _counts(outcome: Outcome) -> Text | None:
    some, whole = outcome.numerator, outcome.denominator
    if some and whole:
        return translate("Card", "{some} of {whole}", some=some.value, whole=whole.value)
    if some:
        return translate("Card", "{some}, denominator not stated", some=some.value)
    if whole is None:
        return None
    if outcome.direction == "not-observed":
        return translate("Card", "in none of {whole}", whole=whole.value)
    return translate("Card", "of {whole}, number not stated", whole=whole.value)


def _count_notes(outcome: Outcome) -> Iterator[Text]:
    """Where the counts come from, as far as that is not where the finding comes from."""
    for count in (outcome.numerator, outcome.denominator):
        if count is not None and _is_own(count, outcome):
            yield labelled(same(str(count.value)), _count_origin(count))


def _is_own(count: Count, outcome: Outcome) -> bool:
    saw = outcome.saw
    return count.origin != saw.origin or not set(count.passages) <= set(saw.passages)


def _count_origin(count: Count) -> Text:
    if count.origin != "inferred":
        return origin_mark(count.origin, count.passages)
    inferred = translate("Card", "inferred")
    if count.how is None:
        return inferred
    where = passage_words(count.passages)
    how = joined((count.how, where), " ", " ") if where.zh else count.how
    return labelled(inferred, how)
