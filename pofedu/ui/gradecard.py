"""The card that shows how "how sure" is computed: the table itself."""

from collections.abc import Iterable

from pofedu.content.grade import HowSure, reading_row
from pofedu.content.gradetable import MEASURED, TABLE, Measured
from pofedu.content.model import Text
from pofedu.ui.blocks import Block, Blocks, Entry, Heading, Kicker, Prose, Title
from pofedu.ui.language import translate
from pofedu.ui.words import measured_words


def grade_blocks(sure: HowSure | None) -> Blocks:
    """The table that turns three answers into one line; the row of `sure` stands out."""
    rule = translate(
        "Card",
        "Nobody types a grade. In what a claim was measured, by what design, and how far it could "
        "be traced are computed from its studies and references; the table turns these three "
        "answers into one line.",
    )
    counted = translate(
        "Card",
        "Only a study that measured the claim counts. A cited paper that did not measure it, "
        "however well known, raises nothing but the trace.",
    )
    return (
        Kicker(translate("Card", "How sure")),
        Title(translate("Card", "How this is computed")),
        Prose(rule),
        Prose(counted),
        *(block for measured in MEASURED for block in _part(measured, sure)),
    )


def _part(measured: Measured, sure: HowSure | None) -> Iterable[Block]:
    here = reading_row(sure) if sure else None
    name, by = measured_words(measured), translate("Card", "Measured in")
    yield Heading(Text(zh=f"{by.zh}：{name.zh}", en=f"{by.en}: {name.en}"))
    for row in TABLE:
        if row.measured == measured:
            mark = "●" if row == here else "○"
            line = sure.reading if sure and row == here else row.line
            yield Entry(line, chip=mark, is_current=row == here)
