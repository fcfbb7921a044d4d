"""`passages`: the ledger, and packs that cannot be read."""

import json
import os
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from pofedu.content.schema import LINKS, RECORDS, hash_rows, read_statement
from pofedu.paths import ROOT
from tests.cli.conftest import complaint, pofedu


def test_the_ledger_is_printed(small: Path) -> None:
    done = pofedu("passages", "--pack", small, "--lang", "en")
    assert (done.returncode, done.stderr) == (0, "")
    assert "  1.1-s1     Bees and fruit\n             claim: bee-fruit\n" in done.stdout
    assert "蜜蜂" not in done.stdout
    assert re.search(r"\n(\d+) of \1 places accounted for\n$", done.stdout)
    read = json.loads(pofedu("passages", "--pack", small, "--json").stdout)
    assert read["coverage"]["missing"] == []


def test_a_ledger_with_a_gap_fails(small: Path, tmp_path: Path) -> None:
    gap = tmp_path / "gap.db"
    gap.write_bytes(small.read_bytes())
    with closing(sqlite3.connect(gap)) as connection:
        connection.execute("DELETE FROM passage_record WHERE passage = '1.1-s1'")
        rows = {
            table: [
                tuple(value.encode() if isinstance(value, str) else value for value in row)
                for row in connection.execute(read_statement(table))
            ]
            for table in ("pack", *RECORDS, *LINKS)
        }
        connection.execute("UPDATE pack SET content_hash = ?", (hash_rows(rows.items()),))
        connection.commit()
    done = pofedu("passages", "--pack", gap)
    assert done.returncode == 1
    assert done.stdout.endswith("places accounted for; missing: 1.1-s1\n")
    assert pofedu("passages", "--pack", gap, "--json").returncode == 1


def test_what_is_no_pack_file_is_told(tmp_path: Path) -> None:
    for pack, kind in ((tmp_path, "a folder"), (os.devnull, "no regular file")):
        done = pofedu("passages", "--pack", pack)
        assert done.returncode == 1
        assert complaint(done).startswith(f"pofedu: {pack} is no pack file: it is {kind}.")


@pytest.mark.parametrize("command", ["export diagram/injury -o x.svg", "passages", "claims --csv"])
def test_a_damaged_pack_names_its_remedy(tmp_path: Path, command: str) -> None:
    code = (
        "import sys; from pathlib import Path; from pofedu import cli, paths;"
        f" paths.PACKS = Path({str(tmp_path)!r}); sys.exit(cli.main(sys.argv[1:]))"
    )
    for content in (b"", b"no pack"):
        (tmp_path / "pof-hsct.db").write_bytes(content)
        done = subprocess.run(
            [sys.executable, "-c", code, *command.split()],
            cwd=ROOT, capture_output=True, encoding="utf-8",
        )  # fmt: skip
        assert done.returncode == 1
        assert "dev.py setup" in complaint(done)
