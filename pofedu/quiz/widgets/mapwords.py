"""What the map of a question says: its places, what is chosen and what is right, its buttons."""

from collections.abc import Iterator

from pofedu.content.model import Text
from pofedu.ui.language import joined, labelled, translate
from pofedu.ui.map.drawing import Drawing
from pofedu.ui.map.summary import Summary
from pofedu.ui.map.walk import Choice
from pofedu.ui.words import effect_words


def hidden_words() -> Text:
    """What stands in the box whose name is asked for."""
    return translate("QuizMap", "hidden name")


def later_words() -> Text:
    """What stands in a box after the one that is asked for."""
    return translate("Generated", "hidden, comes later")


def too_words() -> Text:
    """What stands in a box that is offered beside the one that is asked for."""
    return translate("Generated", "hidden too")


def place_words(drawing: Drawing, choice: Choice) -> Text:
    """A place as the eye reads it: the words of a box, or from where to where an arrow leads.

    Nothing of how sure a claim is or what it rests on, for that may be what is asked.
    """
    if choice.kind == "lane":
        return drawing.lane(choice.id).title
    if choice.kind == "box":
        return drawing.boxes[choice.id].label
    return arrow_words(drawing, int(choice.id))


def arrow_words(drawing: Drawing, index: int) -> Text:
    """From where to where an arrow leads, and what its end shows."""
    route = drawing.routes[index]
    start = joined(_names(drawing, route.start, is_start=True), " + ", " + ")
    end = joined(_names(drawing, route.end, is_start=False), " + ", " + ")
    course = joined((start, end), " → ", " → ")
    return course if route.effect == "none" else labelled(course, effect_words(route.effect))


def _names(drawing: Drawing, id_: str, is_start: bool) -> Iterator[Text]:
    """The words of a box, or of those that a joint comes from or leads to."""
    if id_ in drawing.boxes:
        yield drawing.boxes[id_].label
        return
    for route in drawing.routes:
        if (route.end if is_start else route.start) == id_:
            yield from _names(drawing, route.start if is_start else route.end, is_start)


def folded_words(drawing: Drawing) -> dict[str, Summary]:
    """What folded lanes say: how many boxes and arrows they hold, and no effect of any."""
    return {
        lane.id: Summary(
            claims=translate(
                "QuizMap", "%n arrows", n=sum(r.lane == lane.id for r in drawing.routes)
            ),
            boxes=translate(
                "QuizMap", "%n boxes", n=sum(b.lane == lane.id for b in drawing.boxes.values())
            ),
            effects=(),
            levels=(),
        )
        for lane in drawing.lanes
    }


def chosen_words() -> Text:
    """What is written at a place that is chosen."""
    return translate("QuizMap", "chosen")


def right_words(is_chosen: bool) -> Text:
    """What is written at a right place."""
    if is_chosen:
        return translate("QuizMap", "✓ right, your answer")
    return translate("QuizMap", "✓ right")


def wrong_words() -> Text:
    """What is written at a place that was wrongly chosen."""
    return translate("QuizMap", "× your answer")


def choice_said(words: Text | None) -> Text:
    """What is chosen so far, beneath the question."""
    if words is None:
        return translate("QuizMap", "Nothing is chosen on the map yet.")
    return labelled(translate("QuizMap", "Chosen"), words)


def how_words() -> Text:
    """How to choose by key, for ears."""
    return translate(
        "QuizMap",
        "Arrow keys and Tab walk through the map, Enter chooses; Enter again gives the answer.",
    )


def list_words() -> Text:
    """What the list of all places is called."""
    return translate("QuizMap", "Boxes and arrows of the map, in reading order")


def button_words(is_list: bool, can_point: bool, is_part: bool) -> dict[str, Text | None]:
    """The buttons beneath the map; one without words is not there."""
    turn = translate("QuizMap", "As a map") if is_list else translate("QuizMap", "As a list")
    return {
        "table": turn if can_point else None,
        "fit": None if is_list else translate("QuizMap", "Whole map"),
        "ask": None if is_list or not is_part else translate("QuizMap", "Part asked about"),
        "zoom-in": None if is_list else translate("QuizMap", "Nearer"),
        "zoom-out": None if is_list else translate("QuizMap", "Farther"),
    }
