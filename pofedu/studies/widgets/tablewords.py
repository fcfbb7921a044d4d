"""What the table of studies says over its groups of rows."""

from typing import cast

from pofedu.content.listing import ABSENT, UNVERIFIED
from pofedu.content.model import Population, Text
from pofedu.content.rowparts import NOT_STATED
from pofedu.studies.rows import PAPERS
from pofedu.ui.language import joined, same, translate
from pofedu.ui.words import population_words


def group_heading(group: str, count: int) -> Text:
    """The words over a group, with how many there are."""
    return joined((_group_words(group), same(str(count))), "　", "  ")


def _group_words(group: str) -> Text:
    if group == UNVERIFIED:
        return translate("Studies", "Not confirmed by any page, so not put in order")
    if group == ABSENT:
        return translate("Studies", "Not stated")
    if group in PAPERS:
        return translate("Card", "Advice and reviews")
    if group == NOT_STATED:
        return translate("Card", "In whom is not stated")
    return population_words(cast("Population", group))
