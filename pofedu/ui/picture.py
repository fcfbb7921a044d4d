"""The only writer of pictures: a map as SVG, PNG or PDF, with source and notice beneath."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPaintDevice, QPainter, QPdfWriter

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.model import Diagram, Text
from pofedu.ui.language import lead, translate
from pofedu.ui.map.drawing import Drawing, draw
from pofedu.ui.map.labels import lay_out
from pofedu.ui.map.paint import Emphasis, MapPainter, write
from pofedu.ui.map.walk import emphasis_of_claim, emphasis_of_entity
from pofedu.ui.theme import Look

MARGIN = 24.0
HEAD = 56.0
FOOT = 104.0
PNG_SCALE = 2.0
POINTS_PER_UNIT = 0.5
KINDS = (".svg", ".png", ".pdf")


def export_map(
    library: Library,
    address: Address,
    path: Path,
    look: Look,
    hidden: frozenset[int] = frozenset(),
) -> None:
    """Write the diagram of an address; the ending of the file decides the kind.

    `hidden` are the arrows, by index, that the filter of the address hides.

    Raises LookupError for an unknown diagram or target, OSError for a file that cannot be written,
    both with a sentence; ValueError for an ending that is none of `KINDS`.
    """
    sheet = Sheet(library, address, look, hidden)
    writers = {".svg": _write_svg, ".png": _write_png, ".pdf": _write_pdf}
    if path.suffix.lower() not in writers:
        raise ValueError(f"{path.name} should end in one of {', '.join(KINDS)}")
    path.open("ab").close()  # the system says why it refuses, Qt's writers do not
    writers[path.suffix.lower()](sheet, path)


class Sheet:
    """A title, the map, and a foot that says who says so, painted in scene units."""

    def __init__(
        self, library: Library, address: Address, look: Look, hidden: frozenset[int]
    ) -> None:
        self.library = library
        self.address = address
        self.look = look
        self.diagram = self._diagram()
        self.drawing: Drawing = draw(self.diagram, library.entities, library.claims)
        self.emphasis = self._emphasis(hidden)
        bounds = self.drawing.bounds
        height = bounds.height() + HEAD + FOOT + 2 * MARGIN
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
        if kind == "claim" and self.drawing.routes_of_claim(target):
            return emphasis_of_claim(self.drawing, target, hidden)
        if kind == "entity" and self.drawing.boxes_of_entity(target):
            return emphasis_of_entity(self.drawing, target, hidden)
        if kind:
            raise LookupError(
                translate(
                    "Diagram", "This map does not show “{target}”.", target=f"{kind}:{target}"
                )
            )
        return Emphasis(hidden=hidden)

    @property
    def title(self) -> str:
        """The title in the language that leads."""
        return lead(self.diagram.title, self.look.language)

    def foot(self) -> tuple[str, ...]:
        """Source, notice and ownership, version and address, each on a line of its own."""
        pack, source = self.library.pack, self.library.source
        journal = lead(source.journal, self.look.language)
        return (
            f"{source.title.zh}. {journal}. {source.issue}: {source.pages}",
            self._said(pack.notice, pack.wording),
            f"pofedu · {pack.id} {pack.version} · {pack.date} · {self.address}",
        )

    def _said(self, *texts: Text) -> str:
        return " ".join(lead(text, self.look.language) for text in texts)

    def paint(self, painter: QPainter, is_outlined: bool) -> None:
        """Everything, from the paper up; words as outlines where no font may be at hand."""
        theme = self.look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(QPointF(0, 0), self.size), theme.color("paper"))
        at = QPointF(MARGIN, MARGIN + 28)
        write(painter, at, self.title, 24, True, theme.color("ink"), is_outlined)
        painter.translate(MARGIN, MARGIN + HEAD)
        labels = lay_out(self.drawing.boxes, self.look.language, "full")
        MapPainter(self.drawing, labels, self.look, "full", is_outlined).paint(
            painter, self.drawing.bounds, self.emphasis
        )
        at = QPointF(0, self.drawing.bounds.height() + 40)
        for text in self.foot():
            write(painter, at, text, 15, False, theme.color("soft"), is_outlined)
            at += QPointF(0, 26)


def _paint_onto(device: QPaintDevice, sheet: Sheet, scale: float, is_outlined: bool) -> None:
    painter = QPainter()
    if not painter.begin(device):
        raise OSError("the file could not be written")
    painter.scale(scale, scale)
    sheet.paint(painter, is_outlined)
    painter.end()


def _write_svg(sheet: Sheet, path: Path) -> None:
    from PySide6.QtSvg import QSvgGenerator  # 2 ms of start-up that only an export needs

    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(QSize(round(sheet.size.width()), round(sheet.size.height())))
    generator.setViewBox(QRectF(QPointF(0, 0), sheet.size))
    generator.setTitle(sheet.title)
    generator.setDescription("\n".join(sheet.foot()))
    _paint_onto(generator, sheet, 1.0, is_outlined=True)


def _write_png(sheet: Sheet, path: Path) -> None:
    image = QImage((sheet.size * PNG_SCALE).toSize(), QImage.Format.Format_RGB32)
    image.setText("Title", sheet.title)
    image.setText("Description", "\n".join(sheet.foot()))
    _paint_onto(image, sheet, PNG_SCALE, is_outlined=False)
    if not image.save(str(path)):
        raise OSError("the file could not be written")


def _write_pdf(sheet: Sheet, path: Path) -> None:
    writer = QPdfWriter(str(path))
    points = sheet.size * POINTS_PER_UNIT
    page = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setResolution(144)
    writer.setTitle(sheet.title)
    writer.setCreator("pofedu")
    _paint_onto(writer, sheet, 144 / 72 * POINTS_PER_UNIT, is_outlined=False)
