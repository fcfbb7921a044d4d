"""The protocols as a table: a row for each step, under the heading of its study."""

from collections.abc import Iterator

from pofedu.content.library import Library
from pofedu.content.listing import Row
from pofedu.content.protocol import Step, Strip, steps_of
from pofedu.studies.protocols import Protocols
from pofedu.studies.widgets import protocolwords as words
from pofedu.studies.widgets.protocollaid import SpotKey
from pofedu.ui.cardlinks import origin_mark
from pofedu.ui.language import joined, same, translate
from pofedu.ui.paragraphs import plain
from pofedu.ui.protocol.words import event_words, step_words, when_words
from pofedu.ui.studycard import is_paper_sure
from pofedu.ui.table.columns import EMPTY, Cell, Column
from pofedu.ui.table.model import Heading, Line

KIND = "step"


def key_of(row: Row) -> SpotKey:
    """The step that a row stands for."""
    study, _, number = row.id.partition(",")
    return study, int(number)


def id_of(key: SpotKey) -> str:
    """The id of the row of a step."""
    return f"{key[0]},{key[1]}"


def twin_columns(library: Library) -> tuple[Column, ...]:
    """What the table tells of a step."""

    def step(row: Row) -> Step | None:
        study, number = key_of(row)
        return {s.number: s for s in steps_of(library.studies[study], library)}.get(number)

    def number(row: Row) -> Cell:
        return Cell(same(str(key_of(row)[1])) if key_of(row)[1] else EMPTY)

    def kind(row: Row) -> Cell:
        found = step(row)
        return Cell(event_words(found.event) if found else EMPTY, is_faint=found is None)

    def when(row: Row) -> Cell:
        found = step(row)
        if found is not None:
            return Cell(when_words(found.event), is_faint=found.event.moment is None)
        study = library.studies[key_of(row)[0]]
        said = words.time_words(study, is_paper_sure(study, library))
        return Cell(said or translate("Protocols", "time not stated"), is_faint=said is None)

    def what(row: Row) -> Cell:
        found = step(row)
        if found is None:
            return Cell(EMPTY, is_faint=True)
        return Cell(step_words(found.event), is_faint=not found.is_sure)

    def origin(row: Row) -> Cell:
        found = step(row)
        if found is None:
            return Cell(EMPTY, is_faint=True)
        mark = plain(origin_mark(found.event.origin, found.event.passages, found.is_sure))
        return Cell(mark, is_small=True)

    def group(row: Row) -> Cell:
        found = step(row)
        arm = found.event.arm if found else None
        return Cell(arm or EMPTY, is_faint=arm is None)

    def seen(row: Row) -> Cell:
        found = step(row)
        said = [*words.seen_words(library.studies[key_of(row)[0]], found)] if found else []
        return Cell(joined(said, "；", "; ") if said else EMPTY, is_faint=not said)

    return (
        Column("step", translate("Protocols", "Step"), 2, number),
        Column("kind", translate("Protocols", "Kind"), 6, kind, least=5),
        Column("when", translate("Protocols", "When"), 11, when, least=8),
        Column("what", translate("Protocols", "What"), 24, what, least=14),
        Column("group", translate("Protocols", "Group"), 9, group, least=6),
        Column("seen", translate("Protocols", "What was seen"), 26, seen, least=14),
        Column("origin", translate("Protocols", "Where from"), 9, origin, least=7),
    )


def twin_lines(protocols: Protocols, library: Library) -> Iterator[Line]:
    """Every step, by study, in the order of the strips; then studies without steps."""
    done: set[str] = set()
    for strip in protocols.strips:
        if strip.study.id not in done:
            done.add(strip.study.id)
            yield Heading(strip.study.name)
            yield from (_row(strip, step) for step in steps_of(strip.study, library))
    for study in protocols.silent:
        yield Heading(study.name)
        yield Row(KIND, id_of((study.id, 0)))


def _row(strip: Strip, step: Step) -> Row:
    return Row(KIND, id_of((strip.study.id, step.number)))
