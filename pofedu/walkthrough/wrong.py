"""Why an answer is not right, as far as the records say: computed from the claims."""

from msgspec import Struct

from pofedu.content.library import Library, drawn_on, entities_of
from pofedu.content.model import Claim, Text
from pofedu.content.walkthrough import Step, Walkthrough
from pofedu.ui.language import translate
from pofedu.ui.names import lowered, subject_words
from pofedu.ui.words import effect_words
from pofedu.walkthrough.asking import Answer, Question


class Why(Struct, frozen=True):
    """What the records say of a wrong answer, and the claim that says it."""

    words: Text
    claim: Claim | None = None


def why_wrong(
    route: Walkthrough, step: Step, question: Question, answer: Answer, library: Library
) -> Why | None:
    """What the records say of a wrong answer; None where it comes with a reason of its own."""
    if answer.effect is not None:
        return Why(_sign_words(question.claim))
    if not answer.entity:
        return None
    found = nearest_claim(route, step, question, answer, library)
    subject = subject_words(question.claim, library)
    return Why(_entity_words(found, subject, question, answer, library), found)


def _sign_words(claim: Claim) -> Text:
    effect = effect_words(claim.effect)
    quoted = Text(zh=effect.zh, en=lowered(effect.en))
    words = translate("Wrong", 'What the review says is "{effect}": {statement}')
    return _filled(words, effect=quoted, statement=claim.statement)


def _entity_words(
    found: Claim | None, subject: Text, question: Question, answer: Answer, library: Library
) -> Text:
    words = translate("Wrong", "No claim joins {subject} and {chosen}.")
    if found is not None and _joins(found, question):
        words = translate("Wrong", "{subject} and {chosen} are joined, but in another way:")
    elif found is not None:
        words = translate(
            "Wrong", "No claim joins {subject} and {chosen}. The review names {chosen} here:"
        )
    return _filled(words, subject=subject, chosen=library.entities[answer.entity].name)


def _filled(words: Text, **parts: Text) -> Text:
    """A sentence with a text of each language at every gap."""
    zh, en = ({key: getattr(part, name) for key, part in parts.items()} for name in ("zh", "en"))
    return Text(zh=words.zh.format(**zh), en=words.en.format(**en))


def nearest_claim(
    route: Walkthrough, step: Step, question: Question, answer: Answer, library: Library
) -> Claim | None:
    """The claim about a chosen entity that is nearest to what is asked.

    One that joins it with the subject, then of the route, of the map, any; of several rather one
    that ends at it.
    """
    of_route = {id_ for other in route.steps for id_ in other.claims}
    diagram = library.diagrams.get(step.diagram or "")
    drawn = drawn_on(diagram)["claim"] if diagram else frozenset()
    about = _about(question, answer, library)

    def far(claim: Claim) -> tuple[bool, ...]:
        return (
            not _joins(claim, question),
            claim.id not in of_route,
            claim.id not in drawn,
            claim.object not in about,
        )

    claims = (c for c in library.claims.values() if about.intersection(entities_of(c)))
    return min(claims, key=far, default=None)


def _about(question: Question, answer: Answer, library: Library) -> frozenset[str]:
    """The chosen entity; where a cell is asked for, also what is placed in it."""
    is_cell = question.kind == "cell"
    placed = (e.id for e in library.entities.values() if e.located_in == answer.entity)
    return frozenset((answer.entity, *(placed if is_cell else ())))


def _joins(claim: Claim, question: Question) -> bool:
    """Whether a claim names the subject of what is asked."""
    return question.claim.subject in entities_of(claim)
