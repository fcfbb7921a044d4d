"""What the notes offer by name: to save them as a file, and their other lists."""

from collections.abc import Iterator

from pofedu.content.address import Address
from pofedu.learner.learner import Learner
from pofedu.notes.logic import SHOWN
from pofedu.ui.commands import Command
from pofedu.ui.language import translate

PAGE = Address("notes")


def commands(learner: Learner) -> Iterator[Command]:
    """All of them, each with why it cannot be done now."""
    group = translate("Notes", "Notes")
    save = translate("Commands", "Save all notes as a file…")
    none = None if learner.notes() else translate("Commands", "Not now: there are no notes yet.")
    others = "export markdown csv json 导出 另存"
    yield Command("export", group, save, others, PAGE, hindrance=none)
    deleted = translate("Commands", "Deleted notes")
    place = PAGE.with_view(**{SHOWN: "deleted"})
    others = "restore undelete trash 恢复 还原 回收站"
    yield Command("deleted", group, deleted, others, place, is_place=True)
    bookmarks = translate("Commands", "All bookmarks")
    place = PAGE.with_view(**{SHOWN: "bookmarks"})
    yield Command("bookmarks", group, bookmarks, "favourites 收藏", place, is_place=True)
