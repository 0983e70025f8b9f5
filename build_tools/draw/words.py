"""Text on a drawing: how wide it is, and where its lines break. The fonts are the reader's, so widths are guesses upwards."""

from textwrap import wrap

SIZE = 12.0
"""Pixels: the size of type in drawings, which are shown at their own width."""
BOLD = 13.2
"""Pixels: the size of regular type that is as wide as bold type of SIZE."""
LEADING = 15.0
"""Pixels from one line of text to the next."""
_NARROW = frozenset("iljtfrI.,:;'’!|()[] ")
_WIDE = frozenset("mwMWØ@%—")


def text_width(text: str, size: float = SIZE) -> float:
    """About how many pixels the text takes in a sans-serif face of this size."""
    return sum(0.37 if c in _NARROW else 0.94 if c in _WIDE else 0.7 if c.isupper() else 0.62 for c in text) * size


def lines(text: str, width: float, size: float = SIZE) -> list[str]:
    """The text in lines that are not wider than `width`, as far as its words allow."""
    characters = len(text)
    while characters > 8 and any(
        text_width(part, size) > width for part in wrap(text, characters, break_long_words=False)
    ):
        characters -= 1
    return wrap(text, characters, break_long_words=False) if text else []
