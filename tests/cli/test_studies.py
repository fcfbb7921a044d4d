"""`studies`: listed, and their table taken along."""

import csv
import io
from pathlib import Path

from tests.cli.conftest import complaint, pofedu
from tests.formats.xlsx import read_xlsx


def test_studies_are_listed() -> None:
    done = pofedu("studies", "--lang", "en")
    assert (done.returncode, done.stderr) == (0, "")
    assert any(line.startswith("yan ") and "61 women" in line for line in done.stdout.splitlines())


def test_the_table_is_written_as_the_address_shows_it(tmp_path: Path) -> None:
    address = "studies?whom=women-with-pof&cols=study,n,year&sort=-year,study"
    rows = {}
    for ending in ("csv", "xlsx"):
        target = tmp_path / f"表 1.{ending}"
        done = pofedu("studies", address, "-o", target, "--lang", "en", PYTHONUTF8="1")
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout == f"{target}: 3 studies written\n"
        content = target.read_bytes()
        if ending == "csv":
            text = content.decode("utf-8-sig")
            rows[ending] = [*csv.reader(io.StringIO(text, newline=""))][:4]
        else:
            rows[ending] = [[str(v) for v in row] for row in read_xlsx(content)[0].rows]
    assert rows["csv"] == rows["xlsx"]
    assert rows["csv"][0] == ["Study", "n", "Year"]
    assert [row[2].endswith("(confirmed)") for row in rows["csv"][1:]] == [True, False, False]


def test_what_cannot_be_written_is_told(tmp_path: Path) -> None:
    for address, said in (("studies/nobody", "nobody"), ("sources/claim", "no place among")):
        done = pofedu("studies", address, "-o", tmp_path / "t.csv")
        assert done.returncode != 0
        assert said in complaint(done)
    assert pofedu("studies", "-o", tmp_path / "t.txt").returncode == 2
    assert not [*tmp_path.iterdir()]
