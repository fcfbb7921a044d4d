"""A learner of whom nothing is kept: for pictures, the self-test, and tests."""

import sqlite3

from pofedu.learner.learner import Learner
from pofedu.learner.records import Edition
from pofedu.learner.schema import create


def passing_learner(edition: Edition | None = None) -> Learner:
    """An empty learner in memory."""
    memory = sqlite3.connect(":memory:")
    create(memory)
    return Learner(memory, edition)
