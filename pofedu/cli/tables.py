"""Commands that hand out what a pack holds: the ledger of passages and the table of claims."""

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

    _check_name(parsed.target, ".csv" if parsed.csv else ".json")
    _check_pack_stays(parsed.target, parsed.pack)
    table = claim_table(open_pack(parsed.pack))
    content = claims_csv(table) if parsed.csv else claims_json(table)
    if parsed.target is None:
        hand_out(content)
        return DONE
    was_there = _write(parsed.target, content)
    done = "written over what was there" if was_there else "written"
    report(f"{parsed.target}: {len(table.claims)} claims {done}")
    return DONE


def _check_pack_stays(target: Path | None, pack: Path | None) -> None:
    """Refuse to write over the pack that is read."""
    source = pack or paths.PACKS / paths.CORE_PACK
    if target and target.exists() and source.exists() and target.samefile(source):
        raise CommandError(f"{target} is the pack that is read; name another file for the claims")


def _check_name(target: Path | None, ending: str) -> None:
    """Refuse to write the one form under the name of the other."""
    found = target.suffix.lower() if target else ""
    if found in (".csv", ".json") and found != ending:
        what = f"{target} ends in {found}, but --{ending[1:]} was asked for"
        raise CommandError(f"{what}; let the two agree", MISUSED)


def _write(target: Path, content: bytes) -> bool:
    from pofedu.formats.files import WriteError, write_whole

    check_target(target)
    try:
        return write_whole(target, content)
    except WriteError as error:
        raise CommandError(str(error)) from error
