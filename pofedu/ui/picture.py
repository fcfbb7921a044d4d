"""The only writer of pictures: what is on a sheet as SVG, PNG or PDF."""

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QRectF,
    QSize,
    QSizeF,
    QStandardPaths,
    QUuid,
)
from PySide6.QtGui import (
    QImage,
    QImageWriter,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPdfWriter,
)

from pofedu.ui.pdftold import described, read_as_meant, with_language, without_dates
from pofedu.ui.sheet import Leaf, Sheet

PNG_SCALE = 2.0
LONGEST = 32_000
"""Pixels along one side of a PNG; Qt draws none that is longer."""
POINTS_PER_UNIT = 0.5
LEAST = 7 / 13
"""Points of a unit on paper of a usual size: the smallest letters are 13 units high."""
DOTS = 144
KINDS = (".svg", ".png", ".pdf")
SHORT = 32
"""Characters of a name that an unfinished file takes over, since a name may have 255 bytes."""
PAPERS = (
    (QPageSize.PageSizeId.A4, QPageLayout.Orientation.Portrait),
    (QPageSize.PageSizeId.A4, QPageLayout.Orientation.Landscape),
    (QPageSize.PageSizeId.A3, QPageLayout.Orientation.Landscape),
)
"""What a sheet is cut into pages of; the first on which its words are large enough."""


def pictures_folder() -> Path:
    """Where the system keeps pictures, else the reader's own folder."""
    places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.PicturesLocation)
    found = [Path(place) for place in places if Path(place).is_dir()]
    return found[0] if found else Path.home()


def save_picture(sheet: Sheet, path: Path) -> None:
    """Write a sheet; the ending of the file decides the kind.

    Raises OSError for a file that cannot be written, ValueError for an ending that is none of
    `KINDS`, or a picture that is too long for it.
    """
    save_whole(path, picture(sheet, path.suffix.lower()))


def picture(sheet: Sheet, ending: str) -> bytes:
    """A sheet as a file of a kind; raises ValueError as `save_picture` does."""
    writers = {".svg": _svg, ".png": _png, ".pdf": _pdf}
    if ending not in kinds_of(sheet):
        raise ValueError(f"the name should end in one of {', '.join(kinds_of(sheet))}")
    return writers[ending](sheet)


def kinds_of(sheet: Sheet) -> tuple[str, ...]:
    """What a sheet can be written as; a PNG only where it is not too long."""
    longest = max(sheet.size.width(), sheet.size.height()) * PNG_SCALE
    return tuple(kind for kind in KINDS if kind != ".png" or longest <= LONGEST)


def save_whole(path: Path, picture: bytes) -> None:
    """Write the whole file or none: a full disk leaves what was there before."""
    if path.exists() and not path.is_file():
        raise OSError(f"{path} is not a file")
    part = path.with_name(f".{path.stem[:SHORT]}.part")
    try:
        with part.open("wb") as file:
            file.write(picture)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path.resolve())
    except OSError:
        part.unlink(missing_ok=True)
        raise


def _paint_onto(device: QPaintDevice, sheet: Sheet, scale: float, is_outlined: bool) -> None:
    painter = QPainter()
    if not painter.begin(device):
        raise OSError("the file could not be written")
    painter.scale(scale, scale)
    sheet.paint(painter, is_outlined)
    painter.end()


def _svg(sheet: Sheet) -> bytes:
    from PySide6.QtSvg import QSvgGenerator  # 2 ms of start-up that only an export needs

    generator, buffer = QSvgGenerator(), QBuffer()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(round(sheet.size.width()), round(sheet.size.height())))
    generator.setViewBox(QRectF(0, 0, sheet.size.width(), sheet.size.height()))
    generator.setTitle(sheet.title)
    generator.setDescription("\n".join(sheet.foot()))
    _paint_onto(generator, sheet, 1.0, is_outlined=True)
    return bytes(buffer.data().data())


def _png(sheet: Sheet) -> bytes:
    image = QImage((sheet.size * PNG_SCALE).toSize(), QImage.Format.Format_RGB32)
    image.fill(0)  # or the same picture would end in what was there before
    image.setText("Title", sheet.title)
    image.setText("Description", "\n".join(sheet.foot()))
    _paint_onto(image, sheet, PNG_SCALE, is_outlined=False)
    buffer = QBuffer()
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _pdf(sheet: Sheet) -> bytes:
    layout = _paper(sheet.breadth)
    size = layout.fullRectPoints().size()
    leaves = sheet.pages(size.height() / size.width())
    if leaves == (sheet,):
        layout = _own_paper(sheet.size * POINTS_PER_UNIT)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(layout)
    writer.setResolution(DOTS)
    writer.setTitle(sheet.title)
    writer.setCreator("pofedu")
    told = described(sheet.title, sheet.foot())
    writer.setDocumentXmpMetadata(told)
    writer.setDocumentId(QUuid.createUuidV5(QUuid(), told))
    paint_pages(writer, leaves, QSizeF(layout.fullRectPixels(DOTS).size()))
    tag = "en" if sheet.language == "en" else "zh-CN"
    return with_language(without_dates(read_as_meant(bytes(buffer.data().data()))), tag)


def _paper(width: float) -> QPageLayout:
    """The first paper on which so many units of a sheet stand side by side, or the largest."""
    papers = [QPageLayout(QPageSize(size), turn, QMarginsF()) for size, turn in PAPERS]
    wide = (p for p in papers if p.fullRectPoints().width() >= width * LEAST)
    return next(wide, papers[-1])


def _own_paper(points: QSizeF) -> QPageLayout:
    page = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    return QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF())


def paint_pages(device: QPagedPaintDevice, leaves: Sequence[Leaf], room: QSizeF) -> None:
    """Paint leaves on a page each, as large as there is room for, in pixels of the device."""
    painter = QPainter()
    if not painter.begin(device):
        raise OSError("the file could not be written")
    for place, leaf in enumerate(leaves):
        if place:
            device.newPage()
        painter.save()
        scale = min(room.width() / leaf.size.width(), room.height() / leaf.size.height())
        painter.translate((room.width() - leaf.size.width() * scale) / 2, 0)
        painter.scale(scale, scale)
        leaf.paint(painter, is_outlined=False)
        painter.restore()
    painter.end()
