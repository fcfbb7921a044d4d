"""What needs Qt but no screen: pictures, and the test of this copy."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QEvent
from PySide6.QtGui import QPixmap

from pofedu.app.program import Program, dress, enter, open_core, refused
from pofedu.content.address import Address
from pofedu.content.library import Library, PackError
from pofedu.settings.logic import Preferences
from pofedu.ui.language import Language
from pofedu.ui.theme import Look
from pofedu.window.pages import refusal_of
from pofedu.window.start import StartError, start_application
from pofedu.window.visit import look_at

if TYPE_CHECKING:
    from pofedu.window.selftest import Finding


def _settle(program: Program) -> None:
    for _ in range(8):
        program.app.processEvents()
        program.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shoot(
    address: Address,
    target: Path,
    size: tuple[int, int],
    preferences: Preferences,
    is_bare: bool,
    folder: Path | None = None,
) -> None:
    """Draw the whole window at an address; raises `StartError` where that cannot be done."""
    profile = look_at(folder) if folder else None
    program = Program(start_application(), preferences, profile)
    window = program.window
    if isinstance(program.library, PackError):
        raise StartError(str(program.library))
    window.resize(*size)
    window.set_screen_height(size[1])
    window.presenting.set_bare(is_bare)
    enter(window, address)
    window.show()
    _settle(program)
    picture = window.grab()
    window.hide()  # what is still open when Python ends is closed while it falls apart
    if window.pages.page is None:
        raise StartError(f"{address}: {window.pages.failure.details.strip().splitlines()[-1]}")
    _write(target, picture)


def _write(target: Path, picture: QPixmap) -> None:
    """Write a PNG through Python, for Qt stumbles over names that are not of the locale."""
    buffer = QBuffer()
    picture.save(buffer, "PNG")
    try:
        target.write_bytes(buffer.data().data())
    except OSError as error:
        raise _not_written(target, error) from error


def _not_written(target: Path, error: OSError) -> StartError:
    why = error.strerror or error
    return StartError(f"{target} cannot be written ({why}); choose another place")


def export(address: Address, target: Path, preferences: Preferences) -> None:
    """Write a diagram or a view of the studies; raises `StartError` where that cannot be done."""
    app = start_application()
    library = open_core()
    if isinstance(library, PackError):
        raise StartError(str(library))
    look = dress(app, True, preferences, 1080.0)
    write = _write_studies if address.page == "studies" else _write_diagram
    try:
        write(library, address, target, look)
    except LookupError as error:
        raise refused(address, refusal_of(error)) from error
    except ValueError as error:
        raise StartError(f"{address}: {error}") from error
    except OSError as error:
        raise _not_written(target, error) from error


def _write_diagram(library: Library, address: Address, target: Path, look: Look) -> None:
    from pofedu.diagram.widgets.saving import write_picture

    write_picture(library, address, target, look)


def _write_studies(library: Library, address: Address, target: Path, look: Look) -> None:
    from pofedu.studies.page import StudiesPage
    from pofedu.studies.widgets.outtake import look_for
    from pofedu.studies.widgets.taking import write

    page = StudiesPage(library)
    page.show_look(look)
    page.enter(address)
    write(page.outtake(look_for(target.suffix.lower(), look)), target)
    page.deleteLater()


def hand_out(id_: str, target: Path, language: Language) -> None:
    """Write the handout of a walkthrough; raises `StartError` where that cannot be done."""
    app = start_application()
    library = open_core()
    if isinstance(library, PackError):
        raise StartError(str(library))
    from pofedu.walkthrough.widgets.taking import write_handout

    dress(app, True, Preferences(language), 1080.0)
    try:
        write_handout(library, id_, target, language)
    except LookupError as error:
        raise refused(Address("walkthrough", id_), refusal_of(error)) from error
    except OSError as error:
        raise _not_written(target, error) from error


def write_studies(address: Address, target: Path, language: Language) -> int:
    """Write the table of studies at an address; how many rows it has.

    Raises `StartError` where that cannot be done.
    """
    app = start_application()
    library = open_core()
    if isinstance(library, PackError):
        raise StartError(str(library))
    from pofedu.formats.files import WriteError, write_whole
    from pofedu.formats.sheet import sheet_file
    from pofedu.studies.widgets.tablesheet import sheet_at

    dress(app, True, Preferences(language), 1080.0)
    try:
        sheet = sheet_at(library, address, language)
        write_whole(target, sheet_file(sheet, target.suffix.lower()))
    except LookupError as error:
        names = ", ".join(map(str, error.args))
        raise StartError(f"{address}: there is no study and no view called {names}") from error
    except WriteError as error:
        raise StartError(str(error)) from error
    return len(sheet.rows)


def self_test() -> "list[Finding]":
    """Check that this copy is whole."""
    from pofedu.window.selftest import (
        Finding,
        check_glyphs,
        check_index,
        check_ledger,
        check_pages,
        check_resources,
    )

    try:
        program = Program(start_application(), Preferences(motion="less"))
    except Exception as error:
        return [Finding(f"start: {type(error).__name__}: {error}", False)]
    findings = list(check_resources())
    library = program.library
    if isinstance(library, PackError):
        return [*findings, Finding(f"content: {library}", False)]
    pack = f"content {library.pack.id} {library.pack.version}, hash {library.content_hash[:12]}"
    program.window.resize(1280, 800)
    program.window.show()
    pages = tuple(check_pages(program.window, library))
    program.window.hide()
    index = check_index(library)
    content = (Finding(pack), *check_ledger(library), *index, *check_glyphs(library))
    return [*findings, *content, *pages]
