"""The columns of the table of studies; each value says where it comes from."""

from collections import Counter
from collections.abc import Callable, Iterable

from pofedu.content.address import Address
from pofedu.content.grade import papers_of
from pofedu.content.library import Library
from pofedu.content.listing import Row
from pofedu.content.model import Text
from pofedu.content.study import Outcome, Stated, Study
from pofedu.content.topic import carriers_of
from pofedu.studies.columns import COLUMNS, Layout, layout
from pofedu.studies.keys import headings, mechanisms, year_of
from pofedu.studies.selection import Selection
from pofedu.studies.stated import STATED, empty_columns
from pofedu.studies.widgets.tablewords import column_words
from pofedu.ui.cardlinks import doubt_count, origin_mark
from pofedu.ui.language import joined, labelled, same, translate
from pofedu.ui.names import lowered
from pofedu.ui.outcomes import is_count, went_words
from pofedu.ui.protocol.words import times_words
from pofedu.ui.studycard import is_paper_sure
from pofedu.ui.table.columns import (
    Cell,
    Column,
    cell_of,
    doubts_of,
    not_stated,
    number_of,
)
from pofedu.ui.words import (
    design_words,
    population_words,
    status_words,
)

WIDTHS = {
    "study": 15, "design": 7, "whom": 8, "participants": 13, "species": 6, "strain": 11, "agent": 9,
    "model": 14, "comparison": 15, "given": 15, "preparation": 9, "scaffold": 8, "route": 10,
    "dose": 11, "n": 13, "time": 18, "year": 6, "outcomes": 18, "direction": 20, "mechanism": 14,
    "references": 9, "status": 9, "doubts": 8, "claims": 5, "registration": 10,
}  # fmt: skip
"""In characters of the text."""


def study_columns(library: Library) -> dict[str, Column]:
    """All columns by their id, in their usual order."""
    cells = Cells(library)
    made: dict[str, Callable[[Study], Cell]] = {
        "study": lambda study: Cell(study.name, is_bold=True),
        "design": cells.design,
        "whom": cells.whom,
        "agent": cells.agent,
        "scaffold": cells.scaffold,
        "year": cells.year,
        "outcomes": cells.outcomes,
        "direction": cells.direction,
        "mechanism": cells.mechanism,
        "references": cells.references,
        "status": cells.status,
        "doubts": cells.doubts,
        "claims": lambda study: number_of(len(library.claims_counting(study.id))),
        **{column: cells.in_words(name) for column, name in STATED.items()},
        "time": cells.time,
    }

    def cell(make: Callable[[Study], Cell]) -> Callable[[Row], Cell]:
        return lambda row: make(library.studies[row.id])

    return {c: Column(c, column_words(c), WIDTHS[c], cell(made[c])) for c in COLUMNS}


def columns_at(
    address: Address, selection: Selection
) -> tuple[tuple[Column, ...], Layout, tuple[str, ...]]:
    """The columns that an address shows, how they are laid out, and those without any value."""
    known = study_columns(selection.library)
    empty = empty_columns(selection)
    wanted = layout(address, empty)
    return tuple(known[name] for name in wanted.columns), wanted, empty


class Cells:
    """Makes the cells of studies that are more than a field in its own words."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._mechanisms = mechanisms(library)

    def in_words(self, name: str) -> Callable[[Study], Cell]:
        """What makes the cell of a field that is stated in words."""

        def cell(study: Study) -> Cell:
            field: Stated | None = getattr(study, name)
            if field is None:
                return not_stated()
            return self._of(study, field, Text(zh=field.zh, en=field.en))

        return cell

    def _of(self, study: Study, field: Stated | None, words: Text) -> Cell:
        """Words that come from where a field comes from."""
        if field is None:
            return Cell(words, self._grounds(study))
        mark = origin_mark(field.origin, (), is_paper_sure(study, self._library))
        return Cell(words, mark, is_faint=not field.is_confirmed)

    def _grounds(self, study: Study) -> Text:
        """What design and population rest on."""
        said = [origin_mark("review")] if study.grounds.passages else []
        if study.grounds.references:
            said.append(origin_mark("page-read", (), is_paper_sure(study, self._library)))
        return joined(
            said or [translate("Words", "Background knowledge, not from the review")], "；", "; "
        )

    def design(self, study: Study) -> Cell:
        if study.design is None:
            return not_stated()
        return Cell(design_words(study.design), self._grounds(study))

    def whom(self, study: Study) -> Cell:
        if study.population is None:
            return not_stated()
        return Cell(population_words(study.population), self._grounds(study))

    def agent(self, study: Study) -> Cell:
        names = [self._library.entities[id_].name for id_ in study.model_agents]
        return self._of(study, study.model, joined(names, "、")) if names else not_stated()

    def scaffold(self, study: Study) -> Cell:
        """Only what is recorded among what was given; other cells are never called bare."""
        found = [topic.name for topic in carriers_of(study, self._library.topics.values())]
        return self._of(study, study.intervention, joined(found, "、")) if found else not_stated()

    def time(self, study: Study) -> Cell:
        """In the study's words; where there are none, when its steps were."""
        if study.time is not None or not study.timed:
            return self.in_words("time")(study)
        is_sure = is_paper_sure(study, self._library)
        origins = dict.fromkeys(origin_mark(e.origin, (), is_sure) for e in study.timed)
        mark = joined((*origins, translate("StudyTable", "from its steps")), "；", "; ")
        is_faint = not study.timed[0].is_confirmed
        return Cell(times_words(study.timed), mark, is_faint=is_faint)

    def year(self, study: Study) -> Cell:
        year = year_of(study, self._library)
        if year is None:
            return not_stated()
        mark = translate("StudyTable", "confirmed")
        if not year.is_confirmed:
            mark = origin_mark("unverified")
        return Cell(same(str(year.value)), mark, is_faint=not year.is_confirmed)

    def outcomes(self, study: Study) -> Cell:
        if not study.outcomes:
            return not_stated()
        known = dict.fromkeys(outcome.measure for outcome in study.confirmed)
        others = dict.fromkeys(o.measure for o in study.outcomes if o.measure not in known)
        measures = (*known, *map(_unsure, others))
        return Cell(joined(measures, "；", "; "), self._origins(study, study.outcomes))

    def _origins(self, study: Study, outcomes: Iterable[Outcome]) -> Text:
        """How many outcomes come from where."""
        is_sure = is_paper_sure(study, self._library)
        marks = Counter(origin_mark(o.saw.origin, (), is_sure) for o in outcomes)
        return joined(joined((mark, same(str(n))), " ", " ") for mark, n in marks.items())

    def direction(self, study: Study) -> Cell:
        """How many results went which way; those that nobody confirmed stand apart."""
        results = [outcome for outcome in study.outcomes if not outcome.is_baseline]
        if not results:
            return not_stated()
        kinds = Counter(_kind(outcome) for outcome in results if outcome.is_confirmed)
        said = [labelled(kind, same(str(n))) for kind, n in kinds.most_common()]
        if doubtful := sum(not outcome.is_confirmed for outcome in results):
            said.append(labelled(origin_mark("unverified"), same(str(doubtful))))
        words = joined(said, " · ", " · ")
        is_faint = doubtful == len(results)
        return Cell(words, self._origins(study, results), is_faint=is_faint)

    def mechanism(self, study: Study) -> Cell:
        """The headings and pathways of what a study measured, the confirmed ones first."""
        told = self._mechanisms_of(study.confirmed)
        others = self._mechanisms_of(study.outcomes)
        names = [*told, *(_unsure(name) for name in others if name not in told)]
        if not names:
            return not_stated()
        mark = translate("StudyTable", "headings of pofedu's own")
        return Cell(joined(names, "、"), mark, is_faint=not told)

    def _mechanisms_of(self, outcomes: Iterable[Outcome]) -> list[Text]:
        outcomes, library = tuple(outcomes), self._library
        found = [library.topics[id_].name for id_ in headings(outcomes, self._mechanisms)]
        about = dict.fromkeys(id_ for outcome in outcomes for id_ in outcome.about)
        entities = (library.entities[id_] for id_ in about)
        return found + [entity.name for entity in entities if entity.kind == "pathway"]

    def references(self, study: Study) -> Cell:
        papers = papers_of(study)
        printed = [r.number for r in study.references if r.role == "printed-as"]
        others = [number for number in printed if number not in papers]
        said = " ".join(f"[{n}]" for n in dict.fromkeys((*papers, *others)))
        is_identified = any(r.role == "identified-as" for r in study.references)
        mark = translate("Card", "taken to be this paper")
        if not is_identified:
            mark = translate("Card", "cited by the review for this study")
        elif others:
            numbers = " ".join(f"[{n}]" for n in others)
            mark = translate("StudyTable", "printed as {numbers}", numbers=numbers)
        return Cell(same(said), mark)

    def status(self, study: Study) -> Cell:
        statuses = dict.fromkeys(self._library.references[n].status for n in papers_of(study))
        return cell_of(joined(map(status_words, statuses), "；", "; ") if statuses else None)

    def doubts(self, study: Study) -> Cell:
        return doubts_of(doubt_count(self._library.discrepancies_of(study=study.id)))


def _kind(outcome: Outcome) -> Text:
    """Which way an outcome went, as a word before a number of such outcomes."""
    if outcome.direction == "none" and is_count(outcome):
        return translate("StudyTable", "counts only")
    words = went_words(outcome)
    return Text(zh=words.zh, en=lowered(words.en))


def _unsure(words: Text) -> Text:
    mark = origin_mark("unverified")
    return Text(zh=f"{words.zh}（{mark.zh}）", en=f"{words.en} ({mark.en})")
