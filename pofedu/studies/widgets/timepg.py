"""pyqtgraph, loaded when the view through time is first entered and never before.

It would load modules that it uses nowhere here, and copy every name of Qt, for which Qt for Python
makes every class and enumeration: three quarters of the time that loading takes.
"""

import sys
from types import ModuleType
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

ITEMS = """
ArrowItem AxisItem BarGraphItem BoxplotItem ColorBarItem CurvePoint DateAxisItem ErrorBarItem
FillBetweenItem GradientEditorItem GradientLegend GraphicsLayout GraphItem GridItem HistogramLUTItem
ImageItem IsocurveItem LabelItem LegendItem PColorMeshItem PlotCurveItem PlotDataItem PlotItem ROI
ScaleBar TargetItem VTickGroup ViewBox.ViewBoxMenu
"""
WIDGETS = """
BusyCursor CheckTable ColorButton ColorMapMenu ColorMapWidget ComboBox DataFilterWidget
DataTreeWidget DiffTreeWidget FeedbackButton FileDialog GradientWidget GraphicsLayoutWidget GroupBox
HistogramLUTWidget JoystickButton LayoutWidget PathButton PlotWidget ProgressDialog RawImageWidget
RemoteGraphicsView ScatterPlotWidget SpinBox TableWidget TreeWidget ValueLabel VerticalLabel
"""
UNUSED = (
    *("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtTest", "pyqtgraph.imageview"),
    *(f"pyqtgraph.graphicsItems.{name}" for name in ITEMS.split()),
    *(f"pyqtgraph.widgets.{name}" for name in WIDGETS.split()),
)
COPIED = (QtCore, QtGui, QtWidgets)


class _Empty(ModuleType):
    """A module in which every name is a class of its own that does nothing."""

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (), {})


class _Mirror(ModuleType):
    """The names of another module, each taken over when it is first used."""

    def __init__(self, name: str, source: ModuleType) -> None:
        super().__init__(name)
        self._source = source

    def __getattr__(self, name: str) -> object:
        if sys._getframe(1).f_code.co_name == "_copy_attrs":
            return None  # it only asks whether the name has to be copied
        found = getattr(self._source, name)
        setattr(self, name, found)
        return found


def _load() -> Any:
    """pyqtgraph with nothing in the place of what it does not use; others load that as ever."""
    empty = {name: _Empty(name) for name in UNUSED if name not in sys.modules}
    for source in COPIED:
        name = "pyqtgraph.Qt." + source.__name__.rpartition(".")[2]
        sys.modules.setdefault(name, _Mirror(name, source))
    sys.modules.update(empty)
    try:
        import pyqtgraph  # type: ignore[import-untyped]
    finally:
        for name in empty:
            del sys.modules[name]
    return pyqtgraph


pg: Any = _load()
"""Without types, so that nothing is known of it."""
