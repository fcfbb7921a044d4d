"""What is said of notes: why one could not be kept, and the words of an export."""

from pofedu.content.model import Text
from pofedu.formats.notes import Labels
from pofedu.learner.records import Trouble
from pofedu.ui.language import translate
from pofedu.ui.marks import note_count


def trouble_words(trouble: Trouble) -> Text:
    """Why something could not be kept, what that means, and what to do."""
    return {
        "read-only": translate(
            "Notes",
            "This profile is open for reading only, so nothing is kept. What you typed stays here:"
            " copy it, or try again once the profile can be written.",
        ),
        "disk-full": translate(
            "Notes",
            "The disk is full, so this could not be kept. What you typed stays here: make room and"
            " try again, or copy it.",
        ),
        "unwritable": translate(
            "Notes",
            "Your file could not be written, so this could not be kept. What you typed stays here:"
            " try again, or copy it.",
        ),
        "closed": translate(
            "Notes",
            "Your file is closed, so this could not be kept. What you typed stays here: copy it,"
            " then start pofedu again.",
        ),
    }[trouble]


def export_labels(count: int) -> Labels:
    """The words of the Markdown form."""
    return Labels(
        title=translate("Notes", "My notes"),
        count=note_count(count),
        address=translate("Notes", "Address"),
        written=translate("Notes", "Written"),
        content=translate("Notes", "Written with other content"),
        source=translate("Notes", "Source"),
        references=translate("Notes", "References"),
        unverified=translate("Notes", "not confirmed"),
    )
