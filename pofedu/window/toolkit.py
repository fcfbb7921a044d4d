"""Qt for Python, loaded in the way that costs the least."""

import builtins


def load_qt() -> None:
    """Load Qt, and keep it from reading the source of every module imported after it.

    It looks there for a wish to write `snake_case`, which we do not have: 20 ms and 5 MB.
    """
    plain = builtins.__import__
    import PySide6.QtWidgets  # noqa: F401 — for what its import does

    builtins.__import__ = plain
