"""The index of a pack: one row for each record that can be found, in the order of its number.

It holds folded words only, never the texts; those stay in the records. Column `name` holds all that
a record is called, `sound` the Chinese names in pinyin, `text` everything else it says. A name that
is to be found from its beginning stands there once more as one word, behind `NAME`.
"""

import hashlib
import sqlite3
from collections.abc import Iterable

from pofedu.content.findable import NAMING, Said
from pofedu.content.folding import compounds, joined_forms, words_of

TABLE = "find"
STATEMENT = (
    f"CREATE VIRTUAL TABLE {TABLE} USING fts5(name, sound, text, content='', prefix='2 3',"
    " tokenize='unicode61 remove_diacritics 2')"
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
"""The tables in which SQLite keeps the index, and their columns, which are also their order."""


def row_of(said: Iterable[Said], sounds: Iterable[str]) -> tuple[str, str, str]:
    """What the index holds of one record."""
    said = tuple(said)
    names = [text for one in said if one.role in NAMING for text in one.texts]
    texts = [text for one in said if one.role not in NAMING for text in one.texts]
    wholes = [NAME + form for name in names for form in joined_forms(name)]
    starts = [NAME + sound for sound in sounds]
    return (
        f" {BREAK} ".join([" ".join(wholes), *map(_spaced, names)]),
        " ".join(starts),
        f" {BREAK} ".join(map(_spaced, texts)),
    )


def _spaced(text: str) -> str:
    return " ".join([*words_of(text), *_apart(compounds(text))])


def _apart(forms: list[str]) -> list[str]:
    return [part for form in forms for part in (BREAK, form)]


def hash_index(connection: sqlite3.Connection, content_hash: str) -> str:
    """The hash that proves an index: over every value in it, and the content it was made for."""
    digest = hashlib.sha256(content_hash.encode())
    for shadow, columns in SHADOWS.items():
        rows = connection.execute(f"SELECT {columns} FROM {TABLE}_{shadow} ORDER BY {columns}")
        for row in rows:
            digest.update(b"\x1e" + b"\x1f".join(map(_bytes, row)))
    return digest.hexdigest()


def _bytes(value: object) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode()
