"""The program is killed among the questions; the next start is where one was, or where it goes on.

Of an exam that is nowhere that an answer would look lost.
"""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from pofedu import paths
from tests.window.test_ending import START, start

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such kill"),
]

ACT = """
import os, signal
from pofedu.content.address import Address
from pofedu.quiz.plan import Plan, Scope
from pofedu.quiz.session import begin as begun

def act(program):
    try:
        page = begin_questions(program)
        deed(page, page.room, program.window.places.leaving.emit)
    finally:
        os.kill(os.getpid(), signal.SIGKILL)

def begin_questions(program):
    program.learner.keep_setting("welcomed", "yes")
    ids = [q.id for q in program.library.questions.values() if q.kind == "best"][:3]
    plan = Plan(MODE, Scope("all"), tuple(ids), 600 if MODE == "exam" else 0)
    session = begun(program.library, program.learner, plan)
    program.window.places.go(Address("quiz"))
    page = program.window.pages.page
    page.list.take(f"on:{session.uid}")
    return page

def answer(room):
    room.answer((room.place.task.options[0].id,), 3)
"""
LOOK = """
def act(program):
    def look():
        place, room = program.window.places.current, program.window.pages.page.room
        words = "covered" if room.is_covered else "open"
        if room.place is not None and room.place.session.state == "ended":
            words = "ended"
        print(place.id, place.value("at"), words)
        program.app.quit()
    QTimer.singleShot(300, look)
"""


def place_after(deed: str, mode: str, folder: Path) -> str:
    """Where a start is, after the one before was killed having done something."""
    code = f"{START}\nMODE = {mode!r}\n{ACT}\ndef deed(page, room, keep_place):\n    {deed}\n"
    killed = subprocess.run(
        [sys.executable, "-c", f"{code}sys.exit(cli.main(sys.argv[1:]))", "--profile", str(folder)],
        cwd=paths.ROOT, capture_output=True, encoding="utf-8", timeout=30,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(folder.parent)},
    )  # fmt: skip
    assert (killed.returncode, killed.stderr) == (-signal.SIGKILL, "")
    begun = start(LOOK, folder)
    said, wrong = begun.communicate(timeout=30)
    assert (begun.returncode, wrong) == (0, "")
    return said.strip()


KEEP, ANSWER, ON = "keep_place()", "answer(room)", "page._go_on()"
PAUSE, END, LAST = "page._press('pause')", "page._go_to('result')", f"{ANSWER}; {ON}; " * 3
EXAM = {
    "at a question": (KEEP, "1 covered"),
    "an answer kept, nothing else shown": (f"{KEEP}; {ANSWER}", "2 covered"),
    "gone on at once": (f"{ANSWER}; {ON}", "2 covered"),
    "back at a question left out": (f"{ON}; {ANSWER}; page._go_back(); {KEEP}", "1 covered"),
    "back at an answer": (f"{ANSWER}; {ON}; page._go_back(); {KEEP}", "2 covered"),
    "an answer taken back": (f"{ANSWER}; room.undo(); {KEEP}", "1 covered"),
    "paused": (f"{ON}; {KEEP}; {PAUSE}", "2 covered"),
    "paused at an answer": (f"{ANSWER}; {KEEP}; {PAUSE}", "2 covered"),
    "all answered": (LAST, "result covered"),
    "before handing in": (f"{ANSWER}; {END}; {KEEP}", "result covered"),
    "handed in": (f"{ANSWER}; {END}; page._hand_in(); {KEEP}", "result ended"),
    "handed in at once": (f"{KEEP}; {ANSWER}; page._hand_in()", "1 ended"),
}
PRACTICE = {
    "an answer kept, nothing else shown": (f"{KEEP}; {ANSWER}", "1 open"),
    "paused": (f"{ON}; {KEEP}; {PAUSE}", "2 open"),
    "ended at once": (LAST, "3 ended"),
    "ended": (LAST + KEEP, "result ended"),
}


@pytest.mark.parametrize("name", EXAM)
def test_an_exam_goes_on_where_nothing_looks_lost(tmp_path: Path, name: str) -> None:
    deed, wanted = EXAM[name]
    assert place_after(deed, "exam", tmp_path / "profile") == f"session {wanted}"


@pytest.mark.parametrize("name", PRACTICE)
def test_a_practice_is_where_it_was(tmp_path: Path, name: str) -> None:
    deed, wanted = PRACTICE[name]
    assert place_after(deed, "practice", tmp_path / "profile") == f"session {wanted}"
