"""The ledger of passages: exactly the sentences of the source, each accounted for."""

from collections.abc import Iterator

from pofedu.compiler.problems import Placed, Problem
from pofedu.compiler.sources import Sources
from pofedu.compiler.walk import locators
from pofedu.content.library import section_locators
from pofedu.content.source import Section, Source

MAX_PLACES = 2000
ACCOUNTING = ("claims", "studies", "discrepancies", "terms", "entities", "diagrams")
"""The kinds of record that a passage can become."""


def check_ledger(sources: Sources) -> Iterator[Problem]:
    """Passages missing or surplus, and passages with no record or with a wrong excuse."""
    for source in sources.source:
        yield from _against_sections(sources, source)
    yield from _accounted_for(sources)
    yield from _restated(sources)


def _against_sections(sources: Sources, source: Placed[Source]) -> Iterator[Problem]:
    due: set[str] = set()
    for place, section in enumerate(source.record.sections):
        huge = list(_huge(source, section, place))
        yield from huge
        if huge:
            return
        due.update(section_locators(section))
        for locator in section_locators(section):
            if not sources.knows("passages", locator):
                what = f"section {section.id} has a place {locator}, the ledger has not"
                todo = "add it to passages or correct the count"
                yield source.problem(what, todo, "sections", place)
    if not source.is_whole("sections"):
        return
    if len(due) != source.record.locators:
        what = f"the sections hold {len(due)} places, the source {source.record.locators}"
        yield source.problem(what, "correct the section that is short", "locators")
    for placed in sources.passages:
        if placed.record.locator not in due:
            what = f"no section of the source holds {placed.record.locator!r}"
            yield placed.problem(what, "correct the locator or the section's count", "locator")


def _huge(source: Placed[Source], section: Section, place: int) -> Iterator[Problem]:
    for name in ("sentences", "rows", "notes"):
        if (count := getattr(section, name)) > MAX_PLACES:
            what = f"section {section.id} would hold {count} {name}"
            todo = f"at most {MAX_PLACES} are possible"
            yield source.problem(what, todo, "sections", place, name)


def _accounted_for(sources: Sources) -> Iterator[Problem]:
    by: dict[str, str] = {}
    for kind in ACCOUNTING:
        for placed in sources.of(kind):
            for _, locator in locators(placed.record):
                by.setdefault(locator, f"{placed.record.id!r} in {placed.file}")
    for passage in sources.passages:
        locator, reason = passage.record.locator, passage.record.nothing
        if reason and locator in by:
            what = f"{locator} is said to become nothing ({reason}), but {by[locator]} rests on it"
            yield passage.problem(what, "remove 'nothing' or that record's locator", "nothing")
        is_certain = not sources.unread and locator not in sources.mentions
        if not reason and locator not in by and is_certain:
            what = f"{locator} is not accounted for: no record rests on it"
            todo = "rest a record on it, or say why not with 'nothing'"
            yield passage.problem(what, todo, "locator")


def _restated(sources: Sources) -> Iterator[Problem]:
    """A restatement names what it says again, and that is taught."""
    for placed in sources.passages:
        passage = placed.record
        is_restatement = passage.nothing == "restatement"
        if is_restatement and not passage.restates and placed.is_whole("restates"):
            what = f"{passage.locator} is called a restatement of nothing"
            yield placed.problem(what, "name what it restates in 'restates'", "nothing")
        if passage.restates and not is_restatement:
            what = f"{passage.locator} restates others, but is not called a restatement"
            yield placed.problem(what, "remove 'restates' or correct 'nothing'", "restates")
        for place, locator in enumerate(passage.restates):
            other = sources.named("passages").get(locator)
            if other is not None and other.nothing:
                what = f"{passage.locator} restates {locator}, which becomes nothing itself"
                yield placed.problem(what, "name the places that say it first", "restates", place)
