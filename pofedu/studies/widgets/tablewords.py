"""What the table of studies says: over its columns, over its groups of rows, on its buttons."""

from collections.abc import Iterable
from typing import cast

from pofedu.content.listing import ABSENT, UNVERIFIED
from pofedu.content.model import Population, Text
from pofedu.content.rowparts import NOT_STATED
from pofedu.studies.rows import PAPERS
from pofedu.ui.blocks import Blocks, Kicker, Prose, Title
from pofedu.ui.language import joined, same, translate
from pofedu.ui.words import population_words


def column_words(column: str) -> Text:
    """What a column is called."""
    return {
        "study": translate("Studies", "Study"),
        "design": translate("Studies", "Design"),
        "whom": translate("Card", "In whom"),
        "participants": translate("Card", "Participants"),
        "species": translate("Card", "Species"),
        "strain": translate("Card", "Strain"),
        "agent": translate("Card", "Model made with"),
        "model": translate("Card", "Model"),
        "comparison": translate("Card", "Compared with"),
        "given": translate("Card", "Given"),
        "preparation": translate("Card", "Preparation"),
        "scaffold": translate("StudyTable", "Scaffold, gel or spheroid"),
        "route": translate("Card", "Route"),
        "dose": translate("Card", "Dose"),
        "n": translate("Card", "n"),
        "time": translate("Card", "Time"),
        "year": translate("StudyTable", "Year"),
        "outcomes": translate("StudyTable", "What was measured"),
        "direction": translate("StudyTable", "Direction, and of how many outcomes"),
        "mechanism": translate("StudyTable", "Mechanism and pathway"),
        "references": translate("Card", "References"),
        "status": translate("StudyTable", "Status of the paper"),
        "doubts": translate("Card", "Discrepancies and questions"),
        "claims": translate("StudyTable", "Claims"),
        "registration": translate("Card", "Registration"),
    }[column]


def columns_named(columns: Iterable[str]) -> Text:
    """Columns by their names."""
    return joined(map(column_words, columns), "、", ", ")


def hidden_words(count: int) -> Text:
    """How many columns are hidden because no row has a value."""
    return translate("StudyTable", "%n columns not stated in any row", n=count)


def order_label() -> Text:
    """What the order is called."""
    return translate("StudyTable", "Order")


def order_words(sorts: Iterable[tuple[str, bool]]) -> Text:
    """By which columns the rows are put in order."""
    sorts = tuple(sorts)
    if not sorts:
        return translate("StudyTable", "As the pack has them")
    return joined((_sort_words(*sort) for sort in sorts), "，再按", ", then ")


def _sort_words(column: str, is_descending: bool) -> Text:
    name = column_words(column)
    return joined((name, same("↓" if is_descending else "↑")), " ", " ")


def reading_words() -> tuple[Text, ...]:
    """What a table says of where values come from, of fields without one, and of directions."""
    return (
        translate(
            "StudyTable",
            "Beneath each value stands where it comes from: the review, the paper itself, or a"
            " paper that matches but may be another one. What nobody could confirm is grey; it"
            " is never put in order, and no filter takes it for known.",
        ),
        translate(
            "StudyTable",
            "A field that no page states says so. That is not a no: a study without a scaffold"
            " in its row may have used one and not been read on it.",
        ),
        translate(
            "StudyTable",
            "Directions stand beside what was measured and are never added up: more of one"
            " thing and less of another can both be good.",
        ),
    )


def about_table() -> Blocks:
    """How to read the table."""
    origins, silence, directions = reading_words()
    return (
        Kicker(translate("Studies", "Table")),
        Title(translate("StudyTable", "How to read this table")),
        Prose(origins),
        Prose(silence),
        Prose(
            translate(
                "StudyTable",
                "A click on a heading sorts, once more turns round; with Shift it sorts further."
                ' Without a mouse, "Order" does the same. The left and right arrow keys go from'
                " column to column; up and down choose a study, Enter goes into its card.",
            )
        ),
        Prose(directions),
    )


def group_heading(group: str, count: int) -> Text:
    """The words over a group, with how many there are."""
    return joined((_group_words(group), same(str(count))), "　", "  ")


def _group_words(group: str) -> Text:
    if group == UNVERIFIED:
        return translate("Studies", "Not confirmed by any page, so not put in order")
    if group == ABSENT:
        return translate("StudyTable", "Not stated, or no one value to put in order")
    if group in PAPERS:
        return translate("Card", "Advice and reviews")
    if group == NOT_STATED:
        return translate("Card", "In whom is not stated")
    return population_words(cast("Population", group))
