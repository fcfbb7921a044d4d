"""What a reader takes away of a record: its citation, or a note that something is wrong."""

from PySide6.QtGui import QGuiApplication

from pofedu import __version__
from pofedu.content.address import Address
from pofedu.content.discrepancy import Discrepancy
from pofedu.content.library import Library
from pofedu.content.model import Claim, Text
from pofedu.content.study import Study
from pofedu.ui.blocks import Action, Actions, Blocks, Heading, Kicker, Prose, Title
from pofedu.ui.language import same, translate
from pofedu.ui.theme import Look

Citable = Claim | Study | Discrepancy


def citable(kind: str, id_: str, library: Library) -> Citable | None:
    """A record, where it can be cited and reported."""
    record = library.record(kind, id_)
    return record if isinstance(record, Claim | Study | Discrepancy) else None


def copy_citation(record: Citable, library: Library, place: Address, look: Look) -> Text:
    """Copy a record with its citation and its place; gives the message."""
    from pofedu.ui.cite import cited

    QGuiApplication.clipboard().setText(cited(record, library, place, look.language))
    if isinstance(record, Claim):
        return translate("Diagram", "Claim copied with its citation.")
    return translate("Diagram", "Copied with its citation.")


def copy_report(record: Citable, library: Library, place: Address) -> Text:
    """Copy a note on a fault; gives the message."""
    QGuiApplication.clipboard().setText(report_text(record, library, place))
    return translate("Diagram", "Error report copied.")


def report_text(record: Citable, library: Library, place: Address) -> str:
    """A note on a fault of a record at its place."""
    from pofedu.ui.cite import fault_report

    return fault_report(record, library, place, __version__)


def report_blocks(title: Text, report: str) -> Blocks:
    """A note that something is wrong, ready to be sent."""
    how = translate(
        "Diagram",
        "The text below is copied. Add what is wrong and where it says so, and send it to those "
        "who keep pofedu; the README says where.",
    )
    return (
        Kicker(translate("Card", "Something wrong?")),
        Title(title),
        Prose(how),
        Heading(translate("Diagram", "The note")),
        *(Prose(same(part), 13, "soft") for part in report.splitlines() if part),
        Actions((Action("report", translate("Diagram", "Copy again"), "copy"),)),
    )
