"""The room that shows how one stands: each view as picture and table, in every language."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address, parse_address
from pofedu.content.library import Library
from pofedu.quiz.page import QuizPage
from pofedu.quiz.progress import Level
from pofedu.quiz.widgets import offers
from pofedu.quiz.widgets.masterywords import mark_legend
from pofedu.quiz.widgets.progressbars import Legend
from pofedu.quiz.widgets.progresswords import calibration_sentence
from pofedu.ui.language import LANGUAGES, Language
from pofedu.ui.map.spoken import sentence_of
from pofedu.ui.map.walk import Choice
from pofedu.ui.progresswords import VIEWS, progress_view_words
from pofedu.ui.theme import Look
from pofedu.ui.titles import place_of
from tests.quiz.test_progress import Pupil

MakeLook = Callable[..., Look]
ENTER = Qt.Key.Key_Return


@pytest.fixture
def pupil(garden: Library) -> Pupil:
    made = Pupil(garden)
    for question, hits, certainty in (
        ("who-waters", 0, 3),
        ("dry-and-hot", 1, 3),
        ("which-way", 1, 1),
        ("what-belongs", 2, 0),
    ):
        made.give(question, hits, certainty, 7_000)
    return made


def opened(qtbot: QtBot, pupil: Pupil, look: Look, place: str) -> QuizPage:
    page = QuizPage(pupil.library, pupil.learner)
    qtbot.addWidget(page)
    page.resize(1024, 700)
    page.show_look(look)
    page.enter(parse_address(place))
    page.show()
    return page


def said(widget: QWidget) -> str:
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    return "\n".join(labels)


def places() -> Iterator[str]:
    for view in VIEWS:
        yield f"quiz/progress?view={view}"
        yield f"quiz/progress?as=table&view={view}"
    for by in ("mechanism", "map"):
        yield f"quiz/progress?by={by}&view=mastery"
    yield "quiz/progress?by=map&map=garden&view=mastery"
    yield "quiz/progress?as=table&by=map&map=garden&view=mastery"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_view_shows_in_every_language(
    qtbot: QtBot, pupil: Pupil, look: MakeLook, language: Language
) -> None:
    page = opened(qtbot, pupil, look(language=language), "quiz/progress")
    for place in places():
        page.enter(parse_address(place))
        room = page.progress
        assert room.body is not None
        words = said(room.body)
        names = [row.accessibleName() for row in room.rows]
        table = room.table.as_text() if room.table is not None else ""
        everything = "\n".join((words, table, *names))
        assert everything.strip(), place
        has_chinese = any("\u4e00" <= sign <= "\u9fff" for sign in words + table)
        assert has_chinese == (language != "en"), place
        assert ("KIND" in everything, "NAME" in everything) == (False, False)
        for widget in page.findChildren(QLabel):
            assert widget.font().pixelSize() >= 13
        assert (room.table is not None) == ("as=table" in place)
        assert (room.map is not None) == ("map=" in place and "as=table" not in place)
        assert page.crumbs()[-1][1] is None
        assert place_of(parse_address(place), pupil.library).is_there


def test_the_sentence_changes_with_the_answers(
    qtbot: QtBot, garden: Library, look: MakeLook
) -> None:
    pupil = Pupil(garden)
    pupil.give("who-waters", 1, 3)
    page = opened(qtbot, pupil, look(language="en"), "quiz/progress?view=calibration")

    def sentence() -> str:
        assert page.progress.body is not None
        return said(page.progress.body).split("\n")[0]

    assert sentence().startswith("Too few answers to say: at least 10")
    for _ in range(9):
        pupil.give("who-waters", 1, 3)
    page.enter(parse_address("quiz/progress?view=calibration"))
    assert sentence().startswith("So far your answers give no reason")
    for _ in range(20):
        pupil.give("who-waters", 0, 3)
    page.enter(parse_address("quiz/progress?view=calibration"))
    assert sentence().startswith(
        'You were surer than you were right: where you said "very sure", 10 of 30 were right (33 %)'
    )


def test_the_sentence_names_level_and_bound_in_both_languages() -> None:
    found = calibration_sentence((Level(1, 20, 19), Level(2, 0, 0), Level(3, 0, 0)))
    assert "“不确定”的 20 次作答中答对 19 次（95 %）" in found.zh
    assert "三分之二" in found.zh
    assert 'where you said "unsure", 19 of 20 were right (95 %); from two of three on' in found.en


@pytest.mark.parametrize("view", VIEWS)
def test_an_empty_view_says_what_will_be_there(
    qtbot: QtBot, garden: Library, look: MakeLook, view: str
) -> None:
    for form in ("", "as=table&"):
        page = opened(qtbot, Pupil(garden), look(), f"quiz/progress?{form}view={view}")
        assert page.progress.body is not None
        assert said(page.progress.body).startswith("还没有作答。作答之后，这里会")
        assert page.progress.table is None
        (begin,) = page.progress.body.findChildren(QPushButton, "begin")
        begin.click()
        assert page.room.address == Address("quiz")


def test_the_room_is_reached_from_the_list_and_from_a_result(
    qtbot: QtBot, pupil: Pupil, look: MakeLook
) -> None:
    page = opened(qtbot, pupil, look(language="en"), "quiz")
    row = next(r for r in page.list.rows if r.offered.name == offers.PROGRESS)
    assert row.accessibleName().startswith("How you stand")
    QTest.keyClick(row, ENTER)
    assert page.crumbs()[1][0].en == "How you stand"
    page.enter(parse_address("quiz/question/which-way"))
    place = page.room.place
    assert place is not None
    assert place.task is not None
    place.answer(place.task, ("down",), 3, 1_000)
    page.enter(place.at("result"))
    pane = page.stage.pane
    links: list[Address] = []
    pane.link_activated.connect(links.append)
    entry = next(w for w in pane.findChildren(QWidget) if w.accessibleName() == "How you stand")
    entry.setFocus()
    QTest.keyClick(entry, ENTER)
    assert links == [parse_address("quiz/progress")]
    assert page.progress.isVisible()


def test_the_map_tints_and_signs_its_boxes(qtbot: QtBot, pupil: Pupil, look: MakeLook) -> None:
    place = "quiz/progress?by=map&map=garden&view=mastery"
    page = opened(qtbot, pupil, look(language="en"), place)
    room = page.progress
    assert room.map is not None
    view = room.map.view
    arrow = next(r for r in view.drawing.routes if "watering-flower" in r.claims)
    box = arrow.start
    assert view.states[box].sign == "×"
    assert "wrong 1" in sentence_of(view, Choice("box", box))
    untested = {*view.drawing.boxes} - {*view.states}
    assert all("wrong" not in sentence_of(view, Choice("box", id_)) for id_ in untested)
    legend = [item.words for item in room.map.legend.items]
    assert [words[0] for words in legend] == ["●", "◐", "×", "○"]
    assert sum(int(words.rpartition("(")[2][:-1]) for words in legend) == len(view.states)
    assert not room.map.ask.isEnabled()
    view.choose(Choice("box", box))
    assert "wrong 1" in said(room.map)
    going: list[Address] = []
    room.going.connect(going.append)
    QTest.keyClick(view, ENTER)
    assert going == [parse_address("quiz/question/who-waters")]


def test_a_tinted_box_is_painted_otherwise(qtbot: QtBot, pupil: Pupil, look: MakeLook) -> None:
    place = "quiz/progress?by=map&map=garden&view=mastery"
    page = opened(qtbot, pupil, look(), place)
    assert page.progress.map is not None
    view = page.progress.map.view
    view.frame(view.drawing.bounds)
    box = next(iter(view.states))
    inside = view.drawing.boxes[box].rect
    at = view.camera.to_view(inside.center() - QPoint(0, round(inside.height() * 0.35))).toPoint()
    tinted = view.grab().toImage().pixelColor(at)
    view.show_states({})
    assert view.grab().toImage().pixelColor(at) != tinted


def test_rows_of_tables_lead_where_bars_do(qtbot: QtBot, pupil: Pupil, look: MakeLook) -> None:
    page = opened(qtbot, pupil, look(), "quiz/progress?view=hardest")
    room = page.progress
    bars = [row.bar.address for row in room.rows]
    assert bars == [parse_address(f"quiz/question/{q}") for q in ("what-belongs", "who-waters")]
    room.going.disconnect()
    going: list[Address] = []
    room.going.connect(going.append)
    QTest.mouseClick(room.rows[1], Qt.MouseButton.LeftButton)
    page.enter(parse_address("quiz/progress?as=table&view=hardest"))
    assert room.table is not None
    QTest.keyClick(room.table, Qt.Key.Key_End)
    QTest.keyClick(room.table, ENTER)
    assert going == [bars[1], bars[1]]


def test_the_table_key_turns_there_and_back(qtbot: QtBot, pupil: Pupil, look: MakeLook) -> None:
    page = opened(qtbot, pupil, look(), "quiz/progress?view=time")
    room = page.progress
    assert page.handle_key("table")
    assert room.is_table
    assert room.table is not None
    room.tabs.buttons["hardest"].click()
    assert (room.view, room.is_table) == ("hardest", True), "who reads tables goes on so"
    room.twin.click()
    assert len(room.rows) == 2, "the picture"
    assert not page.handle_key("next")


def test_another_language_keeps_the_place(qtbot: QtBot, pupil: Pupil, look: MakeLook) -> None:
    place = "quiz/progress?by=map&map=garden&view=mastery"
    page = opened(qtbot, pupil, look(), place)
    room = page.progress
    assert room.map is not None
    box = next(iter(room.map.view.states))
    room.map.view.choose(Choice("box", box))
    page.show_look(look(language="en"))
    assert room.map is not None
    assert room.map.box == box
    assert room.tabs.buttons["mastery"].text() == progress_view_words("mastery").en


def test_the_plot_is_walked_by_keys_and_told(qtbot: QtBot, pupil: Pupil, look: MakeLook) -> None:
    page = opened(qtbot, pupil, look(language="en"), "quiz/progress?view=calibration")
    plot = page.progress.plot
    assert plot is not None
    assert page.starts_at is plot
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert plot.at == 0
    assert plot.toolTip() == "unsure: 1 of 1 right, 100 %, interval 21–100 %, too few to say"
    for _ in range(3):
        QTest.keyClick(plot, Qt.Key.Key_Right)
    assert plot.at == 2
    assert plot.said(1) == "fairly sure: no answers"


def test_every_view_leads_to_every_other_with_the_keyboard_in_it(
    qtbot: QtBot, pupil: Pupil, look: MakeLook
) -> None:
    page = opened(qtbot, pupil, look(language="en"), "quiz/progress")
    with qtbot.waitActive(page):
        page.activateWindow()
    stops = [
        f"quiz/progress?{way}"
        for view in VIEWS
        for way in (f"view={view}", f"as=table&view={view}")
    ]
    stops.append("quiz/progress?by=map&map=garden&view=mastery")
    for one in stops:
        for other in stops:
            page.enter(parse_address(one))
            start = page.starts_at
            assert start is not None
            start.setFocus()
            page.enter(parse_address(other))
            focus = page.window().focusWidget()
            assert focus is not None
            assert page.isAncestorOf(focus), (one, other)


def test_the_time_view_opens_at_its_top(qtbot: QtBot, pupil: Pupil, look: MakeLook) -> None:
    page = opened(qtbot, pupil, look(), "quiz/progress?view=time")
    page.resize(1024, 300)
    start = page.progress.starts_at()
    start.setFocus()
    area = page.progress.area
    assert area is not None
    assert area.verticalScrollBar().maximum()
    assert not area.verticalScrollBar().value()
    assert start is page.progress.tabs.shown


def test_answers_that_took_no_time_are_shown(qtbot: QtBot, garden: Library, look: MakeLook) -> None:
    quick = Pupil(garden)
    quick.give("dry-and-hot", 1, 3, 0)
    page = opened(qtbot, quick, look(), "quiz/progress?view=time")
    assert len(page.progress.rows) == 3, "the day, the kind, the question"


def test_mastery_shows_whatever_had_the_keyboard_before(
    qtbot: QtBot, pupil: Pupil, look: MakeLook
) -> None:
    page = opened(qtbot, pupil, look(), "quiz/progress")
    for view in ("calibration", "mastery", "hardest", "mastery"):
        page.enter(parse_address(f"quiz/progress?view={view}"))
        page.progress.starts_at().setFocus()
        assert page.progress.isAncestorOf(page.window().focusWidget())


def left_and_top(part: QWidget, page: QuizPage) -> tuple[int, int]:
    at = part.mapTo(page, QPoint())
    return at.x(), at.y()


@pytest.mark.parametrize("width", [1150, 560])
def test_how_to_read_the_plot_stands_beside_it_where_there_is_room(
    qtbot: QtBot, pupil: Pupil, look: MakeLook, width: int
) -> None:
    page = opened(qtbot, pupil, look(language="en"), "quiz/progress?view=calibration")
    page.resize(width, 620)
    qtbot.waitExposed(page)
    plot, body = page.progress.plot, page.progress.body
    assert plot is not None
    assert body is not None
    words = next(w for w in body.findChildren(QLabel) if w.text().startswith("Each mark"))

    def is_beside() -> bool:
        (x, y), (left, top) = left_and_top(words, page), left_and_top(plot, page)
        return x >= left + plot.width() and y < top + plot.height() / 2

    def is_beneath() -> bool:
        is_wide = plot.width() > width - 60  # nothing stands beside it
        under = left_and_top(plot, page)[1] + plot.height()
        return is_wide and left_and_top(words, page)[1] >= under

    qtbot.waitUntil(is_beside if width > 1000 else is_beneath)


@pytest.mark.parametrize("language", LANGUAGES)
def test_above_a_map_there_are_two_rows_and_no_more(
    qtbot: QtBot, library: Library, look: MakeLook, language: Language
) -> None:
    pupil = Pupil(library)
    pupil.give("before-the-vessels-fail", 1, 3)
    seen = look(language=language, theme="projector", screen_height=720.0)
    page = opened(qtbot, pupil, seen, "quiz/progress?by=map&map=injury&view=mastery")
    page.resize(1172, 620)
    room = page.progress
    assert room.map is not None
    assert room.sorts is not None
    qtbot.waitUntil(lambda: room.map is not None and room.map.view.height() > 100)
    (_, tabs), (x, sorts), (begin, legend), (_, view) = (
        left_and_top(part, page) for part in (room.tabs, room.sorts, room.map.legend, room.map.view)
    )
    assert tabs < sorts < view
    assert begin >= x + room.sorts.width()
    assert sorts - 8 <= legend <= sorts + room.sorts.height()
    assert view - sorts < 110, "one row, in which what the signs mean may take two lines"
    assert room.map.view.height() > page.height() * 0.6


def test_signs_are_explained_in_one_line_where_both_languages_take_more(
    qtbot: QtBot, look: MakeLook
) -> None:
    legend = Legend(mark_legend(), look(language="both"))
    qtbot.addWidget(legend)
    legend.show()
    first = legend.items[0]
    legend.resize(legend.wide, 80)
    qtbot.waitUntil(lambda: first.words == "● 掌握  mastered")
    legend.resize(legend.wide - 1, 80)
    qtbot.waitUntil(lambda: first.words == "● 掌握")
    assert first.accessibleName() == first.toolTip() == "● 掌握  mastered"
    assert legend.sizeHint().height() == first.sizeHint().height(), "one line is asked for"
