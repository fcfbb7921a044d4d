"""The source folder of a pack: which files there may be, read into records with their places.

pack.yaml, source.yaml        one record each
passages.yaml, claims.yaml …  lists; or a folder claims/*.yaml of lists, read in sorted order
diagrams/ID.yaml, 2-ID.yaml   one diagram each; numbers before the ids put them in order
walkthroughs/ID.yaml …        one walkthrough each, likewise
README.md                     for people, not read
"""

import difflib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pofedu.compiler.problems import MOST, Placed, Problem
from pofedu.compiler.shape import BAD, Shaper
from pofedu.compiler.tree import (
    MAX_BYTES,
    Fields,
    Listing,
    Refused,
    Scalar,
    Tree,
    decode,
    read_tree,
    scalars,
    too_large,
)
from pofedu.content.diagram import Diagram
from pofedu.content.discrepancy import Discrepancy, Doubt
from pofedu.content.model import Claim, Entity, Pack, Term
from pofedu.content.question import Question, QuestionGroup
from pofedu.content.source import Passage, Reference, Source
from pofedu.content.study import Study
from pofedu.content.topic import Topic
from pofedu.content.walkthrough import Walkthrough

SINGLE: dict[str, type] = {"pack": Pack, "source": Source}
LISTS: dict[str, type] = {
    "passages": Passage,
    "references": Reference,
    "entities": Entity,
    "claims": Claim,
    "studies": Study,
    "terms": Term,
    "topics": Topic,
    "discrepancies": Discrepancy,
    "doubts": Doubt,
    "groups": QuestionGroup,
    "questions": Question,
}
FOLDERS: dict[str, type] = {"diagrams": Diagram, "walkthroughs": Walkthrough}
KEYS = {"passages": "locator", "references": "number"}
"""The field that names a record, where it is not `id`."""


@dataclass
class Sources:
    """Everything that was gathered, and what is wrong with it so far."""

    pack: list[Placed[Pack]] = field(default_factory=list)
    source: list[Placed[Source]] = field(default_factory=list)
    passages: list[Placed[Passage]] = field(default_factory=list)
    references: list[Placed[Reference]] = field(default_factory=list)
    entities: list[Placed[Entity]] = field(default_factory=list)
    claims: list[Placed[Claim]] = field(default_factory=list)
    studies: list[Placed[Study]] = field(default_factory=list)
    terms: list[Placed[Term]] = field(default_factory=list)
    topics: list[Placed[Topic]] = field(default_factory=list)
    discrepancies: list[Placed[Discrepancy]] = field(default_factory=list)
    doubts: list[Placed[Doubt]] = field(default_factory=list)
    groups: list[Placed[QuestionGroup]] = field(default_factory=list)
    questions: list[Placed[Question]] = field(default_factory=list)
    diagrams: list[Placed[Diagram]] = field(default_factory=list)
    walkthroughs: list[Placed[Walkthrough]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)
    """Kinds of which a whole file could not be read: what they hold is not known."""
    cut: set[str] = field(default_factory=set)
    """Files with so many problems that not everything in them was looked at."""
    broken: dict[str, set[str]] = field(default_factory=dict)
    """Names of records that are there but could not be made, by kind."""
    mentions: set[str] = field(default_factory=set)
    """Every text of broken records: what they name counts as used."""

    _named: dict[str, dict[str, Any]] = field(default_factory=dict)

    def of(self, kind: str) -> list[Placed[Any]]:
        """The records of one kind, in authored order."""
        records: list[Placed[Any]] = getattr(self, kind)
        return records

    def everything(self) -> Iterator[tuple[str, Placed[Any]]]:
        """All records with their kind."""
        for kind in (*SINGLE, *LISTS, *FOLDERS):
            for placed in self.of(kind):
                yield kind, placed

    def named(self, kind: str) -> dict[str, Any]:
        """The records of one kind by name, once all are gathered; of two the first."""
        if kind not in self._named:
            key = KEYS.get(kind, "id")
            found = {str(getattr(p.record, key)): p.record for p in reversed(self.of(kind))}
            self._named[kind] = found
        return self._named[kind]

    def knows(self, kind: str, name: str) -> bool:
        """Whether a record of that name is there, or may be there in a file that is unreadable."""
        is_there = name in self.named(kind) or name in self.broken.get(kind, ())
        return is_there or kind in self.unread


def gather(folder: Path) -> Sources:
    """Read every file of the folder; never raises for what the files hold."""
    sources = Sources()
    try:
        names = sorted(entry.name for entry in folder.iterdir())
    except OSError as error:
        what = f"the folder cannot be read ({_reason(error)})"
        sources.problems.append(Problem(_said(folder), 1, 1, what, "check its name and rights"))
        sources.unread.update((*SINGLE, *LISTS, *FOLDERS))
        return sources
    for name in names:
        _take(sources, folder, folder / name)
    for kind in SINGLE:
        if not (sources.of(kind) or kind in sources.unread or kind in sources.broken):
            what = f"{kind}.yaml is missing"
            sources.problems.append(Problem(_said(folder), 1, 1, what, "add it"))
            sources.unread.add(kind)
    return sources


def _take(sources: Sources, folder: Path, path: Path) -> None:
    if path.name.startswith(".") or path.name == "README.md":
        return
    if path.is_dir() and path.name in (*LISTS, *FOLDERS):
        _take_folder(sources, folder, path)
    elif path.suffix == ".yaml" and path.stem in (*SINGLE, *LISTS) and not path.is_dir():
        _read(sources, folder, path, path.stem)
    elif path.is_dir() and path.suffix == ".yaml" and path.stem in (*SINGLE, *LISTS):
        _refuse_folder(sources, path, path.stem)
    else:
        known = [f"{k}.yaml" for k in (*SINGLE, *LISTS)] + [f"{k}/" for k in (*LISTS, *FOLDERS)]
        near = difflib.get_close_matches(path.name, known, 1)
        todo = f"did you mean {near[0]}?" if near else f"known are {', '.join(known)}"
        what = f"{path.name} has no place in a pack"
        sources.problems.append(Problem(_said(path), 1, 1, what, todo))


def _take_folder(sources: Sources, folder: Path, path: Path) -> None:
    try:
        entries = sorted(path.iterdir(), key=lambda entry: entry.name)
    except OSError as error:
        what = f"the folder cannot be read ({_reason(error)})"
        sources.problems.append(Problem(_said(path), 1, 1, what, "check its rights"))
        sources.unread.add(path.name)
        return
    for entry in entries:
        if entry.name.startswith(".") or entry.name == "README.md":
            continue
        if entry.suffix == ".yaml" and not entry.is_dir():
            _read(sources, folder, entry, path.name)
        elif entry.suffix == ".yaml":
            _refuse_folder(sources, entry, path.name)
        else:
            what = f"{entry.name} has no place in {path.name}/"
            sources.problems.append(
                Problem(_said(entry), 1, 1, what, "only *.yaml files belong here")
            )


def _refuse_folder(sources: Sources, path: Path, kind: str) -> None:
    what = f"{path.name} is a folder, where a file is expected"
    todo = f"put its files into {kind}/" if kind in LISTS else "put the file itself here"
    sources.problems.append(Problem(_said(path), 1, 1, what, todo))
    sources.unread.add(kind)


def _read(sources: Sources, folder: Path, path: Path, kind: str) -> None:
    file, before = _said(path), len(sources.problems)
    text, problems = _text(folder, path, file)
    tree = None
    if text is not None:
        tree, problems = read_tree(text, file)
    sources.problems += problems
    if tree is None:
        sources.unread.add(kind)
    elif kind in LISTS:
        _read_list(sources, tree, file, kind)
    else:
        _make(sources, tree, file, kind)
        if kind in FOLDERS and not isinstance(tree, Refused):
            _compare_stem(sources, tree, path, file)
    if len(sources.problems) - before > MOST:
        sources.cut.add(file)
        sources.unread.add(kind)


def _text(folder: Path, path: Path, file: str) -> tuple[str | None, list[Problem]]:
    try:
        if not path.resolve().is_relative_to(folder.resolve()):
            what = "the file is a link that leads out of the folder"
            return None, [Problem(file, 1, 1, what, "put the file itself here")]
        if not path.is_file():
            return None, [Problem(file, 1, 1, "this is not a regular file", "remove it")]
        if (size := path.stat().st_size) > MAX_BYTES:
            return None, [too_large(file, size)]
        with path.open("rb") as stream:
            raw = stream.read(MAX_BYTES + 1)
    except (OSError, RuntimeError) as error:
        what = f"the file cannot be read ({_reason(error)})"
        return None, [Problem(file, 1, 1, what, "check its rights")]
    return decode(raw, file)


def _read_list(sources: Sources, tree: Tree, file: str, kind: str) -> None:
    if isinstance(tree, Listing):
        before = len(sources.problems)
        for item in tree.items:
            _make(sources, item, file, kind)
            if len(sources.problems) - before > MOST:
                break
        return
    sources.unread.add(kind)
    if not isinstance(tree, Refused):
        todo = f"begin each of the {kind} with '- '"
        sources.problems.append(Problem(file, *tree.mark, "the file does not hold a list", todo))


def _make(sources: Sources, tree: Tree, file: str, kind: str) -> None:
    record_type = (SINGLE | LISTS | FOLDERS)[kind]
    shaper = Shaper(file)
    record = shaper.record(tree, record_type)
    sources.problems += shaper.problems
    if record is not BAD:
        sources.of(kind).append(Placed(record, file, shaper.marks, frozenset(shaper.dropped)))
    if shaper.problems or record is BAD:
        sources.mentions.update(scalars(tree))
        sources.broken.setdefault(kind, set()).add(_name(tree, kind))


def _name(tree: Tree, kind: str) -> str:
    name = tree.pairs.get(KEYS.get(kind, "id")) if isinstance(tree, Fields) else None
    return name.text if isinstance(name, Scalar) else ""


def _compare_stem(sources: Sources, tree: Tree, path: Path, file: str) -> None:
    name = _name(tree, path.parent.name)
    if name and name != path.stem.lstrip("0123456789").lstrip("-"):
        what = f"the file is called {path.name}, its id is {name!r}"
        sources.problems.append(Problem(file, *tree.mark, what, "make the two equal"))


def _said(path: Path) -> str:
    return path.as_posix()


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)
