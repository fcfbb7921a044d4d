"""Checks of texts: language, length, numbers, links; and nothing but plain Markdown."""

import re
from collections.abc import Iterator
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from pofedu.compiler.facts import Facts
from pofedu.compiler.problems import Path, Placed, Problem
from pofedu.compiler.sentences import check_boundaries, check_length
from pofedu.compiler.shape import MAX_TEXT, said
from pofedu.compiler.sources import Sources
from pofedu.compiler.walk import parts, texts
from pofedu.content.address import Address, AddressError, parse_address
from pofedu.content.library import drawn_on
from pofedu.content.model import Claim, Term, Text
from pofedu.content.source import Passage
from pofedu.content.study import Stated

TOPIC_ZH_CHARACTERS = 20
TOPIC_EN_WORDS = 12
STATEMENT_ZH_CHARACTERS = 140
STATEMENT_EN_WORDS = 60

_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff]")
_CHINESE = re.compile("[\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff01-\uff60]")
_PLACEHOLDER = re.compile(
    r"\b(TODO|TBD|FIXME|XXX|lorem ipsum)\b|待补|待定|待填|\?\?\?|？？？", re.I
)
_NAME = re.compile(r"[A-Z0-9]|[^\x00-\x7f]")
_MARKED = re.compile(r"[\[\]<>&]")

_KINDS = {
    "claim": "claims",
    "discrepancy": "discrepancies",
    "entity": "entities",
    "passage": "passages",
    "reference": "references",
    "study": "studies",
    "term": "terms",
}


def check_texts(sources: Sources) -> Iterator[Problem]:
    """Everything that a text can get wrong beyond its field."""
    markdown, facts = _Markdown(), Facts(sources)
    for _, placed in sources.everything():
        for path, text in texts(placed.record):
            yield from _languages(placed, path, text)
            yield from check_length(placed, path, text)
            yield from facts.problems(placed, path, text)
            for language in ("zh", "en"):
                said_text = getattr(text, language)
                if len(said_text) <= MAX_TEXT and _MARKED.search(said_text):
                    for what, todo in markdown.problems(said_text, sources):
                        yield placed.problem(what, todo, *path, language)
        if isinstance(placed.record, Term):
            yield from _languages(placed, (), placed.record)
        yield from _placeholders(placed)
        yield from _lengths(placed)
    yield from check_boundaries(sources)


def _languages(placed: Placed[Any], path: Path, text: Text | Stated | Term) -> Iterator[Problem]:
    if text.zh.strip() and not _HAN.search(text.zh) and not _is_name(text.zh):
        what = f"the Chinese text {text.zh!r} holds no Chinese"
        yield placed.problem(what, "translate it", *path, "zh")
    english = text.en or ""
    if found := _CHINESE.search(english):
        what = f"the English text holds {found[0]!r}"
        yield placed.problem(what, "write it in English", *path, "en")
    elif english.strip() and not count_characters(english):
        what = f"the English text {english!r} holds no word"
        yield placed.problem(what, "write it in English", *path, "en")


def _is_name(text: str) -> bool:
    """Letters and names such as α, Bcl-2, AMH or p53, which no language translates."""
    return count_characters(text) > 0 and all(
        _NAME.search(word) for word in re.findall(r"[^\W_]{2,}", text)
    )


def _placeholders(placed: Placed[Any]) -> Iterator[Problem]:
    for path, part in parts(placed.record):
        if isinstance(part, str) and (found := _PLACEHOLDER.search(part)):
            what = f"{said(path)} holds the placeholder {found[0]!r}"
            yield placed.problem(what, "write what belongs there", *path)


def count_characters(text: str) -> int:
    """Chinese characters, letters and digits, without spaces and punctuation."""
    return sum(character.isalnum() for character in text)


def count_words(text: str) -> int:
    """English words, numbers included."""
    return len(re.findall(r"\w[\w.,'’/–-]*", text))


def _lengths(placed: Placed[Any]) -> Iterator[Problem]:
    if isinstance(placed.record, Passage):
        text, path = placed.record.topic, "topic"
        most, words = TOPIC_ZH_CHARACTERS, TOPIC_EN_WORDS
    elif isinstance(placed.record, Claim):
        text, path = placed.record.statement, "statement"
        most, words = STATEMENT_ZH_CHARACTERS, STATEMENT_EN_WORDS
    else:
        return
    if (count := count_characters(text.zh)) > most:
        what = f"the {path} has {count} Chinese characters, at most {most} may be"
        yield placed.problem(what, "shorten it", path, "zh")
    if (count := count_words(text.en)) > words:
        what = f"the {path} has {count} English words, at most {words} may be"
        yield placed.problem(what, "shorten it", path, "en")


class _Markdown:
    """Reads texts as the pages will: no HTML, no pictures, links only to what exists."""

    def __init__(self) -> None:
        self.reader = MarkdownIt("commonmark", {"html": False})
        self.finder = MarkdownIt("commonmark", {"html": True})
        for reader in (self.reader, self.finder):
            reader.validateLink = lambda url: True  # type: ignore[method-assign]

    def problems(self, text: str, sources: Sources) -> Iterator[tuple[str, str]]:
        for token in _tokens(self.finder, text):
            if token.type in ("html_inline", "html_block"):
                yield f"{token.content.strip()!r} is HTML", "write plain Markdown"
        environment: dict[str, Any] = {}
        for token in _tokens(self.reader, text, environment):
            if token.type == "image":
                yield "a picture stands in this text", "remove it"
            elif token.type == "link_open":
                yield from _link(str(token.attrGet("href") or ""), sources)
            elif token.type == "text" and "](" in token.content:
                yield f"{token.content!r} is a broken Markdown link", "write [words](address)"
        if environment.get("references"):
            yield "a link is defined apart from its words", "write [words](address)"


def _tokens(
    reader: MarkdownIt, text: str, environment: dict[str, Any] | None = None
) -> Iterator[Token]:
    for token in reader.parse(text, environment):
        yield from token.children or (token,)


def _link(href: str, sources: Sources) -> Iterator[tuple[str, str]]:
    todo = (
        "link to diagram/ID#claim:ID, diagram/ID, walkthrough/ID or sources/claim/ID of this pack"
    )
    if re.match(r"[A-Za-z][A-Za-z0-9+.-]*:(//|[^a-z])|(mailto|javascript|data|file):", href):
        yield f"the link {href!r} leads out of the program", todo
        return
    try:
        address = parse_address(href)
    except AddressError as error:
        yield f"the link {href!r} is no address ({error})", todo
        return
    if reason := dead_end(address, sources):
        yield f"the link {href!r} leads nowhere: {reason}", todo


def dead_end(address: Address, sources: Sources) -> str:
    """Why an address leads nowhere in this pack, or an empty text where it leads somewhere."""
    if address.pack and address.pack not in [p.record.id for p in sources.pack]:
        return f"it names another pack, {address.pack!r}"
    if address.page == "diagram":
        if address.part:
            return f"a diagram has no part {address.part!r}"
        if address.id and not sources.knows("diagrams", address.id):
            return f"there is no diagram {address.id!r}"
        diagram = sources.named("diagrams").get(address.id)
        is_there = _is_there(address.kind, address.target, sources)
        if (
            diagram
            and is_there
            and address.target not in drawn_on(diagram).get(address.kind, (address.target,))
        ):
            return f"the diagram {address.id!r} does not draw the {address.kind} {address.target!r}"
    elif address.page == "walkthrough":
        if address.id and not sources.knows("walkthroughs", address.id):
            return f"there is no walkthrough {address.id!r}"
        walkthrough = sources.named("walkthroughs").get(address.id)
        steps = [step.id for step in walkthrough.steps] if walkthrough else []
        if address.part and walkthrough and address.part not in steps:
            return f"the walkthrough {address.id!r} has no step {address.part!r}"
    elif address.page == "studies":
        if address.id and not sources.knows("studies", address.id):
            return f"there is no study {address.id!r}"
    elif address.page == "sources":
        if not _is_there(address.id, address.part, sources) and address.id:
            return f"there is no {address.id} {address.part!r}"
    else:
        return f"there is no page {address.page!r} in a pack"
    if address.kind and not _is_there(address.kind, address.target, sources):
        return f"there is no {address.kind} {address.target!r}"
    return ""


def _is_there(kind: str, name: str, sources: Sources) -> bool:
    return kind in _KINDS and sources.knows(_KINDS[kind], name)


def links(record: object) -> Iterator[tuple[str, str]]:
    """What the texts of a record link to, as kind and name."""
    for _, text in texts(record):
        for href in re.findall(r"\]\(([^()\s]+)\)", f"{text.zh} {text.en}"):
            try:
                address = parse_address(href)
            except AddressError:
                continue
            yield address.kind, address.target
            yield address.id, address.part
