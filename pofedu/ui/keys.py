"""The one table of all keys, and how widgets that take no text keep out of their way."""

from collections.abc import Iterable
from typing import Literal, get_args

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from pofedu.content.model import Text
from pofedu.ui.language import mark, translate

Group = Literal[
    "everywhere", "presenter", "diagram", "studies", "walkthrough", "quiz", "sources", "card"
]
GROUPS: tuple[Group, ...] = get_args(Group)


class Key(Struct, frozen=True):
    """One thing the keyboard does. Sequences are written the way QKeySequence reads them."""

    id: str
    group: Group
    source: str
    """What it does, in English; `words` has it in both languages."""
    letter: str = ""
    """A single character; acts only while letter keys are switched on."""
    ctrl: str = ""
    """The twin of the letter, which always acts."""
    others: tuple[str, ...] = ()
    is_by_widget: bool = False
    """Listed for readers, but acted on by the widget in focus, never by a shortcut."""

    @property
    def words(self) -> Text:
        """What it does, in both languages."""
        if self.group == "studies":
            return translate("Studies", self.source)
        if self.group == "quiz":
            return translate("Exam", self.source)
        return translate("Keys", self.source)

    @property
    def sequences(self) -> tuple[str, ...]:
        """All ways to press it, the shortest first."""
        return tuple(text for text in (self.letter, self.ctrl, *self.others) if text)


DIGITS = tuple("123456789")
KEYS: tuple[Key, ...] = (
    Key("find", "everywhere", mark("Keys", "Find anything"), "/", "Ctrl+K"),
    Key("filter", "everywhere", mark("Keys", "Find in this map or list"), others=("Ctrl+F",)),
    Key("language", "everywhere", mark("Keys", "Next language"), "L", "Ctrl+L"),
    Key("theme", "everywhere", mark("Keys", "Next theme"), "T", "Ctrl+T"),
    Key("text-larger", "everywhere", mark("Keys", "Larger text"), "", "Ctrl++", ("Ctrl+=",)),
    Key("text-smaller", "everywhere", mark("Keys", "Smaller text"), "", "Ctrl+-"),
    Key("text-reset", "everywhere", mark("Keys", "Reset text size to 100 %"), "", "Ctrl+0"),
    Key("back", "everywhere", mark("Keys", "Back"), others=("Alt+Left",)),
    Key("forward", "everywhere", mark("Keys", "Forward"), others=("Alt+Right",)),
    Key("open-address", "everywhere", mark("Keys", "Go to an address"), "G", "Ctrl+G", ("Ctrl+O",)),
    Key("note", "everywhere", mark("Keys", "Write a note here"), "N", "Ctrl+N"),
    Key("bookmark", "everywhere", mark("Keys", "Set or remove a bookmark"), "D", "Ctrl+D"),
    Key("copy-address", "everywhere", mark("Keys", "Copy the address"), "", "Ctrl+Shift+C"),
    Key(
        "next-region",
        "everywhere",
        mark("Keys", "Go to the next part of the window"),
        others=("F6",),
    ),
    Key(
        "previous-region",
        "everywhere",
        mark("Keys", "Go to the previous part of the window"),
        others=("Shift+F6",),
    ),
    Key(
        "edges",
        "everywhere",
        mark("Keys", "To the start, to the end"),
        others=("Home", "End"),
        is_by_widget=True,
    ),
    Key("full-screen", "everywhere", mark("Keys", "Full screen"), others=("F11",)),
    Key("close", "everywhere", mark("Keys", "Close what is open"), others=("Esc",)),
    Key("keys", "everywhere", mark("Keys", "Keyboard shortcuts"), others=("F1",)),
    Key("quit", "everywhere", mark("Keys", "Quit"), "", "Ctrl+Q"),
    Key("start", "presenter", mark("Keys", "Start presenting"), others=("F5", "Shift+F5")),
    Key("next", "presenter", mark("Keys", "Next part"), others=("PgDown",)),
    Key("previous", "presenter", mark("Keys", "Previous part"), others=("PgUp",)),
    Key("blank", "presenter", mark("Keys", "Black screen"), "B", "Ctrl+B", (".",)),
    Key("spotlight", "presenter", mark("Keys", "Spotlight"), "S", "Ctrl+Shift+S"),
    Key("fit", "diagram", mark("Keys", "Fit all"), "F", "Ctrl+Shift+F"),
    Key("zoom-in", "diagram", mark("Keys", "Zoom in"), "+", "Ctrl+Up", ("=",)),
    Key("zoom-out", "diagram", mark("Keys", "Zoom out"), "-", "Ctrl+Down"),
    Key("legend", "diagram", mark("Keys", "Legend"), "E", "Ctrl+E"),
    Key("filters", "diagram", mark("Keys", "Filter the map"), "H", "Ctrl+Shift+H"),
    Key("table", "diagram", mark("Keys", "Map as a table"), "J", "Ctrl+J"),
    Key("about", "diagram", mark("Keys", "About this map, and all lists"), "I", "Ctrl+I"),
    Key("cite", "diagram", mark("Keys", "Copy with citation"), "C", "Ctrl+C"),
    Key("report", "diagram", mark("Keys", "Something wrong?"), "R", "Ctrl+R"),
    Key("export", "diagram", mark("Keys", "Save as a picture"), "", "Ctrl+S"),
    Key("print", "diagram", mark("Keys", "Print"), "", "Ctrl+Shift+P"),
    Key("next-found", "diagram", mark("Keys", "Next place found"), others=("F3",)),
    Key("previous-found", "diagram", mark("Keys", "Previous place found"), others=("Shift+F3",)),
    Key("zoom-choice", "diagram", mark("Keys", "Zoom to the choice"), "Z", "Ctrl+Shift+Up"),
    Key("fold", "diagram", mark("Keys", "Fold or unfold this part"), "U", "Ctrl+U"),
    Key("fold-all", "diagram", mark("Keys", "Fold or unfold all parts"), others=("Ctrl+Shift+U",)),
    Key(
        "walk",
        "diagram",
        mark("Keys", "Walk along arrows"),
        others=("Left", "Right", "Up", "Down"),
        is_by_widget=True,
    ),
    Key(
        "order",
        "diagram",
        mark("Keys", "Next, previous in reading order"),
        others=("Tab", "Shift+Tab"),
        is_by_widget=True,
    ),
    Key(
        "into-card",
        "diagram",
        mark("Keys", "Into the card"),
        others=("Enter", "Space"),
        is_by_widget=True,
    ),
    Key(
        "study-walk",
        "studies",
        mark("Studies", "From mark to mark, from cell to cell"),
        others=("Left", "Right", "Up", "Down"),
        is_by_widget=True,
    ),
    Key(
        "study-edges",
        "studies",
        mark("Studies", "To the first, to the last"),
        others=("Home", "End"),
        is_by_widget=True,
    ),
    Key(
        "study-enter",
        "studies",
        mark("Studies", "Explain it, or into its card"),
        others=("Enter",),
        is_by_widget=True,
    ),
    Key(
        "study-tick",
        "studies",
        mark("Studies", "Tick a value, a column or a study"),
        others=("Space",),
        is_by_widget=True,
    ),
    Key(
        "study-years",
        "studies",
        mark("Studies", "Last year of the time view"),
        others=("Shift+Left", "Shift+Right"),
        is_by_widget=True,
    ),
    Key(
        "study-years-from",
        "studies",
        mark("Studies", "First year of the time view"),
        others=("Ctrl+Shift+Left", "Ctrl+Shift+Right"),
        is_by_widget=True,
    ),
    Key(
        "study-column",
        "studies",
        mark("Studies", "Move a column, in the menu of columns"),
        others=("Alt+Up", "Alt+Down"),
        is_by_widget=True,
    ),
    Key(
        "study-remove",
        "studies",
        mark("Studies", "Take a study out of the comparison"),
        others=("Del",),
        is_by_widget=True,
    ),
    Key(
        "choose",
        "walkthrough",
        mark("Keys", "Choose an answer"),
        others=("1", "2", "3", "4", "5", "6"),
        is_by_widget=True,
    ),
    Key(
        "answer",
        "walkthrough",
        mark("Keys", "Answer, or go on"),
        others=("Enter",),
        is_by_widget=True,
    ),
    Key(
        "skip",
        "walkthrough",
        mark("Keys", "Show without answering"),
        others=("0",),
        is_by_widget=True,
    ),
    Key("play", "walkthrough", mark("Keys", "Go on by itself, or pause"), "P", "Ctrl+P"),
    Key("speed", "walkthrough", mark("Keys", "Another speed"), "V", "Ctrl+Shift+V"),
    Key("depth", "walkthrough", mark("Keys", "Core steps only, or all"), "K", "Ctrl+Shift+K"),
    Key("again", "walkthrough", mark("Keys", "Ask again"), "A", "Ctrl+Shift+A"),
    Key("quiz-choose", "quiz", mark("Exam", "Choose, or say how sure"), "", "", DIGITS, True),
    Key("quiz-answer", "quiz", mark("Exam", "Answer, or go on"), "", "", ("Enter",), True),
    Key(
        "quiz-leave", "quiz", mark("Exam", "Choose again before it counts"), "", "", ("Esc",), True
    ),
    Key(
        "quiz-go", "quiz", mark("Exam", "Next, previous question"), "", "", ("PgDown", "PgUp"), True
    ),
    Key("flag", "quiz", mark("Exam", "Flag a question, or take the flag away"), "M", "Ctrl+M"),
    Key("undo", "quiz", mark("Exam", "Take the answer back"), "", "Ctrl+Z"),
    Key("quiz-pause", "quiz", mark("Exam", "Pause, or go on"), "P", "Ctrl+P", (), True),
    Key(
        "into-record",
        "sources",
        mark("Keys", "From the list into the card"),
        others=("Enter",),
        is_by_widget=True,
    ),
    Key(
        "card-links",
        "card",
        mark("Keys", "Move between links"),
        others=("Tab", "Shift+Tab"),
        is_by_widget=True,
    ),
    Key(
        "card-scroll",
        "card",
        mark("Keys", "Scroll"),
        others=("Up", "Down", "PgUp", "PgDown"),
        is_by_widget=True,
    ),
    Key(
        "card-leave",
        "card",
        mark("Keys", "Back to the map; then close the card"),
        others=("Esc",),
        is_by_widget=True,
    ),
)
"""No two of them share a sequence, but for those that a widget in focus takes, and P, which the
questions hear as the key `play` of the walkthroughs. Esc closes, in this
order: black screen, spotlight, what stands over a card, card, full screen; from within a card it
first goes back to the map. Ctrl+Up and Ctrl+Down zoom because Ctrl with + and - sizes text."""


def key(key_id: str) -> Key:
    """The key of this id; raises KeyError where there is none."""
    for candidate in KEYS:
        if candidate.id == key_id:
            return candidate
    raise KeyError(f"no key {key_id!r} in pofedu/ui/keys.py")


def shortcuts(key_id: str, letters_on: bool) -> list[QKeySequence]:
    """What triggers a key; without its single characters where letter keys are switched off."""
    found = key(key_id)
    if found.is_by_widget:
        return []
    return [QKeySequence(text) for text in found.sequences if letters_on or len(text) > 1]


def take_no_text(*widgets: QWidget) -> None:
    """Keep the input method away: with a Chinese one on, a letter key would open its window."""
    for widget in _with_viewports(widgets):
        widget.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)


def _with_viewports(widgets: Iterable[QWidget]) -> Iterable[QWidget]:
    for widget in widgets:
        yield widget
        if isinstance(widget, QAbstractScrollArea):
            yield widget.viewport()
