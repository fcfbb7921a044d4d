"""Figures in a text: numbers, powers of ten and number words, in both languages."""

import re
from collections.abc import Iterator

_NUMBER = re.compile(r"(\d+(?:\.\d+)?)\s*(万|亿|thousand|million|billion)?")
_POWER = re.compile(r"10\s*(?:\^\s*([-−]?\d+)|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+))")
_COMMA = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻−⁺", "0123456789--+")
_TIMES = {"万": 1e4, "亿": 1e8, "thousand": 1e3, "million": 1e6, "billion": 1e9}
_PERCENT = re.compile(r"[%‰]|百分之|\bper ?cent\b", re.I)
_PERCENTAGE = re.compile(r"[%‰]|百分|\bper ?cent", re.I)
"""What says percent, and what is enough to answer it."""
_TIMES_SIGN = re.compile(r"×\s*\d")
_EN = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen", "twenty",
]  # fmt: skip
_ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"]
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_WORDS_EN: dict[str, float] = {
    **{word: number for number, word in enumerate(_EN)},
    **{word: number for number, word in enumerate(_ORDINALS, 1)},
    **dict.fromkeys(("no", "none", "nil"), 0),
    **dict.fromkeys(("a", "an", "once", "single"), 1),
    **dict.fromkeys(("twice", "both", "pair"), 2),
    "half": 0.5,
    "hundred": 100,
}
_WORD_EN = re.compile(rf"\b(?:{'|'.join(_WORDS_EN)})\b", re.I)
_MONTH_EN = re.compile(rf"\b({'|'.join(_MONTHS)})[a-z]*\b")
_DIGITS_ZH = {c: n for n, c in enumerate("零一二三四五六七八九")} | {"两": 2, "双": 2, "〇": 0}
_WORD_ZH = re.compile("[零〇一二两双三四五六七八九十百千]+")
_MARKS_ZH = {"半": 0.5, "无": 0, "没有": 0, "未": 0}
_UNITS_ZH = {"十": 10, "百": 100, "千": 1000}


def figures(text: str) -> set[float]:
    """Every number written in digits; a power of ten is a number of its own."""
    plain = _COMMA.sub("", text)
    found = {10.0 ** int((a or b).translate(_SUPERSCRIPTS)) for a, b in _powers(plain)}
    rest = _POWER.sub(" ", plain)
    return found | {float(n) * _TIMES.get(unit, 1) for n, unit in _NUMBER.findall(rest)}


def _powers(text: str) -> list[tuple[str, str]]:
    return [(a, b) for a, b in _POWER.findall(text) if len((a or b).strip("-−⁻⁺")) < 3]


def words(text: str, language: str) -> set[float]:
    """Every number written in words, and months: figures may stand for them elsewhere."""
    if language == "zh":
        marks = {number for mark, number in _MARKS_ZH.items() if mark in text}
        return marks | {_read_zh(word) for word in _WORD_ZH.findall(text)}
    found = {_WORDS_EN[word.lower()] for word in _WORD_EN.findall(text)}
    return found | {_MONTHS.index(month) + 1 for month in _MONTH_EN.findall(text)}


def _read_zh(word: str) -> float:
    total, digit = 0, 0
    for character in word:
        if character in _UNITS_ZH:
            total += (digit or 1) * _UNITS_ZH[character]
            digit = 0
        else:
            digit = _DIGITS_ZH[character]
    return total + digit


def differing(zh: str, en: str) -> list[str]:
    """What figures and signs stand in one of two texts only, as people write them."""
    in_zh, in_en = figures(zh), figures(en)
    only = {n for n in in_zh - in_en if n not in words(en, "en")}
    only |= {n for n in in_en - in_zh if n not in words(zh, "zh")}
    return [f"{n:.12g}" for n in sorted(only)] + list(_signs(zh, en))


def _signs(*texts: str) -> Iterator[str]:
    if any(map(_PERCENT.search, texts)) and not all(map(_PERCENTAGE.search, texts)):
        yield "%"
    if len({bool(_TIMES_SIGN.search(text)) for text in texts}) > 1:
        yield "×"
