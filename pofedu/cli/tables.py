"""Commands that hand out what a pack holds: the ledger, claims, references, what is found."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from pofedu import paths
from pofedu.cli.outcome import (
    DONE,
    FAILED,
    MISUSED,
    CommandError,
    check_target,
    hand_out,
    report,
    say,
)

if TYPE_CHECKING:
    from pofedu.content.library import Library
    from pofedu.formats.notes import Language


def open_pack(pack: Path | None) -> "Library":
    """A pack; the one that comes with the program where none is named."""
    from pofedu.content.library import PackError, open_library
    from pofedu.window.surroundings import remedy

    try:
        return open_library(pack or paths.PACKS / paths.CORE_PACK)
    except PackError as error:
        raise CommandError(str(error) if pack else f"{error}{remedy()}") from error


def passages(parsed: argparse.Namespace) -> int:
    """Print the ledger; it fails where a place is not accounted for."""
    from pofedu.formats.ledger import ledger_json, ledger_lines, ledger_of

    ledger = ledger_of(open_pack(parsed.pack))
    if parsed.json:
        hand_out(ledger_json(ledger))
    else:
        say(*ledger_lines(ledger, parsed.lang))
    return DONE if ledger.coverage.is_complete else FAILED


def claims(parsed: argparse.Namespace) -> int:
    """Print or write the table of claims."""
    from pofedu.formats.claims import claim_table, claims_json
    from pofedu.formats.rows import claims_csv

    form = "csv" if parsed.csv else "json"
    _check_name(parsed.target, f"--{form}", f".{form}", (".csv", ".json"))
    _check_pack_stays(parsed.target, parsed.pack)
    table = claim_table(open_pack(parsed.pack))
    content = claims_csv(table) if parsed.csv else claims_json(table)
    return _deliver(parsed.target, content, f"{len(table.claims)} claims")


def references(parsed: argparse.Namespace) -> int:
    """Print or write references in a style; those of the numbers given, or all."""
    from pofedu.formats.citations.items import program_item, review_item
    from pofedu.formats.citations.styles import ENDINGS, citation_file, items_of

    style, endings = parsed.style, tuple(ENDINGS.values())
    _check_name(parsed.target, f"--style {style}", ENDINGS[style], endings)
    _check_pack_stays(parsed.target, parsed.pack)
    library = open_pack(parsed.pack)
    numbers = parsed.number or tuple(library.references)
    unknown = [str(n) for n in numbers if n not in library.references]
    if unknown:
        known = f"there are 1 to {max(library.references)}" if library.references else "none"
        raise CommandError(f"no reference has the number {', '.join(unknown)}; {known}", MISUSED)
    items = items_of(library, dict.fromkeys(numbers))
    if parsed.whole:
        items += review_item(library), program_item(library)
    content = citation_file(items, style, library)
    return _deliver(parsed.target, content, f"{len(items)} citations")


def questions(parsed: argparse.Namespace) -> int:
    """List the questions or what they cover, or write their table."""
    from pofedu.formats.questions import coverage_lines, question_lines, question_sheet
    from pofedu.formats.sheet import sheet_file

    _check_pack_stays(parsed.target, parsed.pack)
    library = open_pack(parsed.pack)
    if parsed.target is not None:
        content = sheet_file(question_sheet(library), parsed.target.suffix.lower())
        return _deliver(parsed.target, content, f"{len(library.questions)} questions")
    lines = coverage_lines if parsed.coverage else question_lines
    say(*lines(library, parsed.lang))
    return DONE


def _deliver(target: Path | None, content: bytes, what: str) -> int:
    """Print it, or write it where a file is named."""
    if target is None:
        hand_out(content)
        return DONE
    was_there = _write(target, content)
    report(f"{target}: {what} {'written over what was there' if was_there else 'written'}")
    return DONE


def find(parsed: argparse.Namespace) -> int:
    """Print what the search finds; it fails where that is nothing."""
    from pofedu.content.find import FindError
    from pofedu.content.find import find as find_in
    from pofedu.content.matching import wanted
    from pofedu.formats.hits import hit_lines, hits_json

    query = " ".join(parsed.query)
    if not wanted(query):
        raise CommandError("there is no word to find; name one, as in: pofedu find GVHD", MISUSED)
    library = open_pack(parsed.pack)
    try:
        hits = find_in(library, query, parsed.limit)
    except FindError as error:
        raise CommandError(str(error)) from error
    if parsed.json:
        hand_out(hits_json(library, query, hits))
    elif hits:
        say(*hit_lines(hits, parsed.lang))
    else:
        raise CommandError(f"nothing is found by {query!r}; try fewer words, or other ones")
    return DONE if hits else FAILED


def list_walkthroughs(language: "Language") -> int:
    """Print the id of each walkthrough with its question."""
    from pofedu.formats.notes import said

    known = open_pack(None).walkthroughs.values()
    width = max((len(w.id) for w in known), default=0)
    say(*(f"{w.id:{width}}  {said(w.question, language)}" for w in known))
    return DONE


def list_studies(language: "Language") -> int:
    """Print the id of each study with its name."""
    from pofedu.formats.notes import said

    known = open_pack(None).studies.values()
    width = max((len(study.id) for study in known), default=0)
    say(*(f"{study.id:{width}}  {said(study.name, language)}" for study in known))
    return DONE


def _check_pack_stays(target: Path | None, pack: Path | None) -> None:
    """Refuse to write over the pack that is read."""
    source = pack or paths.PACKS / paths.CORE_PACK
    if target and target.exists() and source.exists() and target.samefile(source):
        raise CommandError(f"{target} is the pack that is read; name another file")


def _check_name(target: Path | None, asked: str, ending: str, endings: tuple[str, ...]) -> None:
    """Refuse to write one form under the name of another."""
    found = target.suffix.lower() if target else ""
    if found in endings and found != ending:
        what = f"{target} ends in {found}, but {asked} was asked for"
        raise CommandError(f"{what}; let the two agree", MISUSED)


def _write(target: Path, content: bytes) -> bool:
    from pofedu.formats.files import WriteError, write_whole

    check_target(target)
    try:
        return write_whole(target, content)
    except WriteError as error:
        raise CommandError(str(error)) from error
