"""The words of a text that are nearest to some given ones: for hints, never for proof."""

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
