"""How quotes and paragraphs are compared: folding and tokens. The one place that defines "word for word"."""

import re
import unicodedata
from dataclasses import dataclass

ELLIPSIS = "…"
"""Joins the parts of a quote that follow each other in one paragraph."""

INVISIBLE = re.compile("[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
"""Soft hyphens, zero-width characters and marks of direction: nobody sees them, so none of them counts."""

_QUOTATION_MARKS = str.maketrans(dict.fromkeys("“”„‟«»", '"') | dict.fromkeys("‘’‚‛‹›", "'"))

_SPACELESS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
"""Scripts that write no spaces between words: each of their letters is a token."""
_LETTERS = rf"[^\W{_SPACELESS}]+"
_MONEY = r"[$€£¥₸₽₹₴]"
_TOKEN = re.compile(
    rf"""
    (?P<word>
      (?:(?<!\w)[-−+±](?={_MONEY}?\d))?         # a sign in front of a number
      (?:{_MONEY}(?=\d))?
      (?:
        \d{{1,3}}(?:[ ]\d{{3}})+(?:[.,]\d+)?(?!\w)                                # 12 500
        | {_LETTERS}(?:(?:['.,·‧\-‐‑]|(?<=\d)[–‒−:/](?=\d)){_LETTERS})*           # it's, U.S, 2,500, well-known, 13–19
        | [{_SPACELESS}]_*
      )
      (?:(?<=\d)[ ]?[%‰‱°])?
    )
    | [^\w\s]
    """,
    re.X,
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word or one punctuation mark of folded text; inner marks, signs and a number's spaces belong to the word."""

    text: str
    start: int
    end: int
    is_word: bool


def tidy(text: str) -> str:
    """The text in NFC, without invisible characters, white space of any kind as single spaces.

    What it gives has a character for each of `fold`, so that places found in the one are those of the other.
    """
    return " ".join(unicodedata.normalize("NFC", INVISIBLE.sub("", text)).split())


def fold(text: str) -> str:
    """The text as it is compared: tidy, with straight quotation marks. Case, punctuation and spelling stay."""
    return tidy(text).translate(_QUOTATION_MARKS)


def tokens(folded: str) -> tuple[Token, ...]:
    """The tokens of folded text, in order."""
    return tuple(
        Token(folded[m.start() : m.end()], m.start(), m.end(), m["word"] is not None)
        for m in _TOKEN.finditer(_shape(folded))
    )


def count_words(text: str) -> int:
    """How many words a text has; punctuation marks are none."""
    return sum(token.is_word for token in tokens(fold(text)))


def parts(quote: str) -> tuple[str, ...]:
    """A quote's folded parts: what stands between ellipses."""
    return tuple(fold(part) for part in quote.split(ELLIPSIS))


def _shape(folded: str) -> str:
    r"""The text with combining marks as underscores, which `\w` takes for letters, so that they belong to their word."""
    if folded.isascii():
        return folded
    return "".join("_" if unicodedata.category(character)[0] == "M" else character for character in folded)
