"""What the view of effects says: headings, numbers, why no interval, how a count is known."""

from pofedu.content.model import Text
from pofedu.content.study import Count, Study
from pofedu.studies.effects import Effect, Hindrance, Known, Part, Telling
from pofedu.ui.cardlinks import origin_mark, passage_words
from pofedu.ui.language import Language, follow, joined, labelled, lead, same, translate
from pofedu.ui.paragraphs import plain
from pofedu.ui.words import are_women


def title() -> Text:
    """What the view of proportions is called."""
    return translate("Effects", "Shares that were counted, with 95 % intervals")


def doses_title() -> Text:
    """What the view of doses is called."""
    return translate("Effects", "Doses, each on the scale of its own unit")


def none_left() -> Text:
    """That no study is shown, and how to have them back."""
    return translate(
        "Effects",
        'No study is shown: the filters leave none in. "Show everything" brings all of them back.',
    )


def not_pooled() -> Text:
    """Why no row sums up others, in one line."""
    return translate(
        "Effects",
        "Nothing is pooled: the outcomes differ, the same people are counted more than once,"
        " control groups are missing, and the numbers are small.",
    )


def not_pooled_briefly() -> Text:
    """The same where there is no room, and how to read why."""
    return translate("StudyRoom", "Nothing is pooled; Ctrl+I tells why.")


def control_words(study: Study) -> Text:
    """Whether there was anything to compare with, by the design on record."""
    return {
        "single-arm": translate("Effects", "Single arm: no control group"),
        "case-report": translate("Effects", "Case report: no control group, and no sample"),
        "controlled": translate("Effects", "Controlled; each row is one group of it"),
        None: translate("Effects", "Design not stated: whether there was a control is not known"),
    }[study.design]


def part_words(part: Part) -> Text:
    """What the rows of a part have in common."""
    is_women = are_women(part.effects[0].study)
    return {
        "sequence": translate("Effects", "Steps in turn within the same women")
        if is_women
        else translate("Effects", "Steps in turn within the same group"),
        "inferred": translate("Effects", "Numerators inferred from the printed shares"),
        "results": translate("Effects", "What was seen"),
        "safety": translate("Effects", "Safety"),
        "baseline": translate("Effects", "Before the treatment: no result of it"),
    }[part.name]


def part_note(part: Part) -> Text | None:
    """What must not be read into the rows of a part."""
    if part.name == "sequence":
        return translate("Effects", "Not independent groups, and not a dose response.")
    if part.name != "inferred":
        return None
    origins = {e.outcome.denominator.origin for e in part.effects if e.outcome.denominator}
    if origins == {"page-read"}:
        return translate(
            "Effects", "The denominators come from the primary paper; no numerator was read."
        )
    return translate("Effects", "No numerator was read anywhere.")


def hindrance_words(hindrance: Hindrance) -> Text:
    """Why there is no interval."""
    return {
        "no-denominator": translate("Effects", "No interval: the denominator is not stated"),
        "not-confirmed": translate("Effects", "No interval: the numbers are not confirmed"),
        "no-share": translate("Effects", "No interval: the numbers make no share"),
        "single-cases": translate("Studies", "Single cases: an interval would mean nothing"),
    }[hindrance]


def known_words(known: Known) -> Text:
    """How counts are known, for the legend."""
    return {
        "page-read": translate("Effects", "read in the paper"),
        "review": translate("Effects", "from the review"),
        "inferred": translate("Effects", "inferred"),
        "unverified": translate("Effects", "not confirmed"),
    }[known]


def counts_origin(effect: Effect) -> Text:
    """Where both counts of a row come from, short."""
    some, whole = effect.numerator, effect.outcome.denominator
    if whole is None or some.origin == whole.origin:
        return known_words(some.origin)
    parts = (
        labelled(same(str(some.value)), known_words(some.origin)),
        labelled(same(str(whole.value)), known_words(whole.origin)),
    )
    return joined(parts, "；", "; ")


def count_origin(count: Count, is_sure: bool) -> Text:
    """Where one count comes from, with its passages, or how it was inferred."""
    if count.origin != "inferred":
        return origin_mark(count.origin, count.passages, is_sure)
    inferred = translate("Card", "inferred")
    if count.how is None:
        return inferred
    where = passage_words(count.passages)
    return labelled(inferred, joined((count.how, where), " ", " ") if where.zh else count.how)


def no_numbers_words(how: Telling, count: int) -> Text:
    """That of so many studies in animals nothing was printed that could be drawn."""
    return {
        "table": translate(
            "Effects",
            "The review lists these %n studies in animals in a table; it prints no numbers of what"
            " they saw",
            n=count,
        ),
        "text": translate(
            "Effects",
            "The review tells of these %n studies in animals in its text; it prints no numbers of"
            " what they saw",
            n=count,
        ),
        "cited": translate(
            "Effects",
            "The review only cites these %n studies in animals; it prints no numbers of what they"
            " saw",
            n=count,
        ),
    }[how]


def no_counts_words(count: int) -> Text:
    """That of so many others nothing can be drawn either."""
    return translate("Effects", "Of these %n others no counts are on record", n=count)


# Numbers


def percent(share: float) -> str:
    """A share as a percentage with one decimal; the edges without."""
    value = 100 * share
    return {0.0: "0", 100.0: "100"}.get(value) or f"{value:.1f}"


def span(low: float, high: float) -> str:
    """From one share to another."""
    return f"{percent(low)}–{percent(high)} %"


def beside(label: Text, rest: str, language: Language) -> str:
    """A word in the look's languages, side by side, and a figure after it."""
    words = (lead(label, language), follow(label, language))
    return " ".join(part for part in (*words, rest) if part)


def counts_words(effect: Effect) -> str:
    """How many of how many."""
    return f"{effect.count} / {effect.of or '?'}"


def exact_word() -> Text:
    """The interval of Clopper and Pearson."""
    return translate("Effects", "exact")


def printed_word() -> Text:
    """A share as the review has it."""
    return translate("Effects", "printed")


def spoken(effect: Effect) -> Text:
    """All that a row draws, in words."""
    if effect.hindrance is not None or effect.wilson is None or effect.exact is None:
        return hindrance_words(effect.hindrance or "no-share")
    words = translate(
        "Effects",
        "{share} %; 95 % interval {wilson} (Wilson), {exact} (exact)",
        share=percent(effect.share or 0.0),
        wilson=span(effect.wilson.low, effect.wilson.high),
        exact=span(effect.exact.low, effect.exact.high),
    )
    if effect.printed is None:
        return words
    printed = translate("Effects", "printed as {share} %", share=percent(effect.printed))
    return joined((words, printed), "；", "; ")


def measure_words(effect: Effect) -> Text:
    """What was measured, after its number where it is a step of a sequence."""
    measure, place = effect.outcome.measure, effect.outcome.place
    if place is None:
        return measure
    return Text(zh=f"{place.step}. {measure.zh}", en=f"{place.step}. {measure.en}")


def frame_words(effect: Effect) -> Text | None:
    """In whom or when: what tells a row from those beside it."""
    outcome = effect.outcome
    if outcome.place is not None:
        return outcome.time
    return plain(outcome.group) if outcome.group else outcome.time
