"""Flaws of item writing, as edits of the small pack; and what only looks like one."""

from tests.compiler.garden import Plant

FIRST = "    - {id: both, text"
FILE, GROUPS = "questions.yaml", "groups.yaml"
STEM_ZH, STEM_EN = (
    "土壤变干，综述把它归于什么？",
    "To what does the text put down that the soil dries?",
)
RIGHT_ZH, RIGHT_EN = "干旱与高温, en", "Drought and heat}, is_right"
LIME_ZH, LIME_EN = "石灰与堆肥", "Lime and compost"

FLAWS = [
    Plant("longest zh", FILE, RIGHT_ZH, "干旱与高温，先后或同时到来, en",
          "item flaw (longest): the right option has 13 characters, no other more than 5"),
    Plant("longest en", FILE, RIGHT_EN, "Drought and heat one after the other}, is_right",
          "item flaw (longest): the right option has 36 characters, no other more than 16"),
    Plant("absolute in wrong zh", FILE, LIME_ZH, "石灰总是", "(absolute): '总是' stands in wrong"),
    Plant("absolute in wrong en", FILE, LIME_EN, "Lime always",
          "(absolute): 'always' stands in wrong options only"),
    Plant("absolute in right zh", FILE, RIGHT_ZH, "唯一的干旱, en",
          "(absolute): '唯一' stands in right"),
    Plant("absolute in right en", FILE, RIGHT_EN, "Drought only}, is_right",
          "(absolute): 'only' stands in right options only"),
    Plant("absolute in several", FILE, "加高温, en: Adding heat", "加高温, en: Never more water",
          "(absolute): 'Never' stands in wrong options only"),
    Plant("echo zh", FILE, RIGHT_ZH, "土壤变干时, en", "(echo): '土壤变干' stands in the stem"),
    Plant("echo en", FILE, "en: Ten of forty", "en: Ten as printed",
          "(echo): 'printed' stands in the stem and in no option but the right one"),
    Plant("echo of a plural", FILE, "counts; where does it differ?}\n  options:\n"
          "    - {id: sum, text: {zh: 十除以四十, en: Ten of forty}",
          "counts; what are the fortieths?}\n  options:\n"
          "    - {id: sum, text: {zh: 十除以四十, en: Each fortieth}",
          "(echo): 'fortieth' stands in the stem", at="    - {id: sum, text"),
    Plant("echo of a name in capitals", FILE, f'{STEM_EN}"}}\n  options:\n'
          "    - {id: both, text: {zh: 干旱与高温, en: Drought and heat}",
          'What takes H2O from the soil?"}\n  options:\n'
          "    - {id: both, text: {zh: 干旱与高温, en: Want of H2O}",
          "(echo): 'H2O' stands in the stem", at=FIRST, others=2),
    Plant("echo of a Latin name in Chinese", FILE,
          f'{STEM_ZH}, en: "{STEM_EN}"}}\n  options:\n    - {{id: both, text: {{zh: 干旱与高温',
          f'土壤缺 H2O 是为什么？, en: "{STEM_EN}"}}\n'
          "  options:\n    - {id: both, text: {zh: H2O 少",
          "(echo): 'H2O' stands in the stem", at=FIRST, others=2),
    Plant("negative zh", FILE, "综述把它归于什么", "综述没有把它归于什么",
          "the stem asks for what is not so, unmarked, in zh"),
    Plant("negative before the word that asks zh", FILE, "综述把它归于什么", "综述未归于下列哪一项",
          "item flaw (negative)"),
    Plant("negative without a word that asks zh", FILE, "带来落叶的因素", "下列不带来落叶的是：",
          "item flaw (negative)"),
    Plant("exception zh", FILE, "使花增多的是哪一个", "除哪一个外都使花增多",
          "item flaw (negative)"),
    Plant("negative en", FILE, "does the text put", "does the text not put",
          "the stem asks for what is not so, unmarked, in en"),
    Plant("negative in short en", FILE, "Which of them makes", "Which of them doesn't make",
          "item flaw (negative)"),
    Plant("exception en", FILE, "The factor named with fallen leaves",
          "All bring fallen leaves except",
          "item flaw (negative)"),
    Plant("least en", FILE, "The factor named with", "The factor least named with",
          "item flaw (negative)"),
    Plant("marked elsewhere en", FILE, "Which of them makes", "Which of **them** does not make",
          "item flaw (negative)"),
    Plant("grammar", FILE, "The factor named with fallen leaves", "Leaves fall for want of a",
          "item flaw (grammar)"),
    Plant("grammar of a gap", FILE, "is the ____.", "is an ____.", "item flaw (grammar)"),
    Plant("all of the above zh", FILE, "夜间与露水", "以上都对",
          "(all of the above): '以上都对' speaks"),
    Plant("all of the above en", FILE, "Night and dew", "All of the above",
          "(all of the above): 'All of the above' speaks of other options", others=1),
    Plant("none of the above zh", FILE, "夜间与露水", "上述各项都不是",
          "item flaw (all of the above)"),
    Plant("none of the above en", FILE, "Night and dew", "None of these",
          "item flaw (all of the above)", others=1),
    Plant("none of the above in a group", GROUPS, "zh: 石灰", "zh: 以上均无",
          "item flaw (all of the above)", others=1),
    Plant("same zh", FILE, "蜜蜂与杂草", LIME_ZH,
          f"item flaw (same): two options say '{LIME_ZH}'", others=1),
    Plant("same en", FILE, "Bees and weeds", "lime and compost",
          "two options say 'lime and compost'", others=1),
    Plant("same but for stops en", FILE, "Bees and weeds", "Lime and-compost.",
          "two options say 'Lime and-compost.'", others=2),
    Plant("same in a group", GROUPS, "zh: 石灰", "zh: 高温", "two options say '高温'", others=1),
    Plant("same to be matched", FILE, "zh: 蜜蜂, en: Bees}, match", "zh: 干土, en: Bees}, match",
          "two options say '干土'"),
    Plant("same to be ordered", FILE, "en: Few bees", "en: Few flowers",
          "two options say 'Few flowers'"),
    Plant("right and wrong in a gap", FILE, "zh: 叶子, en: leaves", "zh: 叶子, en: Soil",
          "two options say 'Soil'"),
    Plant("form zh", FILE, LIME_ZH, f"{LIME_ZH}。",
          "item flaw (form): some options end in a full stop"),
    Plant("form en", FILE, LIME_EN, f"{LIME_EN}.", "item flaw (form)"),
    Plant("form in quotes", FILE, LIME_ZH, "“石灰与肥。”", "item flaw (form)"),
    Plant("alike zh", FILE, "带来落叶的因素", "土壤变干，综述把它归于谁？",
          "of the stem is that of 'dry-and-hot' in zh"),
    Plant("alike en", FILE, "The factor named with fallen leaves", "Put down that the soil dries",
          "of the stem is that of 'dry-and-hot' in en"),
    Plant("alike after a case", FILE, "浇水使果实增多，已在许多花园证实。", STEM_ZH,
          "100% of the stem is that of 'dry-and-hot' in zh"),
    Plant("alike but for the end en", FILE, "The factor named with fallen leaves",
          "Which of them makes flowers less plentiful?",
          "of the stem is that of 'who-waters' in en"),
]  # fmt: skip

NO_FLAWS = {
    "marked": [
        (STEM_ZH, "综述**没有**把土壤变干归于什么？"),
        (STEM_EN, "To what does the text NOT put down that the soil dries?"),
    ],
    "marked in bold": [(STEM_EN, "To what does the text **not** put it down?")],
    "least that is a number": [("The factor named with", "Which is named with at least two")],
    "not only": [(STEM_EN, "What does the text name, and not only once?")],
    "negative in another part": [(STEM_EN, "The text names it, if not at once. What is it?")],
    "why not": [(STEM_ZH, "为什么没有水，土壤就会变干？")],
    "names that look negative": [(STEM_ZH, "卵巢功能不全与不孕，综述把它归于什么不同的原因？")],
    "what is left unknown": [(STEM_ZH, "土壤变干，哪一点仍是未知数？")],
    "besides": [(STEM_ZH, "除此以外，还有什么使土壤变干？")],
    "clearing what is outside": [(STEM_ZH, "清除土壤外面的水分，综述归于什么？")],
    "a letter at the end": [("The factor named with fallen leaves", "The factor named in group A")],
    "longer by what nobody sees": [
        (RIGHT_ZH, "干旱与持续高温, en"), (RIGHT_EN, "Drought and long heat}, is_right"),
    ],
    "absolute on both sides": [
        (RIGHT_ZH, "总是干旱高温, en"), (LIME_ZH, "总是石灰堆肥"),
        (RIGHT_EN, "Drought always}, is_right"), (LIME_EN, "Lime never"),
    ],
    "words that look absolute": [
        (LIME_ZH, "从不同的石灰"), ("蜜蜂与杂草", "一定程度的草"), ("夜间与露水", "不完全的露"),
        (LIME_EN, "Lime not only once"), ("Bees and weeds", "Bees every two days"),
    ],
    "case that shares words with the key": [
        ("  stem: {zh: 土壤",
         "  case: {zh: 干旱与高温之后。, en: After drought and heat.}\n  stem: {zh: 土壤"),
    ],
    "name in the stem and in all": [
        (STEM_ZH, "干旱与高温怎样，综述写了什么？"), ("蜜蜂与杂草", "干旱与高温里"),
        ("en: Ten of forty", "en: Printed tens"), ("en: The number of beds", "en: Printed beds"),
    ],
    "small words": [
        ("agree with the counts;", "agree whether or not;"), ("Ten of forty", "Whether ten"),
    ],
    "abbreviation at the end": [(LIME_EN, "Lime et al."), ("Bees and weeds", "Bees etc.")],
    "contained in another": [(LIME_ZH, "干旱"), (LIME_EN, "Drought")],
    "signs": [
        (RIGHT_ZH, "土壤水分↓, en"), (RIGHT_EN, "Soil water↓}, is_right"),
        (LIME_ZH, "土壤水分↑"), (LIME_EN, "Soil water↑"),
        ("夜间与露水", "水分 1.5"), ("Night and dew", "Water 1.5"),
        ("蜜蜂与杂草", "水分 15"), ("Bees and weeds", "Water 15"),
    ],
    "above an age": [("夜间与露水", "二十岁以上均可")],
    "variants of a gap": [("zh: 泥土, en: ground", "zh: 土壤, en: ground")],
    "Latin variant of a gap": [("zh: 泥土, en: ground", "zh: H2O, en: H2O")],
    "wrong name that the map does not draw": [
        ("{id: heat, entity: heat", "{id: heat, entity: compost"),
    ],
    "wrong number beyond the tolerance": [("number: 50", "number: 44.6")],
    "match that two share": [
        ("match: {zh: 果实增多, en: More fruit}", "match: {zh: 花减少, en: Fewer flowers}"),
    ],
    "same place for all": [
        ("studies/bed-survey}\n    - {id: name",
         "sources/discrepancy/share-of-beds}\n    - {id: name"),
    ],
}  # fmt: skip
"""What is no flaw, as edits of the questions: names, and pieces with what takes their place."""
