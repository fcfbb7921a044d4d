"""The one widget that shows rich text; it loads no file, no page, no style sheet."""

from html import escape
from math import ceil

from PySide6.QtCore import QByteArray, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from pofedu.content.address import AddressError, parse_address
from pofedu.content.model import Text
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import follow, lead
from pofedu.ui.theme import Look

SCHEME = "pofedu"
"""Links in rich text are addresses: `<a href="pofedu:sources/claim/…">`."""
SCROLLING = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
)
CHINESE_LINE, ENGLISH_LINE = 110, 100
"""Per cent of the font's own line, which is 1.45 of its size: gives 1.6 and 1.45."""


class Reading(QTextBrowser):
    """Paragraphs to read and to select; as high as what they say."""

    link_activated = Signal(object)
    """An Address that was clicked; other links do nothing."""

    def __init__(self, look: Look | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._texts: tuple[Text, ...] = ()
        self._is_rich = False
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("plain", "true")
        self.document().setDocumentMargin(0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        take_no_text(self)
        self.anchorClicked.connect(self._follow_link)

    def show_texts(self, *texts: Text, is_rich: bool = False) -> None:
        """Show paragraphs, once there is a look; plain text unless the caller made them HTML."""
        self._texts, self._is_rich = texts, is_rich
        if self._look is not None:
            self.setHtml("".join(self._paragraph(text, self._look) for text in texts))
            self._fit()

    def show_look(self, look: Look) -> None:
        """Show the same in another look."""
        self._look = look
        self.show_texts(*self._texts, is_rich=self._is_rich)

    def _paragraph(self, text: Text, look: Look) -> str:
        language = look.language
        height = ENGLISH_LINE if language == "en" else CHINESE_LINE
        second = self._inside(follow(text, language), look)
        leading = _block(self._inside(lead(text, language), look), 15, "ink", height, look)
        return leading + (_block(second, 13, "soft", ENGLISH_LINE, look) if second else "")

    def _inside(self, words: str, look: Look) -> str:
        shown = words if self._is_rich else escape(words)
        return shown.replace("<a ", f'<a style="color:{look.theme.accent}" ')

    def loadResource(self, type: int, name: QUrl | str) -> object:  # noqa: A002 — Qt's own name
        """Nothing, whatever is asked for; a null picture would make Qt look on the disk itself."""
        if type == QTextDocument.ResourceType.ImageResource.value:
            blank = QImage(1, 1, QImage.Format.Format_ARGB32)
            blank.fill(Qt.GlobalColor.transparent)
            return blank
        return QByteArray()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """All of it is in sight, so what scrolls is left to what it stands in."""
        if event.key() in SCROLLING:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        height = ceil(self.document().size().height())
        if height != self.height():
            self.setFixedHeight(height)

    def _follow_link(self, url: QUrl) -> None:
        scheme, _, address = url.toString().partition(":")
        if scheme == SCHEME:
            try:
                self.link_activated.emit(parse_address(address))
            except AddressError:
                return


def _block(words: str, size: float, color: str, line: int, look: Look) -> str:
    return (
        f'<p style="margin:0 0 8px 0; line-height:{line}%; color:{getattr(look.theme, color)};'
        f' font-size:{round(look.px(size))}px">{words}</p>'
    )
