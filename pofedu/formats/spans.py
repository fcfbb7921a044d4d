"""A text in both languages as HTML."""

from html import escape

from pofedu.content.model import Text


def spans(text: Text) -> str:
    """A text in both languages, each marked as what it is."""
    if text.zh == text.en:
        return escape(text.zh)
    return (
        f'<span class="zh" lang="zh">{escape(text.zh)}</span>'
        f' <span class="en" lang="en">{escape(text.en)}</span>'
    )
