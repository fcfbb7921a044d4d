"""Make the two fonts of pofedu from Debian's fonts-noto-cjk: `python assets/fonts/make.py`."""

from pathlib import Path
from typing import Any

from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.transformPen import TransformPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont

HERE = Path(__file__).parent
SOURCE = Path("/usr/share/fonts/opentype/noto")
FACE, FAMILY, FILE = "Noto Sans CJK SC", "Pofedu Sans SC", "PofeduSansSC"
RANGES = (
    (0x0020, 0x007E),  # ASCII
    (0x00A0, 0x00FF),  # Latin-1
    (0x0100, 0x017F),  # Latin Extended-A, as far as Noto has it
    (0x0370, 0x03FF),  # Greek
    (0x2000, 0x206F),  # general punctuation
    (0x2070, 0x209F),  # superscripts and subscripts
    (0x2190, 0x21FF),  # arrows
    (0x2200, 0x22FF),  # mathematics
    (0x2460, 0x2473),  # circled numbers
    (0x2580, 0x25FF),  # blocks and shapes
    (0x2600, 0x27BF),  # symbols, ticks
    (0x3000, 0x303F),  # CJK punctuation
    (0xFF00, 0xFFEF),  # full-width forms
)
HEAVIER = {"Regular": "Bold", "Bold": "Black"}
"""Small figures are scaled down from a heavier weight, so that their strokes match the text."""
SMALL, RAISED, LOWERED = 0.6, 400, -130
SUPERSCRIPTS = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", "0123456789+−", strict=True))
SUBSCRIPTS = dict(zip("₀₁₂₃₄₅₆₇₈₉₊₋", "0123456789+−", strict=True))
SPACES = {"\u2009": 200, "\u202f": 200, "\u200b": 0}
"""Thin, narrow no-break and zero-width spaces, with their widths in units of 1/1000."""
CARON, SIZE, GAP = "ˇ", 0.8, 40
"""The caron of Noto is scaled down, and stands so far over its letter (units of 1/1000)."""
WITH_CARON = dict(zip("ČčŠšŽž", "CcSsZz", strict=True))
DONORS = range(0x2500, 0x2580)
"""Box drawings: pofedu draws no boxes with letters, so what Noto lacks takes their places."""


def gb2312() -> set[int]:
    """All characters of GB 2312, the everyday ones of simplified Chinese."""
    pairs = (bytes((a, b)) for a in range(0xA1, 0xF8) for b in range(0xA1, 0xFF))
    return {ord(c) for pair in pairs for c in pair.decode("gb2312", errors="ignore")}


def options() -> Options:
    """No hints, no vertical setting, and of the layout features only spacing and accents."""
    return Options(
        hinting=False,
        layout_features=["ccmp", "kern", "mark", "mkmk"],
        drop_tables=["BASE", "DSIG", "VORG", "vhea", "vmtx"],
        name_IDs=[0, 13, 14],
        notdef_outline=True,
    )


def rename(font: TTFont, style: str) -> None:
    """A family of its own, so that it never meets an installed Noto; Bold is linked to Regular."""
    names = {
        1: FAMILY,
        2: style,
        3: f"{FILE}-{style}",
        4: f"{FAMILY} {style}",
        6: f"{FILE}-{style}",
        16: FAMILY,
        17: style,
    }
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)
    cff = font["CFF "].cff
    cff.fontNames = [f"{FILE}-{style}"]
    cff.topDictIndex[0].FullName = names[4]
    cff.topDictIndex[0].FamilyName = FAMILY


def face(style: str) -> TTFont:
    """The simplified Chinese face of one weight."""
    collection = TTCollection(SOURCE / f"NotoSansCJK-{style}.ttc")
    return next(font for font in collection if font["name"].getBestFamilyName() == FACE)


def put(font: TTFont, char: str, donor: int, outline: T2CharStringPen, width: int) -> None:
    """Give a character the place of the donor, with this outline and width."""
    name = font.getBestCmap()[donor]
    strings = font["CFF "].cff.topDictIndex[0].CharStrings
    old = strings[name]
    strings[name] = outline.getCharString(old.private, old.globalSubrs)
    strings[name].program.insert(0, width - old.private.nominalWidthX)
    font["hmtx"][name] = (width, 0)
    for table in font["cmap"].tables:
        if table.isUnicode() and donor in table.cmap:
            table.cmap[ord(char)] = name


def small(model: TTFont, figure: str, rise: int) -> tuple[T2CharStringPen, int]:
    """The outline and the width of a small figure."""
    pen, name = T2CharStringPen(None, None), model.getBestCmap()[ord(figure)]
    glyph = model.getGlyphSet()[name]
    glyph.draw(TransformPen(pen, (SMALL, 0, 0, SMALL, 0, rise)))
    return pen, round(glyph.width * SMALL)


def bounds(glyph: Any) -> tuple[float, float, float, float]:
    """The box of a glyph's outline: left, bottom, right, top."""
    pen = BoundsPen(None)
    glyph.draw(pen)
    return pen.bounds


def caron_over(font: TTFont, letter: str) -> tuple[T2CharStringPen, int]:
    """The outline and the width of a letter with a caron, for the names of authors."""
    glyphs, names = font.getGlyphSet(), font.getBestCmap()
    base, mark = glyphs[names[ord(letter)]], glyphs[names[ord(CARON)]]
    (left, _, right, top), (start, bottom, end, _) = bounds(base), bounds(mark)
    pen = T2CharStringPen(None, None)
    base.draw(pen)
    shift = (left + right - SIZE * (start + end)) / 2, top + GAP - SIZE * bottom
    mark.draw(TransformPen(pen, (SIZE, 0, 0, SIZE, *shift)))
    return pen, round(base.width)


def add_missing(font: TTFont, model: TTFont) -> None:
    """Small figures, narrow spaces and carons, which Noto Sans CJK lacks."""
    made = {c: (T2CharStringPen(None, None), width) for c, width in SPACES.items()}
    made |= {c: small(model, figure, RAISED) for c, figure in SUPERSCRIPTS.items()}
    made |= {c: small(model, figure, LOWERED) for c, figure in SUBSCRIPTS.items()}
    made |= {c: caron_over(font, letter) for c, letter in WITH_CARON.items()}
    for donor, (char, (outline, width)) in zip(DONORS, made.items(), strict=False):
        put(font, char, donor, outline, width)


def make(style: str) -> None:
    """Write one weight beside this script."""
    font = face(style)
    add_missing(font, face(HEAVIER[style]))
    subsetter = Subsetter(options())
    subsetter.populate(unicodes=gb2312() | {c for a, b in RANGES for c in range(a, b + 1)})
    subsetter.subset(font)
    rename(font, style)
    font.recalcTimestamp = False
    font.save(HERE / f"pofedu-sans-sc-{style.lower()}.otf")


if __name__ == "__main__":
    for style in ("Regular", "Bold"):
        make(style)
