"""The card that shows how "how sure" is computed: the table itself."""

from pofedu.content.grade import TABLE, ReadingRow
from pofedu.content.model import Text
from pofedu.ui.blocks import Blocks, Entry, Heading, Kicker, Prose, Title
from pofedu.ui.language import translate
from pofedu.ui.words import design_words, measured_words, traced_words


def grade_blocks() -> Blocks:
    """The table that turns three answers into one line, and how to read it."""
    rule = translate(
        "Card",
        "Nobody types a grade. Three answers are computed from the studies and references of a "
        "claim; the first row that takes all three gives the line.",
    )
    counted = translate(
        "Card", "Only a study that measured the claim counts; a cited paper that did not does not."
    )
    rows = [
        Entry(row.line, chip=str(i), details=(_row_words(row),)) for i, row in enumerate(TABLE, 1)
    ]
    return (
        Kicker(translate("Card", "How sure")),
        Title(translate("Card", "How this is computed")),
        Prose(rule),
        Prose(counted),
        Heading(translate("Card", "The table")),
        *rows,
    )


def _row_words(row: ReadingRow) -> Text:
    anything = translate("Card", "any")
    study = {
        None: anything,
        True: translate("Card", "study known"),
        False: translate("Card", "no study known"),
    }[row.has_study]
    parts = (
        measured_words(row.measured) if row.measured else anything,
        design_words(row.design) if row.design else anything,
        traced_words(row.traced) if row.traced else anything,
        study,
    )
    return Text(zh=" · ".join(p.zh for p in parts), en=" · ".join(p.en for p in parts))
