"""What can be typed, and what is then done."""

import argparse

from pofedu import __version__
from pofedu.cli import notes, packs, tables, windows
from pofedu.cli.outcome import MISUSED, CommandError
from pofedu.content.address import Address
from pofedu.window import typed

COMMANDS = (
    *("shot", "export", "walkthrough", "studies", "passages", "claims", "references", "notes"),
    *("questions", "find", "pack", "self-test"),
)
PROFILE = "--profile"
WITH_PROFILE = ("shot", "notes")
"""The commands that read what a learner wrote."""
PICTURES = (".svg", ".png", ".pdf")
VIEWS = (*PICTURES, ".html", ".md", ".csv", ".xlsx")
"""What a view of the studies can be, each as far as it is offered."""
NOTES = (".md", ".json")
HANDOUTS = (".pdf", ".md")
TABLES = (".csv", ".xlsx", ".md")


def read(given: list[str]) -> argparse.Namespace:
    """What was typed; its `deed` does it. First comes a command, or an address, or nothing;
    `--profile DIR` may stand before each."""
    given = _command_first(given)
    is_command = bool(given) and given[0] in COMMANDS
    return (_command_parser() if is_command else _window_parser()).parse_args(given)


def _command_first(given: list[str]) -> list[str]:
    """The same, with a command before the profile that was named for it."""
    place = 0
    while place < len(given) and _names_profile(given[place]):
        place += 1 if "=" in given[place] else 2
    if not place or place >= len(given) or given[place] not in COMMANDS:
        return given
    command = given[place]
    if command not in WITH_PROFILE:
        what = f"{command} reads no profile"
        raise CommandError(f"{what}; leave out --profile", MISUSED)
    return [command, *given[:place], *given[place + 1 :]]


def _names_profile(text: str) -> bool:
    """Whether this is --profile, which may be cut short as any option may."""
    name = text.partition("=")[0]
    return len(name) > len("--") and PROFILE.startswith(name)


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pofedu",
        description="How transplantation injures the ovary, and how cells may repair it.",
        epilog=f"Without the window: pofedu {{{','.join(COMMANDS)}}} --help",
    )
    parser.add_argument(
        "address", nargs="?", type=typed.address, metavar="ADDRESS", help=f"such as {typed.EXAMPLE}"
    )
    _add_profile(parser, "where notes, bookmarks and preferences are kept")
    parser.add_argument("--version", action="version", version=f"pofedu {__version__}")
    parser.set_defaults(deed=windows.open_window)
    return parser


def _command_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="pofedu")
    commands = parser.add_subparsers(required=True)
    _add_shot(commands.add_parser("shot", help="draw the whole window into a PNG"))
    _add_export(commands.add_parser("export", help="draw a diagram or the studies into a file"))
    _add_walkthrough(commands.add_parser("walkthrough", help="list them, or take one along"))
    _add_studies(commands.add_parser("studies", help="list them, or take their table along"))
    _add_passages(commands.add_parser("passages", help="account for every place of the review"))
    _add_claims(commands.add_parser("claims", help="the table of claims as JSON or CSV"))
    _add_references(commands.add_parser("references", help="the review's references, to cite"))
    _add_notes(commands.add_parser("notes", help="list your notes, or take them along"))
    _add_questions(commands.add_parser("questions", help="list them, or what they cover"))
    _add_find(commands.add_parser("find", help="find anything in the content"))
    _add_pack(commands.add_parser("pack", help="check and build content"))
    test = commands.add_parser("self-test", help="check that this copy of pofedu is whole")
    test.set_defaults(deed=windows.self_test)
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
    _add_profile(parser, "whose notes to show; nothing is written there")
    parser.set_defaults(deed=windows.shoot)


def _add_profile(parser: argparse.ArgumentParser, words: str) -> None:
    parser.add_argument(PROFILE, type=typed.path, metavar="DIR", help=words)


def _add_look(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--lang", choices=("zh", "en", "both"), help="zh unless told")
    parser.add_argument("--theme", choices=("light", "dark", "projector"), default="light")


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("address", type=typed.address, metavar="ADDRESS")
    parser.add_argument(
        "-o",
        dest="target",
        type=typed.file(*VIEWS),
        required=True,
        metavar="F.svg|F.png|F.pdf",
        help="of the studies also .html for the gap map and .md for how certain",
    )
    _add_look(parser)
    parser.set_defaults(deed=windows.export)


def _add_walkthrough(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", nargs="?", metavar="ID", help="one of those that are listed")
    parser.add_argument(
        "-o", dest="target", type=typed.file(*HANDOUTS), metavar="F.pdf|F.md",
        help="the handout to write",
    )  # fmt: skip
    parser.add_argument("--lang", choices=("zh", "en", "both"), default="both")
    parser.set_defaults(deed=windows.walkthrough)


def _add_studies(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "address", nargs="?", type=typed.address, default=Address("studies"), metavar="ADDRESS",
        help="with filters, order and columns, such as studies?whom=women-with-pof&sort=-year",
    )  # fmt: skip
    parser.add_argument(
        "-o", dest="target", type=typed.file(*TABLES), metavar="F.csv|F.xlsx|F.md",
        help="the table to write",
    )  # fmt: skip
    parser.add_argument("--lang", choices=("zh", "en", "both"), default="both")
    parser.set_defaults(deed=windows.studies)


def _add_passages(parser: argparse.ArgumentParser) -> None:
    forms = parser.add_mutually_exclusive_group()
    forms.add_argument("--json", action="store_true", help="everything, for programs")
    forms.add_argument("--lang", choices=("zh", "en", "both"), default="both")
    _add_source(parser)
    parser.set_defaults(deed=tables.passages)


def _add_claims(parser: argparse.ArgumentParser) -> None:
    forms = parser.add_mutually_exclusive_group(required=True)
    forms.add_argument("--json", action="store_true", help="all that is known of each claim")
    forms.add_argument("--csv", action="store_true", help="one row for each claim")
    parser.add_argument(
        "-o", dest="target", type=typed.path, metavar="FILE", help="instead of printing"
    )
    _add_source(parser)
    parser.set_defaults(deed=tables.claims)


def _add_references(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--style",
        choices=("gbt7714", "vancouver", "apa", "bibtex", "ris", "csl"),
        default="gbt7714",
        help="gbt7714 unless told",
    )
    parser.add_argument(
        "--number",
        type=int,
        nargs="+",
        action="extend",
        metavar="N",
        help="only these of the review's list",
    )
    parser.add_argument(
        "--whole", action="store_true", help="the review itself and pofedu as well, at the end"
    )
    parser.add_argument(
        "-o", dest="target", type=typed.path, metavar="FILE", help="instead of printing"
    )
    _add_source(parser)
    parser.set_defaults(deed=tables.references)


def _add_notes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--export", dest="target", type=typed.file(*NOTES), metavar="F.md|F.json",
        help="write them into a file instead of printing",
    )  # fmt: skip
    parser.add_argument("--find", metavar="WORDS", help="only those that hold all these words")
    parser.add_argument("--lang", choices=("zh", "en", "both"), default="both")
    _add_profile(parser, "whose notes")
    parser.set_defaults(deed=notes.notes)


def _add_questions(parser: argparse.ArgumentParser) -> None:
    forms = parser.add_mutually_exclusive_group()
    forms.add_argument(
        "-o", dest="target", type=typed.file(*TABLES), metavar="F.csv|F.xlsx|F.md",
        help="the table to write, without the answers",
    )  # fmt: skip
    forms.add_argument(
        "--coverage", action="store_true",
        help="how many are on each section, mechanism, walkthrough, study and discrepancy",
    )  # fmt: skip
    parser.add_argument("--lang", choices=("zh", "en", "both"), default="both")
    _add_source(parser)
    parser.set_defaults(deed=tables.questions)


def _add_find(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "query", nargs="+", type=typed.words, metavar="QUERY", help="words in either language"
    )
    forms = parser.add_mutually_exclusive_group()
    forms.add_argument("--json", action="store_true", help="all that is known of each hit")
    forms.add_argument("--lang", choices=("zh", "en", "both"), default="both")
    parser.add_argument(
        "--limit", type=typed.count, default=20, metavar="N", help="so many hits at most; 20"
    )
    _add_source(parser)
    parser.set_defaults(deed=tables.find)


def _add_source(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--pack", type=typed.path, metavar="F.db", help="another pack than the one that comes along"
    )


def _add_pack(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(required=True)
    check = commands.add_parser("check", help="list every problem of a source folder")
    check.add_argument("folder", type=typed.path, metavar="DIR")
    check.set_defaults(deed=packs.check)
    build = commands.add_parser("build", help="write a source folder as one pack")
    build.add_argument("folder", type=typed.path, metavar="DIR")
    build.add_argument("-o", dest="target", type=typed.path, required=True, metavar="F.db")
    build.set_defaults(deed=packs.build)
    words = commands.add_parser("words", help="prove that the texts are not those of the review")
    words.add_argument("folder", type=typed.path, metavar="DIR")
    words.add_argument(
        "--against", type=typed.path, required=True, metavar="REVIEW.md", help="the numbered review"
    )
    words.add_argument(
        "--terms",
        type=typed.path,
        metavar="FILE",
        help="fixed terms; own-words.txt beside DIR if not",
    )
    words.set_defaults(deed=packs.words)
    schema = commands.add_parser("schema", help="write JSON Schemas for editors")
    schema.add_argument("-o", dest="folder", type=typed.path, required=True, metavar="DIR")
    schema.set_defaults(deed=packs.schema)
    fields = commands.add_parser("fields", help="print every field and every verb as Markdown")
    fields.set_defaults(deed=packs.fields)
