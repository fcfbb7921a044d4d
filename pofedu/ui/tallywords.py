"""What the count of recipients counts, and what it leaves out."""

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.tally import Why, recipients, uncounted
from pofedu.ui.language import joined, translate


def counting_words(library: Library) -> Text:
    """Which studies are counted, and how many others there are of each kind."""
    counted = translate(
        "Card",
        "{whole} of the {all} studies and papers of this pack are counted: primary studies that"
        " treated people or animals.",
        whole=recipients(library).m,
        all=len(library.studies),
    )
    left_out = uncounted(library)
    if not left_out:
        return counted
    parts = joined(_named(why, count) for why, count in left_out.items())
    others = translate("Card", "Not counted are {count}: {parts}.")
    count = sum(left_out.values())
    said = Text(
        zh=others.zh.format(count=count, parts=parts.zh),
        en=others.en.format(count=count, parts=parts.en),
    )
    return joined((counted, said), "", " ")


def _named(why: Why, count: int) -> Text:
    return {
        "nothing-given": translate("Card", "%n studies of injury without a treatment", n=count),
        "cells": translate("Card", "%n studies in cultured cells only", n=count),
        "paper": translate("Card", "%n papers of advice or reviews", n=count),
        "no-kind": translate("Card", "%n papers whose kind is not stated", n=count),
    }[why]
