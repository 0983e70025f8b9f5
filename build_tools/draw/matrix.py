"""Matrices: rows of questions, columns of voices, and in each cell the letters of the answers that a voice gives."""

from collections.abc import Sequence
from dataclasses import dataclass
from string import ascii_uppercase

from build_tools.draw.shapes import Drawing, Shape, label, line, rect, turned
from build_tools.draw.words import LEADING, lines, text_width

_WIDE = 560
_COLUMN = 25.0
_CHIP = 17.0
_SLANT = 0.72
"""How high and how far right a name goes that is turned by 45 degrees, as a part of its length."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One answer (counted from 0) in a column; filled if it is the voice's own, outlined if it is reported."""

    column: int
    answer: int
    is_own: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A question and the cells that are not empty."""

    asks: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Panel:
    """Rows under columns of their own; the first `seeds` columns are seeds, the others speakers."""

    title: str
    columns: tuple[str, ...]
    seeds: int
    rows: tuple[Row, ...]


def letter(answer: int) -> str:
    """What an answer is called: A, B, C."""
    return ascii_uppercase[answer % len(ascii_uppercase)]


def draw_matrix(panels: Sequence[Panel], width: float) -> Drawing:
    """The panels below each other at this width, all with their columns at the same places."""
    shapes: list[Shape] = []
    longest = max((text_width(name, 11) for panel in panels for name in panel.columns), default=0)
    columns = max((len(panel.columns) for panel in panels), default=0)
    # The last name, turned, sticks out to the right: there has to be room for it.
    right = width - longest * _SLANT
    left = right - columns * _COLUMN - 10 if width >= _WIDE else 0.0
    y = 0.0
    for panel in panels:
        drawn, y = _panel(panel, width, left, y, longest)
        shapes += drawn
        y += 26
    return Drawing(width, max(y - 20, 0), tuple(shapes))


def _panel(panel: Panel, width: float, left: float, top: float, longest: float) -> tuple[list[Shape], float]:
    head = top + longest * _SLANT + 12
    # On a narrow sheet the panel's title stands above its slanted names, not beside them.
    head += 0 if left else LEADING + 4
    shapes = [label(0, head - 8 if left else top + 13, panel.title, "title")]
    shapes += [turned(_x(panel, left, i) + 2, head - 6, name, "tick") for i, name in enumerate(panel.columns)]
    y = head
    for row in panel.rows:
        shapes.append(line(0, y, width, y, "rule"))
        drawn, y = _row(panel, row, width, left, y)
        shapes += drawn
    return [*shapes, line(0, y, width, y, "rule")], y


def _x(panel: Panel, left: float, column: int) -> float:
    """The middle of a column; speakers stand a little apart from seeds."""
    return left + _COLUMN * (column + 0.5) + (8 if column >= panel.seeds else 0)


def _row(panel: Panel, row: Row, width: float, left: float, top: float) -> tuple[list[Shape], float]:
    words = lines(row.asks, left - 14 if left else width)
    shapes = [label(0, top + 16 + i * LEADING, part) for i, part in enumerate(words)]
    cells = top + 4 if left else top + 8 + len(words) * LEADING
    ends = [cells]
    for column in range(len(panel.columns)):
        y = cells
        for cell in (c for c in row.cells if c.column == column):
            x = _x(panel, left, column)
            look = "known" if cell.is_own else "reported"
            shapes.append(rect(x - _CHIP / 2, y, _CHIP, _CHIP, f"mark {look}", 3))
            shapes.append(label(x, y + 12.8, letter(cell.answer), f"letter {look}", "middle"))
            y += _CHIP + 2
        ends.append(y)
    return shapes, max(top + 10 + len(words) * LEADING, *ends) + 4
