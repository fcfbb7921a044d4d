"""What editors and authors are told agrees with the records."""

import json
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest

from pofedu.compiler.editor import (
    field_docs,
    fields,
    names,
    record_types,
    said_type,
    schemas,
    verbs,
    write_schemas,
)
from pofedu.compiler.shape import FORMS, type_of
from pofedu.compiler.sources import FOLDERS, LISTS, SINGLE, gather
from pofedu.compiler.walk import parts
from pofedu.content.model import Claim, Record
from pofedu.content.verbs import VERBS
from tests.compiler.garden import SMALL

KINDS = SINGLE | LISTS | FOLDERS


def test_schema_for_each_kind_of_file(tmp_path: Path) -> None:
    written = write_schemas(tmp_path / "schemas")
    assert {path.name for path in written} == {f"{kind}.schema.json" for kind in KINDS}
    for path in written:
        assert json.loads(path.read_text("utf-8"))["$defs"]


def test_schemas_keep_patterns_and_say_what_fields_mean() -> None:
    claim = schemas()["claims"]["$defs"]["Claim"]
    assert claim["properties"]["id"]["pattern"] == r"^[a-z0-9]+(-[a-z0-9]+)*$"
    assert "content/verbs.py" in claim["properties"]["verb"]["description"]
    assert claim["additionalProperties"] is False


def test_every_field_is_listed() -> None:
    listed = fields()
    for (record, field), doc in field_docs().items():
        assert doc
        if record and record != "Record":
            assert (f"| `{field}` |" if field else f"## {record}") in listed


def test_every_record_of_a_file_is_listed() -> None:
    """No module of records is forgotten, and no two records have one name."""
    listed = {record.__name__ for record in record_types()}
    made = [definition for schema in schemas().values() for definition in schema["$defs"]]
    assert {*made} == listed
    forms: dict[str, Any] = {}
    for schema in schemas().values():
        for name, definition in schema["$defs"].items():
            assert forms.setdefault(name, definition) == definition


def test_closed_lists_say_what_their_members_mean() -> None:
    listed = fields()
    for name in (
        "Effect",
        "Directness",
        "Population",
        "Origin",
        "Theme",
        "Certainty",
        "QuestionKind",
    ):
        (line,) = (line for line in listed.splitlines() if line.startswith(f"**{name}**: "))
        assert field_docs()["", name] in line
        assert all(f"`{choice}`" in line for choice in get_args(names()[name]))


def test_every_verb_is_listed() -> None:
    rows = [line for line in verbs().splitlines() if line.startswith("| `")]
    assert len(rows) == len(VERBS)
    for row, (name, verb) in zip(rows, VERBS.items(), strict=True):
        cells = row.strip("| ").split(" | ")
        assert cells[0] == f"`{name}`"
        assert cells[1:3] == [
            f"{verb.words.zh} / {verb.words.en}",
            f"{verb.meaning.zh} / {verb.meaning.en}",
        ]
        assert cells[3:] == [verb.sbgn, f"`{verb.effect}`"]


@pytest.mark.parametrize(
    ("kind", "records"),
    [
        ("studies", {"Study", "Outcome", "Count", "Event", "Moment", "Place", "StatedQuantity"}),
        ("discrepancies", {"Discrepancy", "Sum", "Note"}),
        ("topics", {"Topic"}),
        ("walkthroughs", {"Walkthrough", "Step", "Prediction", "Choice"}),
        ("groups", {"QuestionGroup", "Shared", "Basis"}),
        ("questions", {"Question", "Option", "Basis"}),
        ("doubts", {"Doubt", "Text"}),
        ("claims", {"Claim", "Measurement", "Context", "Quantity"}),
        ("source", {"Source", "Section"}),
    ],
)
def test_schemas_of_the_kinds_hold_their_records(kind: str, records: set[str]) -> None:
    schema = schemas()[kind]
    assert records <= set(schema["$defs"])
    assert (schema.get("type") == "array") == (kind in LISTS)
    for name in records:
        for field, value in schema["$defs"][name]["properties"].items():
            if doc := field_docs().get((name, field)):
                assert value["description"] == doc


def test_sources_agree_with_the_schemas() -> None:
    """What the small pack holds has no field that its schema does not know."""
    for kind in LISTS:
        known = {name: set(d["properties"]) for name, d in schemas()[kind]["$defs"].items()}
        for placed in gather(SMALL).of(kind):
            for _, part in parts(placed.record):
                if isinstance(part, Record):
                    assert set(msgspec.structs.asdict(part)) == known[type(part).__name__]


@pytest.mark.parametrize("record_type", KINDS.values())
def test_every_pattern_has_a_name(record_type: type[Record]) -> None:
    patterns: set[str] = set()

    def collect(value: object) -> None:
        if isinstance(value, msgspec.inspect.StrType) and value.pattern:
            patterns.add(value.pattern)
        for name in getattr(value, "__struct_fields__", ()):
            part = getattr(value, name)
            for item in part if isinstance(part, tuple) else (part,):
                collect(item)

    collect(type_of(record_type))
    assert patterns <= set(FORMS)


def test_types_are_said_in_words() -> None:
    by_name = {field.name: said_type(field.type) for field in type_of(Claim).fields}
    assert by_name["via"] == "list of list of id"
    assert by_name["statement"] == "Text"
    assert by_name["quantity"] == "Quantity"
