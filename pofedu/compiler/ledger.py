"""The ledger of passages: exactly the sentences of the source, each accounted for."""

from collections.abc import Iterator

from pofedu.compiler.problems import Placed, Problem
from pofedu.compiler.sources import Sources
from pofedu.compiler.walk import locators
from pofedu.content.model import Source

MAX_SENTENCES = 2000
ACCOUNTING = ("entities", "claims", "studies", "terms", "diagrams")
"""The kinds of record that a passage can become."""


def check_ledger(sources: Sources) -> Iterator[Problem]:
    """Passages missing or surplus, and passages with no record or with a wrong excuse."""
    for source in sources.source:
        yield from _against_sections(sources, source)
    yield from _accounted_for(sources)


def _against_sections(sources: Sources, source: Placed[Source]) -> Iterator[Problem]:
    due: set[str] = set()
    for place, section in enumerate(source.record.sections):
        at = ("sections", place, "sentences")
        if section.sentences > MAX_SENTENCES:
            what = f"section {section.id} would hold {section.sentences} sentences"
            yield source.problem(what, f"at most {MAX_SENTENCES} are possible", *at)
            continue
        made = [f"{section.id}-s{number}" for number in range(1, section.sentences + 1)]
        due.update(made)
        for locator in made:
            if not sources.knows("passages", locator):
                what = f"section {section.id} has a sentence {locator}, the ledger has not"
                yield source.problem(what, "add it to passages or correct the count", *at)
    for placed in sources.passages:
        if placed.record.locator not in due and "source" not in sources.unread:
            what = f"no section of the source holds {placed.record.locator!r}"
            yield placed.problem(what, "correct the locator or the section's count", "locator")


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
