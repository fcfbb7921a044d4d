"""What counts as the same in Chinese and in English, and what does not."""

from pathlib import Path

import pytest

from pofedu.compiler.facts import Facts, is_name
from pofedu.compiler.figures import differing
from pofedu.compiler.problems import Placed
from pofedu.compiler.sources import Sources, gather
from pofedu.content.discrepancy import Doubt
from pofedu.content.model import Basis, Entity, Synonym, Term, Text
from tests.compiler.garden import SMALL

ROOTED = Basis(background=True)
DRUGS = (("环磷酰胺", "cyclophosphamide"), ("白消安", "busulfan"), ("顺铂", "cisplatin"))


def placed(record: object) -> Placed[object]:
    return Placed(record, "x.yaml", {})


@pytest.fixture(scope="module")
def facts() -> Facts:
    sources: Sources = gather(SMALL)
    terms = [
        ("UC-MSCs", "脐带间充质干细胞", "umbilical cord mesenchymal stem cells", "cells"),
        ("ROS", "活性氧", "reactive oxygen species", None),
        ("E2", "雌二醇", None, None),
    ]
    for abbreviation, zh, en, entity in terms:
        term = Term(id="t", abbreviation=abbreviation, zh=zh, en=en, entity=entity, basis=ROOTED)
        sources.terms.append(placed(term))  # type: ignore[arg-type]
    for zh, en in (*DRUGS, ("化疗", "chemotherapy")):
        entity_ = Entity(
            id=en, kind="drug", name=Text(zh=zh, en=en), is_a="chemotherapy", basis=ROOTED
        )
        sources.entities.append(placed(entity_))  # type: ignore[arg-type]
    both = Entity(
        id="both",
        kind="drug",
        name=Text(zh="白消安与环磷酰胺", en="busulfan and cyclophosphamide"),
        abbreviations=("BU/CTX",),
        synonyms=(Synonym(text="BUCY", language="en", kind="exact"),),
        basis=ROOTED,
    )
    sources.entities.append(placed(both))  # type: ignore[arg-type]
    return Facts(sources)


SAME = [
    ("3 例女性", "three women"), ("一次", "once"), ("第 2 次注射", "the second injection"),
    ("2013 年 8 月", "August 2013"), ("每次 500 万个细胞", "5 million cells each"),
    ("1 × 10⁶ 个", "1 × 10^6 cells"), ("1216 只", "1,216 animals"), ("44 %", "44 per cent"),
    ("百分比未写", "no percentage"), ("百分之四十四", "44 per cent"), ("一半", "0.5"),
    ("6 例中 0 例", "none of 6"), ("TGF-β1/Smad3", "Smad3 after TGF-beta1"),
    ("PI3K/AKT/mTOR 通路", "the PI3K–AKT–mTOR pathway"), ("miR-205-5p", "miR-205-5p"),
    ("CD8+CD28- T 细胞", "CD8+CD28- T cells"), ("C57BL/6 小鼠", "C57BL/6 mice"),
    ("UC-MSCs 移植", "UC-MSC transplantation"), ("活性氧升高", "ROS rose"),
    ("ROS 升高", "reactive oxygen species rose"), ("雌二醇", "E2"), ("Bcl-2 相关 X 蛋白", "Bcl-2-"
    "associated X protein"), ("脐带间充质干细胞", "UC-MSCs"), ("BAX 升高", "Bax rose"),
    ("Yan 等", "Yan et al."), ("Caspase 级联", "the caspase cascade"), ("γ 射线", "gamma rays"),
    ("50 mGy", "50 mGy"), ("每 kg 体重", "per kilogram"), ("微型猪", "minipigs"),
    ("羊膜细胞", "amnion cells"), ("牛", "bovine"), ("半数致死剂量", "LD50"),
    ("3D 球体", "3D balls"),
    ("经 BU/CTX 预处理", "after busulfan and cyclophosphamide"), ("环磷酰胺", "Cyclophosphamide"),
    ("白消安和环磷酰胺", "busulfan, then cyclophosphamide"), ("人体", "people"),
    ("见[此处](sources/claim/UC-9)", "see [here](sources/claim/UC-9)"), ("化疗药物", "cytotoxics"),
    ("迁移率", "the migration rate"), ("５ 天", "5 days"), ("第15卷", "Vol. 15"),
]  # fmt: skip
DIFFERENT = [
    ("3 例", "4 women", "3, 4"), ("2～3 L", "2 to 4 L", "3, 4"), ("三例", "4 women", "4"),
    ("10⁶ 个", "10⁷ cells", "1000000, 10000000"), ("44 %", "44 women", "%"),
    ("百分之五", "five", "%"), ("0.5 × 10⁷", "0.5 and 10⁷", "×"), ("PI3K/AKT", "PI3K", "AKT"),
    ("miR-205-5p", "miR-21-5p", "21, 205"), ("UCB1", "UCB2", "UCB1, UCB2"),
    ("第 15 代", "P15", "15"), ("P15", "passage 15", "15"), ("E2", "oestrone", "E2"),
    ("细胞", "UC-MSCs", "MSC, UC"), ("Yan 等", "they", "Yan"), ("小鼠", "rats", "mouse, rat"),
    ("动物", "mice", "mouse"), ("顺铂", "a platinum drug", "顺铂"),
    ("药物", "cisplatin", "cisplatin"),
    ("白消安", "busulfan and cyclophosphamide", "cyclophosphamide"), ("羊", "amnion", "sheep"),
    ("5 mg", "5 mL", "mL, mg"),
]  # fmt: skip


def said(facts: Facts, zh: str, en: str) -> list[str]:
    doubt = Doubt(id="d", point=Text(zh=zh, en=en), verdict="refused", reason=Text(zh="a", en="a"))
    return [p.what for p in facts.problems(placed(doubt), ("point",), doubt.point)]


@pytest.mark.parametrize(("zh", "en"), SAME)
def test_the_same(zh: str, en: str, facts: Facts) -> None:
    assert said(facts, zh, en) == []


@pytest.mark.parametrize(("zh", "en", "only"), DIFFERENT)
def test_different(zh: str, en: str, only: str, facts: Facts) -> None:
    told = said(facts, zh, en)
    assert told
    assert told[0].startswith(f"{only} stands in one language of point only"), told


@pytest.mark.parametrize(
    "piece", ["AKT", "mTOR", "E2", "p53", "3D", "UCB1", "miR", "CD8", "hUMSCs"]
)
def test_abbreviations(piece: str) -> None:
    assert is_name(piece)


@pytest.mark.parametrize("piece", ["Yan", "and", "5", "2nd", "10mg", "X", "kg", "205"])
def test_no_abbreviations(piece: str) -> None:
    assert not is_name(piece)


@pytest.mark.parametrize("text", ["10^999", "10⁹⁹⁹", "9" * 500, "10^-6", "1e999"])
def test_no_figure_is_too_large(text: str) -> None:
    assert differing(text, text) == []


def test_the_small_pack_says_the_same_in_both(tmp_path: Path) -> None:
    sources = gather(SMALL)
    facts = Facts(sources)
    for _, record in sources.everything():
        for name in getattr(record.record, "__struct_fields__", ()):
            text = getattr(record.record, name)
            if isinstance(text, Text):
                assert list(facts.problems(record, (name,), text)) == []
