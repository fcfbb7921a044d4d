"""Gap map and table as an HTML file: what the views say, made into the parts of that file."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from pofedu.content.address import Address
from pofedu.content.model import Text
from pofedu.formats.gapmap import GapCell, GapPage, Head, Labels, Part, Sign, gapmap_html
from pofedu.studies.gapplaces import Place, axes_at
from pofedu.studies.gapreading import excludes, is_boundary
from pofedu.studies.gaps import GapMap, gap_map
from pofedu.studies.logic import ROOM, choosing, in_view
from pofedu.studies.selection import Selection
from pofedu.studies.widgets.gapabout import about_blocks
from pofedu.studies.widgets.gapbody import items_of
from pofedu.studies.widgets.gapcards import cell_blocks
from pofedu.studies.widgets.gapwords import (
    cell_words,
    count_words,
    heading_words,
    place_words,
    title_words,
)
from pofedu.studies.widgets.tablepage import study_table
from pofedu.studies.widgets.words import heading, heading_means, summary
from pofedu.ui.blocks import Block, Entry, Fact, Fold, Heading, Prose
from pofedu.ui.language import Language, joined, labelled, same, translate
from pofedu.ui.paragraphs import plain


def gap_html(selection: Selection, address: Address, language: Language) -> bytes:
    """The whole map of a selection and its table as one HTML file, the same from either view."""
    place = in_view(choosing(address, ""), "gaps")
    page = gap_page(selection, gap_map(selection, *axes_at(place)), place, language)
    return gapmap_html(page, labels(), selection.library)


def labels() -> Labels:
    """What the parts of the file are called."""
    return Labels(
        both=same("中 · EN"),
        legend=translate("GapMap", "Legend"),
        cells=translate("GapMap", "The cells one by one"),
        back=translate("GapMap", "Back to the map"),
        about=translate("GapMap", "How to read this map"),
        source=translate("GapMap", "Source:"),
    )


def gap_page(selection: Selection, found: GapMap, address: Address, language: Language) -> GapPage:
    """What the file says."""
    items = items_of(found)
    rows = (
        Head(heading_words(found.axes[0], v, found.library), found.of_row.get(v, 0))
        for v in found.rows
    )
    columns = (
        Head(heading_words(found.axes[1], v, found.library), found.of_column.get(v, 0))
        for v in found.columns
    )
    signs = (Sign(i.words, i.direction or "", i.system or "", i.count, i.is_hatch) for i in items)
    about = about_blocks(found.axes, found.total, ())
    return GapPage(
        title=title_words(found.axes),
        headline=heading(selection.library),
        summary=summary(selection),
        corner=count_words(found.total),
        rows=tuple(rows),
        columns=tuple(columns),
        cells=tuple(
            tuple(_cell(selection, found, (row, column)) for column in found.columns)
            for row in found.rows
        ),
        legend=tuple(signs),
        about=(
            *(block.text for block in about if isinstance(block, Prose)),
            heading_means(selection.library),
        ),
        studies=study_table(selection, found, address, language),
        address=str(replace(address, pack=selection.library.pack.id)),
        language=language,
    )


def _cell(selection: Selection, found: GapMap, place: Place) -> GapCell:
    cell = found.cell(place)
    return GapCell(
        name=place_words(found, place),
        said=cell_words(found, place, cell),
        count=cell.count,
        direction=cell.direction or "",
        systems=cell.systems,
        is_excluded=not cell.count and excludes(found.axes, place),
        is_boundary=not cell.count and is_boundary(place),
        parts=tuple(_parts(cell_blocks(selection, found, place), selection)),
    )


def _parts(blocks: Iterable[Block], selection: Selection) -> Iterator[Part]:
    """Blocks as lines of the file; what is kicker and title there is said already."""
    for block in blocks:
        match block:
            case Heading(text):
                yield Part("heading", text)
            case Prose(text):
                yield Part("text", plain(text))
            case Fact(label, value, reasons):
                yield Part("text", labelled(label, joined((value, *reasons), "。", ". ")))
            case Entry():
                yield _entry(block, selection)
            case Fold(text, inner):
                yield Part("fold", text, parts=tuple(_parts(inner, selection)))
            case _:
                pass


def _entry(entry: Entry, selection: Selection) -> Part:
    said = [text for text in (entry.text, entry.tail) if text]
    value: tuple[Text, ...] = (entry.value,) if entry.value else ()
    address, pack = entry.address, selection.library.pack.id
    is_in_table = address is not None and address.page == ROOM and address.id in selection.ids
    return Part(
        "entry",
        joined(said, " · ", " · "),
        details=(*value, *map(plain, entry.details)),
        address=str(replace(address, pack=pack)) if address else "",
        study=address.id if address and is_in_table else "",
    )
