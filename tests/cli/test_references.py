"""`references`: all or some, printed or written."""

import json
from pathlib import Path

from pofedu.content.library import open_library
from tests.cli.conftest import pofedu


def test_references_are_printed_or_written(small: Path, tmp_path: Path) -> None:
    library = open_library(small)
    target = tmp_path / "文献.bib"
    arguments = ("references", "--style", "bibtex", "--pack", small)
    printed = pofedu(*arguments)
    assert (printed.returncode, printed.stderr) == (0, "")
    assert printed.stdout.count("\n@") == len(library.references)
    assert library.pack.notice.en in printed.stdout
    written = pofedu(*arguments, "-o", target, PYTHONUTF8="1")
    assert written.stdout == f"{target}: {len(library.references)} citations written\n"
    assert target.read_text("utf-8") == printed.stdout
    again = pofedu(*arguments, "-o", target)
    assert again.stdout.endswith("citations written over what was there\n")


def test_some_references_are_chosen_by_number(small: Path) -> None:
    number = next(iter(open_library(small).references))
    some = ("references", "--style", "csl", "--pack", small, "--number", number, number)
    assert len(json.loads(pofedu(*some).stdout)) == 1
    whole = json.loads(pofedu(*some, "--whole").stdout)
    assert [item["type"] for item in whole[-2:]] == ["article-journal", "software"]
    assert len(whole) == 3
