"""When something was, in words: close by it counts, further back it names the day."""

from datetime import UTC, datetime

from pofedu.content.model import Text
from pofedu.ui.language import same, translate

HOUR_S = 3600


def when_words(moment: str, now: datetime | None = None) -> Text:
    """A moment in words that stay on one line; seen from now in the time of this place."""
    said = _when(moment, now)
    return Text(zh=said.zh.replace(" ", "\u00a0"), en=said.en.replace(" ", "\u00a0"))


def _when(moment: str, now: datetime | None) -> Text:
    """What lies ahead, as after the clock was set back, is named by its day."""
    now = (now or datetime.now(UTC)).astimezone()
    then = datetime.fromisoformat(moment).astimezone(now.tzinfo)
    seconds = (now - then).total_seconds()
    days = (now.date() - then.date()).days
    clock = f"{then:%H:%M}"
    if 0 <= seconds < 60:
        return translate("Moments", "just now")
    if 0 <= seconds < HOUR_S:
        return translate("Moments", "{minutes} min ago", minutes=int(seconds // 60))
    if seconds >= 0 and days == 0:
        return translate("Moments", "today {clock}", clock=clock)
    if days == 1:
        return translate("Moments", "yesterday {clock}", clock=clock)
    return same(f"{then:%Y-%m-%d}")
