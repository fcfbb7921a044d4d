"""How to read the gap map, and its legend in words."""

from collections.abc import Iterator

from pofedu.studies.gapplaces import TOPICS, Axis
from pofedu.studies.widgets.gaplegend import Item
from pofedu.studies.widgets.gapwords import count_words, sign_words, title_words
from pofedu.ui.blocks import Block, Blocks, Fact, Heading, Kicker, Prose, Title
from pofedu.ui.language import translate


def about_blocks(axes: tuple[Axis, Axis], count: int, items: tuple[Item, ...]) -> Blocks:
    """What to know in order to read the map."""
    yours = [
        translate(
            "GapMap",
            "A study stands in every cell whose two headings it belongs to; the numbers at the"
            " headings count each study once.",
        ),
        translate(
            "GapMap",
            "The area of a disc tells how many studies there are, not how large or how good.",
        ),
    ]
    if not {*axes}.isdisjoint(TOPICS):
        yours.append(
            translate(
                "GapMap",
                "Colour and sign tell which way the outcomes under what was measured went; under"
                " the mechanism where nothing else is asked. Where those that name a direction"
                " differ, the cell is mixed: FSH that falls and oestradiol that rises differ too."
                " Nothing is pooled.",
            )
        )
    if {*axes} == {*TOPICS}:
        yours.append(
            translate(
                "GapMap",
                "That a study looked at both does not mean that it showed the one to act through"
                " the other.",
            )
        )
    yours.append(
        translate(
            "GapMap",
            "Values that no page and no passage confirmed stand under not confirmed, if there"
            " are any. Headings are pofedu's own, not the review's.",
        )
    )
    return (
        Kicker(translate("GapMap", "How to read this map")),
        Title(title_words(axes)),
        *(Prose(said) for said in yours),
        *_signs(items),
        Prose(count_words(count), 13, "soft"),
    )


def _signs(items: tuple[Item, ...]) -> Iterator[Block]:
    """The legend in words, for where there is no room for it beneath the map."""
    yield Heading(translate("GapMap", "Legend"))
    for item in items:
        sign = sign_words(item.direction, item.system)
        if sign is not None:
            yield Fact(item.words, sign)
