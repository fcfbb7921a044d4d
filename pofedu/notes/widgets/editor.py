"""Where a note is typed; it keeps itself, and says so, or says why it could not."""

from datetime import datetime

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QHideEvent, QKeyEvent, QPalette, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from pofedu.content.model import Text
from pofedu.notes.drafts import Draft, Drafts
from pofedu.notes.widgets.words import trouble_words
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import lead, line, translate
from pofedu.ui.theme import Look

PAUSE_MS = 800
"""After a pause of this length what was typed is kept."""
LONGEST_MS = 1_500
"""It is kept this long after the first change even while typing goes on."""
OWN_CTRL = {getattr(Qt.Key, f"Key_{name}") for name in ("A", "C", "V", "X", "Y", "Z", "S")}
"""With Ctrl, letters that mean something in the text; the others are keys of the whole window."""


class Field(QPlainTextEdit):
    """Takes text, from an input method too; leaves to the window the keys that are its own."""

    left = Signal()
    keep_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            is_letter = Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z
            if is_ctrl and is_letter:
                event.setAccepted(event.key() in OWN_CTRL)
                return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if is_ctrl and event.key() == Qt.Key.Key_S:
            self.keep_requested.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class Editor(QWidget):
    """Types into one draft at a time."""

    kept = Signal()
    """Something was added to the learner's file."""
    copied = Signal()

    def __init__(self, drafts: Drafts, look: Look) -> None:
        super().__init__()
        self._drafts, self._look = drafts, look
        self.draft: Draft | None = None
        self.field = Field()
        self.state = QLabel()
        self.trouble = QLabel()
        self.retry, self.copy = QPushButton(), QPushButton()
        self._strip = QWidget()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self._longest.setTimerType(Qt.TimerType.PreciseTimer)
        for label in (self.state, self.trouble):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.setWordWrap(True)
        take_no_text(self, self._strip, self.retry, self.copy)
        self.setFocusProxy(self.field)
        self._lay_out()
        self._wire()
        self.show_look(look)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.retry)
        buttons.addWidget(self.copy)
        buttons.addStretch()
        strip = QVBoxLayout(self._strip)
        strip.setContentsMargins(0, 0, 0, 0)
        strip.setSpacing(8)
        strip.addWidget(self.trouble)
        strip.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.field, 1)
        column.addWidget(self._strip)
        column.addWidget(self.state)

    def _wire(self) -> None:
        self.field.textChanged.connect(self._on_typed)
        self.field.left.connect(self.keep)
        self.field.keep_requested.connect(self._keep_as_it_is)
        self._pause.timeout.connect(self.keep)
        self._longest.timeout.connect(self.keep)
        self.retry.clicked.connect(self.keep)
        self.copy.clicked.connect(self._copy)

    def show_draft(self, draft: Draft) -> None:
        """Type into another draft; what was typed into the one before is kept first."""
        self.keep()
        self.draft = None
        if self.field.toPlainText() != draft.text:
            self.field.setPlainText(draft.text)
            self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.draft = draft
        self._show_state()

    def _on_typed(self) -> None:
        if self.draft is None or self.draft.text == self.field.toPlainText():
            return
        self.draft.text = self.field.toPlainText()
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()
        self._show_state()

    def keep(self) -> bool:
        """Keep what was typed; False, and the strip says why, where that failed."""
        self._pause.stop()
        self._longest.stop()
        if self.draft is None:
            return True
        had_change = not self.draft.is_kept
        is_kept = self._drafts.keep(self.draft)
        self._show_state()
        if had_change and is_kept:
            self.kept.emit()
        return is_kept

    def _keep_as_it_is(self) -> None:
        """Keep it though nothing was added to what was offered."""
        if self.draft is not None:
            self.draft.offered = ""
        self.keep()

    def _show_state(self) -> None:
        draft, language = self.draft, self._look.language
        trouble = draft.trouble if draft is not None else None
        self._strip.setVisible(trouble is not None)
        if trouble is not None:
            self.trouble.setText(line(trouble_words(trouble.trouble), language))
        self.state.setVisible(trouble is None)
        self.state.setText(lead(self._state(), language))

    def _state(self) -> Text:
        draft = self.draft
        if draft is not None and draft.offered and not (draft.uid or draft.has_own_words):
            return translate("Notes", "Saved once you add something, or press Ctrl+S")
        if draft is None or (draft.is_kept and not draft.kept_at):
            return translate("Notes", "Saved automatically as you type")
        if not draft.is_kept:
            return translate("Notes", "Typing…")
        clock = f"{datetime.fromisoformat(draft.kept_at).astimezone():%H:%M}"
        return translate("Notes", "Saved at {clock}", clock=clock)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.field.toPlainText())
        self.copied.emit()

    def show_look(self, look: Look) -> None:
        """Take on a look; what is being typed and composed is left alone."""
        self._look, theme, language = look, look.theme, look.language
        self.field.setFont(look.font(15))
        self.field.setAccessibleName(line(translate("Notes", "Note"), language))
        self.field.setPlaceholderText(
            lead(translate("Notes", "Write here; Markdown is supported."), language)
        )
        self.field.setStyleSheet(
            f"QPlainTextEdit {{ color: {theme.ink}; background: {theme.surface};"
            f" border: 1px solid {theme.outline}; border-radius: 8px; padding: 6px 8px;"
            f" selection-background-color: {theme.accent}; selection-color: {theme.surface}; }}"
            f" QPlainTextEdit:focus {{ border: 2px solid {theme.accent}; padding: 5px 7px; }}"
        )
        for label, color in ((self.state, "soft"), (self.trouble, "caution")):
            label.setFont(look.font(13))
            palette = QPalette(label.palette())
            palette.setColor(QPalette.ColorRole.WindowText, theme.color(color))
            label.setPalette(palette)
        self.retry.setText(line(translate("Notes", "Try again"), language))
        self.copy.setText(line(translate("Notes", "Copy the text"), language))
        self._show_state()

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()
        super().hideEvent(event)
