"""Numbers that stand above a strip, with squares to count where a square stands for several; and such squares."""

from collections.abc import Sequence

from build_tools.draw.shapes import Shape, label, rect
from build_tools.draw.words import text_width
from build_tools.model.chart import Amount

_ROW = 62.0
_BIG = 28.0
_GAP = 30.0
_SMALL = 8.0
_DEEP = 4
"""Squares below each other beside a number."""


def draw_figures(figures: Sequence[Amount], width: float) -> tuple[list[Shape], float]:
    """The numbers side by side as far as there is room, and where the next thing may begin."""
    shapes: list[Shape] = []
    x, y = 0.0, 0.0
    for figure in figures:
        words = max(text_width(figure.shown, _BIG), text_width(figure.label))
        count = figure.value // figure.each if figure.each else 0
        block = -(-count // _DEEP) * step(_SMALL)
        wide = words + (block + 12 if block else 0)
        if x and x + wide > width:
            x, y = 0.0, y + _ROW
        shapes += label(x, y + 26, figure.shown, "figure"), label(x, y + 43, figure.label)
        shapes += squares(count, x + words + 12, y + 4, block, "known", _SMALL)
        x += wide + _GAP
    return shapes, y + (_ROW if x else 0)


def step(size: float) -> float:
    """From one square to the next."""
    return size + max(2.0, size / 5)


def squares(count: int, left: float, top: float, width: float, look: str, size: float) -> list[Shape]:
    """So many squares in rows from the upper left, of at most this width."""
    across = _across(width, size)
    return [
        rect(left + index % across * step(size), top + index // across * step(size), size, size, f"mark {look}", 1)
        for index in range(count)
    ]


def squares_height(count: int, width: float, size: float) -> float:
    """How many pixels high these squares are."""
    return -(-count // _across(width, size)) * step(size)


def _across(width: float, size: float) -> int:
    return max(1, int((width + step(size) - size) // step(size)))
