"""Problems of walkthroughs that show only across many steps."""

from pathlib import Path

from pofedu.compiler.writer import check_pack
from tests.compiler.garden import copy

WATER = "walkthroughs/what-water-does.yaml"


def test_some_step_is_the_core(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    file = folder / WATER
    text = file.read_text("utf-8").replace("    happens: ", "    depth: detail\n    happens: ")
    file.write_text(text, "utf-8")
    (problem,) = check_pack(folder)
    assert "every step is a detail" in problem.what


def test_no_answer_is_a_formula(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    file = folder / WATER
    text = file.read_text("utf-8")
    asked = """    happens: {zh: 花多了起来。, en: There are more flowers again.}
    prediction:
      kind: sign
      prompt: {zh: 怎样？, en: How so?}
      because: {zh: 水到了根。, en: Water reached the roots.}
"""
    steps = "".join(
        f"  - id: again-{n}\n    title: {{zh: 再来, en: Again}}\n"
        f"    claims: [watering-flower]\n{asked}"
        for n in "abcde"
    )
    file.write_text(text.replace("chain:", steps + "chain:"), "utf-8")
    problems = check_pack(folder)
    assert [p.what for p in problems] == ["6 steps answer in these words"] * 2
