"""The views of the room are found by name."""

from pofedu.content.library import Library
from pofedu.studies.commands import OTHERS, commands
from pofedu.studies.logic import VIEWS, standing


def test_every_view_has_a_command_that_leads_there(library: Library) -> None:
    offered = list(commands())
    assert [c.id for c in offered] == [f"studies-{view}" for view in VIEWS]
    for view, command in zip(VIEWS, offered, strict=True):
        assert command.is_place
        assert command.place is not None
        assert standing(command.place, library).view == view


def test_views_are_found_by_what_others_call_them() -> None:
    said = {c.id: c.others for c in commands()}
    assert "forest plot" in said["studies-effects"]
    assert "证据空白图" in said["studies-gaps"]
    assert all(any(sign >= "\u4e00" for sign in words) for words in OTHERS.values())
