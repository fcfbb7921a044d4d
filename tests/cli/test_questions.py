"""`questions`: listed without their answers, what they cover, and their table taken along."""

import csv
import io
from pathlib import Path

from pofedu.content.library import Library
from tests.cli.conftest import pofedu
from tests.formats.xlsx import read_xlsx


def test_questions_are_listed(library: Library) -> None:
    done = pofedu("questions", "--lang", "en")
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert [line.split()[0] for line in lines] == [*library.questions]
    for line, question in zip(lines, library.questions.values(), strict=True):
        assert line.split()[1:3] == [question.kind, question.difficulty]
        assert line.endswith(question.stem.en)


def test_what_they_cover_is_counted(library: Library) -> None:
    done = pofedu("questions", "--coverage", "--lang", "zh")
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    yan = next(line for line in lines if line.split()[:1] == ["study"] and " yan " in line)
    assert yan.split()[1] == str(len(library.questions_on("study", "yan")))
    assert f"study        {len(library.studies)} of {len(library.studies)} have questions" in lines


def test_the_table_is_written_without_answers(library: Library, tmp_path: Path) -> None:
    rows = {}
    for ending in ("csv", "xlsx", "md"):
        target = tmp_path / f"表 1.{ending}"
        done = pofedu("questions", "-o", target, PYTHONUTF8="1")
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout == f"{target}: {len(library.questions)} questions written\n"
        content = target.read_bytes()
        if ending == "csv":
            text = io.StringIO(content.decode("utf-8-sig"), newline="")
            rows[ending] = [*csv.reader(text)][: len(library.questions) + 1]
        elif ending == "xlsx":
            rows[ending] = [[str(v) for v in row] for row in read_xlsx(content)[0].rows]
        question = next(iter(library.questions.values()))
        assert question.because.en.encode() not in content
    assert rows["csv"] == rows["xlsx"]
    assert rows["csv"][0][0] == "question"
    assert pofedu("questions", "-o", tmp_path / "t.txt").returncode == 2
