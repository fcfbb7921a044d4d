"""What the room of studies offers by name: each of its views."""

from collections.abc import Iterator

from pofedu.content.address import Address
from pofedu.studies.logic import ROOM, VIEWS, ViewName, in_view
from pofedu.ui.commands import Command
from pofedu.ui.language import labelled, translate
from pofedu.ui.studywords import view_words

OTHERS: dict[ViewName, str] = {
    "table": "研究列表 总表 清单 list of studies spreadsheet",
    "time": "时间轴 时间线 年份 timeline years history",
    "protocols": "方案 给药 造模 时间点 protocol schedule dosing modelling",
    "gaps": "证据空白图 证据地图 空白 缺口 evidence gap map matrix",
    "effects": "森林图 效应 效果 置信区间 剂量 forest plot confidence interval dose results",
    "certainty": "证据质量 确定性 可信度 summary of findings evidence quality GRADE",
    "compare": "比较 对比 并排 side by side comparison versus",
}
"""Other words by which a view is found."""


def commands() -> Iterator[Command]:
    """To go to each view, with everything in it."""
    group = translate("Studies", "Studies")
    for view in VIEWS:
        place = in_view(Address(ROOM), view)
        words = labelled(group, view_words(view))
        yield Command(f"studies-{view}", group, words, OTHERS[view], place, is_place=True)
