"""Questions made from records: true to them, given away by nothing, touched only by their own."""

from collections.abc import Iterator
from dataclasses import replace
from typing import get_args

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication

from pofedu.compiler.itemflaws import LANGUAGES, check_flaws
from pofedu.compiler.problems import Placed
from pofedu.compiler.questions import OFFERS
from pofedu.content.address import parse_address
from pofedu.content.library import Library, entities_of
from pofedu.content.model import Claim, Effect
from pofedu.content.question import Question, is_generated, key_of
from pofedu.content.study import Stated, is_known
from pofedu.quiz.generating import Draft, drafts_of_claims, short_id
from pofedu.quiz.kinship import names_of
from pofedu.quiz.studyslots import drafts_of_studies
from pofedu.quiz.task import judge, right_answer, task_of
from pofedu.quiz.widgets.generatedwords import generated, question_of, with_generated

TURNED: dict[Effect, Effect] = {"increases": "decreases", "decreases": "increases"}


@pytest.fixture(scope="module")
def made(library: Library) -> dict[str, Question]:
    return {question.id: question for question in generated(library)}


@pytest.fixture(scope="module")
def drafts(library: Library) -> list[Draft]:
    return [*drafts_of_claims(library), *drafts_of_studies(library)]


def turned(library: Library, claim: Claim, effect: Effect) -> Library:
    flipped = msgspec.structs.replace(claim, effect=effect)
    return replace(library, claims={**library.claims, claim.id: flipped})
