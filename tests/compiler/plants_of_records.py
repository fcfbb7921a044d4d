"""Problems of ledger, values and claims, as edits of the small pack."""

from tests.compiler.garden import IN_CLAIMS, IN_ENTITIES, IN_PASSAGES, IN_STUDIES, Plant

CLAIM = "- id: bee-fruit\n  theme: injury\n  subject: bee\n  verb: increases\n  object: fruit\n"


def against(verb: str, effect: str) -> str:
    """The claim about bees and fruit, after one with another verb and effect."""
    return (
        CLAIM.replace("bee-fruit", "bee-and-fruit").replace("increases", verb)
        + f"  effect: {effect}\n  directness: direct\n  passages: [1.1-s1]\n"
        "  statement: {zh: 不同说法。, en: Another word.}\n  boundary: {zh: 无。, en: None.,"
        " basis: {background: true}}\n" + CLAIM
    )


LEDGER = [
    Plant("passage not accounted for", IN_PASSAGES, "  nothing: title\n", "",
          "0-s1 is not accounted for", at="- locator: 0-s1"),
    Plant("nothing, yet something", IN_PASSAGES, "Bees and fruit}\n",
          "Bees and fruit}\n  nothing: expansion\n", "said to become nothing",
          at="  nothing: expansion"),
    Plant("missing passage", "source.yaml", "Introduction}, sentences: 2",
          "Introduction}, sentences: 3", "place 0-s3, the ledger has not", at="  - {id: \"0\"",
          others=1),
    Plant("surplus passage", "source.yaml", "Introduction}, sentences: 2",
          "Introduction}, sentences: 1", "no section of the source holds '0-s2'",
          at="- locator: 0-s2", where=IN_PASSAGES, others=1),
    Plant("missing row", "source.yaml", "rows: 2", "rows: 3", "place tab1-r3, the ledger has not",
          at="  - {id: tab1", others=1),
    Plant("missing note", "source.yaml", "notes: 1", "notes: 2",
          "place tab1-n2, the ledger has not", at="  - {id: tab1", others=1),
    Plant("surplus row", "source.yaml", "rows: 2", "rows: 1",
          "no section of the source holds 'tab1-r2'", at="- locator: tab1-r2",
          where="passages/2-care.yaml", others=1),
    Plant("surplus note", "source.yaml", ", notes: 1", "",
          "no section of the source holds 'tab1-n1'", at="- locator: tab1-n1",
          where="passages/2-care.yaml", others=1),
    Plant("endless table", "source.yaml", "notes: 1", "notes: 99999",
          "tab1 would hold 99999 notes; at most 2000", at="  - {id: tab1"),
    Plant("sum of the sections", "source.yaml", "locators: 16", "locators: 17",
          "the sections hold 16 places, the source 17"),
    Plant("restatement of nothing", "passages/2-care.yaml", "  restates: [1-s2]\n", "",
          "2-s6 is called a restatement of nothing", at="  nothing: restatement"),
    Plant("restates, yet is none", "passages/2-care.yaml", "nothing: restatement",
          "nothing: expansion", "restates others, but is not called", at="  restates: [1-s2]"),
    Plant("restates a title", "passages/2-care.yaml", "restates: [1-s2]", "restates: [1-s2, 0-s1]",
          "2-s6 restates 0-s1, which becomes nothing itself"),
    Plant("restates itself", "passages/2-care.yaml", "restates: [1-s2]", "restates: [2-s6]",
          "2-s6 restates 2-s6, which becomes nothing itself"),
    Plant("restates one place twice", "passages/2-care.yaml", "restates: [1-s2]",
          "restates: [1-s2, 1-s2]", "'1-s2' stands twice in restates"),
    Plant("restates nowhere", "passages/2-care.yaml", "restates: [1-s2]", "restates: [9-s9]",
          "no passage '9-s9'"),
    Plant("endless section", "source.yaml", "Introduction}, sentences: 2",
          "Introduction}, sentences: 999999999", "at most 2000", at='  - {id: "0"'),
]  # fmt: skip

VALUES = [
    Plant("text without basis", IN_CLAIMS, "basis: {passages: [1-s3]}", "basis: {}",
          "names nothing", at="  boundary: {zh: 未说明是哪种蜜蜂"),
    Plant("placement without basis", "diagrams/garden.yaml",
          "x: 760, y: 90, width: 120, height: 50, basis: {passages: [1.1-s1]}",
          "x: 760, y: 90, width: 120, height: 50, basis: {background: false}",
          "names nothing", at="  - {id: fruit"),
    Plant("stated without passage", IN_STUDIES, "review, passages: [1.1-s2]", "review",
          "without a passage", at="      saw: {zh: 花增多"),
    Plant("basis on an unread paper", IN_STUDIES, "grounds: {references: [1]}",
          "grounds: {references: [2]}", "of which no page was read"),
    Plant("confirmed but unread", "references.yaml", "status: unidentified", "status: confirmed",
          "no field of it was read"),
    Plant("family name of one word", "references.yaml", "  journal: {value: Journal of Beds",
          "  family_names: [Gardener]\n  journal: {value: Journal of Beds",
          "'Gardener' is no name of several words among the authors",
          at="  family_names: [Gardener]"),
    Plant("family name of nobody", "references.yaml", "  journal: {value: Journal of Beds",
          "  family_names: [Van Veld]\n  journal: {value: Journal of Beds",
          "'Van Veld' is no name of several words", at="  family_names: [Van Veld]"),
    Plant("order against the review", "references.yaml", "authors: {value: Gardener A,",
          "name_order: given-family\n  authors: {value: Gardener Ann,",
          "the review names Gardener, but by this order it is a given name",
          at="  name_order: given-family\n  authors: {value: Gardener"),
    Plant("year", "references.yaml", '"2021"', '"21"', "the year '21' cannot be one",
          at="  year: {value: \"21\""),
    Plant("doi", "references.yaml", "- number: 2\n",
          "- number: 2\n  doi: {value: doi.org/1, origin: unverified}\n", "the doi",
          at="  doi: {value: doi.org"),
    Plant("url", "references.yaml", "- number: 2\n",
          "- number: 2\n  url: {value: 'file:///x', origin: unverified}\n", "the url",
          at="  url: {value: 'file"),
    Plant("pmid", "references.yaml", "- number: 2\n",
          "- number: 2\n  pmid: {value: '0', origin: unverified}\n", "the pmid",
          at="  pmid: {value: '0'"),
    Plant("read in a paper nobody read", IN_STUDIES,
          "    - {number: 1, role: identified-as}\n", "", "time is said to be read in a paper",
          at="  time:", others=1),
    Plant("counted in a paper nobody read", "studies/2-care.yaml",
          "    - {number: 3, role: identified-as}\n", "", "outcomes[2].numerator is said",
          at="      numerator: {value: 6", others=7),
    Plant("low above high", IN_CLAIMS, "low: 44, high: 44", "low: 44, high: 4",
          "runs from 44 down to 4", at="  quantity", others=1),
    Plant("amount not printed", IN_CLAIMS, "low: 44, high: 44", "low: 44, high: 45",
          "which '44 %' does not hold", at="  quantity"),
    Plant("given, but a structure", IN_ENTITIES, "name: {zh: 果实, en: fruit}\n",
          "name: {zh: 果实, en: fruit}\n  intervention: {is_umbilical_cord: yes}\n",
          "cannot be given", at="  intervention: {"),
]  # fmt: skip


def short_cut() -> str:
    """A claim that leaves out the steps between drought and bees."""
    return (
        "- id: drought-bee-at-once\n  theme: injury\n  subject: drought\n  verb: damages\n"
        "  object: bee\n  effect: decreases\n  directness: direct\n"
        "  statement: {zh: 干旱使蜜蜂变少。, en: Drought makes bees fewer.}\n"
        "  boundary: {zh: 未说明多久。, en: How long is not said., basis: {passages: [1-s3]}}\n"
        "  passages: [1-s3]\n"
    )


CLAIMS = [
    Plant("self-loop", IN_CLAIMS, "  object: flower\n  effect: decreases",
          "  object: dry-soil\n  effect: decreases", "to itself", at="  object: dry-soil\n  effect",
          others=1),
    Plant("self-loop in via", IN_CLAIMS, "via: [[dry-soil], [flower]]",
          "via: [[dry-soil], [flower], [bee]]", "'bee' has two parts", others=1),
    Plant("joined to itself", IN_CLAIMS, "[heat]", "[heat, drought]", "has two parts",
          at="  jointly_with"),
    Plant("empty step", IN_CLAIMS, "via: [[dry-soil], [flower]]",
          "via: [[dry-soil], [flower], []]", "step 3 of via names nothing", others=1),
    Plant("contradiction", IN_CLAIMS, CLAIM, CLAIM.replace("bee-fruit", "bee-no-fruit")
          + "  effect: no-difference\n  directness: direct\n  passages: [1.1-s1]\n"
          "  statement: {zh: 没有差别。, en: No difference.}\n  boundary: {zh: 无。, en: None.,"
          " basis: {background: true}}\n" + CLAIM, "the claim contradicts 'bee-no-fruit'",
          at="  effect: increases\n  directness: direct\n  statement: {zh: 蜜蜂使"),
    Plant("contradiction in another verb", IN_CLAIMS, CLAIM, against("damages", "decreases"),
          "contradicts 'bee-and-fruit': increases, not decreases",
          at="  effect: increases\n  directness: direct\n  statement: {zh: 蜜蜂使"),
    Plant("no difference in another verb", IN_CLAIMS, CLAIM,
          against("affects", "no-difference"), "contradicts 'bee-and-fruit'",
          at="  effect: increases\n  directness: direct\n  statement: {zh: 蜜蜂使"),
    Plant("not observed in another verb", IN_CLAIMS, CLAIM,
          against("contributes-to", "not-observed"), "contradicts 'bee-and-fruit'",
          at="  effect: increases\n  directness: direct\n  statement: {zh: 蜜蜂使"),
    Plant("the same claim again", IN_CLAIMS, CLAIM, CLAIM.replace("bee-fruit", "fruit-of-bees")
          + "  effect: increases\n  directness: direct\n  passages: [1.1-s1]\n"
          "  statement: {zh: 果实更多。, en: More fruit.}\n  boundary: {zh: 无。, en: None.,"
          " basis: {background: true}}\n" + CLAIM, "says the same as 'fruit-of-bees'"
          , at=CLAIM),
    Plant("an aim with an effect", IN_CLAIMS, "effect: none", "effect: increases",
          "cannot go with the effect"),
    Plant("a cause without effect", IN_CLAIMS,
          "object: fruit\n  effect: increases", "object: fruit\n  effect: none",
          "cannot go with the effect",
          at="  effect: none\n  directness: direct\n  statement: {zh: 蜜"),
    Plant("verb against effect", IN_CLAIMS,
          "object: fruit\n  effect: increases", "object: fruit\n  effect: decreases",
          "says the opposite",
          at="  effect: decreases\n  directness: direct\n  statement: {zh: 蜜"),
    Plant("a study that measured the subject only", IN_STUDIES,
          "about: [flower]\n      measured_in", "about: [watering]\n      measured_in",
          "overclaim (measured): a study is counted that did not measure",
          at="outcomes: [more-flowers]", where=IN_CLAIMS, others=1),
    Plant("a study that saw no direction", IN_STUDIES,
          "[1.1-s2]}\n      direction: increases", "[1.1-s2]}\n      direction: changes",
          "whose outcome about 'flower' has no direction", at="outcomes: [more-flowers]",
          where=IN_CLAIMS),
    Plant("direct on what sums up", "claims/2-care.yaml",
          "decreases\n  directness: compressed\n  statement: {zh: 干旱使花园状况",
          "decreases\n  directness: direct\n  statement: {zh: 干旱使花园状况",
          "overclaim (direct): 'garden-health' sums up much at once",
          at="  directness: direct\n  statement: {zh: 干旱使花园状况"),
    Plant("direct beside the steps of its passage", "claims/1-weather.yaml",
          CLAIM, short_cut() + CLAIM, "'drought-bee' names steps between",
          at="  directness: direct\n  statement: {zh: 干旱使蜜蜂"),
    Plant("study of another paper", "claims/2-care.yaml",
          "  passages: [2-s1]\n  references: [3]\n", "  passages: [1-s1]\n  references: [1]\n",
          "belongs to no reference or passage", at="    - study: bed-survey"),
    Plant("passage twice", IN_CLAIMS, "[0-s2, 1.1-s2]", "[0-s2, 1.1-s2, 0-s2]",
          "stands twice in passages"),
]  # fmt: skip
