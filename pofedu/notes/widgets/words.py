"""What is said of notes: why one could not be kept, and the words of an export."""

from pofedu.content.model import Text
from pofedu.formats.notes import Labels
from pofedu.learner.records import Trouble
from pofedu.ui.language import joined, translate
from pofedu.ui.marks import note_count
from pofedu.ui.savewords import cause_words


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
