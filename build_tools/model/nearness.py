"""The words of a text that are nearest to some given ones: for hints, never for proof."""

import unicodedata
from dataclasses import dataclass

from rapidfuzz import fuzz

from build_tools.model.tokens import fold

LIKE = 60.0
"""How alike words must be to be offered, of 100."""


@dataclass(frozen=True, slots=True)
class Near:
    """Whole words of a text, folded, and how like the given ones they are, 0 to 100."""

    words: str
    likeness: float


def nearest(words: str, text: str) -> Near | None:
    """The part of a text most like the given words; None where nothing is like them."""
    wanted, folded = fold(words), fold(text)
    near = fuzz.partial_ratio_alignment(wanted, folded, score_cutoff=LIKE) if wanted and folded else None
    if near is None or len(folded) < len(wanted) // 2:
        return None
    start = folded.rfind(" ", 0, near.dest_start + 1) + 1
    end = folded.find(" ", near.dest_end - 1)
    return Near(folded[start : end if end > 0 else None], near.score)


def difference(words: str, others: str) -> str:
    """A sentence that names the characters, where two texts differ by one that is easily taken for another; else nothing."""
    if len(words) != len(others):
        return ""
    pairs = [(ours, theirs) for ours, theirs in zip(words, others, strict=True) if ours != theirs]
    if len(pairs) != 1 or pairs[0][0].isalnum() or pairs[0][1].isalnum():
        return ""
    ours, theirs = (unicodedata.name(character, f"U+{ord(character):04X}").lower() for character in pairs[0])
    article = "an" if theirs[0] in "aeio" else "a"
    return f" There, {article} {theirs} stands for the {ours}."
