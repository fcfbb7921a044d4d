"""A tree against a record type, field by field, so that every problem is found at once."""

import difflib
import math
import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, Final

from msgspec import NODEFAULT, inspect

from pofedu.compiler.overwords import GRADE_FIELDS
from pofedu.compiler.problems import MOST, Mark, Path, Problem, overclaim
from pofedu.compiler.tree import Fields, Listing, Refused, Scalar, Tree

_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,17})")
_DECIMAL = re.compile(r"-?(0|[1-9][0-9]{0,17})(\.[0-9]+)?([eE][+-]?[0-9]{1,3})?")


MAX_TEXT = 2000
"""Characters in a text whose field sets no limit of its own."""

FORMS = {
    r"^[a-z0-9]+(-[a-z0-9]+)*$": ("id", "use small letters, digits and single hyphens"),
    r"^[a-z0-9][a-z0-9.-]*-[a-z][0-9]+$": ("locator", "write a locator such as 1.1-s3"),
    r"^[a-z0-9][a-z0-9.-]*$": ("section id", "use small letters, digits, dots and hyphens"),
    r"^\d+\.\d+\.\d+$": ("version", "write it as 1.2.3"),
    r"^\d{4}-\d{2}-\d{2}$": ("day", "write it as 2026-11-30"),
}
"""Pattern of the records → what it is called, and what to do where a text does not match."""


class _Bad:
    """No value could be made; the reason is already reported."""


BAD: Final = _Bad()


@cache
def type_of(record_type: type) -> inspect.StructType:
    """The documented shape of a record type."""
    shape = inspect.type_info(record_type)
    assert isinstance(shape, inspect.StructType)
    return shape


def resolve(scalar: Scalar) -> str | int | float | bool | None:
    """What a scalar says: quoted it is text, plain it may be a number, true, false or nothing."""
    if not scalar.plain:
        return scalar.text
    if scalar.text in ("true", "false"):
        return scalar.text == "true"
    if scalar.text in ("", "~", "null"):
        return None
    if _INTEGER.fullmatch(scalar.text):
        return int(scalar.text)
    if _DECIMAL.fullmatch(scalar.text):
        return float(scalar.text)
    return scalar.text


class Shaper:
    """Makes one record of one tree, noting problems and places on the way.

    A value that breaks a rule of its field (length, pattern, list of choices) is reported and kept,
    so that the checks across records can still run.
    """

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []
        self.marks: dict[Path, Mark] = {}
        self.dropped: set[Path] = set()

    def record(self, tree: Tree, record_type: type) -> Any:
        """The record, or BAD where a needed value is missing or of another type."""
        return self._value(tree, type_of(record_type), ())

    def _refuse(self, tree: Tree, what: str, todo: str) -> None:
        self.problems.append(Problem(self.file, *tree.mark, what, todo))

    def _wrong(self, tree: Tree, path: Path, wanted: str, todo: str = "") -> _Bad:
        if not isinstance(tree, Refused):
            what = f"{said(path)} is {_kind(tree)}, not {wanted}"
            self._refuse(tree, what, todo or f"write {wanted}")
        return BAD

    def _value(self, tree: Tree, wanted: inspect.Type, path: Path) -> Any:
        self.marks[path] = tree.mark
        value = self._typed(tree, wanted, path)
        if value is BAD:
            self.dropped.add(path)
        return value

    def _typed(self, tree: Tree, wanted: inspect.Type, path: Path) -> Any:
        if isinstance(tree, Scalar) and resolve(tree) is None:
            self._refuse(tree, f"{said(path)} has no value", "give one or leave the field out")
            return BAD
        match wanted:
            case inspect.UnionType(types=types):
                inner = next(t for t in types if not isinstance(t, inspect.NoneType))
                return self._typed(tree, inner, path)
            case inspect.StructType():
                return self._struct(tree, wanted, path)
            case inspect.VarTupleType():
                return self._list(tree, wanted, path)
            case inspect.TupleType():
                return self._fixed(tree, wanted, path)
            case inspect.StrType():
                return self._text(tree, wanted, path)
            case inspect.LiteralType():
                return self._choice(tree, wanted, path)
        return self._number(tree, wanted, path)

    def _struct(self, tree: Tree, wanted: inspect.StructType, path: Path) -> Any:
        if not isinstance(tree, Fields):
            return self._wrong(tree, path, "a mapping of fields")
        by_name = {f.encode_name: f for f in wanted.fields}
        self._unknown_fields(tree, list(by_name), path)
        values: dict[str, Any] = {}
        is_whole = True
        for name, field in by_name.items():
            value = self._field(tree, field, (*path, name))
            if value is not BAD:
                values[field.name] = value
            is_whole = is_whole and not (value is BAD and field.required)
        return wanted.cls(**values) if is_whole else BAD

    def _unknown_fields(self, tree: Fields, names: list[str], path: Path) -> None:
        for name in tree.pairs:
            if len(self.problems) > MOST:
                return
            if name in GRADE_FIELDS and name not in names:
                what = overclaim("grade", f"there is no field {name!r}")
                todo = "nobody types a grade; it is computed from studies and references"
                self.problems.append(Problem(self.file, *tree.keys[name], what, todo))
            elif name not in names:
                near = difflib.get_close_matches(name, names, 1, 0.5)
                todo = f"did you mean {near[0]!r}?" if near else f"known are {', '.join(names)}"
                where = f" in {said(path)}" if path else ""
                what = f"there is no field {name!r}{where}"
                self.problems.append(Problem(self.file, *tree.keys[name], what, todo))

    def _field(self, tree: Fields, field: inspect.Field, path: Path) -> Any:
        if field.encode_name in tree.pairs:
            return self._value(tree.pairs[field.encode_name], field.type, path)
        if field.required:
            self._refuse(tree, *_missing(path))
        elif field.default is not NODEFAULT:
            return field.default
        return BAD

    def _list(self, tree: Tree, wanted: inspect.VarTupleType, path: Path) -> Any:
        if not isinstance(tree, Listing):
            return self._wrong(tree, path, "a list")
        count, least = len(tree.items), wanted.min_length or 0
        if count < least:
            what = f"{said(path)} is an empty list" if not count else f"{said(path)} has {count}"
            self._refuse(tree, what, f"name at least {'one' if least == 1 else least}")
        return tuple(self._items(tree.items, [wanted.item_type] * len(tree.items), path))

    def _fixed(self, tree: Tree, wanted: inspect.TupleType, path: Path) -> Any:
        count = len(wanted.item_types)
        if not isinstance(tree, Listing) or len(tree.items) != count:
            return self._wrong(tree, path, f"a list of {count}")
        values = tuple(self._items(tree.items, wanted.item_types, path))
        return values if len(values) == count else BAD

    def _items(
        self, items: Sequence[Tree], wanted: Sequence[inspect.Type], path: Path
    ) -> Iterator[Any]:
        for place, (item, item_type) in enumerate(zip(items, wanted, strict=True)):
            if len(self.problems) > MOST:
                self.dropped.add(path)
                return
            value = self._value(item, item_type, (*path, place))
            if value is not BAD:
                yield value

    def _text(self, tree: Tree, wanted: inspect.StrType, path: Path) -> Any:
        if not isinstance(tree, Scalar):
            return self._wrong(tree, path, "text")
        if not isinstance(resolve(tree), str):
            return self._wrong(tree, path, "text", "put it in quotes")
        text = tree.text
        if not text.strip():
            self._refuse(tree, f"{said(path)} is empty", "write the text or leave the field out")
            return text
        if text != text.strip():
            self._refuse(tree, f"{said(path)} begins or ends with a space", "remove the space")
        most = wanted.max_length or MAX_TEXT
        if len(text) > most:
            what = f"{said(path)} has {len(text)} characters, at most {most} may be"
            self._refuse(tree, what, "shorten it")
        if wanted.pattern and not re.search(wanted.pattern, text, re.ASCII):
            form = FORMS.get(wanted.pattern, ("text", f"it must match {wanted.pattern}"))
            self._refuse(tree, f"{said(path)} {text!r} is malformed", form[1])
        return text

    def _choice(self, tree: Tree, wanted: inspect.LiteralType, path: Path) -> Any:
        choices = [str(v) for v in wanted.values]
        if not isinstance(tree, Scalar):
            return self._wrong(tree, path, f"one of {', '.join(choices)}")
        if tree.text not in choices:
            near = difflib.get_close_matches(tree.text, choices, 1)
            todo = f"did you mean {near[0]!r}?" if near else f"choose from {', '.join(choices)}"
            self._refuse(tree, f"{said(path)} cannot be {tree.text!r}", todo)
            return BAD
        return tree.text

    def _number(self, tree: Tree, wanted: inspect.Type, path: Path) -> Any:
        value = resolve(tree) if isinstance(tree, Scalar) else None
        if isinstance(wanted, inspect.BoolType):
            return value if isinstance(value, bool) else self._wrong(tree, path, "true or false")
        if isinstance(wanted, inspect.IntType):
            if isinstance(value, bool) or not isinstance(value, int):
                return self._wrong(tree, path, "a whole number")
            if wanted.ge is not None and value < wanted.ge:
                self._refuse(tree, f"{said(path)} is {value}", f"it must be at least {wanted.ge}")
            return value
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return self._wrong(tree, path, "a number")
        if not math.isfinite(value):
            return self._wrong(tree, path, "a finite number")
        return float(value)


def said(path: Path) -> str:
    """A path as people write it: `arrows[3].claims[0]`."""
    text = "".join(f"[{step + 1}]" if isinstance(step, int) else f".{step}" for step in path)
    return text.lstrip(".") or "the record"


def _missing(path: Path) -> tuple[str, str]:
    name, around = path[-1], path[:-1]
    where = f" in {said(around)}" if around else ""
    if name in ("zh", "en"):
        language = "Chinese" if name == "zh" else "English"
        return f"the {language} text is missing{where}", f"add {name}:"
    return f"the field {name!r} is missing{where}", f"add {name}:"


def _kind(tree: Tree) -> str:
    if isinstance(tree, Listing):
        return "a list"
    if isinstance(tree, Fields):
        return "a mapping"
    if not isinstance(tree, Scalar):
        return "refused"
    value = resolve(tree)
    if isinstance(value, bool):
        return f"the truth value {tree.text}"
    return (
        f"the number {tree.text}" if isinstance(value, int | float) else f"the text {tree.text!r}"
    )
