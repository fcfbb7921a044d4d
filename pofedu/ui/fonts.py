"""The shipped fonts, registered once by the application and by the tests."""

from functools import cache

from PySide6.QtGui import QFontDatabase

from pofedu import paths

FILES = ("pofedu-sans-sc-regular.otf", "pofedu-sans-sc-bold.otf")


class FontError(RuntimeError):
    """A shipped font is missing or broken; without it Chinese may show as boxes."""


@cache
def load_fonts() -> None:
    """Register both weights, once; raises `FontError` naming the file at fault."""
    for name in FILES:
        path = paths.FONTS / name
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FontError(f"the font {path} is missing or broken; unpack pofedu again")
