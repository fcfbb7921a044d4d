"""Several profiles at one computer: made, renamed, deleted, brought back.

Each deed answers in a sentence, whether it was done or not; nothing here raises.
"""

import errno
import os
from pathlib import Path

from pofedu.content.model import Text
from pofedu.learner import profiles
from pofedu.learner.files import LockedError
from pofedu.learner.naming import LONGEST_NAME, Fault, alike, fault_of, name_of, rename, tidy
from pofedu.learner.profile import Profile
from pofedu.learner.profiles import Deleted, Listed, list_deleted, list_profiles
from pofedu.learner.records import LearnerError
from pofedu.settings.answers import LOG, Answer, refused
from pofedu.ui.language import mark, same, translate

FAULTS: dict[Fault, str] = {
    "empty": mark("Profiles", "Type a name first."),
    "long": mark("Profiles", "A name has at most {most} characters; this one has {count}."),
    "characters": mark(
        "Profiles",
        'A name may not contain / \\ : * ? " < > | or characters that cannot be seen.',
    ),
    "edges": mark("Profiles", "A name may not begin or end with a full stop."),
    "device": mark("Profiles", 'Windows keeps "{name}" for itself. Choose another name.'),
}
FULL = (errno.ENOSPC, errno.EDQUOT)
ELSEWHERE = (errno.EXDEV, errno.EBUSY)
"""What a system says of a folder that lies on another disk, or is one."""


def profile_words(name: str) -> Text:
    """What a profile is called on the screen."""
    return same(name) if name else translate("Profile", "Default profile")


class Several:
    """The profiles of a computer, as the settings of one of them show them."""

    def __init__(self, profile: Profile, root: Path) -> None:
        self.profile, self.root = profile, root

    # The list

    @property
    def name(self) -> str:
        """What the profile that is open is called; empty for the first one without a name."""
        return name_of(self.root, self.profile.folder)

    def others(self) -> tuple[Listed, ...]:
        """The other profiles one could switch to."""
        return tuple(p for p in list_profiles(self.root) if not self._is_own(p.folder))

    def every(self) -> tuple[Listed, ...]:
        """All profiles, with the one that is open, wherever it lies."""
        listed = list_profiles(self.root)
        if self.profile.state == "nowhere" or any(self._is_own(p.folder) for p in listed):
            return listed
        return (Listed(self.profile.folder, self.name), *listed)

    def deleted(self) -> tuple[Deleted, ...]:
        """The profiles that can be brought back, the one deleted last first."""
        return list_deleted(self.root)

    def _is_own(self, folder: Path) -> bool:
        try:
            return os.path.samefile(folder, self.profile.folder)
        except OSError:
            return folder == self.profile.folder

    # Names

    def refusal(self, name: str, but: Listed | None = None) -> Text | None:
        """Why a profile cannot be called so; None where it can."""
        fault = fault_of(name)
        if fault is not None:
            return translate(
                "Profiles", FAULTS[fault], most=LONGEST_NAME, count=len(name), name=name
            )
        if (found := self._same_name(name, but)) is None:
            return None
        if but is None:
            return translate("Data", "There is already a profile of that name; switch to it.")
        words = translate("Profiles", "There is already a profile PROFILE. Choose another name.")
        return naming(words, found)

    def _same_name(self, name: str, but: Listed | None) -> Text | None:
        """What the profile is called that has a name; one without a name has one on the screen."""
        for listed in list_profiles(self.root):
            shown = profile_words(listed.name)
            is_same = alike(name) in (alike(shown.zh), alike(shown.en))
            if is_same and (but is None or listed.folder != but.folder):
                return shown
        return None

    def make(self, typed: str) -> Answer:
        """Make the folder of another profile; it is empty until it is opened."""
        name = tidy(typed)
        if (refusal := self.refusal(name)) is not None:
            return Answer(refusal, is_done=False)
        try:
            profiles.make_profile(self.root, name)
        except OSError as error:
            return _failed(error, self.root)
        return Answer(translate("Data", 'Profile "{name}" created.', name=name))

    def rename(self, listed: Listed, typed: str) -> Answer:
        """Call a profile something else, also while it is open."""
        name = tidy(typed)
        if (refusal := self.refusal(name, listed)) is not None:
            return Answer(refusal, is_done=False)
        try:
            rename(listed.folder, name)
            if self._is_own(listed.folder) and self.profile.state == "open":
                self.profile.keep_name()
        except OSError as error:
            return _failed(error, listed.folder)
        except LearnerError as error:  # the file says it after the next start
            LOG.warning("profiles: %s", error)
        return Answer(translate("Profiles", 'The profile is now called "{name}".', name=name))

    # Out of the list and back

    def hindrance(self, listed: Listed) -> Answer | None:
        """Why a profile cannot be deleted; None where it can."""
        folders = [profile.folder for profile in list_profiles(self.root)]
        is_listed = listed.folder in folders
        if folders == [listed.folder]:
            return _only(listed)
        if self._is_own(listed.folder):
            return _own(listed) if is_listed else _apart(listed)
        try:
            return _in_use(listed) if profiles.is_open(listed.folder) else None
        except OSError:  # the deed will say
            return None

    def question(self, listed: Listed) -> tuple[Text, ...]:
        """What is asked before a profile is deleted: which, how much it holds, where it goes."""
        title = naming(translate("Profiles", "Delete the profile PROFILE?"), _shown(listed))
        place = same(str(self.root / profiles.DELETED))
        return title, self._held(listed), self._way_back(), place

    def _held(self, listed: Listed) -> Text:
        held = profiles.holding(listed.folder)
        if held.content is None:
            return translate(
                "Profiles",
                "Its file cannot be read, so nobody can say what is in it. Backups: {backups}.",
                backups=held.backups,
            )
        return translate(
            "Profiles",
            "Notes: {notes}, bookmarks: {bookmarks}, answers: {answers}, backups: {backups}.",
            notes=held.content.notes,
            bookmarks=held.content.bookmarks,
            answers=held.content.answers,
            backups=held.backups,
        )

    def _way_back(self) -> Text:
        return translate(
            "Profiles",
            'Nothing is destroyed: "Bring back a profile" returns it to the list. Until then all of'
            " it is kept in this folder:",
        )

    def delete(self, listed: Listed) -> Answer:
        """Move a profile out of the list; it is kept, and can be brought back."""
        if (hindrance := self.hindrance(listed)) is not None:
            return hindrance
        try:
            place = profiles.delete_profile(self.root, listed.folder)
        except LockedError:
            return _in_use(listed)
        except OSError as error:
            return _failed(error, listed.folder)
        return Answer(
            translate(
                "Profiles",
                'Profile deleted. "Bring back a profile" returns it to the list. Until then all of'
                " it is kept in this folder:",
            ),
            folder=place,
        )

    def bring_back(self, deleted: Deleted, wanted: str) -> Answer:
        """Put a deleted profile back into the list, under the wanted name or one near to it."""
        name, number = wanted, 1
        while self._same_name(name, None) is not None:
            number += 1
            name = profiles.numbered(wanted, f" {number}")
        try:
            profiles.bring_back(self.root, deleted, name)
        except OSError as error:
            return _failed(error, deleted.folder)
        return Answer(translate("Profiles", 'Profile "{name}" is back in the list.', name=name))


# Words


def naming(words: Text, profile: Text) -> Text:
    """A sentence with what a profile is called, in quotation marks, in the place of PROFILE."""
    return Text(
        zh=words.zh.replace("PROFILE", f"“{profile.zh}”"),
        en=words.en.replace("PROFILE", f'"{profile.en}"'),
    )


def _shown(listed: Listed) -> Text:
    return profile_words(listed.name)


def _only(listed: Listed) -> Answer:
    words = translate(
        "Profiles",
        "PROFILE is the only profile here, and one must stay. Create another and switch to it"
        " first.",
    )
    return Answer(naming(words, _shown(listed)), is_done=False)


def _own(listed: Listed) -> Answer:
    words = translate(
        "Profiles",
        "PROFILE is open in this window. Switch to another profile first, then delete it from"
        " there.",
    )
    return Answer(naming(words, _shown(listed)), is_done=False)


def _apart(listed: Listed) -> Answer:
    words = translate(
        "Profiles",
        "This profile is open in this window, and its folder is not among those that pofedu lists."
        " To be rid of it, close pofedu and move that folder away.",
    )
    return Answer(words, is_done=False, folder=listed.folder)


def _in_use(listed: Listed) -> Answer:
    words = translate(
        "Profiles", "PROFILE is open in another window. Close that window, then try again."
    )
    return Answer(naming(words, _shown(listed)), is_done=False)


def _failed(error: OSError, folder: Path) -> Answer:
    """What the system did not let happen, and why; nothing was changed."""
    if error.errno in FULL:
        return refused(LearnerError("disk-full", str(error)))
    if error.errno in ELSEWHERE:
        words = translate(
            "Profiles",
            "This folder lies on another disk, so pofedu cannot move it. Nothing was changed. Move"
            " it by hand while nobody has it open.",
        )
    elif isinstance(error, FileNotFoundError):
        words = translate("Profiles", "This folder is not there any more. Nothing was changed.")
    elif isinstance(error, PermissionError) or error.errno == errno.EROFS:
        words = translate(
            "Profiles",
            "The system does not let pofedu change this folder. Nothing was changed. Check who may"
            " write there, and whether another program has something in it open.",
        )
    else:
        return refused(LearnerError("unwritable", str(error)))
    LOG.error("profiles: %s", error)
    return Answer(words, is_done=False, folder=folder)
