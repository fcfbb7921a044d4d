"""What the room of questions offers by name: going on, ten minutes, weak points, each section."""

from collections.abc import Iterator

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.questionsubjects import sections_of
from pofedu.learner.learner import Learner
from pofedu.learner.questionstates import open_session
from pofedu.ui.commands import Command
from pofedu.ui.language import labelled, translate
from pofedu.ui.progresswords import ID as PROGRESS
from pofedu.ui.progresswords import progress_title

OTHERS = "自测 答题 测验 考试 练习 题目 quiz questions test exam practice self-assessment"


def commands(library: Library, learner: Learner) -> Iterator[Command]:
    """To go on where one stopped, where there is such a session; then what can be begun."""
    if (found := open_session(learner, library)) is not None:
        words = translate("QuizLinks", "Questions: go on where you stopped")
        yield _command("quiz-on", words, found.place)
    minutes = translate("QuizLinks", "Questions: ten minutes")
    yield _command("quiz-minutes", minutes, _scope("minutes"))
    weak = translate("QuizLinks", "Questions: weak points")
    yield _command("quiz-weak", weak, _scope("weak"))
    progress = labelled(translate("QuizLinks", "Questions"), progress_title())
    yield _command("quiz-progress", progress, Address("quiz", PROGRESS))
    asked = {id_ for q in library.questions.values() for id_ in sections_of(q, library)}
    for section in library.source.sections:
        if section.id in asked:
            number = f"{section.id} " if section.id[:1].isdigit() else ""
            title = Text(zh=number + section.title.zh, en=number + section.title.en)
            words = labelled(translate("QuizLinks", "Questions"), title)
            yield _command(f"quiz-{section.id}", words, _scope(f"section:{section.id}"))


def _scope(scope: str) -> Address:
    return Address("quiz").with_view(scope=scope)


def _command(id_: str, words: Text, place: Address) -> Command:
    group = translate("QuizLinks", "Questions")
    return Command(id_, group, words, OTHERS, place, is_place=True)
