"""The line that a finding points to, cut to a width, and a caret below the column."""

from collections.abc import Iterator

_CUT = "…"
_BEFORE = 24
"""Characters shown before the column, at least, where the line is cut."""


def excerpt(line: str, number: int, column: int, width: int) -> Iterator[tuple[str, str]]:
    """Pairs of margin and text: the numbered line and, below, the caret; `column` counts from 1.

    No text is wider than `width`, and the column is always in sight.
    """
    shown = line.replace("\t", " ").rstrip()
    at = min(column - 1, len(shown))
    start = max(0, min(at - _BEFORE, len(shown) - width)) if len(shown) > width else 0
    cut = shown[start : start + width]
    if start:
        cut = _CUT + cut[1:]
    if start + width < len(shown):
        cut = cut[:-1] + _CUT
    margin = f"{number:>6} │ "
    yield margin, cut
    yield " " * (len(margin) - 2) + "│ ", " " * (at - start) + "^"
