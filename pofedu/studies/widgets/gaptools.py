"""The buttons over the gap map: what its rows and columns are, exchange them, show it as a list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton

from pofedu.content.model import Text
from pofedu.studies.gapplaces import AXES, IN_WHOM, Axis
from pofedu.studies.widgets.gapwords import axis_words
from pofedu.ui.choosers import MenuButton, button_font
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import joined, labelled, line, translate
from pofedu.ui.theme import Look


class AxisChooser(MenuButton):
    """What stands along one side."""

    chosen = Signal(str)

    def __init__(self, name: Text) -> None:
        super().__init__()
        self._name = name
        self._look: Look | None = None
        self._axis: Axis = AXES[0]

    def show_axis(self, axis: Axis, look: Look) -> None:
        """Say what it is now."""
        self._look, self._axis = look, axis
        self.show_words(labelled(self._name, axis_words(axis)), look)

    def fill(self, menu: QMenu) -> None:
        assert self._look is not None, "a button is shown before it is pressed"
        for axis in AXES:
            action = menu.addAction(line(axis_words(axis), self._look.language))
            action.setCheckable(True)
            action.setChecked(axis == self._axis)
            action.triggered.connect(lambda _=False, axis=axis: self.chosen.emit(axis))


class GapTools:
    """The five buttons, in order."""

    def __init__(self) -> None:
        self.rows = AxisChooser(translate("GapMap", "Rows"))
        self.columns = AxisChooser(translate("GapMap", "Columns"))
        self.whom, self.turn, self.twin = QPushButton(), QPushButton(), QPushButton()
        self.whom.setCheckable(True)
        self.twin.setCheckable(True)
        self.all = (self.whom, self.rows, self.columns, self.turn, self.twin)
        take_no_text(*self.all)

    def show_state(self, axes: tuple[Axis, Axis], is_twin: bool, look: Look) -> None:
        """What holds now, in a look."""
        self.rows.show_axis(axes[0], look)
        self.columns.show_axis(axes[1], look)
        for button, words in (
            (self.whom, translate("GapMap", "By whom")),
            (self.turn, translate("GapMap", "Exchange")),
            (self.twin, translate("GapMap", "As a list")),
        ):
            button.setFont(button_font(look))
            button.setText(line(words, look.language))
            button.setAccessibleName(line(words, look.language))
        self.whom.setChecked(axes == IN_WHOM)
        tip = joined((axis_words(axis) for axis in IN_WHOM), " × ", " × ")
        self.whom.setToolTip(line(tip, look.language))
        self.whom.setAccessibleName(line(tip, look.language))
        tip = translate("GapMap", "Exchange rows and columns")
        self.turn.setToolTip(line(tip, look.language))
        self.turn.setAccessibleName(line(tip, look.language))
        self.twin.setToolTip(
            line(translate("GapMap", "Every cell as a row of a list"), look.language)
        )
        self.twin.setChecked(is_twin)
