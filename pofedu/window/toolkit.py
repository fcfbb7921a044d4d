"""Qt for Python, loaded in the way that costs the least."""

import builtins

from pofedu.content.model import Text

PACKAGES = "libgl1 libegl1 libfontconfig1 libglib2.0-0 libdbus-1-3 libx11-xcb1 libwayland-cursor0"


class LibraryError(Exception):
    """Qt asks for a library that this system lacks; says which, and what to do."""

    def __init__(self, sentence: Text) -> None:
        super().__init__(sentence.en)
        self.sentence = sentence


def load_qt() -> None:
    """Load Qt, and keep it from reading the source of every module imported after it.

    It looks there for a wish to write `snake_case`, which we do not have: 20 ms and 5 MB. Raises
    `LibraryError` where the system lacks what Qt needs.
    """
    plain = builtins.__import__
    try:
        import PySide6.QtWidgets  # noqa: F401 — for what its import does
    except ImportError as error:
        if lacking := lacking_library(str(error)):
            raise LibraryError(library_sentence(lacking)) from error
        raise
    finally:
        builtins.__import__ = plain


def lacking_library(said: str) -> str:
    """The library that the system's loader did not find, or nothing."""
    name, _, rest = said.partition(": ")
    return name if rest.startswith("cannot open shared object file") else ""


def library_sentence(lacking: str) -> Text:
    """What to say where a library is lacking; in both languages here, as Qt's are not at hand."""
    return Text(
        zh=f"本系统缺少 {lacking}，因此无法显示任何内容。请安装含有它的软件包；"
        f"在 Debian 和 Ubuntu 上：sudo apt install {PACKAGES}",
        en=f"this system lacks {lacking}, so nothing can be drawn. Install the package that holds"
        f" it; on Debian and Ubuntu: sudo apt install {PACKAGES}",
    )
