"""The lines of the view of effects as values: what is written, and what is drawn on which scale."""

from collections.abc import Iterator
from math import log10
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from pofedu.content.model import Text
from pofedu.content.study import Study
from pofedu.studies.doses import Dose, Doses, Scale
from pofedu.studies.effects import KNOWN, Effect, Effects, Group, Known
from pofedu.studies.widgets import effectwords as words
from pofedu.ui.language import joined, labelled, line, same, translate
from pofedu.ui.theme import Look

Kind = Literal["note", "legend", "group", "part", "row"]
Tick = tuple[float, str]
"""Where on a scale, from 0 to 1, and what stands there."""
PERCENT: tuple[Tick, ...] = tuple(
    (n / 100, f"{n} %" if n == 100 else str(n)) for n in (0, 25, 50, 75, 100)
)
RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


class Piece(Struct, frozen=True):
    """Words of one size and colour; they break into lines."""

    words: str
    size: float = 15
    color: str = "ink"
    is_bold: bool = False


class Mark(Struct, frozen=True):
    """What is drawn, by places on a scale from 0 to 1."""

    known: Known
    point: float | None = None
    thick: tuple[float, float] | None = None
    thin: tuple[float, float] | None = None
    """With a stroke at either end."""
    printed: float | None = None


class Line(Struct, frozen=True):
    """A row, or what stands over rows."""

    kind: Kind
    first: tuple[Piece, ...]
    said: Text
    """The words in the first column, for those who listen."""
    second: tuple[Piece, ...] = ()
    """Of a row, its numbers; of what stands over rows, what to beware of, over the scale."""
    told: Text | None = None
    """What is drawn, in words."""
    id: str = ""
    study: str = ""
    mark: Mark | None = None
    without: Piece | None = None
    """What stands in place of a mark."""
    ticks: tuple[Tick, ...] = ()
    """The scale of a row; of a part, written out over its rows."""
    legend: tuple[tuple[Mark, str], ...] = ()
    brief: tuple[Piece, ...] = ()
    """Of a note, what stands there where it would break."""

    @property
    def is_whole(self) -> bool:
        """Whether its words have all columns to themselves."""
        return self.kind != "row" or not self.second


def pieces(
    text: Text, look: Look, size: float = 15, color: str = "ink", bold: bool = False
) -> tuple[Piece, ...]:
    """Words in the look's languages: what leads, and beneath it, smaller and softer, English."""
    if look.language == "en":
        return (Piece(text.en, size, color, bold),)
    first = Piece(text.zh, size, color, bold)
    if look.language == "zh" or text.en == text.zh:
        return (first,)
    return (first, Piece(text.en, 13, "soft"))


def _over(kind: Kind, text: Text, look: Look, color: str = "ink", note: Text | None = None) -> Line:
    size = 15 if kind == "group" else 13
    first = pieces(text, look, size, color, kind != "note")
    beside = () if note is None else pieces(note, look, 13, "caution", True)
    said = text if note is None else joined((text, note), "。", ". ")
    return Line(kind, first, said, beside)


def none_left(look: Look) -> tuple[Line, ...]:
    """What stands in the place of all lines where filters leave no study in."""
    text = words.none_left()
    return (Line("note", pieces(text, look), text),)


# Shares


def share_lines(found: Effects, look: Look, kept: dict[str, tuple[Line, ...]]) -> Iterator[Line]:
    """The rows of a selection under their headings.

    `kept`: by study the lines that were made before in this look; new ones are added.
    """
    note = _over("note", words.not_pooled(), look, "soft")
    yield replace(note, brief=pieces(words.not_pooled_briefly(), look, 13, "soft")[:1])
    known = {effect.known for group in found.groups for effect in group.effects}
    is_printed = any(e.printed is not None for g in found.groups for e in g.effects)
    for group in found.groups:
        if group.study.id not in kept:
            kept[group.study.id] = tuple(_group(group, look))
        yield from kept[group.study.id]
    if known:
        yield _legend(sorted(known, key=KNOWN.index), is_printed, look)
    headed = [(words.no_numbers_words(how, len(bare)), bare) for how, bare in found.untold]
    if found.others:
        headed.append((words.no_counts_words(len(found.others)), found.others))
    for title, studies in headed:
        yield _over("group", title, look)
        for study in studies:
            if study.id not in kept:
                kept[study.id] = (_bare(study, look),)
            yield from kept[study.id]


def _group(group: Group, look: Look) -> Iterator[Line]:
    control = words.control_words(group.study)
    yield _over("group", group.study.name, look, "ink", control)
    is_plain = [part.name for part in group.parts] == ["results"]
    for part in group.parts:
        if not is_plain:
            yield _over("part", words.part_words(part), look, "accent", words.part_note(part))
        yield from (_share(effect, look) for effect in part.effects)


def _share(effect: Effect, look: Look) -> Line:
    measure = words.measure_words(effect)
    frame = words.frame_words(effect)
    beneath = joined([t for t in (frame, words.counts_origin(effect)) if t], " · ", " · ")
    first = pieces(measure, look)
    first += tuple(Piece(p.words, 13, "soft") for p in pieces(beneath, look))
    said = labelled(measure, beneath)
    lacking = words.hindrance_words(effect.hindrance) if effect.hindrance else None
    return Line(
        "row",
        first,
        said,
        tuple(_numbers(effect, look)),
        words.spoken(effect),
        effect.id,
        effect.study.id,
        _mark(effect),
        Piece(line(lacking, look.language), 13, "caution") if lacking else None,
        PERCENT,
    )


def _numbers(effect: Effect, look: Look) -> Iterator[Piece]:
    counts, language = words.counts_words(effect), look.language
    share = f"  {words.percent(effect.share)} %" if effect.share is not None else ""
    yield Piece(f"{counts}{share}", 15, "ink", True)
    if effect.wilson and effect.exact:
        yield Piece(f"Wilson {words.span(effect.wilson.low, effect.wilson.high)}", 13)
        exact = words.span(effect.exact.low, effect.exact.high)
        yield Piece(words.beside(words.exact_word(), exact, language), 13, "soft")
    if effect.printed is not None:
        printed = f"{words.percent(effect.printed)} %"
        yield Piece(words.beside(words.printed_word(), printed, language), 13, "caution", True)


def _mark(effect: Effect) -> Mark | None:
    if effect.wilson is None or effect.exact is None:
        return None
    thick = (effect.wilson.low, effect.wilson.high)
    thin = (effect.exact.low, effect.exact.high)
    return Mark(effect.known, effect.share, thick, thin, effect.printed)


def _legend(known: list[Known], is_printed: bool, look: Look) -> Line:
    items = [(Mark(k, 0.5), words.known_words(k)) for k in known]
    items += [
        (Mark("review", thick=(0.0, 1.0)), same("Wilson")),
        (Mark("review", thin=(0.0, 1.0)), translate("Effects", "exact (Clopper–Pearson)")),
    ]
    if is_printed:
        mark = Mark("review", printed=0.5)
        items.append(
            (mark, translate("Effects", "as printed, where the counts give another share"))
        )
    said = joined((text for _, text in items), "；", "; ")
    legend = tuple((mark, line(text, look.language)) for mark, text in items)
    return Line("legend", (), said, legend=legend)


def _bare(study: Study, look: Look) -> Line:
    first = pieces(study.name, look)
    return Line("row", first, study.name, id=f"{study.id}.", study=study.id)


# Doses


def dose_lines(found: Doses, look: Look) -> Iterator[Line]:
    """The doses of a selection, a part for each unit, with its own scale."""
    yield _over("note", _never_mixed(), look, "soft")
    if found.scales:
        known = {_dose_known(dose) for scale in found.scales for dose in scale.doses}
        items = tuple(
            (Mark(k, 0.5), line(words.known_words(k), look.language))
            for k in sorted(known, key=KNOWN.index)
        )
        said = joined((words.known_words(k) for k in sorted(known, key=KNOWN.index)), "；", "; ")
        yield Line("legend", (), said, legend=items)
    for scale in found.scales:
        yield from _scale(scale, look)
    yield _over("note", _without(found), look)


def _never_mixed() -> Text:
    return translate(
        "Effects",
        "Each unit has a scale of its own, in powers of ten; doses per ovary and per kilogram"
        " cannot be compared.",
    )


def _without(found: Doses) -> Text:
    return translate(
        "Effects",
        "Of the {giving} studies in this selection that gave something, {without} state no dose",
        giving=found.giving,
        without=len(found.without),
    )


def _scale(scale: Scale, look: Look) -> Iterator[Line]:
    low, high = scale.decades
    places = [(n - low) / (high - low) for n in range(low, high + 1)]
    ticks = tuple(
        (at, f"10{str(n).translate(RAISED)}")
        for at, n in zip(places, range(low, high + 1), strict=True)
    )
    quantity = scale.doses[0].quantity
    named = [t for t in (quantity.unit, quantity.per) if t is not None]
    title = joined(named, " / ", " per ") if named else translate("Effects", "Unit not stated")
    over = _over("part", title, look, "accent")
    yield Line("part", over.first, over.said, ticks=ticks)
    yield from (_dose(dose, (low, high), ticks, look) for dose in scale.doses)


def _dose(dose: Dose, decades: tuple[int, int], ticks: tuple[Tick, ...], look: Look) -> Line:
    name = dose.study.name if dose.study else translate("Effects", "Advised in the review")
    first, said = pieces(name, look), name
    if dose.claim is not None:
        note = translate("Effects", "no study stands behind it, whatever is selected")
        first += tuple(Piece(p.words, 13, "caution") for p in pieces(note, look))
        said = labelled(name, note)
    printed = dose.quantity.printed
    second = tuple(
        Piece(p.words, p.size, p.color, not i) for i, p in enumerate(pieces(printed, look))
    )
    if dose.quantity.approximately:
        about = translate("Effects", "approximately")
        second += (Piece(line(about, look.language), 13, "soft"),)
    known = _dose_known(dose)
    second += (Piece(line(words.known_words(known), look.language), 13, "soft"),)
    told = joined((printed, words.known_words(known)), "；", "; ")
    study = dose.study.id if dose.study else ""
    return Line(
        "row", first, said, second, told, dose.id, study, _dose_mark(dose, decades), None, ticks
    )


def _dose_known(dose: Dose) -> Known:
    field = dose.study.dose if dose.study else None
    return field.origin if field is not None else "review"


def _dose_mark(dose: Dose, decades: tuple[int, int]) -> Mark | None:
    if not dose.is_drawn or dose.low is None or dose.high is None:
        return None
    low, high = decades
    start, end = ((log10(v) - low) / (high - low) for v in (dose.low, dose.high))
    known = _dose_known(dose)
    return (
        Mark(known, start) if start == end else Mark(known, thick=(start, end), thin=(start, end))
    )
