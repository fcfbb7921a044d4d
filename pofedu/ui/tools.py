"""Fields and buttons over what they work on, in as many rows as the width asks for."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from pofedu.ui.flow import FlowLayout

GAP = 8
EDGE = 18
"""Between the border of the field and its words."""


class FindField(QLineEdit):
    """What is looked for."""

    is_short = False
    """As wide as what it says while it is empty, and no wider."""

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self.placeholderText()) + 2 * EDGE
        usual = 0 if self.is_short else metrics.horizontalAdvance("0") * 24
        return QSize(max(words, usual), super().sizeHint().height())


class Tools(QWidget):
    """Fields and buttons in rows; the width decides how many, so it asks for the height of one."""

    def __init__(self) -> None:
        super().__init__()
        self.flow = FlowLayout(self, GAP)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return self.flow.sizeHint()
