"""What editors and people are told about the files: JSON schemas, lists of fields and verbs."""

import ast
import inspect as source_of
import json
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import msgspec
from msgspec import inspect

from pofedu.compiler.shape import FORMS, type_of
from pofedu.compiler.sources import FOLDERS, LISTS, SINGLE
from pofedu.content import (
    diagram,
    discrepancy,
    model,
    question,
    source,
    study,
    topic,
    walkthrough,
)
from pofedu.content.model import SCHEMA_VERSION, Record
from pofedu.content.verbs import VERBS

MODULES = (model, source, study, topic, discrepancy, diagram, walkthrough, question)
"""What holds the records, in the order in which they are listed."""


@cache
def field_docs() -> dict[tuple[str, str], str]:
    """The docstring under each field, by record and field ("" for the record itself).

    Lists of choices and other names of the modules stand under the record "". Empty where the
    program was shipped without its source.
    """
    try:
        body = [node for module in MODULES for node in ast.parse(source_of.getsource(module)).body]
    except OSError:
        return {}
    docs = {("", name): doc for name, doc in _documented(body)}
    for node in body:
        if isinstance(node, ast.ClassDef):
            docs[node.name, ""] = ast.get_docstring(node) or ""
            docs |= {(node.name, name): doc for name, doc in _documented(node.body)}
    return docs


def _documented(body: list[ast.stmt]) -> Iterator[tuple[str, str]]:
    for before, after in pairwise(body):
        match before, after:
            case (
                ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]),
                ast.Expr(value=ast.Constant(value=str(doc))),
            ):
                yield name, " ".join(doc.split())


def schemas() -> dict[str, dict[str, Any]]:
    """A JSON Schema for each kind of file."""
    made = {}
    for kind, record_type in (SINGLE | LISTS | FOLDERS).items():
        schema = msgspec.json.schema(record_type)
        for name, definition in schema["$defs"].items():
            _describe(name, definition)
        if kind in LISTS:
            schema = {"type": "array", "items": {"$ref": schema["$ref"]}, "$defs": schema["$defs"]}
        made[kind] = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
    return made


def _describe(record: str, definition: dict[str, Any]) -> None:
    docs = field_docs()
    for field, value in definition.get("properties", {}).items():
        if doc := docs.get((record, field)):
            value["description"] = doc


def write_schemas(folder: Path) -> list[Path]:
    """Write one `<kind>.schema.json` per kind of file; returns what was written."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for kind, schema in schemas().items():
        path = folder / f"{kind}.schema.json"
        text = json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
        path.write_text(text, encoding="utf-8", newline="\n")
        written.append(path)
    return written


def fields() -> str:
    """All records, their fields and the closed lists as Markdown, for people who write content."""
    parts = ["# Records and their fields", "", f"Schema {SCHEMA_VERSION}.", ""]
    for record_type in record_types():
        parts += [
            f"## {record_type.__name__}",
            "",
            field_docs().get((record_type.__name__, ""), ""),
            "",
        ]
        parts += ["| field | type | needed | meaning |", "|---|---|---|---|"]
        parts += [_row(record_type, field) for field in type_of(record_type).fields]
        parts.append("")
    return "\n".join((*parts, closed_lists()))


def closed_lists() -> str:
    """The named lists of choices as Markdown, with what their members mean."""
    parts = ["# Closed lists", ""]
    for name, value in names().items():
        if choices := _choices(value):
            meaning = field_docs().get(("", name), "")
            parts += [f"**{name}**: {choices}." + (f" {meaning}" if meaning else ""), ""]
    return "\n".join(parts)


def _choices(value: object) -> str:
    is_list = get_origin(value) is Literal
    return ", ".join(f"`{choice}`" for choice in get_args(value)) if is_list else ""


def verbs() -> str:
    """The closed list of verbs as Markdown, for people who write claims."""
    rows = (
        f"| `{name}` | {verb.words.zh} / {verb.words.en} | {verb.meaning.zh} / {verb.meaning.en}"
        f" | {verb.sbgn} | `{verb.effect}` |"
        for name, verb in VERBS.items()
    )
    head = ("| verb | words | meaning | SBGN | usual effect |", "|---|---|---|---|---|")
    return "\n".join(("# Verbs", "", *head, *rows, ""))


def names() -> dict[str, object]:
    """Every name that the modules of the records know, and what it stands for."""
    return {name: value for module in MODULES for name, value in vars(module).items()}


def record_types() -> list[type[Record]]:
    """All records, in the order in which they are listed."""
    return [
        value
        for value in names().values()
        if isinstance(value, type) and issubclass(value, Record) and value is not Record
    ]


def _row(record_type: type, field: inspect.Field) -> str:
    docs = field_docs()
    owners = [owner.__name__ for owner in record_type.__mro__]
    doc = next((docs[o, field.name] for o in owners if (o, field.name) in docs), "")
    needed = "yes" if field.required else ""
    return f"| `{field.name}` | {said_type(field.type)} | {needed} | {doc} |"


def said_type(wanted: inspect.Type) -> str:
    """A type in the words of a person who writes YAML."""
    match wanted:
        case inspect.UnionType(types=types):
            return said_type(next(t for t in types if not isinstance(t, inspect.NoneType)))
        case inspect.StructType(cls=record_type):
            return record_type.__name__
        case inspect.VarTupleType(item_type=item):
            return f"list of {said_type(item)}"
        case inspect.TupleType(item_types=items):
            return f"list of {len(items)} ({said_type(items[0])})"
        case inspect.LiteralType(values=values):
            return ", ".join(f"`{value}`" for value in values)
        case inspect.IntType():
            return "whole number"
        case inspect.FloatType():
            return "number"
        case inspect.BoolType():
            return "true or false"
        case inspect.StrType(pattern=pattern) if pattern in FORMS:
            return FORMS[pattern][0]
    return "text"
