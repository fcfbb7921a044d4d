"""What is said where a file could not be saved."""

import errno
from pathlib import Path

from pofedu.content.model import Text
from pofedu.ui.language import translate

FULL = (errno.ENOSPC, errno.EDQUOT)
FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)
LONGEST = 48
"""Characters of a name that are said."""


def failure_words(error: OSError | ValueError, path: Path, kinds: tuple[str, ...]) -> Text:
    """What kept a file from being saved, and what to do.

    `kinds`: the endings that it may have, two or more.
    """
    code = error.errno if isinstance(error, OSError) else None
    if isinstance(error, ValueError):
        words = translate("Saving", "{name} was not saved: it must end in {kinds}.")
    elif code in FULL:
        words = translate(
            "Saving",
            "{name} was not saved: there is no room left in {folder}. Make room, or choose another "
            "folder.",
        )
    elif code in FORBIDDEN:
        words = translate(
            "Saving",
            "{name} was not saved: pofedu may not write in {folder}, or another program has the "
            "file open. Close it, or choose another folder.",
        )
    elif code == errno.ENOENT:
        words = translate(
            "Saving", "{name} was not saved: there is no folder {folder}. Choose another one."
        )
    elif code == errno.ENAMETOOLONG:
        words = translate(
            "Saving", "{name} was not saved: the name is too long. Choose a shorter one."
        )
    elif path.exists() and not path.is_file():
        words = translate(
            "Saving", "{name} was not saved: there is a folder of that name. Choose another name."
        )
    else:
        words = translate(
            "Saving",
            "{name} was not saved: the system did not let it be written in {folder}. Choose "
            "another folder.",
        )
    *first, last = kinds
    words = Text(
        zh=words.zh.replace("{kinds}", f"{'、'.join(first)} 或 {last}"),
        en=words.en.replace("{kinds}", f"{', '.join(first)} or {last}"),
    )
    return placed(words, path)


def placed(words: Text, path: Path) -> Text:
    """Words with the name of a file, and its folder, where they say `{name}` and `{folder}`."""
    name, folder = shortened(path.name), shortened(str(path.absolute().parent))
    zh, en = (t.replace("{folder}", folder).replace("{name}", name) for t in (words.zh, words.en))
    return Text(zh=zh, en=en)


def shortened(name: str) -> str:
    """A name that fits into a message."""
    return name if len(name) <= LONGEST else f"{name[: LONGEST // 2]}…{name[-LONGEST // 3 :]}"


def cause_words(trouble: str) -> Text:
    """Why the learner's record kept nothing (the `trouble` of its error), and what can be done."""
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
