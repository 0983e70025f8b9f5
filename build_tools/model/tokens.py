"""How quotes and paragraphs are compared: folding, tokens and runs. The one place that defines "word for word"."""

import re
from dataclasses import dataclass

RUN = 3
"""Tokens in a run, and words that a quote must have at least."""

ELLIPSIS = "…"
"""Joins the parts of a quote that follow each other in one paragraph."""

_MARKS = str.maketrans(dict.fromkeys("“”„‟«»", '"') | dict.fromkeys("‘’‚‛", "'"))
_TOKEN = re.compile(r"(?P<word>\w+(?:['.,\-]\w+)*)|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Token:
    """A word (inner apostrophes, hyphens, points and commas belong to it) or one punctuation mark of folded text."""

    text: str
    start: int
    end: int
    is_word: bool


def fold(text: str) -> str:
    """White space, no-break spaces included, as single spaces; quotation marks straight; nothing else changed."""
    return " ".join(text.split()).translate(_MARKS)


def tokens(folded: str) -> tuple[Token, ...]:
    """The tokens of folded text, in order."""
    return tuple(Token(m.group(), m.start(), m.end(), m["word"] is not None) for m in _TOKEN.finditer(folded))


def runs(folded: str) -> tuple[str, ...]:
    """Every run of three tokens in folded text, as it is written there, spaces between the tokens included."""
    found = tokens(folded)
    return tuple(folded[first.start : last.end] for first, last in zip(found, found[RUN - 1 :], strict=False))


def count_words(text: str) -> int:
    """How many words a text has; punctuation marks are none."""
    return sum(token.is_word for token in tokens(fold(text)))


def parts(quote: str) -> tuple[str, ...]:
    """A quote's folded parts: what stands between ellipses."""
    return tuple(fold(part) for part in quote.split(ELLIPSIS))
