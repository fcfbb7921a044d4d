"""Packs of 100,000 bilingual records or 5,000 studies, made of the real one, always the same."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

from msgspec.structs import replace

from pofedu.compiler.problems import Placed
from pofedu.compiler.sources import Sources
from pofedu.compiler.writer import write_pack
from pofedu.content.index import NAMES, WORDS
from pofedu.content.library import Library
from pofedu.content.model import Claim, Entity, Text
from pofedu.content.source import Passage
from pofedu.content.study import Study

RECORDS = 100_000
ENTITIES, PASSAGES = RECORDS // 5, RECORDS // 5
CLAIMS = RECORDS - ENTITIES - PASSAGES
STUDIES = 5_000
_MIXED = ("route", "dose", "n", "time", "given", "intervention", "preparation", "model_agents")
"""What a made study has of another one than the rest."""


def write_large_pack(library: Library, target: Path) -> Path:
    """Write it through the same code as every pack; takes a minute."""
    sources = Sources(pack=_placed([library.pack]), source=_placed([library.source]))
    sources.entities = _placed(_entities(library))
    sources.claims = _placed(_claims(library))
    sources.passages = _placed(_passages(library))
    return write_pack(sources, target).target


def write_many_studies(library: Library, target: Path) -> Path:
    """Write a pack with all real records but the maps, and many studies made of the real ones."""
    sources = Sources(pack=_placed([library.pack]), source=_placed([library.source]))
    for kind in ("passages", "references", "entities", "claims", "terms", "topics"):
        setattr(sources, kind, _placed(getattr(library, kind).values()))
    sources.discrepancies = _placed(library.discrepancies.values())
    sources.studies = _placed(_studies(library))
    return write_pack(sources, target).target


def _studies(library: Library) -> Iterator[Study]:
    known, chance = list(library.studies.values()), Random(6)
    yield from known
    for number in range(STUDIES - len(known)):
        one, other, third = chance.choices(known, k=3)
        name = Text(zh=f"{one.name.zh} {number}", en=f"{one.name.en} {number}")
        mixed = {field: getattr(other, field) for field in _MIXED}
        yield replace(
            one,
            id=f"made-{number}",
            name=name,
            outcomes=third.outcomes,
            events=third.events,
            **mixed,
        )


def index_bytes(pack: Path) -> int:
    """How much of a pack is its index."""
    with closing(sqlite3.connect(pack)) as connection:
        sizes = (
            connection.execute(f"SELECT coalesce(sum(length({column})), 0) FROM {table}_{part}")
            for table in (NAMES, WORDS)
            for part, column in (("data", "block"), ("docsize", "sz"), ("idx", "term"))
        )
        return sum(size.fetchone()[0] for size in sizes)


def _placed(records: Any) -> list[Placed[Any]]:
    return [Placed(record, "made.yaml", {}) for record in records]


def _entities(library: Library) -> Iterator[Entity]:
    known, chance = list(library.entities.values()), Random(1)
    yield from known
    for number in range(ENTITIES - len(known)):
        one, other = chance.choices(known, k=2)
        name = Text(zh=f"{one.name.zh}与{other.name.zh}", en=f"{one.name.en} and {other.name.en}")
        yield replace(one, id=f"made-{number}", name=name, synonyms=())


def _claims(library: Library) -> Iterator[Claim]:
    known, entities = list(library.claims.values()), list(library.entities)
    chance = Random(2)
    for number in range(CLAIMS):
        one, other = chance.choices(known, k=2)
        statement = Text(
            zh=f"{one.statement.zh[:12]}{other.statement.zh[12:]}",
            en=f"{one.statement.en[:40]} {other.statement.en[40:]}",
        )
        yield replace(
            one, id=f"made-{number}", subject=chance.choice(entities), statement=statement
        )


def _passages(library: Library) -> Iterator[Passage]:
    known, chance = list(library.passages.values()), Random(3)
    yield from known
    for number in range(PASSAGES - len(known)):
        yield replace(chance.choice(known), locator=f"made-s{number}")
