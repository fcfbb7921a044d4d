"""What an answer scores, by the certainty that was stated before it counted.

The scale of certainty-based marking (Gardner-Medwin): who is right gains 1, 2 or 3, who is wrong
loses 0, 2 or 6, so that nobody gains by stating more or less than they believe. Where an answer may
be right in part, nothing is staked: its share of 1 counts.
"""

from typing import Literal

from pofedu.content.question import ALL_OR_NOTHING, QuestionKind

Certainty = Literal[0, 1, 2, 3]
"""0 where none was asked for."""
RIGHT = (1, 1, 2, 3)
WRONG = (0, 0, -2, -6)
LEVELS = (1, 2, 3)
WORTH_FROM = {1: 0.0, 2: 2 / 3, 3: 0.8}
"""From which chance p of being right a level gains most: 4p - 2 > p, and 9p - 6 > 4p - 2."""


def is_all_or_nothing(kind: QuestionKind) -> bool:
    """Whether an answer is right or wrong as a whole, so that certainty is asked for."""
    return kind in ALL_OR_NOTHING


def points(kind: QuestionKind, hits: int, parts: int, certainty: int) -> float:
    """What an answer scores: -6 to 3, or its share of 1 where it may be right in part."""
    if not is_all_or_nothing(kind):
        return hits / parts
    return float(RIGHT[certainty] if hits == parts else WRONG[certainty])


def most_points(kind: QuestionKind) -> float:
    """The most that an answer can score."""
    return float(RIGHT[3]) if is_all_or_nothing(kind) else 1.0
