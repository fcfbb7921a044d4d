"""What editors and authors are told agrees with the records."""

import json
from pathlib import Path

import msgspec
import pytest

from pofedu.compiler.editor import field_docs, fields, said_type, schemas, write_schemas
from pofedu.compiler.shape import FORMS, type_of
from pofedu.compiler.sources import FOLDERS, LISTS, SINGLE
from pofedu.content import model

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
        assert (f"| `{field}` |" if field else f"## {record}") in listed or record == "Record"
        assert doc


@pytest.mark.parametrize("record_type", KINDS.values())
def test_every_pattern_has_a_name(record_type: type[model.Record]) -> None:
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
    by_name = {field.name: said_type(field.type) for field in type_of(model.Claim).fields}
    assert by_name["via"] == "list of list of id"
    assert by_name["statement"] == "Text"
    assert by_name["quantity"] == "Quantity"
