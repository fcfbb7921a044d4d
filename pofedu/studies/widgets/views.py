"""Which widget shows which view; each is loaded when it is first entered."""

from collections.abc import Callable

from pofedu.studies.logic import ViewName
from pofedu.studies.widgets.pane import Pane
from pofedu.ui.theme import Look


def make_view(view: ViewName, look: Look) -> Pane:
    """A view, ready to be shown."""
    return _MAKERS[view](look)


def _table(look: Look) -> Pane:
    from pofedu.studies.widgets.tableview import TableView

    return TableView(look)


def _protocols(look: Look) -> Pane:
    from pofedu.studies.widgets.protocolview import ProtocolView

    return ProtocolView(look)


def _compare(look: Look) -> Pane:
    from pofedu.studies.widgets.compareview import CompareView

    return CompareView(look)


_MAKERS: dict[ViewName, Callable[[Look], Pane]] = {
    "table": _table,
    "protocols": _protocols,
    "compare": _compare,
}
