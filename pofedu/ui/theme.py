"""How everything looks: the palette, the size of text, the language, all in one value."""

import math
import tomllib
from typing import Literal, get_args

from msgspec import Struct
from PySide6.QtGui import QColor, QFont

from pofedu import paths
from pofedu.ui.language import Language

ThemeName = Literal["light", "dark", "projector"]
THEMES: tuple[ThemeName, ...] = get_args(ThemeName)
FAMILY = "Pofedu Sans SC"
SMALLEST = 13.0
"""The smallest size of the type scale 13, 15, 18, 24 (px at 100 %)."""
PROJECTOR_LINES = 45
"""On the projector the smallest text is at least the screen height divided by this."""


class Theme(Struct, frozen=True):
    """The named colours of one palette, as `#rrggbb`; the names are those of `assets/themes`."""

    name: ThemeName
    paper: str
    surface: str
    ink: str
    soft: str
    line: str
    outline: str
    accent: str
    direct_injury: str
    immune: str
    hormone: str
    other_injury: str
    repair: str
    caution: str

    def color(self, name: str, alpha: float = 1.0) -> QColor:
        """A colour by its name, with an opacity of 0 to 1."""
        color = QColor(getattr(self, name))
        color.setAlphaF(alpha)
        return color


def read_theme(name: ThemeName) -> Theme:
    """Read a palette; raises OSError or tomllib.TOMLDecodeError where the file is not whole."""
    with (paths.THEMES / f"{name}.toml").open("rb") as file:
        return Theme(name=name, **tomllib.load(file))


class Look(Struct, frozen=True):
    """Everything a page needs to know to draw itself; pages never ask anything else."""

    theme: Theme
    language: Language = "zh"
    text_scale: float = 1.0
    """0.8 to 2.0, chosen by the reader."""
    screen_height: float = 1080.0
    """Device-independent pixels; counts only on the projector."""
    is_motion_reduced: bool = False

    @property
    def factor(self) -> float:
        """Size of text against the type scale at 100 %."""
        if self.theme.name != "projector":
            return self.text_scale
        return max(1.0, self.text_scale) * self.screen_height / PROJECTOR_LINES / SMALLEST

    @property
    def legible_px(self) -> float:
        """The smallest size, in device-independent pixels, that this look lets text have."""
        return SMALLEST * self.factor

    def px(self, size: float) -> float:
        """A size of the type scale (13, 15, 18, 24) in device-independent pixels."""
        return size * self.factor

    def _whole(self, size: float) -> int:
        """Whole pixels; on the projector never less than asked for."""
        return math.ceil(size - 0.001) if self.theme.name == "projector" else round(size)

    def font(self, size: float, bold: bool = False) -> QFont:
        """A font of the shipped family at a size of the type scale."""
        font = QFont(FAMILY)
        font.setPixelSize(self._whole(self.px(size)))
        font.setBold(bold)
        return font
