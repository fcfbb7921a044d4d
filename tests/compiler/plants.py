"""Every kind of problem, as an edit of the small pack and the sentence that must come of it."""

from itertools import pairwise

from tests.compiler.garden import Plant

CLAIM = "- id: bee-fruit\n  subject: bee\n  verb: increases\n  object: fruit\n"
FRUIT = "entities: [fruit], x: 760, y: 90"
ARROW = "  - {start: bee, end: fruit, claims: [bee-fruit], convention: other}\n"
JOINT = "  - {id: together, lane: weather, x: 200, y: 115}\n"
CLAIM_OF_JOINT = ", claims: [drought-heat-dry-soil], convention: direct-injury}\n"


def against(verb: str, effect: str) -> str:
    """The claim about bees and fruit, after one with another verb and effect."""
    return (
        CLAIM.replace("bee-fruit", "bee-and-fruit").replace("increases", verb)
        + f"  effect: {effect}\n  directness: direct\n  passages: [1.1-s1]\n"
        "  statement: {zh: 不同说法。, en: Another word.}\n  boundary: {zh: 无。, en: None.,"
        " basis: {background: true}}\n" + CLAIM
    )


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


SHAPE = [
    Plant("unknown field", "terms.yaml", "  en: bee\n", "  em: bee\n", "did you mean 'en'?"),
    Plant("missing field", "terms.yaml", "  abbreviation: H2O\n", "", "the field 'abbreviation'",
          at="- id: h2o"),
    Plant("wrong type", "references.yaml", "number: 2", "number: two", "the text 'two', not a"),
    Plant("number for text", "source.yaml", "pages: 1–2", "pages: 12", "put it in quotes"),
    Plant("text for a list", "claims.yaml", "[heat]", "heat", "not a list", at="  jointly_with: h"),
    Plant("no value", "terms.yaml", "  en: bee\n", "  en:\n", "leave the field out"),
    Plant("null", "terms.yaml", "  en: bee\n", "  en: ~\n", "leave the field out"),
    Plant("text for true", "entities.yaml", "background: true", "background: yes",
          "true or false"),
    Plant("malformed id", "entities.yaml", "- id: fruit", "- id: Fruit_1", "is malformed",
          others=3),
    Plant("malformed locator", "passages.yaml", "1.1-s2", "1.1_2", "is malformed", others=6),
    Plant("foreign digits in the version", "pack.yaml", "version: 0.1.0", "version: 0.1.٣",
          "write it as 1.2.3"),
    Plant("foreign digits in the date", "pack.yaml", "2026-11-30", "２０２６-11-30",
          "is malformed; write it as 2026-11-30", others=1),
    Plant("choice", "claims.yaml", "directness: compressed", "directness: compact", "cannot be"),
    Plant("range", "source.yaml", "sentences: 2}\n  - {id: \"1\"", "sentences: 0}\n  - {id: \"1\"",
          "must be at least 1", others=2),
    Plant("missing language", "pack.yaml", ", en: Small pack for tests", "", "the English text",
          at="title:"),
    Plant("empty text", "pack.yaml", "仅供测试，内容纯属虚构。", '""', "is empty", at="notice:"),
    Plant("text over its field's length", "pack.yaml", "仅供测试", "仅供测试" * 200, "at most 600"),
    Plant("text over any length", "terms.yaml", "zh: 水", "zh: " + "水" * 2001, "at most 2000"),
    Plant("a space at the end", "terms.yaml", "zh: 水", "zh: '水 '", "ends with a space"),
    Plant("a claim without passage", "claims.yaml", "  passages: [1-s3]\n", "  passages: []\n",
          "is an empty list"),
    Plant("a node without coordinates", "diagrams/garden.yaml", FRUIT, "entities: [fruit], y: 90",
          "the field 'x' is missing", others=0),
]  # fmt: skip

YAML = [
    Plant("duplicate key", "pack.yaml", "version: 0.1.0\n", "version: 0.1.0\nversion: 0.1.0\n",
          "stands twice in this mapping", at="version: 0.1.0\ndate"),
    Plant("alias", "terms.yaml", "zh: 水\n", "zh: *water\n", "is an alias"),
    Plant("anchor", "terms.yaml", "zh: 水\n", "zh: &water 水\n", "is an anchor"),
    Plant("tag", "terms.yaml", "zh: 水\n", "zh: !!str 水\n", "is a tag"),
    Plant("second document", "pack.yaml", "date:", "---\ndate:", "second document",
          others=4),
    Plant("directive", "pack.yaml", "id: test-garden", "%YAML 1.1\n---\nid: test-garden",
          "% directive"),
    Plant("syntax", "terms.yaml", "zh: 水\n", "zh: [水\n", "this is not YAML", at="  en: water"),
    Plant("control character", "terms.yaml", "zh: 水\n", "zh: 水\x07\n", "U+0007"),
    Plant("escaped control character", "terms.yaml", "zh: 水\n", 'zh: "水\\0"\n', "U+0000"),
    Plant("zero width space", "terms.yaml", "zh: 水\n", "zh: 水\u200b\n", "zero width space"),
    Plant("tag character", "terms.yaml", "zh: 水\n", "zh: 水\U000e0001\n", "U+E0001"),
    Plant("private use", "terms.yaml", "zh: 水\n", "zh: 水\ue000\n", "private character U+E000"),
    Plant("noncharacter", "terms.yaml", "zh: 水\n", "zh: 水\U0010ffff\n", "character U+10FFFF"),
    Plant("unassigned", "terms.yaml", "zh: 水\n", "zh: 水\u0378\n", "unassigned character U+0378"),
    Plant("stand-in", "terms.yaml", "zh: 水\n", "zh: 水\ufffd\n", "the stand-in U+FFFD"),
    Plant("escaped tag character", "terms.yaml", "zh: 水\n", 'zh: "水\\U000E0041"\n', "U+E0041"),
    Plant("tab", "terms.yaml", "zh: 水\n", "zh: 水\t# a tab\n", "U+0009"),
    Plant("a list as field name", "terms.yaml", "  zh: 水\n", "  ? [a]\n  : b\n  zh: 水\n",
          "name fields by one word", at="  ? [a]"),
]  # fmt: skip

NAMES = [
    Plant("duplicate id", "entities.yaml", "- id: heat", "- id: drought", "already given",
          others=2),
    Plant("unknown entity", "claims.yaml", "  object: bee\n", "  object: bea\n",
          "did you mean 'bee'?", others=1),
    Plant("unknown claim", "diagrams/garden.yaml", "claims: [bee-fruit]", "claims: [bee-fruits]",
          "did you mean 'bee-fruit'?", at="  - {start: bee, end: fruit"),
    Plant("unknown reference", "claims.yaml", "  passages: [1-s1]\n  references: [1]",
          "  passages: [1-s1]\n  references: [7]", "no reference '7'", at="  references: [7]"),
    Plant("unknown passage", "claims.yaml", "  passages: [1-s2]\n", "  passages: [1-s9]\n",
          "no passage '1-s9'"),
    Plant("unknown study", "claims.yaml", "study: watering-trial", "study: watering-trail",
          "no study 'watering-trail'"),
    Plant("unknown verb", "claims.yaml", "verb: aims-at", "verb: aims-for", "no verb 'aims-for'"),
    Plant("unknown wider entity", "entities.yaml", "is_a: watering", "is_a: rain", "no entity"),
    Plant("a circle of kinds", "entities.yaml", "is_a: watering", "is_a: night-watering",
          "back to itself"),
    Plant("unknown place", "entities.yaml", "- id: fruit\n", "- id: fruit\n  located_in: tree\n",
          "no entity 'tree'", at="  located_in: tree"),
    Plant("a circle of places", "entities.yaml", "- id: fruit\n",
          "- id: fruit\n  located_in: fruit\n", "located_in leads from 'fruit' back",
          at="  located_in: fruit"),
    Plant("unused entity", "entities.yaml", "  is_a: watering\n", "", "nothing names the entity",
          at="- id: night-watering"),
    Plant("term defined twice", "terms.yaml", "abbreviation: H2O", "abbreviation: BEE",
          "the abbreviation 'BEE' is already given"),
    Plant("reference number reused", "references.yaml", "- number: 2", "- number: 1",
          "the reference 1 is already given"),
    Plant("section twice", "source.yaml", '{id: "1.1"', '{id: "1"', "stands twice", others=2),
    Plant("unknown schema version", "pack.yaml", "schema_version: 1", "schema_version: 99",
          "update the program"),
    Plant("old schema version", "pack.yaml", "schema_version: 1", "schema_version: 0",
          "bring the records up to date"),
    Plant("no such day", "pack.yaml", "2026-11-30", "2026-02-30", "there is no day"),
]  # fmt: skip

LEDGER = [
    Plant("passage not accounted for", "passages.yaml", "  nothing: title\n", "",
          "0-s1 is not accounted for", at="- locator: 0-s1"),
    Plant("nothing, yet something", "passages.yaml", "Bees and fruit}\n",
          "Bees and fruit}\n  nothing: restatement\n", "said to become nothing",
          at="  nothing: restatement"),
    Plant("missing passage", "source.yaml", "Introduction}, sentences: 2",
          "Introduction}, sentences: 3", "sentence 0-s3, the ledger has not", at="  - {id: \"0\""),
    Plant("surplus passage", "source.yaml", "Introduction}, sentences: 2",
          "Introduction}, sentences: 1", "no section of the source holds '0-s2'",
          at="- locator: 0-s2", where="passages.yaml"),
    Plant("endless section", "source.yaml", "Introduction}, sentences: 2",
          "Introduction}, sentences: 999999999", "at most 2000", at='  - {id: "0"', others=2),
]  # fmt: skip

VALUES = [
    Plant("text without basis", "claims.yaml", "basis: {passages: [1-s3]}", "basis: {}",
          "names nothing", at="  boundary: {zh: 未说明是哪种蜜蜂"),
    Plant("placement without basis", "diagrams/garden.yaml",
          "x: 760, y: 90, width: 120, height: 50, basis: {passages: [1.1-s1]}",
          "x: 760, y: 90, width: 120, height: 50, basis: {background: false}",
          "names nothing", at="  - {id: fruit"),
    Plant("stated without passage", "studies.yaml", ", passages: [1.1-s2]", "",
          "without a passage", at="    - {zh: 花增多"),
    Plant("basis on an unread paper", "studies.yaml", "grounds: {references: [1]}",
          "grounds: {references: [2]}", "of which no page was read"),
    Plant("confirmed but unread", "references.yaml", "status: unidentified", "status: confirmed",
          "no field of it was read"),
    Plant("year", "references.yaml", '"2021"', '"21"', "the year '21' cannot be one", at="  year:"),
    Plant("doi", "references.yaml", "- number: 2\n",
          "- number: 2\n  doi: {value: doi.org/1, origin: unverified}\n", "the doi", at="  doi"),
    Plant("url", "references.yaml", "- number: 2\n",
          "- number: 2\n  url: {value: 'file:///x', origin: unverified}\n", "the url", at="  url"),
    Plant("pmid", "references.yaml", "- number: 2\n",
          "- number: 2\n  pmid: {value: '0', origin: unverified}\n", "the pmid", at="  pmid"),
    Plant("read in a paper nobody read", "studies.yaml",
          "{number: 1, role: printed-as}\n  grounds: {references: [1]}",
          "{number: 2, role: printed-as}\n  grounds: {background: true}",
          "no page of one was read", at="  time:", others=1),
    Plant("low above high", "claims.yaml", "low: 44, high: 44", "low: 44, high: 4",
          "runs from 44 down to 4", at="  quantity", others=1),
    Plant("amount not printed", "claims.yaml", "low: 44, high: 44", "low: 44, high: 45",
          "which '44 %' does not hold", at="  quantity"),
    Plant("given, but a structure", "entities.yaml", "name: {zh: 果实, en: fruit}\n",
          "name: {zh: 果实, en: fruit}\n  intervention: {is_umbilical_cord: yes}\n",
          "cannot be given", at="  intervention: {"),
]  # fmt: skip

CLAIMS = [
    Plant("self-loop", "claims.yaml", "  object: flower\n  effect: decreases",
          "  object: dry-soil\n  effect: decreases", "to itself", at="  object: dry-soil\n  effect",
          others=1),
    Plant("self-loop in via", "claims.yaml", "via: [[dry-soil], [flower]]",
          "via: [[dry-soil], [flower], [bee]]", "'bee' has two parts", others=1),
    Plant("joined to itself", "claims.yaml", "[heat]", "[heat, drought]", "has two parts",
          at="  jointly_with"),
    Plant("empty step", "claims.yaml", "via: [[dry-soil], [flower]]",
          "via: [[dry-soil], [flower], []]", "step 3 of via names nothing", others=1),
    Plant("contradiction", "claims.yaml", CLAIM, CLAIM.replace("bee-fruit", "bee-no-fruit")
          + "  effect: no-difference\n  directness: direct\n  passages: [1.1-s1]\n"
          "  statement: {zh: 没有差别。, en: No difference.}\n  boundary: {zh: 无。, en: None.,"
          " basis: {background: true}}\n" + CLAIM, "the claim contradicts 'bee-no-fruit'",
          at="  effect: increases\n  directness: direct\n  statement: {zh: 蜜蜂使"),
    Plant("contradiction in another verb", "claims.yaml", CLAIM, against("damages", "decreases"),
          "contradicts 'bee-and-fruit': increases, not decreases",
          at="  effect: increases\n  directness: direct\n  statement: {zh: 蜜蜂使"),
    Plant("no difference in another verb", "claims.yaml", CLAIM,
          against("affects", "no-difference"), "contradicts 'bee-and-fruit'",
          at="  effect: increases\n  directness: direct\n  statement: {zh: 蜜蜂使"),
    Plant("not observed in another verb", "claims.yaml", CLAIM,
          against("contributes-to", "not-observed"), "contradicts 'bee-and-fruit'",
          at="  effect: increases\n  directness: direct\n  statement: {zh: 蜜蜂使"),
    Plant("the same claim again", "claims.yaml", CLAIM, CLAIM.replace("bee-fruit", "fruit-of-bees")
          + "  effect: increases\n  directness: direct\n  passages: [1.1-s1]\n"
          "  statement: {zh: 果实更多。, en: More fruit.}\n  boundary: {zh: 无。, en: None.,"
          " basis: {background: true}}\n" + CLAIM, "says the same as 'fruit-of-bees'"
          , at=CLAIM),
    Plant("an aim with an effect", "claims.yaml", "effect: none", "effect: increases",
          "cannot go with the effect"),
    Plant("a cause without effect", "claims.yaml",
          "object: fruit\n  effect: increases", "object: fruit\n  effect: none",
          "cannot go with the effect",
          at="  effect: none\n  directness: direct\n  statement: {zh: 蜜"),
    Plant("verb against effect", "claims.yaml",
          "object: fruit\n  effect: increases", "object: fruit\n  effect: decreases",
          "says the opposite",
          at="  effect: decreases\n  directness: direct\n  statement: {zh: 蜜"),
    Plant("study of another paper", "studies.yaml", "{number: 1, role", "{number: 2, role",
          "belongs to no reference", at="    - study: watering-trial", where="claims.yaml",
          others=1),
    Plant("passage twice", "claims.yaml", "[0-s2, 1.1-s2]", "[0-s2, 1.1-s2, 0-s2]",
          "stands twice in passages"),
]  # fmt: skip

TEXTS = [
    Plant("broken Markdown link", "claims.yaml", "](sources/claim/dry-soil-flower)。",
          "](sources/claim/dry soil)。", "broken Markdown link", at="    zh: 仅一个花园"),
    Plant("dead address", "claims.yaml", "(sources/claim/dry-soil-flower)。",
          "(sources/claim/dry-soil-flowers)。", "leads nowhere", at="    zh: 仅一个花园"),
    Plant("dead selection", "claims.yaml", "(sources/claim/dry-soil-flower)。",
          "(diagram/garden#claim:none)。", "there is no claim 'none'", at="    zh: 仅一个花园"),
    Plant("no such diagram", "claims.yaml", "(sources/claim/dry-soil-flower)。",
          "(diagram/gardens)。", "there is no diagram", at="    zh: 仅一个花园"),
    Plant("no such page", "claims.yaml", "(sources/claim/dry-soil-flower)。",
          "(recipes/soup)。", "there is no page", at="    zh: 仅一个花园"),
    Plant("link to the settings", "claims.yaml", "(sources/claim/dry-soil-flower)。",
          "(settings)。", "there is no page 'settings'", at="    zh: 仅一个花园"),
    Plant("part of a diagram", "claims.yaml", "(sources/claim/dry-soil-flower)。",
          "(diagram/garden/left)。", "a diagram has no part 'left'", at="    zh: 仅一个花园"),
    Plant("selection without a page", "claims.yaml", "(sources/claim/dry-soil-flower)。",
          "(#claim:bee-fruit)。", "link to diagram/ID#claim:ID", at="    zh: 仅一个花园"),
    Plant("no address", "claims.yaml", "(sources/claim/dry-soil-flower)。",
          "(sources//claim)。", "is no address", at="    zh: 仅一个花园"),
    Plant("another pack", "claims.yaml", "(sources/claim/dry-soil-flower)。",
          "(other:diagram/garden)。", "another pack", at="    zh: 仅一个花园"),
    Plant("link to the web", "claims.yaml", "(sources/claim/dry-soil-flower)。",
          "(https://example.org/)。", "leads out of the program", at="    zh: 仅一个花园"),
    Plant("link to a file", "claims.yaml", "(sources/claim/dry-soil-flower)。",
          "(file:///etc/passwd)。", "leads out of the program", at="    zh: 仅一个花园"),
    Plant("script", "claims.yaml", "(sources/claim/dry-soil-flower)。",
          "(javascript:alert)。", "leads out of the program", at="    zh: 仅一个花园"),
    Plant("picture", "claims.yaml", "另见[", "另见![", "a picture", at="    zh: 仅一个花园"),
    Plant("HTML", "entities.yaml", "含水少的土壤。", "含水<b>少</b>的土壤。", "is HTML",
          at="  note", others=1),
    Plant("placeholder", "entities.yaml", "Soil that holds little water.", "TODO", "placeholder",
          at="  note"),
    Plant("topic too long in Chinese", "passages.yaml", "园丁给花园浇水", "园丁给花园浇水" * 3,
          "has 21 Chinese characters", at="  topic: {zh: 园丁"),
    Plant("topic too long in English", "passages.yaml", "en: The gardener",
          "en: The old and the young and the very tired gardener", "has 13 English words",
          at="  topic: {zh: 园丁"),
    Plant("statement too long", "claims.yaml", "蜜蜂使果实增多。", "蜜蜂使果实增多" * 30,
          "at most 140", at="  statement: {zh: 蜜蜂使"),
    Plant("no Chinese in Chinese", "terms.yaml", "{zh: 即水。,", "{zh: that is water,",
          "holds no Chinese", at="  definition"),
    Plant("punctuation for Chinese", "terms.yaml", "{zh: 即水。,", "{zh: 。,",
          "holds no Chinese", at="  definition"),
    Plant("punctuation for English", "terms.yaml", "en: That is water.", "en: '…'",
          "holds no word", at="  definition"),
    Plant("punctuation for a term", "terms.yaml", "  zh: 水\n", "  zh: 。\n", "holds no Chinese"),
    Plant("Chinese in English", "terms.yaml", "en: That is water.", "en: That is 水.",
          "the English text holds '水'", at="  definition"),
    Plant("other numbers", "claims.yaml", "fewer, by 44 %", "fewer, by 45 %",
          "44, 45 stands in one language", at="    zh: 干旱先"),
]  # fmt: skip

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
    Plant("card of nothing drawn", "diagrams/garden.yaml", "width: 900\nheight",
          "card_of: night-watering\nwidth: 900\nheight", "which is not drawn"),
    Plant("cards without a place", "diagrams/garden.yaml", "width: 900\nheight",
          "card_only: [night-watering]\nwidth: 900\nheight", "no card is there"),
    Plant("drawn and on a card", "diagrams/garden.yaml", "width: 900\nheight",
          "card_of: bee\ncard_only: [fruit]\nwidth: 900\nheight", "is drawn and stands in",
          at="card_only"),
    Plant("file name against id", "diagrams/garden.yaml", "id: garden\n", "id: park\n",
          "make the two equal"),
]  # fmt: skip

ARROWS = [
    Plant("arrow without claim", "diagrams/garden.yaml", "claims: [bee-fruit]", "claims: []",
          "is an empty list", at="  - {start: bee, end: fruit"),
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

ALL = [*SHAPE, *YAML, *NAMES, *LEDGER, *VALUES, *CLAIMS, *TEXTS, *DRAWING, *ARROWS]
