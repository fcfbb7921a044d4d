"""A pack like the real one in which much is not confirmed."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace as changed

from pofedu.content.library import Library
from pofedu.content.study import Outcome, Study

FIELDS = {
    "he": ("species", "route"),
    "collagen-scaffold-mice": ("intervention", "model"),
    "ageing-rats": ("route", "intervention"),
}
"""By study, the fields that are doubted."""


@pytest.fixture(scope="session")
def doubted(library: Library, tmp_path_factory: pytest.TempPathFactory) -> Library:
    """Every second outcome and some fields are not confirmed, in the records and in the file.

    Only its studies differ from the real ones; the links that the file holds do not.
    """
    studies = {id_: _doubted(study) for id_, study in library.studies.items()}
    path: Path = tmp_path_factory.mktemp("doubted") / "pack.db"
    shutil.copy(library.path, path)
    with closing(sqlite3.connect(path)) as pack, pack:
        pack.executemany(
            "UPDATE study SET record = ? WHERE id = ?",
            [(msgspec.json.encode(study).decode(), id_) for id_, study in studies.items()],
        )
    return replace(library, path=path, studies=studies)


def _doubted(study: Study) -> Study:
    outcomes = tuple(_outcome(o) if n % 2 else o for n, o in enumerate(study.outcomes, start=1))
    fields: dict[str, Any] = {
        name: changed(getattr(study, name), origin="unverified")
        for name in FIELDS.get(study.id, ())
    }
    return changed(study, outcomes=outcomes, **fields)


def _outcome(outcome: Outcome) -> Outcome:
    return changed(outcome, saw=changed(outcome.saw, origin="unverified"))
