"""Writes the index by which records are found, from the records as they are written."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pypinyin import Style, lazy_pinyin

from pofedu.content.findable import NAMING, Kind, Said, findable, said_by
from pofedu.content.folding import fold
from pofedu.content.index import NAMES, STATEMENTS, WORDS, Entry, entry_of, hash_index

SOUNDING: tuple[Kind, ...] = ("entity", "term", "diagram", "study")
"""The kinds whose Chinese names are found by pinyin."""
_INTO_NAMES = f"INSERT INTO {NAMES}(rowid, name, sound) VALUES (?, ?, ?)"
_INTO_WORDS = f"INSERT INTO {WORDS}(rowid, words) VALUES (?, ?)"


def write_index(
    connection: sqlite3.Connection, records: Mapping[Kind, Iterable[Any]], content_hash: str
) -> str:
    """Fill the index of an empty pack; the answer is the hash that proves it."""
    with connection:
        for statement in STATEMENTS:
            connection.execute(statement)
        for number, entry in enumerate(_entries(records), 1):
            if entry.name:
                connection.execute(_INTO_NAMES, (number, entry.name, entry.sound))
            connection.execute(_INTO_WORDS, (number, entry.words))
        for table in (NAMES, WORDS):
            connection.execute(f"INSERT INTO {table}({table}) VALUES ('optimize')")
    return hash_index(connection, content_hash)


def _entries(records: Mapping[Kind, Iterable[Any]]) -> Iterator[Entry]:
    entities = {entity.id: entity for entity in records["entity"]}
    for kind, found in findable(records).items():
        for record in found:
            said = tuple(said_by(kind, record, entities))
            yield entry_of(said, _sounds(kind, said))


def _sounds(kind: Kind, said: Iterable[Said]) -> list[str]:
    """The Chinese names in pinyin: first letters, then whole syllables."""
    if kind not in SOUNDING:
        return []
    names = dict.fromkeys(one.zh for one in said if one.role in NAMING and one.zh != one.en)
    forms = (form for name in names if name for form in sounds_of(name))
    return list(dict.fromkeys(forms))


def sounds_of(name: str) -> tuple[str, ...]:
    """A Chinese name as it is typed without an input method; nothing where it has no Chinese.

    First letters stand once more with c for z, which many who type do not tell apart.
    """
    if name.isascii():
        return ()
    first, whole = (
        fold("".join(lazy_pinyin(name, style=style))).replace(" ", "")
        for style in (Style.FIRST_LETTER, Style.NORMAL)
    )
    return () if first == whole else tuple(dict.fromkeys((first, whole, first.replace("z", "c"))))
