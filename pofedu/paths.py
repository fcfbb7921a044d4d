"""The only file that knows where files live; the bundle keeps the same relative layout."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ASSETS = ROOT / "assets"
CONTENT = ASSETS / "content"
PACKS = ASSETS / "packs"
CORE_PACK = "pof-hsct.db"
FONTS = ASSETS / "fonts"
ICON = ASSETS / "icon"
ICONS = ASSETS / "icons"
THEMES = ASSETS / "themes"
TRANSLATIONS = ROOT / "i18n"
