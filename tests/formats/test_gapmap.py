"""The gap map as HTML: its shape is a promise, it is well formed, it needs no network."""

import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest
from msgspec.structs import replace

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.formats.gapmap import GapCell, GapPage, Head, Labels, Part, Sign, gapmap_html
from pofedu.formats.gapstyle import GLYPHS, STYLE, SYSTEMS
from pofedu.formats.studytable import StudyGroup, StudyRow, StudyTable, Value
from tests.formats.golden import FOLDER, settled

FILE = FOLDER / "gapmap.html"
AGAIN = "it changed; if that is meant, run: python -m tests.formats.test_gapmap"
VOID = ("meta", "input", "circle", "path", "ellipse", "br", "col")
LABELS = Labels(
    both=Text(zh="中 · EN", en="中 · EN"),
    legend=Text(zh="图例", en="Legend"),
    cells=Text(zh="逐格说明", en="The cells one by one"),
    back=Text(zh="回到图中", en="Back to the map"),
    about=Text(zh="怎样读这张图", en="How to read this map"),
    source=Text(zh="来源：", en="Source:"),
)
UNSURE = Text(zh="未核实", en="not confirmed")
STUDIES = StudyTable(
    title=Text(zh="研究", en="The studies"),
    caption=Text(zh="研究总表", en="The studies as a table"),
    about=(Text(zh="全部 2 项", en="All 2"),),
    headings=(
        Text(zh="研究", en="Study"),
        Text(zh="年份", en="Year"),
        Text(zh="方向", en="Direction, <as> told"),
    ),
    widths=(15.0, 6.0, 20.0),
    names=0,
    groups=(
        StudyGroup(
            Text(zh="动物　1", en="Animals  1"),
            (
                StudyRow(
                    "a",
                    (
                        Value(Text(zh="甲", en="A")),
                        Value(Text(zh="2019", en="2019"), UNSURE, is_faint=True),
                        Value(Text(zh="热：增加", en="heat: <more>"), Text(zh="综述", en="review")),
                    ),
                    (("0-0", Text(zh="热 × 土", en="Heat × Soil")),),
                    Text(zh="在图中 1 格", en="In 1 cell of the map"),
                ),
            ),
        ),
        StudyGroup(
            None,
            (
                StudyRow(
                    "b.2",
                    (
                        Value(Text(zh="乙", en="B")),
                        Value(Text(zh="未说明", en="not stated"), is_faint=True),
                        Value(Text(zh="雨", en="rain")),
                    ),
                ),
            ),
        ),
    ),
    address="small:studies",
)
PAGE = GapPage(
    title=Text(zh="空白图", en='Gap map: <heat> & "soil"'),
    headline=Text(zh="0 / 1", en="0 of 1"),
    summary=Text(zh="全部", en="All"),
    corner=Text(zh="1 项研究", en="1 study"),
    rows=(Head(Text(zh="热", en="Heat"), 1), Head(Text(zh="受者", en="Recipients"), 0)),
    columns=(Head(Text(zh="土", en="Soil"), 1), Head(Text(zh="雨", en="Rain"), 0)),
    cells=(
        (
            GapCell(
                Text(zh="热 × 土", en="Heat × Soil"),
                Text(zh="热 × 土：1 项研究", en="Heat × Soil: 1 study"),
                count=1,
                direction="mixed",
                systems=("animal",),
                parts=(
                    Part("heading", Text(zh="研究", en="Studies")),
                    Part("entry", Text(zh="甲", en="A"), address="small:studies/a", study="a"),
                    Part(
                        "fold",
                        Text(zh="其他", en="Others"),
                        parts=(Part("text", Text(zh="无", en="none")),),
                    ),
                ),
            ),
            GapCell(
                Text(zh="热 × 雨", en="Heat × Rain"),
                Text(zh="热 × 雨：没有研究", en="Heat × Rain: no study"),
                count=0,
                is_excluded=True,
                parts=(Part("text", Text(zh="互相排斥", en="They exclude each other")),),
            ),
        ),
        (
            GapCell(
                Text(zh="受者 × 土", en="Recipients × Soil"),
                Text(zh="受者 × 土：没有研究", en="Recipients × Soil: no study"),
                count=0,
                is_boundary=True,
            ),
            GapCell(
                Text(zh="受者 × 雨", en="Recipients × Rain"),
                Text(zh="受者 × 雨：没有研究", en="Recipients × Rain: no study"),
                count=0,
            ),
        ),
    ),
    legend=(
        Sign(Text(zh="不一致", en="Mixed"), direction="mixed"),
        Sign(Text(zh="动物", en="Animals"), system="animal"),
        Sign(Text(zh="1 项研究", en="1 study"), count=1),
        Sign(Text(zh="不可能", en="None can stand here"), is_excluded=True),
    ),
    about=(Text(zh="怎样读", en="How to read"),),
    studies=STUDIES,
    address="small:studies?view=gaps",
)


class Tree(HTMLParser):
    """Fails where an element is closed that is not the last one open."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.targets: list[str] = []
        self.counts: dict[str, int] = {}
        self.outside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        self.counts[tag] = self.counts.get(tag, 0) + 1
        self.ids += [said["id"] or ""] if "id" in said else []
        link = said.get("href") or said.get("src") or ""
        (self.targets if link.startswith("#") else self.outside).append(link) if link else None
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.counts[tag] = self.counts.get(tag, 0) + 1

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag, f"</{tag}> closes another element"


def tree_of(html: bytes) -> Tree:
    tree = Tree()
    tree.feed(html.decode())
    tree.close()
    return tree


@pytest.fixture
def html(garden: Library) -> bytes:
    return gapmap_html(PAGE, LABELS, garden)


def test_its_shape_is_as_promised(html: bytes) -> None:
    assert settled(html) == FILE.read_bytes(), AGAIN


def test_every_element_is_closed_and_every_link_leads_somewhere(html: bytes) -> None:
    tree = tree_of(html)
    assert tree.open == []
    assert len(tree.ids) == len(set(tree.ids))
    assert {target[1:] for target in tree.targets} <= {*tree.ids}
    assert tree.counts["caption"] == tree.counts["table"] == 2


def test_it_needs_nothing_from_elsewhere(html: bytes) -> None:
    tree = tree_of(html)
    assert tree.outside == []
    assert "script" not in tree.counts
    assert "link" not in tree.counts
    assert not re.search(rb"url\(|@import|https?:", html)


def test_headings_say_what_they_head_and_languages_are_marked(html: bytes) -> None:
    text = html.decode()
    assert text.count('scope="col"') == len(PAGE.columns) + len(STUDIES.headings)
    assert text.count('scope="row"') == len(PAGE.rows) + 2
    assert text.count('scope="rowgroup"') == 1
    assert text.count('lang="zh"') == text.count('lang="en"') + 1, "the page itself is Chinese"
    assert "Gap map: &lt;heat&gt; &amp; &quot;soil&quot;" in text


def test_a_zero_that_is_the_largest_boundary_is_marked(html: bytes) -> None:
    text = html.decode()
    assert text.count('<span class="boundary" aria-hidden="true">0</span>') == 1
    assert text.count('<span aria-hidden="true">0</span>') == 1
    assert ".boundary { color: var(--caution)" in text


def test_studies_named_lead_to_their_rows_and_rows_to_their_cells(html: bytes) -> None:
    text = html.decode()
    reading = text.split('<div id="c-0-0">')[1].partition("</div>")[0]
    assert '<a href="#study-a">' in reading
    row = text.split('<tr id="study-a">')[1].partition("</tr>")[0]
    assert re.findall('href="#([^"]*)"', row) == ["c-0-0"]
    other = text.split('<tr id="study-b.2">')[1].partition("</tr>")[0]
    assert "href" not in other, "it stands in no cell"


def test_each_value_says_in_both_languages_where_it_comes_from(html: bytes) -> None:
    row = html.decode().split('<tr id="study-a">')[1].partition("</tr>")[0]
    _, year, direction = re.findall("<t[dh].*?</t[dh]>", row, re.DOTALL)
    assert year.startswith('<td class="faint"><div>2019</div><small>')
    assert "未核实" in year
    assert "not confirmed" in year
    assert "heat: &lt;more&gt;" in direction
    assert "综述" in direction
    assert "review" in direction
    assert "faint" not in direction


def test_both_tables_take_the_keyboard_and_have_a_name(html: bytes) -> None:
    regions = re.findall('<div class="scroll"[^>]*>', html.decode())
    assert [re.findall('"([^"]*)"', region) for region in regions] == [
        ["scroll", "0", "region", name] for name in ("caption", "studies-caption")
    ]


def test_rows_that_are_too_broad_for_paper_are_lists_that_name_each_value(garden: Library) -> None:
    broad = replace(STUDIES, widths=(15.0, 60.0, 60.0))
    text = gapmap_html(replace(PAGE, studies=broad), LABELS, garden).decode()
    assert 'class="studies broad"' in text
    assert 'td:nth-child(3)::before { content: "Direction\\2c  \\3c as\\3e  told"; }' in text
    assert "nth-child" not in gapmap_html(PAGE, LABELS, garden).decode()


def test_without_studies_there_is_no_table_of_them(garden: Library) -> None:
    none = replace(STUDIES, groups=())
    html = gapmap_html(replace(PAGE, studies=none), LABELS, garden)
    assert tree_of(html).counts["table"] == 1
    assert "全部 2 项" in html.decode()


def test_notice_citation_version_and_address_go_along(html: bytes, garden: Library) -> None:
    text = html.decode()
    for said in (garden.pack.notice.zh, garden.pack.notice.en, garden.pack.version, PAGE.address):
        assert said in text


def test_every_direction_and_system_has_a_mark() -> None:
    assert set(SYSTEMS) == {"human", "animal", "cell"}
    assert len({*GLYPHS.values()}) == len(GLYPHS) == 7


def test_it_opens_in_the_language_that_is_asked_for(garden: Library) -> None:
    for language in ("zh", "en", "both"):
        text = gapmap_html(replace(PAGE, language=language), LABELS, garden).decode()
        assert re.findall('id="show-([a-z]+)" checked>', text) == [language]


def test_what_only_listeners_have_stays_within_its_table() -> None:
    rule = re.search(r"^\.scroll {([^}]*)}", STYLE, re.MULTILINE)
    assert rule is not None
    assert "position: relative" in rule[1], "or the whole page would scroll sideways"


@pytest.mark.slow
def test_a_browser_opens_the_cell_that_a_link_leads_to(html: bytes, tmp_path: Path) -> None:
    """Without a network: the host of every other address is nowhere."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if browser is None:
        pytest.skip("chromium is not installed")
    file = tmp_path / "空白图.html"
    file.write_bytes(html)
    command = [browser, "--headless=new", "--no-sandbox", "--disable-gpu", "--dump-dom"]
    command += [f"--user-data-dir={tmp_path / 'profile'}", "--host-resolver-rules=MAP * ~NOTFOUND"]
    done = subprocess.run(
        [*command, file.as_uri() + "#c-0-1"], capture_output=True, timeout=120, check=True
    )
    dom = done.stdout.decode()
    assert dom.count('<details class="cell" open="">') == 1
    opened = dom.split('<details class="cell" open="">')[1]
    assert "Heat × Rain" in opened.split("</summary>")[0]
    assert dom.count("<td") == 5 + 4


if __name__ == "__main__":
    from tempfile import TemporaryDirectory

    from pofedu.compiler.writer import build_pack
    from pofedu.content.library import open_library
    from tests.compiler.garden import SMALL

    with TemporaryDirectory() as name:
        target = Path(name) / "small.db"
        build_pack(SMALL, target)
        FILE.write_bytes(settled(gapmap_html(PAGE, LABELS, open_library(target))))
