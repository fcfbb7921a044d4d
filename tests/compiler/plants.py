"""Every kind of problem, as an edit of the small pack and the sentence that must come of it."""

from tests.compiler.garden import IN_CLAIMS, IN_ENTITIES, IN_PASSAGES, Plant
from tests.compiler.plants_of_drawings import ARROWS, DRAWING, FRUIT
from tests.compiler.plants_of_flaws import FLAWS
from tests.compiler.plants_of_questions import QUESTIONS
from tests.compiler.plants_of_records import CLAIMS, LEDGER, VALUES
from tests.compiler.plants_of_studies import DISCREPANCIES, OUTCOMES, STUDIES, TOPICS
from tests.compiler.plants_of_texts import FACTS, SENTENCES, TEXTS
from tests.compiler.plants_of_walkthroughs import WALKTHROUGHS

SHAPE = [
    Plant("unknown field", "terms.yaml", "  en: bee\n", "  em: bee\n", "did you mean 'en'?"),
    Plant("missing field", "terms.yaml", "  abbreviation: H2O\n", "", "the field 'abbreviation'",
          at="- id: h2o"),
    Plant("wrong type", "references.yaml", "number: 2", "number: two", "the text 'two', not a"),
    Plant("number for text", "source.yaml", "pages: 1–2", "pages: 12", "put it in quotes"),
    Plant("text for a list", IN_CLAIMS, "[heat]", "heat", "not a list", at="  jointly_with: h"),
    Plant("no value", "terms.yaml", "  en: bee\n", "  en:\n", "leave the field out"),
    Plant("null", "terms.yaml", "  en: bee\n", "  en: ~\n", "leave the field out"),
    Plant("text for true", "terms.yaml", "background: true", "background: yes",
          "true or false"),
    Plant("malformed id", IN_ENTITIES, "- id: fruit", "- id: Fruit_1", "is malformed",
          others=11),
    Plant("malformed locator", IN_PASSAGES, "1.1-s2", "1.1_2", "is malformed", others=8),
    Plant("foreign digits in the version", "pack.yaml", "version: 0.1.0", "version: 0.1.٣",
          "write it as 1.2.3"),
    Plant("foreign digits in the date", "pack.yaml", "2026-11-30", "２０２６-11-30",
          "is malformed; write it as 2026-11-30", others=1),
    Plant("choice", IN_CLAIMS, "directness: compressed", "directness: compact", "cannot be"),
    Plant("range", "source.yaml", "sentences: 2}\n  - {id: \"1\"", "sentences: -1}\n  - {id: \"1\"",
          "must be at least 0", others=3),
    Plant("missing language", "pack.yaml", ", en: Small pack for tests", "", "the English text",
          at="title:"),
    Plant("empty text", "pack.yaml", "仅供测试，内容纯属虚构。", '""', "is empty", at="notice:"),
    Plant("text over its field's length", "pack.yaml", "仅供测试", "仅供测试" * 200, "at most 600"),
    Plant("text over any length", "terms.yaml", "zh: 水", "zh: " + "水" * 2001, "at most 2000"),
    Plant("a space at the end", "terms.yaml", "zh: 水", "zh: '水 '", "ends with a space"),
    Plant("a claim without passage", IN_CLAIMS, "  passages: [1-s3]\n", "  passages: []\n",
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
    Plant("duplicate id", IN_ENTITIES, "- id: heat", "- id: drought", "already given",
          others=8),
    Plant("unknown entity", IN_CLAIMS, "  object: bee\n", "  object: bea\n",
          "did you mean 'bee'?", others=1),
    Plant("unknown claim", "diagrams/garden.yaml", "claims: [bee-fruit]", "claims: [bee-fruits]",
          "did you mean 'bee-fruit'?", at="  - {start: bee, end: fruit", others=1),
    Plant("unknown reference", IN_CLAIMS, "  passages: [1-s1]\n  references: [1]",
          "  passages: [1-s1]\n  references: [7]", "no reference '7'", at="  references: [7]"),
    Plant("unknown passage", IN_CLAIMS, "  passages: [1-s2]\n", "  passages: [1-s9]\n",
          "no passage '1-s9'"),
    Plant("unknown study", IN_CLAIMS, "study: watering-trial", "study: watering-trail",
          "no study 'watering-trail'"),
    Plant("unknown verb", IN_CLAIMS, "verb: aims-at", "verb: aims-for", "no verb 'aims-for'"),
    Plant("unknown wider entity", IN_ENTITIES, "is_a: watering", "is_a: rain", "no entity"),
    Plant("a circle of kinds", IN_ENTITIES, "is_a: watering", "is_a: night-watering",
          "back to itself"),
    Plant("unknown place", IN_ENTITIES, "- id: fruit\n", "- id: fruit\n  located_in: tree\n",
          "no entity 'tree'", at="  located_in: tree"),
    Plant("a circle of places", IN_ENTITIES, "- id: fruit\n",
          "- id: fruit\n  located_in: fruit\n", "located_in leads from 'fruit' back",
          at="  located_in: fruit"),
    Plant("unused entity", "diagrams/garden.yaml", "card_only: [compost]\n", "",
          "nothing names the entity", at="- id: compost", where="entities/2-care.yaml"),
    Plant("term defined twice", "terms.yaml", "abbreviation: H2O", "abbreviation: BEE",
          "the abbreviation 'BEE' is already given"),
    Plant("reference number reused", "references.yaml", "- number: 2", "- number: 1",
          "the reference 1 is already given"),
    Plant("section twice", "source.yaml", '{id: "1.1"', '{id: "1"', "stands twice", others=3),
    Plant("unknown schema version", "pack.yaml", "schema_version: 11", "schema_version: 99",
          "update the program"),
    Plant("old schema version", "pack.yaml", "schema_version: 11", "schema_version: 0",
          "bring the records up to date"),
    Plant("no such day", "pack.yaml", "2026-11-30", "2026-02-30", "there is no day"),
]  # fmt: skip

ALL = [
    *SHAPE, *YAML, *NAMES, *LEDGER, *VALUES, *CLAIMS, *STUDIES, *TOPICS, *OUTCOMES, *DISCREPANCIES,
    *TEXTS, *SENTENCES, *FACTS, *DRAWING, *ARROWS, *WALKTHROUGHS, *QUESTIONS, *FLAWS,
]  # fmt: skip
