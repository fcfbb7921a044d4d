"""Which questions stand in one exam, where one may go back: none gives another's answer away."""

from collections.abc import Iterable, Mapping

from pofedu.content.library import Library, drawn_on
from pofedu.content.question import Question
from pofedu.quiz.chains import links_of
from pofedu.quiz.draft import records_of

Group = tuple[str, ...]


def apart(groups: Iterable[Group], library: Library) -> list[Group]:
    """The groups of questions without those that show what one before them asks, ask what it shows,
    or are enemy items of it."""
    shown = {
        link.draft.id: link.shown
        for diagram in library.diagrams.values()
        for link in links_of(diagram, library)
    }
    asked, told, found = set[str](), set[str](), list[Group]()
    enemies = set[str | None]()
    for group in groups:
        questions = [library.questions[id_] for id_ in group]
        asks = {part for question in questions for part in _asked(question)}
        tells = {part for question in questions for part in _told(question, library, shown)}
        foes = {question.enemies for question in questions} - {None}
        if asked.isdisjoint(tells) and told.isdisjoint(asks) and enemies.isdisjoint(foes):
            found.append(group)
            enemies |= foes
            asked |= asks
            told |= tells
    return found


def hidden_by(question: Question) -> tuple[str, ...]:
    """The entity whose box a question hides and asks for."""
    if question.diagram is None or question.kind == "point":
        return ()
    return tuple(option.entity for option in question.right if option.entity)


def _asked(question: Question) -> Iterable[str]:
    """The claims and the box whose knowledge would answer it."""
    yield from question.claims[:1] if _is_sequence(question) else question.claims
    yield from (f"entity:{id_}" for id_ in hidden_by(question))


def _told(
    question: Question, library: Library, shown: Mapping[str, tuple[str, ...]]
) -> Iterable[str]:
    """The claims that come before what it asks, and the boxes that it names or lets one point at;
    what another question hides is hidden on every other map."""
    if _is_sequence(question):
        yield from question.claims[1:]
    yield from (f"entity:{id_}" for id_ in shown.get(question.id, ()))
    if question.kind == "point" and question.diagram is not None:
        drawn = drawn_on(library.diagrams[question.diagram])["entity"]
        yield from (f"entity:{id_}" for id_ in drawn)


def _is_sequence(question: Question) -> bool:
    """Whether it shows some steps and asks for the next."""
    return records_of(question.id) in (("sequences",), ("maps",))
