"""Handouts of the walkthroughs: what stands on which page, and that it can be read back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from pofedu.content.handout import Handout, Part
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.ui.handout import handout_pdf
from pofedu.ui.handoutparts import handout_of
from pofedu.ui.handoutpicture import LEGIBLE, StepPicture, picture_of
from pofedu.ui.handoutset import ROOM
from pofedu.ui.language import LANGUAGES, Language, lead, line
from pofedu.ui.paged import Piece, closed_up, paged
from pofedu.ui.savewords import shortened
from pofedu.ui.theme import Look
from pofedu.walkthrough.widgets.taking import save_handout, sketches_of, write_handout
from tests.ui.pdftext import Pdf, read_pdf

LARGEST = 2 * 1024 * 1024
ROUTE = "ovary-scars"


def made(library: Library, id_: str) -> Handout:
    return handout_of(library.walkthroughs[id_], library)


def printed(handout: Handout, library: Library, language: Language) -> Pdf:
    sketches = sketches_of(library.walkthroughs[handout.walkthrough], library)
    data = handout_pdf(handout, sketches, library, language)
    assert data.startswith(b"%PDF")
    assert len(data) <= LARGEST
    return read_pdf(data)


def squeezed(words: str) -> str:
    return "".join(words.split())


def told(pdf: Pdf, handout: Handout, language: Language) -> str:
    """All words without head and foot, which stand between those of two pages."""
    body = []
    for number, page in enumerate(map(squeezed, pdf.pages), start=1):
        foot = squeezed(line(handout.notice, language) + handout.origin)
        foot += f"{number}/{len(pdf.pages)}"
        assert page.endswith(foot)
        head = squeezed(lead(handout.parts[0].text, language))
        assert page.startswith(head)
        body.append(page.removesuffix(foot)[len(head) if number > 1 else 0 :])
    return "".join(body)


def texts_of(part: Part, language: Language) -> tuple[str, ...]:
    texts = [part.text] if part.label is None else [part.label, part.text]
    wanted = {"zh": ("zh",), "en": ("en",), "both": ("zh", "en")}[language]
    return tuple(getattr(text, one) for text in texts for one in wanted)


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_every_walkthrough_can_be_read_back(
    library: Library, qapp: QApplication, language: Language
) -> None:
    for id_ in library.walkthroughs:
        handout = made(library, id_)
        pdf = printed(handout, library, language)
        said = told(pdf, handout, language)
        for part in handout.parts:
            for text in texts_of(part, language):
                assert squeezed(text) in said, f"{id_}: {text}"


def test_the_fonts_are_in_the_file_as_far_as_they_are_used(
    library: Library, qapp: QApplication
) -> None:
    pdf = printed(made(library, ROUTE), library, "both")
    assert {name.partition("+")[2] for name in pdf.fonts} == {
        "PofeduSansSC-Regular",
        "PofeduSansSC-Bold",
    }
    assert all(len(name.partition("+")[0]) == 6 for name in pdf.fonts)


def test_a_space_is_read_as_a_space(library: Library, qapp: QApplication) -> None:
    pdf = printed(made(library, "emptied-follicle-pool"), library, "both")
    said = "\n".join(pdf.pages)
    assert "Why does conditioning empty the follicle pool?" in said
    assert "～" in said
    assert "\t" not in said


def test_what_no_record_supports_is_said_to_be_unsaid(library: Library, qapp: QApplication) -> None:
    labels = [part.label.zh for part in made(library, ROUTE).parts if part.label]
    assert "综述未说明" in labels
    steps = library.walkthroughs[ROUTE].steps
    silent = sum(None in (s.why, s.changed, s.consequence, s.matters, s.unknown) for s in steps)
    assert labels.count("综述未说明") == silent


def test_a_picture_shows_what_its_step_speaks_of(
    library: Library, look: Callable[..., Look], qapp: QApplication
) -> None:
    scales = []
    for walkthrough in library.walkthroughs.values():
        sketches = sketches_of(walkthrough, library)
        for step in walkthrough.steps:
            picture = picture_of(step, sketches[step.id], library, look(), ROOM.width())
            assert picture.shown >= set(step.claims)
            assert picture.height <= ROOM.height() / 2
            scales.append(picture.scale)
            assert not cut(picture)
    assert min(scales) > LEGIBLE - 0.03


def cut(picture: StepPicture) -> list[str]:
    """The boxes that the edge of a picture goes through."""
    boxes = picture.drawing.boxes.values()
    near = [box for box in boxes if box.rect.intersects(picture.area)]
    return [box.id for box in near if not picture.area.contains(box.rect)]


def nothing(painter: QPainter, at: QPointF) -> None:
    """Paints nothing."""


def piece(height: float, is_held: bool = False) -> Piece:
    return Piece(height, nothing, 0.0, is_held)


def test_a_heading_never_ends_a_page() -> None:
    lines = [piece(30), piece(30), piece(20, is_held=True), piece(30), piece(30)]
    assert [len(page) for page in paged(lines, 100)] == [2, 3]


def test_what_no_page_could_take_is_parted() -> None:
    lines = [piece(40, is_held=True)] * 5
    assert [len(page) for page in paged(lines, 100)] == [2, 2, 1]


def test_a_last_page_of_a_few_lines_is_saved() -> None:
    pieces = [Piece(10, nothing, 10.0)] * 6
    assert [len(page) for page in paged(pieces, 100)] == [5, 1]
    assert [len(page) for page in closed_up(pieces, 100)] == [6]
    many = [Piece(10, nothing, 0.0)] * 11
    assert [len(page) for page in closed_up(many, 100)] == [10, 1]


def test_both_languages_of_an_answer_stand_on_one_page(
    library: Library, qapp: QApplication
) -> None:
    handout = made(library, "vessels-again")
    pages = [squeezed(page) for page in printed(handout, library, "both").pages]
    for part in handout.parts:
        if part.kind == "answer" and len(part.text.en) < 200:
            whole = squeezed(part.text.zh), squeezed(part.text.en)
            assert any(whole[0] in page and whole[1] in page for page in pages), part.text.en


@pytest.mark.parametrize(("language", "tag"), [("zh", "zh-CN"), ("en", "en"), ("both", "zh-CN")])
def test_the_file_says_what_language_it_is_in(
    library: Library, qapp: QApplication, language: Language, tag: str
) -> None:
    sketches = sketches_of(library.walkthroughs[ROUTE], library)
    pdf = handout_pdf(made(library, ROUTE), sketches, library, language)
    end = pdf.rsplit(b"trailer\n", 1)[1]
    place = int(end.split(b"startxref\n")[1].split()[0])
    number = end.split(b"/Root ")[1].split()[0]
    assert pdf[place:].startswith(b"xref\n" + number + b" 1\n")
    catalogue = pdf[int(pdf[place:].split()[3]) :]
    assert catalogue.startswith(number + b" 0 obj\n<<\n/Type /Catalog")
    assert f"/Lang ({tag})".encode() in catalogue[: catalogue.index(b"endobj")]
    assert pdf[int(end.split(b"/Prev ")[1].split()[0]) :].startswith(b"xref\n")


def test_what_names_a_place_in_the_review_is_explained(library: Library) -> None:
    fine = [part.text.en for part in made(library, ROUTE).parts if part.kind == "fine"]
    assert any("1.2 Microvascular injury and ovarian fibrosis" in text for text in fine)


def test_no_page_of_a_handout_ends_with_a_heading(library: Library, qapp: QApplication) -> None:
    for id_ in (ROUTE, "safe-so-far"):
        handout = made(library, id_)
        heads = {squeezed(p.text.en) for p in handout.parts if p.kind == "heading"}
        foot = squeezed(line(handout.notice, "en"))
        for page in printed(handout, library, "en").pages:
            rows = [squeezed(row) for row in page.splitlines() if row.strip()]
            last = next(place for place, row in enumerate(rows) if foot.startswith(row)) - 1
            assert rows[last] not in heads


@pytest.mark.parametrize("ending", ["pdf", "md"])
def test_a_file_is_written_whole_or_not_at_all(
    library: Library, qapp: QApplication, tmp_path: Path, ending: str
) -> None:
    target = tmp_path / f"讲义.{ending}"
    write_handout(library, ROUTE, target, "both")
    assert target.stat().st_size > 10_000
    with pytest.raises(OSError, match="missing"):
        write_handout(library, ROUTE, tmp_path / f"missing/x.{ending}", "both")
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("name", ["卵" * 83 + ".md", "x" * 252 + ".md", "卵巢 结疤.md", ".md.md"])
def test_every_name_that_a_file_may_have_can_be_given(
    library: Library, qapp: QApplication, tmp_path: Path, name: str
) -> None:
    write_handout(library, ROUTE, tmp_path / name, "zh")
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_what_is_not_there_is_refused(library: Library, qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(LookupError) as refusal:
        write_handout(library, "nowhere", tmp_path / "x.pdf", "zh")
    assert isinstance(refusal.value.args[0], Text)
    with pytest.raises(ValueError, match=r"\.pdf, \.md"):
        write_handout(library, ROUTE, tmp_path / "x.doc", "zh")
    assert list(tmp_path.iterdir()) == []


def test_saving_says_how_it_went(library: Library, qapp: QApplication, tmp_path: Path) -> None:
    folder = shortened(str(tmp_path))
    said = save_handout(library, ROUTE, tmp_path / "x.md", "zh")
    assert said.en == f"Handout saved as x.md, in {folder}."
    said = save_handout(library, ROUTE, tmp_path / "missing/x.pdf", "zh")
    assert said.en.startswith("x.pdf was not saved: there is no folder ")
    assert save_handout(library, ROUTE, tmp_path / "x.doc", "zh").en.endswith(".pdf or .md.")
