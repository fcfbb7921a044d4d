"""What is known of a kind of outcome: in how many studies it went which way, and in what."""

from typing import cast

from pofedu.content.model import Text
from pofedu.studies.certainty import Finding, Summary
from pofedu.studies.directions import Direction
from pofedu.ui.language import joined, labelled, translate
from pofedu.ui.words import measured_words


def recorded(summary: Summary) -> Text:
    """In what, and in how many studies of each, results went which way; nothing is pooled."""
    said = translate("Certainty", "recorded, by number of studies")
    return labelled(said, joined(map(_found, summary.findings), "；", "; "))


def _found(finding: Finding) -> Text:
    """In what, and in how many studies it went which way."""
    ways = [_way(cast("Direction", part.id), len(part.studies)) for part in finding.went]
    if unseen := len(finding.also_unseen):
        ways.append(translate("Certainty", "something else not observed in {some}", some=unseen))
    said = joined(ways, "、", ", ")
    names = [measured_words(system, finding.are_women) for system in finding.systems]
    whom = joined(names, "或", " or ") if names else translate("Words", "Not stated")
    return Text(zh=f"{whom.zh}（{said.zh}）", en=f"{whom.en.lower()} ({said.en})")


def _way(direction: Direction, some: int) -> Text:
    return {
        "increases": translate("Certainty", "increased in {some}", some=some),
        "decreases": translate("Certainty", "decreased in {some}", some=some),
        "towards-normal": translate("Certainty", "towards normal in {some}", some=some),
        "no-difference": translate("Certainty", "no difference found in {some}", some=some),
        "not-observed": translate("Certainty", "not observed in {some}", some=some),
        "mixed": translate("Certainty", "various directions in {some}", some=some),
        "not-stated": translate("Certainty", "no direction stated in {some}", some=some),
    }[direction]
