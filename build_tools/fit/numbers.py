"""The numbers of a text, in figures or words."""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Counting(StrEnum):
    """What a number tells: how many, which in a row, or what part."""

    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    FRACTION = "fraction"


@dataclass(frozen=True, slots=True)
class Number:
    """A number by its value, whatever its form."""

    counting: Counting
    value: Decimal


@dataclass(frozen=True, slots=True)
class NumberFound:
    """A number in a text, from offset `start` to `end` (left out), and the words that write it."""

    number: Number
    words: str
    start: int
    end: int


_UNITS = "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_SMALL = {"one": 1} | {word: value for value, word in enumerate(_UNITS.split(), 2)}
_SMALL |= {word: 10 * value for value, word in enumerate(_TENS.split(), 2)}
_SCALES = {
    "dozen": 12, "hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000, "k": 1_000, "m": 1_000_000, "mn": 1_000_000, "bn": 1_000_000_000,
}  # fmt: skip
_ORDINAL_WORDS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
)
_ORDINALS = {word: value for value, word in enumerate(_ORDINAL_WORDS.split(), 1)}
_FRACTIONS = {"half": "0.5", "halves": "0.5", "quarter": "0.25", "quarters": "0.25", "thirds": "0.3333"}

_WORD_SCALES = "dozen|hundred|thousand|million|billion|trillion"
_FIGURES = r"\d+(?:[ ,]\d{3})*(?:[.,·]\d+)?"
_NUMBER = re.compile(
    rf"""(?<![\w.,])(?:
      (?P<ordinal>\d+)(?:st|nd|rd|th)\b
      | (?P<figures>{_FIGURES})(?:\s?(?P<suffix>k|mn|bn|m)\b|\s(?P<scale>{_WORD_SCALES})s?\b)?
      | (?P<rank>{"|".join(_ORDINALS)})\b
      | (?P<part>{"|".join(_FRACTIONS)})\b
      | (?P<words>(?:{"|".join(_SMALL)}|(?:{_WORD_SCALES})s?)(?:(?:\s+and\s+|[\s-])(?:{"|".join(_SMALL)}|(?:{_WORD_SCALES})s?))*)\b
    )""",
    re.X | re.I,
)


def numbers(text: str) -> tuple[NumberFound, ...]:
    """The numbers that a folded text states, in order; the word "one" alone is none, for it seldom counts."""
    found = []
    for match in _NUMBER.finditer(text):
        number = _read(match)
        if number is not None:
            found.append(NumberFound(number, match.group(), match.start(), match.end()))
    return tuple(found)


def _read(match: "re.Match[str]") -> Number | None:
    if match["ordinal"]:
        return Number(Counting.ORDINAL, Decimal(match["ordinal"]))
    if match["rank"]:
        return Number(Counting.ORDINAL, Decimal(_ORDINALS[match["rank"].lower()]))
    if match["part"]:
        return Number(Counting.FRACTION, Decimal(_FRACTIONS[match["part"].lower()]))
    if match["figures"]:
        scale = _SCALES[(match["suffix"] or match["scale"] or "").lower()] if match["suffix"] or match["scale"] else 1
        return Number(Counting.CARDINAL, _figures(match["figures"]) * scale)
    words = re.findall(r"[a-z]+", match["words"].lower())
    return None if words == ["one"] else Number(Counting.CARDINAL, Decimal(_sum(words)))


def _figures(written: str) -> Decimal:
    """The value of figures: `2,500`, `2 500`, `0·5`, `0,5`."""
    whole = re.sub(r"(?<=\d)[ ,](?=\d{3}(?!\d))", "", written)
    return Decimal(re.sub("[,·]", ".", whole)).normalize()


def _sum(words: list[str]) -> int:
    """The value of number words: "two hundred and five thousand", "thousands"."""
    total, group = 0, 0
    for word in words:
        if word == "and":
            continue
        scale = _SCALES.get(word) or _SCALES.get(word.removesuffix("s"))
        if scale is None:
            group += _SMALL[word]
        elif scale >= 1_000:
            total, group = total + (group or 1) * scale, 0
        else:
            group = (group or 1) * scale
    return total + group
