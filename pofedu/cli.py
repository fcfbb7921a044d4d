"""The command line: opens the window, or does one thing without it.

Qt is imported only by the commands that draw, and the compiler only by `pack`.
"""

import argparse
import io
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from pofedu import __version__
from pofedu.window import typed

DONE, FAILED, MISUSED = 0, 1, 2
PICTURES = (".svg", ".png", ".pdf")


class CommandError(Exception):
    """A command failed in a way that a person can do something about."""

    def __init__(self, sentence: str, code: int = FAILED) -> None:
        super().__init__(sentence)
        self.code = code


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the answer is the exit code: 0 done, 1 failed, 2 misused."""
    _write_utf8()
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        code = _run(given)
        if sys.stdout is not None:
            sys.stdout.flush()
        return code
    except CommandError as error:
        return _complain(str(error), error.code)
    except BrokenPipeError:
        _forget_output()
        return FAILED
    except KeyboardInterrupt:
        return 130


def _write_utf8() -> None:
    """Write UTF-8 whatever the locale says; a window without a console has no streams at all."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _complain(sentence: str, code: int) -> int:
    if sys.stderr is not None:
        print(f"pofedu: {sentence}", file=sys.stderr)
    return code


def _forget_output() -> None:
    """Nobody reads any more: let Python's last flush go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(given: list[str]) -> int:
    if given and given[0] in COMMANDS:
        parsed = _command_parser().parse_args(given)
    else:
        parsed = _window_parser().parse_args(given)
    deed: Callable[[argparse.Namespace], int] = parsed.deed
    return deed(parsed)


# What can be typed


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pofedu",
        description="How transplantation injures the ovary, and how cells may repair it.",
        epilog=f"Without the window: pofedu {{{','.join(COMMANDS)}}} --help",
    )
    parser.add_argument(
        "address", nargs="?", type=typed.address, metavar="ADDRESS", help=f"such as {typed.EXAMPLE}"
    )
    parser.add_argument("--version", action="version", version=f"pofedu {__version__}")
    parser.set_defaults(deed=_open_window)
    return parser


def _command_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="pofedu")
    commands = parser.add_subparsers(required=True)
    _add_shot(commands.add_parser("shot", help="draw the whole window into a PNG"))
    _add_export(commands.add_parser("export", help="draw a diagram into an SVG, PNG or PDF"))
    _add_pack(commands.add_parser("pack", help="check and build content"))
    test = commands.add_parser("self-test", help="check that this copy of pofedu is whole")
    test.set_defaults(deed=_self_test)
    return parser


def _add_shot(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("address", type=typed.address, metavar="ADDRESS")
    parser.add_argument(
        "-o", dest="target", type=typed.file(".png"), required=True, metavar="F.png"
    )
    parser.add_argument("--size", type=typed.size, default=(1280, 800), metavar="WxH")
    _add_look(parser)
    parser.add_argument("--scale", type=typed.number(0.5, 4), default=1.0, metavar="1.5")
    parser.add_argument("--text", type=typed.number(80, 200), default=100, metavar="PERCENT")
    parser.add_argument("--bare", action="store_true", help="only the content")
    parser.set_defaults(deed=_shoot)


def _add_look(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--lang", choices=("zh", "en", "both"), help="zh unless told")
    parser.add_argument("--theme", choices=("light", "dark", "projector"), default="light")


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("address", type=typed.address, metavar="ADDRESS")
    parser.add_argument(
        "-o", dest="target", type=typed.file(*PICTURES), required=True, metavar="F.svg|F.png|F.pdf"
    )
    _add_look(parser)
    parser.set_defaults(deed=_export)


def _add_pack(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(required=True)
    check = commands.add_parser("check", help="list every problem of a source folder")
    check.add_argument("folder", type=Path, metavar="DIR")
    check.set_defaults(deed=_check)
    build = commands.add_parser("build", help="write a source folder as one pack")
    build.add_argument("folder", type=Path, metavar="DIR")
    build.add_argument("-o", dest="target", type=Path, required=True, metavar="F.db")
    build.set_defaults(deed=_build)
    schema = commands.add_parser("schema", help="write JSON Schemas for editors")
    schema.add_argument("-o", dest="folder", type=Path, required=True, metavar="DIR")
    schema.set_defaults(deed=_schema)
    fields = commands.add_parser("fields", help="print every field of every record as Markdown")
    fields.set_defaults(deed=_fields)


# What is done


def _without_screen() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


def _open_window(parsed: argparse.Namespace) -> int:
    from pofedu.window.toolkit import load_qt

    load_qt()
    from pofedu.app import run

    with _telling():
        return run(parsed.address)


@contextmanager
def _telling(language: str | None = None) -> Iterator[None]:
    """Let what cannot be shown be told in the language that was asked for."""
    from pofedu.window.start import StartError

    try:
        yield
    except StartError as error:
        said = error.sentence
        raise CommandError(said.zh if language == "zh" else said.en) from error


def _shoot(parsed: argparse.Namespace) -> int:
    _without_screen()
    os.environ["QT_SCALE_FACTOR"] = str(parsed.scale)
    from pofedu.app import shoot
    from pofedu.settings.logic import Preferences

    preferences = Preferences(parsed.lang or "zh", parsed.theme, parsed.text / 100, "less")
    _check_target(parsed.target)
    with _telling(parsed.lang):
        shoot(parsed.address, parsed.target, parsed.size, preferences, parsed.bare)
    return DONE


def _export(parsed: argparse.Namespace) -> int:
    _without_screen()
    from pofedu.app import export
    from pofedu.settings.logic import Preferences

    _check_target(parsed.target)
    with _telling(parsed.lang):
        export(parsed.address, parsed.target, Preferences(parsed.lang or "zh", parsed.theme))
    return DONE


def _check_target(target: Path) -> None:
    if not target.parent.is_dir():
        raise CommandError(f"{target}: there is no folder {target.parent}; make it first")


def _self_test(parsed: argparse.Namespace) -> int:
    _without_screen()
    from pofedu.app import self_test

    findings = self_test()
    for finding in findings:
        print(finding)
    failures = sum(not finding.is_fine for finding in findings)
    print(f"{len(findings)} checks, {failures} failed")
    return FAILED if failures else DONE


def _check_folder(folder: Path) -> Path:
    if not folder.is_dir():
        raise CommandError(
            f"{folder}: there is no such folder; give the folder that holds pack.yaml"
        )
    return folder


def _check(parsed: argparse.Namespace) -> int:
    from pofedu.compiler.sources import FOLDERS, LISTS, gather
    from pofedu.compiler.writer import check_pack

    problems = check_pack(_check_folder(parsed.folder))
    for problem in problems:
        print(problem)
    if problems:
        return FAILED
    sources = gather(parsed.folder)
    counts = (f"{len(sources.of(kind))} {kind}" for kind in (*LISTS, *FOLDERS))
    print(f"no problems: {', '.join(counts)}")
    return DONE


def _build(parsed: argparse.Namespace) -> int:
    from pofedu.compiler.writer import build_pack
    from pofedu.content.library import PackError

    try:
        report = build_pack(_check_folder(parsed.folder), parsed.target)
    except PackError as error:
        raise CommandError(str(error)) from error
    for problem in report.problems:
        print(problem)
    if not report.is_built:
        raise CommandError(f"{parsed.target} was not written; mend the problems above first")
    counts = ", ".join(f"{count} {table}" for table, count in report.counts.items())
    print(f"{parsed.target}: {counts}; content {report.content_hash[:12]}")
    return DONE


def _schema(parsed: argparse.Namespace) -> int:
    from pofedu.compiler.editor import write_schemas

    try:
        write_schemas(parsed.folder)
    except OSError as error:
        raise CommandError(f"{parsed.folder}: {error.strerror}; choose another folder") from error
    return DONE


def _fields(parsed: argparse.Namespace) -> int:
    from pofedu.compiler import editor

    print(editor.fields())
    return DONE


COMMANDS = ("shot", "export", "pack", "self-test")
