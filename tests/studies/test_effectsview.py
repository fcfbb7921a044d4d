"""The view of effects by mouse, keyboard and ear; its picture; its words follow the records."""

from collections.abc import Callable
from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import QModelIndex, QPointF, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address, parse_address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.study import Count
from pofedu.studies.effects import effects_of
from pofedu.studies.page import StudiesPage
from pofedu.studies.rows import study_rows
from pofedu.studies.selection import select
from pofedu.studies.widgets.effectaside import (
    about_blocks,
    edge_sentence,
    effect_blocks,
    limits,
    share_sentence,
)
from pofedu.studies.widgets.effectbody import EffectsBody
from pofedu.studies.widgets.effectlines import Line, share_lines
from pofedu.studies.widgets.effectsview import PICTURE, EffectsView
from pofedu.studies.widgets.effecttable import EffectsTable
from pofedu.studies.widgets.effectwords import percent, spoken
from pofedu.ui.blocks import Blocks, Callout, Entry, Fact, Prose, Title, addresses
from pofedu.ui.language import Language
from pofedu.ui.theme import Look, ThemeName

MakeLook = Callable[..., Look]
MakeView = Callable[..., EffectsView]
EFFECTS = "studies?view=effects"


@pytest.fixture
def make_view(library: Library, look: MakeLook, qtbot: QtBot) -> MakeView:
    """Shows a place: `make_view("studies?view=effects", width=700, language="en")`."""

    def make(
        address: str = EFFECTS,
        width: int = 900,
        height: int = 600,
        language: Language = "zh",
        theme: ThemeName = "light",
        text_scale: float = 1.0,
        taught: Library = library,
    ) -> EffectsView:
        worn = look(theme, language, text_scale, height)
        view = EffectsView(worn)
        qtbot.addWidget(view)
        view.resize(width, height)
        view.show()
        place = parse_address(address)
        view.show_selection(select(place, study_rows(taught), taught), place, worn)
        view.show_choice(place.id)
        QApplication.processEvents()
        return view

    return make


def body_of(view: EffectsView) -> EffectsBody:
    assert view.table.body is not None
    return view.table.body


def lines_of(view: EffectsView) -> list[Line]:
    return [entry for entry in body_of(view).lines if entry.kind == "row"]


def row_of(view: EffectsView, id_: str) -> Line:
    return next(entry for entry in lines_of(view) if entry.id == id_)


def places_of(view: EffectsView) -> list[str]:
    seen: list[str] = []
    view.place_wanted.connect(lambda address: seen.append(str(address)))
    return seen


def told_by(view: EffectsView) -> list[Blocks]:
    seen: list[Blocks] = []
    view.aside_wanted.connect(seen.append)
    return seen


def press(view: EffectsView, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(view.table, key)


# What is shown


def test_only_records_make_rows(make_view: MakeView, library: Library) -> None:
    view = make_view()
    found = effects_of(library.studies.values(), library)
    effects = [e for group in found.groups for e in group.effects]
    drawn = [entry for entry in lines_of(view) if entry.mark]
    assert [entry.id for entry in drawn] == [e.id for e in effects if e.hindrance is None]
    for effect in effects:
        counts = row_of(view, effect.id).second[0].words.split("  ")[0]
        assert counts == f"{effect.count} / {effect.of or '?'}"
    bare = len(found.animals) + len(found.others)
    assert len(lines_of(view)) == len(effects) + bare, "no row sums up others"


def test_a_changed_numerator_changes_row_words_and_sentence(
    make_view: MakeView, library: Library
) -> None:
    yan = library.studies["yan"]
    outcomes = tuple(
        msgspec.structs.replace(o, numerator=Count(value=9, origin="review"))
        if o.id == "mild-events"
        else o
        for o in yan.outcomes
    )
    new = msgspec.structs.replace(yan, outcomes=outcomes)
    other = replace(library, studies={**library.studies, "yan": new})
    before = row_of(make_view(), "yan.mild-events")
    after = row_of(make_view(taught=other), "yan.mild-events")
    assert before.second[0].words == "5 / 61  8.2 %"
    assert after.second[0].words == "9 / 61  14.8 %"
    assert before.mark != after.mark
    effect = effects_of([new], other).find("yan.mild-events")
    assert effect is not None
    assert share_sentence(effect).en.startswith("9 of 61 is 14.8 %.")
    assert "14.8" in spoken(effect).zh


def test_over_a_single_arm_stands_that_there_was_no_control_group(make_view: MakeView) -> None:
    groups = [e for e in body_of(make_view(language="en")).lines if e.kind == "group"]
    over = {entry.said.en: " ".join(p.words for p in entry.second) for entry in groups}
    yan = next(words for said, words in over.items() if said.startswith("Yan"))
    assert yan == "Single arm: no control group"
    igboeli = next(words for said, words in over.items() if said.startswith("Igboeli"))
    assert igboeli.startswith("Case report: no control group")
    ding = next(words for said, words in over.items() if said.startswith("Ding"))
    assert ding.startswith("Design not stated")


def test_the_sequence_is_said_to_be_no_groups_and_no_dose_response(make_view: MakeView) -> None:
    parts = [e for e in body_of(make_view(language="en")).lines if e.kind == "part"]
    said = [entry.said.en for entry in parts]
    assert any("Not independent groups, and not a dose response" in words for words in said)
    assert any("denominators come from the primary paper" in words for words in said)
    assert any("no result of it" in words for words in said)


def test_how_many_studies_print_no_numbers_is_counted_from_the_selection(
    make_view: MakeView,
) -> None:
    def headings(address: str) -> list[str]:
        groups = [e.said.en for e in body_of(make_view(address)).lines if e.kind == "group"]
        return [words for words in groups if "prints no numbers" in words]

    table, text, cited = headings(EFFECTS)
    assert table.startswith("The review lists these 9 studies in animals in a table; it prints no")
    assert text.startswith("The review tells of these 3 studies in animals in its text; ")
    assert cited.startswith("The review only cites these 8 studies in animals; ")
    pigs = headings("studies?species=pig&view=effects")
    assert pigs == [table.replace("these 9 studies", "this 1 study").replace("they", "it")]


def test_nothing_is_pooled_is_said_in_the_view_and_explained(make_view: MakeView) -> None:
    view = make_view(language="en")
    assert body_of(view).lines[0].said.en.startswith("Nothing is pooled")
    reasons = [b for b in about_blocks(is_doses=False) if isinstance(b, Prose)]
    assert len(reasons) >= 5


def test_doses_have_a_scale_for_each_unit_and_one_line_for_those_without(
    make_view: MakeView,
) -> None:
    view = make_view("studies?effects=doses&view=effects", language="en")
    parts = [e for e in body_of(view).lines if e.kind == "part"]
    assert [e.said.en for e in parts] == ["cells per ovary", "cells per kilogram"]
    assert all([words for _, words in e.ticks] == ["10⁶", "10⁷", "10⁸"] for e in parts)
    yan, advised = lines_of(view)
    assert yan.second[0].words == "0.5 × 10⁷ cells / 100 µL", "as it is printed"
    assert yan.mark is not None
    assert yan.mark.point == pytest.approx(0.349, abs=0.001)
    assert advised.mark is not None
    assert (advised.mark.point, advised.mark.thick) == (None, (0.0, 0.5))
    last = body_of(view).lines[-1]
    assert (
        last.said.en == "Of the 21 studies in this selection that gave something, 20 state no dose"
    )


# By keyboard, mouse and ear


def test_keys_go_from_row_to_row_over_the_headings(make_view: MakeView) -> None:
    view = make_view()
    seen = places_of(view)
    rows = [entry.id for entry in lines_of(view)]
    view.table.setFocus()
    assert view.table.chosen == "", "coming here chooses nothing"
    for _ in rows:
        press(view, Qt.Key.Key_Down)
    reached = [parse_address(place).value("row") for place in seen]
    assert reached == rows
    press(view, Qt.Key.Key_Home)
    assert seen[-1] == f"studies/yan?row={rows[0]}&view=effects"
    press(view, Qt.Key.Key_End)
    assert parse_address(seen[-1]).value("row") == rows[-1]


def test_enter_tells_all_about_a_row(make_view: MakeView) -> None:
    view = make_view("studies/yan?row=yan.births&view=effects", language="en")
    told = told_by(view)
    press(view, Qt.Key.Key_Return)
    (blocks,) = told
    assert any(isinstance(b, Title) and b.text.en.startswith("conception") for b in blocks)
    assert any(isinstance(b, Prose) and "No interval" in b.text.en for b in blocks)
    view.tell.click()
    assert told[-1] == blocks


def test_enter_where_nothing_is_chosen_begins_at_the_first_row(make_view: MakeView) -> None:
    view = make_view()
    told, seen = told_by(view), places_of(view)
    view.table.setFocus()
    press(view, Qt.Key.Key_Return)
    assert len(told) == 1
    assert seen[-1].startswith("studies/yan?row=yan.mature-follicles-first-injection")


def test_a_click_chooses_and_two_tell(make_view: MakeView) -> None:
    view = make_view()
    seen, told = places_of(view), told_by(view)
    place = next(i for i, e in enumerate(body_of(view).lines) if e.kind == "row")
    middle = view.table.visualRect(view.table.model().index(place, 2)).center()
    QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert parse_address(seen[-1]).id == "yan"
    QTest.mouseDClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert told


def test_the_row_is_part_of_the_place_and_a_study_alone_means_its_first(
    make_view: MakeView,
) -> None:
    view = make_view("studies/igboeli?row=igboeli.menses-resumed&view=effects")
    assert view.table.chosen == "igboeli.menses-resumed"
    view.show_choice("ding")
    assert view.table.chosen == "ding.dormant-follicles-activated"
    view.show_choice("he")
    assert view.table.chosen == "he."
    view.show_choice("")
    assert view.table.chosen == ""
    assert not view.tell.isEnabled()


def test_the_switch_is_part_of_the_place(make_view: MakeView) -> None:
    view = make_view("studies/yan?row=yan.births&species=human&view=effects")
    seen = places_of(view)
    view.switch["doses"].click()
    assert seen == ["studies/yan?effects=doses&species=human&view=effects"]
    doses = make_view(seen[0])
    assert doses.table.chosen == "yan.dose"
    seen = places_of(doses)
    doses.switch["shares"].click()
    assert seen == ["studies/yan?species=human&view=effects"]


@pytest.mark.parametrize(
    ("place", "shown"), [(EFFECTS, "shares"), (f"{EFFECTS}&effects=doses", "doses")]
)
def test_a_click_on_what_is_shown_leaves_it_marked(
    make_view: MakeView, place: str, shown: str
) -> None:
    view = make_view(place)
    view.switch[shown].click()
    assert [name for name, button in view.switch.items() if button.isChecked()] == [shown]


@pytest.mark.parametrize("effects", ["", "&effects=doses"])
def test_where_filters_leave_nothing_the_view_says_how_to_go_on(
    make_view: MakeView, effects: str
) -> None:
    view = make_view(f"{EFFECTS}{effects}&find=zzzz", language="en")
    assert [entry.said.en for entry in body_of(view).lines] == [
        'No study is shown: the filters leave none in. "Show everything" brings all of them back.'
    ]
    assert not body_of(view).ticks, "there is nothing to measure by a scale"


def test_every_mark_is_named_for_those_who_listen(make_view: MakeView) -> None:
    view = make_view(language="en")
    model = view.table.model()
    for place, entry in enumerate(body_of(view).lines):
        said = [
            model.data(model.index(place, c), Qt.ItemDataRole.AccessibleTextRole) for c in range(3)
        ]
        assert said[0], "every line says what it is"
        if entry.mark:
            assert "95 % interval" in said[2]
    table = QAccessible.queryAccessibleInterface(view.table)
    assert table.text(QAccessible.Text.Name) == view.title().en
    heard = [table.child(n).text(QAccessible.Text.Name) for n in range(table.childCount())]
    first = next(entry for entry in body_of(view).lines if entry.kind == "row")
    assert first.told is not None
    assert "printed as 31.3 %" in first.told.en
    assert first.told.en in heard


def test_a_row_can_be_pressed_by_whoever_cannot_click(make_view: MakeView) -> None:
    view = make_view(language="en")
    went = places_of(view)
    table = QAccessible.queryAccessibleInterface(view.table)
    rows = [entry for entry in lines_of(view) if entry.kind == "row" and entry.told is not None]
    children = [table.child(n) for n in range(table.childCount())]
    for entry in rows[:2]:
        assert entry.told is not None
        words = entry.told.en
        cell = next(c for c in children if c.text(QAccessible.Text.Name) == words)
        deeds = cell.actionInterface()
        deeds.doAction(deeds.actionNames()[0])
        assert view.table.chosen == entry.id
        assert f"row={entry.id}" in went[-1]
    assert len(went) == 2


def test_the_key_of_the_table_says_that_this_is_one(make_view: MakeView) -> None:
    view = make_view()
    assert view.handle_key("table")
    assert not view.handle_key("fit")


# How it looks


@pytest.mark.parametrize("address", [EFFECTS, "studies?effects=doses&view=effects"])
@pytest.mark.parametrize(
    ("width", "language", "theme", "scale"),
    [
        (560, "both", "light", 1.0),
        (900, "zh", "dark", 0.8),
        (900, "both", "projector", 1.0),
        (1800, "en", "light", 2.0),
        (900, "en", "light", 2.0),
    ],
)
def test_no_words_are_cut_or_overlap(
    make_view: MakeView,
    address: str,
    width: int,
    language: Language,
    theme: ThemeName,
    scale: float,
) -> None:
    view = make_view(address, width, 768, language, theme, scale)
    body = body_of(view)
    assert sum(body.widths) <= view.table.viewport().width() + 1, "no scrolling sideways"
    for place, entry in enumerate(body.lines):
        letters = body._letters[place]
        assert all(part.height <= body.heights[place] for part in letters)
        rooms = [*body.widths] if entry.kind == "row" else [0.0, body.widths[2]]
        rooms[0] = sum(body.widths) if entry.is_whole else rooms[0]
        for part, room in zip(letters, rooms, strict=True):
            for row in part.lines:
                assert QFontMetricsF(row.font).horizontalAdvance(row.words) <= room - 8
                assert row.font.pixelSize() >= round(view._look.legible_px)


def test_the_picture_is_what_the_table_paints(make_view: MakeView) -> None:
    view = make_view(language="en", text_scale=1.5)
    body = view.body()
    assert body is not None
    image = QImage(body.size.toSize(), QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    body.paint(painter, True)
    painter.end()
    assert isinstance(body, EffectsBody)
    assert [e.said for e in body.lines] == [e.said for e in body_of(view).lines]
    assert body.size.width() == pytest.approx(PICTURE)
    place = next(i for i, e in enumerate(body.lines) if e.mark)
    mark = body.lines[place].mark
    assert mark is not None
    assert mark.point is not None
    top = body.head + sum(body.heights[:place])
    side = view._look.px(18) / 1.5
    x = sum(body.widths[:2]) + side + mark.point * (body.widths[2] - 2 * side)
    at = QPointF(x, top + body.heights[place] / 2).toPoint()
    assert image.pixelColor(at) == view._look.theme.color("accent")


def test_a_chosen_row_stays_in_sight_when_the_view_narrows(make_view: MakeView) -> None:
    view = make_view("studies/ding?row=ding.pregnancy-in-one-woman&view=effects")
    view.resize(600, 400)
    QApplication.processEvents()
    index = view.table.currentIndex()
    assert view.table.viewport().rect().intersects(view.table.visualRect(index))
    assert index != QModelIndex()


# What is told


def test_each_row_tells_where_its_numbers_come_from_and_what_it_does_not_say(
    library: Library,
) -> None:
    found = effects_of(library.studies.values(), library)
    for group in found.groups:
        for effect in group.effects:
            blocks = effect_blocks(effect, library)
            facts = [b for b in blocks if isinstance(b, Fact)]
            assert facts[0].value.en == str(effect.count)
            assert all(fact.mark for fact in facts if fact.value.en.isdigit())
            assert [*limits(effect)]
            led = {str(address) for address in addresses(blocks)}
            assert f"studies/{effect.study.id}" in led
            if effect.discrepancy:
                assert any(isinstance(b, Callout) for b in blocks)
                assert f"sources/discrepancy/{effect.discrepancy.id}" in led
            assert any(isinstance(b, Entry) and b.text.zh == effect.outcome.saw.zh for b in blocks)


@pytest.mark.parametrize(
    ("id_", "starts", "share"),
    [
        ("yan.serious-events-not-seen", "None is not never", "5.9 %"),
        ("yan.one-sided-injection-injected-ovary", "All is not always", "29.2 %"),
    ],
)
def test_none_and_all_say_what_they_leave_possible(
    library: Library, id_: str, starts: str, share: str
) -> None:
    effect = effects_of(library.studies.values(), library).find(id_)
    assert effect is not None
    sentence = edge_sentence(effect)
    assert sentence is not None
    assert sentence.en.startswith(starts)
    assert share in sentence.en
    assert share in sentence.zh


def test_an_ordinary_count_has_no_such_sentence(library: Library) -> None:
    effect = effects_of(library.studies.values(), library).find("yan.mild-events")
    assert effect is not None
    assert edge_sentence(effect) is None


@pytest.mark.parametrize(
    ("share", "said"),
    [(0.0, "0"), (1.0, "100"), (0.12, "12.0"), (19 / 61, "31.1"), (1 / 3, "33.3")],
)
def test_shares_are_said_with_one_decimal(share: float, said: str) -> None:
    assert percent(share) == said


def test_a_row_without_numbers_says_so(make_view: MakeView) -> None:
    view = make_view("studies/he?view=effects")
    told = told_by(view)
    posted: list[Text] = []
    view.message_posted.connect(posted.append)
    press(view, Qt.Key.Key_Return)
    assert (len(told), len(posted)) == (0, 1)
    assert not view.tell.isEnabled()


# On the page


def test_the_page_shows_card_and_row_and_goes_back(
    library: Library, look: MakeLook, qtbot: QtBot
) -> None:
    page = StudiesPage(library)
    qtbot.addWidget(page)
    page.resize(1300, 800)
    page.show_look(look(language="en"))
    page.show()
    seen: list[Address] = []
    page.place_changed.connect(seen.append)
    page.enter(parse_address(EFFECTS))
    table = page.findChild(EffectsTable)
    assert table is not None
    assert table.body is not None
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert (seen[-1].id, seen[-1].value("row")) == ("yan", "yan.mature-follicles-second-injection")
    card = page._blocks()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert page._blocks() != card
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert page._blocks() == card, "the same once more gives the card back"
    place = next(i for i, e in enumerate(table.body.lines) if e.id == "yan.births")
    table.scrollTo(table.model().index(place, 0))
    middle = table.visualRect(table.model().index(place, 2)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    view = page.findChild(EffectsView)
    assert view is not None
    assert table.chosen == seen[-1].value("row") == "yan.births"
    assert view.tell.isEnabled(), "a click is enough to ask about a row"
    page.enter(parse_address("studies/yan?row=yan.mature-follicles-first-injection&view=effects"))
    assert table.chosen == "yan.mature-follicles-first-injection"


def test_a_selection_without_numbers_still_says_what_it_is(
    look: MakeLook, library: Library
) -> None:
    empty = effects_of((), library)
    assert [entry.kind for entry in share_lines(empty, look(), {})] == ["note"]
