"""`find`: hits in the order of the page."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from pofedu.compiler.writer import build_pack
from tests.cli.conftest import SMALL, complaint, pofedu


def test_find_prints_hits_in_the_order_of_the_page() -> None:
    done = pofedu("find", "卵巢早衰", "--limit", 2, "--lang", "en")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[:2] == [
        "entity      sources/entity/pof",
        "            premature ovarian failure",
    ]
    told = json.loads(pofedu("find", "tgf", "beta", "1", "--json").stdout)
    assert told["query"] == "tgf beta 1"
    assert told["hits"][0]["address"] == "sources/term/tgf-b1"


def test_find_fails_where_nothing_is_found() -> None:
    done = pofedu("find", "xyzzy")
    assert done.returncode == 1
    assert "nothing is found by 'xyzzy'; try" in complaint(done)
    assert json.loads((done := pofedu("find", "xyzzy", "--json")).stdout)["hits"] == []
    assert done.returncode == 1
    assert pofedu("find").returncode == 2
    for nothing in ("", " ", "…"):
        done = pofedu("find", nothing)
        assert done.returncode == 2
        assert "there is no word to find; name one" in complaint(done)
    assert pofedu("find", "x", "--limit", "0").returncode == 2


def test_find_tells_a_damaged_index(tmp_path: Path) -> None:
    pack = build_pack(SMALL, tmp_path / "small.db").target
    with closing(sqlite3.connect(pack)) as connection:
        connection.execute("DELETE FROM find_name_docsize")
        connection.commit()
    done = pofedu("find", "bee", "--pack", pack)
    assert done.returncode == 1
    assert "is damaged" in complaint(done)
