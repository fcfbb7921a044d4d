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
    "missing": mark("Profile", "Your learning record is gone"),
    "unreadable": mark("Profile", "Your learning record cannot be read"),
}
SAID: dict[Why, tuple[str, str]] = {
    "locked": (
        mark("Profile", "Another window of pofedu is writing in your learning record."),
        mark(
            "Profile",
            "Two that write at once could spoil it, so this one can only look, until the other is"
            " closed.",
        ),
    ),
    "damaged": (
        mark(
            "Profile",
            "It holds notes, bookmarks and places, and can no longer be read whole. A failing disk"
            " or another program may have changed it.",
        ),
        mark("Profile", "pofedu has left it as it is, and will keep it whatever is chosen."),
    ),
    "foreign": (
        mark(
            "Profile",
            "The file in its place is damaged at its beginning, or belongs to another program.",
        ),
        mark("Profile", "pofedu has left it as it is, and will keep it whatever is chosen."),
    ),
    "newer": (
        mark(
            "Profile",
            "A newer version of pofedu has written in it. This one does not know how, and could"
            " spoil it.",
        ),
        mark(
            "Profile",
            "Open it with the newer version. If this one goes on with another file, this file is"
            " kept.",
        ),
    ),
    "missing": (
        mark("Profile", "Its backups are here, but the file itself is not."),
        mark("Profile", "It may have been moved or deleted. The newest backup can take its place."),
    ),
    "unreadable": (
        mark("Profile", "The system does not let pofedu read it, or its disk fails."),
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
        translate("Profile", "Only look"),
        translate("Profile", "Everything shows; nothing new is kept in this window."),
    )


def _without() -> Choice:
    return Choice(
        WITHOUT,
        translate("Profile", "Go on without it"),
        translate("Profile", "Everything can be read; notes, bookmarks and places are not kept."),
    )


def _empty(trouble: Trouble) -> Choice:
    note = translate("Profile", "The file that cannot be opened stays, under another name.")
    if trouble.why == "missing":
        note = translate("Profile", "The backups stay.")
    return Choice(EMPTY, translate("Profile", "Start with an empty one"), note)


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
    first = Choice("", translate("Profile", "The first profile"))
    return Question(
        translate("Profile", "Who is learning?"),
        (translate("Profile", "Each profile has its own notes, bookmarks and look."),),
        str(root),
        (first, *(Choice(name, same(name)) for name in names)),
    )
