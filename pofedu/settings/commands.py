"""What the settings offer by name: the deeds of the card "Your data", the welcome, "About"."""

from collections.abc import Iterator

from pofedu.content.address import WELCOME, Address
from pofedu.content.model import Text
from pofedu.settings.data import Data
from pofedu.ui.commands import Command
from pofedu.ui.language import translate

PAGE = Address("settings")


def commands(data: Data) -> Iterator[Command]:
    """All of them, each with why it cannot be done now."""
    yield from _backups(data)
    yield from _files(data)
    yield from _profiles(data)
    group = translate("Settings", "Settings")
    welcome = translate("Commands", "Show the welcome page again")
    yield Command("welcome", group, welcome, "start intro 开始 介绍 引导", WELCOME, is_place=True)
    about = translate("Commands", "About pofedu: version, rights, how to cite")
    yield Command("about-pofedu", group, about, "licence license 许可 说明", PAGE)


def _backups(data: Data) -> Iterator[Command]:
    for id_, words, others, needs_write in (
        ("back-up", translate("Commands", "Make a backup now"), "back up save 保存", True),
        (
            "save-copy",
            translate("Commands", "Save a copy of your data…"),
            "backup export move another computer 备份 导出 另存 换电脑",
            False,
        ),
        ("restore", translate("Commands", "Restore a backup…"), "recover 还原", True),
        ("merge", translate("Commands", "Merge a backup…"), "combine import 导入", True),
    ):
        hindrance = _no_writing(data) if needs_write else _no_file(data)
        yield Command(id_, _group(), words, others, PAGE, hindrance=hindrance)


def _files(data: Data) -> Iterator[Command]:
    folder = translate("Commands", "Open the profile folder")
    others = "directory file where 目录 位置 数据"
    yield Command("open-folder", _group(), folder, others, PAGE, hindrance=_no_file(data))
    log = translate("Commands", "Open the log")
    yield Command("open-log", _group(), log, "error fault 出错 故障", PAGE)


def _profiles(data: Data) -> Iterator[Command]:
    switch = translate("Commands", "Switch to another profile…")
    none = (
        None
        if data.several.others()
        else translate("Commands", "Not now: there is no other profile.")
    )
    yield Command("switch", _group(), switch, "user person 用户 换人", PAGE, hindrance=none)
    make = translate("Commands", "Create a profile…")
    no_writing = _no_writing(data)
    yield Command("make", _group(), make, "new user 新建 用户", PAGE, hindrance=no_writing)
    yield from _listed_profiles(data)


def _listed_profiles(data: Data) -> Iterator[Command]:
    no_writing = _no_writing(data)
    rename = translate("Profiles", "Rename a profile…")
    others = "name user call 改名 名称 用户"
    yield Command("rename-profile", _group(), rename, others, PAGE, hindrance=no_writing)
    delete = translate("Profiles", "Delete a profile…")
    others = "remove user 移除 用户"
    yield Command("delete-profile", _group(), delete, others, PAGE, hindrance=no_writing)
    back = translate("Profiles", "Bring back a deleted profile…")
    none = translate("Profiles", "Not now: no profile was deleted.")
    hindrance = no_writing or (None if data.several.deleted() else none)
    others = "restore undelete recover 恢复 还原 撤销删除"
    yield Command("bring-back-profile", _group(), back, others, PAGE, hindrance=hindrance)


def _group() -> Text:
    return translate("Data", "Your data")


def _no_file(data: Data) -> Text | None:
    if data.profile.state != "nowhere":
        return None
    return translate("Commands", "Not now: nothing of this window is saved.")


def _no_writing(data: Data) -> Text | None:
    if data.can_write or data.profile.state == "nowhere":
        return _no_file(data)
    return translate("Commands", "Not now: this profile is open read-only.")
