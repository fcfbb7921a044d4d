"""The maps of the real pack as geometry."""

import pytest
from PySide6.QtWidgets import QApplication

from pofedu.content.library import Library
from pofedu.ui.map.drawing import Drawing, draw


@pytest.fixture
def injury(library: Library, qapp: QApplication) -> Drawing:
    """The first map."""
    return draw(library.diagrams["injury"], library.entities, library.claims)
