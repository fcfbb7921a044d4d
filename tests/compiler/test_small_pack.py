"""The small pack holds every kind of record and every field, so that every rule has its ground."""

from pathlib import Path
from typing import Any

import pytest
from msgspec import NODEFAULT, Struct, structs

from pofedu.compiler.editor import record_types
from pofedu.compiler.sources import FOLDERS, LISTS, SINGLE, Sources, gather
from pofedu.compiler.walk import parts
from pofedu.compiler.writer import build_pack
from pofedu.content.library import open_library
from tests.compiler.garden import SMALL

RECORDS = record_types()


@pytest.fixture(scope="module")
def sources() -> Sources:
    return gather(SMALL)


@pytest.fixture(scope="module")
def given(sources: Sources) -> set[tuple[type, str]]:
    """Every field that some record of the small pack gives another value than its default."""
    return {
        (type(part), field.name)
        for _, placed in sources.everything()
        for _, part in parts(placed.record)
        if isinstance(part, Struct)
        for field in structs.fields(part)
        if field.default is NODEFAULT or getattr(part, field.name) != field.default
    }


@pytest.mark.parametrize("record_type", RECORDS, ids=lambda record_type: record_type.__name__)
def test_every_field_is_used(record_type: type[Any], given: set[tuple[type, str]]) -> None:
    fields = {field.name for field in structs.fields(record_type)}
    assert fields == {name for found, name in given if issubclass(found, record_type)} & fields


@pytest.mark.parametrize("kind", [*SINGLE, *LISTS, *FOLDERS])
def test_every_kind_is_used(kind: str, sources: Sources) -> None:
    assert sources.of(kind)


def test_what_is_written_is_what_is_read(sources: Sources, tmp_path: Path) -> None:
    library = open_library(build_pack(SMALL, tmp_path / "small.db").target)
    for kind in LISTS:
        assert list(getattr(library, kind).values()) == [p.record for p in sources.of(kind)]
