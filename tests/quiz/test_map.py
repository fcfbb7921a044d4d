"""Questions that are put on a map: pointing, hidden names, what shows after the answer."""

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.question import QuestionKind
from pofedu.learner.passing import passing_learner
from pofedu.quiz.page import QuizPage
from pofedu.quiz.plan import Plan, Scope
from pofedu.quiz.pointing import chosen_place
from pofedu.quiz.session import begin
from pofedu.quiz.task import Given, pointed_at, task_of
from pofedu.quiz.typed import names_of
from pofedu.quiz.widgets.mapside import MapSide
from pofedu.quiz.widgets.mapview import QuizMap
from pofedu.quiz.widgets.sights import asked_sight
from pofedu.ui.language import Language
from pofedu.ui.map.drawing import draw
from pofedu.ui.map.eye import MARGIN
from pofedu.ui.map.labels import lay_out
from pofedu.ui.map.legible import DESK_SLACK
from pofedu.ui.map.walk import Choice
from pofedu.ui.theme import Look, ThemeName
from tests.quiz.conftest import MakeTask
from tests.quiz.rightanswers import right_answer

MakePage = Callable[..., QuizPage]
LARGE = (1600, 900)
"""Room for the whole small map."""


@pytest.fixture
def make_page(look: Callable[..., Look], qtbot: QtBot) -> MakePage:
    """Shows a question: `make_page(library, "called-indirect", theme="projector")`."""

    def make(
        source: Library, question: str, size: tuple[int, int] = (1184, 620), **chosen: object
    ) -> QuizPage:
        page = QuizPage(source, passing_learner())
        qtbot.addWidget(page)
        page.resize(*size)
        page.show_look(look(**({"screen_height": 720.0} | chosen)))
        page.enter(Address("quiz", "question", question))
        page.show()
        qtbot.waitExposed(page)
        return page

    return make


def side_of(page: QuizPage) -> MapSide:
    assert page.stage.side is not None
    return page.stage.side


def map_of(page: QuizPage) -> QuizMap:
    view = side_of(page).map
    assert view is not None
    return view


def settle(view: QuizMap, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not view.is_gliding)


def given(page: QuizPage) -> Given:
    assert page.stage.part is not None
    return page.stage.part.given()


def of_kind(library: Library, kind: QuestionKind) -> list[str]:
    found = [q.id for q in library.questions.values() if q.kind == kind]
    assert found
    return found


def spoken(interface: QAccessibleInterface) -> Iterator[str]:
    """All that is said of something and of what is within it."""
    kinds = QAccessible.Text
    for kind in (kinds.Name, kinds.Description, kinds.Help, kinds.Value):
        yield interface.text(kind)
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is not None:
            yield from spoken(child)


def names(words: list[str], name: str) -> list[str]:
    """The words in which a name stands, not as a part of another Latin word."""
    is_latin = name.isascii()
    pattern = rf"(?<![A-Za-z0-9]){re.escape(name)}" if is_latin else re.escape(name)
    return [said for said in words if re.search(pattern, said, re.IGNORECASE)]


# What an answer means


def test_an_arrow_means_the_claim_that_is_offered_of_it(library: Library, task: MakeTask) -> None:
    put = task_of(library.questions["arrows-beyond-the-number"], library, "any")
    arrow = next(
        arrow
        for arrow in library.diagrams["injury"].arrows
        if "chemoradiotherapy-hypoperfusion" in arrow.claims[1:]
    )
    wrong = ("claim:chemoradiotherapy-inflammation", "claim:chemoradiotherapy-hypoperfusion")
    assert pointed_at(put, "claim", arrow.claims)[0] in wrong
    assert pointed_at(
        put, "claim", ("a", "chemoradiotherapy-inflammation", "ischaemia-oocyte-function")
    ) == ("claim:ischaemia-oocyte-function",), "of several that are offered a right one is meant"
    assert pointed_at(put, "claim", ("a", "b")) == ("claim:a",)
    garden = task("point-at-it")
    assert pointed_at(garden, "entity", ("bee", "heat")) == ("entity:heat",)
    assert pointed_at(garden, "entity", ("watering-flower",)) == ("entity:watering-flower",)


def test_what_was_typed_is_a_place_too(task: MakeTask, garden: Library) -> None:
    hidden = task("what-is-hidden")
    assert str(hidden.question.right[0].entity) == "bee"
    assert chosen_place(hidden, ("heat",), garden) == "entity:heat"
    assert chosen_place(hidden, ("干旱",), garden) == "entity:drought", "not foreseen, yet known"
    assert chosen_place(hidden, ("wasp",), garden) == ""


# Pointing


def test_a_click_chooses_and_opens_nothing(make_page: MakePage, library: Library) -> None:
    page = make_page(library, "called-indirect")
    opened: list[Address] = []
    page.open_requested.connect(opened.append)
    view = map_of(page)
    assert given(page) == ()
    index = view.drawing.routes_of_claim("gvhd-follicle-structure")[0].index
    middle = view.camera.to_view(view.drawing.routes[index].whole.pointAtPercent(0.5))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle.toPoint())
    assert given(page) == ("claim:gvhd-follicle-structure",)
    assert not opened
    assert view.told(Choice("route", str(index)))[0].en == "chosen"
    box = next(iter(view.drawing.boxes_of_entity("infection")))
    view.frame(box.rect)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=centre(view, box.id))
    assert given(page) == ("entity:infection",)
    assert not view.told(Choice("route", str(index)))
    assert view.told(Choice("box", box.id))


def centre(view: QuizMap, box: str) -> QPoint:
    point: QPointF = view.in_view(box).center()
    return point.toPoint()


def test_keys_choose_and_answer(make_page: MakePage, garden: Library) -> None:
    page = make_page(garden, "point-at-it", LARGE)
    view = map_of(page)
    assert page.starts_at is view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.at is not None
    assert given(page) == (), "walking chooses nothing"
    QTest.keyClick(view, Qt.Key.Key_Space)
    first = given(page)
    assert first
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert given(page) == first
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert given(page) != first
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(page.stage.pane, Qt.Key.Key_2)
    assert page.stage.part is None, "the answer counts"


def test_the_list_has_every_place_of_the_map(make_page: MakePage, garden: Library) -> None:
    page = make_page(garden, "point-at-it", LARGE, language="en")
    side, view = side_of(page), map_of(page)
    assert page.handle_key("table")
    rows = side.list
    assert side.is_list
    places = [rows.place(row) for row in range(rows.count())]
    assert [place for place in places if place.kind != "lane"] == list(view.order())
    right = view.drawing.routes_of_claim("watering-flower")[0]
    row = places.index(Choice("route", str(right.index)))
    rows.setCurrentRow(row)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert given(page) == ("claim:watering-flower",)
    assert "chosen" in rows.item(row).text()
    assert not [
        rows.item(other).text() for other in range(rows.count())
        if other != row and "chosen" in rows.item(other).text()
    ]  # fmt: skip
    assert page.handle_key("table")
    assert side.starts_at() is view
    assert view.told(places[row])


def test_a_screen_reader_chooses_by_pressing(make_page: MakePage, garden: Library) -> None:
    page = make_page(garden, "point-at-it", LARGE)
    spoken_map = QAccessible.queryAccessibleInterface(map_of(page))
    place = spoken_map.child(0)
    assert place is not None
    deeds = place.actionInterface()
    deeds.doAction(deeds.setFocusAction())
    assert given(page) == ()
    deeds.doAction(deeds.pressAction())
    assert given(page)
    assert "已选" in place.text(QAccessible.Text.Name)


def test_how_sure_a_claim_is_is_not_said_while_it_is_asked(
    make_page: MakePage, library: Library
) -> None:
    page = make_page(library, "called-indirect", LARGE, language="en")
    said = [*spoken(QAccessible.queryAccessibleInterface(side_of(page)))]
    assert any("follicle structure" in words for words in said)
    assert not names(said, "only the review says so")
    assert not [child.toolTip() for child in map_of(page).findChildren(QWidget) if child.toolTip()]
    page.stage.part.show_given(("claim:gvhd-follicle-structure",))  # type: ignore[union-attr]  # it is asked
    page._answer(1)
    said = [*spoken(QAccessible.queryAccessibleInterface(side_of(page)))]
    assert any("✓ right" in words for words in said)
    assert any("× your answer" in words for words in said)


def test_an_arrow_given_before_is_shown_again(make_page: MakePage, library: Library) -> None:
    learner = passing_learner()
    plan = Plan("exam", Scope("all"), ("called-indirect", "levels-and-organ"))
    session = begin(library, learner, plan)
    session.answer(session.tasks[0], ("claim:donor-source-microenvironment",), 1, 10)
    page = make_page(library, "called-indirect")
    page.room.learner = learner
    page.enter(Address("quiz", "session", session.uid).with_view(at="1"))
    view = map_of(page)
    assert given(page) == ("claim:donor-source-microenvironment",)
    (sign,) = view._signs
    assert sign.words.en == "chosen", "an exam says nothing of right and wrong"
    page.enter(Address("quiz", "session", session.uid).with_view(at="2"))
    assert given(page) == ()
    assert view._signs == ()


def test_another_language_moves_nothing(
    make_page: MakePage, library: Library, look: Callable[..., Look]
) -> None:
    page = make_page(library, "called-indirect")
    view = map_of(page)
    view.pan_by(QPointF(-40, -30))
    view.press(view.order()[0])
    before, was = given(page), view.camera
    page.show_look(look(language="en", screen_height=720.0))
    assert given(page) == before
    assert view.camera == was


def test_what_is_far_is_folded_and_gone_into(
    make_page: MakePage, library: Library, qtbot: QtBot
) -> None:
    page = make_page(library, "levels-and-organ", theme="projector")
    view = map_of(page)
    assert {choice.kind for choice in view.order()} == {"lane"}, "the answers stand in two parts"
    said = [*spoken(QAccessible.queryAccessibleInterface(view))]
    assert not names(said, "Increases")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    lane = view.at
    assert lane is not None
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert given(page) == (), "a part is no answer"
    assert view.at is not None
    assert view.at.kind == "box"
    assert view.drawing.boxes[view.at.id].lane == lane.id
    assert page.handle_key("fit")
    settle(view, qtbot)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.at in view.order()
    assert {choice.kind for choice in view.order()} == {"lane"}


def test_from_one_folded_map_to_another(
    make_page: MakePage, library: Library, qtbot: QtBot
) -> None:
    page = make_page(library, "row-in-which-it-goes-up")
    for other in ("result-of-treatment-on-the-map", "row-in-which-it-goes-up", "levels-and-organ"):
        page.handle_key("fit")
        settle(map_of(page), qtbot)
        assert map_of(page).emphasis.folded == {lane.id for lane in map_of(page).drawing.lanes}
        page.enter(Address("quiz", "question", other))
        assert map_of(page).drawing.id == library.questions[other].diagram


def test_no_room_is_left_beyond_the_edge_of_a_map(make_page: MakePage, library: Library) -> None:
    page = make_page(library, "second-outcome-of-cell-death", (1780, 880), screen_height=1080.0)
    view = map_of(page)
    bounds, seen = view.drawing.bounds, view.seen()
    assert seen.height() < bounds.height(), "there is more of it elsewhere"
    assert seen.bottom() <= bounds.bottom() + MARGIN / view.camera.scale + 1


@pytest.mark.parametrize("language", ["zh", "en", "both"])
def test_the_word_at_what_is_chosen_covers_no_other_box(
    language: Language, make_page: MakePage, library: Library
) -> None:
    page = make_page(library, "arrow-that-is-advice", language=language)
    view, part = map_of(page), page.stage.part
    assert not view.emphasis.folded
    for entity in ("inflammatory-factors", "tissue-microenvironment"):
        part.show_given((f"entity:{entity}",))  # type: ignore[union-attr]  # it is asked
        chips = [chip for _, chip in view.chips()]
        assert chips, "it is in view"
        boxes = [view.in_view(id_) for id_ in view.drawing.boxes]
        assert not [chip for chip in chips for box in boxes if chip.intersects(box)]
        assert all(view.rect().contains(chip.toRect()) for chip in chips)


# Hidden names


def test_what_is_hidden_stands_nowhere(library: Library, garden: Library) -> None:
    for source in (library, garden):
        for id_ in of_kind(source, "label"):
            question = source.questions[id_]
            entity = source.entities[str(question.right[0].entity)]
            diagram = source.diagrams[question.diagram or ""]
            drawing = draw(diagram, source.entities, source.claims)
            sight = asked_sight(drawing, diagram.title, task_of(question, source, ""), source)
            assert sight.asked == {b.id for b in drawing.boxes_of_entity(entity.id)}
            written = [line.text for language in ("zh", "en", "both")
                       for label in lay_out(sight.drawing.boxes, language, "full").values()
                       for line in label.lines]  # fmt: skip
            for text in (sight.title, *(lane.title for lane in sight.drawing.lanes)):
                written += [text.zh, text.en]
            for name in names_of(entity):
                assert not names(written, name), (id_, name)
                assert not names(written, name.removesuffix("s")), (id_, name)


@pytest.mark.parametrize("language", ["zh", "en", "both"])
@pytest.mark.parametrize("id_", ["hidden-product-of-differentiation", "hidden-mediator"])
def test_what_is_hidden_is_not_said(
    id_: str, language: Language, make_page: MakePage, library: Library
) -> None:
    page = make_page(library, id_, LARGE, language=language)
    entity = library.entities[str(library.questions[id_].right[0].entity)]
    side = side_of(page)
    said = [*spoken(QAccessible.queryAccessibleInterface(side))]
    said += [child.toolTip() for child in (side, *side.findChildren(QWidget))]
    hidden = {"zh": "被遮住的名称", "en": "hidden name", "both": "被遮住的名称"}[language]
    assert len(said) > 100
    assert names(said, hidden), "it can be gone to"
    for name in names_of(entity):
        assert not names(said, name.removesuffix("s")), name
    assert not page.handle_key("table"), "nothing is chosen here"
    page.stage.part.show_given(("wrong",))  # type: ignore[union-attr]  # it is asked
    page._answer(1)
    said = [*spoken(QAccessible.queryAccessibleInterface(side))]
    lead = entity.name.en if language == "en" else entity.name.zh
    assert names(said, lead), "after the answer it is shown"
    right = "✓ right" if language == "en" else "✓ 正确"
    assert any(right in words for words in said)
    boxes = {b.id for b in map_of(page).drawing.boxes_of_entity(entity.id)}
    assert map_of(page).sight.signs[0].boxes == boxes
    assert not map_of(page).masked


# Legible


@pytest.mark.slow
@pytest.mark.parametrize(
    ("theme", "language"),
    [("projector", "zh"), ("projector", "en"), ("projector", "both"), ("light", "both")],
)
def test_what_is_asked_and_what_is_right_can_be_read(
    theme: ThemeName, language: Language, make_page: MakePage, library: Library, qtbot: QtBot
) -> None:
    for id_ in (*of_kind(library, "point"), *of_kind(library, "label")):
        page = make_page(library, id_, theme=theme, language=language)
        view = map_of(page)
        if not view.emphasis.folded:
            check_legible(view, id_)
        for box in view.sight.asked:
            if len(view.sight.asked) == 1:
                assert view.seen().contains(view.drawing.boxes[box].rect), id_
        task = page.stage.part.task  # type: ignore[union-attr]  # it is asked
        page.stage.part.show_given(right_answer(task, library))  # type: ignore[union-attr]  # it is asked
        page._answer(1)
        settle(view, qtbot)
        sign = view.sight.signs[0]
        assert not view.emphasis.folded
        ends = [view.drawing.routes[index].whole.pointAtPercent(0.5) for index in sign.routes]
        middles = [view.drawing.boxes[box].rect.center() for box in sign.boxes] + ends
        assert any(view.seen().contains(middle) for middle in middles), id_
        if theme == "projector":
            check_legible(view, id_)
        page.hide()


def check_legible(view: QuizMap, id_: str) -> None:
    look, seen = view.look, view.seen()
    slack = 1.0 if look.theme.name == "projector" else DESK_SLACK
    labels = view.labels(view.detail())
    for box in view.drawing.boxes.values():
        if not seen.contains(box.rect):
            continue
        for line in labels[box.id].lines:
            least = 10.3 if look.theme.name != "projector" else look.legible_px * slack
            assert line.size * view.camera.scale >= least - 0.01, (id_, line.text)
