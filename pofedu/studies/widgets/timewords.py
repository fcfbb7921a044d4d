"""What the view through time says."""

import re

from pofedu.content.library import Library
from pofedu.content.model import System, Text
from pofedu.studies.timelayout import Spot
from pofedu.studies.timeline import Mark, Timeline
from pofedu.studies.years import Years
from pofedu.ui.language import Language, joined, labelled, lead, same, translate
from pofedu.ui.words import systems_words

_AUTHOR = re.compile(r"^(.+?)\s?[:：]")
LONGEST = {"zh": 11, "en": 20, "both": 11}
"""Characters of a name that has no author, beside its mark."""


def years_reasons(years: Years, staying: int) -> list[Text]:
    """By which years the selection is filtered, and how many they cannot leave out."""
    said = [labelled(translate("Through time", "Years"), years_words(years))]
    if staying:
        said.append(translate("Through time", "%n without a confirmed year stay", n=staying))
    return said


def years_words(years: Years) -> Text:
    """From when to when."""
    if years.first is None:
        return translate("Through time", "to {year}", year=years.last)
    if years.last is None:
        return translate("Through time", "from {year}", year=years.first)
    if years.first == years.last:
        return same(str(years.first))
    return same(f"{years.first}–{years.last}")


def heading(timeline: Timeline) -> Text:
    """How many of the years are confirmed, and what becomes of the others."""
    whole = len(timeline.studies)
    if not whole:
        return translate("Through time", "No study is left. Show everything, or widen the filters.")
    said = [
        translate(
            "Through time",
            "{some} of {whole} years confirmed",
            some=timeline.confirmed,
            whole=whole,
        )
    ]
    if timeline.doubtful:
        said.append(translate("Through time", "%n not confirmed", n=timeline.doubtful))
    if timeline.unknown:
        said.append(translate("Through time", "%n not known", n=timeline.unknown))
    return joined(said, " · ", " · ")


def unknown_words() -> Text:
    """Over the lane of studies without a year."""
    return translate("Through time", "Year not known")


def brush_words() -> Text:
    """Beside the band with the handles."""
    return translate("Through time", "Filter years")


def staying_words(timeline: Timeline) -> Text | None:
    """How many studies the years cannot leave out; None where they leave out what they mean to."""
    count = len(timeline.studies) - timeline.confirmed
    if not timeline.years.is_any or not count:
        return None
    return translate("Through time", "%n stay: their year is not confirmed", n=count)


def system_words(system: System | None) -> Text:
    """By what a mark is shaped."""
    if system is None:
        return translate("Through time", "In what is not stated")
    return {
        "human": translate("Through time", "In women"),
        "animal": translate("Through time", "In animals"),
        "cell": translate("Through time", "In cells"),
    }[system]


def filling_words(filling: str) -> Text:
    """What a full, hollow or hatched mark says."""
    return {
        "full": translate("Through time", "Year confirmed"),
        "hollow": translate("Through time", "Year not confirmed"),
        "hatched": translate("Through time", "Year not confirmed, so it stays"),
        "several": translate("Through time", "Several studies, and how many"),
    }[filling]


def signs_words() -> Text:
    """What the shapes mean, for where the legend has no room."""
    return translate(
        "StudyRoom",
        "Disc: in women. Triangle: in animals. Square: in cells. Diamond: in what is not stated."
        " A ring with a number: several studies, and how many.",
    )


def year_words(mark: Mark) -> Text:
    """When a study was published, and how that is known."""
    if mark.year is None:
        return unknown_words()
    if mark.is_confirmed:
        return translate("Through time", "{year}, confirmed", year=mark.year)
    return translate("Through time", "{year}, not confirmed", year=mark.year)


def when_words(spot: Spot) -> Text:
    """The year or years of a mark."""
    years = [mark.year for mark in spot.marks if mark.year is not None]
    return years_words(Years(min(years), max(years))) if years else unknown_words()


def spot_words(spot: Spot, lane: Text, library: Library) -> tuple[Text, ...]:
    """What a mark stands for, line by line: the study, its year, in what it was measured."""
    first = spot.marks[0]
    if spot.is_several:
        when, count = when_words(spot), translate("Through time", "%n studies", n=len(spot.marks))
        sure = sum(mark.is_confirmed for mark in spot.marks)
        known = translate(
            "Through time", "{some} of {whole} years confirmed", some=sure, whole=len(spot.marks)
        )
        hint = translate("Through time", "Enter lists them")
        return joined((when, count), " · ", " · "), lane, joined((known, hint), "；", "; ")
    study = library.studies[first.study]
    measured = systems_words(first.systems) if first.systems else system_words(None)
    return study.name, year_words(first), joined((lane, measured), " · ", " · ")


def short_name(name: Text, language: Language) -> str:
    """The first author, or the beginning of the title where none is known."""
    said = lead(name, language)
    if author := _AUTHOR.match(said):
        return author[1]
    most = LONGEST[language]
    return said if len(said) <= most else said[: most - 1].rstrip(" -，、") + "…"


def title() -> Text:
    """What is shown, for files and for those who listen."""
    return translate("Through time", "Studies through time")


def keys_words() -> Text:
    """How to walk, for those who listen."""
    return translate(
        "Through time",
        "Arrow keys walk: left and right in time, up and down between lanes. Enter opens the card"
        " or the list. Shift with an arrow key moves the last year, with Ctrl the first one.",
    )
