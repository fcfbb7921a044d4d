"""Arrows of any two classes differ for eyes that see no green, and in greys."""

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from pofedu.content.diagram import Meaning
from pofedu.content.library import Library
from pofedu.content.model import Directness, Effect
from pofedu.ui.map.arrows import paint_route
from pofedu.ui.map.drawing import draw, straight_route
from pofedu.ui.theme import THEMES, Look, ThemeName

WIDTH, HEIGHT = 96, 24
DEUTERANOPIA = (
    (0.367322, 0.860646, -0.227968),
    (0.280085, 0.672501, 0.047413),
    (-0.011820, 0.042940, 0.968881),
)
"""Machado, Oliveira and Fernandes 2009, severity 1.0, for linear light."""
SEEN = 24
"""Levels of 255 by which a pixel must differ to be seen to."""
ENOUGH = 12
"""So many such pixels tell two arrows apart."""

Class = tuple[Meaning, Effect, Directness]
Grey = list[tuple[float, ...]]


def linear(level: float) -> float:
    """sRGB, 0 to 1, as light."""
    return level / 12.92 if level <= 0.04045 else ((level + 0.055) / 1.055) ** 2.4


def level_of(light: float) -> float:
    """Light as sRGB, in levels of 255."""
    light = min(1.0, max(0.0, light))
    return 255 * (light * 12.92 if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055)


def without_green(color: QColor) -> tuple[float, ...]:
    """A colour as a deuteranope sees it."""
    light = [linear(v) for v in (color.redF(), color.greenF(), color.blueF())]
    mixed = (sum(w * v for w, v in zip(row, light, strict=True)) for row in DEUTERANOPIA)
    return tuple(level_of(v) for v in mixed)


def in_grey(color: QColor) -> tuple[float, ...]:
    """A colour as a grey print shows it."""
    light = [linear(v) for v in (color.redF(), color.greenF(), color.blueF())]
    return (level_of(0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]),)


def painted(class_: Class, look: Look) -> QImage:
    """One arrow of a class on the paper, as the map paints it at 100 %."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    paper = look.theme.color("paper")
    image.fill(paper)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    meaning, effect, directness = class_
    middle = HEIGHT / 2
    route = straight_route(
        QPointF(4, middle), QPointF(WIDTH - 6, middle), meaning, effect, directness, has_end=True
    )
    paint_route(painter, route, look, paper)
    painter.end()
    return image


def seen(image: QImage, sight: Callable[[QColor], tuple[float, ...]]) -> Grey:
    """All pixels as they are seen."""
    known: dict[int, tuple[float, ...]] = {}
    pixels = []
    for y in range(HEIGHT):
        for x in range(WIDTH):
            code = image.pixel(x, y)
            if code not in known:
                known[code] = sight(QColor.fromRgb(code))
            pixels.append(known[code])
    return pixels


def apart(one: Grey, other: Grey) -> int:
    """How many pixels differ so much that it is seen."""
    return sum(
        max(abs(a - b) for a, b in zip(p, q, strict=True)) >= SEEN
        for p, q in zip(one, other, strict=True)
    )


@pytest.mark.parametrize("sight", [without_green, in_grey], ids=["deuteranopia", "grey"])
@pytest.mark.parametrize("theme", THEMES)
def test_any_two_classes_differ(
    qapp: QApplication,
    library: Library,
    look: Callable[..., Look],
    theme: ThemeName,
    sight: Callable[[QColor], tuple[float, ...]],
) -> None:
    for diagram in library.diagrams.values():
        drawing = draw(diagram, library.entities, library.claims)
        classes = sorted({(r.convention, r.effect, r.directness) for r in drawing.routes})
        classes = [c for c in classes if c[2] != "compressed"] + [
            (m, e, "direct") for m, e, d in classes if d == "compressed"
        ]
        shown = {c: seen(painted(c, look(theme=theme)), sight) for c in dict.fromkeys(classes)}
        alike = [
            pair
            for pair in combinations(shown, 2)
            if apart(shown[pair[0]], shown[pair[1]]) < ENOUGH
        ]
        assert alike == [], diagram.id


def test_colours_alone_would_be_caught(qapp: QApplication, look: Callable[..., Look]) -> None:
    """The test can fail: two meanings that share a line differ by colour alone, greys do not."""
    one: Class = ("direct-injury", "increases", "direct")
    other: Class = ("in-women", "increases", "direct")
    greys = [seen(painted(c, look()), in_grey) for c in (one, other)]
    assert apart(*greys) < 150
