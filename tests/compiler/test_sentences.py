"""How many sentences a text has, and boundaries that many claims share."""

from pathlib import Path

import pytest

from pofedu.compiler.sentences import MOST_ALIKE, count_sentences
from pofedu.compiler.writer import check_pack
from tests.compiler.garden import IN_CLAIMS, copy

ENGLISH = [
    ("One.", 1), ("One", 1), ("One. Two.", 2), ("One? Two! Three.", 3), ("One. Two", 2),
    ("Yan et al. Reported it.", 1), ("Cells vs. none. Then more.", 2),
    ("Few, e.g. Two or i.e. Three.", 1), ("See No. 4 and Fig. 1 on p. 5. End.", 2),
    ("A dose of 0.5 and 1.5 mL.", 1), ("By J. Smith and St. Mary.", 1), ("Is it so? No. It is", 3),
    ('"One." "Two."', 2), ("One (yes). Two [3].", 2), ("UC-MSCs rose... Then fell.", 2),
    ("[13] is a rat study. [14] is not. 3 are left.", 3), ("e.g. this", 1), ("", 0),
]  # fmt: skip
CHINESE = [
    ("一句。", 1), ("一句", 1), ("一句。两句。", 2), ("一句？两句！三句。", 3),
    ("一句；仍是。", 1), ("一句。[5] 又一句", 2), ("“一句。”两句。", 2),
    ("剂量为 0.5，未见 No. 4。", 1), ("有……吗？", 1), ("真的？！", 1),
]  # fmt: skip


@pytest.mark.parametrize(("text", "count"), ENGLISH)
def test_english(text: str, count: int) -> None:
    assert count_sentences(text, "en") == count


@pytest.mark.parametrize(("text", "count"), CHINESE)
def test_chinese(text: str, count: int) -> None:
    assert count_sentences(text, "zh") == count


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_formula_for_many_claims_is_told(language: str, tmp_path: Path) -> None:
    """Each boundary that comes after the fifth of the same words is told."""
    folder = copy(tmp_path)
    (folder / "diagrams" / "garden.yaml").unlink()
    claims = "".join(
        f"- id: claim-{n}\n  theme: injury\n  subject: drought\n  verb: affects\n  object: fruit\n"
        f"  effect: changes\n  directness: direct\n  passages: [1-s1]\n"
        f"  context: {{time: {{zh: 第 {n} 天, en: day {n}}}}}\n"
        f"  statement: {{zh: 第 {n} 天果实变化。, en: Fruit changes on day {n}.}}\n"
        f"  boundary: {boundary(n, language)}\n"
        for n in range(MOST_ALIKE + 2)
    )
    (folder / IN_CLAIMS).write_text((folder / IN_CLAIMS).read_text("utf-8") + claims, "utf-8")
    told = [p.what for p in check_pack(folder) if p.todo == "say where this claim stops"]
    assert told == [
        f"{count} claims have this boundary, word for word" for count in range(6, MOST_ALIKE + 3)
    ]


def boundary(number: int, language: str) -> str:
    """A boundary that is its own in one language and a formula in the other."""
    zh = "没有剂量。" if language == "zh" else f"没有第 {number} 天的剂量。"
    en = "No dose." if language == "en" else f"No dose on day {number}."
    return f"{{zh: {zh}, en: {en}, basis: {{passages: [1-s1]}}}}"
