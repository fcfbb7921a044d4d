"""Which widget shows which view; each is loaded when it is first entered."""

from collections.abc import Callable

from pofedu.studies.logic import ViewName
from pofedu.studies.widgets.pane import Pane
from pofedu.ui.theme import Look


def make_view(view: ViewName, look: Look) -> Pane:
    """A view, ready to be shown; its tools go where it goes until somebody shows them."""
    made = _MAKERS[view](look)
    for tool in made.tools():
        tool.setParent(made)
        tool.hide()
    return made


def _table(look: Look) -> Pane:
    from pofedu.studies.widgets.tableview import TableView

    return TableView(look)


def _protocols(look: Look) -> Pane:
    from pofedu.studies.widgets.protocolview import ProtocolView

    return ProtocolView(look)


def _compare(look: Look) -> Pane:
    from pofedu.studies.widgets.compareview import CompareView

    return CompareView(look)


def _time(look: Look) -> Pane:
    from pofedu.studies.widgets.timeview import TimeView

    return TimeView(look)


def _gaps(look: Look) -> Pane:
    from pofedu.studies.widgets.gapview import GapView

    return GapView(look)


def _effects(look: Look) -> Pane:
    from pofedu.studies.widgets.effectsview import EffectsView

    return EffectsView(look)


def _certainty(look: Look) -> Pane:
    from pofedu.studies.widgets.certaintyview import CertaintyView

    return CertaintyView(look)


_MAKERS: dict[ViewName, Callable[[Look], Pane]] = {
    "table": _table,
    "time": _time,
    "protocols": _protocols,
    "gaps": _gaps,
    "effects": _effects,
    "certainty": _certainty,
    "compare": _compare,
}
