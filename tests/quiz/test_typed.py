"""What people type for a number or a name."""

import pytest

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.quiz.typed import is_number, is_words, named, number_of, twice_said


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("44", 44.0), ("44 %", 44.0), ("44％", 44.0), (" ４４ ", 44.0), ("31.1", 31.1),
        ("31,1", 31.1), ("1,000", 1000.0), ("约 61 例", 61.0), ("~61", 61.0), ("-3", -3.0),
        ("0.5×10⁷", 5e6), ("0.5 x 10^7", 5e6), ("0.5*10**7", 5e6), ("2×10⁻³", 2e-3),
        ("1 000 cells", 1000.0), ("1\u202f000", 1000.0), ("5 cells/cm²", 5.0), ("5 CD34+", 5.0),
        ("", None), ("eight", None), ("%", None), ("1e999", 1.0),
        ("3–5", None), ("3-5", None), ("5 or 6", None), ("5 或 6 例", None), ("5、6", None),
        ("19/61", None), ("5 6", None),
    ],
)  # fmt: skip
def test_numbers_are_read_as_people_write_them(typed: str, value: float | None) -> None:
    assert number_of(typed) == (pytest.approx(value) if value is not None else None)


@pytest.mark.parametrize("typed", ["1" * 400, "9×10^999999", "1.1.1"])
def test_what_is_no_number_is_no_answer(typed: str) -> None:
    assert not is_number(typed, 61.0, 0.0)


def test_words_are_the_same_but_for_case_width_and_hyphens() -> None:
    wanted = Text(zh="氧化应激", en="oxidative stress")
    assert all(
        is_words(typed, wanted)
        for typed in (
            "氧化 应激",
            "Oxidative-Stress",
            "ｏｘｉｄａｔｉｖｅ stress",
            "OXIDATIVE STRESS",
        )
    )
    assert not is_words("stress", wanted)
    assert not is_words("", wanted)


@pytest.mark.parametrize(
    ("typed", "entity"),
    [
        ("TrkA 信号通路", "trka-signalling"), ("TrkA", "trka-signalling"),
        ("trka signaling pathway", "trka-signalling"), ("TrkA 信号转导通路", "trka-signalling"),
        ("CXCR4/SDF-1 轴", "sdf-1-cxcr4-axis"), ("SDF-1/CXCR4", "sdf-1-cxcr4-axis"),
        ("Ischemia and hypoxia", "ischaemia-hypoxia"), ("tumor growth", "tumour-growth"),
        ("heme oxygenase-1", "ho-1"), ("the ovary", "ovary"),
        ("apoptosis of granulosa cells", "granulosa-cell-apoptosis"),
        ("颗粒细胞的凋亡", "granulosa-cell-apoptosis"),
        ("凋亡", "apoptosis"), ("自噬", "autophagy"),
        ("DNA 损伤", "ovarian-cell-dna-damage"), ("DNA damage", "ovarian-cell-dna-damage"),
        ("纤维化", "ovarian-fibrosis"), ("fibrosis", "ovarian-fibrosis"),
        ("双链断裂", "dna-double-strand-breaks"), ("血供", "local-blood-supply"),
        ("血管生成", "angiogenesis"), ("angiogenesis", "angiogenesis"),
        ("PI3K/AKT", "pi3k-akt-pathway"),
    ],
)  # fmt: skip
def test_a_thing_is_named_without_what_its_name_may_do_without(
    typed: str, entity: str, library: Library
) -> None:
    assert named(typed, library) == (entity,)


@pytest.mark.parametrize(
    "typed", ["", " ", "通路", "pathway", "功能", "function", "ovarian", "外基质", "PI3K/AKT/mTOR"]
)
def test_what_could_be_many_names_nothing(typed: str, library: Library) -> None:
    assert named(typed, library) == ()


def test_every_entity_is_named_by_its_own_names(library: Library) -> None:
    for entity in library.entities.values():
        for name in (entity.name.zh, entity.name.en, *entity.abbreviations):
            assert entity.id in named(name, library), name


def test_spelling_does_not_count_in_words_either() -> None:
    wanted = Text(zh="缺血", en="tumour ischaemia, signalling and ageing")
    assert is_words("tumor ischemia signaling and aging", wanted)
    assert not is_words("tumor ischemia signals and aging", wanted)


@pytest.mark.parametrize("typed", ["5", "5×10⁷", "5 x 10^7 /mL", "50000000", "５"])
def test_a_power_of_ten_in_the_unit_may_be_typed_along(typed: str) -> None:
    assert is_number(typed, 5.0, 0.0, "× 10⁷ 个/mL")
    assert not is_number(typed, 6.0, 0.0, "× 10⁷ 个/mL")
    assert is_number(typed, 5.0, 0.0, "例") == (number_of(typed) == 5.0)


def test_a_name_may_be_said_twice() -> None:
    assert twice_said("活性氧（ROS）") == ("活性氧", "ROS")
    assert twice_said("ROS (reactive oxygen species) ") == ("ROS", "reactive oxygen species")
    assert not any(map(twice_said, ("活性氧", "（ROS）", "a (b) c", "a ()", "")))
