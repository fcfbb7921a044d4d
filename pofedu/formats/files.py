"""Finished bytes into a file: all of them, or none."""

import contextlib
import os
import secrets
import stat
from pathlib import Path


class WriteError(Exception):
    """A file could not be written; the message says why and what to do."""


def write_whole(said: Path, content: bytes) -> bool:
    """Write a file in one step; whether another one was replaced by it.

    A name that is a link stays one: what it leads to is written. Raises `WriteError` where the file
    cannot be written or is no regular file; what was there then stays as it was.
    """
    target = Path(os.path.realpath(said))
    was_there = os.path.lexists(target)
    if was_there and not target.is_file():
        kind = "a folder" if target.is_dir() else "no regular file"
        raise WriteError(f"{said} is {kind}; name another file")
    new = target.with_name(f".{target.name}.{secrets.token_hex(4)}.new")
    try:
        with new.open("xb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if was_there:
            new.chmod(stat.S_IMODE(target.stat().st_mode))
        new.replace(target)
    except OSError as error:
        raise WriteError(f"{said} cannot be written ({error.strerror}); choose another") from error
    finally:
        with contextlib.suppress(OSError):
            new.unlink()
    return was_there
