"""`pack`: checked, built, proved, described."""

import re
import shutil
from pathlib import Path

from pofedu.compiler.writer import build_pack
from pofedu.content.library import open_library, section_locators
from pofedu.content.verbs import VERBS
from tests.cli.conftest import SMALL, complaint, pofedu


def test_a_pack_is_checked_and_built(tmp_path: Path) -> None:
    target = tmp_path / "small.db"
    checked = pofedu("pack", "check", SMALL)
    assert (checked.returncode, checked.stdout.count("\n")) == (0, 1)
    assert re.match(r"no problems: \d+ passages, .* \d+ claims, ", checked.stdout)
    done = pofedu("pack", "build", SMALL, "-o", target)
    assert (done.returncode, done.stderr) == (0, "")
    assert str(target) in done.stdout
    told = " 1 diagram, 2 walkthroughs, 2 groups of questions, 13 questions"
    assert checked.stdout.endswith(f"{told}\n")
    assert f"{told}; content" in done.stdout
    assert target.exists()


def test_own_words_are_proved(tmp_path: Path) -> None:
    review = tmp_path / "review.md"
    sections = open_library(build_pack(SMALL, tmp_path / "small.db").target).source.sections
    places = [place for section in sections for place in section_locators(section)]
    review.write_text("".join(f"- `{place}` 虚构的句子\n" for place in places), "utf-8")
    done = pofedu("pack", "words", SMALL, "--against", review)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1].endswith("0 fixed terms aside; 0 to mend")
    with review.open("a", encoding="utf-8") as stream:
        stream.write("\n干旱先使土壤变干，再使花减少，最终使蜜蜂减少。\n")
    done = pofedu("pack", "words", SMALL, "--against", review)
    assert done.returncode == 1
    assert re.search(r"\.yaml:\d+:\d+: statement.zh shares 20 Chinese characters", done.stdout)
    terms = tmp_path / "terms.txt"
    terms.write_text("土壤变干再使花减少最终使 # made up\n", "utf-8")
    done = pofedu("pack", "words", SMALL, "--against", review, "--terms", terms)
    assert (done.returncode, "1 fixed terms aside" in done.stdout) == (0, True)
    for wrong in ("--against", tmp_path), ("--against", review, "--terms", tmp_path / "none"):
        done = pofedu("pack", "words", SMALL, *wrong)
        assert (done.returncode, "cannot be read" in complaint(done)) == (1, True)


def test_problems_are_listed_one_a_line(tmp_path: Path) -> None:
    folder = tmp_path / "broken"
    shutil.copytree(SMALL, folder)
    (folder / "pack.yaml").write_text("id: [\nunknown: 图\n", "utf-8")
    checked = pofedu("pack", "check", folder)
    assert checked.returncode == 1
    for line in checked.stdout.splitlines():
        file, row, column, said = line.split(":", 3)
        assert file.endswith(".yaml")
        assert row.isdecimal()
        assert column.isdecimal()
        assert ";" in said
    built = pofedu("pack", "build", folder, "-o", tmp_path / "x.db")
    assert built.returncode == 1
    assert built.stdout == checked.stdout
    assert "was not written" in complaint(built)
    assert not (tmp_path / "x.db").exists()


def test_schemas_and_fields(tmp_path: Path) -> None:
    assert pofedu("pack", "schema", "-o", tmp_path / "schemas").returncode == 0
    assert list((tmp_path / "schemas").iterdir())
    fields = pofedu("pack", "fields")
    assert fields.returncode == 0
    assert "| `passages` |" in fields.stdout
    assert "\n## QuestionGroup\n" in fields.stdout
    assert set(VERBS) <= set(re.findall(r"^\| `([a-z-]+)` \|", fields.stdout, re.MULTILINE))
