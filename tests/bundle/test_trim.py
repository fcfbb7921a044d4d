"""What goes into a bundle, on each of the three systems."""

import sys
from pathlib import PurePosixPath

import pytest
import trim


@pytest.mark.parametrize(
    ("system", "target", "is_wanted"),
    [
        ("linux", "PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("linux", "PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("linux", "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so", True),  # noqa: E501
        ("linux", "PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("linux", "libxcb-cursor.so.0", True),
        ("linux", "libstdc++.so.6", False),
        ("linux", "libX11.so.6", False),
        ("win32", "PySide6/plugins/platforms/qwindows.dll", True),
        ("win32", "PySide6/plugins/platforms/qdirect2d.dll", False),
        ("win32", "VCRUNTIME140.dll", True),
        ("darwin", "PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("darwin", "PySide6/Qt/plugins/imageformats/libqwebp.dylib", False),
    ],
)  # fmt: skip
def test_libraries(
    monkeypatch: pytest.MonkeyPatch, system: str, target: str, is_wanted: bool
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert trim.is_wanted(PurePosixPath(target), "BINARY") is is_wanted


def test_links_do_not_go_in_where_a_stick_may_know_none(monkeypatch: pytest.MonkeyPatch) -> None:
    for system, is_wanted in (("linux", False), ("darwin", True)):
        monkeypatch.setattr(sys, "platform", system)
        assert trim.is_wanted(PurePosixPath("libQt6Core.so.6"), "SYMLINK") is is_wanted
        assert trim.is_data_wanted("QtCore", "SYMLINK") is is_wanted


@pytest.mark.parametrize(
    ("target", "is_wanted"),
    [
        ("PySide6/Qt/translations/qtbase_zh_CN.qm", True),
        ("PySide6\\translations\\qtbase_de.qm", False),
        ("i18n/pofedu_zh.qm", True),
        ("assets/packs/pof-hsct.db", True),
    ],
)
def test_words(target: str, is_wanted: bool) -> None:
    assert trim.is_data_wanted(target, "DATA") is is_wanted
