"""What the gap map says: axes, headings, directions, cells, and which study would fill one."""

import re
from collections.abc import Iterable

from pofedu.content.library import Library
from pofedu.content.model import System, Text
from pofedu.content.rowparts import NOT_CONFIRMED, NOT_STATED
from pofedu.studies.directions import Direction, also_not_observed
from pofedu.studies.gapplaces import TOPICS, Axis, Place
from pofedu.studies.gapreading import Near
from pofedu.studies.gaps import Cell, GapMap, Seen
from pofedu.ui.language import joined, labelled, same, translate
from pofedu.ui.names import lowered
from pofedu.ui.studywords import facet_words, value_words
from pofedu.ui.words import measured_words

KEPT = ("DNA", "PI3K", "UC-", "HSCT", "POF", "GVHD", "SHHO", "HO-")
"""Beginnings of names that keep their capitals within a sentence."""
APART = r"(?<=[\u4e00-\u9fff])(?=[A-Za-z])|(?<=[A-Za-z])(?=[\u4e00-\u9fff])"
"""Where a Latin name meets Chinese, a space stands between them."""


def axis_words(axis: Axis) -> Text:
    """What an axis is called."""
    return facet_words(axis)


def heading_words(axis: Axis, value: str, library: Library) -> Text:
    """What a row or a column is called."""
    if value == NOT_STATED:
        return {
            "mechanism": translate("GapMap", "No mechanism named"),
            "measured": translate("GapMap", "None of these measured"),
        }.get(axis, translate("GapMap", "Not stated"))
    if value == NOT_CONFIRMED:
        return {
            "mechanism": translate("GapMap", "Mechanism not confirmed"),
            "measured": translate("GapMap", "Measured, but not confirmed"),
        }.get(axis, translate("Studies", "Not confirmed"))
    return value_words(axis, value, library)


def direction_words(direction: Direction | None) -> Text:
    """Which way the outcomes of a cell went."""
    return {
        None: translate("GapMap", "Direction not asked here"),
        "increases": translate("GapMap", "Increases"),
        "decreases": translate("GapMap", "Decreases"),
        "towards-normal": translate("GapMap", "Towards normal"),
        "no-difference": translate("GapMap", "No difference found"),
        "not-observed": translate("GapMap", "Not observed"),
        "mixed": translate("GapMap", "Various directions, measures may differ"),
        "not-stated": translate("GapMap", "Direction not stated"),
    }[direction]


def short_words(direction: Direction) -> Text:
    """The same in a legend, where the mark is beside it and the rest is read elsewhere."""
    return {
        "mixed": translate("GapMap", "Various"),
        "not-stated": translate("GapMap", "Not stated"),
    }.get(direction) or direction_words(direction)


def went_words(part: Cell | Seen) -> Text:
    """Which way the outcomes of a cell or of a study in it went, and that some were not seen."""
    said = direction_words(part.direction)
    if part.direction is None or not also_not_observed(part.outcomes):
        return said
    return joined((said, translate("GapMap", "something else was not observed")), "；", "; ")


def sign_words(direction: Direction | None, system: System | None) -> Text | None:
    """What a mark looks like; None for one that is neither a direction nor in whom."""
    if system is not None:
        return {
            "human": translate("GapMap", "a head over shoulders"),
            "animal": translate("GapMap", "a paw"),
            "cell": translate("GapMap", "a ring around a dot"),
        }[system]
    return {
        None: None,
        "increases": translate("GapMap", "a triangle pointing up, blue"),
        "decreases": translate("GapMap", "a triangle pointing down, red"),
        "towards-normal": translate("GapMap", "two triangles pointing at a line, green"),
        "no-difference": translate("GapMap", "two bars, grey"),
        "not-observed": translate("GapMap", "a struck ring, grey"),
        "mixed": translate("GapMap", "one triangle up, one down, violet"),
        "not-stated": translate("GapMap", "a question mark, grey"),
    }[direction]


def place_words(found: GapMap, place: Place) -> Text:
    """A cell by its headings."""
    names = (heading_words(a, v, found.library) for a, v in zip(found.axes, place, strict=True))
    return joined(names, " × ", " × ")


def systems_in_words(systems: Iterable[System]) -> Text:
    """In what something was measured, one after the other."""
    names = [measured_words(system) for system in systems]
    return joined(names, "、") if names else translate("GapMap", "Not stated in what")


def count_words(count: int) -> Text:
    """So many studies."""
    if not count:
        return translate("GapMap", "no study")
    return translate("GapMap", "%n studies", n=count)


def cell_words(found: GapMap, place: Place, cell: Cell) -> Text:
    """A cell as it is spoken."""
    said = [count_words(cell.count)]
    if cell.seen and cell.direction is not None:
        said.append(within(went_words(cell)))
    if cell.seen:
        names = [within(measured_words(system)) for system in cell.systems]
        said.append(joined(names, "、") if names else within(systems_in_words(())))
    return labelled(place_words(found, place), joined(said, "，", "; "))


def title_words(axes: tuple[Axis, Axis]) -> Text:
    """What the map shows."""
    rows, columns = (within(axis_words(axis)) for axis in axes)
    return filled(translate("GapMap", "Gap map: {rows} by {columns}"), rows=rows, columns=columns)


def filled(sentence: Text, **texts: Text) -> Text:
    """A sentence with a text in each place, in each language its own."""
    zh = sentence.zh.format(**{name: text.zh for name, text in texts.items()})
    en = sentence.en.format(**{name: text.en for name, text in texts.items()})
    return Text(zh=re.sub(APART, " ", zh), en=en)


def within(text: Text) -> Text:
    """A name that goes on within a sentence."""
    keeps = text.en.startswith(KEPT) or text.en[1:2].isupper()
    return text if keeps else Text(zh=text.zh, en=lowered(text.en))


# Which study would fill a cell


def filling_words(found: GapMap, place: Place) -> Text:
    """The study that would fill a cell; made of its two headings and a control, nothing else."""
    said = dict(zip(found.axes, place, strict=True))
    kind = {
        "controlled": translate("GapMap", "A controlled study"),
        "single-arm": translate("GapMap", "A study of one group without a control"),
        "case-report": translate("GapMap", "A report of single cases"),
    }[said.get("design", "controlled")]
    where = [_part(axis, said[axis], found.library) for axis in ("whom", "species") if axis in said]
    order: tuple[Axis, ...] = ("given", "route", "mechanism", "measured", "system")
    does = [_deed(axis, said[axis], found.library) for axis in order if axis in said]
    traits = [joined(where, "、", ", ")] if where else []
    if does:
        that = translate("GapMap", "that {deeds}")
        traits.append(filled(that, deeds=joined(does, "、", " and ")))
    sentence = translate("GapMap", "{study} {traits} would fill this cell.")
    return filled(sentence, study=kind, traits=joined(traits, "、", " "))


def _deed(axis: Axis, value: str, library: Library) -> Text:
    """What a study must do to stand under a heading, after "a study that"."""
    if axis == "route":
        return {
            "ovary": translate("GapMap", "gives its treatment into the ovary"),
            "vein": translate("GapMap", "gives its treatment into a vein"),
            "other": translate("GapMap", "gives its treatment another way"),
        }[value]
    sentence = {
        "system": translate("GapMap", "takes measurements in {name}"),
        "given": translate("GapMap", "gives {name}"),
        "mechanism": translate("GapMap", "looks at {name}"),
        "measured": translate("GapMap", "measures {name}"),
    }[axis]
    return filled(sentence, name=within(value_words(axis, value, library)))


def _part(axis: str, value: str, library: Library) -> Text:
    """What a study must have done to stand under a heading, after "a study"."""
    name = within(value_words(axis, value, library))
    if axis == "design":
        return {
            "controlled": translate("GapMap", "with a control group"),
            "single-arm": translate("GapMap", "of one group without a control"),
            "case-report": translate("GapMap", "of single cases"),
        }[value]
    if axis == "route":
        return {
            "ovary": translate("GapMap", "giving it into the ovary"),
            "vein": translate("GapMap", "giving it into a vein"),
            "other": translate("GapMap", "giving it another way"),
        }[value]
    if axis == "species":
        return {
            "human": translate("GapMap", "in people"),
            "mouse": translate("GapMap", "in mice"),
            "rat": translate("GapMap", "in rats"),
            "pig": translate("GapMap", "in pigs"),
        }[value]
    sentence = {
        "whom": translate("GapMap", "in {name}"),
        "system": translate("GapMap", "with measurements in {name}"),
        "given": translate("GapMap", "giving {name}"),
        "mechanism": translate("GapMap", "looking at {name}"),
        "measured": translate("GapMap", "measuring {name}"),
    }[axis]
    return filled(sentence, name=name)


def lacking_words(found: GapMap, place: Place, lacks: Axis) -> Text:
    """What a study that comes near would have had to do besides."""
    value = dict(zip(found.axes, place, strict=True))[lacks]
    part = _part(lacks, value, found.library)
    return filled(translate("GapMap", "What it lacks for this cell: {part}."), part=part)


def near_words(found: GapMap, place: Place, near: Near) -> Text:
    """Why just this study is named: by how many confirmed results it has under its heading."""
    value = dict(zip(found.axes, place, strict=True))[near.has]
    return filled(
        _rule_words(near),
        name=within(heading_words(near.has, value, found.library)),
        whole=same(str(near.whole)),
        alike=same(str(near.alike)),
        count=same(str(near.results)),
    )


def _rule_words(near: Near) -> Text:
    if near.whole == 1:
        return translate("GapMap", "The only primary study under {name}.")
    is_there, is_alone = near.has in TOPICS, near.alike == 1
    if is_there and is_alone:
        return translate(
            "GapMap",
            "Of the {whole} primary studies under {name}, the one with the most confirmed results"
            " under it: {count}.",
        )
    if is_there:
        return translate(
            "GapMap",
            "Of the {whole} primary studies under {name}, the first of {alike} with the most"
            " confirmed results under it: {count} each.",
        )
    if is_alone:
        return translate(
            "GapMap",
            "Of the {whole} primary studies under {name}, the one with the most confirmed results"
            " of any kind: {count}.",
        )
    return translate(
        "GapMap",
        "Of the {whole} primary studies under {name}, the first of {alike} with the most confirmed"
        " results of any kind: {count} each.",
    )
