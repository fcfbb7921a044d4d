"""What a lecturer sees of a question that is put to a hall."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication

from pofedu.quiz.session import Session
from pofedu.quiz.task import Task
from pofedu.quiz.widgets.handspart import CountField, HandsPart
from pofedu.settings.logic import Preferences
from tests.quiz.hall import Hall


def task_at(hall: Hall) -> Task:
    place = hall.page.room.place
    assert place is not None
    assert place.task is not None
    return place.task


def fields(hall: Hall) -> list[CountField]:
    part = hall.page.stage.part
    assert isinstance(part, HandsPart)
    return list(part.fields.values())


def counts(hall: Hall) -> list[int]:
    return [field.value() for field in fields(hall)]


def is_told(hall: Hall) -> bool:
    """Whether the answer can be read."""
    return task_at(hall).question.because.en in hall.shown()


def heard(interface: QAccessibleInterface) -> Iterator[str]:
    """All that is said of something and of what is within it."""
    kinds = QAccessible.Text
    yield from (interface.text(kind) for kind in (kinds.Name, kinds.Description, kinds.Help))
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is not None:
            yield from heard(child)


def telling(task: Task) -> list[str]:
    """What stands only beside an answer."""
    found = [task.question.because, *(option.because for option in task.options)]
    return [words for text in found for words in (text.zh, text.en)]


def buttons(hall: Hall) -> list[str]:
    return [name for name, button in hall.page.stage.bar.buttons.items() if button.isVisible()]


def choose(hall: Hall, language: str = "en", theme: str = "projector") -> None:
    hall.window.choose(Preferences(language, theme, 1.0, "less"))  # type: ignore[arg-type]
    QApplication.processEvents()


def task_session(hall: Hall) -> Session:
    assert hall.page.room.place is not None
    return hall.page.room.place.session
