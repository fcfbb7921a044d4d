"""Notes as files: they read back as they were, with what they rest on and the notice."""

import msgspec
import pytest

from pofedu.content.address import parse_address
from pofedu.content.library import Library
from pofedu.formats.notes import (
    Language,
    NoteTable,
    note_table,
    notes_file,
    notes_json,
    notes_lines,
    notes_markdown,
    record_at,
)
from tests.formats.golden import LABELS, notes


def test_json_reads_back_as_it_was(garden: Library) -> None:
    table = note_table(notes(garden), garden)
    assert msgspec.json.decode(notes_json(table), type=NoteTable, strict=True) == table


def test_the_ending_of_the_name_decides_the_form(garden: Library) -> None:
    table = note_table(notes(garden), garden)
    made = {
        ending: notes_file(notes(garden), garden, ending, LABELS, "zh")
        for ending in (".json", ".md")
    }
    assert made[".json"] == notes_json(table)
    assert made[".md"] == notes_markdown(table, LABELS, "zh")


@pytest.mark.parametrize("language", ["zh", "en", "both"])
def test_markdown_says_whose_it_is(garden: Library, language: Language) -> None:
    table = note_table(notes(garden), garden)
    text = notes_markdown(table, LABELS, language).decode()
    notice, pack = garden.pack.notice, garden.pack
    assert (notice.zh in text, notice.en in text) == (language != "en", language != "zh")
    assert f"{pack.id} {pack.version} · {pack.date}" in text
    assert "`diagram/garden#claim:drought-heat-dry-soil`" in text
    assert text.count("\n---\n") == 2


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("sources/claim/drought-heat-dry-soil", "claim"),
        ("studies/watering-trial", "study"),
        ("sources/claim/withdrawn", None),
        ("sources/claim", None),
        ("other:sources/claim/drought-heat-dry-soil", None),
        ("diagram/garden", None),
        ("notes", None),
    ],
)
def test_only_a_record_of_the_pack_has_sources(
    garden: Library, text: str, kind: str | None
) -> None:
    record = record_at(parse_address(text), garden)
    assert (record.kind if record else None) == kind


def test_every_kind_of_record_has_its_grounds(library: Library) -> None:
    for kind, records in (
        ("claim", library.claims),
        ("entity", library.entities),
        ("term", library.terms),
        ("study", library.studies),
        ("reference", library.references),
        ("discrepancy", library.discrepancies),
        ("passage", library.passages),
    ):
        for id_ in records:
            place = f"studies/{id_}" if kind == "study" else f"sources/{kind}/{id_}"
            record = record_at(parse_address(place), library)
            assert record is not None, place


def test_a_terminal_shows_when_where_and_what(garden: Library) -> None:
    lines = list(notes_lines(notes(garden), "en"))
    assert lines[0] == ("2026-11-27 09:30  sources/claim/drought-heat-dry-soil  drought → dry soil")
    assert lines[1] == "    # 要点"
