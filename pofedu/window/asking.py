"""The words of what is asked before a learner's file is open: what is wrong, or whose to open."""

from datetime import datetime
from pathlib import Path

from pofedu.content.model import Text
from pofedu.learner.opening import Trouble, Why
from pofedu.learner.profile import Profile
from pofedu.learner.profiles import Listed
from pofedu.learner.proof import Flaw
from pofedu.learner.schema import VERSION
from pofedu.ui.language import mark, same, translate
from pofedu.window.choosing import Choice, Question

BACKUP, EMPTY, READ, WITHOUT, AGAIN, QUIT = "backup", "empty", "read", "without", "again", "quit"
GO_ON = "go-on"
TITLES: dict[Why, str] = {
    "locked": mark("Profile", "pofedu is already open"),
    "damaged": mark("Profile", "Your learning record is damaged"),
    "foreign": mark("Profile", "This is not a learning record"),
    "newer": mark("Profile", "Your learning record is from a newer pofedu"),
    "missing": mark("Profile", "Your learning record is missing"),
    "unreadable": mark("Profile", "Your learning record cannot be read"),
}
SAID: dict[Why, tuple[str, str]] = {
    "locked": (
        mark("Profile", "Another pofedu window is using your learning record."),
        mark(
            "Profile",
            "Two windows writing at once could damage it, so this one can only open it read-only"
            " until the other is closed.",
        ),
    ),
    "damaged": (
        mark(
            "Profile",
            "It holds your notes, bookmarks and places, and can no longer be read completely. A"
            " failing disk or another program may have changed it.",
        ),
        mark("Profile", "pofedu has not changed it and will keep it whatever you choose."),
    ),
    "foreign": (
        mark(
            "Profile",
            "The file found in its place is damaged at its beginning, or belongs to another"
            " program.",
        ),
        mark("Profile", "pofedu has not changed it and will keep it whatever you choose."),
    ),
    "newer": (
        mark(
            "Profile",
            "A newer version of pofedu has written to it, in format {number}. This version knows"
            " formats up to {known} and could damage it.",
        ),
        mark(
            "Profile",
            "Open it with the newer version. If you go on here with another file, this one is"
            " kept.",
        ),
    ),
    "missing": (
        mark("Profile", "Its backups are here, but the file itself is missing."),
        mark("Profile", "It may have been moved or deleted. The newest backup can take its place."),
    ),
    "unreadable": (
        mark("Profile", "The system does not allow pofedu to read it, or the disk is failing."),
        mark("Profile", "Nothing was changed. Check the disk and the permissions, then try again."),
    ),
}
FLAWS: dict[Flaw, str] = {
    "empty": mark(
        "Profile",
        "The file is empty (0 bytes). If it held notes, bookmarks and places, only a backup still"
        " has them.",
    ),
    "cut": mark(
        "Profile",
        "Only the first few bytes of the file are left. If it held notes, bookmarks and places,"
        " only a backup still has them.",
    ),
    "no-database": mark(
        "Profile",
        "The file found in its place is no database. It may be damaged at its beginning, or belong"
        " to another program.",
    ),
    "other-program": mark(
        "Profile",
        "The file found in its place is a database, but bears the mark of another program, or none."
        " It may be damaged at its beginning.",
    ),
}
"""What is known of a file, where that is more than what else is said first."""


def at(moment: datetime) -> Text:
    """A day and a time, alike in both languages."""
    return same(f"{moment:%Y-%m-%d %H:%M}")


def about_trouble(trouble: Trouble) -> Question:
    """What is wrong with a file, and what there is to choose from."""
    title = translate("Profile", TITLES[trouble.why])
    what, then = SAID[trouble.why]
    found = trouble.found
    if found is not None and found.flaw is not None:
        what = FLAWS.get(found.flaw, what)
    number = found.version if found is not None else 0
    said = translate("Profile", what, number=number, known=VERSION), translate("Profile", then)
    return Question(title, said, _place(trouble), _choices(trouble))


def _place(trouble: Trouble) -> str:
    """The file, and what the system said, unless it is said in words."""
    found = trouble.found
    is_said = found is None or found.kind == "newer" or found.flaw in FLAWS
    return str(trouble.file) if is_said else f"{trouble.file}\n{trouble.detail}"


def _choices(trouble: Trouble) -> tuple[Choice, ...]:
    again = Choice(AGAIN, translate("Profile", "Try again"))
    leave = Choice(QUIT, translate("Profile", "Quit"))
    if trouble.why == "locked":
        return _look_only(), again, leave
    if trouble.why == "unreadable":
        return again, _without(), leave
    backup = (_backup(trouble),) if trouble.backup else ()
    first = (leave,) if trouble.why == "newer" else ()
    last = () if trouble.why == "newer" else (leave,)
    return (*first, *backup, _empty(trouble), _without(), *last)


def _look_only() -> Choice:
    return Choice(
        READ,
        translate("Profile", "Open read-only"),
        translate("Profile", "You can see everything, but nothing new is saved in this window."),
    )


def _without() -> Choice:
    return Choice(
        WITHOUT,
        translate("Profile", "Continue without it"),
        translate(
            "Profile", "You can read everything, but notes, bookmarks and places are not saved."
        ),
    )


def _empty(trouble: Trouble) -> Choice:
    note = translate("Profile", "The file that cannot be opened is kept under another name.")
    if trouble.why == "missing":
        note = translate("Profile", "The backups are kept.")
    return Choice(EMPTY, translate("Profile", "Start a new, empty one"), note)


def _backup(trouble: Trouble) -> Choice:
    assert trouble.backup is not None
    assert trouble.content is not None
    when = at(trouble.backup.made_at).en
    holds = translate(
        "Profile",
        "Notes: {notes}, bookmarks: {bookmarks}.",
        notes=trouble.content.notes,
        bookmarks=trouble.content.bookmarks,
    )
    return Choice(BACKUP, translate("Profile", "Open the backup of {when}", when=when), holds)


def about_kept(trouble: Trouble, answer: str, profile: Profile) -> Question:
    """What was opened in the place of a file, and where that is now."""
    assert profile.kept is not None
    if answer == BACKUP and trouble.backup is not None:
        title = translate(
            "Profile", "The backup of {when} is open", when=at(trouble.backup.made_at).en
        )
        what = translate(
            "Profile", "What was written after that time is not in it. You can go on working."
        )
    else:
        title = translate("Profile", "A new, empty learning record is open")
        what = translate("Profile", "There are no notes and bookmarks in it yet.")
    kept = translate(
        "Profile", "The file that could not be opened was not changed. It is now called {name}.",
        name=profile.kept.name,
    )  # fmt: skip
    go_on = Choice(GO_ON, translate("Profile", "Continue"))
    return Question(title, (what, kept), str(profile.kept), (go_on,))


def whose(root: Path, profiles: tuple[Listed, ...]) -> Question:
    """Which of several profiles to open; the answers are their folders, empty for the first."""
    return Question(
        translate("Profile", "Who is learning?"),
        (translate("Profile", "Each profile has its own notes, bookmarks and settings."),),
        str(root),
        tuple(Choice(_folder_in(root, p), _called(p)) for p in profiles),
    )


def _folder_in(root: Path, profile: Listed) -> str:
    return "" if profile.folder == root else profile.folder.name


def _called(profile: Listed) -> Text:
    return same(profile.name) if profile.name else translate("Profile", "Default profile")
