"""Overclaims: the small pack made to say more than it knows, and the rule that must catch each."""

from dataclasses import dataclass
from typing import Literal

from tests.compiler.garden import IN_CLAIMS, IN_ENTITIES, IN_PASSAGES, IN_STUDIES, Plant

CARE = "claims/2-care.yaml"
SURVEY = "studies/2-care.yaml"
Language = Literal["zh", "en", "both", "none"]


@dataclass(frozen=True)
class Overclaim(Plant):
    """A plant, the rule that must catch it, and the language in which the fault lies."""

    language: Language = "none"

    @property
    def rule(self) -> str:
        return self.expected.removeprefix("overclaim (").removesuffix(")")


def over(rule: str, language: Language, file: str, old: str, new: str, at: str = "") -> Overclaim:
    """An overclaim made by replacing some words."""
    name = f"{rule}, {language}: {new.strip()}"
    return Overclaim(name, file, old, new, f"overclaim ({rule})", at, language=language)


CHINESE = [
    over("patients", "zh", IN_CLAIMS, "zh: 浇水使花增多。,", "zh: 浇水使患者的花增多。,"),
    over("patients", "zh", CARE, "zh: 浇水后未见杂草增多。,", "zh: 女性浇水后未见杂草增多。,"),
    over("patients", "zh", CARE, "zh: 夜间浇水可能使", "zh: 临床上夜间浇水可能使"),
    over("patients", "zh", CARE, "zh: 高温使果实减少。,", "zh: 高温使人体的果实减少。,"),
    over("cure", "zh", IN_CLAIMS, "zh: 蜜蜂使果实增多。", "zh: 蜜蜂治愈果实。"),
    over("cure", "zh", IN_STUDIES, "saw: {zh: 花增多,", "saw: {zh: 花得到根治,"),
    over("proof", "zh", IN_CLAIMS, "zh: 干土使花减少。", "zh: 已证明干土使花减少。"),
    over("proof", "zh", IN_STUDIES, "zh: 浇水试验", "zh: 证实浇水有用的试验"),
    over("proof", "zh", CARE, "zh: 40 个苗床中 10 个结果。", "zh: 确证 40 个苗床中 10 个结果。"),
    over("safety", "zh", IN_CLAIMS, "zh: 浇水以果实为目标。", "zh: 浇水没有风险，以果实为目标。"),
    over("safety", "zh", CARE, "zh: 浇水使花园状况变好。", "zh: 浇水安全无害，使花园状况变好。"),
    over("absolute", "zh", IN_CLAIMS, "zh: 干土使花减少。", "zh: 干土必然使花减少。"),
    over("absolute", "zh", IN_CLAIMS, "zh: 蜜蜂使果实增多。", "zh: 蜜蜂一定会使果实增多。"),
    over("absolute", "zh", IN_PASSAGES, "zh: 蜜蜂与果实", "zh: 蜜蜂总是带来果实"),
    over("promotion", "zh", IN_CLAIMS, "zh: 蜜蜂使果实增多。", "zh: 蜜蜂对果实有显著疗效。"),
    over("promotion", "zh", IN_ENTITIES, "zh: 夜间浇水", "zh: 神奇的夜间浇水"),
    over("grade", "zh", IN_CLAIMS, "zh: 干土使花减少。", "zh: 高质量证据显示干土使花减少。"),
    over("direct", "zh", IN_CLAIMS, "zh: 干旱先使", "zh: 干旱直接使"),
    over("direct", "zh", CARE, "zh: 夜间浇水可能使", "zh: 夜间浇水可能直接使"),
    over("hedge", "zh", CARE, "zh: 夜间浇水可能使", "zh: 夜间浇水使"),
    over("possible", "zh", IN_CLAIMS, "zh: 蜜蜂使果实增多。", "zh: 蜜蜂可能使果实增多。"),
    over("cause", "zh", CARE, "zh: 干旱之后出现落叶。", "zh: 干旱导致落叶。"),
    over("cause", "zh", CARE, "zh: 早花多的苗床，果实也多。", "zh: 早花引起果实增多。"),
    over("equality", "zh", CARE, "zh: 浇水后未见杂草增多。,", "zh: 浇水后排除了杂草增多。,"),
    over("figure", "zh", IN_CLAIMS, "{zh: 蜜蜂使果实增多。, en: Bees make fruit more plentiful.}",
         "{zh: 蜜蜂使果实增多 7 成。, en: Bees make fruit more plentiful by seven tenths.}"),
    over("patients", "zh", IN_CLAIMS, "zh: 浇水使花增多。,", "zh: 浇水使受者的花增多。,"),
    over("patients", "zh", IN_CLAIMS, "zh: 浇水使花增多。,", "zh: 浇水带来临床受益，花增多。,"),
    over("patients", "zh", IN_CLAIMS, "model: {zh: 虚构花园,", "model: {zh: 患者的花园,"),
    over("cure", "zh", IN_CLAIMS, "zh: 蜜蜂使果实增多。", "zh: 蜜蜂使不孕症治愈，果实增多。"),
    over("cure", "zh", IN_CLAIMS, "zh: 蜜蜂使果实增多。", "zh: 蜜蜂未来将治 愈果实。"),
    over("cure", "zh", CARE, "zh: 浇水使花园状况变好。", "zh: 浇水使花园恢复如初。"),
    over("proof", "zh", IN_CLAIMS, "zh: 干土使花减少。", "zh: 已有定论：干土使花减少。"),
    over("proof", "zh", CARE, "zh: 好到什么程度没有说明。", "zh: 已证明状况变好。"),
    over("safety", "zh", CARE, "zh: 浇水使花园状况变好。", "zh: 浇水毫无毒副作用，使花园变好。"),
    over("safety", "zh", CARE, "zh: 浇水后未见杂草增多。,", "zh: 浇水后杂草不会增多。,"),
    over("absolute", "zh", IN_CLAIMS, "zh: 干土使花减少。", "zh: 干土使花悉数减少。"),
    over("cause", "zh", CARE, "zh: 早花多的苗床，果实也多。", "zh: 早花多，决定了果实多。"),
    over("cause", "zh", CARE, "zh: 干旱之后出现落叶。", "zh: 由于干旱，出现落叶。"),
    over("direct", "zh", IN_CLAIMS, "zh: 干旱先使", "zh: 干旱不经中间环节先使"),
    over("possible", "zh", CARE, "zh: 浇水使花园状况变好。", "zh: 浇水可能使花园状况变好。"),
    over("hedge", "zh", CARE, "zh: 夜间浇水可能使", "zh: 夜间浇水可靠，使"),
    over("equality", "zh", CARE, "zh: 浇水后未见杂草增多。,", "zh: 浇水前后杂草一样。,"),
    over("figure", "zh", CARE, "zh: 浇水使花园状况变好。", "zh: 浇水使花园状况变好一半。"),
    over("figure", "zh", IN_CLAIMS, "zh: 干土使花减少。", "zh: 干土使花减少三分之一。"),
    over("treatment", "zh", IN_CLAIMS, "zh: 未给出数量。", "zh: 数量可打电话询问。"),
    over("treatment", "zh", "doubts.yaml", "zh: 井水不好。", "zh: 市人民医院的井水不好。"),
]  # fmt: skip

ENGLISH = [
    over("patients", "en", IN_CLAIMS, "en: Watering makes flowers more", "en: Watering makes"
         " women's flowers more"),
    over("patients", "en", CARE, "en: No more weeds were seen after watering.}",
         "en: No more weeds"
         " were seen in patients after watering.}"),
    over("patients", "en", CARE, "en: Heat makes fruit fewer.", "en: Clinically heat makes fruit"
         " fewer."),
    over("cure", "en", IN_CLAIMS, "en: Dry soil makes", "en: Dry soil heals and makes"),
    over("cure", "en", IN_STUDIES, "en: more flowers,", "en: cured flowers,"),
    over("proof", "en", IN_CLAIMS, "en: Bees make fruit", "en: Bees are proven to make fruit"),
    over("proof", "en", CARE, "en: Drought is followed",
         "en: Drought is confirmed to be followed"),
    over("proof", "en", IN_PASSAGES, "en: The watering study", "en: Proof of watering"),
    over("safety", "en", IN_CLAIMS, "en: Watering has fruit as its goal.", "en: Watering is safe"
         " and has fruit as its goal."),
    over("safety", "en", CARE, "en: Watering is set against dry soil.", "en: Harmless watering is"
         " set against dry soil."),
    over("absolute", "en", IN_CLAIMS, "en: Dry soil makes", "en: Dry soil always makes"),
    over("absolute", "en", CARE, "en: Watering makes the state", "en: Watering fully restores the"
         " state"),
    over("absolute", "en", "diagrams/garden.yaml", "en: The garden}", "en: The garden of all"
         " patients}"),
    over("promotion", "en", IN_CLAIMS, "en: Bees make fruit", "en: Bees are a breakthrough and"
         " make fruit"),
    over("promotion", "en", IN_ENTITIES, "en: watering at night", "en: miraculous watering at"
         " night"),
    over("grade", "en", IN_CLAIMS, "en: Dry soil makes", "en: Strong evidence has it that dry soil"
         " makes"),
    over("grade", "en", SURVEY, "en: The survey of beds", "en: The level I survey of beds"),
    over("direct", "en", IN_CLAIMS, "en: Drought dries", "en: Drought directly dries"),
    over("direct", "en", CARE, "en: Drought makes the state", "en: Drought by a direct blow"
         " makes the state"),
    over("hedge", "en", CARE, "en: Watering at night may make fruit", "en: Watering at night makes"
         " fruit"),
    over("possible", "en", IN_CLAIMS, "en: Bees make fruit", "en: Bees might make fruit"),
    over("cause", "en", CARE, "en: Drought is followed by fallen", "en: Drought leads to fallen"),
    over("cause", "en", CARE, "en: Beds with many early flowers also have more fruit.",
         "en: Many early flowers result in more fruit."),
    over("equality", "en", CARE, "en: No more weeds were seen after watering.}",
         "en: Watering rules out more weeds.}"),
    over("equality", "en", CARE, "en: No more weeds were seen after watering.}",
         "en: Weeds were equivalent after watering.}"),
    over("figure", "en", IN_CLAIMS, "{zh: 干土使花减少。, en: Dry soil makes flowers fewer.}",
         "{zh: 干土使花减少七份。, en: Dry soil makes flowers fewer by 7 tenths.}"),
    over("patients", "en", IN_CLAIMS, "en: Watering makes flowers more", "en: In the clinic"
         " watering makes flowers more"),
    over("patients", "en", IN_CLAIMS, "en: Watering makes flowers more", "en: Watering makes"
         " mothers' flowers more"),
    over("cure", "en", CARE, "en: Watering makes the state", "en: Watering restores to health the"
         " state"),
    over("cure", "en", IN_CLAIMS, "en: Bees make fruit", "en: Bees were found to be curative and"
         " make fruit"),
    over("cure", "en", IN_CLAIMS, "en: Bees make fruit", "en: Bees *cure*d and make fruit"),
    over("proof", "en", IN_CLAIMS, "en: Bees make fruit",
         "en: Bees were shown conclusively to make"
         " fruit"),
    over("proof", "en", CARE, "en: How much better is not said.", "en: It is proven to help."),
    over("safety", "en", CARE, "en: Watering makes the state", "en: Watering safely makes it the"
         " state"),
    over("safety", "en", CARE, "en: No more weeds were seen after watering.}",
         "en: Watering does not make weeds more.}"),
    over("absolute", "en", IN_CLAIMS, "en: Dry soil makes",
         "en: Dry soil without exception makes"),
    over("cause", "en", CARE, "en: Drought is followed by fallen", "en: Because of drought there"
         " are fallen"),
    over("cause", "en", CARE, "en: Beds with many early flowers also have more fruit.",
         "en: Many early flowers produce more fruit."),
    over("direct", "en", IN_CLAIMS, "en: Drought dries",
         "en: Drought dries without intermediaries"),
    over("possible", "en", CARE, "en: Watering makes the state",
         "en: Watering may make it the state"),
    over("equality", "en", CARE, "en: No more weeds were seen after watering.}",
         "en: Weeds were the same after watering.}"),
    over("figure", "en", CARE, "en: Watering makes the state",
         "en: Watering makes twice better the"
         " state"),
    over("figure", "en", IN_CLAIMS, "en: Dry soil makes", "en: Dry soil halves and makes"),
    over("treatment", "en", IN_CLAIMS, "en: No amount is given.",
         "en: Phone the gardener for it."),
]  # fmt: skip

NEITHER = [
    over("species", "both", IN_CLAIMS, "{zh: 浇水使花增多。, en: Watering makes flowers",
         "{zh: 浇水使大鼠的花增多。, en: Watering makes flowers of rats"),
    over("species", "both", IN_CLAIMS, "{zh: 蜜蜂使果实增多。, en: Bees make fruit",
         "{zh: 猪使果实增多。, en: Pigs make fruit"),
    over("year", "both", SURVEY, "{zh: 加石灰的苗床, en: beds with lime,",
         "{zh: 2019 年加石灰的苗床, en: beds with lime in 2019,"),
    over("year", "both", "discrepancies.yaml", "checked: {zh: 论文写浇水三次。, en: The paper has"
         " three.}", "checked: {zh: 2019 年的论文写浇水三次。, en: The paper of 2019 has three.}"),
    over("measured", "none", IN_CLAIMS, "outcomes: [more-flowers]", "outcomes: [no-weeds]"),
    over("population", "none", CARE, "population: women-with-pof\n    species: human\n    time",
         "population: hsct-recipients\n    species: human\n    time"),
    over("measured", "none", CARE, "effect: not-observed", "effect: increases",
         at="      outcomes: [no-weeds]"),
    over("population", "none", CARE, "{population: other-animals, species: mouse}",
         "{population: women-with-pof, species: mouse}"),
    over("population", "none", CARE, "{population: other-animals, species: mouse}",
         "{species: human}"),
    over("species", "none", IN_CLAIMS, "context: {species: mouse,", "context: {species: rat,"),
    over("count", "none", SURVEY, "numerator: {value: 10,", "numerator: {value: 41,"),
    over("count", "none", SURVEY, "group: {zh: 浇水的苗床, en: watered beds}",
         "group: {zh: 浇水者，人数未说明, en: those who watered}",
         at="      denominator: {value: 40,"),
    over("sequence", "none", SURVEY, "      direction: increases\n      numerator: {value: 6,",
         "      direction: increases\n      group: {zh: 另一组苗床, en: more beds}\n"
         "      numerator: {value: 6,", at="      group: {zh: 另一组苗床"),
    over("sequence", "none", SURVEY, "group: {zh: 浇水的苗床, en: watered beds}",
         "group: {zh: 浇水的苗床, en: beds of the second treatment}"),
    over("population", "none", CARE, "context: {population: other-animals, species: mouse}\n",
         "context: {population: other-animals, species: mouse}\n"
         "  said_to_be_measured_in: [human]\n", at="  said_to_be_measured_in: [human]"),
    over("background", "none", CARE, "  subject: watering\n  verb: answers",
         "  subject: compost\n  verb: answers", at="  subject: compost"),
    over("grade", "none", CARE, "- id: heat-fruit\n",
         "- id: heat-fruit\n  evidence_level: strong\n", at="  evidence_level"),
    over("grade", "none", SURVEY, "  kind: recommendation\n",
         "  kind: recommendation\n  grade: A\n", at="  grade: A"),
]  # fmt: skip

OVERCLAIMS = [*CHINESE, *ENGLISH, *NEITHER]

FAIR = [
    ("浇水没有治愈花。", "Watering did not cure the flowers."),
    ("浇水是否有效，尚待证实。", "Whether watering works is yet to be confirmed."),
    ("需要更多研究才能证明。", "More research is needed to prove it."),
    ("花未完全凋谢。", "The flowers had not completely faded."),
    ("浇水的安全性仍需评估。", "The safety of watering is still to be judged."),
    ("综述写作“显著疗效”。", 'The review writes "significant efficacy".'),
    ("花有一定程度的增多。", "Flowers became somewhat more plentiful."),
    ("不能排除杂草。", "Weeds cannot be ruled out."),
    ("未见严重副作用。", "No serious side effects were seen."),
    ("浇水时机还没有定论。", "When to water is not yet settled."),
    ("安全性有待进一步验证。", "Its safety awaits further validation."),
    ("浇水不能逆转损伤。", "Watering cannot reverse the injury."),
    ("雌性小鼠，双链断裂。", "Double-strand breaks on a scaffold in female mice."),
]
"""Words of the lists where they claim nothing."""

UNFAIR = [
    ("浇水不仅使花增多，还能治愈花。", "Watering not only helps but cures."),
    ("浇水没有副作用，治愈了花。", "There is no doubt, and watering cures."),
    ("浇水不断治愈花。", "Watering cures, not only at night."),
    ("毫无疑问，花必然增多。", "Flowers, not weeds, always grow."),
    ("不孕者治愈。", "Watering was known to be proven."),
    ("未来可治愈花。", "Watering **c**ures."),
]
"""Denials that deny something else."""
