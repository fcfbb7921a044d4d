"""What Windows and macOS want to know of a program: its icon, its version, how it may be started.

The formats: <https://learn.microsoft.com/windows/win32/menurc/resources-reference> and
<https://en.wikipedia.org/wiki/Apple_Icon_Image_format>.
"""

import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice

from pofedu import __version__ as VERSION  # noqa: N812
from pofedu.ui.icons import program_image

IDENTIFIER = "local.pofedu"
"""pofedu has no domain whose name it could bear."""
TEAM = "The pofedu team"
ICO_SIDES = (16, 24, 32, 48, 64, 256)
ICNS_KINDS = {
    # What is shown at 16 and at 32 points is drawn for two pixels a point.
    b"ic11": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
    b"ic10": 1024,
}
INFO = {
    "CFBundleDevelopmentRegion": "en",
    "CFBundleLocalizations": ["zh_CN", "en"],
    "LSApplicationCategoryType": "public.app-category.education",
    "LSMinimumSystemVersion": "13.0",
    "NSHighResolutionCapable": True,
    "NSHumanReadableCopyright": "MIT, CC BY 4.0. For teaching only, not for clinical decisions.",
}
"""Nothing is said of network, camera or files, as nothing of these is asked for."""
MANIFEST = """\
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0">
  <trustInfo xmlns="urn:schemas-microsoft-com:asm.v3">
    <security>
      <requestedPrivileges>
        <requestedExecutionLevel level="asInvoker" uiAccess="false"/>
      </requestedPrivileges>
    </security>
  </trustInfo>
  <compatibility xmlns="urn:schemas-microsoft-com:compatibility.v1">
    <application>
      <supportedOS Id="{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}"/>
    </application>
  </compatibility>
  <application xmlns="urn:schemas-microsoft-com:asm.v3">
    <windowsSettings>
      <dpiAware xmlns="http://schemas.microsoft.com/SMI/2005/WindowsSettings">true/pm</dpiAware>
      <dpiAwareness xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">PerMonitorV2</dpiAwareness>
      <longPathAware xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">true</longPathAware>
      <activeCodePage xmlns="http://schemas.microsoft.com/SMI/2019/WindowsSettings">UTF-8</activeCodePage>
    </windowsSettings>
  </application>
  <dependency>
    <dependentAssembly>
      <assemblyIdentity type="win32" name="Microsoft.Windows.Common-Controls" version="6.0.0.0"
        processorArchitecture="*" publicKeyToken="6595b64144ccf1df" language="*"/>
    </dependentAssembly>
  </dependency>
</assembly>
"""
ENGLISH, CHINESE, UNICODE = 0x0409, 0x0804, 1200
DESCRIPTIONS = {
    ENGLISH: "pofedu: HSCT and premature ovarian failure",
    CHINESE: "pofedu：造血干细胞移植与卵巢早衰",
}
"""What the task manager calls the program, by the system's language."""


def png(side: int) -> bytes:
    """The icon in so many pixels, as a PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    program_image(side).save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """PNGs, by their sides of at most 256 pixels, as an icon of Windows."""
    head, content = struct.pack("<HHH", 0, 1, len(pictures)), b""
    first = len(head) + 16 * len(pictures)
    for side, picture in pictures.items():
        at = first + len(content)
        shown = side % 256  # 0 stands for 256
        head += struct.pack("<BBBBHHII", shown, shown, 0, 0, 1, 32, len(picture), at)
        content += picture
    return head + content


def icns(pictures: Mapping[bytes, bytes]) -> bytes:
    """PNGs, by their kinds, as an icon of macOS."""
    parts = (kind + struct.pack(">I", 8 + len(it)) + it for kind, it in pictures.items())
    content = b"".join(parts)
    return b"icns" + struct.pack(">I", 8 + len(content)) + content


def write_icon(path: Path) -> Path:
    """Write the icon as `.ico` or `.icns`; the answer is its path."""
    if path.suffix == ".ico":
        content = ico({side: png(side) for side in ICO_SIDES})
    else:
        content = icns({kind: png(side) for kind, side in ICNS_KINDS.items()})
    path.write_bytes(content)
    return path


def version_information(file: str) -> Any:
    """What the properties of a program of Windows say: a VSVersionInfo of PyInstaller."""
    from PyInstaller.utils.win32 import versioninfo as v

    numbers = (*map(int, VERSION.split(".")), 0)
    tables = [
        v.StringTable(
            f"{language:04X}{UNICODE:04X}",
            [
                v.StringStruct("CompanyName", TEAM),
                v.StringStruct("FileDescription", described),
                v.StringStruct("FileVersion", VERSION),
                v.StringStruct("InternalName", "pofedu"),
                v.StringStruct("LegalCopyright", f"{TEAM}; MIT, CC BY 4.0"),
                v.StringStruct("OriginalFilename", file),
                v.StringStruct("ProductName", "pofedu"),
                v.StringStruct("ProductVersion", VERSION),
            ],
        )
        for language, described in DESCRIPTIONS.items()
    ]
    pairs = [number for language in DESCRIPTIONS for number in (language, UNICODE)]
    return v.VSVersionInfo(
        ffi=v.FixedFileInfo(filevers=numbers, prodvers=numbers, mask=0x3F, OS=0x40004, fileType=1),
        kids=[
            v.StringFileInfo(tables),
            v.VarFileInfo([v.VarStruct("Translation", pairs)]),
        ],
    )
