"""A learner of whom nothing is kept: for pictures, the self-test, and tests."""

import sqlite3

from pofedu.learner.learner import Learner
from pofedu.learner.records import Edition
from pofedu.learner.schema import begin


def passing_learner(edition: Edition | None = None) -> Learner:
    """An empty learner in memory; made by the first step alone, without the migrations' library."""
    connection = sqlite3.connect(":memory:")
    begin(connection)  # type: ignore[arg-type]  # the step only executes statements
    return Learner(connection, edition)
