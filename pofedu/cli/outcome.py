"""How a command ends: an exit code, or a sentence for people."""

import sys
from pathlib import Path

DONE, FAILED, MISUSED = 0, 1, 2


class CommandError(Exception):
    """A command failed in a way that a person can do something about."""

    def __init__(self, sentence: str, code: int = FAILED) -> None:
        super().__init__(sentence)
        self.code = code


class OutputError(CommandError):
    """What was to be printed did not arrive."""


def say(*lines: object) -> None:
    """Print lines that somebody asked for."""
    hand_out("".join(f"{line}\n" for line in lines))


def hand_out(content: str | bytes) -> None:
    """Print text, or bytes as they are, whatever the system does with the ends of lines."""
    if sys.stdout is None:
        raise CommandError("there is nothing to print on here; send the output to a file")
    try:
        if isinstance(content, bytes):
            sys.stdout.flush()
            sys.stdout.buffer.write(content)
        else:
            sys.stdout.write(content)
        sys.stdout.flush()  # now, since a full disk found by Python's last flush is a traceback
    except BrokenPipeError:
        raise
    except OSError as error:
        what = f"the output cannot be written ({error.strerror or error})"
        raise OutputError(f"{what}; send it elsewhere") from error


def report(*lines: object) -> None:
    """Print lines about what was done; they may get lost where there is nothing to print on."""
    if sys.stdout is not None:
        say(*lines)


def check_target(target: Path) -> None:
    """Refuse a file whose folder is not there."""
    if not target.parent.is_dir():
        raise CommandError(f"{target}: there is no folder {target.parent}; make it first")
