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
}
