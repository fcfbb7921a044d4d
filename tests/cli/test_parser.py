"""What can be typed, and what is told of what cannot."""

import time

import pytest

from pofedu import __version__
from tests.cli.conftest import complaint, pofedu


def test_version_is_quick() -> None:
    start = time.perf_counter()
    done = pofedu("--version")
    assert time.perf_counter() - start < 1
    assert (done.returncode, done.stdout) == (0, f"pofedu {__version__}\n")


def test_help_names_the_commands() -> None:
    said = pofedu("--help").stdout.replace("\n", "")
    assert (
        "shot,export,walkthrough,studies,passages,claims,references,notes,questions,find,pack,self-test"
        in said
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ("diagram/inj ury",),
        ("shot", "图", "-o", "x.png"),
        ("shot", "diagram/injury"),
        ("shot", "diagram/injury", "-o", "x.gif"),
        ("shot", "diagram/injury", "-o", "x.png", "--size", "large"),
        ("shot", "diagram/injury", "-o", "x.png", "--size", "99999x10"),
        ("shot", "diagram/injury", "-o", "x.png", "--scale", "ten"),
        ("shot", "diagram/injury", "-o", "x.png", "--text", "500"),
        ("export", "diagram/injury", "-o", "x.doc"),
        ("claims",),
        ("claims", "--json", "--csv"),
        ("claims", "--json", "-o", "claims.csv"),
        ("claims", "--csv", "-o", "claims.JSON"),
        ("references", "--style", "chicago"),
        ("references", "--style", "ris", "-o", "references.bib"),
        ("references", "--number", "99"),
        ("references", "--number", "one"),
        ("passages", "--lang", "fr"),
        ("passages", "--json", "--lang", "zh"),
        ("pack",),
        ("pack", "build", "somewhere"),
        ("pack", "words", "somewhere"),
        ("pack", "check", ""),
        ("pack", "build", "somewhere", "-o", ""),
        ("claims", "--csv", "-o", ""),
        ("passages", "--pack", ""),
    ],
    ids=" ".join,
)
def test_misuse_is_told(arguments: tuple[str, ...]) -> None:
    done = pofedu(*arguments)
    assert done.returncode == 2
    assert complaint(done).startswith("pofedu")


def test_a_command_that_reads_no_profile_says_so() -> None:
    done = pofedu("--profile", "somewhere", "claims", "--csv")
    assert done.returncode == 2
    assert complaint(done) == "pofedu: claims reads no profile; leave out --profile"


def test_a_profile_may_be_called_like_a_command() -> None:
    assert pofedu("--profile", "notes").stderr.startswith("pofedu: There is no display")
