"""How certain each kind of outcome is: a sentence with its reasons, or all of it as a table."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QStackedLayout, QWidget

from pofedu.content.address import Address, record_home
from pofedu.content.handout import Part
from pofedu.content.library import Library
from pofedu.content.listing import Row
from pofedu.content.model import Claim, Text
from pofedu.studies.certainty import ASPECTS, Aspect, Summary, summaries
from pofedu.studies.selection import Selection
from pofedu.studies.widgets import certaintywords as words
from pofedu.studies.widgets.pane import Body, Pane
from pofedu.ui.blocks import Block, Blocks, Fold, Heading, Link, Links, Prose, Subheading, Title
from pofedu.ui.cardlinks import Here, claim_entry
from pofedu.ui.cardview import CardView
from pofedu.ui.choosers import button_font
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import lead, line, same, translate
from pofedu.ui.names import claim_title, what_tells_apart
from pofedu.ui.table.columns import Cell, Column
from pofedu.ui.table.table import ListTable
from pofedu.ui.theme import Look

ROOM = 34
"""With fewer lines in sight, what stands over the summaries gives way."""
HERE = Here(Address("sources"))
"""Links lead to the records' own homes; those of studies stay in this room."""
AS = "as"
TABLE = "table"
LEAST: dict[Aspect, float] = {"consistency": 8, "traceability": 4.5}
"""How narrow a column may become whose words are more or fewer than those of the others."""
MOST_LINKS = 12
"""So many studies are named behind one reason."""


class CertaintyView(Pane):
    """Computed anew from the selection; sentences or a table, as the address says."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._selection: Selection | None = None
        self._address, self._look = Address("studies"), look
        self._told: tuple[Summary, ...] = ()
        self._is_low = False
        """Whether it was shown in little height."""
        self.text, self.table = CardView(look), ListTable(look)
        self.table.set_whole()
        self._turn = QPushButton()
        self._turn.setCheckable(True)
        self._turn.clicked.connect(lambda: self._turn_over())
        self.text.link_activated.connect(self._follow)
        self.table.row_chosen.connect(lambda row: self._tell(row.id))
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.text)
        self._stack.addWidget(self.table)
        self.starts_at = self.text
        take_no_text(self, self._turn)

    def tools(self) -> tuple[QWidget, ...]:
        return (self._turn,)

    def show_selection(self, selection: Selection, address: Address, look: Look) -> None:
        self._selection, self._address, self._look = selection, address, look
        self._told = summaries(selection.library, selection.studies)
        is_table = self._is_table
        name = translate("Certainty", "As a table")
        self._turn.setFont(button_font(look))
        self._turn.setText(lead(name, look.language))
        self._turn.setAccessibleName(line(name, look.language))
        self._turn.setChecked(is_table)
        if is_table:
            self._show_table(look)
        else:
            self.text.show_look(look)
            self._show_text()
        self._stack.setCurrentIndex(int(is_table))
        self.starts_at = self.table if is_table else self.text

    def _show_text(self) -> None:
        """Where there is little height, what it is not in one sentence; I tells the rest."""
        assert self._selection is not None, "nothing is told before it is shown"
        self._is_low = self._has_little_height
        blocks = certainty_blocks(self._told, self._selection.library)
        if self._is_low:
            said = same(lead(words.no_grade_briefly(), self._look.language))
            blocks = (Prose(said, 13, "soft"), *blocks[2:])
        self.text.show_blocks(blocks)
        self.text.setAccessibleName(line(self.title(), self._look.language))

    @property
    def _is_table(self) -> bool:
        """A table without rows would say nothing: then the sentence stands there."""
        return bool(self._told) and self._address.value(AS) == TABLE

    @property
    def _has_little_height(self) -> bool:
        return self.height() < self._look.px(15) * ROOM

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_read = self._selection is not None and self._stack.currentWidget() is self.text
        if is_read and self._is_low != self._has_little_height:
            self._show_text()

    def _show_table(self, look: Look) -> None:
        self.table.show_lines(_columns(self._told), _rows(self._told), {}, look)
        self.table.setAccessibleName(line(self.title(), look.language))

    def show_choice(self, study: str) -> None:
        """No single study is marked here; its card stands beside."""

    def title(self) -> Text:
        return translate("Certainty", "How certain each kind of outcome is")

    def body(self) -> Body | None:
        from pofedu.studies.widgets.tablebody import TableBody
        from pofedu.ui.partsbody import PartsBody

        if self._selection is None:
            return None
        if self._is_table:
            return TableBody(_columns(self._told), _rows(self._told), self._look)
        return PartsBody(self._parts(self._selection), self._look)

    def remark(self) -> Text | None:
        return words.no_grade_words()

    def files(self) -> Mapping[str, Callable[[], bytes]]:
        return {".md": self._markdown}

    def _parts(self, selection: Selection) -> tuple[Part, ...]:
        """What is read, without title and remark, as parts of a text on paper."""
        from pofedu.ui.blockparts import parts_of

        return tuple(parts_of(certainty_blocks(self._told, selection.library)[2:]))

    def _markdown(self) -> bytes:
        from pofedu.formats.walkthrough import walkthrough_markdown
        from pofedu.studies.widgets.told import text_of, told_of

        assert self._selection is not None, "nothing is taken along before it is shown"
        told = told_of(self, self._selection, self._address)
        text = text_of(told, self._parts(self._selection))
        return walkthrough_markdown(text, self._look.language)

    def about(self) -> Blocks:
        return (Title(self.title()), Prose(words.no_grade_words()))

    def handle_key(self, key: str) -> bool:
        return self._turn_over() if key == "table" else False

    def _turn_over(self) -> bool:
        is_table = self._address.value(AS) == TABLE
        self.place_wanted.emit(self._address.with_view(**{AS: "" if is_table else TABLE}))
        return True

    def _tell(self, topic: str) -> None:
        """The sentence and the reasons of one row, beside the table."""
        if self._selection is not None:
            told = next(each for each in self._told if each.topic.id == topic)
            title = Title(told.topic.name)
            self.aside_wanted.emit((title, *_summary_blocks(told, self._selection.library)))

    def _follow(self, address: Address) -> None:
        if address.page == "studies" and address.id:
            self.study_chosen.emit(address.id)
        else:
            self.open_requested.emit(address)


def certainty_blocks(told: tuple[Summary, ...], library: Library) -> Blocks:
    """All summaries, one after another."""
    return tuple(_blocks(told, library))


def _blocks(told: tuple[Summary, ...], library: Library) -> Iterator[Block]:
    yield Title(translate("Certainty", "How certain each kind of outcome is"))
    yield Prose(words.no_grade_words(), 13, "soft")
    if not told:
        yield Prose(words.none_words(), 18)
    for each in told:
        yield Heading(each.topic.name)
        yield from _summary_blocks(each, library)


def _summary_blocks(told: Summary, library: Library) -> Iterator[Block]:
    yield Prose(words.sentence(told), 18)
    if not told.evidence:
        return
    surest = words.surest_words(told)
    if surest is not None:
        yield Prose(surest, 13, "soft")
    yield from _claims(told.surest, library)
    for aspect in ASPECTS:
        yield Subheading(words.aspect_words(aspect))
        for reason in words.reasons(told, aspect, library):
            yield from _reason_blocks(reason, library)


def _reason_blocks(reason: words.Told, library: Library) -> Iterator[Block]:
    """A reason with the studies behind it; more of them than are read one by one are counted."""
    count = len(reason.studies)
    links = tuple(_link(study, library) for study in reason.studies[:MOST_LINKS])
    yield Links(links, reason.text, is_long=True) if links else Prose(reason.text, 13)
    if count > MOST_LINKS:
        said = translate("Certainty", "%n more studies are not named here.", n=count - MOST_LINKS)
        yield Prose(said, 13, "soft")


def _claims(claims: tuple[Claim, ...], library: Library) -> Iterator[Block]:
    """A claim as a link; several are folded away beneath their number."""
    apart = what_tells_apart(claims, library)
    entries = tuple(
        claim_entry(claim, claim_title(claim, library), library, HERE, apart) for claim in claims
    )
    if len(entries) > 1:
        yield Fold(translate("Certainty", "These claims"), entries, count=len(entries))
    else:
        yield from entries


def _link(study: str, library: Library) -> Link:
    """The short name of a study: what stands before the colon."""
    name = library.studies[study].name
    zh, en = name.zh.partition("：")[0], name.en.partition(":")[0]
    return Link(Text(zh=zh, en=en), record_home("study", study))


def _rows(told: tuple[Summary, ...]) -> list[Row]:
    return [Row("topic", each.topic.id) for each in told]


def _columns(told: tuple[Summary, ...]) -> tuple[Column, ...]:
    by_id = {each.topic.id: each for each in told}

    def cell(aspect: Aspect) -> Column:
        return Column(
            aspect,
            words.aspect_words(aspect),
            3 * LEAST.get(aspect, 6),
            lambda row: Cell(words.row_words(by_id[row.id], aspect)),
            least=LEAST.get(aspect, 6),
        )

    name = Column(
        "topic",
        translate("Certainty", "Outcome"),
        12,
        lambda row: Cell(by_id[row.id].topic.name, is_bold=True),
        least=6,
    )
    count = Column(
        "studies",
        translate("Certainty", "Studies"),
        4,
        lambda row: Cell(same(str(len(by_id[row.id].evidence)))),
        least=3,
    )
    return (name, count, *(cell(aspect) for aspect in ASPECTS))
