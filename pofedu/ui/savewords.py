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
        words = translate("Saving", "{name} was not saved: there is no room left there.")
    elif code in FORBIDDEN:
        words = translate(
            "Saving",
            "{name} was not saved: pofedu may not write there, or another program has the file "
            "open. Close it, or choose another folder.",
        )
    elif code == errno.ENOENT:
        words = translate(
            "Saving", "{name} was not saved: that folder is not there. Choose another one."
        )
    elif code == errno.ENAMETOOLONG:
        words = translate("Saving", "{name} was not saved: the name is too long.")
    elif path.exists() and not path.is_file():
        words = translate("Saving", "{name} was not saved: there is a folder of that name.")
    else:
        words = translate("Saving", "{name} was not saved: the system did not let it be written.")
    name = shortened(path.name)
    *first, last = kinds
    words = Text(
        zh=words.zh.replace("{kinds}", f"{'、'.join(first)} 或 {last}"),
        en=words.en.replace("{kinds}", f"{', '.join(first)} or {last}"),
    )
    return Text(zh=words.zh.replace("{name}", name), en=words.en.replace("{name}", name))


def shortened(name: str) -> str:
    """A name that fits into a message."""
    return name if len(name) <= LONGEST else f"{name[: LONGEST // 2]}…{name[-LONGEST // 3 :]}"
