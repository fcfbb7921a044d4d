"""How a command ends: an exit code, or a sentence for people."""

from pathlib import Path

DONE, FAILED, MISUSED = 0, 1, 2


class CommandError(Exception):
    """A command failed in a way that a person can do something about."""

    def __init__(self, sentence: str, code: int = FAILED) -> None:
        super().__init__(sentence)
        self.code = code


def check_target(target: Path) -> None:
    """Refuse a file whose folder is not there."""
    if not target.parent.is_dir():
        raise CommandError(f"{target}: there is no folder {target.parent}; make it first")
