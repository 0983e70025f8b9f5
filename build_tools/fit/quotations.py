"""What a text puts in quotation marks of any kind, and whether words stand in another."""

import re
from dataclasses import dataclass

from build_tools.model.tokens import parts

# Folded text has straight marks alone; an apostrophe has a letter on both sides, or ends a word that no mark opened.
_QUOTATION = re.compile(r"\"([^\"]+)\"|(?<!\w)'([^'\s](?:[^']|(?<=\w)'(?=\w))*)'(?!\w)")
_INSERTED = re.compile(r"\s*\[[^\]]*\]")


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks, from offset `start` to `end` (left out, marks included), without the stop that may end them."""

    words: str
    start: int
    end: int


def quotations(folded: str) -> tuple[Quotation, ...]:
    """What folded text puts in quotation marks; inside double marks, single ones are part of the words."""
    return tuple(
        Quotation((m[1] or m[2]).strip().rstrip(".,;:?!"), m.start(), m.end()) for m in _QUOTATION.finditer(folded)
    )


def stands_in(words: str, text: str) -> bool:
    """Whether folded words stand in a folded text as whole words; parts joined by … in this order, [sic] left out."""
    at = 0
    for part in parts(_INSERTED.sub("", words)):
        found = re.compile(rf"(?<!\w){re.escape(part)}(?!\w)").search(text, at)
        if found is None:
            return False
        at = found.end()
    return True
