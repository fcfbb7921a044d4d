"""Sheets on a printer: black on white, as many pages as they need."""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtWidgets import QWidget

from pofedu.content.model import Text
from pofedu.ui.language import line, translate
from pofedu.ui.picture import LEAST, paint_pages
from pofedu.ui.sheet import Sheet
from pofedu.ui.theme import Look

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

LOG = logging.getLogger("pofedu")
MARGIN = 5.0
"""Millimetres that most printers leave white in any case."""


def ask_to_print(parent: QWidget, sheet: Sheet, look: Look) -> Text | None:
    """Ask where and how to print a sheet and print it; says how that went, None where nothing is.

    Loads what prints, which nobody needs who does not print.
    """
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    set_up(printer, sheet)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(line(translate("Printing", "Print"), look.language))
    is_wanted = bool(dialog.exec())
    dialog.deleteLater()
    return print_on(printer, sheet) if is_wanted else None


def set_up(printer: "QPrinter", sheet: Sheet) -> None:
    """What a sheet asks of a printer before its reader is asked."""
    wide, high = sheet.breadth, sheet.size.height()
    paper = QPageSize(QPageSize.PageSizeId.A4)
    is_wide = wide > min(high, paper.sizePoints().width() / LEAST)
    turn = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    printer.setPageLayout(QPageLayout(paper, turn, margins, QPageLayout.Unit.Millimeter))
    printer.setDocName(sheet.title)
    printer.setCreator("pofedu")


def print_on(printer: "QPrinter", sheet: Sheet) -> Text:
    """Print a sheet on the paper that the printer has; says how that went."""
    room = QSizeF(printer.pageLayout().paintRectPixels(printer.resolution()).size())
    pages = sheet.pages(room.height() / room.width())
    name = printer.outputFileName() or printer.printerName()
    try:
        paint_pages(printer, pages, room)
    except OSError as error:
        LOG.warning("print: %s", error)
        return translate(
            "Printing",
            "Nothing was printed: {name} cannot be reached or written. Choose another printer, or"
            " save a PDF.",
            name=name,
        )
    return translate("Printing", "%n pages sent to {name}.", n=len(pages), name=name)
