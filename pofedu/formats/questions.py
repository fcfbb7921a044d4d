"""The questions of a pack, listed without their answers, and what they cover."""

from collections.abc import Callable, Iterator

from pofedu.content.findable import discrepancy_title, title_of
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.question import Question
from pofedu.content.questionsubjects import covered, sections_of
from pofedu.formats.columns import JOIN
from pofedu.formats.notes import Language, said
from pofedu.formats.publication import publication_of
from pofedu.formats.sheet import Sheet

Read = Callable[[Question, Library], str]


def case_of(question: Question, library: Library) -> Text:
    """What is told before the question, by its group and by itself; empty where nothing is."""
    group = library.groups.get(question.group or "")
    told = [group.text] if group is not None and group.kind == "case" else []
    told += [question.case] if question.case is not None else []
    return Text(zh="".join(one.zh for one in told), en=" ".join(one.en for one in told))


COLUMNS: dict[str, tuple[float, Read]] = {
    "question": (28, lambda question, _: question.id),
    "kind": (12, lambda question, _: question.kind),
    "difficulty": (10, lambda question, _: question.difficulty),
    "level": (12, lambda question, _: question.level),
    "about": (12, lambda question, _: question.about),
    "case_zh": (50, lambda question, library: case_of(question, library).zh),
    "case_en": (50, lambda question, library: case_of(question, library).en),
    "stem_zh": (50, lambda question, _: question.stem.zh),
    "stem_en": (50, lambda question, _: question.stem.en),
    "sections": (12, lambda question, library: JOIN.join(sections_of(question, library))),
    "claims": (30, lambda question, _: JOIN.join(question.claims)),
    "studies": (20, lambda question, _: JOIN.join(question.studies)),
    "discrepancies": (30, lambda question, _: JOIN.join(question.discrepancies)),
    "address": (30, lambda question, _: f"quiz/question/{question.id}"),
}
"""Of the table: width in characters, and what stands there. No column tells an answer."""


def question_lines(library: Library, language: Language) -> Iterator[str]:
    """One line for each question: id, kind, difficulty, what is asked."""
    questions = library.questions.values()
    widths = [
        max((len(read(q, library)) for q in questions), default=0)
        for _, read in (COLUMNS["question"], COLUMNS["kind"], COLUMNS["difficulty"])
    ]
    for question in questions:
        told = (question.id, question.kind, question.difficulty)
        padded = (f"{part:{width}}" for part, width in zip(told, widths, strict=True))
        asked = title_of("question", question, library.entities)
        yield "  ".join((*padded, said(asked, language)))


def question_sheet(library: Library) -> Sheet:
    """The questions as a table."""
    whose = publication_of(library)
    title = library.pack.title
    return Sheet(
        title="Questions",
        headings=tuple(COLUMNS),
        rows=tuple(
            tuple(read(question, library) for _, read in COLUMNS.values())
            for question in library.questions.values()
        ),
        widths=tuple(width for width, _ in COLUMNS.values()),
        frozen=1,
        about_title="About",
        about=(
            ("content", f"{title.zh} / {title.en}"),
            ("pack", f"{whose.pack.id} {whose.pack.version} {whose.pack.content_hash}"),
            ("made by", whose.made_by),
            ("source", f"{whose.source.citation.zh} / {whose.source.citation.en}"),
            ("wording", f"{whose.wording.zh} / {whose.wording.en}"),
            ("notice", f"{whose.notice.zh} / {whose.notice.en}"),
        ),
        date=library.pack.date,
    )


def coverage_lines(library: Library, language: Language) -> Iterator[str]:
    """One line for each place that questions can be on: how many are, and what it is called."""
    for kind, counts in covered(library).items():
        width = max(map(len, counts), default=0)
        for id_, count in counts.items():
            name = said(_name(kind, id_, library), language)
            yield f"{kind:11}  {count:4}  {id_:{width}}  {name}"
    for kind, counts in covered(library).items():
        yield f"{kind:11}  {sum(map(bool, counts.values()))} of {len(counts)} have questions"


def _name(kind: str, id_: str, library: Library) -> Text:
    if kind == "section":
        return next(section.title for section in library.source.sections if section.id == id_)
    if kind == "mechanism":
        return library.topics[id_].name
    if kind == "route":
        return library.walkthroughs[id_].question
    if kind == "study":
        return library.studies[id_].name
    return discrepancy_title(library.discrepancies[id_])
