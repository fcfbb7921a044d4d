"""Problems of diagrams and arrows, as edits of the small pack."""

from itertools import pairwise

from tests.compiler.garden import Plant

FRUIT = "entities: [fruit], x: 760, y: 90"
ARROW = "  - {start: bee, end: fruit, claims: [bee-fruit], convention: other}\n"
LAST_STOP = (
    "  - {lane: care, note: {zh: 最后是照料。, en: Last comes care., basis: {passages: [0-s2]}}}\n"
)
JOINT = "  - {id: together, lane: weather, x: 200, y: 115}\n"
CLAIM_OF_JOINT = ", claims: [drought-heat-dry-soil], convention: direct-injury}\n"


def circle(*names: str) -> str:
    """The joint together with others, each leading to the next and the last to it."""
    ring = ["together", *names, "together"]
    return (
        JOINT
        + "".join(
            f"  - {{id: {name}, lane: weather, x: {40 * place}, y: 215}}\n"
            for place, name in enumerate(names, 1)
        )
        + "arrows:\n"
        + "".join(f"  - {{start: {a}, end: {b}{CLAIM_OF_JOINT}" for a, b in pairwise(ring))
    )


DRAWING = [
    Plant("node outside its lane", "diagrams/garden.yaml", FRUIT, FRUIT.replace("760", "800"),
          "reaches out of its lane 'plants'", at="  - {id: fruit"),
    Plant("lane outside the diagram", "diagrams/garden.yaml", "width: 480", "width: 490",
          "reaches out of the diagram", at="  - {id: plants"),
    Plant("overlapping nodes", "diagrams/garden.yaml", FRUIT, FRUIT.replace("760", "719"),
          "overlaps the node 'bee'", at="  - {id: fruit"),
    Plant("overlapping lanes", "diagrams/garden.yaml", "x: 420, y: 0, width: 480",
          "x: 399, y: 0, width: 501", "overlaps the lane 'weather'", at="  - {id: plants"),
    Plant("unknown lane", "diagrams/garden.yaml", "lane: plants, entities: [fruit]",
          "lane: plant, entities: [fruit]", "there is no lane 'plant'", at="  - {id: fruit"),
    Plant("flat node", "diagrams/garden.yaml", FRUIT + ", width: 120", FRUIT + ", width: 0",
          "is 0 wide", at="  - {id: fruit"),
    Plant("low node", "diagrams/garden.yaml", FRUIT + ", width: 120, height: 50",
          FRUIT + ", width: 120, height: 15", "make it at least 24 × 16", at="  - {id: fruit"),
    Plant("endless diagram", "diagrams/garden.yaml", "width: 900\n", "width: 1e300\n",
          "the width of the diagram is 1e+300; give a value from 24 to 20000"),
    Plant("diagram a little too high", "diagrams/garden.yaml", "height: 500\n", "height: 20001\n",
          "give a value from 16 to 20000"),
    Plant("infinite", "diagrams/garden.yaml", "height: 500\n", "height: 1e999\n",
          "not a finite number"),
    Plant("joint outside its lane", "diagrams/garden.yaml", "x: 200, y: 115", "x: 200, y: 250",
          "the joint 'together' reaches out", at="  - {id: together"),
    Plant("joint on a node", "diagrams/garden.yaml", "x: 200, y: 115", "x: 260, y: 115",
          "lies on the node 'dry-soil'", at="  - {id: together"),
    Plant("joint that leads nowhere", "diagrams/garden.yaml",
          JOINT, JOINT + "  - {id: lost, lane: weather, x: 200, y: 215}\n",
          "no arrow enters the joint 'lost'", at="  - {id: lost"),
    Plant("two joints in a circle", "diagrams/garden.yaml", JOINT + "arrows:\n", circle("again"),
          "the joints 'together' and 'again' lead back to each other", at="  - {id: together"),
    Plant("three joints in a circle", "diagrams/garden.yaml", JOINT + "arrows:\n",
          circle("again", "anew"), "the joints 'together', 'again' and 'anew' lead",
          at="  - {id: together"),
    Plant("id of two boxes", "diagrams/garden.yaml", "{id: flower-again", "{id: watering",
          "stands twice in this diagram", at="  - {id: watering, lane: care, entities: [flower]",
          others=1),
    Plant("card of nothing drawn", "diagrams/garden.yaml", "card_of: dry-soil",
          "card_of: night-watering", "which is not drawn"),
    Plant("cards without a place", "diagrams/garden.yaml", "card_of: dry-soil\n", "",
          "no card is there", at="card_only"),
    Plant("drawn and on a card", "diagrams/garden.yaml", "[compost]", "[compost, fruit]",
          "is drawn and stands in"),
    Plant("tour of four stops", "diagrams/garden.yaml",
          LAST_STOP, "", "the tour has 4 stops; give it 5, or leave it out",
          at="  - {lane: weather, note"),
    Plant("tour to no lane", "diagrams/garden.yaml", "{lane: care, note: {zh: 最",
          "{lane: pond, note: {zh: 最", "the lane 'pond', which is not there; choose from weather",
          at="  - {lane: pond"),
    Plant("tour to a claim that is not drawn", "diagrams/garden.yaml", "{claim: watering-flower",
          "{claim: compost-flower", "the claim 'compost-flower', which this diagram does not",
          at="  - {claim: compost-flower"),
    Plant("stop that names no place", "diagrams/garden.yaml", "{lane: care, note: {zh: 最",
          "{note: {zh: 最", "stop 5 of the tour names no place; name a lane or a claim",
          at="  - {note: {zh: 最"),
    Plant("stop that names two places", "diagrams/garden.yaml", "{lane: care, note: {zh: 最",
          "{lane: care, claim: bee-fruit, note: {zh: 最", "stop 5 of the tour names two places",
          at="  - {lane: care, claim"),
    Plant("file name against id", "diagrams/garden.yaml", "id: garden\n", "id: park\n",
          "make the two equal", others=6),
]  # fmt: skip

ARROWS = [
    Plant("arrow without claim", "diagrams/garden.yaml", "claims: [bee-fruit]", "claims: []",
          "is an empty list", at="  - {start: bee, end: fruit", others=1),
    Plant("arrow to nowhere", "diagrams/garden.yaml", "end: fruit", "end: fruits",
          "no node or joint 'fruits'", at="  - {start: bee, end: fruits"),
    Plant("arrow to itself", "diagrams/garden.yaml", "start: bee, end: fruit",
          "start: bee, end: bee", "to itself", at="  - {start: bee, end: bee", others=1),
    Plant("arrow twice", "diagrams/garden.yaml", ARROW,
          ARROW + ARROW.replace("convention: other", "convention: direct-injury"),
          "is already there", at="  - {start: bee, end: fruit, claims: [bee-fruit], convention: d"),
    Plant("no hop of its claim", "diagrams/garden.yaml", "start: bee, end: fruit, claims: [",
          "start: bee, end: fruit, claims: [watering-flower, ", "is no hop of 'watering-flower'",
          at="  - {start: bee, end: fruit"),
    Plant("claim that stops in a joint", "diagrams/garden.yaml",
          "{start: heat, end: together, claims: [drought-heat-dry-soil]",
          "{start: heat, end: together, claims: [drought-heat-dry-soil, drought-bee]",
          "is no hop of 'drought-bee'", at="  - {start: heat, end: together"),
    Plant("claim not drawn whole", "diagrams/garden.yaml",
          "claims: [dry-soil-flower, drought-bee]", "claims: [dry-soil-flower]",
          "no arrow from dry-soil to flower", at="  - {start: drought, end: dry-soil"),
    Plant("claim without one who acts jointly", "diagrams/garden.yaml",
          "  - {start: heat, end: together, claims: [drought-heat-dry-soil], convention: direct-in"
          "jury}\n", "", "is drawn without heat", at="  - {start: drought, end: together"),
    Plant("leading claim that goes on", "diagrams/garden.yaml", "[dry-soil-flower, drought-bee]",
          "[drought-bee, dry-soil-flower]", "list 'dry-soil-flower' first",
          at="  - {start: dry-soil, end: flower"),
    Plant("unexplained convention", "diagrams/garden.yaml",
          "claims: [bee-fruit], convention: other",
          "claims: [bee-fruit], convention: hormone", "is not explained",
          at="  - {start: bee, end: fruit"),
    Plant("beyond its side", "diagrams/garden.yaml", "claims: [bee-fruit],",
          "claims: [bee-fruit], leave_at: 1.5,", "from 0 to 1", at="  - {start: bee, end: fruit"),
    Plant("corner outside", "diagrams/garden.yaml", "[320, 20]]", "[320, -20]]",
          "lies outside the diagram", at="  - {start: drought, end: dry-soil"),
    Plant("corner with one number", "diagrams/garden.yaml", "[320, 20]]", "[320]]",
          "a list of 2", at="  - {start: drought, end: dry-soil"),
    Plant("claim twice on an arrow", "diagrams/garden.yaml", "claims: [bee-fruit]",
          "claims: [bee-fruit, bee-fruit]", "twice", at="  - {start: bee, end: fruit"),
]  # fmt: skip
