"""How a learner stands as tables: each view in rows, with the place that a row leads to."""

from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct

from pofedu.content.address import Address
from pofedu.content.listing import Row
from pofedu.content.model import Text
from pofedu.quiz.progress import (
    MARKS,
    Ground,
    Mastery,
    boxes,
    calibration,
    hardest,
    mastery,
    spent_by_kind,
    spent_by_question,
)
from pofedu.quiz.widgets import masterywords
from pofedu.quiz.widgets import progresswords as words
from pofedu.quiz.widgets.progressbodies import Seen, place_at, question_at
from pofedu.quiz.widgets.words import certainty_name, difficulty_words, kind_name
from pofedu.ui.language import joined, same, translate
from pofedu.ui.map.drawing import draw
from pofedu.ui.table.columns import EMPTY, Cell, Column
from pofedu.ui.table.model import Heading, Line

KIND = "progress"


class Table(Struct, frozen=True):
    """Columns and lines; `leads` says by id of a row where Enter goes."""

    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    leads: Mapping[str, Address] = {}


class _Maker:
    """Cells by row and column, before they are a table."""

    def __init__(self) -> None:
        self.cells: dict[str, Mapping[str, Cell]] = {}
        self.lines: list[Line] = []
        self.leads: dict[str, Address] = {}

    def head(self, text: Text) -> None:
        """Put a heading over the rows that follow."""
        self.lines.append(Heading(text))

    def row(self, lead: Address | None = None, **cells: Cell) -> None:
        """Add a row."""
        id_ = str(len(self.cells))
        self.cells[id_] = cells
        self.lines.append(Row(KIND, id_))
        if lead is not None:
            self.leads[id_] = lead

    def column(self, id_: str, heading: Text, width: float, least: float = 0.0) -> Column:
        """A column of the cells of this name."""
        return Column(id_, heading, width, lambda row: self.cells[row.id][id_], least=least)

    def table(self, *columns: tuple[str, Text, float] | tuple[str, Text, float, float]) -> Table:
        """The whole."""
        made = tuple(self.column(*column) for column in columns)
        return Table(made, tuple(self.lines), self.leads)


def table_of(view: str, ground: Ground, map_: str, seen: Seen) -> Table:
    """The table that says what a view shows."""
    makers: Mapping[str, Callable[[], Table]] = {
        "calibration": lambda: _calibration(seen),
        "mastery": lambda: _boxes(map_, seen) if map_ else _mastery(ground, seen),
        "hardest": lambda: _hardest(seen),
        "time": lambda: _time(seen),
    }
    return makers[view]()


def _calibration(seen: Seen) -> Table:
    make = _Maker()
    for level in calibration(seen.past):
        share = same(words.percent(level.share)) if level.share is not None else EMPTY
        make.row(
            level=Cell(certainty_name(level.certainty), is_bold=True),
            answers=_number(level.count),
            right=_number(level.right),
            share=Cell(share),
            interval=Cell(same(words.interval_words(level.interval))),
            pays=Cell(words.pays_words(level)),
            said=Cell(words.leaning_words(level)),
        )
    return make.table(
        ("level", translate("Progress", "Certainty"), 9, 5),
        ("answers", translate("Progress", "Answers"), 5, 2),
        ("right", translate("Progress", "Right"), 4, 2),
        ("share", translate("Progress", "Share"), 5, 3),
        ("interval", translate("Progress", "95 % interval"), 8, 5),
        ("pays", translate("Progress", "Pays at"), 14, 8),
        ("said", translate("Progress", "What it tells"), 14, 6),
    )


def _mastery(ground: Ground, seen: Seen) -> Table:
    make = _Maker()
    for found in mastery(ground, seen.past, seen.catalogue, seen.library):
        title = masterywords.place_words(ground, found.id, seen.library)
        make.row(place_at(ground, found.id), place=Cell(title, is_bold=True), **_counts(found))
    heading = {
        "section": translate("Progress", "Section"),
        "mechanism": translate("Progress", "Mechanism"),
        "map": translate("Progress", "Map"),
    }[ground]
    return make.table(("place", heading, 26, 12), *_count_columns())


def _boxes(map_: str, seen: Seen) -> Table:
    """Each box of a map at which something is tested, by lane."""
    make, library = _Maker(), seen.library
    diagram = library.diagrams[map_]
    found = boxes(diagram, library, seen.past)
    drawing = draw(diagram, library.entities, library.claims)
    for lane in diagram.lanes:
        inside = [node for node in diagram.nodes if node.lane == lane.id and node.id in found]
        if inside:
            make.head(lane.title)
        for node in inside:
            here = found[node.id]
            state = joined(
                (same(masterywords.SIGNS[here.mark]), masterywords.mark_words(here.mark)), " ", " "
            )
            make.row(
                question_at(here.next),
                place=Cell(drawing.boxes[node.id].label, is_bold=True),
                state=Cell(state),
                **_counts(here),
            )
    return make.table(
        ("place", translate("Progress", "Box"), 22, 6),
        ("state", translate("Progress", "Whole box"), 8, 4),
        *_count_columns(),
    )


def _counts(found: Mastery) -> dict[str, Cell]:
    counts = {str(mark): _number(found.count(mark)) for mark in MARKS}
    share = Cell(same(words.percent(found.share)))
    return {"questions": _number(found.total), **counts, "share": share}


def _number(count: int) -> Cell:
    return Cell(same(str(count)), is_faint=not count)


def _count_columns() -> Iterator[tuple[str, Text, float, float]]:
    yield "share", translate("Progress", "Share mastered"), 6, 3
    yield "questions", translate("Progress", "Questions"), 5, 2
    for mark in MARKS:
        sign = same(masterywords.SIGNS[mark])
        yield mark, joined((sign, masterywords.mark_words(mark)), " ", " "), 5, 2


def _hardest(seen: Seen) -> Table:
    make = _Maker()
    for hard in hardest(seen.past, seen.library):
        make.row(
            question_at(hard.question.id),
            question=Cell(hard.question.stem, is_bold=True),
            kind=Cell(kind_name(hard.question.kind)),
            difficulty=Cell(difficulty_words(hard.question.difficulty)),
            answers=_number(hard.count),
            right=_number(hard.right),
            share=Cell(same(words.percent(hard.share))),
        )
    return make.table(
        ("question", translate("Progress", "Question"), 34, 14),
        ("kind", translate("Progress", "Kind"), 10, 7),
        ("difficulty", translate("Progress", "Meant to be"), 5),
        ("answers", translate("Progress", "Answers"), 5),
        ("right", translate("Progress", "Right"), 4),
        ("share", translate("Progress", "Share"), 5),
    )


def _time(seen: Seen) -> Table:
    """All days, kinds and questions; what the picture shows is the beginning of each."""
    make = _Maker()
    make.head(translate("Progress", "By day: time with questions in all"))
    for day in seen.days:
        took = words.minutes_words(day.took_ms)
        make.row(what=Cell(same(day.date)), answers=_number(day.answers), took=Cell(took))
    make.head(translate("Progress", "By kind of question: median of an answer"))
    for spent in spent_by_kind(seen.times, seen.library):
        took = words.seconds_words(spent.median_s)
        name = Cell(kind_name(spent.kind))
        make.row(what=name, answers=_number(spent.count), took=Cell(took))
    make.head(translate("Progress", "By question: median of an answer"))
    for spent in spent_by_question(seen.times, seen.library):
        stem = seen.library.questions[spent.question].stem
        make.row(
            question_at(spent.question),
            what=Cell(stem),
            answers=_number(spent.count),
            took=Cell(words.seconds_words(spent.median_s)),
        )
    return make.table(
        ("what", translate("Progress", "What"), 40, 14),
        ("answers", translate("Progress", "Answers"), 5),
        ("took", translate("Progress", "Time"), 6),
    )
