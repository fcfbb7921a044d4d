"""What the list of questions offers, in words."""

from collections.abc import Iterable, Iterator

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.question import is_generated
from pofedu.quiz.draft import RECORDS
from pofedu.quiz.plan import Catalogue, Past, Scope, ScopeKind
from pofedu.quiz.session import Session
from pofedu.quiz.widgets.scopes import Offered, Section
from pofedu.ui.language import joined, translate
from pofedu.ui.names import claim_title, discrepancy_name
from pofedu.ui.progresswords import progress_title
from pofedu.ui.titles import place_of

ON, PROGRESS = "on:", "progress"
"""The names of the offers to go on, before the uid of a session, and to see how one stands."""
BY: tuple[ScopeKind, ...] = ("section", "mechanism", "route")


def list_title() -> Text:
    """What stands over the list."""
    return translate("Quiz", "Questions")


def list_words(library: Library, past: Past) -> Text:
    """What the questions are for, and how far one has come."""
    authored = [id_ for id_ in library.questions if not is_generated(id_)]
    answered = [past.last(id_) for id_ in authored]
    return translate(
        "Quiz",
        "Find out what you only believe you know: say how sure you are, then see why each option is"
        " right or wrong, and what it rests on. Answered: {answered} of {total}; right the last"
        " time: {right}.",
        answered=sum(answer is not None for answer in answered),
        right=sum(answer is not None and answer.is_right for answer in answered),
        total=len(authored),
    )


def sections_of(
    library: Library,
    past: Past,
    catalogue: Catalogue,
    sessions: Iterable[Session],
    asked: Scope | None,
) -> Iterator[Section]:
    """Everything that can be begun."""
    first = [
        *_asked(asked, library, past, catalogue),
        *(_on(session, library) for session in sessions),
    ]
    first += [_minutes(), _weak(past, catalogue), _every(past, catalogue), _standing()]
    yield Section(None, tuple(first))
    headings = {
        "section": translate("Quiz", "By section of the review"),
        "mechanism": translate("Quiz", "By mechanism"),
        "route": translate("Quiz", "By walkthrough"),
    }
    for kind in BY:
        rows = tuple(_of(kind, library, past, catalogue))
        if rows:
            yield Section(headings[kind], rows)
    yield from records_section(past, catalogue)


def _on(session: Session, library: Library) -> Offered:
    done = sum(session.answer_to(task.question.id) is not None for task in session.tasks)
    how_far = translate("Quiz", "{done} of {total} answered", done=done, total=len(session.tasks))
    mode = mode_words(session.plan.mode)
    about = scope_words(session.plan.scope, library)
    return Offered(
        ON + session.uid,
        translate("Quiz", "Go on where you stopped"),
        (joined((mode, about), " · ", " · "), how_far),
    )


def mode_words(mode: str) -> Text:
    """What a mode is called."""
    return translate("Quiz", "Exam") if mode == "exam" else translate("Quiz", "Practice")


def _asked(
    scope: Scope | None, library: Library, past: Past, catalogue: Catalogue
) -> Iterator[Offered]:
    if scope is not None and scope.kind not in ("weak", "minutes", "all"):
        yield offered(scope, scope_words(scope, library), catalogue.asked_about(scope), past)


def _minutes() -> Offered:
    words = translate("Quiz", "What went badly and what is new, from all sections in turn")
    return Offered(str(Scope("minutes")), translate("Quiz", "Ten minutes"), (words,))


def _weak(past: Past, catalogue: Catalogue) -> Offered:
    count = sum(map(catalogue.may_ask, past.weak()))
    words = (
        translate("Quiz", "{count} questions, those first of which you were surest", count=count)
        if count
        else translate("Quiz", "None: nothing was answered wrongly or by guess the last time")
    )
    title = translate("Quiz", "Weak points")
    return Offered(str(Scope("weak")), title, (words,), is_enabled=bool(count))


def _every(past: Past, catalogue: Catalogue) -> Offered:
    title = translate("Quiz", "From all questions")
    return offered(Scope("all"), title, catalogue.asked_about(Scope("all")), past)


def _standing() -> Offered:
    said = translate(
        "Progress", "Whether you are as right as you are sure; what is mastered, hard, slow"
    )
    return Offered(PROGRESS, progress_title(), (said,))


def _of(kind: ScopeKind, library: Library, past: Past, catalogue: Catalogue) -> Iterator[Offered]:
    for id_ in _places(kind, library):
        scope = Scope(kind, id_)
        if ids := catalogue.asked_about(scope):
            yield offered(scope, scope_words(scope, library), ids, past)


def _places(kind: ScopeKind, library: Library) -> Iterable[str]:
    if kind == "section":
        return [section.id for section in library.source.sections]
    return library.topics if kind == "mechanism" else library.walkthroughs


def records_section(past: Past, catalogue: Catalogue) -> Iterator[Section]:
    """What was made from the records, by itself, and whether the other rows may ask it too."""
    scopes = {name: Scope("records", name) for name in RECORDS}
    rows = tuple(
        offered(scope, records_name(name), ids, past)
        for name, scope in scopes.items()
        if (ids := catalogue.asked_about(scope))
    )
    if rows:
        choices = {
            "without": translate("Generated", "Asked only here"),
            "with": translate("Generated", "Asked in all rows, after the others"),
        }
        chosen = "with" if catalogue.with_generated else "without"
        title = translate("Generated", "Generated from the records")
        yield Section(title, rows, choices, chosen)


def records_name(name: str) -> Text:
    """What questions from the records are about."""
    return {
        "studies": translate("Generated", "From the records of studies"),
        "effects": translate("Generated", "What acts on what, and how"),
        "sequences": translate("Generated", "What comes next on a walkthrough"),
        "maps": translate("Generated", "Along the arrows of a map"),
    }[name]


def offered(scope: Scope, title: Text, ids: tuple[str, ...], past: Past) -> Offered:
    """A scope with how many questions it has, and how they went."""
    answered = [answer for id_ in ids if (answer := past.last(id_)) is not None]
    right = sum(answer.is_right for answer in answered)
    how_many = translate("Quiz", "%n questions", n=len(ids))
    went = translate(
        "Quiz", "{answered} answered, {right} right the last time",
        answered=len(answered), right=right,
    )  # fmt: skip
    said = joined((how_many, went), "，", ", ") if answered else how_many
    return Offered(str(scope), title, (said,), right / len(ids) if ids else 0.0)


def scope_words(scope: Scope, library: Library) -> Text:
    """What questions are about."""
    match scope.kind:
        case "section":
            found = next((s for s in library.source.sections if s.id == scope.id), None)
            title = found.title if found is not None else None
            number = f"{scope.id} " if scope.id[:1].isdigit() else ""
            return Text(zh=number + title.zh, en=number + title.en) if title else _named(scope)
        case "mechanism" if scope.id in library.topics:
            return library.topics[scope.id].name
        case "route" if scope.id in library.walkthroughs:
            return library.walkthroughs[scope.id].question
        case "study" if scope.id in library.studies:
            return library.studies[scope.id].name
        case "claim" if scope.id in library.claims:
            return claim_title(library.claims[scope.id], library)
        case "discrepancy" if scope.id in library.discrepancies:
            return discrepancy_name(library.discrepancies[scope.id])
        case "entity" if scope.id in library.entities:
            return library.entities[scope.id].name
        case "passage":
            return place_of(Address("sources", "passage", scope.id), library).title
        case "step":
            route, _, step = scope.id.partition("/")
            return place_of(Address("walkthrough", route, step), library).title
        case "question":
            return translate("Quiz", "A single question")
        case "weak":
            return translate("Quiz", "Weak points")
        case "minutes":
            return translate("Quiz", "Ten minutes")
        case "records" if scope.id in RECORDS:
            return records_name(scope.id)
        case "all":
            return translate("Quiz", "From all questions")
    return _named(scope)


def _named(scope: Scope) -> Text:
    return Text(zh=str(scope), en=str(scope))


def read_scope(said: str) -> Scope | None:
    """The scope that an address or an offer names; None where it names none."""
    kind, _, id_ = said.partition(":")
    known: tuple[ScopeKind, ...] = (
        "all", "section", "mechanism", "route", "step", "study", "claim", "discrepancy", "entity",
        "passage", "weak", "minutes", "records",
    )  # fmt: skip
    return next((Scope(k, id_) for k in known if k == kind), None)


def questions_at(address: Address) -> Scope | None:
    """The scope that an address of this room names."""
    return read_scope(address.value("scope"))
