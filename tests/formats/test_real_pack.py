"""What pofedu teaches can be handed out: all of it, and not too large."""

import csv
import io
import json

from pofedu.content.library import Library
from pofedu.formats.claims import claim_table, claims_json
from pofedu.formats.ledger import ledger_of
from pofedu.formats.rows import claims_csv

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
