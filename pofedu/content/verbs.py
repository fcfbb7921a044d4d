"""The closed list of verbs that claims may use: meaning, SBGN class and default effect."""

from typing import Literal

from pofedu.content.model import Effect, Record, Text

SbgnClass = Literal["positive influence", "negative influence", "unknown influence", "no influence"]


class Verb(Record, frozen=True, kw_only=True):
    """A verb, how it is read aloud between subject and object, and what it means."""

    words: Text
    meaning: Text
    sbgn: SbgnClass
    effect: Effect


def _verb(
    zh: str, en: str, meaning_zh: str, meaning_en: str, sbgn: SbgnClass, effect: Effect
) -> Verb:
    return Verb(
        words=Text(zh=zh, en=en),
        meaning=Text(zh=meaning_zh, en=meaning_en),
        sbgn=sbgn,
        effect=effect,
    )


VERBS: dict[str, Verb] = {
    "increases": _verb(
        "引起或增加",
        "increases",
        "使对象出现、增多或增强",
        "brings the object about, or makes it more frequent or stronger",
        "positive influence",
        "increases",
    ),
    "contributes-to": _verb(
        "参与导致",
        "contributes to",
        "是对象的原因之一",
        "is one of the causes of the object",
        "positive influence",
        "increases",
    ),
    "presents-as": _verb(
        "表现为",
        "presents as",
        "以对象的形式表现出来",
        "takes the form of the object",
        "no influence",
        "none",
    ),
    "is-followed-by": _verb(
        "之后出现",
        "is followed by",
        "对象在其后出现；只说先后，不涉及机制",
        "the object comes after it; order in time only, no mechanism stated",
        "no influence",
        "none",
    ),
    "decreases": _verb(
        "减少或阻碍",
        "decreases",
        "使对象减少、减弱或受阻",
        "lessens, weakens or hinders the object",
        "negative influence",
        "decreases",
    ),
    "damages": _verb(
        "破坏",
        "damages",
        "破坏对象的结构或平衡",
        "harms the structure or balance of the object",
        "negative influence",
        "decreases",
    ),
    "affects": _verb(
        "影响",
        "affects",
        "对对象有影响，未说明方向",
        "acts on the object, direction not stated",
        "unknown influence",
        "changes",
    ),
    "plays-a-role-in": _verb(
        "参与",
        "plays a role in",
        "参与对象，未说明方向",
        "takes part in the object, direction not stated",
        "unknown influence",
        "changes",
    ),
    "is-used-to-treat": _verb(
        "用于治疗",
        "is used to treat",
        "用来治疗对象；句中没有说明疗效",
        "is given as a treatment of the object; the sentence states no result",
        "no influence",
        "none",
    ),
    "is-studied-for": _verb(
        "被研究用于",
        "is studied for",
        "被研究作为对象的疗法；不等于已有疗效",
        "is explored as a therapy for the object; efficacy is not implied",
        "no influence",
        "none",
    ),
    "is-thought-capable-of": _verb(
        "被认为能够",
        "is thought capable of",
        "被描述为具有对象所指的潜力",
        "is described as having the potential for the object",
        "no influence",
        "none",
    ),
    "aims-at": _verb(
        "着眼于",
        "aims at",
        "以对象为目标",
        "has the object as its goal",
        "no influence",
        "none",
    ),
    "is-part-of": _verb(
        "属于",
        "is part of",
        "是对象的一部分或一种",
        "is part of the object or a kind of it",
        "no influence",
        "none",
    ),
    "awaits-evidence-of": _verb(
        "有待验证",
        "awaits evidence of",
        "对象仍需进一步验证",
        "the object still needs further verification",
        "no influence",
        "none",
    ),
    "activates": _verb(
        "激活",
        "activates",
        "使通路或分子的活性升高",
        "raises the activity of a pathway or molecule",
        "positive influence",
        "increases",
    ),
    "inhibits": _verb(
        "抑制",
        "inhibits",
        "使通路、分子或过程的活性降低",
        "lowers the activity of a pathway, molecule or process",
        "negative influence",
        "decreases",
    ),
    "relieves": _verb(
        "减轻",
        "relieves",
        "使疾病或损伤减轻；是否消除不在其中",
        "makes a disease or an injury less; that it goes away is not implied",
        "negative influence",
        "decreases",
    ),
    "improves": _verb(
        "改善",
        "improves",
        "使对象好转；好转多少、是否恢复正常不在其中",
        "makes the object better; neither how much nor back to normal is implied",
        "positive influence",
        "increases",
    ),
    "normalises": _verb(
        "使趋于正常",
        "brings towards normal",
        "使对象向正常范围变化",
        "moves the object towards its normal range",
        "unknown influence",
        "towards-normal",
    ),
    "secretes": _verb(
        "分泌",
        "secretes",
        "释放出对象",
        "releases the object",
        "positive influence",
        "increases",
    ),
    "gives-rise-to": _verb(
        "分化为",
        "gives rise to",
        "分化成对象所指的细胞",
        "differentiates into the cells named as the object",
        "positive influence",
        "increases",
    ),
    "answers": _verb(
        "对应于",
        "is set against",
        "被列为与对象相对应的修复；不等于已证明能消除它",
        "is named as the repair that corresponds to the object; that it undoes it is not implied",
        "no influence",
        "none",
    ),
    "is-described-as": _verb(
        "被描述为",
        "is described as",
        "被说成具有对象所指的性质",
        "is said to have the property named as the object",
        "no influence",
        "none",
    ),
    "does-not-reverse": _verb(
        "不能逆转",
        "does not reverse",
        "被认为不能使对象恢复",
        "is said to be unable to undo the object",
        "no influence",
        "none",
    ),
    "predicts": _verb(
        "可预示",
        "predicts",
        "与对象同向或反向出现；是关联，不是原因",
        "goes along with more or less of the object; an association, not a cause",
        "unknown influence",
        "changes",
    ),
    "shows-more": _verb(
        "表现出更多",
        "shows more",
        "与所比较者相比，对象更多或更强；是差别，不是作用",
        "has more of the object than what it is compared with; a difference, not an action",
        "unknown influence",
        "increases",
    ),
    "shows-less": _verb(
        "表现出更少",
        "shows less",
        "与所比较者相比，对象更少或更弱；是差别，不是作用",
        "has less of the object than what it is compared with; a difference, not an action",
        "unknown influence",
        "decreases",
    ),
    "is-compared-for": _verb(
        "就此比较",
        "is compared for",
        "就对象与另一组作了比较",
        "is compared with another group for the object",
        "unknown influence",
        "no-difference",
    ),
    "is-given-by": _verb(
        "给予途径为",
        "is given by",
        "以对象所指的途径或方式给予",
        "is given by the route or in the way named as the object",
        "no influence",
        "none",
    ),
    "is-advised-at": _verb(
        "建议用于",
        "is advised at",
        "被建议在对象所指的时间或剂量使用；建议不是疗效的证据",
        "is advised at the time or dose named as the object; advice is not evidence of effect",
        "no influence",
        "none",
    ),
    "is-not-to-be-combined-with": _verb(
        "不宜联用",
        "is not to be combined with",
        "被认为不适合与对象合用",
        "is said to be unsuited to use together with the object",
        "no influence",
        "none",
    ),
    "calls-for": _verb(
        "需要",
        "calls for",
        "被认为需要对象",
        "is said to need the object",
        "no influence",
        "none",
    ),
    "must-comply-with": _verb(
        "须遵守",
        "must comply with",
        "须按对象的规定进行",
        "has to follow the rules named as the object",
        "no influence",
        "none",
    ),
    "is-proposed-for": _verb(
        "被设想用于",
        "is proposed for",
        "被提出作为将来的设想，尚无结果",
        "is put forward as an idea for the future; there is no result yet",
        "no influence",
        "none",
    ),
}
