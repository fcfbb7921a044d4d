"""Files that should not be there, cannot be read or are no text; and lists laid out in folders."""

import os
import re
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pofedu.compiler.problems import MOST
from pofedu.compiler.shape import resolve
from pofedu.compiler.sources import gather
from pofedu.compiler.tree import MAX_BYTES, Scalar, read_tree
from pofedu.compiler.writer import check_pack
from tests.compiler.garden import SMALL, copy

FILES = [
    pytest.param("claim.yaml", b"- a\n", "did you mean claims.yaml?", id="unknown file"),
    pytest.param("notes.txt", b"a", "has no place in a pack", id="other kind of file"),
    pytest.param("diagrams/a.txt", b"a", "has no place in diagrams/", id="other file in a folder"),
    pytest.param("terms.yaml", b"- id: \xff\n", "not UTF-8", id="invalid UTF-8"),
    pytest.param("terms.yaml", b"\xef\xbb\xbf- id: a\n", "byte order mark", id="BOM"),
    pytest.param("terms.yaml", b"- id: a\0\n", "U+0000", id="NUL"),
    pytest.param("terms.yaml", b"", "the file is empty", id="empty file"),
    pytest.param("terms.yaml", b"# later\n", "nothing but comments", id="only comments"),
    pytest.param("terms.yaml", b"a: b\n", "does not hold a list", id="no list"),
    pytest.param("pack.yaml", b"- a\n", "not a mapping of fields", id="no mapping"),
    pytest.param(
        "terms.yaml", b"[" * 100 + b"]" * 100, "levels stand in each other", id="too deep"
    ),
    pytest.param("terms.yaml", b"[" * 200_000, "levels stand in each other", id="far too deep"),
    pytest.param("terms.yaml", b"#" * (MAX_BYTES + 1), "split it", id="too large"),
]


@pytest.mark.parametrize(("name", "content", "expected"), FILES)
def test_file_is_refused(name: str, content: bytes, expected: str, tmp_path: Path) -> None:
    folder = copy(tmp_path)
    (folder / name).write_bytes(content)
    told = [str(problem) for problem in check_pack(folder)]
    assert [t for t in told if expected in t and t.startswith((folder / name).as_posix())], told


def test_characters_without_end_are_counted(tmp_path: Path) -> None:
    """400 000 of them: one sentence each, or a count of the lines before each, takes minutes."""
    folder = copy(tmp_path)
    (folder / "terms.yaml").write_bytes(b"- id: a\n" + b"\x01\n" * 200_000 + b"\x01" * 200_000)
    problems = check_pack(folder)
    assert [(p.line, p.column) for p in problems[:-1]] == [(n, 1) for n in range(2, 22)]
    assert problems[-1].what == "and 399,980 more such characters, the last one here"
    assert (problems[-1].line, problems[-1].column) == (200_002, 200_000)


WITHOUT_END = [
    pytest.param("claims.yaml", "- {id: a}\n" * 20_000, id="broken records"),
    pytest.param("terms.yaml", "- id: a\n  en: [" + "*b, " * 20_000 + "]\n", id="aliases"),
    pytest.param(
        "passages.yaml", "- locator: 1-s1\n  restates: [" + "{}, " * 20_000 + "]\n", id="items"
    ),
    pytest.param("doubts.yaml", "- " + "  ".join(f"a{n}: b\n" for n in range(20_000)), id="fields"),
]


@pytest.mark.parametrize(("name", "content"), WITHOUT_END)
def test_problems_without_end_are_counted(name: str, content: str, tmp_path: Path) -> None:
    """Nobody mends 100 000 lines: the first are told, and no more is looked at than these."""
    folder = copy(tmp_path)
    if (folder / Path(name).stem).is_dir():
        shutil.rmtree(folder / Path(name).stem)
    (folder / name).write_text(content, "utf-8")
    sources = gather(folder)
    file = (folder / name).as_posix()
    assert MOST < len(sources.problems) < MOST + 20
    assert sources.cut == {file}
    problems = [problem for problem in check_pack(folder) if problem.file == file]
    assert len(problems) == MOST + 1
    assert re.fullmatch(r"… and at least \d+ more problems? in this file", problems[-1].what)


def test_problems_between_records_are_counted(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    term = "- {id: a, abbreviation: A, zh: 水, en: water, basis: {passages: [1-s3]}}\n"
    (folder / "terms.yaml").write_text(term * 300, "utf-8")
    *told, last = [problem for problem in check_pack(folder) if problem.file.endswith("terms.yaml")]
    assert len(told) == MOST
    assert last.what == "… and 398 more problems in this file"  # each id and abbreviation but one


def test_unreadable_list_brings_no_further_problems(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    (folder / "claims" / "1-weather.yaml").write_text("- [", "utf-8")
    (problem,) = check_pack(folder)
    assert "not YAML" in problem.what


def test_missing_pack_and_source_are_told(tmp_path: Path) -> None:
    told = [problem.what for problem in check_pack(tmp_path)]
    assert told == ["pack.yaml is missing", "source.yaml is missing"]


def test_missing_folder_is_told(tmp_path: Path) -> None:
    (problem,) = check_pack(tmp_path / "nowhere")
    assert "cannot be read" in problem.what


def test_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    outside = tmp_path / "outside.yaml"
    (folder / "terms.yaml").rename(outside)
    try:
        (folder / "terms.yaml").symlink_to(outside)
    except OSError:
        pytest.skip("this system makes no links")
    (problem,) = check_pack(folder)
    assert "leads out of the folder" in problem.what


def test_broken_and_circular_links_are_told(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    (folder / "terms.yaml").unlink()
    try:
        (folder / "terms.yaml").symlink_to(folder / "terms.yaml")
    except OSError:
        pytest.skip("this system makes no links")
    (problem,) = check_pack(folder)
    assert problem.file.endswith("terms.yaml")


def test_folder_named_like_a_file_is_told(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    (folder / "terms.yaml").unlink()
    (folder / "terms.yaml").mkdir()
    (folder / "claims" / "3.yaml").mkdir()
    told = [problem.what for problem in check_pack(folder)]
    assert told == [
        f"{name} is a folder, where a file is expected" for name in ("3.yaml", "terms.yaml")
    ]


def test_a_large_file_is_told_with_its_size(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    with (folder / "terms.yaml").open("wb") as stream:
        stream.truncate(20_000_000)
    (problem,) = check_pack(folder)
    assert problem.what == "the file has 20,000,000 bytes, more than 5,000,000"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads all")
def test_unreadable_file_is_told(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    (folder / "terms.yaml").chmod(0)
    (problem,) = check_pack(folder)
    assert "cannot be read" in problem.what


def test_list_may_lie_in_one_file(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    files = sorted((folder / "claims").iterdir())
    assert len(files) == 2
    text = "".join(path.read_text("utf-8") for path in files)
    shutil.rmtree(folder / "claims")
    (folder / "claims.yaml").write_text(text, "utf-8")
    assert check_pack(folder) == []


def test_windows_line_ends_are_read(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    for path in folder.rglob("*.yaml"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert check_pack(folder) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no", "no"), ("yes", "yes"), ("on", "on"), ("True", "True"), ("true", True),
        ("2026-11-30", "2026-11-30"), ("012", "012"), ("1_000", "1_000"), ("0x1f", "0x1f"),
        ("1:30", "1:30"), (".5", ".5"), ("7", 7), ("-7", -7), ("0.5", 0.5), ("1e3", 1000.0),
        (".inf", ".inf"), ("~", None), ("", None), ("null", None), ("NaN", "NaN"), ("<<", "<<"),
    ],
)  # fmt: skip
def test_plain_scalars(text: str, value: object) -> None:
    found = resolve(Scalar(text, True, (1, 1)))
    assert (found, type(found)) == (value, type(value))


def test_quoted_scalars_are_text() -> None:
    tree, problems = read_tree("['1', \"true\", '', |\n", "a.yaml")
    assert tree is None
    assert problems
    assert resolve(Scalar("true", False, (1, 1))) == "true"


NAMES = sorted(p.relative_to(SMALL).as_posix() for p in SMALL.rglob("*.yaml"))
YAML_LIKE = st.lists(
    st.sampled_from(
        ["- ", "id", ": ", "\n", "  ", "[", "]", "{", "}", "&a", "*a", "!!", "|", "'", '"', "bee",
         "?", "#", ",", "1", "~", "claims", "---", "%", "\t", "\x00", "\ud7ff", "é", "水"]
    )
).map("".join)  # fmt: skip


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(name=st.sampled_from(NAMES), text=st.one_of(st.text(), YAML_LIKE))
def test_any_text_gives_problems_and_no_crash(tmp_path: Path, name: str, text: str) -> None:
    folder = tmp_path / "garden"
    if not folder.exists():
        copy(tmp_path)
    path = folder / name
    kept = path.read_bytes()
    try:
        path.write_bytes(text.encode("utf-8", "surrogatepass"))
        assert check_pack(folder)
    finally:
        path.write_bytes(kept)


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_any_damage_to_a_line_gives_problems_or_a_pack(tmp_path: Path, data: st.DataObject) -> None:
    """Lines left out, doubled or with a word exchanged: the checks meet half-made records."""
    folder = tmp_path / "garden"
    if not folder.exists():
        copy(tmp_path)
    path = folder / data.draw(st.sampled_from(NAMES))
    kept = path.read_text("utf-8")
    lines = kept.splitlines(keepends=True)
    place = data.draw(st.integers(0, len(lines) - 1))
    words = lines[place].split(" ")
    word = data.draw(st.integers(0, len(words) - 1))
    words[word] = data.draw(st.sampled_from(["", "[]", "{}", "1", "bee,", "[[]],", "x: {", "'a'"]))
    changed = data.draw(st.sampled_from(["", lines[place] * 2, " ".join(words)]))
    try:
        path.write_text("".join([*lines[:place], changed, *lines[place + 1 :]]), "utf-8")
        for problem in check_pack(folder):
            assert str(problem)
    finally:
        path.write_text(kept, "utf-8")
