"""Beside the view of effects: all about one row, and how to read the view."""

from collections.abc import Iterator

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.study import Stated
from pofedu.studies.doses import Dose
from pofedu.studies.effects import Effect
from pofedu.studies.widgets import effectwords as words
from pofedu.ui.blocks import Block, Blocks, Entry, Fact, Heading, Kicker, Prose, Title
from pofedu.ui.cardlinks import (
    Here,
    claim_links,
    discrepancy_callouts,
    discrepancy_entry,
    origin_mark,
)
from pofedu.ui.language import joined, same, translate
from pofedu.ui.studycard import is_paper_sure
from pofedu.ui.words import are_women

HERE = Here(Address("sources"))
"""Links lead to where records are at home."""


def effect_blocks(effect: Effect, library: Library) -> Blocks:
    """All about one row."""
    is_sure, outcome = is_paper_sure(effect.study, library), effect.outcome
    frame = [text for text in (outcome.group, outcome.time) if text]
    saw = outcome.saw
    return (
        Kicker(effect.study.name),
        Title(outcome.measure),
        *([Prose(joined(frame, "；", "; "), 13, "soft")] if frame else []),
        _said(saw, is_sure),
        *_counts(effect, is_sure),
        *_share(effect),
        *_printed(effect),
        Heading(translate("Effects", "What it does not say")),
        *(Prose(text) for text in limits(effect)),
        *_doubts(effect),
        *claim_links(translate("Effects", "Claims that rest on it"), effect.claims, library, HERE),
        Heading(translate("Effects", "The study")),
        Entry(effect.study.name, address=HERE.to("study", effect.study.id)),
    )


def _said(field: Stated, is_sure: bool) -> Entry:
    """What a field says, and beneath it where that comes from."""
    mark = origin_mark(field.origin, field.passages, is_sure)
    return Entry(Text(zh=field.zh, en=field.en), details=(mark,))


def _counts(effect: Effect, is_sure: bool) -> Iterator[Block]:
    some, whole = effect.numerator, effect.outcome.denominator
    yield Heading(translate("Effects", "Where the numbers come from"))
    numerator = translate("Effects", "Numerator")
    yield Fact(
        numerator,
        same(str(some.value)),
        mark=words.count_origin(some, is_sure),
        is_faint=not some.is_confirmed,
    )
    denominator = translate("Effects", "Denominator")
    if whole is None:
        yield Fact(denominator, translate("Card", "Not stated"))
        return
    mark = words.count_origin(whole, is_sure)
    yield Fact(denominator, same(str(whole.value)), mark=mark, is_faint=not whole.is_confirmed)


def _share(effect: Effect) -> Iterator[Block]:
    yield Heading(translate("Effects", "The share and its intervals"))
    if effect.hindrance is not None or effect.wilson is None or effect.exact is None:
        yield Prose(words.hindrance_words(effect.hindrance or "no-share"), tone="caution")
        return
    yield Prose(share_sentence(effect))
    yield Prose(meaning())
    edge = edge_sentence(effect)
    if edge is not None:
        yield Prose(edge)
    yield Prose(_chance_only(), 13, "soft")


def share_sentence(effect: Effect) -> Text:
    """The share, both intervals, and how much a single one weighs."""
    assert effect.wilson is not None, "asked only where there is an interval"
    assert effect.exact is not None, "asked only where there is an interval"
    return translate(
        "Effects",
        "{count} of {of} is {share} %. The 95 % interval of Wilson is {wilson}, the exact one of"
        " Clopper and Pearson {exact}. One more or less would move the share by {step} points.",
        count=effect.count,
        of=effect.of,
        share=words.percent(effect.share or 0.0),
        wilson=words.span(effect.wilson.low, effect.wilson.high),
        exact=words.span(effect.exact.low, effect.exact.high),
        step=words.percent(1 / effect.of),
    )


def meaning() -> Text:
    """What an interval at 95 % means, and what it does not."""
    return translate(
        "Effects",
        "If a study of this size could be repeated very many times in the same way, and an interval"
        " worked out each time, about 95 in 100 of these intervals would hold the true share"
        " (of the exact ones, at least 95 in 100). Whether this one does, nobody can tell: the"
        " 95 % belong to the method, not to this one interval.",
    )


def edge_sentence(effect: Effect) -> Text | None:
    """What none of all, or all of all, leaves possible; None for any other count."""
    assert effect.exact is not None, "asked only where there is an interval"
    if effect.count == 0:
        return translate(
            "Effects",
            "None is not never: were the true share {share} %, one in 40 such studies would"
            " still see it in none of {of}.",
            share=words.percent(effect.exact.high),
            of=effect.of,
        )
    if effect.count == effect.of:
        return translate(
            "Effects",
            "All is not always: were the true share only {share} %, one in 40 such studies"
            " would still see it in all {of}.",
            share=words.percent(effect.exact.low),
            of=effect.of,
        )
    return None


def _chance_only() -> Text:
    return translate(
        "Effects",
        "The interval tells of chance alone, and only if these were like a random sample, which the"
        " records do not say. It mends no missing control group and no selection.",
    )


def _printed(effect: Effect) -> Iterator[Block]:
    if effect.printed is not None:
        yield Prose(
            translate(
                "Effects",
                "The review prints {printed} %; {count} of {of} is {share} %.",
                printed=words.percent(effect.printed),
                count=effect.count,
                of=effect.of,
                share=words.percent(effect.share or 0.0),
            ),
            tone="caution",
        )
    if effect.discrepancy is not None:
        yield from discrepancy_callouts((effect.discrepancy,), HERE)


def limits(effect: Effect) -> Iterator[Text]:
    """Where a row stops, by what is on record of its study and outcome."""
    yield {
        "single-arm": translate(
            "Effects",
            "There was no control group, so what would have happened without the treatment is not"
            " known.",
        ),
        "case-report": translate(
            "Effects",
            "These are single cases without a control group; they say that it happened, not how"
            " often it would.",
        ),
        "controlled": translate(
            "Effects", "This is one group; how it differs from the other is not in it."
        ),
        None: translate(
            "Effects", "The design is not stated, so whether there was a control is not known."
        ),
    }[effect.study.design]
    if effect.study.population != "hsct-recipients":
        yield _not_after_hsct(effect)
    if effect.outcome.place is not None:
        yield translate(
            "Effects",
            "A later step is no other group and no higher dose; the shares of the steps cannot be"
            " compared like those of separate groups.",
        )
    if effect.outcome.is_baseline:
        yield translate("Effects", "It was so before anything was given: it is no effect.")
    if effect.numerator.origin == "inferred":
        yield translate(
            "Effects", "The numerator was worked back from a percentage; it was read nowhere."
        )


def _not_after_hsct(effect: Effect) -> Text:
    if are_women(effect.study):
        return translate(
            "Effects",
            "That these women had had an HSCT is not reported, so it is no result in recipients of"
            " HSCT.",
        )
    if effect.study.population is None:
        return translate("Effects", "Whether they were recipients of HSCT is not stated.")
    return translate("Effects", "It is no result in recipients of HSCT.")


def _doubts(effect: Effect) -> Iterator[Block]:
    if effect.doubts:
        yield Heading(translate("Card", "Discrepancies and questions"))
    yield from (discrepancy_entry(doubt, HERE) for doubt in effect.doubts)


def dose_blocks(dose: Dose, library: Library) -> Blocks:
    """All about one dose."""
    owner = dose.study.name if dose.study else translate("Effects", "Advised in the review")
    blocks: list[Block] = [Kicker(translate("Card", "Dose")), Title(owner)]
    blocks.append(Fact(translate("Card", "Dose as printed"), dose.quantity.printed))
    if dose.study is not None and dose.study.dose is not None:
        blocks.append(_said(dose.study.dose, is_paper_sure(dose.study, library)))
        touching = library.discrepancies_of(study=dose.study.id)
        blocks += discrepancy_callouts(
            (d for d in touching if _is_on_dose(d.claims, dose, library)), HERE
        )
        blocks.append(Entry(dose.study.name, address=HERE.to("study", dose.study.id)))
    if dose.claim is not None:
        claim = dose.claim
        mark = origin_mark("review", claim.passages)
        blocks.append(Entry(claim.statement, details=(mark,)))
        blocks.append(Prose(Text(zh=claim.boundary.zh, en=claim.boundary.en)))
        blocks += discrepancy_callouts(library.discrepancies_of(claim=claim.id), HERE)
        blocks += claim_links(translate("Effects", "The claim"), (claim,), library, HERE)
    return tuple(blocks)


def _is_on_dose(claims: tuple[str, ...], dose: Dose, library: Library) -> bool:
    """Whether a discrepancy touches a claim that holds the very amount."""
    return any(library.claims[id_].quantity == dose.quantity for id_ in claims)


def about_blocks(is_doses: bool) -> Blocks:
    """How to read the view."""
    if is_doses:
        return (
            Title(words.doses_title()),
            Prose(
                translate(
                    "Effects",
                    "A dose is drawn where the review or a page gives an amount. Each step of the"
                    " scale is ten times the one before. What is printed stays beside it; a"
                    " range is a line. A dose for each ovary and a dose for each kilogram of"
                    " body are other things, so they never share a scale.",
                )
            ),
            Prose(translate("Effects", "None of this is advice on a dose."), tone="caution"),
        )
    return (
        Title(words.title()),
        Prose(
            translate(
                "Effects",
                "Each row is one outcome of one study: how many of how many, and how far chance"
                " lets that share be trusted. The thick line is the interval of Wilson, the"
                " thin one with strokes at its ends the exact one, which is never too narrow. A"
                " triangle shows what the review prints, where its own counts give another share.",
            )
        ),
        Heading(translate("Effects", "What an interval says")),
        Prose(meaning(), mark=translate("Words", "Background knowledge, not from the review")),
        Heading(translate("Effects", "Why there is no sum at the bottom")),
        *(Prose(text) for text in _why_not_pooled()),
    )


def _why_not_pooled() -> tuple[Text, ...]:
    return (
        translate(
            "Effects",
            "The rows are about different things: follicles, hormones, births, side effects. A mean"
            " of these would be a mean of nothing.",
        ),
        translate(
            "Effects",
            "The same women stand in several rows: in the steps of a sequence, by cell line, before"
            " and after. To add the rows up would count them again.",
        ),
        translate(
            "Effects",
            "Where there is no control group, a share tells what followed, not what the treatment"
            " did. Pooled, it would only look surer.",
        ),
        translate(
            "Effects",
            "One, two or three women leave a very wide range of shares possible, and whether they"
            " are told of because it went well is not known.",
        ),
    )
