"""Opens the window and reads its map back over AT-SPI, as a screen reader would; prints JSON.

Run inside a private session bus and screen:
`dbus-run-session -- xvfb-run -a python read_aloud.py LAUNCHER ADDRESS`.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ROOT = Path(__file__).resolve().parents[3]
ACCESSIBLE = "org.a11y.atspi.Accessible"
PATIENCE_S = 20.0
SELECTED = 23
"""The bit of a state."""
Place = tuple[str, str]
"""Service and object path of something accessible."""


def main(launcher: str, address: str) -> int:
    """Start the pieces, find the list that is the map, print what its children say."""
    subprocess.Popen([launcher, "--launch-immediately"])
    window = subprocess.Popen(
        [sys.executable, "-m", "pofedu", address],
        cwd=ROOT,
        env=os.environ | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"},
    )
    try:
        bus = patiently(accessibility_bus)
        print(json.dumps(patiently(lambda: read_map(bus)), ensure_ascii=False))
    finally:
        window.terminate()
        window.wait(10)
    return 0


def patiently(ask: Callable[[], Any]) -> Any:
    """Ask until there is an answer."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        if answer := ask():
            return answer
        time.sleep(0.2)
    raise TimeoutError("assistive technology did not answer")


def accessibility_bus() -> DBusConnection | None:
    """The bus on which assistive technology talks."""
    launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
    with open_dbus_connection("SESSION") as session:
        reply = session.send_and_get_reply(new_method_call(launcher, "GetAddress"))
    if reply.header.message_type != MessageType.method_return:
        return None
    return open_dbus_connection(reply.body[0].partition(",")[0])


def read_map(bus: DBusConnection) -> dict[str, Any]:
    """What the children of the list with many children say and are; chooses the second one."""
    for place in walk(bus, ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")):
        if ask(bus, place, "GetRoleName") == "list":
            kids = children(bus, place)
            if len(kids) > 50:
                return {
                    "names": [name(bus, kid) for kid in kids],
                    "roles": sorted({ask(bus, kid, "GetRoleName") for kid in kids}),
                    "is_done": press(bus, kids[1]),
                    "is_chosen": patiently(partial(is_selected, bus, kids[1])),
                }
    return {}


def walk(bus: DBusConnection, place: Place) -> Iterator[Place]:
    """Everything below a place, depth first."""
    for kid in children(bus, place):
        yield kid
        yield from walk(bus, kid)


def children(bus: DBusConnection, place: Place) -> list[Place]:
    """What lies directly below a place."""
    return [(service, path) for service, path in ask(bus, place, "GetChildren") or ()]


def ask(bus: DBusConnection, place: Place, method: str) -> Any:
    """The answer of one method, or None where there is none."""
    address = DBusAddress(place[1], place[0], ACCESSIBLE)
    reply = bus.send_and_get_reply(new_method_call(address, method), timeout=5)
    return reply.body[0] if reply.header.message_type == MessageType.method_return else None


def press(bus: DBusConnection, place: Place) -> bool:
    """Do the first that can be done at a place."""
    address = DBusAddress(place[1], place[0], "org.a11y.atspi.Action")
    call = new_method_call(address, "DoAction", "i", (0,))
    return bool(bus.send_and_get_reply(call, timeout=5).body[0])


def is_selected(bus: DBusConnection, place: Place) -> bool:
    """Whether a place says that it is selected."""
    return bool(ask(bus, place, "GetState")[0] >> SELECTED & 1)


def name(bus: DBusConnection, place: Place) -> str:
    """What something accessible is called."""
    address = DBusAddress(place[1], place[0], "org.freedesktop.DBus.Properties")
    call = new_method_call(address, "Get", "ss", (ACCESSIBLE, "Name"))
    return str(bus.send_and_get_reply(call, timeout=5).body[0][1])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
