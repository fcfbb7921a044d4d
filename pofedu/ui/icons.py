"""Icons in any colour: QIcon would paint the `currentColor` of an SVG black in every theme."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from pofedu import paths

RATIOS = (1.0, 1.5, 2.0)
"""Device pixel ratios drawn ahead; Qt picks the nearest."""


def icon(name: str, color: QColor | str, size: int = 20) -> QIcon:
    """The icon `assets/icons/<name>.svg` in one colour; raises KeyError where there is none."""
    return _drawn(name, QColor(color).name(), size)


@lru_cache(maxsize=256)
def _drawn(name: str, color: str, size: int) -> QIcon:
    drawn = QIcon()
    drawing = QSvgRenderer(_tinted(name, color))
    for ratio in RATIOS:
        drawn.addPixmap(_pixmap(drawing, size, ratio))
    return drawn


def _tinted(name: str, color: str) -> QByteArray:
    path = paths.ICONS / f"{name}.svg"
    if not path.is_file():
        raise KeyError(f"no icon {name!r} in assets/icons")
    return QByteArray(path.read_bytes().replace(b"currentColor", color.encode()))


def _pixmap(drawing: QSvgRenderer, size: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing.render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
