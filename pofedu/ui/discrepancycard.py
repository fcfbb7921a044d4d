"""The card of a discrepancy: printed against checked, how certain, why it matters."""

from collections.abc import Iterator
from math import isclose

from pofedu.content.discrepancy import Discrepancy, Sum
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.ui.blocks import (
    Actions,
    Block,
    Blocks,
    Fact,
    Heading,
    Kicker,
    Pair,
    Pill,
    Pills,
    Prose,
    Title,
)
from pofedu.ui.cardlinks import (
    Here,
    claim_links,
    discrepancy_kicker,
    note_prose,
    passage_links,
    record_actions,
    reference_entry,
    study_links,
)
from pofedu.ui.doubtblocks import judged
from pofedu.ui.language import translate
from pofedu.ui.words import certainty_words, discrepancy_kind_words


def discrepancy_blocks(discrepancy: Discrepancy, library: Library, here: Here) -> Blocks:
    """The whole card of a discrepancy; one that is not certain asks."""
    claims = [library.claims[id_] for id_ in discrepancy.claims]
    studies = [library.studies[id_] for id_ in discrepancy.studies]
    return (
        Kicker(discrepancy_kicker(discrepancy)),
        Title(discrepancy.title),
        Pills(
            (
                Pill(certainty_words(discrepancy.certainty), "caution", is_filled=True),
                Pill(discrepancy_kind_words(discrepancy), "soft"),
            )
        ),
        *_question(discrepancy),
        Pair(
            Fact(translate("Card", "In the review"), discrepancy.printed),
            Fact(_checked_label(discrepancy), discrepancy.checked),
        ),
        *([_sum_fact(discrepancy.sum)] if discrepancy.sum else []),
        Heading(translate("Card", "Why it matters")),
        note_prose(discrepancy.explanation),
        *study_links(translate("Card", "Studies it touches"), studies, library, here),
        *claim_links(translate("Card", "Claims it touches"), claims, library, here),
        *passage_links(discrepancy.passages, library, here),
        *_references(discrepancy, library, here),
        *judged(library.doubts_of(discrepancy=discrepancy.id)),
        Actions(record_actions()),
    )


def _question(discrepancy: Discrepancy) -> Iterator[Block]:
    if discrepancy.question and discrepancy.certainty != "certain":
        yield Prose(discrepancy.question, 18)


def _checked_label(discrepancy: Discrepancy) -> Text:
    return {
        "arithmetic": translate("Card", "Worked out again"),
        "internal": translate("Card", "Elsewhere in the review"),
        "terminology": translate("Card", "In common use"),
        "primary-paper": translate("Card", "In the paper"),
        "other-source": translate("Card", "In another source"),
    }[discrepancy.kind]


def _sum_fact(sum_: Sum) -> Fact:
    share = 100 * sum_.numerator / sum_.denominator
    worked_out = translate(
        "Card",
        "{some} ÷ {whole} {sign} {share} %, printed {printed} %",
        some=sum_.numerator,
        whole=sum_.denominator,
        sign="=" if isclose(share, round(share, 1)) else "≈",
        share=f"{share:.1f}",
        printed=f"{sum_.printed_percent:.1f}",
    )
    return Fact(translate("Card", "Calculation"), worked_out)


def _references(discrepancy: Discrepancy, library: Library, here: Here) -> Iterator[Block]:
    if discrepancy.references:
        yield Heading(translate("Card", "References"))
    for number in discrepancy.references:
        yield reference_entry(number, library, here)
