"""Words that say more than is known, in Chinese and English, by the rule that refuses them.

A word counts only where it is used: not where the same clause denies or awaits it ("does not
cure", "有待证实"), and not between quotation marks.
"""

import re
from dataclasses import dataclass

_QUOTED = re.compile(r"“[^”]*”|「[^」]*」|\"[^\"]*\"|‘[^’]*’")
_CLAUSE = re.compile(r"[，。；：！？、,;:.!?()（）]")
DENIED = {
    "zh": re.compile(
        r"(?<!无)不(?![仅但只光断同可孕育久])|未(?!来)|没有|无法|并非|有待|尚待|仍需|还需|需要|等待|能否|是否"
    ),
    "en": re.compile(
        r"\bnot\b(?! only| just| merely)|n't\b|\bcannot\b|\bnever\b|\bneither\b|\bnor\b"
        r"|\bno\b(?! doubt)|\bwithout\b|\bwhether\b|\byet to\b|\b(?:need(?:s|ed)?|remains?) to\b"
        r"|\b(?:is|are|was|were|has|have|had|still) to be\b|\bawaits?\b"
        r"|\brather than\b|\bunable\b|\blacks?\b",
        re.I,
    ),
}
_REACH = {"zh": 8, "en": 40}
"""How many characters before a word a denial may stand."""
_MARKS = re.compile(r"[*_`]+")
_HAN_GAP = re.compile(r"(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])")


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
        text = " ".join(_HAN_GAP.sub("", _MARKS.sub("", text)).split())
        if not pattern.search(text):
            return ""
        bare = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), text)
        for match in pattern.finditer(bare):
            if not (self.is_deniable and _is_denied(bare[: match.start()], language)):
                return match[0]
        return ""


def _is_denied(before: str, language: str) -> bool:
    clause = _CLAUSE.split(before)[-1]
    return bool(DENIED[language].search(clause[-_REACH[language] :]))


def _words(rule: str, zh: str, en: str, why: str, todo: str, *, is_deniable: bool = True) -> Words:
    english = re.compile(rf"\b(?:{en})\b", re.I)
    return Words(rule, re.compile(zh), english, why, todo, is_deniable)


EVERYWHERE = (
    _words(
        "cure",
        "治[愈癒]|根治|痊[愈癒]|治好|康复|恢复如初|[消根]除(?!自由基|活性氧)|逆转",
        r"cur(?:e|es|ed|ing|ative)|heal(?:s|ed|ing)?|revers(?:e|es|ed|ing)|(?:back )?to health"
        r"|(?:eliminat|eradicat)(?:e|es|ed|ing)|(?:do|does|did|done|doing) away with|rid of",
        "nothing here was cured",
        "say what was measured",
    ),
    _words(
        "proof",
        "证明|證明|证实|證實|确证|确凿|验证了|(?:充分|[已经]|得到)验证|已[有成]定论|公认|无疑(?!问)|毋庸置疑|不容置疑|无可争议",
        r"prov(?:e|es|ed|en|ing)|proofs?|demonstrat\w+|establish(?:es|ed|ing)?|confirm\w*"
        r"|(?:validat|verif)(?:e|es|ed|ies|ied|ing)|conclusive(?:ly)?|definitive(?:ly)?"
        r"|undisputed|indisputabl[ey]|beyond (?:all )?(?:dispute|doubt|question)|well known",
        "a study shows, it does not settle",
        "say reported, found or observed",
    ),
    _words(
        "safety",
        "安全无害|(?:没有|毫无|无|零)(?:任何)?(?:风险|毒?副作用|毒性|危险)|(?:是|十分|非常|完全|绝对|很)安全"
        "|安全可靠|安全有效",
        r"(?:is|are|was|were|proved|entirely|completely) safe|safe and effective|harmless"
        r"|risk.free|(?:no|without|free of|free from)(?: any)?"
        r" (?:risks?|side effects?|danger|threat)",
        "nothing seen is not nothing there",
        "say what was looked for, in how many and for how long",
        is_deniable=False,
    ),
    _words(
        "safety",
        "安全性(?:良好|很好|高|有保障|得到保[证障])|放心",
        r"safely|well.tolerated",
        "nothing seen is not nothing there",
        "say what was looked for, in how many and for how long",
    ),
    _words(
        "absolute",
        "必然|必定|必将|势必|悉数|无一例外|一律|总是|完全|彻底|绝对|毫无疑问|百分之百|(?:所有|全部|每[一位名个]+)(?:的)?(?:患者|病人|女性)"
        "|一定(?=会|能|可以|将|要|是|使|让|恢复|有效|成功|改善)",
        r"always|never|invariably|inevitabl[ey]|totally|wholly|without exception|every last"
        r"|completely|certainly|undoubtedly|absolutely|guarantee[sd]?"
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
BOUNDARY = tuple(words for words in EVERYWHERE if words.rule != "safety")
"""Refused in boundaries, which may say which safety is in doubt."""

PEOPLE = _words(
    "patients",
    "患者|病人|病友|受者|女[性子孩]|妇女|[母父]亲|[孕产]妇|人[体类群]|临床(?!前)",
    r"patients?|wom[ae]n|mothers?|girls?|recipients?|people|humans|human (?:beings?|ovar\w+)"
    r"|clinic(?:s|al|ally)?|bedside",
    "the claim was not seen in people",
    "name the animals or cells it was seen in",
    is_deniable=False,
)
DIRECT = _words(
    "direct",
    "直接|(?:无需|不经)(?:任何)?中[间介]",
    r"direct(?:ly)?|without (?:any )?intermedia\w+",
    "the claim is not direct",
    "leave the word out, or correct the directness",
)
POSSIBLE = Words(
    "possible",
    re.compile("可能|或许|也许"),
    re.compile(r"\b(?:may|might|possibly|perhaps)\b"),
    "the claim is not called potential",
    "make it potential, or correct the statement",
    is_deniable=False,
)
CAUSE = _words(
    "cause",
    "导致|引起|造成|引发|诱发|致使|促[使成进]|使(?!用)|由于|因[此而]|从而|决定|得益于|得以|让",
    r"(?<!-)(?:caus(?:e|es|ed|ing)|because|owing to|due to|thanks to|leads? to|led to"
    r"|leading to|results? in|resulted in"
    r"|resulting in|brings? about|brought about|induc(?:e|es|ed|ing)|trigger(?:s|ed)?"
    r"|(?:enabl|produc|determin)(?:e|es|ed|ing)|mak(?:e|es|ing)|made|help(?:s|ed|ing)?)",
    "the verb states order or association only",
    "say what goes with what",
)
EQUAL = _words(
    "equality",
    "等效|等同|相同|相等|同样有效|一样|疗效相当|不相上下|一致|毫无(?:差[别异]|区别)|没有区别|排除",
    r"equivalent|equal(?:ly)?|identical|(?:just )?as (?:good|well|effective|safe)(?: as)?|the same"
    r"|(?:is|are|was|were) no differences?(?! (?:was|were) )|alike|interchangeabl[ey]"
    r"|rul(?:e|es|ed|ing) out|exclud(?:e|es|ed|ing)",
    "a difference that was not found may still be there",
    "say that no difference was found, or that it was not seen",
)
HEDGES = {
    "zh": re.compile(
        "可(?![靠观信])|或[许可]|也许|潜|有望|设想|被认为|建议|推测|提示|似|间接|希望|期望|期待|预期|拟|能否|是否|前景"
    ),
    "en": re.compile(
        r"\b(?:may|might|could|can|possibl\w*|perhaps|potential\w*|promis\w*|propos\w*|suggest\w*"
        r"|hypothes\w*|thought|believed|considered|regarded|expected|expectation|hop(?:e|ed|es|ing)"
        r"|seems?|appears?|likely|indirect\w*|whether|would|ideas?|prospects?)\b",
        re.I,
    ),
}
"""What a potential claim must have one of."""
SEEN = {
    "zh": re.compile("见|看到|发现|观察|检测|检出|记录|报[道告]"),
    "en": re.compile(
        r"\b(?:s(?:aw|ee|een)|found|observ\w+|detect\w+|not(?:ed|iced)|record\w+|report\w*)\b",
        re.I,
    ),
}
"""What a claim of something not observed must have one of: who looked did not see it."""
SHARES = _words(
    "figure",
    "一半|半数|过半|大半|减半|[一二两三四五六七八九十百]+分之[一二两三四五六七八九]"
    "|[一二两三四五六七八九十几数百][倍成](?![为体熟形就立长分功活人年果])|翻[倍番一两]",
    r"half|halv(?:e|es|ed|ing)|twice|thrice|\w+-?fold(?<!scaffold)(?<!manifold)|(?:a|one|two|three)"
    r"[ -](?:thirds?|quarters?|fifths?|tenths?)|doubl(?:es|ed|ing)|majority"
    r"|(?:tripl|quadrupl)(?:e|es|ed|ing)",
    "an amount in words has no source that can be held against it",
    "write the figure as its source prints it, or leave it out",
    is_deniable=False,
)
GROUP = _words(
    "sequence",
    "另(?:外)?一?[组批]|独立的?(?:一)?组",
    r"(?:another|other|separate|independent|different|new)(?:,? (?:independent|separate))? groups?",
    "it is a step in a sequence",
    "say that it is a later step of the same people or animals",
)
_FIRST_TO_FIFTH = ("first", "second", "third", "fourth", "fifth")
ORDINALS = {word: n for n, word in enumerate(_FIRST_TO_FIFTH, 1)} | {
    character: n for n, character in enumerate("一二三四五", 1)
}
ORDINALS["首"] = 1
STEPS = {
    "zh": re.compile("第?([首一二三四五])次(?=注射|移植|输注|治疗|给[药予])"),
    "en": re.compile(
        rf"\b({'|'.join(_FIRST_TO_FIFTH)}) (?=injection|infusion|transplant|treatment|dose)", re.I
    ),
}
"""Which step of a sequence a group is told to be."""
NUMBER_OPEN = {
    "zh": re.compile("人数(?:未|没有)(?:说明|写|给出)"),
    "en": re.compile(r"\bnumber (?:is |was )?not (?:stated|given|said)\b", re.I),
}
"""What a group says whose number is not known."""
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
