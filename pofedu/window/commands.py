"""Commands without a key: those of the window itself, and how any is done."""

from collections.abc import Callable, Iterator

from pofedu.content.model import Text
from pofedu.settings.logic import LANGUAGES
from pofedu.ui.commands import Command
from pofedu.ui.language import labelled, translate
from pofedu.window.bar import THEME_WORDS
from pofedu.window.pages import Pages
from pofedu.window.places import Places
from pofedu.window.segments import words_of

LANGUAGE_ALSO = {
    "zh": "中文 汉语 chinese",
    "en": "英文 英语 english",
    "both": "双语 中英文 对照 both bilingual",
}
THEME_ALSO = {
    "system": "自动 跟随系统 auto system",
    "light": "浅色 亮色 白天 day bright",
    "dark": "深色 暗色 黑色 夜间 night black",
    "projector": "投影 演示 高对比度 contrast",
}
KEYS_ALSO = {
    "find": "搜索 search",
    "text-larger": "放大 字体 字号 bigger font size",
    "text-smaller": "缩小 字体 字号 font size",
    "text-reset": "字体 字号 font size",
    "open-address": "地址 转到 address panel",
    "note": "笔记 new",
    "bookmark": "收藏 favourite",
    "copy-address": "链接 link",
    "full-screen": "全屏 fullscreen maximise",
    "keys": "帮助 快捷键 help shortcuts keyboard",
    "start": "放映 演示 幻灯片 present slides show",
    "blank": "黑屏 blank",
    "table": "列表 清单 list rows spreadsheet",
    "cite": "引用 引文 citation reference",
    "report": "纠错 报告 error problem",
    "export": "图片 导出 保存 image png svg pdf export",
    "print": "打印 纸 printer paper",
    "filter": "筛选 查找 find",
    "filters": "过滤 隐藏 只看 测量对象 hide only holds in species",
}
"""More words by which a key of `ui/keys.py` is found, in both languages."""


WISHES: dict[str, tuple[str, object]] = {
    **{f"language-{language}": ("language", language) for language in LANGUAGES},
    **{f"theme-{theme}": ("theme", theme) for theme in THEME_WORDS},
    **{f"motion-{motion}": ("motion", motion) for motion in ("less", "full", "system")},
    "letters-on": ("letter_keys", True),
    "letters-off": ("letter_keys", False),
}
"""What the window's own commands want of the preferences."""


def own_commands() -> Iterator[Command]:
    """What the window itself does."""
    yield from _languages()
    yield from _themes()
    yield from _habits()


def run(
    command: Command,
    places: Places,
    pages: Pages,
    post: Callable[[Text], None],
    prefer: Callable[..., None],
) -> None:
    """Do a command, at its place where it has one; else say why it cannot be done now."""
    if command.hindrance is not None:
        post(command.hindrance)
    elif command.place is None:
        field, value = WISHES[command.id]
        prefer(**{field: value})
    elif places.go(command.place) and not command.is_place:
        pages.handle_key(command.id, places.lodged)


def _languages() -> Iterator[Command]:
    group, label = _group(), translate("Commands", "Language")
    for language in LANGUAGES:
        words = labelled(label, words_of(language))
        yield Command(f"language-{language}", group, words, LANGUAGE_ALSO[language])


def _themes() -> Iterator[Command]:
    group, label = _group(), translate("Commands", "Theme")
    for theme, source in THEME_WORDS.items():
        words = labelled(label, translate("Window", source))
        yield Command(f"theme-{theme}", group, words, THEME_ALSO[theme])


def _habits() -> Iterator[Command]:
    group = _group()
    less, full = translate("Commands", "Reduced motion"), translate("Commands", "Full motion")
    yield Command("motion-less", group, less, "动画 动态 animation")
    yield Command("motion-full", group, full, "动画 动态 animation")
    like = translate("Commands", "Motion like the system")
    yield Command("motion-system", group, like, "动画 动态 animation")
    on = translate("Commands", "Single-letter keys on")
    yield Command("letters-on", group, on, "快捷键 字母键 shortcuts")
    off = translate("Commands", "Single-letter keys off")
    yield Command("letters-off", group, off, "快捷键 字母键 shortcuts")


def _group() -> Text:
    return translate("Settings", "Settings")
