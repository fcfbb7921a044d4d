"""How what pofedu teaches from is cited."""

from pofedu.content.model import Text
from pofedu.content.source import Source


def source_line(source: Source) -> Text:
    """The review itself on one line."""
    return Text(
        zh=f"{source.title.zh}. {source.journal.zh}. {source.issue.zh}: {source.pages}",
        en=f"{source.title.en}. {source.journal.en}. {source.issue.en}: {source.pages}",
    )
