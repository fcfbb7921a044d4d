"""Words that say more than is known, in Chinese and English, by the rule that refuses them.

A word counts only where it is used: not where the same clause denies or awaits it ("does not
cure", "有待证实"), and not between quotation marks.
"""

import re
from dataclasses import dataclass

_QUOTED = re.compile(r"“[^”]*”|「[^」]*」|\"[^\"]*\"|‘[^’]*’")
_CLAUSE = re.compile(r"[，。；：！？、,;:.!?()（）]")
_DENIED = {
    "zh": re.compile(
        r"(?<!无)不(?![仅但只光断同可])|未|没有|无法|并非|有待|尚待|仍需|还需|需要|等待|能否|是否"
    ),
    "en": re.compile(
        r"\bnot\b(?! only| just| merely)|n't\b|\bcannot\b|\bnever\b|\bneither\b|\bnor\b"
        r"|\bno\b(?! doubt)|\bwithout\b|\bwhether\b|\byet to\b|\b(?:need(?:s|ed)?|remains?) to\b"
        r"|\bto be\b|\bawaits?\b|\brather than\b|\bunable\b|\blacks?\b",
        re.I,
    ),
}
_REACH = {"zh": 8, "en": 40}
"""How many characters before a word a denial may stand."""


@dataclass(frozen=True)
class Words:
    """The words that one rule refuses, why, and what to write instead."""

    rule: str
    zh: re.Pattern[str]
    en: re.Pattern[str]
    why: str
    todo: str
    is_deniable: bool = True

    def found(self, text: str, language: str) -> str:
        """The first of the words that a text uses, or nothing."""
        pattern = self.zh if language == "zh" else self.en
        if not pattern.search(text):
            return ""
        bare = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), text)
        for match in pattern.finditer(bare):
            if not (self.is_deniable and _is_denied(bare[: match.start()], language)):
                return match[0]
        return ""


def _is_denied(before: str, language: str) -> bool:
    clause = _CLAUSE.split(before)[-1]
    return bool(_DENIED[language].search(clause[-_REACH[language] :]))


def _words(rule: str, zh: str, en: str, why: str, todo: str, *, is_deniable: bool = True) -> Words:
    english = re.compile(rf"\b(?:{en})\b", re.I)
    return Words(rule, re.compile(zh), english, why, todo, is_deniable)


EVERYWHERE = (
    _words(
        "cure",
        "治愈|根治|痊愈|治好",
        r"cur(?:e|es|ed|ing|ative)|heal(?:s|ed|ing)?",
        "nothing here was cured",
        "say what was measured",
    ),
    _words(
        "proof",
        "证明|证实|确证|确凿",
        r"prov(?:e|es|ed|en|ing)|proofs?|demonstrat\w+|establish(?:es|ed|ing)?|confirm\w*",
        "a study shows, it does not settle",
        "say reported, found or observed",
    ),
    _words(
        "safety",
        "安全无害|(?:没有|毫无|无|零)(?:任何)?(?:风险|副作用|毒性|危险)|(?:是|十分|非常|完全|绝对|很)安全"
        "|安全可靠|安全有效",
        r"(?:is|are|was|were|proved|entirely|completely) safe|safe and effective|harmless"
        r"|risk.free|(?:no|without)(?: any)? (?:risks?|side effects?|danger)",
        "nothing seen is not nothing there",
        "say what was looked for, in how many and for how long",
        is_deniable=False,
    ),
    _words(
        "absolute",
        "必然|必定|总是|完全|彻底|绝对|毫无疑问|百分之百|(?:所有|全部|每[一位名个]+)(?:的)?(?:患者|病人|女性)"
        "|一定(?=会|能|可以|将|要|是|使|让|恢复|有效|成功|改善)",
        r"always|never|completely|certainly|undoubtedly|absolutely|guarantee[sd]?"
        r"|(?:all|every) (?:patients?|wom[ae]n|recipients?|cases?)"
        r"|(?:fully|entirely) (?:restor|recover|revers|repair|normalis|prevent|protect)\w*",
        "the passages do not say so much",
        "say how much, or leave the word out",
    ),
    _words(
        "promotion",
        "突破|神奇|奇迹|显著疗效|疗效显著|特效|革命性|划时代|里程碑|惊人|首选疗法|最佳疗法",
        r"breakthroughs?|miracle|miraculous\w*|revolutionary|groundbreaking|game.chang\w+"
        r"|cutting.edge|milestones?|wonder (?:cure|drug|cells?)|striking efficacy"
        r"|(?:significant|remarkable|dramatic|outstanding) (?:efficacy|therapeutic effects?)",
        "this praises",
        "say what was found",
    ),
    _words(
        "grade",
        "高质量(?:的)?证据|证据(?:等级|级别|确凿|充分)|强(?:有力的)?证据"
        "|[A-DⅠⅡⅢ1-5I]+ ?级(?:证据|推荐)",
        r"(?:strong|robust|solid|high.quality|low.quality|best) evidence"
        r"|levels? (?:of evidence|I{1,3}|IV|V|[1-5][abc]?)|grade [A-D]|evidence grade",
        "nobody types a grade: it is computed",
        "say what was measured, in what",
    ),
)
"""Refused in statements, findings, names, topics and titles."""

PEOPLE = _words(
    "patients",
    "患者|病人|女性|妇女|人体|临床上",
    r"patients?|wom[ae]n|in (?:people|humans)|human beings?|clinically",
    "the claim was not seen in people",
    "name the animals or cells it was seen in",
    is_deniable=False,
)
DIRECT = _words(
    "direct",
    "直接",
    r"direct(?:ly)?",
    "the claim is not direct",
    "leave the word out, or correct the directness",
)
POSSIBLE = Words(
    "possible",
    re.compile("可能|或许|也许"),
    re.compile(r"\b(?:may|might|possibly|perhaps)\b"),
    "the claim is called direct",
    "make it potential, or correct the statement",
    is_deniable=False,
)
CAUSE = _words(
    "cause",
    "导致|引起|造成|引发|诱发|致使|促使",
    r"(?<!-)(?:caus(?:e|es|ed|ing)|leads? to|led to|leading to|results? in|resulted in"
    r"|resulting in|brings? about|brought about|induc(?:e|es|ed|ing)|trigger(?:s|ed)?)",
    "the verb states order or association only",
    "say what goes with what",
)
EQUAL = _words(
    "equality",
    "等效|等同|效果相同|同样有效|一样有效|疗效相当|排除",
    r"equivalent|equal(?:ly)?|identical|as (?:good|effective|safe) as|the same (?:effect|efficacy)"
    r"|rul(?:e|es|ed|ing) out|exclud(?:e|es|ed|ing)",
    "a difference that was not found may still be there",
    "say that no difference was found, or that it was not seen",
)
HEDGES = {
    "zh": re.compile(
        "可|或|潜|有望|设想|被认为|建议|推测|提示|似|间接|希望|期望|期待|预期|拟|能否|是否|前景"
    ),
    "en": re.compile(
        r"\b(?:may|might|could|can|possibl\w*|perhaps|potential\w*|promis\w*|propos\w*|suggest\w*"
        r"|hypothes\w*|thought|believed|considered|regarded|expected|expectation|hop(?:e|ed|es|ing)"
        r"|seems?|appears?|likely|indirect\w*|whether|would|ideas?|prospects?)\b",
        re.I,
    ),
}
"""What a potential claim must have one of."""
TREATMENT = Words(
    "treatment",
    re.compile(
        "电话(?:号码)?|热线|微信号?|公众号|挂号|预约|收费|报价|价格|就诊(?:地|指南)"
        "|[0-9]+(?:\\.[0-9]+)? ?万?元(?!素)|哪里(?:可以|能)(?:做|得到|接受)"
        "|(?:附属|人民|中心|协和|中医|妇幼|妇产|[省市])[^，。；、 ]{0,4}医院"
    ),
    re.compile(
        r"\b(?i:phone|telephone|hotline|call us|contact us|appointments?|prices?|sign up|enrol now"
        r"|where to (?:get|find|have)|\d+ (?:yuan|RMB|dollars|euros|pounds))\b|[€£$¥] ?\d"
        r"|\b[A-Z][\w'’]+ (?:Hospital|Clinic)\b|(?<!\d)1[3-9]\d{9}(?!\d)"
    ),
    "this helps to find a treatment",
    "leave it out",
    is_deniable=False,
)
"""Refused in every text."""
GRADE_FIELDS = frozenset(
    (
        "grade", "graded", "how_sure", "evidence", "evidence_level", "level_of_evidence", "level",
        "strength", "quality", "confidence", "certainty", "score", "rating",
    )
)  # fmt: skip
"""Fields that nobody may type: how sure a claim is, is computed."""
