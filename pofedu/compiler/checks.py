"""Checks across records: names that must exist, and whatever no single field can show."""

import datetime
from collections.abc import Iterator

from pofedu.compiler.claims import check_claims
from pofedu.compiler.discrepancies import check_discrepancies
from pofedu.compiler.drawing import check_diagrams
from pofedu.compiler.ledger import check_ledger
from pofedu.compiler.names import check_names
from pofedu.compiler.overclaims import check_overclaims
from pofedu.compiler.problems import Problem
from pofedu.compiler.questions import check_questions
from pofedu.compiler.sources import Sources
from pofedu.compiler.studies import check_studies
from pofedu.compiler.texts import check_texts
from pofedu.compiler.topics import check_topics
from pofedu.compiler.values import check_values
from pofedu.compiler.walkthroughs import check_walkthroughs
from pofedu.content.model import SCHEMA_VERSION


def check(sources: Sources) -> Iterator[Problem]:
    """Every problem that shows only when records are seen together."""
    yield from _check_pack(sources)
    yield from check_names(sources)
    yield from check_ledger(sources)
    yield from check_values(sources)
    yield from check_claims(sources)
    yield from check_topics(sources)
    yield from check_studies(sources)
    yield from check_discrepancies(sources)
    yield from check_diagrams(sources)
    yield from check_walkthroughs(sources)
    yield from check_questions(sources)
    yield from check_texts(sources)
    yield from check_overclaims(sources)


def _check_pack(sources: Sources) -> Iterator[Problem]:
    for placed in sources.pack:
        found = placed.record.schema_version
        if found != SCHEMA_VERSION:
            what = f"schema_version is {found}, this program compiles {SCHEMA_VERSION}"
            newer = found > SCHEMA_VERSION
            todo = "update the program" if newer else "bring the records up to date, then raise it"
            yield placed.problem(what, todo, "schema_version")
        if not _is_day(placed.record.date):
            what = f"there is no day {placed.record.date}"
            yield placed.problem(what, "write it as 2026-11-30", "date")


def _is_day(text: str) -> bool:
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        return False
    return True
