"""Icons in any colour: QIcon would paint the `currentColor` of an SVG black in every theme."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from pofedu import paths

RATIOS = (1.0, 1.5, 2.0)
"""Device pixel ratios drawn ahead; Qt picks the nearest."""
PROGRAM_SIDES = (16, 24, 32, 48, 64, 128)
"""Of the program's own icon, in the bar of titles, the dock and the list of windows."""
SMALL = 24
"""Up to this side it is drawn with fewer and thicker strokes."""


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


def program_icon() -> QIcon:
    """The icon of pofedu itself."""
    drawn = QIcon()
    for side in PROGRAM_SIDES:
        drawn.addPixmap(QPixmap.fromImage(program_image(side)))
    return drawn


def program_image(side: int) -> QImage:
    """The icon of pofedu in so many pixels; needs no application."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    name = "pofedu-small.svg" if side <= SMALL else "pofedu.svg"
    painter = QPainter(image)
    QSvgRenderer(str(paths.ICON / name)).render(painter)
    painter.end()
    return image
