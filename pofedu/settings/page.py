"""The settings page: how it looks and reads, the keys, and what pofedu is."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pofedu.content.address import WELCOME, Address
from pofedu.content.model import Text
from pofedu.settings import about
from pofedu.settings.data import Data
from pofedu.settings.logic import Preferences, larger, smaller, text_reset
from pofedu.settings.widgets import Card, TextSize
from pofedu.settings.widgets.data import DataCard
from pofedu.ui.cardparts import brief
from pofedu.ui.choice import Choice
from pofedu.ui.columns import Columns
from pofedu.ui.keylist import KeyList
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line, translate
from pofedu.ui.page import Page
from pofedu.ui.reading import Reading
from pofedu.ui.ring import Ring
from pofedu.ui.theme import Look

EDGE = 16
"""What stays free beside a part that is brought in sight."""
NARROWEST = 440
"""The least width of a card at 100 % text, in device-independent pixels."""


def _languages() -> dict[str, Text]:
    return {
        "zh": Text(zh="中文", en="中文"),
        "en": Text(zh="English", en="English"),
        "both": Text(zh="中文 + English", en="中文 + English"),
    }


def _themes() -> dict[str, Text]:
    return {
        "light": translate("Settings", "Light"),
        "dark": translate("Settings", "Dark"),
        "projector": translate("Settings", "Projector"),
        "system": translate("Settings", "System"),
    }


def _motions() -> dict[str, Text]:
    return {
        "system": translate("Settings", "System"),
        "less": translate("Settings", "Reduced"),
        "full": translate("Settings", "Full"),
    }


def _letters() -> dict[str, Text]:
    return {"on": translate("Settings", "On"), "off": translate("Settings", "Off")}


class SettingsPage(Page):
    """Shows preferences and reports changes; the hall applies them."""

    preferences_changed = Signal(object)
    """The Preferences that the reader wants now."""
    data_about_to_change = Signal()
    """What was typed and is not kept yet must be kept now."""
    data_replaced = Signal(object)
    """The learner's file holds something else altogether; the Text says why."""
    profile_wanted = Signal(object)
    """The folder of the profile that the reader wants instead."""
    name_changed = Signal()
    """The profile that is open may be called something else now."""

    def __init__(
        self,
        preferences: Preferences,
        pack: Text | None = None,
        review: Text | None = None,
        data: Data | None = None,
    ) -> None:
        super().__init__()
        self._preferences = preferences
        self._look: Look | None = None
        self.choices = {
            "language": Choice(_languages()),
            "theme": Choice(_themes()),
            "motion": Choice(_motions()),
            "letter_keys": Choice(_letters()),
        }
        self.text_size = TextSize()
        self.welcome = QPushButton()
        self.welcome.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._keys = KeyList()
        self._readings: list[Reading] = []
        self._removal = self._reading()
        self.data_card = DataCard(data) if data is not None else None
        self._about = self._about_card(pack, review)
        self._cards = [self._look_card(), self._about, self._keys_card()]
        if self.data_card is not None:
            self._cards.insert(1, self.data_card)
        self._columns = Columns([*self._cards], most=3, gap=16)
        self._show_removal()
        self._lay_out()
        self._wire()
        self.show_preferences(preferences)

    def _look_card(self) -> Card:
        card = Card(translate("Settings", "Appearance and reading"))
        card.add(self.choices["language"], translate("Settings", "Language"))
        card.add(
            self.choices["theme"],
            translate("Settings", "Theme"),
            translate("Settings", "Projector: strongest contrast and larger text."),
        )
        card.add(self.text_size, translate("Settings", "Text size"))
        card.add(self.choices["motion"], translate("Settings", "Motion"))
        card.add(
            self.choices["letter_keys"],
            translate("Settings", "Single-letter shortcuts"),
            translate("Settings", "When off, the shortcuts with Ctrl still work."),
        )
        return card

    def _about_card(self, pack: Text | None, review: Text | None) -> Card:
        card = Card(translate("Settings", "About pofedu"))
        card.add(self._reading(*about.introduction(pack), about.notice()))
        card.add(self._reading(*about.ownership()), translate("Settings", "Rights"))
        card.add(self._reading(*about.citations(review)), translate("Settings", "How to cite"))
        card.add(self._removal, translate("About", "Your data, and removing pofedu"))
        card.add(self.welcome)
        return card

    def _reading(self, *texts: Text) -> Reading:
        reading = Reading()
        reading.show_texts(*texts)
        self._readings.append(reading)
        return reading

    def _keys_card(self) -> Card:
        card = Card(translate("Keys", "Keyboard shortcuts"))
        card.add(self._keys)
        return card

    def _lay_out(self) -> None:
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(16)
        column.addWidget(self._columns)
        column.addStretch()
        scroll = self._scroll = QScrollArea()
        scroll.setWidget(sheet)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        take_no_text(self, scroll, self.welcome)
        self.starts_at = scroll
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Ring(scroll))

    def _wire(self) -> None:
        for field in ("language", "theme", "motion"):
            self.choices[field].chosen.connect(
                lambda value, field=field: self._want(replace(self._preferences, **{field: value}))
            )
        self.choices["letter_keys"].chosen.connect(
            lambda value: self._want(replace(self._preferences, letter_keys=value == "on"))
        )
        self.text_size.smaller.connect(lambda: self._want(smaller(self._preferences)))
        self.text_size.larger.connect(lambda: self._want(larger(self._preferences)))
        self.text_size.reset.connect(lambda: self._want(text_reset(self._preferences)))
        for reading in self._readings:
            reading.link_activated.connect(self.open_requested)
        self.welcome.clicked.connect(lambda: self.open_requested.emit(WELCOME))
        if self.data_card is not None:
            self.data_card.about_to_change.connect(self.data_about_to_change)
            self.data_card.changed.connect(self._report_change)
            self.data_card.profile_wanted.connect(self.profile_wanted)
            self.data_card.name_changed.connect(self.name_changed)
            self.data_card.part_shown.connect(self._reveal)

    def _report_change(self, words: Text, is_replaced: bool) -> None:
        if is_replaced:
            self.data_replaced.emit(words)
        else:
            self.message_posted.emit(words)

    def _want(self, preferences: Preferences) -> None:
        self.show_preferences(preferences)
        self.preferences_changed.emit(preferences)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show the choices that hold now; reports nothing."""
        self._preferences = preferences
        for field in ("language", "theme", "motion"):
            self.choices[field].show_value(getattr(preferences, field))
        self.choices["letter_keys"].show_value("on" if preferences.letter_keys else "off")
        self.text_size.show_value(preferences)
        if self._look is not None:
            self._keys.show_look(self._look, preferences.letter_keys)

    def enter(self, address: Address) -> None:
        """The page has one place only."""
        if address.id:
            raise LookupError(f"settings holds no {address.id!r}")
        if self.data_card is not None:
            self.data_card.refresh()
        self._show_removal()

    def _show_removal(self) -> None:
        """Say where the profile lies now; it may be another than when the page was made."""
        folder = self.data_card.data.kept_in if self.data_card is not None else None
        self._removal.show_texts(*about.removal(folder))

    def handle_key(self, key: str) -> bool:
        """Do what a command of `settings/commands.py` means, once the page has been laid out."""
        if key == "about-pofedu":
            QTimer.singleShot(0, self, lambda: self._scroll_to(self._about))
            return True
        if key == "close":
            return self.data_card is not None and self.data_card.call_off()
        if self.data_card is None or (button := self.data_card.deeds.get(key)) is None:
            return False
        QTimer.singleShot(0, self, lambda: self._press(button))
        return True

    def _scroll_to(self, card: Card) -> None:
        top = card.mapTo(self._columns, QPoint(0, 0)).y()
        self._scroll.verticalScrollBar().setValue(top)

    def _reveal(self, part: QWidget, stood: tuple[int, int] = (-1, -1)) -> None:
        """Bring a part in sight, again for as long as words that break anew move it."""
        end = self._scroll.verticalScrollBar().maximum()
        stands = part.mapTo(self._columns, QPoint(0, 0)).y(), end
        if stands != stood:
            self._scroll.ensureWidgetVisible(part, EDGE, EDGE)
            QTimer.singleShot(0, part, lambda: self._reveal(part, stands))

    def _press(self, part: QWidget) -> None:
        """Bring a part of "Your data" in sight and press it, or go on in it where it is a field."""
        assert self.data_card is not None, "only its parts are pressed"
        self._scroll_to(self.data_card)
        self._scroll.ensureWidgetVisible(part, EDGE, EDGE)
        part.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(part, QPushButton):
            part.click()

    def show_look(self, look: Look) -> None:
        self._look = look
        self._scroll.setAccessibleName(line(translate("Settings", "Settings"), look.language))
        for card in self._cards:
            card.show_look(look)
        for choice in self.choices.values():
            choice.show_look(look)
        for reading in self._readings:
            reading.show_look(look)
        self.text_size.show_look(look)
        again = translate("Settings", "Show the welcome page again")
        self.welcome.setText(brief(again, look))
        self.welcome.setAccessibleName(line(again, look.language))
        self._keys.show_look(look, self._preferences.letter_keys)
        self._columns.set_narrowest(round(NARROWEST * look.factor))

    def crumbs(self) -> tuple[tuple[Text, Address | None], ...]:
        return ((translate("Settings", "Settings"), None),)
