"""What is said beside the blocks of a step: how to answer, names of stops, what ears hear."""

from collections.abc import Iterator

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.walkthrough import Step
from pofedu.ui.language import joined, labelled, same, translate
from pofedu.ui.paragraphs import plain
from pofedu.walkthrough import logic
from pofedu.walkthrough.asking import Question
from pofedu.walkthrough.sentences import answer_words, step_words, verdict_words


def hint_words(count: int, has_numbers: bool) -> Text:
    """How to answer."""
    if has_numbers:
        return translate(
            "Walkthrough",
            "Choose with 1–{count} or a click, here or on a numbered box of the map. Enter answers;"
            " 0 shows it without an answer.",
            count=count,
        )
    return translate(
        "Walkthrough",
        "Choose with 1–{count} or a click. Enter answers; 0 shows it without an answer.",
        count=count,
    )


def urge_words() -> Text:
    """What a presenter's key says before it shows a step without an answer."""
    return translate("Walkthrough", "Choose an answer first. 0, or PgDn again, shows it without.")


def spoken_step(place: logic.Standing, question: Question, library: Library) -> Text:
    """A step as it is announced: what it asks; then the verdict, the answer and what happens."""
    if not place.is_shown:
        return labelled(step_words(place.number, len(place.steps)), question.prompt)
    answer = question.answer(place.answer)
    right = labelled(translate("Walkthrough", "The answer"), answer_words(question.right, library))
    verdict = verdict_words(answer)
    parts = [verdict] if answer is not None and answer.is_right else [verdict, right]
    sure = labelled(
        translate("Walkthrough", "How sure"), logic.sure_of(place.step, library).reading
    )
    parts += [place.step.happens, *_spoken_facts(place.step), sure]
    return joined((_open_ended(part) for part in parts), "。", ". ")


def _spoken_facts(step: Step) -> Iterator[Text]:
    """Of what a step says further, what is stated."""
    facts = (
        (translate("Walkthrough", "Why"), step.why),
        (translate("Walkthrough", "What follows"), step.consequence),
        (translate("Walkthrough", "Not known in patients"), step.unknown),
    )
    yield from (labelled(label, text) for label, text in facts if text is not None)


def spoken_end(place: logic.Standing) -> Text:
    """The end as it is announced: the chain in one sentence."""
    return labelled(translate("Walkthrough", "End"), plain(place.route.chain))


def _open_ended(text: Text) -> Text:
    """A text that can be followed by a full stop."""
    bare = plain(text)
    return Text(zh=bare.zh.rstrip("。"), en=bare.en.rstrip("."))


def step_name(
    place: logic.Standing, number: int, verdict: logic.Verdict | None, sure: logic.Sure
) -> Text:
    """A step of the strip as it is called; its title only once that gives nothing away."""
    step, at = place.steps[number - 1], step_words(number, len(place.steps))
    named = labelled(at, step.title) if verdict else at
    detail = [translate("Walkthrough", "a detail")] if step.depth == "detail" else []
    how = labelled(translate("Walkthrough", "How sure"), sure.reading)
    seen = [verdict_name(verdict)] if verdict else []
    return joined((named, *detail, how, *seen), "；", "; ")


def verdict_name(verdict: logic.Verdict) -> Text:
    """How a step was answered, as its mark on the strip is called."""
    return {
        "right": translate("Walkthrough", "answered right"),
        "wrong": translate("Walkthrough", "answered wrong"),
        "skipped": translate("Walkthrough", "skipped"),
        "seen": translate("Walkthrough", "seen"),
    }[verdict]


def number_words(number: int) -> Text:
    """A number alone."""
    return same(str(number))
