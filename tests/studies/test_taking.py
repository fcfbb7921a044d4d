"""What is taken along from the room of studies: files of every view, prints, references."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QEvent, QMargins
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from pofedu.content.address import parse_address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.studies.logic import VIEWS
from pofedu.studies.page import StudiesPage
from pofedu.studies.selection import references_of
from pofedu.studies.widgets import taking
from pofedu.studies.widgets.outtake import Outtake, look_for
from pofedu.studies.widgets.protocolpaper import ProtocolPaper
from pofedu.studies.widgets.taking import Taking, write
from pofedu.ui.body import MARGIN, paper_of
from pofedu.ui.language import line
from pofedu.ui.picture import LEAST, PNG_SCALE
from pofedu.ui.printing import print_on, set_up
from pofedu.ui.sheet import Leaf, lines_of, paper_look
from pofedu.ui.theme import Look
from tests.ui.pdftext import read_pdf

Open = Callable[..., StudiesPage]
SVG = {"svg": "http://www.w3.org/2000/svg"}
FILTER = "whom=animals-with-pof,women-with-pof"
WORDS = {"zh": "对象：", "en": "In whom: "}
EVERY = [
    *(f"studies?view={view}&{FILTER}" for view in VIEWS[:-1]),
    f"studies/yan?view=compare&with=ding,igboeli&{FILTER}",
    f"studies?view=certainty&as=table&{FILTER}",
]
LANGUAGES = ("zh", "en", "both")


def views(start: int) -> list[object]:
    """Every view in one language, which `start` shifts, and all languages among them; rest slow."""
    return [
        pytest.param(address, language, marks=[] if place % 3 == among else pytest.mark.slow)
        for place, address in enumerate(EVERY, start)
        for among, language in enumerate(LANGUAGES)
    ]


@pytest.fixture
def open_(library: Library, look: Callable[..., Look], qtbot: QtBot) -> Open:
    """Opens the room at an address."""

    def make(address: str, language: str = "zh", **looks: object) -> StudiesPage:
        page = StudiesPage(library)
        qtbot.addWidget(page)
        page.resize(1000, 700)
        page.show_look(look(language=language, **looks))
        page.enter(parse_address(address))
        return page

    return make


def said(page: StudiesPage) -> list[Text]:
    found: list[Text] = []
    page.message_posted.connect(found.append)
    return found


def outtake_of(page: StudiesPage, ending: str) -> Outtake:
    return page.outtake(look_for(ending, page._shown[1]))


def told_by(outtake: Outtake, library: Library) -> tuple[str, ...]:
    """What each picture must tell: title, headline, filters, source, notice, origin."""
    assert outtake.sheet is not None
    told, language = outtake.sheet.told, outtake.sheet.look.language
    assert told.notice == library.pack.notice
    assert library.pack.version in told.origin.en
    assert library.pack.date in told.origin.en
    for text in (told.headline, told.summary, told.source, told.owned, told.origin):
        assert text in told.all
    return (outtake.sheet.title, *lines_of(told.all, language))


# Every view


@pytest.mark.parametrize(("address", "language"), views(0))
def test_an_svg_tells_all_and_needs_no_font(
    open_: Open, library: Library, tmp_path: Path, address: str, language: str
) -> None:
    outtake = outtake_of(open_(address, language), ".svg")
    write(outtake, tmp_path / "x.svg")
    tree = ElementTree.parse(tmp_path / "x.svg").getroot()
    title, *told = told_by(outtake, library)
    assert tree.findtext("svg:title", namespaces=SVG) == title
    described = tree.findtext("svg:desc", namespaces=SVG) or ""
    assert all(words in described for words in told)
    for one in ("zh", "en") if language == "both" else (language,):
        assert WORDS[one] in described
    assert "HSCT" in described
    assert tree.findall(".//svg:text", namespaces=SVG) == []
    assert tree.findall(".//svg:image", namespaces=SVG) == []
    assert len(tree.findall(".//svg:path", namespaces=SVG)) > 20


@pytest.mark.slow
@pytest.mark.parametrize("address", EVERY)
def test_a_png_is_twice_as_large_and_tells_all(
    open_: Open, library: Library, tmp_path: Path, address: str
) -> None:
    outtake = outtake_of(open_(address), ".png")
    write(outtake, tmp_path / "x.png")
    image = QImage(str(tmp_path / "x.png"))
    assert outtake.sheet is not None
    assert image.size() == (outtake.sheet.size * PNG_SCALE).toSize()
    title, *told = told_by(outtake, library)
    assert image.text("Title") == title
    assert image.text("Description").split("\n") == told


@pytest.mark.parametrize(("address", "language"), views(1))
def test_a_pdf_has_all_its_pages_and_says_all_as_text(
    open_: Open, library: Library, tmp_path: Path, address: str, language: str
) -> None:
    outtake = outtake_of(open_(address, language, theme="dark"), ".pdf")
    write(outtake, tmp_path / "x.pdf")
    data = (tmp_path / "x.pdf").read_bytes()
    pages = [_dense(words) for words in read_pdf(data).pages]
    assert outtake.sheet is not None
    assert len(pages) == len(outtake.sheet.pages(1.4)) or len(pages) > 1
    whole = "".join(pages)
    for words in told_by(outtake, library):
        assert _dense(words) in whole
    if len(pages) > 1:
        for words in lines_of((library.pack.notice,), outtake.sheet.look.language):
            assert all(_dense(words) in page for page in pages)
        number = {"en": "Page{n}of{m}", "zh": "第{n}页，共{m}页", "both": "Page{n}of{m}"}[language]
        assert all(number.format(n=n, m=len(pages)) in page for n, page in enumerate(pages, 1))
    assert outtake.sheet.look.theme.paper == "#ffffff"
    tag = b"/Lang (en)" if language == "en" else b"/Lang (zh-CN)"
    assert tag in data


def _dense(words: str) -> str:
    """Without the spaces and the breaks of lines, which stand elsewhere on paper."""
    return "".join(words.replace("\u200b", "").split())


@pytest.mark.slow
@pytest.mark.parametrize("address", EVERY)
def test_every_kind_is_the_same_when_written_twice(open_: Open, address: str) -> None:
    page = open_(address, "both")
    for ending in outtake_of(page, ".svg").kinds:
        first, second = (outtake_of(page, ending).written(ending) for _ in range(2))
        assert first == second
        assert len(first) > 400


@pytest.mark.parametrize("ending", [".svg", ".png", ".pdf", ".html"])
def test_a_gap_map_is_the_same_when_written_twice(open_: Open, ending: str) -> None:
    page = open_("studies?view=gaps", "en")
    first, second = (outtake_of(page, ending).written(ending) for _ in range(2))
    assert first == second


@pytest.mark.parametrize(("address", "language"), views(2))
def test_nothing_lies_outside_the_paper(open_: Open, address: str, language: str) -> None:
    outtake = outtake_of(open_(address, language), ".pdf")
    assert outtake.sheet is not None
    for leaf in (outtake.sheet, *outtake.sheet.pages(2**0.5)):
        assert all({*bytes(band.constBits())} == {255} for band in _margins(leaf))


def _margins(leaf: Leaf) -> Iterator[QImage]:
    """What is beside the words on a white paper, and beyond it, at half its size."""
    around, scale = 40, 0.5
    size = (leaf.size * scale).toSize()
    whole = size.grownBy(QMargins(around, around, around, around))
    image = QImage(whole, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.translate(around, around)
    painter.scale(scale, scale)
    leaf.paint(painter, is_outlined=False)
    painter.end()
    edge = around + round((MARGIN - 4) * scale)
    wide, high = whole.width(), whole.height()
    yield image.copy(0, 0, edge, high)
    yield image.copy(wide - edge, 0, edge, high)
    yield image.copy(0, 0, wide, edge)
    yield image.copy(0, high - edge, wide, edge)


@pytest.mark.parametrize("address", EVERY)
def test_no_row_is_lost_between_pages(open_: Open, address: str) -> None:
    from pofedu.ui.bodypages import Page

    sheet = outtake_of(open_(address, "both"), ".pdf").sheet
    assert sheet is not None
    body = paper_of(sheet.body)
    if body is None:
        assert sheet.pages(0.7) == (sheet,)
        return
    for ratio in (0.7, 2**0.5):
        pages = [page for page in sheet.pages(ratio) if isinstance(page, Page)]
        assert [row for page in pages for row in page.rows] == [*range(len(body.heights))]
        for page in pages:
            high = sum(body.heights[row] for row in page.rows)
            assert high + body.head < page.size.height() - 2 * MARGIN
            if page.rows and ratio > 1:
                last = page.rows[-1]
                assert last == len(body.heights) - 1 or not body.holds(last)


A4 = ((595.0, 842.0), (842.0, 595.0))
"""In points."""


@pytest.mark.parametrize(
    "language", [*(pytest.param(one, marks=pytest.mark.slow) for one in ("zh", "en")), "both"]
)
@pytest.mark.parametrize(
    ("address", "least", "most"),
    [
        ("studies?view=table", 7.0, 10),
        ("studies?view=protocols", 7.0, 5),
        ("studies/yan?view=compare&with=ding,igboeli,he", 8.0, 25),
    ],
)
def test_letters_on_a4_are_large_enough(
    open_: Open, address: str, least: float, most: int, language: str
) -> None:
    outtake = outtake_of(open_(address, language), ".pdf")
    assert outtake.sheet is not None
    wide, high = next(a4 for a4 in A4 if a4[0] >= outtake.sheet.breadth * LEAST)
    pages = outtake.sheet.pages(high / wide)
    assert 1 < len(pages) <= most
    for page in pages:
        scale = min(wide / page.size.width(), high / page.size.height())
        assert 13 * scale >= least


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_protocols_has_their_legend_and_each_its_axis(
    open_: Open, language: str
) -> None:
    from pofedu.ui.bodypages import Page

    sheet = outtake_of(open_("studies?view=protocols", language), ".pdf").sheet
    assert sheet is not None
    paper = sheet.body
    assert isinstance(paper, ProtocolPaper)
    assert paper.head > 20
    pages = [page for page in sheet.pages(2**0.5) if isinstance(page, Page)]
    starts = [page.rows[0] for page in pages if page.rows]
    assert starts[0] == 0
    assert any(paper.over(row) for row in starts)
    assert all(paper.over(row) or paper.holds(row) for row in starts)


def test_a_table_on_paper_repeats_its_first_columns_and_tells_its_letters(
    open_: Open, library: Library, tmp_path: Path
) -> None:
    address = "studies?view=table&frozen=2"
    write(outtake_of(open_(address, "en"), ".pdf"), tmp_path / "x.pdf")
    pages = [_dense(words) for words in read_pdf((tmp_path / "x.pdf").read_bytes()).pages]
    for page in pages:
        assert "Lettersbehindvalues:[a]" in page
        assert "StudyDesign" in page
    whole = "".join(pages)
    for study in library.studies.values():
        for word in study.name.en.split():
            assert word in whole


def test_the_screen_does_not_change_what_is_written(open_: Open) -> None:
    plain, large = (
        outtake_of(open_("studies?view=gaps", "en", text_scale=scale), ".svg").written(".svg")
        for scale in (1.0, 2.0)
    )
    assert plain == large


# Kinds


def test_each_view_offers_what_it_can_give(open_: Open) -> None:
    def kinds(address: str) -> tuple[str, ...]:
        return outtake_of(open_(address), ".svg").kinds

    assert kinds("studies?view=gaps") == (".html", ".svg", ".png", ".pdf")
    assert kinds("studies?view=certainty") == (".md", ".svg", ".png", ".pdf")
    assert kinds("studies?whom=women-with-pof") == (
        *(".xlsx", ".csv", ".md", ".html"),
        *(".svg", ".png", ".pdf"),
    )
    assert ".pdf" not in kinds("studies?whom=-")


def test_certainty_goes_along_as_markdown(open_: Open, library: Library) -> None:
    text = outtake_of(open_("studies?view=certainty&species=rat", "en"), ".md").written(".md")
    words = text.decode()
    assert words.startswith("# How certain each kind of outcome is\n")
    assert "## Follicles" in words
    assert "### In whom" in words
    assert "This is not a GRADE rating" in words
    assert "Species: Rat" in words
    assert library.pack.notice.en in words
    assert "species=rat" in words


def test_a_table_of_certainty_says_too_that_it_is_no_grade(open_: Open) -> None:
    outtake = outtake_of(open_("studies?view=certainty&as=table", "en"), ".svg")
    assert "This is not a GRADE rating" in outtake.written(".svg").decode()


# Saving


def test_saving_says_how_it_went(open_: Open, tmp_path: Path) -> None:
    page = open_("studies?view=gaps", "en")
    heard = said(page)
    (tmp_path / "folder.svg").mkdir()
    for name in ("map.svg", "no/map.svg", "folder.svg", "map.bmp", "x" * 300 + ".pdf"):
        page._take.save(tmp_path / name)
    assert [words.en.partition(":")[0] for words in heard[:2]] == [
        "This view is saved as map.svg.",
        "map.svg was not saved",
    ]
    assert "there is no folder" in heard[1].en
    assert "there is a folder of that name" in heard[2].en
    assert "it must end in .html, .svg, .png or .pdf" in heard[3].en
    assert "the name is too long" in heard[4].en
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder.svg", "map.svg"]


def test_the_key_asks_for_all_kinds_and_saves(
    open_: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_("studies?view=gaps", "en")
    asked: list[object] = []

    def answer(parent: object, title: Text, place: Path, kinds: dict[str, str], look: Look) -> Path:
        asked.extend((title.en, place.name, kinds))
        return tmp_path / "map.html"

    monkeypatch.setattr("pofedu.ui.asksave.ask_where_to_save", answer)
    assert page.handle_key("export")
    names = {".html": "HTML", ".svg": "SVG", ".png": "PNG", ".pdf": "PDF"}
    assert asked == ["Save this view", "studies-gaps.html", names]
    assert (tmp_path / "map.html").read_text("utf-8").startswith("<!DOCTYPE html>")


def test_where_nothing_is_left_nothing_is_printed(open_: Open) -> None:
    page = open_("studies?whom=-", "en")
    heard = said(page)
    assert page.handle_key("print")
    assert heard[-1].en == "There is nothing in this view to save or to print."


# Printing


@pytest.mark.parametrize("address", EVERY)
def test_a_printer_gets_the_pages(open_: Open, tmp_path: Path, address: str) -> None:
    page = open_(address, "en", theme="dark")
    sheet = page.outtake(paper_look(page._shown[1])).sheet
    assert sheet is not None
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "x.pdf"))
    set_up(printer, sheet)
    told = print_on(printer, sheet)
    pages = [_dense(words) for words in read_pdf((tmp_path / "x.pdf").read_bytes()).pages]
    assert told.en.startswith(f"{len(pages)} page")
    assert _dense(sheet.title) in pages[0]
    assert all(_dense(line(sheet.told.notice, "en")) in words for words in pages)
    assert printer.docName() == sheet.title


@pytest.mark.qt_log_ignore(r"^QPainter::begin\(\): Returned false$", extend=True)
def test_a_printer_that_cannot_be_reached_is_said(open_: Open, tmp_path: Path) -> None:
    page = open_("studies?view=gaps", "en")
    sheet = page.outtake(paper_look(page._shown[1])).sheet
    assert sheet is not None
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no" / "x.pdf"))
    set_up(printer, sheet)
    assert print_on(printer, sheet).en.startswith("Nothing was printed")


# References


def test_the_references_of_what_is_left_each_once(open_: Open, library: Library) -> None:
    page = open_("studies?whom=women-with-pof", "en")
    numbers = {link.number for s in page.selection.studies for link in s.references}
    assert [item.number for item in page._take.items] == sorted(numbers)
    assert references_of(library.studies.values()) == tuple(
        sorted({link.number for s in library.studies.values() for link in s.references})
    )
    assert all(item.status for item in page._take.items)


def test_the_menu_copies_and_saves_references(
    open_: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_("studies?whom=women-with-pof", "en")
    count = len(page._take.items)
    heard, menu = said(page), QMenu()
    page._take.fill(menu)
    texts = [action.text() for action in menu.actions()]
    assert texts[:2] == ["Save this view…\tCtrl+S", "Print this view…\tCtrl+Shift+P"]
    assert texts[-1] == f"The {count} references of these studies"
    (inner,) = menu.findChildren(QMenu)
    inner.aboutToShow.emit()
    next(a for a in inner.actions() if a.text() == "Copy as CSL-JSON").trigger()
    assert len(json.loads(QGuiApplication.clipboard().text())) == count
    monkeypatch.setattr("pofedu.ui.citing.ask_where_to_save", lambda *_: tmp_path / "x.ris")
    next(a for a in inner.actions() if a.text() == "Save as RIS…").trigger()
    assert (tmp_path / "x.ris").read_text("utf-8").count("ER  -") == count
    assert heard[-1].en == f"{count} citations saved as x.ris."


def test_without_studies_there_are_no_references(open_: Open) -> None:
    page, menu = open_("studies?whom=-", "en"), QMenu()
    page._take.fill(menu)
    assert not menu.actions()[-1].isEnabled()


def test_the_button_stands_in_the_row_of_tools(open_: Open, qapp: QApplication) -> None:
    page = open_("studies?view=gaps", "both")
    assert isinstance(page._take, Taking)
    assert page._desk is not None
    assert page._desk.head.isAncestorOf(page._take)
    assert page._take.accessibleName() == "带走  Take along"
    assert taking.NAMES[".md"] == "Markdown"


@pytest.mark.parametrize("address", [EVERY[1], EVERY[5]])
def test_a_view_made_for_a_file_is_gone_when_the_file_is_written(open_: Open, address: str) -> None:
    page = open_(address)
    before = {*QApplication.allWidgets()}
    assert page.outtake(page._shown[1]).written(".png")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert {*QApplication.allWidgets()} <= before
