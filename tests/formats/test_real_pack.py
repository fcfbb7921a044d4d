"""What pofedu teaches can be handed out: all of it, and not too large."""

import csv
import io
import json
import re

from pofedu.content.library import Library
from pofedu.formats.claims import claim_table, claims_json
from pofedu.formats.columns import COLUMNS
from pofedu.formats.ledger import ledger_of
from pofedu.formats.rows import claims_csv
from pofedu.paths import ROOT

LARGEST_PACK_BYTES = 6_000_000


def test_every_place_of_the_review_is_accounted_for(library: Library) -> None:
    coverage = ledger_of(library).coverage
    assert coverage.missing == ()
    assert coverage.is_complete


def test_the_pack_is_small(library: Library) -> None:
    assert library.path.stat().st_size <= LARGEST_PACK_BYTES


def test_every_claim_can_be_handed_out(library: Library) -> None:
    table = claim_table(library)
    told = json.loads(claims_json(table))["claims"]
    text = claims_csv(table).decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [c["id"] for c in told] == [row["claim"] for row in rows] == list(library.claims)
    for row in rows:
        assert row["notice_zh"] == library.pack.notice.zh
        assert row["boundary_zh"]
        assert row["how_sure_en"]
        assert row["passages"]


def test_the_readme_tells_how_much_is_accounted_for(library: Library) -> None:
    said = re.search(r"(\d+) of (\d+) places", (ROOT / "README.md").read_text("utf-8"))
    coverage = ledger_of(library).coverage
    assert said is not None
    assert said.groups() == (str(coverage.accounted_for), str(coverage.places))


def test_the_readme_names_every_column() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    named = set(re.findall(r"`([a-z_]+)`", readme))
    bare = {column.name.removesuffix("_zh").removesuffix("_en") for column in COLUMNS}
    assert bare <= named, f"the README does not name {sorted(bare - named)}"
