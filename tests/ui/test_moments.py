"""Moments in words; a clock that was set back never makes them a riddle."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from pofedu.ui.excerpt import first_words
from pofedu.ui.moments import when_words

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC).astimezone().replace(hour=12)


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(minutes=5), "5 min ago"),
        (timedelta(hours=3), "today 09:00"),
        (timedelta(days=1), "yesterday 12:00"),
        (timedelta(days=2), "2026-11-25"),
        (timedelta(days=-1), "2026-11-28"),
        (timedelta(hours=-2), "2026-11-27"),
    ],
)
def test_when(qapp: QApplication, ago: timedelta, said: str) -> None:
    moment = (NOW - ago).astimezone(UTC).isoformat(timespec="microseconds")
    assert when_words(moment, NOW).en.replace("\u00a0", " ") == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("# 要点\n\n- **白消安**\n- b", "要点 白消安 b"),
        ("see [1.1-s3](sources/passage/1.1-s3) ![x](y.png)", "see 1.1-s3 x"),
        ("| a | b |\n|---|---|\n| c | d |", "a b c d"),
        ("", ""),
        ("x" * 100, "x" * 80 + "…"),
    ],
)
def test_how_a_note_begins(text: str, said: str) -> None:
    assert first_words(text) == said
