"""Commands about folders of content: check, build, and what tells people how to write one."""

import argparse
from pathlib import Path

from pofedu.cli.outcome import DONE, FAILED, CommandError


def _checked(folder: Path) -> Path:
    if not folder.is_dir():
        raise CommandError(
            f"{folder}: there is no such folder; give the folder that holds pack.yaml"
        )
    return folder


def check(parsed: argparse.Namespace) -> int:
    """Print every problem of a folder, or count what is in it."""
    from pofedu.compiler.sources import FOLDERS, LISTS, gather
    from pofedu.compiler.writer import check_pack

    problems = check_pack(_checked(parsed.folder))
    for problem in problems:
        print(problem)
    if problems:
        return FAILED
    sources = gather(parsed.folder)
    counts = (f"{len(sources.of(kind))} {kind}" for kind in (*LISTS, *FOLDERS))
    print(f"no problems: {', '.join(counts)}")
    return DONE


def build(parsed: argparse.Namespace) -> int:
    """Compile a folder into one pack."""
    from pofedu.compiler.writer import build_pack
    from pofedu.content.library import PackError

    try:
        report = build_pack(_checked(parsed.folder), parsed.target)
    except PackError as error:
        raise CommandError(str(error)) from error
    for problem in report.problems:
        print(problem)
    if not report.is_built:
        raise CommandError(f"{parsed.target} was not written; mend the problems above first")
    counts = ", ".join(f"{count} {table}" for table, count in report.counts.items())
    print(f"{parsed.target}: {counts}; content {report.content_hash[:12]}")
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
    print(*proof.problems, *proof.worst, sep="\n")
    print(
        f"{proof.texts} texts against {proof.places} places of {parsed.against},"
        f" {len(terms)} fixed terms aside; {len(proof.problems)} to mend"
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

    print(editor.fields(), editor.verbs(), sep="\n")
    return DONE
