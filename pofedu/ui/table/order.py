"""The button by which a list is put in order without a mouse."""

from collections.abc import Iterable

from pofedu.content.listing import View
from pofedu.content.model import Text
from pofedu.ui.choosers import Chooser, Option
from pofedu.ui.language import translate
from pofedu.ui.table.columns import Column


def order_chooser(columns: Iterable[Column]) -> Chooser:
    """Chooses a column, that one the other way round (with a minus), or the own order of a list."""
    own = translate("Table", "as listed")
    return Chooser(translate("Table", "Order"), own, order_options(columns))


def order_options(columns: Iterable[Column]) -> tuple[Option, ...]:
    """Every column in its order, and the other way round."""
    return tuple(option for column in columns for option in _both_ways(column))


def sort_value(view: View) -> str:
    """The order of a view as the chooser names it."""
    return ("-" if view.is_descending else "") + view.sort


def _both_ways(column: Column) -> Iterable[Option]:
    """A column in its order, then the other way round."""
    yield column.id, column.heading
    back = translate("Table", "{name}, reversed", name="{name}")
    yield (
        f"-{column.id}",
        Text(
            zh=back.zh.format(name=column.heading.zh),
            en=back.en.format(name=column.heading.en),
        ),
    )
