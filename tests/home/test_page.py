"""The first page invites, goes on, and leads to what one kept; the welcome is calm and once."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from pofedu.content.address import WELCOME, Address, parse_address
from pofedu.content.library import Library
from pofedu.content.question import key_of, wording_of
from pofedu.content.tally import recipients
from pofedu.home.page import HomePage
from pofedu.learner.answerlog import add_answer, add_event
from pofedu.learner.learner import Learner
from pofedu.learner.passing import passing_learner
from pofedu.ui.blocks import Link
from pofedu.ui.language import same
from pofedu.ui.rows import AddressRow, FigureRow
from pofedu.ui.theme import Look

CLAIM = "diagram/injury?lane=all#claim:gvhd-follicle-structure"
ROOMS = (Link(same("Diagrams"), Address("diagram")), Link(same("Garden"), Address("garden")))
Make = Callable[..., HomePage]


@pytest.fixture
def learner() -> Learner:
    return passing_learner()


@pytest.fixture
def make(qtbot: QtBot, library: Library, look: Callable[..., Look], learner: Learner) -> Make:
    def build(place: Address = Address("home")) -> HomePage:  # noqa: B008 (a value)
        page = HomePage(library, learner, ROOMS)
        qtbot.addWidget(page)
        page.resize(1200, 700)
        page.show_look(look(language="en"))
        page.show_choices("en", "light")
        page.enter(place)
        page.show()
        return page

    return build


def asked(page: HomePage) -> list[str]:
    """Where the page asks to go, as addresses."""
    places: list[str] = []
    page.open_requested.connect(lambda address: places.append(str(address)))
    return places


def rows(page: HomePage, sheet: str) -> list[AddressRow]:
    return [r for r in page.sheets[sheet].findChildren(AddressRow) if r.isVisible()]


def primary(page: HomePage) -> list[QPushButton]:
    found = page.findChildren(QPushButton)
    return [b for b in found if b.property("primary") == "true" and b.isVisible()]


def test_who_is_new_is_invited(make: Make, library: Library) -> None:
    page = make()
    places = asked(page)
    (button,) = primary(page)
    assert button.text() == "Open the diagram"
    assert page.headline.title.text == library.diagrams["injury"].title
    button.click()
    assert places == ["diagram"]
    assert [r.accessibleName() for r in rows(page, "doors")] == ["Diagrams", "Garden"]


def test_one_goes_on_with_one_key(make: Make, learner: Learner) -> None:
    learner.see(parse_address(CLAIM))
    page = make()
    places = asked(page)
    page.setFocus()
    (button,) = primary(page)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert (button.text(), places) == ("Continue", [CLAIM])


def test_a_place_that_is_gone_is_said_kindly(make: Make, learner: Learner) -> None:
    learner.see(parse_address("sources/claim/withdrawn"))
    page = make()
    places = asked(page)
    assert "no longer" in page.headline.kicker.text.en
    page.headline.button.click()
    assert places == ["diagram"]


def test_the_number_that_frames_everything_leads_to_the_studies(make: Make) -> None:
    page = make()
    places = asked(page)
    (figure,) = page.findChildren(FigureRow)
    figure.click()
    assert len(places) == 1
    assert "stud" in places[0]


@pytest.mark.parametrize("language", ["zh", "en", "both"])
@pytest.mark.parametrize("text_scale", [1.0, 1.4, 1.8])
def test_nothing_makes_the_page_wider_than_the_window(
    qapp: QApplication,
    make: Make,
    learner: Learner,
    look: Callable[..., Look],
    language: str,
    text_scale: float,
) -> None:
    learner.see(parse_address("sources/claim/withdrawn"))
    page = make()
    page.resize(900, 600)
    page.show_look(look(language=language, text_scale=text_scale))
    for _ in range(3):
        qapp.processEvents()
    sheet = page._scroll.widget()
    assert sheet is not None
    assert sheet.width() == page._scroll.viewport().width()


def test_the_number_is_said_once_and_spoken(make: Make, library: Library) -> None:
    (figure,) = make().findChildren(FigureRow)
    tally = recipients(library)
    assert figure.accessibleName() == f"{tally.n} / {tally.m} Studies in recipients of HSCT"


def test_notes_bookmarks_and_places_lead_back(make: Make, learner: Learner) -> None:
    for text in ("sources/reference/10", CLAIM):
        learner.see(parse_address(text))
    note = learner.write_note(parse_address(CLAIM), "**why**")
    learner.set_bookmark(parse_address(CLAIM), True)
    page = make()
    places = asked(page)
    for sheet in ("places", "notes", "bookmarks"):
        rows(page, sheet)[0].click()
    assert places == ["sources/reference/10", f"notes/{note.uid}", CLAIM]
    assert "why" in rows(page, "notes")[0].accessibleDescription()


def test_a_walkthrough_is_gone_on_with(make: Make, learner: Learner) -> None:
    step = "walkthrough/ovary-scars/too-much-matrix"
    learner.see(parse_address(step))
    page = make()
    places = asked(page)
    on, every = rows(page, "walkthroughs")
    assert "step 1" in on.accessibleName()
    on.click()
    every.click()
    assert places == [step, "walkthrough"]


def test_questions_are_gone_on_with_and_weak_points_begun(
    make: Make, learner: Learner, library: Library
) -> None:
    question = next(iter(library.questions.values()))
    add_event(learner, "one", "begun", f'{{"questions": ["{question.id}"]}}')
    add_answer(
        learner,
        session="one",
        question=question.id,
        key=key_of(question),
        wording=wording_of(question),
        given=(),
        hits=0,
        parts=1,
        certainty=3,
        took_ms=1000,
    )
    page = make()
    places = asked(page)
    for row in rows(page, "questions"):
        row.click()
    assert places == ["quiz/session/one", "quiz?scope=weak", "quiz"]


def test_what_was_kept_since_shows_at_once(make: Make, learner: Learner) -> None:
    page = make()
    assert not rows(page, "bookmarks")
    learner.set_bookmark(parse_address(CLAIM), True)
    page.show_marks()
    QApplication.processEvents()
    assert len(rows(page, "bookmarks")) == 1


def test_the_welcome_takes_choices_at_once_and_begins(make: Make) -> None:
    page = make(WELCOME)
    places, chosen = asked(page), list[str]()
    page.language_chosen.connect(chosen.append)
    page.theme_chosen.connect(chosen.append)
    assert page.welcome.language.buttons["en"].isChecked()
    page.welcome.language.buttons["both"].click()
    page.welcome.theme.buttons["dark"].click()
    assert chosen == ["both", "dark"]
    (button,) = primary(page)
    assert button.text() == "开始  Start", "in both languages, for none is chosen yet"
    button.click()
    assert places == ["home"]


def test_the_welcome_closes_with_escape_and_is_a_place(make: Make) -> None:
    page = make(WELCOME)
    places = asked(page)
    assert [address for _, address in page.crumbs()] == [Address("home"), None]
    assert page.handle_key("close")
    assert places == ["home"]
    page.enter(Address("home"))
    assert not page.handle_key("close")


def test_there_is_nothing_else_here(make: Make) -> None:
    page = make()
    with pytest.raises(LookupError):
        page.enter(Address("home", "nonsense"))


def test_bookmarks_that_do_not_stand_here_are_reached(make: Make, learner: Learner) -> None:
    for number in range(1, 8):
        learner.set_bookmark(parse_address(f"sources/reference/{number}"), True)
    page = make()
    places = asked(page)
    last = rows(page, "bookmarks")[-1]
    assert "All bookmarks: 7" in last.accessibleName()
    last.click()
    assert places == ["notes?show=bookmarks"]
