"""Finding anything in a pack, in either language; opened at the first question.

What is called exactly so comes first, then names that hold the words, names that begin so, names in
pinyin, and last whatever else says them, ranked by how much of it they are; whole words come before
words that only begin so. Of one or two letters, or one Chinese character, the names that begin so
come before those that hold it, the shortest first. Questions come after everything that answers.
Where very much is found it stays in the order of the pack, since ranking would keep the reader
waiting.
"""

import sqlite3
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cached_property, partial
from typing import Any
from urllib.parse import quote

from msgspec import Struct

from pofedu.content.findable import NAMING, Kind, Said, findable, id_of, said_by
from pofedu.content.folding import fold
from pofedu.content.hits import Hit, Marks, hit_of
from pofedu.content.index import WORDS, hash_index
from pofedu.content.library import Library
from pofedu.content.matching import wanted
from pofedu.content.queries import Query, phrases, queries, sounding

__all__ = ["FindError", "Finder", "Found", "Hit", "Marks", "find"]

WHOLE = 1500
"""Of a pack of so many records everything that is found is given."""
MOST = 200
"""Of a larger one so many hits are given; whoever wants to see others says more."""
RANKED = 600
"""In a larger one hits are ranked where each word of the query is in fewer records: it costs some
2 µs for each."""
NAMED: tuple[Kind, ...] = ("entity", "term")
"""What is a name and little else; of names that begin so, theirs are given before others."""
LONG = 1000
"""As long counts a name that has the beginning only in another spelling."""
KEPT = 2000
"""Records whose texts are kept at hand."""


class FindError(Exception):
    """The index of a pack cannot be used; the message says what happened and what to do."""


class Found(Struct, frozen=True):
    """What a query finds: numbers of records, best first, and how many there are of each kind.

    Where there is more than is given, of no kind is told how many.
    """

    query: str
    numbers: tuple[int, ...] = ()
    counts: tuple[tuple[Kind, int], ...] = ()
    is_cut: bool = False
    """Whether there is more than is given."""


class Finder:
    """Finds records of one pack; raises `FindError` where its index is missing or damaged."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._said: dict[int, tuple[Said, ...]] = {}

    def find(self, query: str, kind: Kind | None = None, most: int = 0) -> Found:
        """The records that hold all words of a query, of one kind where it is given."""
        if not wanted(query):
            return Found(query)
        with self._telling_damage():
            return self._find(query, kind, most or self._most)

    def sounding(self, query: str) -> frozenset[tuple[Kind, str]]:
        """The entities and terms whose Chinese names begin so in pinyin, by kind and id."""
        asked = sounding(query)[1:]
        with self._telling_damage():
            return frozenset(
                (kind, id_of(kind, self._at(number)[1]))
                for question in asked
                for kind in NAMED
                for number in self._numbers(question, self._room(kind), self._most, False)
            )

    @contextmanager
    def _telling_damage(self) -> Iterator[None]:
        try:
            yield
        except FindError:
            raise
        except Exception as error:  # whatever a damaged index may raise
            raise self._damaged(f"{type(error).__name__}: {error}") from error

    def open(self) -> None:
        """Get ready before the first question: opens the pack and proves the index."""
        self.find("0", most=1)

    def _find(self, query: str, kind: Kind | None, most: int) -> Found:
        room = self._room(kind)
        is_ranked = self._is_ranked(query)
        found: dict[int, None] = {}
        for question in queries(query):
            if len(found) <= most:
                answer = self._numbers(question, room, most + 1, is_ranked)
                if question.begins and is_ranked:
                    answer.sort(key=partial(self._length, question.begins))
                found.update(dict.fromkeys(answer))
        numbers = tuple(sorted(found, key=self._records_end.__lt__))
        is_cut = len(numbers) > most
        return Found(query, numbers[:most], () if is_cut else self._counts(numbers), is_cut)

    def _is_ranked(self, query: str) -> bool:
        """Whether each word is rare enough; to rank means to count all records that have it."""
        if self._ends[-1][1] <= WHOLE:
            return True
        statement = f"SELECT rowid FROM {WORDS} WHERE {WORDS} MATCH ? LIMIT ?"
        return all(
            len(self._ask(statement, phrases(word, False), RANKED)) < RANKED
            for word in wanted(query)
        )

    def _numbers(
        self, question: Query, room: tuple[int, int], most: int, is_ranked: bool
    ) -> list[int]:
        order = "rowid"
        if is_ranked and not question.is_alike:
            order = f"rowid > {self._records_end}, rank, rowid"
        rows = self._ask(
            f"SELECT rowid FROM {question.table} WHERE {question.table} MATCH ?"
            f" AND rowid BETWEEN ? AND ? ORDER BY {order} LIMIT ?",
            question.words,
            *room,
            most,
        )
        return [number for (number,) in rows]

    def _length(self, beginning: str, number: int) -> tuple[bool, int]:
        """How long the shortest name with this beginning is, in letters; entities come first."""
        names = (text for said in self._texts(number) if said.role in NAMING for text in said.texts)
        forms = (fold(name).replace(" ", "") for name in names)
        lengths = (len(form) for form in forms if form.startswith(beginning))
        return self._at(number)[0] not in NAMED, min(lengths, default=LONG)

    def _ask(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        return self._connection.execute(statement, values).fetchall()

    def _room(self, kind: Kind | None) -> tuple[int, int]:
        """The first and last number that the records of a kind have."""
        if kind is None:
            return 1, self._ends[-1][1]
        end = dict(self._ends).get(kind, 0)
        return end - len(self._records.get(kind, ())) + 1, end

    def _counts(self, numbers: tuple[int, ...]) -> tuple[tuple[Kind, int], ...]:
        ordered, before, counts = sorted(numbers), 0, []
        for kind, end in self._ends:
            upto = bisect_right(ordered, end)
            counts += [(kind, upto - before)] if upto > before else []
            before = upto
        return tuple(counts)

    # Hits

    def hits(self, query: str, most: int = 0) -> list[Hit]:
        """All that a query finds, best first."""
        return [self.hit(number, query) for number in self.find(query, most=most).numbers]

    def hit(self, number: int, query: str) -> Hit:
        """One record that was found, with the words of the query marked."""
        kind, record = self._at(number)
        return hit_of(kind, record, self._texts(number), query, self._library.entities)

    def count_unverified(self, numbers: Iterable[int], query: str) -> int:
        """How many of what a query found it found by a value that no page confirmed."""
        doubtful = (n for n in numbers if any(s.caution == "unverified" for s in self._texts(n)))
        return sum(self.hit(number, query).caution == "unverified" for number in doubtful)

    def _texts(self, number: int) -> tuple[Said, ...]:
        """All texts of a record; kept, for the next key press mostly finds the same ones."""
        if number not in self._said:
            if len(self._said) >= KEPT:
                self._said.clear()
            self._said[number] = tuple(said_by(*self._at(number), self._library.entities))
        return self._said[number]

    def _at(self, number: int) -> tuple[Kind, Any]:
        for kind, end in self._ends:
            if number <= end:
                return kind, self._records[kind][number - end - 1]
        raise IndexError(f"no record has the number {number}")

    @cached_property
    def _records(self) -> dict[Kind, list[Any]]:
        kept = self._library
        return findable(
            {
                "entity": kept.entities.values(),
                "term": kept.terms.values(),
                "diagram": kept.diagrams.values(),
                "walkthrough": kept.walkthroughs.values(),
                "study": kept.studies.values(),
                "claim": kept.claims.values(),
                "passage": kept.passages.values(),
                "reference": kept.references.values(),
                "discrepancy": kept.discrepancies.values(),
                "doubt": kept.doubts.values(),
                "question": kept.questions.values(),
            }
        )

    @cached_property
    def _ends(self) -> tuple[tuple[Kind, int], ...]:
        """The last number of each kind."""
        total, ends = 0, []
        for kind, records in self._records.items():
            total += len(records)
            ends.append((kind, total))
        return tuple(ends)

    @cached_property
    def _records_end(self) -> int:
        """The last number that is no question's: those stand at the end."""
        return self._room("question")[0] - 1

    @property
    def _most(self) -> int:
        total = self._ends[-1][1]
        return total if total <= WHOLE else MOST

    @cached_property
    def _connection(self) -> sqlite3.Connection:
        path = self._library.path.resolve().as_posix()
        uri = f"file:{quote(path.encode())}?mode=ro&immutable=1"
        connection = sqlite3.connect(uri, uri=True, isolation_level=None)
        try:
            connection.text_factory = bytes
            connection.execute("PRAGMA trusted_schema = OFF")
            kept = connection.execute("SELECT content_hash, index_hash FROM pack").fetchone()
            content, index = (value.decode() for value in kept)
            if content != self._library.content_hash:
                raise self._damaged("the pack was replaced while it was open")
            if hash_index(connection, content) != index:
                raise self._damaged("it does not match its hash")
        except BaseException:
            connection.close()
            raise
        return connection

    def _damaged(self, reason: str) -> FindError:
        return FindError(
            f"Nothing can be searched: the index in {self._library.path} is damaged ({reason})."
            " Build the pack again or get a fresh copy, then start the program again."
        )

    def close(self) -> None:
        """Let go of the file; the next question opens it again."""
        if "_connection" in self.__dict__:
            self._connection.close()
            del self._connection


def find(library: Library, query: str, most: int = 0) -> list[Hit]:
    """All that a query finds in a pack, best first; opens and closes its index."""
    finder = Finder(library)
    try:
        return finder.hits(query, most)
    finally:
        finder.close()
