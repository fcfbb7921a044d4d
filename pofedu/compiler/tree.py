"""YAML text into a plain tree in which every value knows its line and column.

Only the plain part of YAML is spoken: mappings, lists and scalars. Aliases, anchors, tags,
directives and a second document are refused; `no`, `yes` and dates are text.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from pofedu.compiler.problems import MOST, Mark, Problem

MAX_BYTES = 5_000_000
MAX_DEPTH = 24
MAX_CONTROLS = 20
"""Characters of one file that are told one by one; of the others only how many."""

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_HAN = "\u3400-\u9fff\uf900-\ufaff\u3000-\u303f\uff01-\uff60"
_FOLD = re.compile(f"(?<=[{_HAN}]) (?=[{_HAN}])")
_REFUSED = {
    "Cc": "the control character",
    "Cf": "the control character",
    "Cn": "the unassigned character",
    "Co": "the private character",
    "Cs": "the surrogate",
    "Zl": "the control character",
    "Zp": "the control character",
}
"""Unicode categories that show nothing, or not the same everywhere, and what to call them."""
_STAND_INS = "\ufffc\ufffd"


@dataclass(frozen=True)
class Scalar:
    """A value without parts; `plain` where it stands without quotes."""

    text: str
    plain: bool
    mark: Mark


@dataclass(frozen=True)
class Listing:
    """Values in order."""

    mark: Mark
    items: list["Tree"] = field(default_factory=list)


@dataclass(frozen=True)
class Fields:
    """Values by name, each name with its own place."""

    mark: Mark
    pairs: dict[str, "Tree"] = field(default_factory=dict)
    keys: dict[str, Mark] = field(default_factory=dict)


@dataclass(frozen=True)
class Refused:
    """Stands for something already reported."""

    mark: Mark


Tree = Scalar | Listing | Fields | Refused


def decode(raw: bytes, file: str) -> tuple[str | None, list[Problem]]:
    """The text of a file, or what keeps it from being text."""
    if len(raw) > MAX_BYTES:
        return None, [too_large(file, len(raw))]
    if raw.startswith(b"\xef\xbb\xbf"):
        return None, [Problem(file, 1, 1, "the file begins with a byte order mark", "remove it")]
    try:
        text = raw.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line, column = _mark_in(raw[: error.start].decode("utf-8", "replace"))
        return None, [Problem(file, line, column, "the file is not UTF-8", "save it as UTF-8")]
    if not text.strip():
        return None, [Problem(file, 1, 1, "the file is empty", "fill it or remove it")]
    if problems := list(_controls(file, text)):
        return None, problems
    return text, []


def too_large(file: str, size: int) -> Problem:
    """A file over the limit, which is not read at all."""
    what = f"the file has {size:,} bytes, more than {MAX_BYTES:,}"
    return Problem(file, 1, 1, what, "split it into a folder of files")


def _refused(text: str) -> set[str]:
    """The characters of a text that must not be in it; a new line may."""
    return {c for c in set(text) - {"\n"} if unicodedata.category(c) in _REFUSED or c in _STAND_INS}


def _controls(file: str, text: str) -> Iterator[Problem]:
    """The first of the characters that must not be in a text, and how many more there are."""
    if not (refused := _refused(text)):
        return
    found = 0
    for number, line in enumerate(text.split("\n"), 1):
        for column, character in enumerate(line, 1):
            if character not in refused:
                continue
            found += 1
            if found <= MAX_CONTROLS:
                what = f"{_name(character)} stands in the file"
                yield Problem(file, number, column, what, "remove it")
            last = number, column
    if found > MAX_CONTROLS:
        what = f"and {found - MAX_CONTROLS:,} more such characters, the last one here"
        yield Problem(file, *last, what, "remove them all")


def _name(character: str) -> str:
    name = unicodedata.name(character, "")
    kind = _REFUSED.get(unicodedata.category(character), "the stand-in")
    return f"{kind} U+{ord(character):04X}" + (f" ({name.lower()})" if name else "")


def _mark_in(before: str) -> Mark:
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


def read_tree(text: str, file: str) -> tuple[Tree | None, list[Problem]]:
    """The tree of one YAML document; None where the text cannot be read to its end."""
    builder = _Builder(file)
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            builder.take(event)
            if len(builder.problems) > MOST:  # reading on would tell nobody more
                return None, builder.problems
    except _TooDeepError as error:
        builder.refuse(
            error.mark, f"more than {MAX_DEPTH} levels stand in each other", "flatten it"
        )
        return None, builder.problems
    except yaml.YAMLError as error:
        builder.refuse(*_syntax(error))
        return None, builder.problems
    if builder.root is None and not builder.problems:
        builder.refuse((1, 1), "the file holds nothing but comments", "fill it or remove it")
    return builder.root, builder.problems


def _syntax(error: yaml.YAMLError) -> tuple[Mark, str, str]:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    said = getattr(error, "problem", None) or "it cannot be read"
    place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    return place, f"this is not YAML ({said})", "check indentation, colons and quotes around here"


class _TooDeepError(Exception):
    def __init__(self, mark: Mark) -> None:
        self.mark = mark


class _Builder:
    """Puts parser events together; reports what is refused and goes on."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []
        self.root: Tree | None = None
        self.documents = 0
        self.stack: list[Listing | Fields] = []
        self.names: list[Scalar | Refused | None] = []

    def refuse(self, mark: Mark, what: str, todo: str) -> None:
        self.problems.append(Problem(self.file, *mark, what, todo))

    def take(self, event: yaml.Event) -> None:
        mark = _mark(event)
        if isinstance(event, yaml.DocumentStartEvent):
            self._start_document(event, mark)
        elif isinstance(event, yaml.AliasEvent):
            self.refuse(mark, f"*{event.anchor} is an alias", "write the value out")
            self._put(Refused(mark))
        elif isinstance(event, yaml.ScalarEvent):
            self._decorations(event, mark)
            self._put(self._scalar(event, mark))
        elif isinstance(event, yaml.CollectionStartEvent):
            self._open(event, mark)
        elif isinstance(event, yaml.CollectionEndEvent):
            self.stack.pop()
            self.names.pop()

    def _start_document(self, event: yaml.DocumentStartEvent, mark: Mark) -> None:
        self.documents += 1
        if self.documents > 1:
            self.refuse(mark, "a second document begins here", "use one document per file")
        if event.version or event.tags:
            self.refuse(mark, "the document has a % directive", "remove it")

    def _decorations(self, event: yaml.NodeEvent, mark: Mark) -> None:
        if event.anchor:
            self.refuse(mark, f"&{event.anchor} is an anchor", "remove it and write values out")
        if tag := getattr(event, "tag", None):
            self.refuse(mark, f"{tag} is a tag", "remove it")

    def _scalar(self, event: yaml.ScalarEvent, mark: Mark) -> Tree:
        text = event.value
        if event.style == '"':  # only here can a character be written that is not in the file
            for found in _refused(text):
                self.refuse(mark, f"{_name(found)} stands in this text", "remove it")
        if event.style in ("|", ">"):
            text = text.rstrip("\n")
        if event.style != "|" and _mark(event)[0] != _end_line(event):
            text = _FOLD.sub("", text)  # a line folded between Chinese characters leaves no space
        return Scalar(text, not event.style, mark)

    def _open(self, event: yaml.CollectionStartEvent, mark: Mark) -> None:
        if len(self.stack) >= MAX_DEPTH:
            raise _TooDeepError(mark)
        self._decorations(event, mark)
        opened = Fields(mark) if isinstance(event, yaml.MappingStartEvent) else Listing(mark)
        self._put(opened)
        self.stack.append(opened)
        self.names.append(None)

    def _put(self, value: Tree) -> None:
        if not self.stack:
            if self.documents == 1:
                self.root = value
        elif isinstance(self.stack[-1], Listing):
            self.stack[-1].items.append(value)
        else:
            self._put_field(self.stack[-1], value)

    def _put_field(self, fields: Fields, value: Tree) -> None:
        name = self.names[-1]
        if name is None:
            self.names[-1] = self._name_of(fields, value)
            return
        self.names[-1] = None
        if isinstance(name, Scalar):
            fields.pairs[name.text] = value
            fields.keys[name.text] = name.mark

    def _name_of(self, fields: Fields, value: Tree) -> Scalar | Refused:
        if isinstance(value, Refused):
            return value
        if not isinstance(value, Scalar):
            self.refuse(value.mark, "a field name is a list or mapping", "name fields by one word")
            return Refused(value.mark)
        if value.text in fields.keys:
            line = fields.keys[value.text][0]
            what = f"{value.text!r} stands twice in this mapping, first in line {line}"
            self.refuse(value.mark, what, "keep one of the two")
            return Refused(value.mark)
        return value


def _mark(event: yaml.Event) -> Mark:
    start = event.start_mark
    return (start.line + 1, start.column + 1) if start else (1, 1)


def _end_line(event: yaml.Event) -> int:
    return event.end_mark.line + 1 if event.end_mark else 1


def scalars(tree: Tree) -> Iterator[str]:
    """Every text in a tree, also where the tree is no valid record."""
    if isinstance(tree, Scalar):
        yield tree.text
    elif isinstance(tree, Listing):
        for item in tree.items:
            yield from scalars(item)
    elif isinstance(tree, Fields):
        for value in tree.pairs.values():
            yield from scalars(value)
