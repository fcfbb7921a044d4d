"""What becomes of the learner's own data: backed up, brought in, kept in several profiles.

Each deed answers in a sentence, whether it was done or not; nothing here raises.
"""

import logging
from pathlib import Path

from msgspec import Struct

from pofedu.content.model import Text
from pofedu.learner.backups import Backup, list_backups
from pofedu.learner.merging import Preview
from pofedu.learner.profile import (
    LONGEST_NAME,
    Profile,
    is_name,
    list_profiles,
    name_of,
    profile_folder,
)
from pofedu.learner.proof import DamagedError, examine
from pofedu.learner.records import LearnerError
from pofedu.ui.language import translate

LOG = logging.getLogger("pofedu")


class Answer(Struct, frozen=True):
    """What a deed says: the sentence, and whether it was done."""

    words: Text
    is_done: bool = True


class Data:
    """One learner's data, as the settings show it."""

    def __init__(self, profile: Profile, root: Path, log: Path) -> None:
        self.profile, self.root, self.log = profile, root, log

    @property
    def can_write(self) -> bool:
        """Whether anything can be kept."""
        return self.profile.state == "open"

    @property
    def kept_in(self) -> Path | None:
        """The folder in which all is kept; None where nothing is."""
        return self.profile.folder if self.profile.state != "nowhere" else None

    def backups(self) -> tuple[Backup, ...]:
        """The backups, the newest first."""
        return list_backups(self.profile.folder)

    def back_up(self) -> Answer:
        """Make a backup now."""
        there = self.backups()
        try:
            made = self.profile.back_up()
        except LearnerError as error:
            return refused(error)
        if made is None:
            return Answer(
                translate("Data", "There are no notes or bookmarks yet, so no backup was made.")
            )
        if made in there:
            return Answer(
                translate("Data", "Nothing has changed since the last backup, which is intact.")
            )
        return Answer(translate("Data", "Backup made and verified."))

    def save_copy(self, target: Path) -> Answer:
        """Write a copy for another machine."""
        try:
            self.profile.save_copy(target)
        except LearnerError as error:
            return refused(error)
        return Answer(translate("Data", "Copy saved as {name}.", name=target.name))

    def preview(self, path: Path, is_merge: bool) -> Preview | Answer:
        """What bringing in a file would change, or why it cannot be brought in."""
        try:
            look = self.profile.preview_merge if is_merge else self.profile.preview_restore
            return look(path)
        except DamagedError:
            return _unfit(path)
        except Exception as error:  # a file from elsewhere may hold anything
            return refused(LearnerError("unwritable", str(error)))

    def bring_in(self, path: Path, is_merge: bool) -> Answer:
        """Merge a file, or put it in the place of everything."""
        try:
            before = (self.profile.merge if is_merge else self.profile.restore)(path)
        except DamagedError:
            return _unfit(path)
        except LearnerError as error:
            return refused(error)
        except Exception as error:  # a file from elsewhere may hold anything
            return refused(LearnerError("unwritable", str(error)))
        return Answer(_brought_in(is_merge, is_kept=before is not None))

    # Several profiles

    @property
    def name(self) -> str:
        """What the profile is called; empty for the first one."""
        return name_of(self.root, self.profile.folder)

    def others(self) -> tuple[str, ...]:
        """The other profiles one could switch to; an empty name is the first one."""
        return tuple(name for name in ("", *list_profiles(self.root)) if name != self.name)

    def folder(self, name: str) -> Path:
        """Where a profile lies."""
        return profile_folder(self.root, name)

    def refusal(self, name: str) -> Text | None:
        """Why no profile can be made with a name; None where it can."""
        if name in list_profiles(self.root):
            return translate("Data", "There is already a profile of that name; switch to it.")
        if not is_name(name):
            return translate(
                "Data",
                'A name has 1 to {most} characters, may not contain / \\ : * ? " < > | and may not'
                " begin or end with a full stop.",
                most=LONGEST_NAME,
            )
        return None

    def make_profile(self, name: str) -> Answer:
        """Make the folder of another profile; it is empty until it is opened."""
        refusal = self.refusal(name)
        if refusal is not None:
            return Answer(refusal, is_done=False)
        try:
            self.folder(name).mkdir(parents=True)
        except OSError as error:
            return refused(LearnerError("unwritable", str(error)))
        return Answer(translate("Data", 'Profile "{name}" created.', name=name))


# Words


def refused(error: LearnerError) -> Answer:
    """What could not be done, and why."""
    LOG.error("data: %s", error)
    if error.trouble == "read-only":
        words = translate("Data", "This profile is open read-only, so nothing was written.")
    elif error.trouble == "disk-full":
        words = translate("Data", "The disk is full. Nothing was changed; free some space first.")
    elif error.trouble == "taken":
        words = translate("Data", "Another window writes to this profile by now. Close one.")
    elif error.trouble == "moved":
        words = translate(
            "Data", "The file of this profile was moved or deleted. Put it back, or start again."
        )
    else:
        words = translate(
            "Data", "That could not be done, and nothing was changed: {reason}", reason=error.detail
        )
    return Answer(words, is_done=False)


def _brought_in(is_merge: bool, is_kept: bool) -> Text:
    if is_merge and is_kept:
        return translate("Data", "Merged. A backup from before the merge is kept.")
    if is_merge:
        return translate("Data", "Merged. There was nothing here before, so no backup was made.")
    if is_kept:
        return translate("Data", "Backup restored. A backup of what was here before is kept.")
    return translate("Data", "Backup restored. There was nothing here before to back up.")


def _unfit(path: Path) -> Answer:
    verdict = examine(path)
    if verdict.kind == "newer":
        words = translate(
            "Data",
            "{name} is from a newer version of pofedu; merge or restore it with that version.",
            name=path.name,
        )
    elif verdict.kind == "foreign":
        words = translate("Data", "{name} is not a pofedu backup.", name=path.name)
    elif verdict.kind in ("unreadable", "whole"):  # whole by now
        words = translate(
            "Data",
            "{name} cannot be read now. Check that it is there and that no other program is using"
            " it, then try again.",
            name=path.name,
        )
    else:
        words = translate("Data", "{name} is damaged and cannot be used.", name=path.name)
    return Answer(words, is_done=False)
