"""What becomes of the learner's own data: backed up, copied, brought in.

Each deed answers in a sentence, whether it was done or not; nothing here raises.
"""

from pathlib import Path

from pofedu.content.model import Text
from pofedu.learner.backups import Backup, list_backups
from pofedu.learner.merging import Preview
from pofedu.learner.profile import Profile
from pofedu.learner.proof import DamagedError, examine
from pofedu.learner.records import LearnerError
from pofedu.settings.answers import Answer, refused
from pofedu.settings.several import Several
from pofedu.ui.language import translate


class Data:
    """One learner's data, as the settings show it."""

    def __init__(self, profile: Profile, root: Path, log: Path) -> None:
        self.profile, self.log = profile, log
        self.several = Several(profile, root)

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


# Words


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
