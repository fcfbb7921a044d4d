"""Every place of the source is accounted for, and what is not is told."""

import json
from dataclasses import replace

import msgspec
import pytest

from pofedu.content.library import Library, section_locators
from pofedu.content.model import Text
from pofedu.content.source import Passage
from pofedu.formats.ledger import Account, Ledger, ledger_json, ledger_lines, ledger_of


def accounts(ledger: Ledger) -> dict[str, Account]:
    return {a.locator: a for section in ledger.sections for a in section.passages}


def with_passage(library: Library, locator: str, **changes: object) -> Library:
    """The library with one line of its ledger changed, and nothing resting on that place."""
    changed = msgspec.structs.replace(library.passages[locator], **changes)
    became = {place: names for place, names in library.became_of.items() if place != locator}
    return replace(library, passages={**library.passages, locator: changed}, became_of=became)


def test_every_place_of_the_source_is_listed(garden: Library) -> None:
    ledger = ledger_of(garden)
    due = [place for section in garden.source.sections for place in section_locators(section)]
    assert list(accounts(ledger)) == due
    assert ledger.coverage.is_complete
    assert str(ledger.coverage) == f"{len(due)} of {len(due)} places accounted for"
    assert sum(ledger.coverage.by.values()) == len(due)


def test_a_place_says_what_it_became(garden: Library) -> None:
    account = accounts(ledger_of(garden))["1-s3"]
    assert account.topic == garden.passages["1-s3"].topic
    assert [f"{r.kind}:{r.id}" for r in account.became] == list(garden.became("1-s3"))
    assert accounts(ledger_of(garden))["0-s1"].nothing == "title"


def test_a_place_without_a_record_or_a_reason_is_missing(garden: Library) -> None:
    ledger = ledger_of(with_passage(garden, "1.1-s1"))
    assert ledger.coverage.missing == ("1.1-s1",)
    assert not ledger.coverage.is_complete
    assert str(ledger.coverage).endswith("places accounted for; missing: 1.1-s1")
    assert any("NOT ACCOUNTED FOR" in line for line in ledger_lines(ledger))


def test_a_place_that_the_ledger_forgot_is_missing(garden: Library) -> None:
    kept = {place: p for place, p in garden.passages.items() if place != "1.1-s1"}
    ledger = ledger_of(replace(garden, passages=kept))
    assert ledger.coverage.missing == ("1.1-s1",)
    assert accounts(ledger)["1.1-s1"].topic is None


@pytest.mark.parametrize(
    ("restates", "is_valid"), [(("1-s1",), True), (("1-s1", "0-s1"), False), ((), False)]
)
def test_a_restatement_counts_where_it_is_taught_elsewhere(
    garden: Library, restates: tuple[str, ...], is_valid: bool
) -> None:
    changed = with_passage(garden, "1.1-s1", nothing="restatement", restates=restates)
    assert ledger_of(changed).coverage.is_complete is is_valid


def test_a_record_that_is_not_there_accounts_for_nothing(garden: Library) -> None:
    became = {**garden.became_of, "1.1-s1": ("claim:gone", "diagram:gone")}
    assert ledger_of(replace(garden, became_of=became)).coverage.missing == ("1.1-s1",)


@pytest.mark.parametrize("more", [1, -1])
def test_sections_that_do_not_add_up_are_not_complete(garden: Library, more: int) -> None:
    locators = garden.source.locators + more
    source = msgspec.structs.replace(garden.source, locators=locators)
    coverage = ledger_of(replace(garden, source=source)).coverage
    assert (coverage.missing, coverage.is_complete) == ((), False)
    assert str(coverage).startswith(f"{locators - more} of {locators} places")


def test_the_ledger_as_json(garden: Library) -> None:
    read = json.loads(ledger_json(ledger_of(garden)))
    assert (read["format"], read["format_version"]) == ("pofedu-passages", 1)
    assert read["publication"]["notice"]["zh"] == garden.pack.notice.zh
    assert read["coverage"]["places"] == garden.source.locators
    first = read["sections"][0]["passages"][0]
    assert set(first) == set(Account.__struct_fields__)
    assert msgspec.json.decode(ledger_json(ledger_of(garden)), type=Ledger) == ledger_of(garden)


def test_the_ledger_for_people(garden: Library) -> None:
    wordy = Passage(locator="1-s2", topic=Text(zh="干土", en="dry soil"))
    library = replace(garden, passages={**garden.passages, "1-s2": wordy})
    said = {lang: list(ledger_lines(ledger_of(library), lang)) for lang in ("zh", "en", "both")}
    assert "  1-s2       干土" in said["zh"]
    assert "  1-s2       dry soil" in said["en"]
    assert "  1-s2       干土 / dry soil" in said["both"]
    assert said["both"][-1] == str(ledger_of(library).coverage)
    assert f"{'':13}nothing: title" in said["en"]
