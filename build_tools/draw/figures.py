"""Numbers that stand above a strip, with squares to count where a square stands for several."""

from collections.abc import Sequence

from build_tools.draw.shapes import Shape, label, rect
from build_tools.draw.words import text_width
from build_tools.model.chart import Amount

_SQUARE = 9.0
_STEP = 11.5
_BIG = 26.0


def draw_figures(figures: Sequence[Amount], width: float) -> tuple[list[Shape], float]:
    """The numbers side by side, those with squares on a row of their own; and where the next thing may begin."""
    shapes: list[Shape] = []
    x, y = 0.0, 0.0
    for figure in figures:
        value = f"{figure.value:,}"
        wide = max(text_width(value, _BIG), text_width(figure.label)) + 24
        if figure.each or x + wide - 24 > width:
            x, y = 0.0, y + (52 if x else 0)
        shapes += label(x, y + 26, value, "figure"), label(x, y + 43, figure.label)
        if figure.each:
            shapes += squares(figure.value // figure.each, x + wide, y + 8, width - x - wide, "known")
            y += 60
        else:
            x += wide
    return shapes, y + (60 if x else 0)


def squares(count: int, left: float, top: float, width: float, look: str) -> list[Shape]:
    """So many squares in rows from the upper left, of at most this width."""
    across = max(1, int((width + _STEP - _SQUARE) // _STEP))
    return [
        rect(left + index % across * _STEP, top + index // across * _STEP, _SQUARE, _SQUARE, f"mark {look}", 1)
        for index in range(count)
    ]


def squares_height(count: int, width: float) -> float:
    """How many pixels high these squares are."""
    across = max(1, int((width + _STEP - _SQUARE) // _STEP))
    return -(-count // across) * _STEP
