"""Copies of the learner's file: made, synced, read back and compared before any older one goes."""

import os
import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal, get_args

from msgspec import Struct

from pofedu.learner.answerlog import answers
from pofedu.learner.files import stamp, sync_file, sync_folder
from pofedu.learner.learner import Learner
from pofedu.learner.proof import (
    DamagedError,
    examine,
    fingerprint,
    is_empty,
    reading,
    snapshot,
)

Reason = Literal["daily", "asked", "migration", "restore", "merge"]
NAME = re.compile(rf"(\d{{4,}})-(\d{{4}}-\d\d-\d\d-\d{{6}})-({'|'.join(get_args(Reason))})\.db")
FOLDER = "backups"
BEGUN = "begun-"
"""How the name of a copy begins that is not finished."""
DAYS, WEEKS, OTHERS = 7, 4, 3
"""How many daily ones stay, of how many weeks before these one stays, and how many of the rest."""
LASTING: dict[Reason, int] = {"daily": 0, "asked": 0, "restore": 1, "merge": 1, "migration": 2}
"""How long a backup stays: in its turn; for so many days at the least; for ever."""
AT_LEAST = timedelta(days=30)
"""How long what was there before a restore or a merge stays, however many more are made."""


class Backup(Struct, frozen=True):
    """A copy of the learner's file."""

    path: Path
    number: int
    """Counts up, so that a clock that was set back changes no order."""
    made_at: datetime
    """By the clock of the wall."""
    reason: Reason


class Content(Struct, frozen=True):
    """How much is in a file."""

    notes: int
    bookmarks: int
    answers: int = 0


def list_backups(folder: Path) -> tuple[Backup, ...]:
    """The backups of a profile, the one made last first; they are not looked into."""
    try:
        names = os.listdir(folder / FOLDER)
    except OSError:
        return ()
    found = (_named(folder / FOLDER / name) for name in names)
    return tuple(sorted((b for b in found if b), key=lambda b: b.number, reverse=True))


def _named(path: Path) -> Backup | None:
    match = NAME.fullmatch(path.name)
    if match is None:
        return None
    try:
        made_at = datetime.strptime(match[2], "%Y-%m-%d-%H%M%S")
    except ValueError:
        return None
    return Backup(path, int(match[1]), made_at, match[3])  # type: ignore[arg-type]  # by NAME


def content_of(path: Path) -> Content:
    """How much is in a backup; raises `DamagedError` where it is not whole."""
    with closing(snapshot(path)) as memory:
        return _content(memory)


def _content(connection: sqlite3.Connection) -> Content:
    learner = Learner(connection, is_read_only=True)
    return Content(len(learner.notes()), len(learner.bookmarks()), len(answers(learner)))


def newest_good(folder: Path) -> tuple[Backup, Content] | None:
    """The newest backup that is whole and has notes, bookmarks or answers; None where none is."""
    for backup in list_backups(folder):
        try:
            with closing(snapshot(backup.path)) as memory:
                if not is_empty(memory):
                    return backup, _content(memory)
        except Exception:  # a damaged one raises nearly anything
            continue
    return None


def make_backup(folder: Path, file: Path, reason: Reason) -> Backup | None:
    """Copy the file of a profile; None where there is nothing in it yet.

    Where the newest backup says the same and stays as long, it is the answer: a copy more would
    only push an older one out. What stays for a month goes once a newer one says the same.
    Daily and asked for, a file without notes and bookmarks is nothing; before it is replaced or
    changed, places seen and settings count too. Raises OSError, sqlite3.Error or `DamagedError`
    where that fails; the other backups stay then.
    """
    with reading(file, is_alone=False) as source:
        if is_empty(source, is_strict=LASTING[reason] > 0):
            return None
    (folder / FOLDER).mkdir(exist_ok=True)
    _sweep(folder / FOLDER)
    begun = folder / FOLDER / f"{BEGUN}{os.getpid()}.db"
    try:
        copy_whole(file, begun)
        others = list_backups(folder)
        if others and LASTING[others[0].reason] >= LASTING[reason] and _is_same(others[0], begun):
            return others[0]
        number = others[0].number + 1 if others else 1
        name = f"{number:04}-{stamp(datetime.now())}-{reason}.db"
        os.rename(begun, begun.with_name(name))
    finally:
        begun.unlink(missing_ok=True)
    sync_folder(folder / FOLDER)
    made = list_backups(folder)[0]
    _drop_repeated(made, others)
    _rotate(folder)
    return made


def _is_same(backup: Backup, copy: Path) -> bool:
    """Whether a backup is whole and says what a copy says, in the same layout."""
    try:
        with reading(backup.path, is_alone=True) as one, reading(copy, is_alone=True) as two:
            if fingerprint(one) != fingerprint(two):
                return False
    except Exception:  # a damaged one raises nearly anything
        return False
    verdict = examine(backup.path)
    return verdict.kind == "whole" and verdict.version == examine(copy).version


def _drop_repeated(made: Backup, others: Iterable[Backup]) -> None:
    """Remove what stays for a month and says what the one just made, and read back, says too.

    Restoring back and forth would else fill a disk. What is not whole says nothing, so it stays.
    """
    if LASTING[made.reason] != 1:
        return
    for backup in others:
        is_outlived = LASTING[backup.reason] == 1 and backup.made_at <= made.made_at
        if is_outlived and _is_same(backup, made.path):
            backup.path.unlink(missing_ok=True)


def _sweep(folder: Path) -> None:
    """Remove what a killed copy left unfinished."""
    for name in os.listdir(folder):
        if name.startswith(BEGUN):
            (folder / name).unlink(missing_ok=True)


def copy_whole(file: Path, target: Path) -> None:
    """Copy a learner's file, synced, read back and compared."""
    target.unlink(missing_ok=True)
    with reading(file, is_alone=False) as source:
        source.execute("BEGIN")
        with closing(sqlite3.connect(target)) as copy:
            source.backup(copy)
        wanted = fingerprint(source)
    sync_file(target)
    verdict = examine(target)
    if verdict.kind != "whole":
        raise DamagedError(verdict.detail)
    with reading(target, is_alone=True) as copy:
        if fingerprint(copy) != wanted:
            raise DamagedError("the copy says something else than the file")


def _rotate(folder: Path) -> None:
    """Remove what is older than need be; the one just made and read back always stays."""
    newest, *older = list_backups(folder)
    for backup in set(older) - set(to_keep((newest, *older), datetime.now())):
        backup.path.unlink(missing_ok=True)
    sync_folder(folder / FOLDER)


def to_keep(backups: Iterable[Backup], today: datetime) -> tuple[Backup, ...]:
    """Of backups, the newest first, those that stay."""
    kept: list[Backup] = []
    weeks: list[tuple[int, int]] = []
    counts: dict[str, int] = {}
    for backup in backups:
        count = counts[backup.reason] = counts.get(backup.reason, 0) + 1
        week = backup.made_at.isocalendar()[:2]
        if count <= (DAYS if backup.reason == "daily" else OTHERS) or _lasts(backup, today):
            kept.append(backup)
        elif backup.reason == "daily" and week not in weeks and len(weeks) < WEEKS:
            weeks.append(week)
            kept.append(backup)
    return tuple(kept)


def _lasts(backup: Backup, today: datetime) -> bool:
    """Whether a backup stays however many more there are."""
    lasting = LASTING[backup.reason]
    return lasting > 1 or (lasting == 1 and today - backup.made_at < AT_LEAST)


def is_daily_due(folder: Path, today: datetime) -> bool:
    """Whether no daily backup was made on this day; a clock that was set back makes one due."""
    daily = next((b for b in list_backups(folder) if b.reason == "daily"), None)
    return daily is None or daily.made_at.date() != today.date()
