"""Texts taken from a review are found, and nothing else is."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from pofedu.compiler.ownwords import Proof, Runs, Shares, prove
from pofedu.compiler.review import ReviewError, Terms, han, read_review, read_terms, words
from pofedu.compiler.sources import gather
from pofedu.content.library import section_locators
from tests.compiler.garden import SMALL

LOCATORS = [
    *(place for s in gather(SMALL).source[0].record.sections for place in section_locators(s)),
    "tab9-r1",
]
SENTENCE = (
    "清晨的露水顺着叶脉慢慢流到根旁边，蚯蚓就在那里翻松泥土，"
    "等到太阳升起，蜜蜂才从屋檐底下飞出来，绕过篱笆寻找开花的苗床。"
)
ENGLISH = "Early in the morning dew runs slowly down along the veins to the roots."
HEAD = "# 一篇虚构的关于花园的长长长长标题\n\n## 1 天气\n\n"


def numbered(**texts: str) -> str:
    """A review with every place of the small pack and a row; `s1_s2` stands for 1-s2."""
    given = {name[1:].replace("_", "-"): text for name, text in texts.items()}
    told = {locator: given.get(locator, f"虚构{locator}") for locator in LOCATORS}
    lines = [
        f"| `{locator}` | {text} | x |" if "-r" in locator else f"- `{locator}` {text}"
        for locator, text in told.items()
    ]
    return HEAD + "\n".join(lines) + "\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A pack of one text, so that what is found is what was planted."""
    (tmp_path / "pack").mkdir()
    for name in ("pack.yaml", "source.yaml"):
        (tmp_path / "pack" / name).write_bytes((SMALL / name).read_bytes())
    return tmp_path / "pack"


@pytest.fixture
def compare(folder: Path, tmp_path: Path) -> Callable[..., Proof]:
    """Compares a note of our own with a review."""

    def run(zh: str, en: str = "Something else.", review: str = "", terms: str = "") -> Proof:
        doubt = "- id: one\n  point: {zh: 甲, en: one}\n  verdict: refused\n  reason:\n"
        doubt += f"    zh: {zh}\n    en: {en}\n"
        (folder / "doubts.yaml").write_text(doubt, "utf-8")
        at_hand, listed = tmp_path / "review.md", tmp_path / "terms.txt"
        at_hand.write_text(review or numbered(s1_s2=SENTENCE, s0_s1=ENGLISH), "utf-8")
        listed.write_text(terms, "utf-8")
        places = read_review(at_hand)
        return prove(folder, at_hand, places, read_terms(listed) if terms else Terms())

    return run


def said(proof: Proof) -> list[str]:
    return [f"{Path(p.file).name}:{p.line}: {p.what}" for p in proof.problems]


def test_own_words_are_proved(compare: Callable[..., Proof]) -> None:
    proof = compare("这句话与它毫无关系，说的是另外一件事情。")
    assert said(proof) == []
    assert proof.places == len(LOCATORS)
    assert proof.texts > 10


def test_a_run_of_characters_is_found(compare: Callable[..., Proof]) -> None:
    taken = "我们看到水顺着叶脉慢慢流到根旁边，并不奇怪。"
    (found,) = said(compare(taken))
    assert found.startswith(
        "doubts.yaml:5: reason.zh shares 12 Chinese characters in a row with 1-s2"
    )
    assert "水顺着叶脉慢慢流到根旁边" in found


@pytest.mark.parametrize("longer", [0, 1])
def test_twelve_characters_are_a_run_and_eleven_are_not(
    compare: Callable[..., Proof], longer: int
) -> None:
    taken = han(SENTENCE)[3 : 14 + longer]
    proof = compare(f"甲{taken}乙")
    assert [p.what.split(" in a row")[0] for p in proof.problems] == (
        ["reason.zh shares 12 Chinese characters"] if longer else []
    )
    assert proof.worst[0].shared.value == 11 + longer


def test_figures_letters_and_signs_do_not_break_a_run(compare: Callable[..., Proof]) -> None:
    (found,) = said(compare("顺着叶脉（leaf 12 %）慢慢、流 到“根旁边”；蚯蚓 x 就"))
    assert "shares 14 Chinese characters" in found


def test_words_in_a_row_are_found(compare: Callable[..., Proof]) -> None:
    taken = "We saw that 3 DEW (runs) slowly, [down along](sources/claim/x) the veins to all."
    (found,) = said(compare("无关。", taken))
    assert found.startswith("doubts.yaml:6: reason.en shares 8 words in a row with 0-s1")
    assert "dew runs slowly down along the veins to" in found
    assert said(compare("无关。", "Dew runs slowly down along the veins.")) == []


def test_a_share_is_found_without_any_run(compare: Callable[..., Proof]) -> None:
    characters = han(SENTENCE)
    pieces = [characters[start : start + 11] for start in (0, 11, 22, 33)]
    groups = len(characters) - 5
    assert said(compare("也许".join(pieces[:2]))) == []
    proof = compare("也许".join(pieces))
    assert said(proof) == ["doubts.yaml:5: reason.zh covers 49% of 1-s2, at most 35% may be"]
    assert proof.worst[2].shared.value == 4 * 6 / groups


def test_rows_and_lines_without_a_number_count(compare: Callable[..., Proof]) -> None:
    row = compare("水顺着叶脉慢慢流到根旁边了", review=numbered(stab9_r1=SENTENCE))
    assert "with tab9-r1" in said(row)[0]
    title = compare("一篇虚构的关于花园的长长长长标题")
    assert said(title) == [
        "doubts.yaml:5: reason.zh shares 16 Chinese characters in a row with line 1"
        " (一篇虚构的关于花园的长长长长标题)"
    ]


def test_fixed_terms_are_aside(compare: Callable[..., Proof]) -> None:
    taken, terms = "这里写着叶脉慢慢流到根旁边蚯蚓就。", "慢慢流到根旁边 # a made-up name\n"
    assert len(said(compare(taken))) == 1
    assert said(compare(taken, terms=terms)) == []
    around = compare("清晨的露水顺着叶脉慢慢流到根旁边蚯蚓就在那里", terms=terms)
    assert "shares 15 Chinese characters" in said(around)[0]
    words_taken = "dew runs slowly down along the veins to the roots"
    assert len(said(compare("无关。", words_taken))) == 1
    named = "# names\nSlowly down along  # a made-up name\n"
    assert said(compare("无关。", words_taken, terms=named)) == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("慢慢流到根旁边", "gives no reason"),
        ("叶脉 # short", "has 2 characters, not 4 to 30"),
        ("dew # short", "has 1 words, not 2 to 12"),
        (f"{SENTENCE}{SENTENCE} # a sentence", "characters, not 4 to 30"),
    ],
)
def test_terms_that_would_hide_too_much_are_told(
    compare: Callable[..., Proof], line: str, expected: str
) -> None:
    (found,) = said(compare("无关。", terms=f"# why\n\n{line}\n"))
    assert found.startswith("terms.txt:3: the term")
    assert expected in found


def test_every_text_of_every_record_is_read(folder: Path, tmp_path: Path) -> None:
    planted = han(SENTENCE)[2:16]
    files = {
        "terms.yaml": (
            f"- id: t\n  abbreviation: T\n  zh: {planted}\n  basis: {{background: true}}\n"
        ),
        "entities.yaml": (
            "- id: e\n  kind: cell\n  name: {zh: 甲, en: one}\n  basis: {background: true}\n"
            f"  synonyms: [{{text: {planted}, language: zh, kind: exact}}]\n"
        ),
        "passages.yaml": f"- locator: 0-s1\n  topic: {{zh: {planted}, en: one}}\n",
        "references.yaml": (
            f"- number: 1\n  status: unidentified\n  note: {{zh: {planted}, en: one}}\n"
        ),
        "studies.yaml": (
            "- id: s\n  name: {zh: 甲, en: one}\n  grounds: {background: true}\n"
            "  references: [{number: 1, role: printed-as}]\n"
            f"  n: {{zh: {planted}, en: one, origin: unverified}}\n"
            f"  dose: {{zh: 甲, en: one, origin: unverified, quantity: {{printed: {{zh: {planted},"
            " en: one}}}\n"
        ),
    }
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")
    (folder / "diagrams").mkdir()
    diagram, node = (SMALL / "diagrams/garden.yaml").read_text("utf-8"), "entities: [heat],"
    assert diagram.count(node) == 1
    labelled = diagram.replace(node, f"{node} label: {{zh: {planted}, en: one}},")
    (folder / "diagrams/garden.yaml").write_text(labelled, "utf-8")
    label_line = labelled[: labelled.index(planted)].count("\n") + 1
    review = tmp_path / "review.md"
    review.write_text(numbered(s1_s2=SENTENCE), "utf-8")
    proof = prove(folder, review, read_review(review), Terms())
    found = [p for p in proof.problems if "Chinese characters in a row" in p.what]
    assert [(Path(p.file).name, p.line) for p in found] == [
        ("passages.yaml", 2), ("references.yaml", 3), ("entities.yaml", 5), ("studies.yaml", 6),
        ("studies.yaml", 5), ("terms.yaml", 3), ("garden.yaml", label_line),
    ]  # fmt: skip


def test_what_is_not_whole_proves_nothing(compare: Callable[..., Proof], folder: Path) -> None:
    lines = numbered().splitlines(keepends=True)
    short = compare("无关。", review="".join(lines[:-4]))
    lacking = f"3 of {len(LOCATORS) - 1} places are not in it, the first is {LOCATORS[-4]}"
    assert said(short) == [f"review.md:1: {lacking}"]
    (folder / "claims.yaml").write_text("- [", "utf-8")
    assert "the folder cannot be read whole (problems: 1)" in said(compare("无关。"))[0]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "is empty"),
        (b" \n\n", "is empty"),
        (b"# A review\n\nWithout any numbers.\n", "no line begins with a place"),
        (b"- `Chapter 1` text", "no line begins with a place"),
        (b"\x89PNG\r\n\x1a\n\xff\xfe\x00", "not a text in UTF-8"),
        (b"x" * 5_000_001, "more than 5,000,000 bytes"),
        (None, "cannot be read"),
    ],
)
def test_what_is_no_numbered_review_is_told(
    content: bytes | None, expected: str, tmp_path: Path
) -> None:
    path = tmp_path / "review.md"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ReviewError, match=expected):
        read_review(path)


def test_a_review_saved_by_windows_is_read(tmp_path: Path) -> None:
    path = tmp_path / "review.md"
    path.write_bytes(b"\xef\xbb\xbf" + numbered(s1_s2=SENTENCE).replace("\n", "\r\n").encode())
    names = {place.name: place for place in read_review(path)}
    assert names["1-s2"].text.strip() == SENTENCE
    assert not names["line 1"].is_numbered


def test_measures_by_hand() -> None:
    runs = Runs({"a": "一二三四五", "b": "三四五六"})
    longest = runs.longest("九三四五六七")
    assert (longest.value, longest.place, longest.words) == (4, "b", "三四五六")
    assert runs.longest("八九").value == runs.longest("").value == 0
    assert Runs({"a": "长" * 3000}).longest("长" * 2000).value == 200
    assert Runs({"a": ("x", "y", "z")}).longest(("w", "y", "z")).words == "y z"
    shares = Shares({"a": "一二三四五六七八", "b": "短"})
    assert shares.largest("〇一二三四五六七").value == 2 / 3
    assert shares.largest("一二三").value == 0


def test_words_and_characters() -> None:
    assert words("UC‑MSCs, 10 mg of Bcl-2 – and p53!") == [
        "uc-mscs",
        "mg",
        "of",
        "bcl-2",
        "and",
        "p53",
    ]
    assert han("Ａ字 b（字）1、﨑𠀀") == "字字﨑𠀀"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows makes no FIFO")
@pytest.mark.parametrize("read", [read_review, read_terms])
def test_a_pipe_is_refused_and_not_waited_for(
    read: Callable[[Path], object], tmp_path: Path
) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ReviewError, match=r"pipe cannot be read \(it is no regular file\)"):
        read(tmp_path / "pipe")
