"""What is being written: it is kept in the learner's file, or else stays here until it can be."""

import logging

from pofedu.content.address import Address, home
from pofedu.learner.learner import Learner
from pofedu.learner.records import LearnerError, Note

LOG = logging.getLogger("pofedu")


class Draft:
    """A note while it is written."""

    def __init__(self, address: Address, uid: str = "", text: str = "") -> None:
        self.address = address
        self.uid = uid
        """Empty until the note is kept for the first time."""
        self.text = text
        """What stands in the editor."""
        self.offered = ""
        """Words that stood there before anything was typed; alone they are kept only on request."""
        self.kept = text
        """What stands in the file."""
        self.kept_at = ""
        self.trouble: LearnerError | None = None
        """Why it could not be kept the last time."""

    @property
    def is_kept(self) -> bool:
        """Whether nothing would be lost now; a new note without own words is nothing."""
        return self.text == self.kept or (not self.uid and not self.has_own_words)

    @property
    def has_own_words(self) -> bool:
        """Whether more stands there than was offered."""
        return self.text.strip() not in ("", self.offered.strip())


class Drafts:
    """One draft for each note that is being written, whichever page shows it."""

    def __init__(self, learner: Learner) -> None:
        self.learner = learner
        self._drafts: list[Draft] = []

    def of_note(self, note: Note) -> Draft:
        """The draft of a note that is there; what could not be kept before still stands in it."""
        held = next((d for d in self._drafts if d.uid == note.uid), None)
        if held is None:
            held = Draft(note.address, note.uid, note.text)
            self._drafts.append(held)
        if held.is_kept:
            held.text = held.kept = note.text
            held.kept_at, held.trouble = note.last.written_at, None
        return held

    def begin(self, address: Address) -> Draft:
        """A new note on a place: the one that was begun there and not kept, or an empty one.

        It begins with nothing again where nothing was added to what it was begun with.
        """
        wanted = home(address)
        begun = (d for d in self._drafts if not d.uid and home(d.address) == wanted)
        held = next(begun, None)
        if held is None:
            held = Draft(address)
            self._drafts.append(held)
        if not held.has_own_words:
            held.text = held.offered = ""
        return held

    def keep(self, draft: Draft) -> bool:
        """Add what was typed since to the file; False where it could not be, see `trouble`."""
        if draft.is_kept:
            draft.trouble = None
            return True
        try:
            note = self.learner.write_note(draft.address, draft.text, draft.uid)
        except LearnerError as error:
            if str(error) != str(draft.trouble):  # it is tried again and again
                LOG.error("note on %s: %s", draft.address, error)
            draft.trouble = error
            return False
        except Exception as error:  # whatever it is, the other drafts are to be kept all the same
            LOG.exception("note on %s", draft.address)
            draft.trouble = LearnerError("unwritable", str(error))
            return False
        draft.uid, draft.kept = note.uid, draft.text
        draft.kept_at, draft.trouble = note.last.written_at, None
        return True

    def keep_all(self) -> tuple[Draft, ...]:
        """Keep all that was typed; those that could not be."""
        return tuple(draft for draft in self._drafts if not self.keep(draft))

    def unkept(self, place: Address | None = None) -> tuple[Draft, ...]:
        """What could not be kept, of one place or of all."""
        found = (d for d in self._drafts if not d.is_kept)
        return tuple(d for d in found if place is None or home(d.address) == home(place))
