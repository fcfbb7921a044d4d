"""The command line: opens the window, or does one thing without it.

parser.py says what can be typed; windows.py, tables.py and packs.py do it. Qt is imported only by
the commands that draw, and the compiler only by `pack`.
"""

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence

from pofedu.cli.outcome import FAILED, CommandError, OutputError
from pofedu.cli.parser import read


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the answer is the exit code: 0 done, 1 failed, 2 misused.

    What a signal of the system ended answers 128 and the number of the signal.
    """
    _write_utf8()
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _run(given)
    except OutputError as error:
        _forget_output()
        return _complain(str(error), error.code)
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
    parsed = read(given)
    deed: Callable[[argparse.Namespace], int] = parsed.deed
    return deed(parsed)
