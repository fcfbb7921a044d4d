"""What a study asked: only what is confirmed, and never more than its record holds."""

from typing import get_args

import pytest
from msgspec.structs import replace

from pofedu.content.asked import Asked, asked
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.study import Origin, Study


def ask(study: Study, library: Library) -> Asked | None:
    return asked(study, library.topics.values())


def test_of_yan_is_asked_what_was_given_where_and_what_was_measured(library: Library) -> None:
    study = library.studies["yan"]
    found = ask(study, library)
    assert found is not None
    assert (found.given, found.route, found.population) == (("uc-mscs",), "ovary", "women-with-pof")
    assert study.intervention is not None
    assert found.intervention == Text(zh=study.intervention.zh, en=study.intervention.en)
    assert not found.is_controlled
    assert [topic.id for topic in found.in_living] == [
        "follicles",
        "pregnancy",
        "safety",
        "response-factors",
    ]


def test_where_a_study_started_is_nothing_it_asked_for(library: Library) -> None:
    study = library.studies["yan"]
    assert any("fsh" in outcome.about for outcome in study.outcomes if outcome.is_baseline)
    found = ask(study, library)
    assert found is not None
    assert "hormones" not in {topic.id for topic in found.in_living}


def test_what_nobody_confirmed_is_left_out(library: Library) -> None:
    study = library.studies["yan"]
    assert study.route is not None
    assert study.intervention is not None
    doubtful = replace(study, route=replace(study.route, origin="unverified"))
    assert (found := ask(doubtful, library)) is not None
    assert (found.given, found.route) == (("uc-mscs",), None)
    doubtful = replace(study, intervention=replace(study.intervention, origin="unverified"))
    assert (found := ask(doubtful, library)) is not None
    assert (found.given, found.intervention, found.route) == ((), None, None)
    unseen = tuple(replace(o, saw=replace(o.saw, origin="unverified")) for o in study.outcomes)
    assert ask(replace(study, outcomes=unseen), library) is None


def test_cells_and_the_living_stand_apart(library: Library) -> None:
    found = ask(library.studies["heat-shock-cells-rats"], library)
    assert found is not None
    assert [topic.id for topic in found.in_living] == ["follicles"]
    assert [topic.id for topic in found.in_cells] == ["ovarian-cells", "cells-given"]
    only_cells = ask(library.studies["markov"], library)
    assert only_cells is not None
    assert (only_cells.in_living, only_cells.population) == ((), None)


@pytest.mark.parametrize("id_", ["tian", "wang"])
def test_advice_and_bare_mentions_ask_nothing(library: Library, id_: str) -> None:
    assert ask(library.studies[id_], library) is None


def test_a_question_says_where_its_parts_come_from(library: Library) -> None:
    for study in library.studies.values():
        found = ask(study, library)
        known = set(get_args(Origin)) - {"unverified"}
        assert found is None or (found.origins and set(found.origins) <= known), study.id
    he = ask(library.studies["he"], library)
    assert he is not None
    assert he.origins == ("review",)
