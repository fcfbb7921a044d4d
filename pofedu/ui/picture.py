"""The only writer of pictures: a map as SVG, PNG or PDF, with source and notice beneath."""

import os
from pathlib import Path
from typing import get_args

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QPointF,
    QRectF,
    QSize,
    QSizeF,
    QStandardPaths,
)
from PySide6.QtGui import (
    QFontMetricsF,
    QImage,
    QImageWriter,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPdfWriter,
)

from pofedu.content.address import Address
from pofedu.content.citation import source_line
from pofedu.content.diagram import Diagram
from pofedu.content.library import Library
from pofedu.content.model import Effect, Text
from pofedu.ui.headline import headline_of
from pofedu.ui.language import follow, lead, line, translate
from pofedu.ui.map.drawing import Drawing, draw
from pofedu.ui.map.emphasis import Emphasis
from pofedu.ui.map.folded import Summaries
from pofedu.ui.map.labels import lay_out, scene_font
from pofedu.ui.map.paint import MapPainter, routes_in, write
from pofedu.ui.map.parts import LaneArea
from pofedu.ui.map.sample import paint_sample
from pofedu.ui.map.summary import summaries
from pofedu.ui.map.walk import emphasis_of_entity, emphasis_of_routes, quiet_boxes
from pofedu.ui.names import has_card
from pofedu.ui.theme import Look
from pofedu.ui.words import effect_words

MARGIN = 24.0
HEAD = 56.0
LEGEND = 40.0
LINE = 26.0
PNG_SCALE = 2.0
POINTS_PER_UNIT = 0.5
KINDS = (".svg", ".png", ".pdf")
SHORT = 32
"""Characters of a name that an unfinished file takes over, since a name may have 255 bytes."""


class Showing(Struct, frozen=True):
    """What a filter and folding make of a map; arrows by index."""

    hidden: frozenset[int] = frozenset()
    faded: frozenset[int] = frozenset()
    led: Diagram | None = None
    """The map with its arrows led by claims that are shown."""
    folded: frozenset[str] = frozenset()
    """Lanes of which only the summary shows."""
    left_out: frozenset[str] = frozenset()
    """The claims that are hidden."""
    remark: Text | None = None
    """What is left out, in a sentence for the foot."""


WHOLE = Showing()


def pictures_folder() -> Path:
    """Where the system keeps pictures, else the reader's own folder."""
    places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.PicturesLocation)
    found = [Path(place) for place in places if Path(place).is_dir()]
    return found[0] if found else Path.home()


def export_map(
    library: Library,
    address: Address,
    path: Path,
    look: Look,
    showing: Showing = WHOLE,
) -> None:
    """Write the diagram of an address; the ending of the file decides the kind.

    Raises LookupError for an unknown diagram or target, OSError for a file that cannot be written,
    both with a sentence; ValueError for an ending that is none of `KINDS`.
    """
    sheet = Sheet(library, address, look, showing)
    writers = {".svg": _write_svg, ".png": _write_png, ".pdf": _write_pdf}
    if path.suffix.lower() not in writers:
        raise ValueError(f"{path.name} should end in one of {', '.join(KINDS)}")
    save_whole(path, writers[path.suffix.lower()](sheet))


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


class Sheet:
    """A title, the map, and a foot that says who says so, painted in scene units."""

    def __init__(
        self,
        library: Library,
        address: Address,
        look: Look,
        showing: Showing = WHOLE,
    ) -> None:
        self.library = library
        self.address = address
        self.look = look
        self.showing = showing
        self.diagram = self._diagram()
        self.drawing: Drawing = draw(showing.led or self.diagram, library.entities, library.claims)
        emphasis = self._emphasis(showing.hidden)
        quiet = quiet_boxes(self.drawing, showing.hidden | showing.faded)
        self.emphasis = replace(emphasis, faded=showing.faded, quiet=quiet, folded=showing.folded)
        bounds = self.drawing.bounds
        below = self._legend_height() + (len(self.foot()) + 1) * LINE
        self.headline = headline_of(self.diagram, self.library)
        self._head = HEAD if self.headline is None else HEAD + LINE
        height = bounds.height() + self._head + below + 2 * MARGIN
        self.size = QSizeF(bounds.width() + 2 * MARGIN, height)

    def _diagram(self) -> Diagram:
        diagram = self.library.diagrams.get(self.address.id)
        if self.address.page != "diagram" or diagram is None:
            known = ", ".join(f"diagram/{id_}" for id_ in self.library.diagrams)
            raise LookupError(
                translate("Picture", "Only a diagram can be drawn; there are: {known}", known=known)
            )
        return diagram

    def _emphasis(self, hidden: frozenset[int]) -> Emphasis:
        kind, target = self.address.kind, self.address.target
        if routes := self.drawing.routes_of(kind, target):
            return emphasis_of_routes(routes, hidden)
        if kind == "entity" and self.drawing.boxes_of_entity(target):
            return emphasis_of_entity(self.drawing, target, hidden)
        if kind and not has_card(kind, target, self.library):
            raise LookupError(
                translate(
                    "Diagram", 'This map does not show "{target}".', target=f"{kind}:{target}"
                )
            )
        return Emphasis(hidden=hidden)

    @property
    def title(self) -> str:
        """The title, in both languages where both are shown."""
        return line(self.diagram.title, self.look.language)

    def foot(self) -> tuple[str, ...]:
        """What is left out, source, notice and ownership, version and address, line by line."""
        pack, language = self.library.pack, self.look.language
        owned = Text(
            zh=f"{pack.notice.zh}{pack.wording.zh}", en=f"{pack.notice.en} {pack.wording.en}"
        )
        remarks = (self.showing.remark,) if self.showing.remark else ()
        said = (*remarks, source_line(self.library.source), owned)
        lines = [part(text, language) for text in said for part in (lead, follow)]
        lines.append(f"pofedu · {pack.id} {pack.version} · {pack.date} · {self.address}")
        return tuple(text for text in lines if text)

    def legend(self) -> list[tuple[str, str]]:
        """What the lines and ends of this picture mean: class and name, only those it uses."""
        gone = self.emphasis.hidden | routes_in(self.drawing, self.emphasis.folded)
        shown = [r for r in self.drawing.routes if r.index not in gone]
        used = {r.convention for r in shown} | {"potential" for r in shown if r.is_dashed}
        ends = {r.effect for r in shown if r.end_shape != "joint"}
        named = [
            (c.id, line(c.name, self.look.language))
            for c in self.diagram.conventions
            if c.id in used
        ]
        return named + [
            (e, line(effect_words(e), self.look.language)) for e in get_args(Effect) if e in ends
        ]

    def paint(self, painter: QPainter, is_outlined: bool) -> None:
        """Everything, from the paper up; words as outlines where no font may be at hand."""
        theme = self.look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(QPointF(0, 0), self.size), theme.color("paper"))
        at = QPointF(MARGIN, MARGIN + 28)
        write(painter, at, self.title, 24, True, theme.color("ink"), is_outlined)
        if self.headline is not None:
            said = line(self.headline, self.look.language)
            at += QPointF(0, LINE)
            write(painter, at, said, 15, True, theme.color("caution"), is_outlined)
        painter.translate(MARGIN, MARGIN + self._head)
        labels = lay_out(self.drawing.boxes, self.look.language, "full")
        told = summaries(self.drawing, self.library, self.showing.left_out)
        lanes = tuple(a for a in self.drawing.lanes if a.id in self.emphasis.folded)
        folded = Summaries(lanes, told, self.look, 1.0)

        def paint_folded(painter: QPainter, lane: LaneArea) -> None:
            folded.paint(painter, lane, is_outlined)

        MapPainter(self.drawing, labels, self.look, "full", is_outlined, paint_folded).paint(
            painter, self.drawing.bounds, self.emphasis
        )
        self._paint_legend(painter, self.drawing.bounds.height() + 36, is_outlined)
        at = QPointF(0, self.drawing.bounds.height() + 40 + self._legend_height())
        for text in self.foot():
            write(painter, at, text, 15, False, theme.color("soft"), is_outlined)
            at += QPointF(0, LINE)

    def _paint_legend(self, painter: QPainter, y: float, is_outlined: bool) -> None:
        ink = self.look.theme.color("ink")
        for class_, name, at in self._legend_places():
            place = at + QPointF(0, y)
            sample = QRectF(place.x(), place.y() - 16, 48, 20)
            paint_sample(painter, sample, class_, self.look)
            write(painter, place + QPointF(58, 0), name, 15, False, ink, is_outlined)

    def _legend_places(self) -> list[tuple[str, str, QPointF]]:
        """Class, name and place of each item, in lines no wider than the map."""
        places, x, y = [], 0.0, 0.0
        for class_, name in self.legend():
            width = 58 + QFontMetricsF(scene_font(15)).horizontalAdvance(name)
            if x and x + width > self.drawing.bounds.width():
                x, y = 0.0, y + LINE
            places.append((class_, name, QPointF(x, y)))
            x += width + 28
        return places

    def _legend_height(self) -> float:
        places = self._legend_places()
        return LEGEND + (places[-1][2].y() if places else 0.0)


def _paint_onto(device: QPaintDevice, sheet: Sheet, scale: float, is_outlined: bool) -> None:
    painter = QPainter()
    if not painter.begin(device):
        raise OSError("the file could not be written")
    painter.scale(scale, scale)
    sheet.paint(painter, is_outlined)
    painter.end()


def _write_svg(sheet: Sheet) -> bytes:
    from PySide6.QtSvg import QSvgGenerator  # 2 ms of start-up that only an export needs

    generator, buffer = QSvgGenerator(), QBuffer()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(round(sheet.size.width()), round(sheet.size.height())))
    generator.setViewBox(QRectF(QPointF(0, 0), sheet.size))
    generator.setTitle(sheet.title)
    generator.setDescription("\n".join(sheet.foot()))
    _paint_onto(generator, sheet, 1.0, is_outlined=True)
    return bytes(buffer.data().data())


def _write_png(sheet: Sheet) -> bytes:
    image = QImage((sheet.size * PNG_SCALE).toSize(), QImage.Format.Format_RGB32)
    image.setText("Title", sheet.title)
    image.setText("Description", "\n".join(sheet.foot()))
    _paint_onto(image, sheet, PNG_SCALE, is_outlined=False)
    buffer = QBuffer()
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _write_pdf(sheet: Sheet) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    points = sheet.size * POINTS_PER_UNIT
    page = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setResolution(144)
    writer.setTitle(sheet.title)
    writer.setCreator("pofedu")
    _paint_onto(writer, sheet, 144 / 72 * POINTS_PER_UNIT, is_outlined=False)
    return bytes(buffer.data().data())
