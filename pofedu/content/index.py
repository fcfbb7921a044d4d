"""The index of a pack: by number of record, its names in one table, all its words in another.

It holds folded words only, never the texts; those stay in the records. Among the names, a whole
name stands once more as one word behind `NAME`, so that it is found exactly, or from its beginning;
column `sound` holds Chinese names in pinyin in the same way. Names have a table of their own since
few records match there, however large the pack.
"""

import hashlib
import sqlite3
from collections.abc import Iterable

from msgspec import Struct

from pofedu.content.findable import NAMING, Said
from pofedu.content.folding import compounds, joined_forms, words_of

NAMES, WORDS = "find_name", "find_word"
_OPTIONS = "content='', prefix='2 3', tokenize='unicode61 remove_diacritics 2'"
STATEMENTS = (
    f"CREATE VIRTUAL TABLE {NAMES} USING fts5(name, sound, {_OPTIONS})",
    f"CREATE VIRTUAL TABLE {WORDS} USING fts5(words, {_OPTIONS})",
)
NAME = "\ue000"
"""Begins the word that is a whole name; for the tokenizer it is a letter."""
BREAK = "\ue001"
"""Stands between two texts, so that no phrase runs from one into the next."""
SHADOWS = {
    "config": "k, v",
    "data": "id, block",
    "docsize": "id, sz",
    "idx": "segid, term, pgno",
}
"""The tables in which SQLite keeps an index, and their columns, which are also their order."""


class Entry(Struct, frozen=True):
    """What the index holds of one record."""

    name: str
    sound: str
    words: str


def entry_of(said: Iterable[Said], sounds: Iterable[str]) -> Entry:
    """What the index holds of a record that says these texts and whose names sound so."""
    said = tuple(said)
    names = [text for one in said if one.role in NAMING for text in one.texts]
    others = [text for one in said if one.role not in NAMING for text in one.texts]
    wholes = [NAME + form for name in names for form in joined_forms(name)]
    return Entry(
        _broken([" ".join(wholes), *map(_spaced, names)]) if names else "",
        " ".join(NAME + sound for sound in sounds),
        _broken(map(_spaced, [*names, *others])),
    )


def _broken(texts: Iterable[str]) -> str:
    return f" {BREAK} ".join(texts)


def _spaced(text: str) -> str:
    return _broken([" ".join(words_of(text)), *compounds(text)])


def hash_index(connection: sqlite3.Connection, content_hash: str) -> str:
    """The hash that proves an index: over every value in it, and the content it was made for."""
    digest = hashlib.sha256(content_hash.encode())
    for table in (NAMES, WORDS):
        for shadow, columns in SHADOWS.items():
            rows = connection.execute(f"SELECT {columns} FROM {table}_{shadow} ORDER BY {columns}")
            for row in rows:
                digest.update(b"\x1e" + b"\x1f".join(map(_bytes, row)))
    return digest.hexdigest()


def _bytes(value: object) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode()
