"""Citations: each style by hand for an English and a Chinese work, read back by other programs."""

import json
from typing import Any

import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from hypothesis import given
from hypothesis import strategies as st
from msgspec import convert

from pofedu.content.library import Library
from pofedu.content.source import Known, Reference
from pofedu.formats.citations.bibtex import ESCAPES, escaped
from pofedu.formats.citations.items import (
    Item,
    pack_words,
    program_item,
    reference_item,
    review_item,
)
from pofedu.formats.citations.names import Authors, Name, NameOrder, read_authors, read_name
from pofedu.formats.citations.notes import first_and_last
from pofedu.formats.citations.styles import (
    ENDINGS,
    NAMES,
    STYLES,
    Style,
    citation_file,
    items_of,
    written,
)

READ = {
    "authors": "张三, 李四, 王五, 赵六",
    "title": "脐带间充质干细胞与卵巢功能",
    "journal": "中华细胞与干细胞杂志(电子版)",
    "year": "2023",
    "volume": "13(2)",
    "pages": "101-109",
    "doi": "10.3877/cma.j.issn.2095-1221.2023.02.005",
}
GOLDEN: dict[Style, tuple[str, str]] = {
    "gbt7714": (
        "LU X, BAO H, CUI L, et al. hUMSC transplantation restores ovarian function in POI rats by"
        " inhibiting autophagy of theca-interstitial cells via the AMPK/mTOR signaling pathway[J]."
        " Stem Cell Research & Therapy, 2020, 11: 268. DOI: 10.1186/s13287-020-01784-7.",
        "张三, 李四, 王五, 等. 脐带间充质干细胞与卵巢功能[J]. 中华细胞与干细胞杂志(电子版), 2023,"
        " 13(2): 101-109. DOI: 10.3877/cma.j.issn.2095-1221.2023.02.005.",
    ),
    "vancouver": (
        "Lu X, Bao H, Cui L, Zhu W, Zhang L, Xu Z, et al. hUMSC transplantation restores ovarian"
        " function in POI rats by inhibiting autophagy of theca-interstitial cells via the"
        " AMPK/mTOR signaling pathway. Stem Cell Research & Therapy. 2020;11:268."
        " doi: 10.1186/s13287-020-01784-7. PMID: 32620136; PMCID: PMC7333437.",
        "张三, 李四, 王五, 赵六. 脐带间充质干细胞与卵巢功能. 中华细胞与干细胞杂志(电子版)."
        " 2023;13(2):101-9. doi: 10.3877/cma.j.issn.2095-1221.2023.02.005.",
    ),
    "apa": (
        "Lu, X., Bao, H., Cui, L., Zhu, W., Zhang, L., Xu, Z., Man, X., Chu, Y., Fu, Q., & Zhang,"
        " H. (2020). hUMSC transplantation restores ovarian function in POI rats by inhibiting"
        " autophagy of theca-interstitial cells via the AMPK/mTOR signaling pathway. Stem Cell"
        " Research & Therapy, 11, 268. https://doi.org/10.1186/s13287-020-01784-7",
        "张三, 李四, 王五, & 赵六. (2023). 脐带间充质干细胞与卵巢功能."
        " 中华细胞与干细胞杂志(电子版), 13(2), 101–109."
        " https://doi.org/10.3877/cma.j.issn.2095-1221.2023.02.005",
    ),
    "bibtex": (
        "@article{pofedu-pof-hsct-13,\n"
        "  author = {Lu, Xueyan and Bao, Hongchu and Cui, Linlu and Zhu, Wenqian and Zhang,"
        " Lianshuang and Xu, Zheng and Man, Xuejing and Chu, Yongli and Fu, Qiang and Zhang,"
        " Hongqin},\n"
        "  title = {{hUMSC transplantation restores ovarian function in POI rats by inhibiting"
        " autophagy of theca-interstitial cells via the AMPK/mTOR signaling pathway}},\n"
        "  journal = {Stem Cell Research \\& Therapy},\n"
        "  year = {2020},\n  volume = {11},\n  pages = {268},\n"
        "  doi = {10.1186/s13287-020-01784-7},\n  pmid = {32620136},\n  pmcid = {PMC7333437},\n"
        "  url = {https://pmc.ncbi.nlm.nih.gov/articles/PMC7333437},\n"
        "  language = {english},\n  note = {Reference 13 of the review.},\n}\n",
        "@article{pofedu-pof-hsct-99,\n"
        "  author = {{张三} and {李四} and {王五} and {赵六}},\n"
        "  title = {{脐带间充质干细胞与卵巢功能}},\n"
        "  journal = {中华细胞与干细胞杂志(电子版)},\n"
        "  year = {2023},\n  volume = {13},\n  number = {2},\n  pages = {101--109},\n"
        "  doi = {10.3877/cma.j.issn.2095-1221.2023.02.005},\n"
        "  language = {chinese},\n  note = {Reference 99 of the review.},\n}\n",
    ),
    "ris": (
        "TY  - JOUR\r\nID  - pofedu-pof-hsct-13\r\nAU  - Lu, Xueyan\r\nAU  - Bao, Hongchu\r\n"
        "AU  - Cui, Linlu\r\nAU  - Zhu, Wenqian\r\nAU  - Zhang, Lianshuang\r\nAU  - Xu, Zheng\r\n"
        "AU  - Man, Xuejing\r\nAU  - Chu, Yongli\r\nAU  - Fu, Qiang\r\nAU  - Zhang, Hongqin\r\n"
        "TI  - hUMSC transplantation restores ovarian function in POI rats by inhibiting autophagy"
        " of theca-interstitial cells via the AMPK/mTOR signaling pathway\r\n"
        "JO  - Stem Cell Research & Therapy\r\nPY  - 2020\r\nVL  - 11\r\nSP  - 268\r\n"
        "DO  - 10.1186/s13287-020-01784-7\r\nAN  - 32620136\r\nC2  - PMC7333437\r\n"
        "UR  - https://pmc.ncbi.nlm.nih.gov/articles/PMC7333437\r\nLA  - en\r\n"
        "N1  - Reference 13 of the review.\r\nER  - \r\n",
        "TY  - JOUR\r\nID  - pofedu-pof-hsct-99\r\nAU  - 张三\r\nAU  - 李四\r\nAU  - 王五\r\n"
        "AU  - 赵六\r\nTI  - 脐带间充质干细胞与卵巢功能\r\nJO  - 中华细胞与干细胞杂志(电子版)\r\n"
        "PY  - 2023\r\nVL  - 13\r\nIS  - 2\r\nSP  - 101\r\nEP  - 109\r\n"
        "DO  - 10.3877/cma.j.issn.2095-1221.2023.02.005\r\nLA  - zh\r\n"
        "N1  - Reference 99 of the review.\r\nER  - \r\n",
    ),
}


def chinese(**fields: Any) -> Item:
    """A Chinese work, all read on a page, as reference 99."""
    known = {
        name: Known(value=value, origin="page-read") if name in READ else value
        for name, value in (READ | fields).items()
    }
    record = {"number": 99, "status": "confirmed", **known}
    return reference_item(convert(record, Reference), "pof-hsct")


@pytest.mark.parametrize("style", GOLDEN)
def test_every_style_as_by_hand(library: Library, style: Style) -> None:
    english, zh = GOLDEN[style]
    end = "" if style in ("bibtex", "ris") else "\n"
    assert written(items_of(library, [13]), style) == english + end
    assert written([chinese()], style) == zh + end


def test_csl_as_by_hand(library: Library) -> None:
    (item,) = json.loads(written([chinese()], "csl"))
    assert item == {
        "id": "pofedu-pof-hsct-99",
        "type": "article-journal",
        "author": [{"literal": name} for name in ("张三", "李四", "王五", "赵六")],
        "title": READ["title"],
        "container-title": READ["journal"],
        "volume": "13",
        "issue": "2",
        "page": "101-109",
        "DOI": READ["doi"],
        "issued": {"date-parts": [[2023]]},
        "language": "zh",
        "note": "Reference 99 of the review.",
    }


@pytest.mark.parametrize("style", ["gbt7714", "vancouver", "apa"])
def test_what_is_not_confirmed_is_marked(library: Library, style: Style) -> None:
    (line,) = written(items_of(library, [16]), style).splitlines()
    assert line.endswith(
        "[unverified: authors, journal; matches reference 16 of the review, not certain]"
    )
    assert "et al." in line
    (sure,) = written(items_of(library, [13]), style).splitlines()
    assert "[unverified" not in sure
    known = {"title": Known(value=READ["title"], origin="unverified")}
    record = Reference(number=9, status="unverified", title=known["title"])
    item = reference_item(record, "x")
    assert written([item], style).strip().endswith("[未核实：题名；据信是综述的文献 9，未读到页面]")


@pytest.mark.parametrize("style", STYLES)
def test_what_is_not_identified_is_no_paper(library: Library, style: Style) -> None:
    named, unnamed = items_of(library, [26, 1])
    said = written([named], style)
    assert "paper not identified" in said
    assert "He" in said
    assert written([unnamed], style) != said
    for kind in ("@article", "JOUR", "article-journal", "[J]", "et al."):
        assert kind not in said
    if style in ("gbt7714", "vancouver", "apa"):
        assert said.startswith("文献 [26]，综述中署名 He，论文未查明")


def test_what_is_missing_is_left_out() -> None:
    bare = chinese(volume="", year="", doi="", pages="")
    assert written([bare], "gbt7714") == (
        "张三, 李四, 王五, 等. 脐带间充质干细胞与卵巢功能[J]. 中华细胞与干细胞杂志(电子版).\n"
    )
    assert "(n.d.)" in written([bare], "apa")
    assert "[date unknown]" in written([bare], "vancouver")
    for style in ("bibtex", "ris", "csl"):
        read = written([bare], style)
        assert "year" not in read
        assert "PY" not in read
        assert "issued" not in read


@pytest.mark.parametrize(
    ("said", "authors"),
    [
        ("Puy V, et al.", Authors((Name("Puy", "V"),), has_more=True)),
        ("Puy V et al", Authors((Name("Puy", "V"),), has_more=True)),
        ("Long Yan, Yixuan Wu", Authors((Name("Long Yan"), Name("Yixuan Wu")))),
        ("Kato K, ... Teshima T", Authors((Name("Kato", "K"), Name("Teshima", "T")), gap_at=1)),
        ("张三，李四，等", Authors((Name("张三"), Name("李四")), has_more=True)),
        ("张三等", Authors((Name("张三"),), has_more=True)),
        ("", Authors()),
    ],
)
def test_authors_are_read_as_they_stand(said: str, authors: Authors) -> None:
    assert read_authors(said) == authors


@pytest.mark.parametrize(
    ("said", "name", "initials"),
    [
        ("Tadesse MG", Name("Tadesse", "MG"), "MG"),
        ("Abdeljabar El Andaloussi", Name("El Andaloussi", "Abdeljabar"), "A"),
        ("Ana Bajc Česnik", Name("Ana Bajc Česnik"), ""),
        ("Wang Wei", Name("Wang Wei"), ""),
        ("Wei Wang", Name("Wei Wang"), ""),
        ("John F. Kennedy", Name("Kennedy", "John F."), "JF"),
        ("WHO", Name("WHO"), ""),
        ("欧阳修", Name("欧阳修"), ""),
    ],
)
def test_a_name_is_parted_only_where_that_is_sure(said: str, name: Name, initials: str) -> None:
    assert read_name(said) == name
    assert name.initials == initials


@pytest.mark.parametrize(
    ("said", "order", "name", "initials"),
    [
        ("Wei Wang", "given-family", Name("Wang", "Wei"), "W"),
        ("Wang Wei", "family-given", Name("Wang", "Wei"), "W"),
        ("Ayman Al-Hendy", "given-family", Name("Al-Hendy", "Ayman"), "A"),
        ("Jean-Paul Sartre", "given-family", Name("Sartre", "Jean-Paul"), "J-P"),
        ("Wang W", "given-family", Name("Wang", "W"), "W"),
        ("Wang W", "family-given", Name("Wang", "W"), "W"),
        ("Ana Bajc Česnik", "given-family", Name("Ana Bajc Česnik"), ""),
        ("Bajc Česnik Ana", "family-given", Name("Bajc Česnik Ana"), ""),
    ],
)
def test_the_order_that_the_record_tells_parts_a_name(
    said: str, order: NameOrder, name: Name, initials: str
) -> None:
    assert read_name(said, order) == name
    assert name.initials == initials


def test_a_family_name_of_several_words_is_what_the_record_says() -> None:
    authors = read_authors("Ana Bajc Česnik, Urban Švajger", "given-family", ("Bajc Česnik",))
    assert authors.names == (Name("Bajc Česnik", "Ana"), Name("Švajger", "Urban"))
    assert read_name("Bajc Česnik Ana", None, ("Bajc Česnik",)) == Name("Bajc Česnik", "Ana")
    item = chinese(title="A title", authors="Ana Bajc Česnik", family_names=("Bajc Česnik",))
    assert written([item], "apa").startswith("Bajc Česnik, A. (2023)")
    assert "BAJC ČESNIK A." in written([item], "gbt7714")
    assert "author = {{Bajc Česnik}, Ana}" in written([item], "bibtex")
    assert "AU  - Bajc Česnik, Ana\r\n" in written([item], "ris")


@pytest.mark.parametrize("style", STYLES)
def test_a_name_that_nothing_parts_is_not_turned_round(style: Style) -> None:
    said = written([chinese(title="A title", authors="Wang Wei, Li Na")], style)
    assert "Wang Wei" in said
    assert "Wei, W" not in said
    assert "Wei, Wang" not in said
    turned = written(
        [chinese(title="A title", authors="Wang Wei", name_order="family-given")], style
    )
    assert "Wei, Wang" not in turned
    assert "WEI W" not in turned


def test_every_list_written_out_in_the_pack_tells_its_order(library: Library) -> None:
    for reference in library.references.values():
        if reference.authors is not None:
            names = read_authors(
                reference.authors.value, reference.name_order, reference.family_names
            ).names
            assert [n.family for n in names if not n.given] in ([], ["Ana Bajc Česnik"])
            assert reference.named in (None, names[0].family), reference.number


def test_the_number_of_authors_follows_each_style() -> None:
    def with_authors(count: int) -> Item:
        return chinese(
            title="A title", authors=", ".join(f"Fam{chr(97 + i)} X" for i in range(count))
        )

    def lines(style: Style, count: int) -> str:
        return written([with_authors(count)], style)

    assert "et al" not in lines("gbt7714", 3)
    assert lines("gbt7714", 4).startswith("FAMA X, FAMB X, FAMC X, et al. A title[J]")
    assert "et al" not in lines("vancouver", 6)
    assert "Famf X, et al. A title" in lines("vancouver", 7)
    assert "Fams, X., & Famt, X. (2023)" in lines("apa", 20)
    assert "Fams, X., . . . Famu, X. (2023)" in lines("apa", 21)
    assert "Famt" not in lines("apa", 21)


def test_a_gap_in_the_record_stays_one(library: Library) -> None:
    items = items_of(library, [10])
    assert "Takahashi, S., . . . Teshima, T. (2017)" in written(items, "apa")
    assert "Takahashi S, et al. Graft" in written(items, "vancouver")
    for style in ("bibtex", "ris", "csl"):
        assert "the record does not name all authors" in written(items, style)
    assert "Teshima, T and others}" in written(items, "bibtex")


def test_the_review_and_pofedu_can_be_cited(library: Library) -> None:
    review, program = review_item(library), program_item(library)
    assert written([review], "gbt7714") == (
        "脐带间充质干细胞治疗造血干细胞移植术后卵巢早衰的研究进展[J]."
        " 中华细胞与干细胞杂志(电子版), 2025, 15(4): 245-249 ff.\n"
    )
    assert "[CP]. Version " in written([program], "gbt7714")
    assert "[Computer software]" in written([program], "apa")
    assert (review.key, program.key) == ("pofedu-pof-hsct-review", "pofedu-pof-hsct")
    assert "TY  - COMP" in written([program], "ris")


def test_a_range_without_end_has_no_last_page(library: Library) -> None:
    said = written([review_item(library)], "ris")
    assert "SP  - 245\r\n" in said
    assert "EP  - " not in said
    assert "N1  - Pages 245–249 ff.\r\n" in said
    assert "pages = {245--249 ff.}" in written([review_item(library)], "bibtex")
    assert first_and_last("101-109") == ("101", "109")
    assert first_and_last("1–9+") == ("1", "")


@pytest.mark.parametrize("style", STYLES)
def test_a_file_says_whose_it_is(library: Library, style: Style) -> None:
    said = citation_file(items_of(library, [13, 26]), style, library).decode()
    assert library.pack.version in said
    assert "仅供教学" in said
    assert "For teaching only" in said
    assert ENDINGS[style].startswith(".")
    assert NAMES[style]


def all_items(library: Library) -> tuple[Item, ...]:
    return (*items_of(library, library.references), review_item(library), program_item(library))


def test_keys_are_unique(library: Library) -> None:
    keys = [item.key for item in all_items(library)]
    assert len(set(keys)) == len(keys)
    assert "pofedu-pof-hsct-12" in keys


# Read back


def unescaped(words: str) -> str:
    """What TeX makes of an escaped text."""
    for letter, code in ESCAPES.items():
        if letter != "\\":
            words = words.replace(code, letter)
    return words.replace(ESCAPES["\\"], "\\")


def people(item: Item) -> list[str]:
    return [f"{n.family}, {n.given}" if n.given else n.family for n in item.authors.names]


def test_bibtex_is_read_back(library: Library) -> None:
    items = all_items(library)
    read = parse_string(citation_file(items, "bibtex", library).decode())
    assert read.failed_blocks == []
    assert len(read.entries) == len(items)
    assert pack_words(library) in unescaped(read.comments[0].comment)
    for item in items:
        fields = {f.key: str(f.value) for f in read.entries_dict[item.key].fields}
        found = {k: unescaped(v.removeprefix("{").removesuffix("}")) for k, v in fields.items()}
        same = ("title", "journal", "year", "volume", "doi", "pmid", "pmcid", "url", "version")
        for name in same:
            assert found.get(name, "") == getattr(item, name), (item.key, name)
        assert found.get("number", "") == item.issue
        assert found.get("pages", "").replace("--", "–") == item.pages.replace("-", "–")
        names = [n for n in fields.get("author", "").split(" and ") if n not in ("", "others")]
        assert [unescaped(n.replace("{", "").replace("}", "")) for n in names] == people(item)


def test_ris_is_read_back(library: Library) -> None:
    items = all_items(library)
    text = citation_file(items, "ris", library).decode()
    assert text.count("\n") == text.count("\r\n")
    records = rispy.loads(text)
    assert len(records) == len(items)
    for item, record in zip(items, records, strict=True):
        first, last = first_and_last(item.pages)
        expected = {
            "id": item.key,
            "title": item.title,
            "journal_name": item.journal,
            "year": item.year,
            "volume": item.volume,
            "number": item.issue,
            "start_page": first,
            "end_page": last,
            "doi": item.doi,
            "accession_number": item.pmid,
            "custom2": item.pmcid,
            "edition": item.version,
        }
        assert {k: record.get(k, "") for k in expected} == expected
        assert record.get("authors", []) == people(item)
        assert record.get("urls", []) == ([item.url] if item.url else [])


def test_csl_is_read_back(library: Library) -> None:
    items = all_items(library)
    records = json.loads(citation_file(items, "csl", library))
    for item, record in zip(items, records, strict=True):
        expected = {
            "title": item.title,
            "container-title": item.journal,
            "volume": item.volume,
            "issue": item.issue,
            "page": item.pages,
            "DOI": item.doi,
            "PMID": item.pmid,
            "PMCID": item.pmcid,
            "URL": item.url,
        }
        assert {k: record.get(k, "") for k in expected} == expected
        issued = record.get("issued", {"date-parts": [[""]]})
        assert str(issued["date-parts"][0][0]) == item.year
        names = [
            a.get("literal") or f"{a['family']}, {a['given']}" for a in record.get("author", [])
        ]
        assert names == people(item)


WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1
)


@given(WORDS)
def test_whatever_stands_in_a_title_survives_bibtex(title: str) -> None:
    words = " ".join(title.split())
    if not words:
        return
    item = Item(key="pofedu-x-1", kind="article", number=1, title=title)
    read = parse_string(written([item], "bibtex"))
    assert read.failed_blocks == []
    (entry,) = read.entries
    found = str(entry.fields_dict["title"].value)
    assert unescaped(found.removeprefix("{").removesuffix("}")) == words


@given(WORDS)
def test_braces_of_an_escaped_text_are_balanced(words: str) -> None:
    depth = 0
    for letter in escaped(words):
        depth += {"{": 1, "}": -1}.get(letter, 0)
        assert depth >= 0
    assert depth == 0


@given(WORDS)
def test_whatever_stands_in_a_title_survives_ris_and_csl(title: str) -> None:
    item = Item(key="pofedu-x-1", kind="article", number=1, title=title)
    (record,) = json.loads(written([item], "csl"))
    assert record["title"] == title
    text = written([item], "ris")
    assert text.startswith("TY  - ")
    assert all(line[2:6] == "  - " for line in text.split("\r\n") if line)
