"""Commands that need Qt: the window, its pictures, the self-test."""

import argparse
import os
from collections.abc import Iterator
from contextlib import contextmanager

from pofedu.cli.outcome import DONE, FAILED, MISUSED, CommandError, check_target, report
from pofedu.content.address import lodged


def _without_screen() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _load_qt()


def _load_qt(has_window: bool = False) -> None:
    from pofedu.window.toolkit import LibraryError, load_qt

    try:
        load_qt()
    except LibraryError as error:
        if has_window:  # whoever double-clicked sees no stderr
            from pofedu.window.outside import tell

            tell(error.sentence)
        raise CommandError(str(error)) from error


def open_window(parsed: argparse.Namespace) -> int:
    """Open the window and stay until it is closed."""
    _load_qt(has_window=True)
    from pofedu.app.stay import run

    with _telling():
        return run(parsed.address, parsed.profile and parsed.profile.absolute())


@contextmanager
def _telling(language: str | None = None) -> Iterator[None]:
    """Let what cannot be shown be told in the language that was asked for."""
    from pofedu.window.start import StartError

    try:
        yield
    except StartError as error:
        said = error.sentence
        raise CommandError(said.zh if language == "zh" else said.en) from error


def shoot(parsed: argparse.Namespace) -> int:
    """Draw the whole window into a PNG."""
    os.environ["QT_SCALE_FACTOR"] = str(parsed.scale)
    _without_screen()
    from pofedu.app.pictures import shoot as shoot_window
    from pofedu.settings.logic import Preferences

    preferences = Preferences(parsed.lang or "zh", parsed.theme, parsed.text / 100, "less")
    check_target(parsed.target)
    with _telling(parsed.lang):
        shoot_window(
            parsed.address, parsed.target, parsed.size, preferences, parsed.bare, parsed.profile
        )
    return DONE


def export(parsed: argparse.Namespace) -> int:
    """Draw a diagram, or a view of the studies, alone."""
    _without_screen()
    from pofedu.app.pictures import export as export_diagram
    from pofedu.settings.logic import Preferences

    check_target(parsed.target)
    preferences = Preferences(parsed.lang or "zh", parsed.theme)
    with _telling(parsed.lang):
        export_diagram(parsed.address, parsed.target, preferences)
    return DONE


def walkthrough(parsed: argparse.Namespace) -> int:
    """List the walkthroughs, or write the handout of one."""
    if parsed.id is None and parsed.target is None:
        from pofedu.cli.tables import list_walkthroughs

        return list_walkthroughs(parsed.lang)
    if parsed.id is None or parsed.target is None:
        missing = "which walkthrough, with its id" if parsed.id is None else "a file, with -o"
        raise CommandError(f"a handout needs both; name {missing}", MISUSED)
    check_target(parsed.target)
    _without_screen()
    from pofedu.app.pictures import hand_out

    with _telling(parsed.lang):
        hand_out(parsed.id, parsed.target, parsed.lang)
    report(f"{parsed.target}: handout written")
    return DONE


def studies(parsed: argparse.Namespace) -> int:
    """List the studies, or write their table."""
    if parsed.target is None:
        from pofedu.cli.tables import list_studies

        return list_studies(parsed.lang)
    address = lodged(parsed.address)
    if address.page != "studies":
        raise CommandError(f"{address} is no place among the studies", MISUSED)
    check_target(parsed.target)
    _without_screen()
    from pofedu.app.pictures import write_studies

    with _telling(parsed.lang):
        count = write_studies(address, parsed.target, parsed.lang)
    report(f"{parsed.target}: {count} studies written")
    return DONE


def self_test(parsed: argparse.Namespace) -> int:
    """Check that this copy is whole."""
    _without_screen()
    from pofedu.app.pictures import self_test as test_copy

    findings = test_copy()
    for finding in findings:
        print(finding)
    failures = sum(not finding.is_fine for finding in findings)
    print(f"{len(findings)} checks, {failures} failed")
    return FAILED if failures else DONE
