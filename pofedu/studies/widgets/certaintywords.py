"""What is said of how certain each kind of outcome is: one sentence, and the reasons behind it."""

from collections.abc import Callable, Iterable, Iterator
from typing import cast

from msgspec import Struct

from pofedu.content.gradetable import ByDesign
from pofedu.content.library import Library
from pofedu.content.model import Population, Text
from pofedu.content.rowparts import NOT_STATED
from pofedu.content.source import Status
from pofedu.studies.certainty import NO_PEOPLE, RECIPIENTS, Aspect, Part, Summary
from pofedu.studies.directions import Agreement
from pofedu.studies.widgets.certaintyways import recorded
from pofedu.ui.language import joined, labelled, same, translate
from pofedu.ui.words import (
    design_words,
    measured_words,
    population_words,
    status_words,
)


def aspect_words(aspect: Aspect) -> Text:
    """What a reason is about."""
    return {
        "population": translate("Certainty", "In whom"),
        "design": translate("Certainty", "Design"),
        "precision": translate("Certainty", "Precision"),
        "consistency": translate("Certainty", "Consistency"),
        "traceability": translate("Certainty", "How far traced"),
    }[aspect]


def no_grade_words() -> Text:
    """What this summary is not, and why it cannot be."""
    return translate(
        "Certainty",
        "This is not a GRADE rating and cannot be one: that needs the full papers, their risk of"
        " bias and their effect sizes, and of most papers here only a page or a sentence of the"
        " review was read. What stands here is counted from the records and changes with them.",
    )


def no_grade_briefly() -> Text:
    """The same where there is no room, and how to read why."""
    return translate("StudyRoom", "This is not a GRADE rating and cannot be one; Ctrl+I tells why.")


def sentence(summary: Summary) -> Text:
    """In whom, what is known, and how sure: one short sentence for each."""
    if not summary.evidence:
        return translate("Certainty", "No treatment study that is shown here measured this.")
    sure = _controls(summary), _agreed(summary), _paper(summary)
    said = (_studies(summary),), (recorded(summary),), sure
    return joined(map(_sentence, said), "", " ")


def none_words() -> Text:
    """That there is nothing to sum up, and what to do."""
    return translate(
        "Certainty",
        "No study is shown; clear the search or the filters to see how certain things are.",
    )


def _sentence(parts: Iterable[Text]) -> Text:
    whole = joined(parts, "；", "; ")
    return Text(zh=f"{whole.zh}。", en=f"{whole.en[0].upper()}{whole.en[1:]}.")


def _studies(summary: Summary) -> Text:
    people = len(summary.in_population("women-with-pof"))
    recipients = len(summary.in_population(RECIPIENTS))
    unclear = len(_of(NOT_STATED, summary.populations))
    rest = len(summary.evidence) - people - recipients - unclear
    said = translate(
        "Certainty",
        "treatment studies with this outcome: {whole}, of them {recipients} in recipients of HSCT,"
        " {women} in women with POF, {rest} in animals or cells",
        whole=len(summary.evidence),
        recipients=recipients,
        women=people,
        rest=rest,
    )
    more = translate("Certainty", "{some} where in whom is not clear", some=unclear)
    return joined((said, more)) if unclear else said


def _controls(summary: Summary) -> Text:
    controlled = _of("controlled", summary.designs)
    women = {*summary.in_population("women-with-pof"), *summary.in_population(RECIPIENTS)}
    if not controlled:
        return translate("Certainty", "none is known to have a control group")
    if women and not women & {*controlled}:
        return translate(
            "Certainty",
            "{some} known to have a control group, none of those in women",
            some=len(controlled),
        )
    return translate("Certainty", "{some} known to have a control group", some=len(controlled))


def _agreed(summary: Summary) -> Text:
    if not summary.repeats:
        return translate(
            "Certainty",
            "no two of them measured the same thing in the same sort of being, so none confirms"
            " another",
        )
    differing = sum(repeat.agreement == "differ" for repeat in summary.repeats)
    if differing:
        return translate(
            "Certainty",
            "things measured by several studies: {whole}, directions differ in {some}",
            some=differing,
            whole=len(summary.repeats),
        )
    unclear = sum(repeat.agreement == "open" for repeat in summary.repeats)
    if unclear:
        return translate(
            "Certainty",
            "things measured by several studies: {whole}, of which {some} with a direction in one"
            " and only towards normal in another, which need not differ",
            some=unclear,
            whole=len(summary.repeats),
        )
    return translate(
        "Certainty",
        "things measured by several studies: {whole}, without contradicting directions",
        whole=len(summary.repeats),
    )


def _paper(summary: Summary) -> Text:
    return translate(
        "Certainty",
        "the paper is confirmed for {some} of {whole}",
        some=len(_of("confirmed", summary.statuses)),
        whole=len(summary.evidence),
    )


def _of(id_: str, parts: tuple[Part, ...]) -> tuple[str, ...]:
    return next((part.studies for part in parts if part.id == id_), ())


# Reasons


class Told(Struct, frozen=True):
    """A reason in words, and the studies that it rests on."""

    text: Text
    studies: tuple[str, ...] = ()


def reasons(summary: Summary, aspect: Aspect, library: Library) -> tuple[Told, ...]:
    """The reasons of one aspect, each with the studies behind it."""
    tellers: dict[Aspect, Callable[[], Iterator[Told]]] = {
        "population": lambda: _whom(summary),
        "design": lambda: _designs(summary),
        "precision": lambda: _precision(summary),
        "consistency": lambda: _consistency(summary, library),
        "traceability": lambda: _traced(summary),
    }
    return tuple(tellers[aspect]())


def _counted(words: Text, studies: tuple[str, ...]) -> Told:
    return Told(labelled(words, same(str(len(studies)))), studies)


def _whom(summary: Summary) -> Iterator[Told]:
    for part in summary.populations:
        yield _counted(_population(part.id), part.studies)
    yield _counted(translate("Certainty", "Gave cells of the umbilical cord"), summary.umbilical)


def _population(id_: str) -> Text:
    if id_ == NO_PEOPLE:
        return translate("Certainty", "Animals or cells")
    return not_stated() if id_ == NOT_STATED else population_words(cast("Population", id_))


def _designs(summary: Summary) -> Iterator[Told]:
    for part in summary.designs:
        yield _counted(design_words(cast("ByDesign", part.id)), part.studies)


def _precision(summary: Summary) -> Iterator[Told]:
    numbers = translate("Certainty", "Count and denominator of a result known")
    yield _counted(numbers, summary.with_numbers)
    yield _counted(translate("Certainty", "Number of participants known"), summary.with_size)
    left = tuple(id_ for id_ in summary.ids if id_ not in summary.with_numbers)
    yield _counted(
        translate("Certainty", "Count or denominator not known, or of one person only"), left
    )


def _consistency(summary: Summary, library: Library) -> Iterator[Told]:
    for repeat in summary.repeats:
        what = library.entities[repeat.entity].name
        where = measured_words(repeat.system)
        thing = Text(zh=f"{what.zh}（{where.zh}）", en=f"{what.en} ({where.en.lower()})")
        yield Told(labelled(thing, _agreement(repeat.agreement)), repeat.studies)
    if not summary.repeats:
        words = translate(
            "Certainty",
            "No two studies measured the same thing in the same sort of being.",
        )
        yield Told(words)
    if summary.without_direction:
        yield _counted(translate("Certainty", "No direction stated"), summary.without_direction)


def _agreement(agreement: Agreement) -> Text:
    return {
        "alike": translate("Certainty", "same direction"),
        "differ": translate("Certainty", "directions differ"),
        "open": translate(
            "Certainty", "a direction here, towards normal there; they need not differ"
        ),
    }[agreement]


def _traced(summary: Summary) -> Iterator[Told]:
    for part in summary.statuses:
        paper = translate("Certainty", "Paper")
        yield _counted(labelled(paper, status_words(cast("Status", part.id))), part.studies)


def not_stated() -> Text:
    """That something is not known."""
    return translate("Words", "Not stated")


def surest_words(summary: Summary) -> Text | None:
    """How the surest claims that rest on these results are backed; None where no claim does."""
    if summary.sure is None:
        return None
    if len(summary.surest) == 1:
        said = translate("Certainty", "The surest claim that rests on these results")
    else:
        said = translate("Certainty", "The surest claims that rest on these results, all alike")
    return labelled(said, summary.sure.reading)


def row_words(summary: Summary, aspect: Aspect) -> Text:
    """One aspect in a few words, for the table."""
    if not summary.evidence:
        return same("–")
    tellers: dict[Aspect, Callable[[Summary], Text]] = {
        "population": _whom_shortly,
        "design": _controls,
        "precision": _figures,
        "consistency": _agreed,
        "traceability": _paper,
    }
    return tellers[aspect](summary)


def _whom_shortly(summary: Summary) -> Text:
    parts = (
        labelled(_population(part.id), same(str(len(part.studies))))
        for part in summary.populations
        if part.id != NOT_STATED
    )
    return joined(parts, "；", "; ")


def _figures(summary: Summary) -> Text:
    return translate(
        "Certainty",
        "figures of a result known for {some} of {whole}, how many took part for {sized}",
        some=len(summary.with_numbers),
        sized=len(summary.with_size),
        whole=len(summary.evidence),
    )
