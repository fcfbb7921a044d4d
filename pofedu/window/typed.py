"""How what is typed behind the name of the program is read; without Qt."""

import argparse
import os
from collections.abc import Callable
from pathlib import Path

from pofedu.content.address import Address, AddressError, parse_address

EXAMPLE = "diagram/injury"
MOST = 10_000
"""Things that can be asked for at once."""
LARGEST = 16_384
"""Pixels along one side of a picture."""


def address(text: str) -> Address:
    """A place in pofedu."""
    try:
        return parse_address(text)
    except AddressError as error:
        raise argparse.ArgumentTypeError(f"{error}; an address looks like {EXAMPLE}") from None


def size(text: str) -> tuple[int, int]:
    """Width and height of a picture."""
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(f"{text!r} should look like 1280x800")
    sides = int(width), int(height)
    if not all(320 <= side <= LARGEST for side in sides):
        raise argparse.ArgumentTypeError(f"{text!r}: both sides should be 320 to {LARGEST}")
    return sides


def number(low: float, high: float) -> Callable[[str], float]:
    """Reads a number between two others."""

    def read(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = float("nan")
        if not low <= value <= high:
            raise argparse.ArgumentTypeError(f"{text!r} should be a number from {low} to {high}")
        return value

    return read


def words(text: str) -> str:
    """Words in any language, also where the locale of the terminal knows none."""
    return os.fsencode(text).decode("utf-8", "replace")


def count(text: str) -> int:
    """A number of things, at least one."""
    if not (text.isdecimal() and text.isascii() and 0 < int(text) <= MOST):
        raise argparse.ArgumentTypeError(f"{text!r} should be a number from 1 to {MOST}")
    return int(text)


def path(text: str) -> Path:
    """The name of a file or folder."""
    if not text.strip():
        raise argparse.ArgumentTypeError("the name is empty; name a file or folder")
    return Path(text)


def file(*endings: str) -> Callable[[str], Path]:
    """Reads the name of a file with one of some endings."""

    def read(text: str) -> Path:
        path = Path(text)
        if path.suffix.lower() not in endings:
            raise argparse.ArgumentTypeError(f"{text!r} should end in {' or '.join(endings)}")
        return path

    return read
