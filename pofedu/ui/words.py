"""How closed lists of the records are called on the surface."""

from functools import cache

from pofedu.content.discrepancy import Certainty, Discrepancy
from pofedu.content.grade import Reason
from pofedu.content.gradetable import ByDesign, Measured, Traced
from pofedu.content.library import Library
from pofedu.content.model import (
    Basis,
    Directness,
    Effect,
    EntityKind,
    Population,
    Synonym,
    System,
    Text,
    Theme,
)
from pofedu.content.source import Status
from pofedu.content.study import Study
from pofedu.ui.language import joined, translate


def effect_words(effect: Effect) -> Text:
    """The effect of a claim."""
    return {
        "increases": translate("Words", "Increases"),
        "decreases": translate("Words", "Decreases"),
        "towards-normal": translate("Words", "Brings towards normal"),
        "changes": translate("Words", "Direction not stated"),
        "no-difference": translate("Words", "No difference found"),
        "not-observed": translate("Words", "Not observed"),
        "none": translate("Words", "No effect stated"),
    }[effect]


def directness_words(directness: Directness, has_steps: bool) -> Text:
    """How directly the claim is put, and whether it names steps between."""
    if directness == "direct" and has_steps:
        return translate("Words", "Every step named")
    return {
        "direct": translate("Words", "Direct"),
        "compressed": translate("Words", "Several steps in one"),
        "potential": translate("Words", "Potential or indirect"),
    }[directness]


@cache
def kind_words(kind: EntityKind) -> Text:
    """The kind of an entity."""
    return {
        "drug": translate("Words", "Drug"),
        "radiation": translate("Words", "Radiation"),
        "intervention": translate("Words", "Intervention"),
        "factor": translate("Words", "Factor"),
        "cell": translate("Words", "Cell"),
        "molecule": translate("Words", "Molecule"),
        "pathway": translate("Words", "Pathway"),
        "process": translate("Words", "Process"),
        "structure": translate("Words", "Structure"),
        "hormone": translate("Words", "Hormone"),
        "phenotype": translate("Words", "Phenotype"),
        "population": translate("Words", "Population"),
        "activity": translate("Words", "Activity"),
        "property": translate("Words", "Property"),
        "measure": translate("Words", "Measure"),
        "regulation": translate("Words", "Regulation"),
    }[kind]


def people_words(are_women: bool) -> Text:
    """People; women where all of them are."""
    return translate("Words", "Women") if are_women else translate("Words", "People")


def measured_words(measured: Measured, are_women: bool = False) -> Text:
    """In what a claim was measured; people are called women where all of them are."""
    return {
        "human": people_words(are_women),
        "animal": translate("Words", "Animals"),
        "cell": translate("Words", "Cells"),
        "not-stated": translate("Words", "Not stated"),
    }[measured]


def are_women(study: Study | None) -> bool:
    """Whether the people of a study are known to be women."""
    return study is not None and study.population == "women-with-pof"


def systems_words(systems: tuple[System, ...], are_women: bool = False) -> Text:
    """Several systems in one phrase."""
    texts = [measured_words(s, are_women) for s in systems] or [measured_words("not-stated")]
    return joined(texts, "、")


def design_words(design: ByDesign) -> Text:
    """By what design a claim was measured."""
    return {
        "controlled": translate("Words", "Controlled"),
        "single-arm": translate("Words", "Single arm"),
        "case-report": translate("Words", "Case report"),
        "not-stated": translate("Words", "Not stated"),
    }[design]


def traced_words(traced: Traced) -> Text:
    """How far a claim could be traced."""
    return {
        "page-read": translate("Words", "A page of the paper was read"),
        "paper-known": translate("Words", "Paper confirmed, this not read in it"),
        "identified": translate("Words", "Matching paper, not certain"),
        "review-only": translate("Words", "Named by the review only"),
    }[traced]


def status_words(status: Status) -> Text:
    """What is known about a reference."""
    return {
        "confirmed": translate("Words", "Confirmed"),
        "probable": translate("Words", "Match not certain"),
        "unverified": translate("Words", "Not verified"),
        "unidentified": translate("Words", "Not identified"),
    }[status]


def population_words(population: Population) -> Text:
    """In whom a claim holds."""
    return {
        "hsct-recipients": translate("Words", "Recipients of HSCT"),
        "women-with-pof": translate("Words", "Women with POF"),
        "animals-with-pof": translate("Words", "Animals with POF"),
        "animals-with-gvhd": translate("Words", "Animals with GVHD"),
        "other-animals": translate("Words", "Other animals"),
        "cultured-cells": translate("Words", "Cultured cells"),
    }[population]


def species_words(species: str | None) -> Text:
    """The species in which a claim holds."""
    return {
        None: translate("Words", "Not stated"),
        "human": translate("Words", "Human"),
        "mouse": translate("Words", "Mouse"),
        "rat": translate("Words", "Rat"),
        "pig": translate("Words", "Pig"),
    }[species]


def theme_words(theme: Theme) -> Text:
    """The part of the subject that a claim belongs to."""
    return {
        "burden": translate("Words", "Burden"),
        "injury": translate("Words", "Injury"),
        "hormone-therapy": translate("Words", "Hormone therapy"),
        "repair": translate("Words", "Repair"),
        "enhancement": translate("Words", "Enhancing the cells"),
        "evidence": translate("Words", "Evidence"),
        "factors": translate("Words", "What the effect depends on"),
        "safety": translate("Words", "Safety"),
        "heterogeneity": translate("Words", "Differences between cells"),
        "ethics": translate("Words", "Ethics and regulation"),
        "outlook": translate("Words", "Outlook"),
    }[theme]


def study_kind_words(study: Study) -> Text:
    """What kind of work a study is."""
    return {
        "primary-study": translate("Words", "Primary study"),
        "recommendation": translate("Words", "Recommendation"),
        "review": translate("Words", "Review article"),
        None: translate("Words", "Study of a kind not stated"),
    }[study.kind]


def discrepancy_kind_words(discrepancy: Discrepancy) -> Text:
    """Against what the review was checked."""
    return {
        "arithmetic": translate("Words", "Against arithmetic"),
        "internal": translate("Words", "Within the review"),
        "terminology": translate("Words", "Terms and names"),
        "primary-paper": translate("Words", "Against the paper itself"),
        "other-source": translate("Words", "Against another source"),
    }[discrepancy.kind]


def certainty_words(certainty: Certainty) -> Text:
    """How certain a discrepancy is."""
    return {
        "certain": translate("Words", "Certain"),
        "depends-on-reference": translate("Words", "Depends on which paper is meant"),
        "to-be-checked": translate("Words", "Still to be checked"),
    }[certainty]


def synonym_words(synonym: Synonym) -> Text:
    """What another name is to the name."""
    return {
        "exact": translate("Words", "Same meaning"),
        "narrower": translate("Words", "Narrower"),
        "older": translate("Words", "Older name"),
        "misprint": translate("Words", "Misprint in the review"),
        "current": translate("Words", "Name in use today; background, not from the review"),
    }[synonym.kind]


def basis_mark(basis: Basis, is_behind: bool = False) -> Text | None:
    """What to write beside a text that does not rest on the review alone.

    `is_behind`: it goes on a line that began with other words, so it begins small.
    """
    marks: list[Text] = []
    if basis.references:
        numbers = ", ".join(f"[[{n}]](sources/reference/{n})" for n in basis.references)
        marks.append(translate("Words", "From a page read for {numbers}", numbers=numbers))
    if basis.background and (basis.passages or basis.references):
        marks.append(translate("Words", "In part background knowledge, not from the review"))
    elif basis.background:
        marks.append(translate("Words", "Background knowledge, not from the review"))
    said = [_small(mark) if is_behind or at else mark for at, mark in enumerate(marks)]
    return joined(said, "；", "; ") if said else None


def _small(mark: Text) -> Text:
    return Text(zh=mark.zh, en=mark.en[0].lower() + mark.en[1:])


def reason_words(reason: Reason, library: Library) -> Text:
    """Why an answer to "how sure" came out as it did."""
    of = library.studies[reason.study] if reason.study else None
    study, systems = of and of.name, systems_words(reason.systems, are_women(of))
    sentence = {
        "study-measured": translate("Words", "Study: {study} ({systems})"),
        "review-says": translate("Words", "The review itself says where it was seen: {systems}"),
        "no-study-measured": translate("Words", "No study is known that measured this"),
        "design-of-study": translate("Words", "Study: {study}"),
        "design-not-known": translate("Words", "No study with a known design measured this"),
        "reference-confirmed": translate("Words", "[{number}] is confirmed; a page of it was read"),
        "reference-says-less": translate(
            "Words", "[{number}] is confirmed, but what was read of it does not say this"
        ),
        "reference-probable": translate(
            "Words", "A paper matches [{number}], but it is not certain"
        ),
        "reference-not-identified": translate("Words", "[{number}] could not be identified"),
        "no-reference": translate("Words", "The sentence carries no reference"),
    }[reason.code]
    return Text(
        zh=sentence.zh.format(study=study and study.zh, systems=systems.zh, number=reason.number),
        en=sentence.en.format(study=study and study.en, systems=systems.en, number=reason.number),
    )
