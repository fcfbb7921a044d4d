"""What sifting a map is called: axes, values, what is hidden and why, where something holds."""

from typing import Any

from pofedu.content.diagram import Diagram
from pofedu.content.library import Library
from pofedu.content.model import Directness, Text
from pofedu.diagram.axes import Axis
from pofedu.diagram.filters import Reason, Sifted
from pofedu.ui.language import joined, labelled, translate
from pofedu.ui.words import (
    are_women,
    design_words,
    directness_words,
    effect_words,
    people_words,
    species_words,
    theme_words,
    traced_words,
)


def axis_words(axis: Axis) -> Text:
    """What an axis is called."""
    return {
        "theme": translate("Filter", "Theme"),
        "effect": translate("Filter", "Effect"),
        "directness": translate("Filter", "How direct"),
        "measured": translate("Filter", "Measured in"),
        "design": translate("Filter", "Study design"),
        "traced": translate("Filter", "How far traced"),
        "discrepancy": translate("Filter", "Discrepancies"),
        "convention": translate("Filter", "Kind of line"),
    }[axis]


def value_words(axis: Axis, id_: str, diagram: Diagram, library: Library) -> Text:
    """What a value of an axis is called; the words of the cards."""
    bare: Any = id_.rpartition(".")[2]
    if axis == "convention":
        return next(c.name for c in diagram.conventions if c.id == id_)
    if axis == "theme":
        return theme_words(bare)
    if axis == "effect":
        return effect_words(bare)
    if axis == "directness":
        return _directness(bare)
    if axis == "measured":
        return measured_words(bare, library)
    if axis == "discrepancy":
        return _discrepancy(bare)
    return _design(bare) if axis == "design" else traced_words(bare)


def _directness(id_: Directness) -> Text:
    """A claim that names every step between is direct too."""
    words = directness_words(id_, has_steps=False)
    if id_ != "direct":
        return words
    return joined((words, directness_words(id_, has_steps=True)), " / ", " / ")


def _discrepancy(id_: str) -> Text:
    if id_ == "some":
        return translate("Filter", "Has a discrepancy")
    return translate("Filter", "None known")


def _design(id_: Any) -> Text:
    if id_ not in ("not-stated", "none"):
        return design_words(id_)
    if id_ == "not-stated":
        return translate("Filter", "Design not stated")
    return translate("Filter", "No counted study")


def measured_words(id_: str, library: Library) -> Text:
    """In what something was measured, by the last part of a value or the id of a place."""
    if id_ == "human":
        return people_words(_are_women(library))
    if id_ in ("mouse", "rat", "pig"):
        return species_words(id_)
    return {
        "animals": translate("Filter", "Animals"),
        "animal": translate("Filter", "Animals, species not stated"),
        "cell": translate("Filter", "Cultured cells"),
        "unstated": translate("Filter", "Measured, in what is not stated"),
        "none": translate("Filter", "Not measured by a counted study"),
    }[id_]


def _are_women(library: Library) -> bool:
    """Whether all studies in people that are counted were in women."""
    counted = {m.study for claim in library.claims.values() for m in claim.measured_by}
    studies = [library.studies[id_] for id_ in counted]
    people = [study for study in studies if "human" in study.systems]
    return bool(people) and all(map(are_women, people))


def place_words(id_: str, library: Library) -> Text:
    """A place of "holds in"; all claims where it is empty."""
    if not id_:
        return translate("Filter", "All claims")
    return measured_words("animals" if id_ == "animal" else id_, library)


def holding_words(id_: str, library: Library) -> Text:
    """In what claims must hold; the name of the choice where nothing is asked."""
    if not id_:
        return translate("Filter", "Holds in …")
    return labelled(translate("Filter", "Holds in"), place_words(id_, library))


def not_there(id_: str, library: Library) -> Text:
    """What is said of an arrow that fades."""
    place = place_words(id_, library)
    return labelled(translate("Filter", "No counted study measured this there"), place)


# The sentence over the map


def sifted_words(sifted: Sifted, diagram: Diagram, library: Library) -> Text:
    """How many arrows are hidden or faded, and by what, in plain words."""
    said = []
    if sifted.reasons:
        why = joined((_reason(r, diagram, library) for r in sifted.reasons), "；", "; ")
        said += [_sentence(_hidden(sifted)), _sentence(why)]
    if sifted.holds:
        said.append(_sentence(holding_words(sifted.holds, library)))
    if sifted.reasons and len(sifted.hidden) == sifted.arrows:
        said.append(translate("Filter", '"Show everything" brings them back.'))
    elif sifted.holds:
        said.append(_faded(sifted))
    if sifted.is_choice_hidden:
        said.append(translate("Filter", "What is chosen is among the hidden."))
    if not said:
        return translate("Filter", "Everything is shown.")
    return joined(said, "", " ")


def _sentence(text: Text) -> Text:
    return Text(zh=f"{text.zh}。", en=f"{text.en}.")


def _hidden(sifted: Sifted) -> Text:
    gone, arrows = len(sifted.hidden), sifted.arrows
    if gone == arrows:
        return translate("Filter", "All {arrows} arrows hidden", arrows=arrows)
    return translate(
        "Filter",
        "{gone} of {arrows} arrows hidden ({claims} of {all} claims)",
        gone=gone,
        arrows=arrows,
        claims=sifted.hidden_claims,
        all=sifted.claims,
    )


def _faded(sifted: Sifted) -> Text:
    shown = sifted.arrows - len(sifted.hidden)
    if len(sifted.faded) == shown:
        return translate(
            "Filter",
            "No counted study measured any of the {all} arrows there, so all are faded.",
            all=shown,
        )
    return translate(
        "Filter",
        "{faded} of the {all} arrows shown are faded: no counted study measured them there.",
        faded=len(sifted.faded),
        all=shown,
    )


def _reason(reason: Reason, diagram: Diagram, library: Library) -> Text:
    axis = axis_words(reason.axis)
    if not reason.values:
        return _filled(translate("Filter", "{axis}: nothing ticked"), axis=axis)
    named = (value_words(reason.axis, id_, diagram, library) for id_ in reason.values)
    values = joined(map(_quoted, named), "", ", ")
    if reason.is_only:
        return _filled(translate("Filter", "{axis}: only {values}"), axis=axis, values=values)
    return _filled(translate("Filter", "{axis}: without {values}"), axis=axis, values=values)


def _quoted(text: Text) -> Text:
    return Text(zh=f"“{text.zh}”", en=f'"{text.en}"')


def _filled(sentence: Text, **parts: Text) -> Text:
    """A sentence with other texts in it, each language in its own."""
    return Text(
        zh=sentence.zh.format(**{name: part.zh for name, part in parts.items()}),
        en=sentence.en.format(**{name: part.en for name, part in parts.items()}),
    )
