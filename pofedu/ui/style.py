"""The look as palette and style sheet: Fusion, the colours of the theme, and little else.

Widgets say what they are by a property: `primary` (the one main button), `segment` (`left`,
`middle`, `right`: choices that stand together), `tab` (one of several lists), `card` (a frame),
`flat` (a button that is only its words until it is pointed at).
"""

from string import Template

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from pofedu.ui.theme import Look, Theme

FUSION = ("-style", "Fusion")
"""What an application is told when it starts: to set a style later takes 15 ms."""
NAMES = ("ink", "surface", "line", "outline", "accent")
HOVER, PRESSED = 0.06, 0.14
"""How much ink is mixed into a ground that is pointed at or pressed."""

ROLES: dict[QPalette.ColorRole, str] = {
    QPalette.ColorRole.Window: "paper",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "paper",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "surface",
    QPalette.ColorRole.PlaceholderText: "soft",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "surface",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "outline",
    QPalette.ColorRole.Dark: "outline",
    QPalette.ColorRole.Shadow: "outline",
}
FADED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.HighlightedText,
)

SHEET = Template("""
QToolTip { color: $ink; background: $surface; border: 1px solid $outline; padding: 4px 8px; }
QPushButton, QToolButton[words="true"] {
    color: $ink; background: $surface; border: 1px solid $outline; border-radius: 8px;
    padding: ${high}px ${wide}px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $pressed; }
QPushButton:disabled { color: $outline; border-color: $line; }
QPushButton:focus { border: 2px solid $accent; padding: ${high_focus}px ${wide_focus}px; }
QPushButton[primary="true"], QPushButton[segment]:checked, QPushButton[tab]:checked {
    color: $surface; background: $accent; border-color: $accent; }
QPushButton[primary="true"]:hover, QPushButton[segment]:checked:hover,
QPushButton[tab]:checked:hover { background: $deep; }
QPushButton[primary="true"]:focus, QPushButton[segment]:checked:focus,
QPushButton[tab]:checked:focus { border-color: $ink; }
QPushButton[primary="true"]:focus {
    border: 4px double $surface; padding: ${high_ring}px ${wide_ring}px; }
QPushButton[primary="true"]:disabled, QPushButton[primary="true"]:disabled:hover {
    color: $outline; background: $surface; border-color: $line; }
QPushButton[segment] { border-radius: 0; }
QPushButton[segment="left"] {
    border-right-width: 0; border-top-left-radius: 8px; border-bottom-left-radius: 8px; }
QPushButton[segment="middle"] { border-right-width: 0; }
QPushButton[segment="right"] { border-top-right-radius: 8px; border-bottom-right-radius: 8px; }
QPushButton[segment="top"] {
    border-bottom-width: 0; border-top-left-radius: 8px; border-top-right-radius: 8px; }
QPushButton[segment="between"] { border-bottom-width: 0; }
QPushButton[segment="bottom"] {
    border-bottom-left-radius: 8px; border-bottom-right-radius: 8px; }
QPushButton[segment]:focus { border-width: 2px; }
QPushButton[flat="true"] { color: $accent; background: transparent; border-color: transparent; }
QPushButton[flat="true"]:hover { background: $hover; }
QPushButton[flat="true"]:focus { border-color: $accent; }
QToolButton { border: 2px solid transparent; border-radius: 8px; padding: 4px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $pressed; }
QToolButton:focus { border-color: $accent; }
QLineEdit {
    color: $ink; background: $surface; border: 1px solid $outline; border-radius: 8px;
    padding: ${high}px 8px; selection-background-color: $accent; selection-color: $surface; }
QLineEdit:focus { border: 2px solid $accent; padding: ${high_focus}px 7px; }
QComboBox {
    color: $ink; background: $surface; border: 1px solid $outline; border-radius: 8px;
    padding: ${high}px 8px; combobox-popup: 0; }
QComboBox:hover { background: $hover; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox:focus { border: 2px solid $accent; padding: ${high_focus}px 7px; }
QFrame[card="true"] { background: $surface; border: 1px solid $line; border-radius: 12px; }
QMenu { color: $ink; background: $surface; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: ${high}px 24px; border-radius: 4px; }
QMenu::item:selected { color: $surface; background: $accent; }
QMenu::item:disabled { color: $outline; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QScrollArea, QAbstractScrollArea[plain="true"] { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $outline; border: none; border-radius: 3px; margin: 3px; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::handle:hover { margin: 2px; border-radius: 4px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    width: 0; height: 0; background: none; }
""")


def mix(ground: QColor, over: QColor, share: float) -> QColor:
    """The ground with a share (0 to 1) of another colour in it, opaque."""
    pairs = zip(ground.getRgb()[:3], over.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(a + (b - a) * share) for a, b in pairs))


def palette(theme: Theme) -> QPalette:
    """Qt's palette in the colours of a theme."""
    made = QPalette()
    for role, name in ROLES.items():
        made.setColor(role, theme.color(name))
    for role in FADED:
        made.setColor(QPalette.ColorGroup.Disabled, role, theme.color("outline"))
    return made


def style_sheet(look: Look) -> str:
    """The style sheet of a look; its paddings grow with the text."""
    theme = look.theme
    high, wide = (round(space * look.factor**0.5) for space in (6, 12))
    surface, ink, accent = (theme.color(name) for name in ("surface", "ink", "accent"))
    return SHEET.substitute(
        {name: getattr(theme, name) for name in NAMES},
        hover=mix(surface, ink, HOVER).name(),
        pressed=mix(surface, ink, PRESSED).name(),
        deep=mix(accent, ink, 0.2).name(),
        high=high,
        wide=wide,
        high_focus=high - 1,
        wide_focus=wide - 1,
        high_ring=high - 3,
        wide_ring=wide - 3,
    )


def apply_look(app: QApplication, look: Look) -> None:
    """Give the whole application this look; costs nothing where nothing changed."""
    worn, new = app.property("look"), (look.theme, look.factor)
    if worn == new:
        return
    app.setFont(look.font(15))
    app.setPalette(palette(look.theme))
    app.setStyleSheet(style_sheet(look))
    app.setProperty("look", new)
