"""The columns of the table of a map, and what stands over rows that say nothing in one of them."""

from collections.abc import Callable

from msgspec.structs import replace

from pofedu.content.diagram import Diagram
from pofedu.content.grade import how_sure
from pofedu.content.library import Library
from pofedu.content.listing import Row
from pofedu.content.model import Claim, Text
from pofedu.diagram import twin
from pofedu.diagram.axes import convention_of
from pofedu.diagram.filters import holds_there
from pofedu.diagram.logic import drawn_claims
from pofedu.diagram.widgets.filterwords import holding_words
from pofedu.ui.language import joined, same, translate
from pofedu.ui.map.drawing import section_of
from pofedu.ui.names import relation_words, subject_words, via_words, what_tells_apart
from pofedu.ui.table.columns import EMPTY, Cell, Column, not_stated, places_of
from pofedu.ui.words import directness_words, systems_words

WIDTHS = {
    "effect": (8.0, 5.5),
    "holds": (8.0, 5.5),
    "via": (9.0, 5.5),
    "sure": (17.0, 16.2),
    "measured": (6.5, 5.0),
    "passages": (7.5, 5.5),
    "references": (7.5, 5.0),
}
"""Of some columns, how wide they are and how narrow they may become, in characters."""
USUAL_WIDTH = 9.0, 6.5


def twin_columns(diagram: Diagram, library: Library, holds: str = "") -> tuple[Column, ...]:
    """What the table says of each claim of a map; with `holds`, whether it was measured there."""
    titles, lanes = lane_titles(diagram), twin.lanes_of(diagram)
    told = what_tells_apart(drawn_claims(diagram, library), library)
    cells: dict[str, Callable[[Claim], Cell]] = {
        "lane": lambda claim: Cell(joined((titles[lane] for lane in lanes[claim.id]), "；", "; ")),
        "subject": lambda claim: Cell(subject_words(claim, library), is_bold=True),
        "via": lambda claim: Cell(via_words(claim, library)) if claim.via else _none(),
        "effect": lambda claim: Cell(relation_words(claim), told.get(claim.id)),
        "object": lambda claim: Cell(library.entities[claim.object].name, is_bold=True),
        "holds": lambda claim: _holds(claim, holds, library),
        "sure": lambda claim: _sure(claim, library),
        "measured": lambda claim: _measured(claim, library),
        "passages": lambda claim: places_of(claim.passages),
        "references": _references,
        "arrow": lambda claim: _arrow(diagram, claim),
    }

    def of(cell: Callable[[Claim], Cell]) -> Callable[[Row], Cell]:
        def made(row: Row) -> Cell:
            found = cell(library.claims[row.id])
            recedes = not twin.is_there(row)
            return replace(found, is_faint=True, is_bold=False) if recedes else found

        return made

    def column(id_: str) -> Column:
        wide, least = WIDTHS.get(id_, USUAL_WIDTH)
        return Column(id_, _heading(id_, holds, library), wide, of(cells[id_]), least=least)

    return tuple(column(id_) for id_ in twin.columns_with(holds))


def _heading(column: str, holds: str, library: Library) -> Text:
    if column == "holds":
        return holding_words(holds, library)
    return {
        "lane": translate("Twin", "Part of the map"),
        "subject": translate("Twin", "From"),
        "via": translate("Twin", "By way of"),
        "effect": translate("Twin", "Effect"),
        "object": translate("Twin", "To"),
        "sure": translate("Card", "How sure"),
        "measured": translate("Card", "Measured in"),
        "passages": translate("Card", "Passages"),
        "references": translate("Card", "References"),
        "arrow": translate("Twin", "Kind of arrow"),
    }[column]


def lane_titles(diagram: Diagram) -> dict[str, Text]:
    """Every lane by its section and name, as the strip calls it."""
    return {
        lane.id: joined((same(section_of(lane)), lane.title), " ", " ") for lane in diagram.lanes
    }


def absent_words(column: str) -> Text:
    """What the rows have in common that say nothing in a column by which they are sorted."""
    unknown = translate("Twin", "In what is not stated, or no study is known")
    return {
        "via": translate("Twin", "No step between is named"),
        "holds": translate("Twin", "No counted study measured these there"),
        "effect": translate("Twin", "No effect stated"),
        "measured": unknown,
        "sure": unknown,
        "references": translate("Twin", "The sentence carries no reference"),
    }.get(column, translate("Words", "Not stated"))


def _none() -> Cell:
    return Cell(EMPTY, is_faint=True)


def _holds(claim: Claim, holds: str, library: Library) -> Cell:
    """Whether a counted study measured it in what is asked."""
    if holds_there(library, claim.id, holds):
        return Cell(translate("Twin", "measured"))
    return Cell(translate("Twin", "not by a counted study"), is_faint=True)


def _sure(claim: Claim, library: Library) -> Cell:
    return Cell(how_sure(claim, library.studies, library.references).reading, is_small=True)


def _measured(claim: Claim, library: Library) -> Cell:
    """The systems, and beneath them the species, or whose word it is; or that nothing is known."""
    sure = how_sure(claim, library.studies, library.references)
    if not sure.systems:
        none = translate("Twin", "no study known")
        return not_stated() if sure.has_study else Cell(none, is_faint=True)
    systems = systems_words(sure.systems, sure.are_women)
    if not sure.has_study:
        return Cell(systems, translate("Twin", "so the review says"))
    species = [Text(zh=s.zh, en=s.en) for s in twin.species_of(claim, library)]
    return Cell(systems, joined(species, "、") if species else None)


def _references(claim: Claim) -> Cell:
    """How many, and beneath that which."""
    if not claim.references:
        return _none()
    numbers = same(" ".join(f"[{number}]" for number in claim.references))
    return Cell(same(str(len(claim.references))), numbers)


def _arrow(diagram: Diagram, claim: Claim) -> Cell:
    """What the colour and line of an arrow mean, and what a broken line means."""
    meaning = convention_of(diagram, claim)
    name = next(c.name for c in diagram.conventions if c.id == meaning)
    is_potential = claim.directness == "potential"
    return Cell(name, directness_words("potential", False) if is_potential else None)
