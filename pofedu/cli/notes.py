"""The learner's notes on the command line: listed, found, handed out."""

import argparse
from typing import TYPE_CHECKING

from pofedu.cli.outcome import DONE, CommandError, check_target, report, say
from pofedu.cli.tables import open_pack

if TYPE_CHECKING:
    from pofedu.learner.learner import Learner


def open_learner(parsed: argparse.Namespace) -> "Learner":
    """The learner whose notes are meant."""
    from pofedu.window.kept import first_profile
    from pofedu.window.start import StartError, name_application
    from pofedu.window.visit import look_at

    name_application()
    try:
        return look_at(parsed.profile or first_profile()).learner
    except StartError as error:
        raise CommandError(str(error)) from error


def notes(parsed: argparse.Namespace) -> int:
    """Print the notes, each on a line, or write them into a file."""
    from pofedu.content.address import Address
    from pofedu.content.model import Text
    from pofedu.notes import logic
    from pofedu.ui.titles import place_of

    library = open_pack(None)

    def named(address: Address) -> Text:
        return place_of(address, library).title

    asked = Address("notes").with_view(**{logic.ASKED: parsed.find or ""})
    found = logic.notes_of(asked, open_learner(parsed), named)
    shapes = logic.shapes_of(found, library, named)
    if parsed.target is None:
        from pofedu.formats.notes import notes_lines

        say(*notes_lines(shapes, parsed.lang))
        return DONE
    from pofedu.formats.files import WriteError, write_whole
    from pofedu.formats.notes import notes_file
    from pofedu.notes.widgets.words import export_labels

    check_target(parsed.target)
    ending, labels = parsed.target.suffix.lower(), export_labels(len(shapes))
    content = notes_file(shapes, library, ending, labels, parsed.lang)
    try:
        was_there = write_whole(parsed.target, content)
    except WriteError as error:
        raise CommandError(str(error)) from error
    done = "written over what was there" if was_there else "written"
    report(f"{parsed.target}: {len(shapes)} notes {done}")
    return DONE
