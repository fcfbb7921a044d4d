"""What is read beside the gap map: the studies of a cell, or why it is empty."""

from collections.abc import Iterable, Iterator

from pofedu.content.address import Address
from pofedu.content.grade import how_sure
from pofedu.content.library import Library
from pofedu.content.model import Claim, Text
from pofedu.content.study import Study
from pofedu.studies.gapplaces import Place
from pofedu.studies.gapreading import Near, Reading, reading
from pofedu.studies.gaps import Cell, GapMap, Seen, topic_at
from pofedu.studies.selection import RECIPIENTS, Selection
from pofedu.studies.widgets.gapwords import (
    axis_words,
    count_words,
    filled,
    filling_words,
    heading_words,
    lacking_words,
    near_words,
    place_words,
    systems_in_words,
    went_words,
)
from pofedu.studies.widgets.words import heading
from pofedu.ui.blocks import Block, Blocks, Entry, Fact, Fold, Heading, Kicker, Prose, Title
from pofedu.ui.cardlinks import (
    Here,
    claim_entry,
    discrepancy_entry,
    origin_mark,
    study_entry,
)
from pofedu.ui.language import joined, labelled, translate
from pofedu.ui.names import claim_title, what_tells_apart
from pofedu.ui.paragraphs import plain
from pofedu.ui.studycard import is_paper_sure

HERE = Here(Address("sources"))
"""Links lead to the records' own homes; those of studies stay in this room."""
MOST = 5
"""As many studies are named before the others are folded away."""


def cell_blocks(selection: Selection, found: GapMap, place: Place) -> Blocks:
    """What to read on a cell."""
    cell = found.cell(place)
    body = _studies(found, place, cell) if cell.seen else _gap(selection, found, place)
    return (Kicker(_kicker(found)), Title(place_words(found, place)), *body)


def _kicker(found: GapMap) -> Text:
    rows, columns = found.axes
    return joined((axis_words(rows), axis_words(columns)), " × ", " × ")


# A cell that holds studies


def _studies(found: GapMap, place: Place, cell: Cell) -> Iterator[Block]:
    yield Fact(translate("GapMap", "Studies"), count_words(cell.count))
    if cell.direction is not None:
        reasons = (_rests_on(found, place),) if topic_at(found.axes, place) else ()
        yield Fact(translate("GapMap", "Direction"), went_words(cell), reasons)
    yield Fact(translate("Card", "Measured in"), systems_in_words(cell.systems))
    yield Heading(translate("GapMap", "The studies in this cell"))
    for seen in cell.seen:
        yield _entry(seen, found.library)


def _rests_on(found: GapMap, place: Place) -> Text:
    """Of which outcomes a direction is told."""
    topic = found.library.topics[topic_at(found.axes, place)]
    said = translate("GapMap", "Of the outcomes under: {name}. Up and down are not good or bad.")
    return filled(said, name=topic.name)


def _entry(seen: Seen, library: Library) -> Entry:
    details = tuple(outcome_lines(seen, library))
    if not seen.outcomes:
        return study_entry(seen.study, library, HERE)
    entry = study_entry(seen.study, library, HERE, *details)
    return Entry(
        entry.text,
        details=entry.details,
        address=entry.address,
        tail=entry.tail,
        value=went_words(seen),
    )


def outcome_lines(seen: Seen, library: Library) -> Iterator[Text]:
    """What a study saw of what a cell is about, and where that is known from."""
    is_sure = is_paper_sure(seen.study, library)
    for outcome in seen.outcomes:
        mark = plain(origin_mark(outcome.saw.origin, outcome.saw.passages, is_sure))
        saw = Text(zh=f"{outcome.saw.zh}（{mark.zh}）", en=f"{outcome.saw.en} ({mark.en})")
        yield labelled(outcome.measure, saw)


# A cell that holds none


def _gap(selection: Selection, found: GapMap, place: Place) -> Iterator[Block]:
    read = reading(selection, found, place)
    yield Prose(why_words(read, found), 18)
    if RECIPIENTS in place:
        yield Prose(heading(selection.library), tone="caution")
    yield from _named(translate("GapMap", "Left out by the filters"), read.hidden, selection)
    if read.why in ("gap", "weaker"):
        yield from _filling(read, found)
    if read.why in ("gap", "weaker", "hidden"):
        yield from _nearest(read, found)
    if read.why == "gap":
        yield from _spoken(read, selection.library)
    yield Prose(own_words(selection), 13, "soft")


def why_words(read: Reading, found: GapMap) -> Text:
    """Why a cell is empty, in a sentence."""
    if read.is_none_in_recipients and read.why in ("gap", "weaker"):
        return translate(
            "GapMap",
            "A gap: no study of this pack was done in recipients of HSCT at all, as far as pofedu"
            " could read.",
        )
    row, column = (
        heading_words(axis, value, found.library)
        for axis, value in zip(found.axes, read.place, strict=True)
    )
    sentence = {
        "hidden": translate(
            "GapMap", "Empty here only because filters leave out what stands in this cell."
        ),
        "stated": translate(
            "GapMap",
            "Empty, and nothing is missing: no study is left without a heading here.",
        ),
        "confirmed": translate(
            "GapMap",
            "Empty, and nothing is missing: no study here has anything that is not confirmed.",
        ),
        "excluded": translate(
            "GapMap", "Empty, and it will stay so: {row} and {column} exclude each other."
        ),
        "weaker": translate(
            "GapMap",
            "No such study here, and none is missed: one with a control group would say more.",
        ),
        "gap": translate(
            "GapMap",
            "A gap: none of the studies that the review speaks of or cites stands under both"
            " headings, as far as pofedu could read them.",
        ),
    }[read.why]
    return filled(sentence, row=row, column=column)


def own_words(selection: Selection) -> Text:
    """What an empty cell does not say."""
    return translate(
        "GapMap",
        "This is pofedu's own reading of {count} records, computed from their fields. It says"
        " nothing of studies that the review does not mention.",
        count=len(selection.rows),
    )


def _filling(read: Reading, found: GapMap) -> Iterator[Block]:
    yield Heading(translate("GapMap", "Which study would fill it"))
    yield Prose(filling_words(found, read.place))
    if read.is_first_in_recipients:
        yield Prose(first_words(), 13, "soft")


def first_words() -> Text:
    """What such a study would also be, if it were done in recipients."""
    return translate(
        "GapMap",
        "Were it a treatment study in recipients of HSCT, it would also be the first one among"
        " the studies here.",
    )


def _nearest(read: Reading, found: GapMap) -> Iterator[Block]:
    yield Heading(translate("GapMap", "What comes nearest"))
    if not read.same_row and not read.same_column:
        yield Prose(translate("GapMap", "No study stands under either heading."))
    for near in read.near if read.why == "gap" else ():
        yield _near_entry(near, read, found)
    named = {near.study.id for near in read.near} if read.why == "gap" else set()
    for side, studies in ((0, read.same_row), (1, read.same_column)):
        others = [study for study in studies if study.id not in named]
        axis, value = found.axes[side], read.place[side]
        name = heading_words(axis, value, found.library)
        is_rest = len(others) < len(studies)
        label = translate("GapMap", "Others under: {name}") if is_rest else _under()
        label = filled(label, name=name)
        if others:
            entries = tuple(study_entry(s, found.library, HERE) for s in others)
            yield Fold(label, entries, count=len(others))


def _under() -> Text:
    return translate("GapMap", "Studies under: {name}")


def _near_entry(near: Near, read: Reading, found: GapMap) -> Entry:
    lacks = lacking_words(found, read.place, near.lacks)
    rule = near_words(found, read.place, near)
    return study_entry(near.study, found.library, HERE, rule, lacks)


def _spoken(read: Reading, library: Library) -> Iterator[Block]:
    yield Heading(translate("GapMap", "What the review says of both"))
    if not read.is_asked:
        yield Prose(
            translate("GapMap", "Claims do not say this, so they cannot be looked up by it."),
            tone="soft",
        )
        return
    if not read.claims:
        yield Prose(translate("GapMap", "No claim of the review brings these two together."))
    else:
        yield Prose(
            translate(
                "GapMap",
                "It speaks of both, but no study here stands behind it under both headings.",
            )
        )
    yield from _claims(read.claims, library)
    for found in read.discrepancies:
        yield discrepancy_entry(found, HERE)


def _claims(claims: tuple[Claim, ...], library: Library) -> Iterator[Entry]:
    """Each with how sure it is and where it stops."""
    apart = what_tells_apart(claims, library)
    for claim in claims:
        entry = claim_entry(claim, claim_title(claim, library), library, HERE, apart)
        sure = how_sure(claim, library.studies, library.references).reading
        boundary = Text(zh=claim.boundary.zh, en=claim.boundary.en)
        stops = labelled(translate("GapMap", "Where it stops"), boundary)
        yield Entry(
            entry.text,
            details=(sure, plain(stops), *entry.details),
            tail=entry.tail,
            address=entry.address,
        )


def _named(label: Text, studies: Iterable[Study], selection: Selection) -> Iterator[Block]:
    studies = tuple(studies)
    if studies:
        yield Heading(label)
    for study in studies:
        yield study_entry(study, selection.library, HERE)
