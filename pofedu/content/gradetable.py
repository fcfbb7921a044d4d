"""The three answers that say how sure a claim is, and the one line that each combination gives."""

from collections.abc import Iterator
from itertools import product
from typing import Literal, get_args

from pofedu.content.model import Record, Text

Measured = Literal["human", "animal", "cell", "not-stated"]
ByDesign = Literal["controlled", "single-arm", "case-report", "not-stated"]
Traced = Literal["page-read", "paper-known", "identified", "review-only"]
"""`paper-known`: the paper is confirmed, but what was read of it does not say this."""

MEASURED: tuple[Measured, ...] = get_args(Measured)
DESIGNS: tuple[ByDesign, ...] = get_args(ByDesign)
TRACES: tuple[Traced, ...] = get_args(Traced)


class ReadingRow(Record, frozen=True, kw_only=True):
    """A row of the table: three answers, whether a study is known, and the line they give."""

    measured: Measured
    design: ByDesign
    traced: Traced
    has_study: bool
    line: Text


_IN: dict[Measured, Text] = {
    "human": Text(zh="在人身上测得", en="Measured in people"),
    "animal": Text(zh="在动物身上测得", en="Measured in animals"),
    "cell": Text(zh="在细胞中测得", en="Measured in cells"),
    "not-stated": Text(zh="测量对象不明", en="Measured, but in what is not known"),
}
_BY: dict[ByDesign, Text] = {
    "controlled": Text(zh="有对照", en="with a control"),
    "single-arm": Text(zh="没有对照", en="without a control"),
    "case-report": Text(zh="只是个案", en="in single cases"),
    "not-stated": Text(zh="设计不明", en="design not known"),
}
_FROM: dict[Traced, Text] = {
    "page-read": Text(zh="读过论文页面", en="a page of the paper was read"),
    "paper-known": Text(
        zh="论文已查明，但读到的部分没有这一点",
        en="the paper is confirmed, but what was read of it does not say this",
    ),
    "identified": Text(zh="论文相符但未确证", en="the paper matches but is not certain"),
    "review-only": Text(zh="研究只从综述得知", en="the study is known from the review only"),
}
_SAID: dict[Measured, Text] = {
    "human": Text(zh="据综述所说，对象是人", en="In people, so the review says"),
    "animal": Text(zh="据综述所说，对象是动物", en="In animals, so the review says"),
    "cell": Text(zh="据综述所说，对象是细胞", en="In cells, so the review says"),
    "not-stated": Text(zh="只有综述这样说", en="Only the review says so"),
}
_BEHIND: dict[Traced, Text] = {
    "page-read": Text(
        zh="读到的论文页面没有测这一点",
        en="what was read of the paper did not measure this",
    ),
    "identified": Text(
        zh="论文相符但未确证，读到的部分没有测这一点",
        en="the paper matches but is not certain, and what was read of it did not measure this",
    ),
    "review-only": Text(zh="未查到原始研究", en="the study behind it was not found"),
}


def _line(*parts: Text) -> Text:
    """Parts in one sentence; the last one after a semicolon."""
    *first, last = parts
    return Text(
        zh=f"{'，'.join(p.zh for p in first)}；{last.zh}",
        en=f"{', '.join(p.en for p in first)}; {last.en}",
    )


def of_women(line: Text) -> Text:
    """A line on people in whom something was measured, where all of them are women."""
    zh = line.zh.replace("在人身上", "在女性身上").replace("对象是人", "对象是女性")
    en = line.en.replace("Measured in people", "Measured in women")
    return Text(zh=zh, en=en.replace("In people", "In women"))


def _rows() -> Iterator[ReadingRow]:
    for measured, design, traced in product(MEASURED, DESIGNS, TRACES):
        line = _line(_IN[measured], _BY[design], _FROM[traced])
        yield ReadingRow(measured=measured, design=design, traced=traced, has_study=True, line=line)
    for measured, traced in product(MEASURED, _BEHIND):
        is_bare = measured == "not-stated" and traced == "review-only"
        line = _SAID[measured] if is_bare else _line(_SAID[measured], _BEHIND[traced])
        yield ReadingRow(
            measured=measured, design="not-stated", traced=traced, has_study=False, line=line
        )


TABLE: tuple[ReadingRow, ...] = tuple(_rows())
"""Every combination of answers with its line: those with a study that measured, then without."""


class Level(Record, frozen=True):
    """The first answer, and whether it is a study's or only the review's word."""

    has_study: bool
    measured: Measured

    @property
    def words(self) -> Text:
        """How every line of the table at this level begins."""
        return (_IN if self.has_study else _SAID)[self.measured]


LEVELS: tuple[Level, ...] = tuple(dict.fromkeys(Level(r.has_study, r.measured) for r in TABLE))
"""From the surest to the least sure: what a study measured comes before what is only said."""
