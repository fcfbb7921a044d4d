"""Packs that open, and packs that must not."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pofedu.compiler.writer import build_pack
from pofedu.content.address import RECORDS
from pofedu.content.library import Library, PackError, open_library, section_locators
from pofedu.content.model import SCHEMA_VERSION, Text
from pofedu.content.source import BIBLIOGRAPHY, Known, Reference, Section
from pofedu.paths import ROOT

SMALL = ROOT / "tests" / "packs" / "small"


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_pack(SMALL, tmp_path_factory.mktemp("packs") / "small.db").target


@pytest.fixture(scope="module")
def library(pack: Path) -> Library:
    return open_library(pack)


def test_records_come_in_authored_order(library: Library) -> None:
    assert list(library.passages)[:3] == ["0-s1", "0-s2", "1-s1"]
    assert list(library.references) == [1, 2, 3, 4]
    assert next(iter(library.claims)) == "drought-heat-dry-soil"
    assert library.diagrams["garden"].joints[0].id == "together"
    assert library.source.title.en == "A made-up review of a garden"
    assert list(library.discrepancies) == ["share-of-beds", "number-of-waterings"]
    assert list(library.doubts) == ["share", "waterings", "wells"]
    assert library.pack.notice.zh == "仅供测试，内容纯属虚构。"


def test_passage_knows_what_it_became(library: Library) -> None:
    assert library.became("1-s3") == (
        "claim:drought-bee", "term:bee", "entity:bee", "diagram:garden",
    )  # fmt: skip
    assert library.became("0-s1") == ()
    assert library.became("nowhere") == ()


def test_questions_to_a_library(library: Library) -> None:
    about = [claim.id for claim in library.claims_about("flower")]
    assert about == ["dry-soil-flower", "drought-bee", "watering-flower"]
    assert [c.id for c in library.claims_about("weeds")] == ["watering-weeds"]
    assert [study.id for study in library.studies_of(1)] == ["watering-trial"]
    assert library.studies_of(2) == ()
    assert library.section_of("1.1-s2").id == "1.1"
    assert library.section_of("tab1-r2").id == "tab1"
    assert [term.abbreviation for term in library.terms_for("bee")] == ["BEE"]
    with pytest.raises(KeyError):
        library.section_of("9-s1")


def test_discrepancies_show_where_what_they_touch_shows(library: Library) -> None:
    def found(**of: object) -> list[str]:
        return [d.id for d in library.discrepancies_of(**of)]  # type: ignore[arg-type]

    assert found(claim="watering-fruit") == found(study="bed-survey") == ["share-of-beds"]
    assert found(reference=3) == ["number-of-waterings"]
    assert found(claim="bee-fruit") == found(study="watering-trial") == found() == []


def test_every_place_of_a_section_is_numbered() -> None:
    section = Section(id="tab1", title=Text(zh="表", en="table"), sentences=1, rows=2, notes=1)
    assert list(section_locators(section)) == ["tab1-s1", "tab1-r1", "tab1-r2", "tab1-n1"]


def test_nothing_of_a_library_can_be_changed(library: Library) -> None:
    with pytest.raises(AttributeError):
        library.pack = library.pack  # type: ignore[misc]
    with pytest.raises(TypeError):
        library.claims["x"] = library.claims["bee-fruit"]  # type: ignore[index]
    with pytest.raises(AttributeError):
        library.claims["bee-fruit"].effect = "none"  # type: ignore[misc]


def test_opened_twice_it_is_equal(pack: Path, library: Library) -> None:
    assert open_library(pack) == library


@pytest.mark.parametrize("name", ["a b.db", "测试.db", "a?b.db", "a#b.db", "a%41b.db", "a&b=c.db"])
def test_any_file_name(name: str, pack: Path, library: Library, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(pack.read_bytes())
    assert open_library(tmp_path / name) == library


def test_read_only_folder(pack: Path, library: Library, tmp_path: Path) -> None:
    copy = tmp_path / "read only" / "small.db"
    copy.parent.mkdir()
    copy.write_bytes(pack.read_bytes())
    copy.chmod(0o444)
    copy.parent.chmod(0o555)
    try:
        assert open_library(copy) == library
        assert [path.name for path in copy.parent.iterdir()] == ["small.db"]
    finally:
        copy.parent.chmod(0o755)


def altered(pack: Path, folder: Path, *statements: str) -> Path:
    """A copy of the pack in which some SQL was run."""
    copy = folder / "altered.db"
    copy.write_bytes(pack.read_bytes())
    with closing(sqlite3.connect(copy)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    return copy


NOT_PACKS: list[tuple[str, Callable[[bytes], bytes], str]] = [
    ("empty", lambda raw: b"", "not a pack"),
    ("text", lambda raw: b"hello " * 500, "not a pack"),
    ("half", lambda raw: raw[: len(raw) // 2], "damaged"),
    ("header only", lambda raw: raw[:100], "pack"),
    ("zeros", lambda raw: raw[:4096] + bytes(len(raw) - 4096), "damaged"),
]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [pytest.param(change, sentence, id=name) for name, change, sentence in NOT_PACKS],
)
def test_damage_is_told(
    change: Callable[[bytes], bytes], sentence: str, pack: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.db"
    copy.write_bytes(change(pack.read_bytes()))
    with pytest.raises(PackError, match=sentence):
        open_library(copy)


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        (f"PRAGMA user_version = {SCHEMA_VERSION + 1}", "Update the program"),
        (f"PRAGMA user_version = {SCHEMA_VERSION - 1}", "Build the pack again"),
        ("PRAGMA application_id = 1", "not a pack"),
        ("UPDATE claim SET record = replace(record, '蜜蜂', '蝴蝶')", "does not match its hash"),
        ("UPDATE pack SET record = replace(record, '0.1.0', '0.1.1')", "does not match its hash"),
        ("DELETE FROM passage_record WHERE passage = '1-s1'", "does not match its hash"),
        ("DELETE FROM source", "does not match its hash"),
        ("DROP TABLE claim", "damaged"),
        ("DELETE FROM pack", "damaged"),
        ("UPDATE pack SET content_hash = x'ff'", "damaged"),
        ("UPDATE term SET record = x'ff00'", "damaged"),
    ],
)
def test_altered_pack_is_told(statement: str, sentence: str, pack: Path, tmp_path: Path) -> None:
    with pytest.raises(PackError, match=sentence):
        open_library(altered(pack, tmp_path, statement))


def test_missing_pack_is_told(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="There is no pack at"):
        open_library(tmp_path / "none.db")
    with pytest.raises(PackError, match="is no pack file: it is a folder"):
        open_library(tmp_path)


SLOWLY = settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@SLOWLY
@given(flips=st.lists(st.tuples(st.floats(0, 1), st.integers(1, 255)), min_size=1, max_size=20))
def test_flipped_bytes_give_a_sentence_or_the_same_library(
    flips: list[tuple[float, int]], pack: Path, library: Library, tmp_path: Path
) -> None:
    raw = bytearray(pack.read_bytes())
    for place, mask in flips:
        raw[int(place * (len(raw) - 1))] ^= mask
    check_raw(bytes(raw), library, tmp_path / "flipped.db")


@SLOWLY
@given(start=st.sampled_from([0, 16, 100]), noise=st.binary(max_size=3000))
def test_noise_gives_a_sentence(
    start: int, noise: bytes, pack: Path, library: Library, tmp_path: Path
) -> None:
    check_raw(pack.read_bytes()[:start] + noise, library, tmp_path / "noise.db")


def check_raw(raw: bytes, library: Library, path: Path) -> None:
    """Opening gives the same library or a sentence for people, nothing else."""
    path.write_bytes(raw)
    sentence, found = str(path), library
    try:
        found = open_library(path)
    except PackError as error:
        sentence = str(error)
    assert found == library
    assert str(path) in sentence


def test_every_kind_that_has_a_place_has_records(library: Library) -> None:
    assert tuple(library.records) == RECORDS
    for kind, records in library.records.items():
        for id_, record in records.items():
            assert library.record(kind, str(id_)) is record
        assert library.record(kind, "nothing") is None


def test_the_bibliography_is_all_that_is_known_of_a_reference() -> None:
    known = {name for name, type_ in get_type_hints(Reference).items() if type_ == Known | None}
    assert set(BIBLIOGRAPHY) == known
    assert len(BIBLIOGRAPHY) == len(known)
