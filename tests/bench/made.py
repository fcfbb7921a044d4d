"""Maps of any size, made of the real names, for measuring how drawing grows."""

import math
from random import Random

from pofedu.content.diagram import Arrow, Diagram, Lane, Node
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.ui.map.drawing import Drawing, draw

ACROSS, DOWN = 240.0, 110.0
"""Scene units from one box to the next."""
EDGE = 48.0


def made_map(library: Library, boxes: int) -> Drawing:
    """So many boxes in rows, in one lane, and about twice as many arrows to their neighbours."""
    columns = max(2, round(math.sqrt(boxes * DOWN / ACROSS * 16 / 9)))
    rows = math.ceil(boxes / columns)
    entities, chance = list(library.entities.values()), Random(4)
    basis = library.diagrams["injury"].basis
    title = Text(zh="很多方框", en="Many boxes")
    nodes = tuple(
        Node(
            id=f"n{i}",
            lane="all",
            entities=(chance.choice(entities).id,),
            x=EDGE + i % columns * ACROSS,
            y=EDGE + i // columns * DOWN,
            width=170,
            height=60,
            basis=basis,
        )
        for i in range(boxes)
    )
    width, height = 2 * EDGE + columns * ACROSS, 2 * EDGE + rows * DOWN
    lane = Lane(id="all", title=title, x=0, y=0, width=width, height=height, basis=basis)
    diagram = Diagram(
        id=f"made-{boxes}",
        title=title,
        question=title,
        conventions=library.diagrams["injury"].conventions,
        width=width,
        height=height,
        lanes=(lane,),
        nodes=nodes,
        arrows=tuple(_arrows(library, boxes, columns)),
        basis=basis,
    )
    return draw(diagram, library.entities, library.claims)


def _arrows(library: Library, boxes: int, columns: int) -> list[Arrow]:
    claims, chance = list(library.claims), Random(5)
    arrows = []
    for start in range(boxes):
        is_last = start % columns == columns - 1
        ends = [] if is_last else [start + 1, start + 1 + columns]
        for end in (e for e in ends if e < boxes):
            arrows.append(
                Arrow(
                    start=f"n{start}",
                    end=f"n{end}",
                    claims=(chance.choice(claims),),
                    convention=chance.choice(("direct-injury", "immune", "hormone", "other")),
                    leave_at=0.35 if end == start + 1 else 0.7,
                    enter_at=0.35,
                )
            )
    return arrows
