"""Views saved under a name: kept, changed, deleted, and brought from another machine."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pofedu.content.address import parse_address
from pofedu.learner.learner import Learner
from pofedu.learner.profile import Profile
from pofedu.learner.proof import check
from pofedu.learner.records import LearnerError
from pofedu.learner.schema import VERSION
from pofedu.learner.views import PREFIX, delete_view, save_view, saved_views
from tests.learner.conftest import opened
from tests.learner.test_merging import carried

WOMEN = parse_address("studies?cols=study,dose&sort=-year,n&whom=women-with-pof")
RATS = parse_address("studies?find=%E5%8D%B5%E5%B7%A2&species=rat")


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Profile]:
    """Another machine."""
    made = opened(tmp_path / "other")
    yield made
    made.close()


def named(profile: Profile) -> dict[str, str]:
    return {saved.name: str(saved.address) for saved in saved_views(profile.learner)}


def test_views_are_kept_by_name_and_come_back(profile: Profile) -> None:
    save_view(profile.learner, "女性", WOMEN)
    save_view(profile.learner, "大鼠", RATS)
    assert named(profile) == {"女性": str(WOMEN), "大鼠": str(RATS)}
    profile.close()
    again = opened(profile.folder)
    assert named(again) == {"女性": str(WOMEN), "大鼠": str(RATS)}
    check(again._connection, VERSION)
    again.close()


def test_the_same_name_is_the_same_view(profile: Profile) -> None:
    first = save_view(profile.learner, "mine", WOMEN)
    assert save_view(profile.learner, "mine", RATS).uid == first.uid
    assert named(profile) == {"mine": str(RATS)}


def test_a_deleted_view_is_gone_and_its_name_is_free(profile: Profile) -> None:
    saved = save_view(profile.learner, "mine", WOMEN)
    delete_view(profile.learner, saved)
    assert named(profile) == {}
    assert save_view(profile.learner, "mine", RATS).uid != saved.uid


def test_what_a_newer_pofedu_wrote_otherwise_is_left_alone(profile: Profile) -> None:
    profile.learner.keep_setting(f"{PREFIX}later", '{"name": "x", "place": 1}')
    profile.learner.keep_setting(f"{PREFIX}odd", '{"name": "x", "address": "?"}')
    assert named(profile) == {}
    assert len(profile.learner.settings(PREFIX)) == 2


def test_a_merge_brings_views_and_takes_none_away(
    profile: Profile, other: Profile, tmp_path: Path
) -> None:
    save_view(profile.learner, "here", WOMEN)
    save_view(other.learner, "there", RATS)
    stick = carried(other, tmp_path)
    assert not profile.preview_merge(stick).is_nothing
    profile.merge(stick)
    assert named(profile) == {"here": str(WOMEN), "there": str(RATS)}
    assert profile.preview_merge(stick).is_nothing
    check(profile._connection, VERSION)


def test_of_a_view_on_two_machines_the_later_change_stays(
    profile: Profile, other: Profile, tmp_path: Path
) -> None:
    save_view(profile.learner, "mine", WOMEN)
    other.merge(carried(profile, tmp_path))
    (theirs,) = saved_views(other.learner)
    delete_view(other.learner, theirs)
    before = carried(profile, tmp_path)
    profile.merge(carried(other, tmp_path))
    assert named(profile) == {}, "it was deleted later than it was saved"
    profile.merge(before)
    assert named(profile) == {}, "an older copy brings nothing back"


def test_restoring_brings_the_views_of_the_backup(profile: Profile) -> None:
    save_view(profile.learner, "mine", WOMEN)
    made = profile.back_up()
    assert made is not None
    save_view(profile.learner, "later", RATS)
    before = profile.restore(made.path)
    assert named(profile) == {"mine": str(WOMEN)}
    assert before is not None
    profile.merge(before.path)
    assert named(profile) == {"mine": str(WOMEN), "later": str(RATS)}


def test_nothing_is_saved_where_nothing_may_be_written(profile: Profile) -> None:
    saved = save_view(profile.learner, "mine", WOMEN)
    closed = Learner(profile._connection, is_read_only=True)
    with pytest.raises(LearnerError):
        save_view(closed, "more", RATS)
    with pytest.raises(LearnerError):
        delete_view(closed, saved)
    assert named(profile) == {"mine": str(WOMEN)}
