"""What is said of notes: why one could not be kept, and the words of an export."""

from pofedu.content.model import Text
from pofedu.formats.notes import Labels
from pofedu.learner.records import Trouble
from pofedu.ui.language import joined, translate
from pofedu.ui.marks import note_count


def cause_words(trouble: Trouble) -> Text:
    """Why something could not be kept, and what can be done about it."""
    return {
        "read-only": translate(
            "Notes", "Not saved: this profile is open read-only, or in use in another window."
        ),
        "disk-full": translate("Notes", "Not saved: the disk is full. Free some space first."),
        "unwritable": translate("Notes", "Not saved: your learning record could not be written."),
        "closed": translate(
            "Notes", "Not saved: your learning record is closed. Start pofedu again."
        ),
        "taken": translate(
            "Notes", "Not saved: another window writes to your learning record now. Close one."
        ),
        "moved": translate(
            "Notes",
            "Not saved: your learning record was moved or deleted. Put it back, or start again.",
        ),
    }[trouble]


def trouble_words(trouble: Trouble) -> Text:
    """The same for who was typing: nothing typed is gone."""
    stays = translate("Notes", "What you typed is still here; try again, or copy it.")
    return joined((cause_words(trouble), stays), "", " ")


def export_labels(count: int) -> Labels:
    """The words of the Markdown form."""
    return Labels(
        title=translate("Notes", "My notes"),
        count=note_count(count),
        address=translate("Notes", "Address"),
        written=translate("Notes", "Written"),
        content=translate("Notes", "Content when written"),
        source=translate("Notes", "Source"),
        references=translate("Notes", "Reference"),
        unverified=translate("Notes", "not confirmed"),
    )
