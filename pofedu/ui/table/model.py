"""A list as Qt's tables want it: rows under headings, cells made when they are first seen."""

from collections.abc import Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from pofedu.content.listing import Row
from pofedu.content.model import Text
from pofedu.ui.language import Language, follow, lead, line
from pofedu.ui.marks import Mark, mark_words
from pofedu.ui.table.columns import Cell, Column

CELL = Qt.ItemDataRole.UserRole + 1
HEADING = Qt.ItemDataRole.UserRole + 2
MARK = Qt.ItemDataRole.UserRole + 3
Index = QModelIndex | QPersistentModelIndex
NOTHING = QModelIndex()
SAID = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
"""In these a cell gives its words; the last two tell of a mark too."""


class Heading(Struct, frozen=True):
    """A line over the rows of a group."""

    text: Text


Line = Row | Heading
Marked = Mapping[tuple[str, str], Mark]
"""By kind and id of a record, what the learner has there."""


class ListModel(QAbstractTableModel):
    """The lines of a list; cells are kept once made."""

    def __init__(self) -> None:
        super().__init__()
        self.columns: tuple[Column, ...] = ()
        self.lines: Sequence[Line] = ()
        self.language: Language = "zh"
        self.sorts: tuple[tuple[str, bool], ...] = ()
        """The columns of which the headings say their place in the order of the rows."""
        self._made_by: dict[int, tuple[Column, dict[tuple[str, str], Cell]]] = {}
        """By the identity of a column itself and its cells, which stay while others come and go."""
        self._marks: Marked = {}

    def show_lines(
        self,
        columns: tuple[Column, ...],
        lines: Sequence[Line],
        language: Language,
        marks: Marked,
    ) -> None:
        """Other lines; cells made for the same columns stay."""
        self.beginResetModel()
        if not any(id(column) in self._made_by for column in columns):
            self._made_by = {}  # another table
        self.columns, self.lines, self.language = columns, lines, language
        self._marks = marks
        self.endResetModel()

    def shows(self, lines: Sequence[Line], marks: Marked) -> bool:
        """Whether it shows just these already."""
        return (lines, marks) == (self.lines, self._marks)

    def row_of(self, kind: str, id_: str) -> int:
        """In which line a record stands; -1 where it does not."""
        for place, entry in enumerate(self.lines):
            if isinstance(entry, Row) and (entry.kind, entry.id) == (kind, id_):
                return place
        return -1

    def row_at(self, index: Index) -> Row | None:
        """The record of a line; None for a heading or nothing."""
        entry = self.lines[index.row()] if index.isValid() else None
        return entry if isinstance(entry, Row) else None

    def cell(self, row: Row, column: int) -> Cell:
        """What stands in a cell."""
        shown, key = self.columns[column], (row.kind, row.id)
        _, made = self._made_by.setdefault(id(shown), (shown, {}))
        if key not in made:
            made[key] = shown.cell(row)
        return made[key]

    def as_text(self) -> str:
        """Headings and rows, parted by tabs and ends of lines; groups are left out."""
        rows = [entry for entry in self.lines if isinstance(entry, Row)]
        places = range(len(self.columns))
        table = [[line(column.heading, self.language) for column in self.columns]]
        table += [[self._said(self.cell(row, place), "; ") for place in places] for row in rows]
        return "".join("\t".join(cells) + "\n" for cells in table)

    # What Qt asks

    def rowCount(self, parent: Index = NOTHING) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = NOTHING) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.row_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.lines[index.row()]
        if isinstance(entry, Heading):
            return self._heading_data(entry, role)
        mark = self._marks.get((entry.kind, entry.id)) if index.column() == 0 else None
        if role == MARK:
            return mark
        if role == CELL:
            return self.cell(entry, index.column())
        if role not in SAID:
            return None
        said = self._said(self.cell(entry, index.column()))
        told = mark if role != Qt.ItemDataRole.DisplayRole else None
        return f"{said}\n{line(mark_words(told), self.language)}" if told else said

    def _heading_data(self, entry: Heading, role: int) -> object:
        if role == HEADING:
            return entry.text
        is_said = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return line(entry.text, self.language) if is_said else None

    def _said(self, cell: Cell, between: str = "\n") -> str:
        parts = [line(cell.text, self.language)]
        parts += [line(cell.mark, self.language)] if cell.mark else []
        return between.join(parts)

    def headerData(  # noqa: N802 (Qt's name)
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        heading = self.columns[section].heading
        parts = (lead(heading, self.language), follow(heading, self.language))
        said = "\n".join(part for part in parts if part)
        return self.place_in_order(self.columns[section].id) + said

    def place_in_order(self, column: str) -> str:
        """Which of several columns it is by which rows are sorted, and which way round."""
        ids = [id_ for id_, _ in self.sorts]
        if column not in ids:
            return ""
        place = ids.index(column)
        return f"{place + 1}{'↓' if self.sorts[place][1] else '↑'} "
