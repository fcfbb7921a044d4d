"""Everything in a pack is found, in both languages, and a damaged index is told."""

import csv
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pofedu.compiler.finder import sounds_of
from pofedu.compiler.writer import build_pack
from pofedu.content.find import Finder, FindError, find
from pofedu.content.library import Library, PackError, open_library
from tests.compiler.garden import SMALL

with (Path(__file__).parent / "queries.csv").open(encoding="utf-8", newline="") as file:
    QUERIES = [tuple(row.values()) for row in csv.DictReader(file)]


@pytest.fixture(scope="module")
def finder(library: Library) -> Finder:
    return Finder(library)


@pytest.mark.parametrize(("query", "first", "how"), QUERIES)
def test_queries(query: str, first: str, how: str, finder: Finder) -> None:
    hits = finder.hits(query, 3)
    found = [f"{hit.kind}:{hit.id}" for hit in hits]
    assert found[:1] == ([first] if first else []), found
    assert [hit.role for hit in hits[:1]] == ([how] if how else [])


def test_there_are_enough_queries() -> None:
    assert sum(bool(first) for _, first, _ in QUERIES) >= 40
    assert sum(not first for _, first, _ in QUERIES) >= 6


def test_every_record_is_found_by_its_texts(library: Library, finder: Finder) -> None:
    def is_found(query: str, kind: str, id_: str) -> bool:
        return any((h.kind, h.id) == (kind, id_) for h in finder.hits(query))

    for claim in list(library.claims.values())[::20]:
        for text in (claim.statement, claim.boundary):
            assert is_found(text.zh, "claim", claim.id)
            assert is_found(text.en, "claim", claim.id)
    for passage in library.passages.values():
        assert is_found(passage.locator, "passage", passage.locator)
    for study in library.studies.values():
        assert is_found(study.name.en, "study", study.id)
    for reference in library.references.values():
        if reference.title:
            assert is_found(reference.title.value, "reference", str(reference.number))
        if reference.doi:
            assert is_found(reference.doi.value, "reference", str(reference.number))
    for discrepancy in library.discrepancies.values():
        assert is_found(discrepancy.explanation.zh, "discrepancy", discrepancy.id)
    assert is_found(library.diagrams["injury"].question.en, "diagram", "injury")


def test_addresses_are_the_homes(finder: Finder) -> None:
    for query, home in {
        "POF": "sources/entity/pof",
        "1.1-s3": "sources/passage/1.1-s3",
        "[33]": "sources/reference/33",
        "HSCT 卵巢": "diagram/injury",
    }.items():
        assert str(finder.hits(query, 1)[0].address) == home
    homes = {hit.kind: str(hit.address) for hit in finder.hits("POI")}
    assert homes["study"].startswith("studies/")
    assert homes["doubt"].startswith(("sources/discrepancy/", "sources/discrepancy#doubt:"))


def test_what_is_not_certain_is_a_question(library: Library, finder: Finder) -> None:
    for discrepancy in library.discrepancies.values():
        (hit,) = (
            h for h in finder.hits(discrepancy.printed.zh)
            if (h.kind, h.id) == ("discrepancy", discrepancy.id)
        )  # fmt: skip
        is_certain = discrepancy.certainty == "certain"
        assert hit.title == (discrepancy.title if is_certain else discrepancy.question)


def test_unverified_values_say_so(library: Library, finder: Finder) -> None:
    reference = next(
        r for r in library.references.values() if r.title and r.title.origin == "unverified"
    )
    assert reference.title
    hit = finder.hits(reference.title.value, 1)[0]
    assert (hit.id, hit.caution) == (str(reference.number), "unverified")
    assert hit.title.zh.endswith("(?)")


def test_todays_name_is_background(finder: Finder) -> None:
    hit = finder.hits("POI", 1)[0]
    assert (hit.role, hit.caution, hit.languages) == ("current", "background", ("en",))


def test_found_text_is_marked(finder: Finder) -> None:
    hit = finder.hits("卵巢早衰", 1)[0]
    assert hit.found is not None
    assert (hit.found_marks.zh, hit.found_marks.en) == (((0, 4),), ())


def test_pinyin_hits_mark_nothing(finder: Finder) -> None:
    hit = finder.hits("lczs", 1)[0]
    assert (hit.title.zh, hit.languages, hit.title_marks.zh) == ("卵巢早衰", (), ())


@pytest.mark.parametrize(
    ("query", "names"),
    [("lczs", "卵巢早衰、早发性卵巢功能不全"), ("xbdw", "细胞凋亡"), ("huoxingyang", "活性氧")],
)
def test_pinyin_hits_name_what_sounds_so_in_both_languages(
    query: str, names: str, finder: Finder
) -> None:
    found = finder.hits(query, 1)[0].found
    assert found is not None
    assert (found.zh, found.en) == (names, names)


def test_one_kind_alone(finder: Finder) -> None:
    everything = finder.find("POF")
    claims = finder.find("POF", "claim")
    assert dict(everything.counts)["claim"] == len(claims.numbers)
    assert {finder.hit(number, "POF").kind for number in claims.numbers} == {"claim"}
    assert finder.find("POF", "note").numbers == ()


def test_fewer_than_there_are(finder: Finder) -> None:
    found = finder.find("POF", most=3)
    assert (len(found.numbers), found.is_cut, found.counts) == (3, True, ())
    assert found.numbers == finder.find("POF").numbers[:3]


def test_a_single_letter_finds_what_is_called_so(finder: Finder) -> None:
    assert all(set(hit.title_marks.zh + hit.title_marks.en) for hit in finder.hits("F", 5))


def test_sounds() -> None:
    assert sounds_of("卵巢早衰") == ("lczs", "luanchaozaoshuai", "lccs")
    assert sounds_of("HO-1 转染")[0] == "ho1zr"
    assert sounds_of("POF") == ()


@given(st.text(max_size=20))
def test_no_query_is_too_strange(finder: Finder, query: str) -> None:
    for number in finder.find(query).numbers[:5]:
        hit = finder.hit(number, query)
        assert hit.role == "pinyin" or hit.languages


@pytest.mark.parametrize("query", ['"', "*", "a AND", "NOT x", "name:pof", "{", "(", "^", "\x00"])
def test_no_query_is_a_command(finder: Finder, query: str) -> None:
    assert isinstance(finder.hits(query, 2), list)


# A damaged index


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_pack(SMALL, tmp_path_factory.mktemp("packs") / "small.db").target


def altered(pack: Path, folder: Path, statement: str) -> Path:
    copy = folder / "altered.db"
    copy.write_bytes(pack.read_bytes())
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute(statement)
        connection.commit()
    return copy


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE find_word_data SET block = zeroblob(length(block)) WHERE id > 10",
        "DELETE FROM find_name_data WHERE id > 10",
        "UPDATE find_word_docsize SET id = id + 1000",
        "INSERT INTO find_name(rowid, name, sound) VALUES (1, 'planted', '')",
        "DROP TABLE find_word",
        "UPDATE pack SET index_hash = 'x'",
    ],
)
def test_damaged_index_is_told(statement: str, pack: Path, tmp_path: Path) -> None:
    library = open_library(altered(pack, tmp_path, statement))
    with pytest.raises(FindError, match="Nothing can be searched"):
        find(library, "bee")


def test_index_of_another_pack_is_told(pack: Path, library: Library, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    copy.write_bytes(pack.read_bytes())
    opened = open_library(copy)
    copy.write_bytes(library.path.read_bytes())
    with pytest.raises(FindError, match="was replaced"):
        find(opened, "bee")


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(flips=st.lists(st.tuples(st.floats(0, 1), st.integers(1, 255)), min_size=1, max_size=20))
def test_flipped_bytes_give_a_sentence_or_the_same_hits(
    flips: list[tuple[float, int]], pack: Path, tmp_path: Path
) -> None:
    raw = bytearray(pack.read_bytes())
    for place, mask in flips:
        raw[int(place * (len(raw) - 1))] ^= mask
    copy = tmp_path / "flipped.db"
    copy.write_bytes(raw)
    expected = find(open_library(pack), "蜜蜂")
    sentence, found = str(copy), expected
    try:
        found = find(open_library(copy), "蜜蜂")
    except (PackError, FindError) as error:
        sentence = str(error)
    assert found == expected
    assert str(copy) in sentence


def test_finder_opens_when_asked_and_again_after_closing(pack: Path) -> None:
    finder = Finder(open_library(pack))
    finder.close()
    assert finder.hits("bee", 1) == finder.hits("bee", 1)
    finder.close()
    assert finder.hits("bee", 1)
    finder.close()


def test_names_that_sound_so(finder: Finder, library: Library) -> None:
    whole = finder.sounding("luanchaozaoshuai")
    assert ("entity", "pof") in whole
    assert whole <= finder.sounding("LCZS") <= finder.sounding("lc")
    assert {kind for kind, _ in finder.sounding("lc")} == {"entity", "term"}
    for nothing in ("", "l", "卵巢", "il 6", "xyzzy"):
        assert finder.sounding(nothing) == frozenset()
    for kind, id_ in finder.sounding("lc"):
        assert library.record(kind, id_) is not None


def test_questions_are_found_by_what_they_ask_alone(library: Library, finder: Finder) -> None:
    found = {q.id: h for q in library.questions.values() for h in finder.hits(q.stem.zh)
             if (h.kind, h.id) == ("question", q.id)}  # fmt: skip
    assert [*found] == [*library.questions]
    for id_, hit in found.items():
        question = library.questions[id_]
        assert str(hit.address) == f"quiz/question/{id_}"
        assert hit.title.en.endswith(question.stem.en)
        assert hit.title.en.startswith("True or false: ") == (question.kind == "true-false")
        shown = {
            t for part in (hit.title, hit.found, hit.about) if part for t in (part.zh, part.en)
        }
        asked = [question.stem, *([question.case] if question.case else [])]
        asked_words = {w for text in asked for w in (text.zh, text.en)}
        assert all(any(w in text for w in asked_words) for text in shown), id_


def test_no_answer_of_a_question_is_in_the_index(garden_of_questions: Library) -> None:
    library = garden_of_questions
    for question in library.questions.values():
        for text in (question.because, *(option.because for option in question.options)):
            hits = find(library, text.en)
            assert not any((h.kind, h.id) == ("question", question.id) for h in hits)


@pytest.fixture(scope="module")
def garden_of_questions(tmp_path_factory: pytest.TempPathFactory) -> Library:
    target = tmp_path_factory.mktemp("packs") / "small.db"
    assert build_pack(SMALL, target).is_built
    return open_library(target)


@pytest.mark.parametrize("query", ["卵巢", "0.5 × 10⁷", "GVHD", "apoptosis", "study"])
def test_questions_come_after_what_answers_them(finder: Finder, query: str) -> None:
    for most in (3, 20, 0):
        are_questions = [hit.kind == "question" for hit in finder.hits(query, most)]
        assert are_questions == sorted(are_questions)
    assert any(are_questions)
    assert not all(are_questions)
