"""Commands about folders of content: check, build, and what tells people how to write one."""

import argparse
from collections.abc import Mapping
from pathlib import Path

from pofedu.cli.outcome import DONE, FAILED, CommandError, report, say

_NAMES = {
    "entity": ("entity", "entities"),
    "study": ("study", "studies"),
    "discrepancy": ("discrepancy", "discrepancies"),
    "question_group": ("group of questions", "groups of questions"),
}
"""What one and what many are called, where that is not the table's name and an s."""


def _checked(folder: Path) -> Path:
    if not folder.is_dir():
        raise CommandError(
            f"{folder}: there is no such folder; give the folder that holds pack.yaml"
        )
    return folder


def check(parsed: argparse.Namespace) -> int:
    """Print every problem of a folder, or count what is in it."""
    from pofedu.compiler.sources import SINGLE, gather
    from pofedu.compiler.writer import TABLES, check_pack

    problems = check_pack(_checked(parsed.folder))
    if problems:
        say(*problems)
        return FAILED
    sources = gather(parsed.folder)
    counts = {t: len(sources.of(kind)) for t, kind in TABLES.items() if kind not in SINGLE}
    say(f"no problems: {_counted(counts)}")
    return DONE


def _counted(counts: Mapping[str, int]) -> str:
    """How many records of each table there are, in words."""
    return ", ".join(f"{n} {_NAMES.get(t, (t, f'{t}s'))[n != 1]}" for t, n in counts.items())


def build(parsed: argparse.Namespace) -> int:
    """Compile a folder into one pack."""
    from pofedu.compiler.writer import build_pack
    from pofedu.content.library import PackError

    try:
        built = build_pack(_checked(parsed.folder), parsed.target)
    except PackError as error:
        raise CommandError(str(error)) from error
    if not built.is_built:
        report(*built.problems)
        raise CommandError(f"{parsed.target} was not written; mend the problems above first")
    report(f"{parsed.target}: {_counted(built.counts)}; content {built.content_hash[:12]}")
    return DONE


def words(parsed: argparse.Namespace) -> int:
    """Prove with the review at hand that a folder's texts are its own words."""
    from pofedu.compiler.ownwords import TERMS, prove
    from pofedu.compiler.review import ReviewError, Terms, read_review, read_terms

    folder = _checked(parsed.folder)
    listed = parsed.terms or folder.resolve().parent / TERMS
    try:
        terms = read_terms(listed) if parsed.terms or listed.is_file() else Terms()
        proof = prove(folder, parsed.against, read_review(parsed.against), terms)
    except ReviewError as error:
        raise CommandError(str(error)) from error
    say(
        *proof.problems,
        *proof.worst,
        f"{proof.texts} texts against {proof.places} places of {parsed.against},"
        f" {len(terms)} fixed terms aside; {len(proof.problems)} to mend",
    )
    return FAILED if proof.problems else DONE


def schema(parsed: argparse.Namespace) -> int:
    """Write JSON Schemas for editors."""
    from pofedu.compiler.editor import write_schemas

    try:
        write_schemas(parsed.folder)
    except OSError as error:
        raise CommandError(f"{parsed.folder}: {error.strerror}; choose another folder") from error
    return DONE


def fields(parsed: argparse.Namespace) -> int:
    """Print every field of every record, and every verb, as Markdown."""
    from pofedu.compiler import editor

    say(editor.fields(), editor.verbs())
    return DONE
