"""What the card "Your data" says of backups and what would be brought in."""

from collections.abc import Iterator

from pofedu.content.model import Text
from pofedu.learner.backups import Backup, Reason
from pofedu.learner.merging import Preview, Tally
from pofedu.ui.language import labelled, mark, translate

REASONS: dict[Reason, str] = {
    "daily": mark("Data", "{when}, daily"),
    "asked": mark("Data", "{when}, manual"),
    "migration": mark("Data", "{when}, before an update"),
    "restore": mark("Data", "{when}, before a backup was restored"),
    "merge": mark("Data", "{when}, before a merge"),
}


def backup_words(backup: Backup) -> Text:
    """When a backup was made, and why."""
    return translate("Data", REASONS[backup.reason], when=f"{backup.made_at:%Y-%m-%d %H:%M}")


def last_backup_words(backups: tuple[Backup, ...], is_made: bool) -> Text:
    """Which backup is the newest, and how many there are; whether any is made in this window."""
    if not backups and not is_made:
        return translate("Data", "None, and none is made in this window.")
    if not backups:
        return translate(
            "Data",
            "None yet. As soon as you have notes, bookmarks or answers, one is made on each day"
            " that you use pofedu.",
        )
    last = backup_words(backups[0])
    words = translate("Data", "{count} in all; the latest: LAST", count=len(backups))
    return Text(zh=words.zh.replace("LAST", last.zh), en=words.en.replace("LAST", last.en))


def preview_words(preview: Preview, is_merge: bool) -> tuple[Text, ...]:
    """How a file compares with what is here, and what bringing it in would change."""
    gone = translate("Data", "Deleted notes")
    return (
        _origin(preview),
        _counted(translate("Data", "Notes"), preview.notes),
        *([] if preview.deleted.is_alike else [_counted(gone, preview.deleted)]),
        _counted(translate("Data", "Bookmarks"), preview.bookmarks),
        _counted(translate("Data", "Places visited"), preview.seen),
        _counted(translate("Data", "Answers to questions"), preview.answers),
        *(_merged(preview) if is_merge else [_restored()]),
    )


def _origin(preview: Preview) -> Text:
    words = translate(
        "Data",
        "{name}: last changed {day}, file format {version}",
        name=preview.path.name, day=preview.last_change[:10] or "–", version=preview.version,
    )  # fmt: skip
    if not preview.profile:
        return words
    whose = translate("Data", "; profile {profile}", profile=preview.profile)
    return Text(zh=words.zh + whose.zh, en=words.en + whose.en)


def _counted(kind: Text, tally: Tally) -> Text:
    words = translate(
        "Data",
        "{here} only here, {there} only in the file, {same} the same, {differ} different",
        here=tally.here, there=tally.there, same=tally.same, differ=tally.differ,
    )  # fmt: skip
    return labelled(kind, words)


def _restored() -> Text:
    return translate(
        "Data",
        "Everything here is replaced by what is in the file: what is only here goes. A backup of"
        " what is here now is made first.",
    )


def _merged(preview: Preview) -> Iterator[Text]:
    if preview.is_nothing:
        yield translate("Data", "Everything in it is already here; merging would change nothing.")
        return
    if preview.notes.differ > preview.doubled:
        yield translate(
            "Data",
            "Where a note is different, the newer version is shown; the other stays among its"
            " versions.",
        )
    if preview.doubled:
        yield translate(
            "Data",
            "Notes changed on both computers: {count}. Both versions are kept; the later one"
            " is shown.",
            count=preview.doubled,
        )
    if preview.gone_notes or preview.gone_bookmarks:
        yield translate(
            "Data",
            "Deleted or removed on the other computer, so they leave the lists here too: {notes}"
            " of the notes, {bookmarks} of the bookmarks. Deleted notes can be restored; your"
            " settings stay as they are.",
            notes=preview.gone_notes,
            bookmarks=preview.gone_bookmarks,
        )
    else:
        yield translate(
            "Data",
            "What is only in the file is added and nothing is removed; your settings stay as they"
            " are.",
        )
