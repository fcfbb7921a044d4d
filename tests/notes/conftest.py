"""A learner who can be refused, and a place to write on."""

import sqlite3

import pytest

from pofedu.content.address import Address, parse_address
from pofedu.learner.learner import Learner
from pofedu.learner.passing import passing_learner
from pofedu.learner.records import Edition
from pofedu.learner.schema import migrate

CLAIM = parse_address("diagram/injury#claim:gvhd-follicle-structure")


@pytest.fixture
def learner() -> Learner:
    """A learner in memory."""
    return passing_learner(Edition("pof-hsct", "0" * 64))


@pytest.fixture
def place() -> Address:
    """A claim on the map."""
    return CLAIM


class Disk:
    """A file that a learner is kept in, on a disk that can be filled and emptied."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def fill(self) -> None:
        """Let no page be added."""
        pages = self._connection.execute("PRAGMA page_count").fetchone()[0]
        self._connection.execute(f"PRAGMA max_page_count = {pages}")

    def make_room(self) -> None:
        """Let pages be added again."""
        self._connection.execute("PRAGMA max_page_count = 1000000")


@pytest.fixture
def disk_and_learner() -> tuple[Disk, Learner]:
    """A learner and the disk beneath."""
    connection = sqlite3.connect(":memory:")
    migrate(connection)
    return Disk(connection), Learner(connection, Edition("pof-hsct", "0" * 64))
