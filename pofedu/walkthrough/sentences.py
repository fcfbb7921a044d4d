"""What the walkthroughs say in words: questions, verdicts, answers, the end of a route."""

from collections.abc import Iterator

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.questionsubjects import questions_on_steps
from pofedu.content.walkthrough import Step, Teaches, Walkthrough
from pofedu.ui.blocks import (
    Block,
    Blocks,
    Entry,
    Fact,
    Heading,
    Kicker,
    Pill,
    Pills,
    Prose,
    Title,
)
from pofedu.ui.cardlines import questions_place
from pofedu.ui.cardlinks import Here, claim_entries, claim_links, discrepancy_callouts, note_prose
from pofedu.ui.language import joined, labelled, translate
from pofedu.ui.words import basis_mark, effect_words
from pofedu.walkthrough import logic
from pofedu.walkthrough.asking import Answer, Question
from pofedu.walkthrough.wrong import why_wrong

HOME = Here(Address("sources"))
"""Links of a step lead to where a record is at home."""


def standing_at(address: Address, library: Library) -> logic.Standing:
    """Where an address stands; LookupError with a sentence where it names nothing."""
    place = logic.standing(address, library)
    if place is None:
        name = "/".join(part for part in (address.id, address.part) if part)
        words = translate("Walkthrough", 'There is no walkthrough called "{id}".', id=name)
        raise LookupError(words)
    return place


def step_words(number: int, count: int) -> Text:
    """Which step it is."""
    return translate("Walkthrough", "Step {number} of {count}", number=number, count=count)


def teaches_words(teaches: Teaches) -> Text | None:
    """What a step teaches that is no link of a chain."""
    return {
        "link": None,
        "boundary": translate("Walkthrough", "A limit"),
        "discrepancy": translate("Walkthrough", "Something that does not agree"),
        "missing-study": translate("Walkthrough", "A study that is missing"),
    }[teaches]


def answer_words(answer: Answer, library: Library) -> Text:
    """What an answer says."""
    if answer.effect is not None:
        return effect_words(answer.effect)
    if answer.text is not None:
        return answer.text
    return library.entities[answer.entity].name


def opening_blocks(
    route: Walkthrough, library: Library, how_far: logic.Progress, is_finished: bool
) -> Blocks:
    """Before the first step: why the question is worth asking; where it was answered, what next."""
    core = len(logic.steps_of(route, "core"))
    steps = translate(
        "Walkthrough",
        "{count} steps, {core} of them core. Each asks first what you expect, then shows it.",
        count=len(route.steps),
        core=core,
    )
    return (
        Kicker(translate("Walkthrough", "Walkthrough")),
        Title(route.question),
        note_prose(route.opening),
        Prose(steps, 13, "soft"),
        Prose(progress_words(how_far), 13, "soft"),
        Prose(legend_words(), 13, "soft"),
        *(next_routes(route, library) if is_finished else ()),
    )


def legend_words() -> Text:
    """What the marks of the strip mean."""
    return translate(
        "Walkthrough",
        "The row of steps: the more of its four bars are filled, the surer a step is; a dashed"
        " frame is a detail; a tick is a right answer, a cross a wrong one, a dash a skipped one,"
        " a dot a step only seen.",
    )


def next_routes(route: Walkthrough, library: Library) -> Iterator[Block]:
    """Where to go next."""
    yield Heading(translate("Walkthrough", "Where to go next"))
    for id_ in route.next:
        yield Entry(library.walkthroughs[id_].question, address=logic.route_place(id_))
    yield Entry(translate("Walkthrough", "All walkthroughs"), address=Address("walkthrough"))


def progress_words(how_far: logic.Progress) -> Text:
    """How many steps have shown their answers."""
    if how_far.is_through and how_far.done == how_far.total:
        return translate("Walkthrough", "All {total} steps seen", total=how_far.total)
    if how_far.is_through:
        return translate(
            "Walkthrough",
            "All core steps seen; {done} of {total} in all",
            done=how_far.done,
            total=how_far.total,
        )
    if not how_far.done:
        return translate("Walkthrough", "Not begun")
    return translate(
        "Walkthrough", "{done} of {total} steps seen", done=how_far.done, total=how_far.total
    )


def asked_blocks(place: logic.Standing, question: Question) -> Blocks:
    """A step before its answers: which step, and what is asked; nothing else."""
    at = step_words(place.number, len(place.steps))
    asks = translate("Walkthrough", "What do you expect?")
    return Kicker(joined((at, asks), " · ", " · ")), Title(question.prompt)


def shown_blocks(
    place: logic.Standing, question: Question, answer: Answer | None, library: Library
) -> Blocks:
    """A step with its answers, the verdict first."""
    step = place.step
    at = step_words(place.number, len(place.steps))
    taught = teaches_words(step.teaches)
    return (
        Kicker(joined((at, *([taught] if taught else [])), " · ", " · ")),
        Title(step.title),
        *verdict_blocks(place, question, answer, library),
        *_answers(step, library),
        *_basis(step),
        *_discrepancy(step, library),
        *claim_links(
            translate("Walkthrough", "The claims of this step"),
            (library.claims[id_] for id_ in step.claims),
            library,
            HOME,
        ),
        *_on_map(step, library),
        *_questions(place.route, step, library),
    )


def verdict_words(answer: Answer | None) -> Text:
    """Whether an answer was right, in a word or two."""
    if answer is None:
        return translate("Walkthrough", "Skipped")
    if answer.is_right:
        return translate("Walkthrough", "Right")
    return translate("Walkthrough", "Not right")


def verdict_blocks(
    place: logic.Standing, question: Question, answer: Answer | None, library: Library
) -> Iterator[Block]:
    """Right or not, and why, in words; never by colour alone."""
    is_right = answer is not None and answer.is_right
    color = "repair" if is_right else "soft" if answer is None else "caution"
    yield Pills((Pill(verdict_words(answer), color, is_filled=answer is not None),))
    yield Prose(question.prompt, 13, "soft")
    if answer is not None:
        why = None if is_right else why_wrong(place.route, place.step, question, answer, library)
        reason = why.words if why is not None else question.because_of(answer)
        yours = translate("Walkthrough", "Your answer")
        yield Fact(yours, answer_words(answer, library), (reason,))
        if why is not None and why.claim is not None:
            yield from claim_entries((why.claim,), library, HOME)
    if not is_right:
        asked = translate("Walkthrough", "The answer")
        right = question.right
        yield Fact(asked, answer_words(right, library), (question.because_of(right),))


def _answers(step: Step, library: Library) -> Iterator[Block]:
    """What a step answers, each question in its place; what is not stated says so."""
    yield Heading(translate("Walkthrough", "What this step says"))
    yield _fact(translate("Walkthrough", "What happens"), step.happens)
    yield _fact(translate("Walkthrough", "Why"), step.why)
    yield _fact(translate("Walkthrough", "What changed"), step.changed)
    yield _fact(translate("Walkthrough", "What follows"), step.consequence)
    yield sure_fact(logic.sure_of(step, library), len(step.claims))
    yield _fact(translate("Walkthrough", "What it could matter for"), step.matters)
    yield _fact(translate("Walkthrough", "Not known in patients"), step.unknown)


def _fact(label: Text, text: Text | None) -> Fact:
    missing = translate("Walkthrough", "not stated in the review")
    return Fact(label, text or missing, is_faint=text is None)


def sure_fact(sure: logic.Sure, claims: int) -> Fact:
    """How sure a step is, computed from its weakest claim."""
    label = translate("Walkthrough", "How sure")
    reasons: tuple[Text, ...] = ()
    if claims > 1:
        reasons = (translate("Walkthrough", "The weakest of its %n claims counts.", n=claims),)
    return Fact(label, sure.reading, reasons, sure.bars, logic.BARS)


def _basis(step: Step) -> Iterator[Block]:
    mark = basis_mark(step.basis) if step.basis else None
    if mark is not None:
        goes = translate("Walkthrough", "This step does not rest on the review alone")
        yield Prose(goes, 13, "soft", mark=mark)


def _discrepancy(step: Step, library: Library) -> Iterator[Block]:
    if step.discrepancy is not None:
        yield from discrepancy_callouts((library.discrepancies[step.discrepancy],), HOME)


def _on_map(step: Step, library: Library) -> Iterator[Block]:
    if step.diagram is not None:
        title = library.diagrams[step.diagram].title
        address = Address("diagram", step.diagram, kind="claim", target=step.claims[0])
        yield Entry(labelled(translate("Walkthrough", "On the map"), title), address=address)


def _questions(route: Walkthrough, step: Step, library: Library) -> Iterator[Block]:
    if count := len(questions_on_steps((step,), library)):
        words = translate("QuizLinks", "%n questions on this step", n=count)
        yield Entry(words, address=questions_place("step", f"{route.id}/{step.id}"))


def way_to(
    place: logic.Standing | None, address: Address
) -> tuple[tuple[Text, Address | None], ...]:
    """The list, the walkthrough, and where in it; a step by its number alone."""
    every = (translate("Walkthrough", "Walkthroughs"), Address("walkthrough"))
    if place is None:
        return (every,)
    way = (every, (place.route.question, logic.at_opening(address)))
    if place.part == "step":
        return *way, (step_words(place.number, len(place.steps)), None)
    return (*way, (translate("Walkthrough", "End"), None)) if place.part == "end" else way
