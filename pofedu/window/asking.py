"""The words of what is asked before a learner's file is open: what is wrong, or whose to open."""

from datetime import datetime
from pathlib import Path

from pofedu.content.model import Text
from pofedu.learner.opening import Trouble, Why
from pofedu.ui.language import mark, same, translate
from pofedu.window.choosing import Choice, Question

BACKUP, EMPTY, READ, WITHOUT, AGAIN, QUIT = "backup", "empty", "read", "without", "again", "quit"
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
            "A newer version of pofedu has written to it. This version does not know the newer"
            " format and could damage it.",
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


def at(moment: datetime) -> Text:
    """A day and a time, alike in both languages."""
    return same(f"{moment:%Y-%m-%d %H:%M}")


def about_trouble(trouble: Trouble) -> Question:
    """What is wrong with a file, and what there is to choose from."""
    title = translate("Profile", TITLES[trouble.why])
    said = tuple(translate("Profile", text) for text in SAID[trouble.why])
    return Question(title, said, _place(trouble), _choices(trouble))


def _place(trouble: Trouble) -> str:
    return f"{trouble.file}\n{trouble.detail}".strip()


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


def whose(root: Path, names: tuple[str, ...]) -> Question:
    """Which of several profiles to open; the ids of the answers are their names."""
    first = Choice("", translate("Profile", "Default profile"))
    return Question(
        translate("Profile", "Who is learning?"),
        (translate("Profile", "Each profile has its own notes, bookmarks and settings."),),
        str(root),
        (first, *(Choice(name, same(name)) for name in names)),
    )
