"""Shares: a part of a whole on a bar, opened up into squares of what that part is made of."""

from collections.abc import Sequence

from build_tools.draw.figures import squares, squares_height
from build_tools.draw.shapes import Drawing, Shape, label, polygon, rect
from build_tools.draw.words import BOLD, LEADING, lines
from build_tools.model.chart import Amount

LOOKS = ("known", "pale", "disputed")
"""The looks of the parts, in their order."""
_BAR = 22.0
_SQUARE = 13.0
_WIDE = 440
_LEAST = 0.28
"""The share of the width that a part has at least where parts stand side by side."""
_GAP = 14.0


def draw_shares(whole: Amount, part: Amount, parts: Sequence[Amount], width: float) -> Drawing:
    """The shares at this width; the squares of parts stand side by side where there is room."""
    share = part.value / whole.value
    x, bottom = width * (1 - share), 20 + _BAR
    shapes: list[Shape] = [
        label(0, 13, _named(whole), "strong"),
        rect(0, 20, width, _BAR, "mark whole", 2),
        rect(x, 20, width - x, _BAR, "mark known"),
        polygon([(x, bottom), (width, bottom), (width, bottom + 32), (0, bottom + 32)], "zoom"),
        label(width / 2, bottom + 25, f"{_named(part)} ({share:.1%})", "strong", "middle"),
    ]
    top = bottom + 42
    rooms = [max(p.value / part.value, _LEAST) for p in parts] if width >= _WIDE else [1.0] * len(parts)
    unit = (width - _GAP * (len(parts) - 1)) / sum(rooms) if width >= _WIDE else width
    left, end = 0.0, top
    for amount, look, room in zip(parts, LOOKS, rooms, strict=False):
        if width < _WIDE:
            left, top = 0.0, end
        drawn, reached = _part(amount, look, left, top, room * unit)
        shapes += drawn
        end = max(end, reached)
        left += room * unit + _GAP
    return Drawing(width, end, tuple(shapes))


def _named(amount: Amount) -> str:
    return f"{amount.shown} {amount.label}"


def _part(part: Amount, look: str, x: float, y: float, width: float) -> tuple[list[Shape], float]:
    """A part's squares under its name, and where they end."""
    names = lines(_named(part), width, BOLD)
    shapes = [label(x, y + 12 + i * LEADING, name, "strong") for i, name in enumerate(names)]
    top = y + len(names) * LEADING + 4
    return [*shapes, *squares(part.value, x, top, width, look, _SQUARE)], (
        top + squares_height(part.value, width, _SQUARE) + 8
    )
