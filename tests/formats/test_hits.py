"""Hits in a terminal and as JSON."""

import json

from pofedu.content.find import find
from pofedu.content.library import Library
from pofedu.formats.hits import FORMAT, hit_lines, hits_json


def test_lines_say_what_matched(library: Library) -> None:
    hits = find(library, "POI", 1)
    assert list(hit_lines(hits)) == [
        "entity      sources/entity/pof",
        "            卵巢早衰 / premature ovarian failure",
        "            current (background): POI",
    ]
    assert list(hit_lines(find(library, "POF", 1), "en"))[1:] == [
        "            premature ovarian failure",
        "            abbreviation: POF",
    ]


def test_json_holds_every_key(library: Library) -> None:
    read = json.loads(hits_json(library, "tgf-b1", find(library, "tgf-b1", 2)))
    assert (read["format"], read["query"], len(read["hits"])) == (FORMAT, "tgf-b1", 2)
    assert read["publication"]["notice"]["zh"] == library.pack.notice.zh
    hit = read["hits"][0]
    assert hit["address"] == "sources/term/tgf-b1"
    start, end = hit["found_marks"]["zh"][0]
    assert hit["found"]["zh"][start:end] == "TGF-β1"
    assert hit["caution"] is None
