"""pyqtgraph, loaded when the view through time is first entered and never before."""

import sys
from types import ModuleType
from typing import Any

UNUSED = ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtTest")
"""pyqtgraph loads these whether it uses them or not; they take time here and room in a bundle."""


class _Empty(ModuleType):
    """A module in which every name is a class of its own that does nothing."""

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (), {})


def _load() -> Any:
    """pyqtgraph with nothing in the place of what it does not use; others load that as ever."""
    empty = {name: _Empty(name) for name in UNUSED if name not in sys.modules}
    sys.modules.update(empty)
    try:
        import pyqtgraph  # type: ignore[import-untyped]
    finally:
        for name in empty:
            del sys.modules[name]
    return pyqtgraph


pg: Any = _load()
"""Without types, so that nothing is known of it."""
