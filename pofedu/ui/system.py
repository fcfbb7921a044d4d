"""What the system says about the look: dark mode, and whether things should stand still."""

import sys
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

PORTAL = "org.freedesktop.portal.Desktop"
PORTAL_PATH = "/org/freedesktop/portal/desktop"
PATIENCE_MS = 100
"""How long a start may wait for the desktop's answer."""


def is_system_dark() -> bool:
    """Whether the system asks for dark; False where it does not say."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def when_system_changes(tell: Callable[[], object]) -> Callable[[], object]:
    """Call `tell` whenever the system turns dark or light; the answer ends that."""
    changed = QGuiApplication.styleHints().colorSchemeChanged

    def pass_on(_scheme: Qt.ColorScheme) -> None:
        tell()

    changed.connect(pass_on)
    return lambda: changed.disconnect(pass_on)


def system_reduces_motion() -> bool | None:
    """Whether the system asks for less motion; None where it cannot be known.

    Qt answers this itself from 6.12 on (`QAccessibilityHints.motionPreference`).
    """
    ask = {"win32": _on_windows, "darwin": _on_macos}.get(sys.platform, _on_a_free_desktop)
    try:
        return ask()
    except (OSError, AttributeError, ImportError):
        return None


def _on_windows() -> bool | None:
    import ctypes

    get_client_area_animation = 0x1042
    is_animated = ctypes.c_int()
    user32 = getattr(ctypes, "windll").user32  # noqa: B009 — absent from the types elsewhere
    is_told = user32.SystemParametersInfoW(
        get_client_area_animation, 0, ctypes.byref(is_animated), 0
    )
    return not is_animated.value if is_told else None


def _on_macos() -> bool | None:
    import ctypes

    objc = ctypes.CDLL("libobjc.dylib")
    objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
    signature = (ctypes.c_void_p, ctypes.c_void_p)
    send = ctypes.CFUNCTYPE(ctypes.c_void_p, *signature)(("objc_msgSend", objc))
    ask = ctypes.CFUNCTYPE(ctypes.c_bool, *signature)(("objc_msgSend", objc))
    workspace = objc.objc_getClass(b"NSWorkspace")
    if not workspace:
        return None
    shared = send(workspace, objc.sel_registerName(b"sharedWorkspace"))
    return bool(ask(shared, objc.sel_registerName(b"accessibilityDisplayShouldReduceMotion")))


def _on_a_free_desktop() -> bool | None:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return None
    question = QDBusMessage.createMethodCall(
        PORTAL, PORTAL_PATH, "org.freedesktop.portal.Settings", "ReadOne"
    )
    question.setArguments(["org.gnome.desktop.interface", "enable-animations"])
    answer = bus.call(question, timeout=PATIENCE_MS)
    values = answer.arguments()
    return not values[0] if values and isinstance(values[0], bool) else None
