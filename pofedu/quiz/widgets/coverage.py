"""What the questions cover, in a sentence at the foot of their list."""

from collections.abc import Mapping

from pofedu.content.model import Text
from pofedu.ui.language import joined, labelled, translate


def covered_words(counts: Mapping[str, Mapping[str, int]]) -> Text:
    """Of each kind of place how many have a question, and how many there are."""
    names = {
        "section": translate("QuizLinks", "sections"),
        "mechanism": translate("QuizLinks", "mechanisms"),
        "route": translate("QuizLinks", "walkthroughs"),
        "study": translate("QuizLinks", "studies"),
        "discrepancy": translate("QuizLinks", "discrepancies"),
    }
    parts = [
        translate(
            "QuizLinks",
            "{name} {some} of {total}",
            name="NAME",
            some=sum(map(bool, counts[kind].values())),
            total=len(counts[kind]),
        )
        for kind in names
    ]
    said = [_named(part, name) for part, name in zip(parts, names.values(), strict=True)]
    label = translate("QuizLinks", "What the questions cover")
    return labelled(label, joined(said, "，", ", "))


def _named(part: Text, name: Text) -> Text:
    return Text(zh=part.zh.replace("NAME", name.zh), en=part.en.replace("NAME", name.en))
