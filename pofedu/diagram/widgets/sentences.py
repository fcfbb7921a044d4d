"""What the page says in words: names, refusals, an arrow read aloud, what a filter hides."""

from pofedu.content.address import Address
from pofedu.content.diagram import Diagram
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.diagram import filters, logic
from pofedu.ui.language import joined, labelled, translate
from pofedu.ui.map.drawing import Drawing
from pofedu.ui.names import claim_sentence, has_card, list_name, name_of


def diagram_at(library: Library, address: Address) -> Diagram:
    """The diagram of an address; LookupError with a sentence where it or its target is nothing."""
    diagram = logic.find_diagram(library, address.id)
    if diagram is None:
        words = translate("Diagram", 'There is no diagram called "{id}".', id=address.id)
        raise LookupError(words)
    if address.kind and not has_card(address.kind, address.target, library):
        target = f"{address.kind}:{address.target}"
        raise LookupError(translate("Diagram", 'This map does not show "{target}".', target=target))
    return diagram


def chosen_name(library: Library, address: Address) -> Text | None:
    """What an address chooses, in a few words; None where it chooses nothing."""
    if address.kind == "list":
        return list_name(address.target)
    if address.kind == "about":
        return translate("Diagram", "About this map")
    record = library.record(address.kind, address.target)
    return name_of(record, library) if record else None


def spoken_arrow(drawing: Drawing, route: int, library: Library, address: Address) -> Text:
    """The claim of an arrow; a step towards its end is said to be one, and what fades why."""
    claim = library.claims[drawing.routes[route].lead]
    sentence = claim_sentence(claim, library)
    end = drawing.boxes.get(drawing.routes[route].end)
    if end is None or claim.object not in end.entities:
        sentence = labelled(translate("Diagram", "On the way"), sentence)
    holds = filters.holds_at(address)
    if filters.holds_there(library, claim.id, holds):
        return sentence
    from pofedu.diagram.widgets.filterwords import not_there

    return joined((sentence, not_there(holds, library)), "。", ". ")
