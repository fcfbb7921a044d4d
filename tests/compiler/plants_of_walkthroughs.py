"""Problems of walkthroughs, as edits of the small pack."""

from tests.compiler.garden import Plant

BEES, WATER = "walkthroughs/why-bees-leave.yaml", "walkthroughs/what-water-does.yaml"
ASKED = (
    "      kind: option\n"
    "      prompt: {zh: 浇水为了什么？, en: What is watering for?}\n"
    "      options:\n"
    "        - {text: {zh: 果实, en: Fruit}, is_right: true, because: {zh: 目标。, en: A goal.}}\n"
    "        - {text: {zh: 堆肥, en: Compost}, because: {zh: 没有这样说。, en: Nobody says so.}}\n"
    "        - {text: {zh: 杂草, en: Weeds}, because: {zh: 没有人要。, en: Nobody wants them.}}\n"
)
NEXT = (
    "      kind: next\n"
    "      prompt: {zh: 浇水为了什么？, en: What is watering for?}\n"
    "      answer: fruit\n"
    "      because: {zh: 这是目标。, en: It is the goal.}\n"
)
LAST = (
    "  - id: fruit-is-hoped-for\n"
    "    title: {zh: 盼着果实, en: Fruit is hoped for}\n"
    "    claims: [watering-aims-at-fruit]\n"
    "    teaches: missing-study\n"
    "    happens: {zh: 果实只是目标。, en: Fruit is a goal only.}\n"
    "    prediction:\n" + ASKED
)

WALKTHROUGHS = [
    Plant("two steps of one id", BEES, "id: flowers-fade", "id: soil-dries",
          "the step 'soil-dries' stands twice", at="  - id: soil-dries\n    title: {zh: 花"),
    Plant("step on a map that does not draw it", BEES,
          "claims: [watering-fruit]\n", "claims: [watering-fruit]\n    diagram: garden\n",
          "the diagram 'garden' does not draw the claim 'watering-fruit'",
          at="    claims: [watering-fruit]"),
    Plant("four claims in a step", BEES, "[dry-soil-flower, drought-bee]",
          "[dry-soil-flower, drought-bee, bee-fruit, watering-flower]",
          "the step focuses 4 claims; focus at most 3", at="    claims: [dry-soil-flower"),
    Plant("discrepancy that is not named", BEES, "    discrepancy: share-of-beds\n", "",
          "the step teaches discrepancy and names none", at="    teaches: discrepancy"),
    Plant("discrepancy that is not taught", BEES, "    teaches: discrepancy\n", "",
          "the step teaches link and names share-of-beds", at="    discrepancy: share"),
    Plant("discrepancy of other claims", BEES, "claims: [watering-fruit]", "claims: [bee-fruit]",
          "the discrepancy 'share-of-beds' touches no claim", at="    discrepancy: share"),
    Plant("boundary without what is unknown", WATER,
          "    unknown: {zh: 别的花园不知道。, en: Other gardens are not known.}\n", "",
          "teaches a boundary and does not say what is unknown", at="    teaches: boundary"),
    Plant("asked about another claim", BEES, "claim: drought-heat-dry-soil\n", "claim: bee-fruit\n",
          "asks about 'bee-fruit', which is no claim of the step", at="      claim: bee-fruit"),
    Plant("sign of what states none", WATER, ASKED, ASKED.replace("option", "sign", 1),
          "'watering-aims-at-fruit' states no effect",
          at="      kind: sign\n      prompt: {zh: 浇水为", others=2),
    Plant("too little to choose from", WATER, ASKED, NEXT,
          "beside 'fruit' only compost may be offered; 2 at least are needed: give options",
          at="      answer: fruit"),
    Plant("next without an answer", BEES, "      answer: dry-soil\n", "",
          "steps[1].prediction.answer is missing; add it where next is asked for",
          at="kind: next"),
    Plant("next that is the subject", BEES, "answer: dry-soil", "answer: drought",
          "'drought' has no part in the claim 'drought-heat-dry-soil' after its subject",
          at="      answer: drought"),
    Plant("cell that is none", BEES, "kind: next", "kind: cell",
          "'dry-soil' is of the kind", at="      answer: dry-soil"),
    Plant("two options", BEES,
          "        - {text: {zh: 水, en: The water}, because: {zh: 这里不谈水。, "
          "en: Water is not the matter here.}}\n", "",
          "2 options are given, 1 of them right", at="        - {text: {zh: 比"),
    Plant("no option right", BEES, "is_right: true, ", "", "3 options are given, 0 of them right",
          at="        - {text: {zh: 比"),
    Plant("why of an option twice", BEES, "en: What is wrong?}\n",
          "en: What is wrong?}\n      because: {zh: 因为。, en: It is so.}\n",
          "because is given; leave it out where option is asked for",
          at="      because: {zh: 因为"),
    Plant("on to itself", BEES, "next: [what-water-does]", "next: [why-bees-leave]",
          "leads on to itself", at="next:"),
    Plant("on to nothing", BEES, "next: [what-water-does]", "next: [what-water-did]",
          "there is no walkthrough 'what-water-did'; did you mean 'what-water-does'?", at="next:"),
    Plant("step of an unknown claim", WATER, "claims: [watering-aims-at-fruit]",
          "claims: [watering-aims-at-fruits]", "there is no claim 'watering-aims-at-fruits'",
          at="    claims: [watering-aims"),
    Plant("two steps only", WATER, LAST, "", "steps has 2; name at least 3",
          at="  - id: flowers-r"),
]  # fmt: skip
