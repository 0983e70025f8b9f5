"""Matrices: rows of questions, columns of voices, and in each cell the letters of the answers that a voice gives."""

from collections.abc import Sequence
from dataclasses import dataclass
from string import ascii_uppercase

from build_tools.draw.shapes import Drawing, Shape, label, line, rect, turned
from build_tools.draw.words import LEADING, lines, text_width

_WIDE = 560
_COLUMN = 25.0
_CHIP = 17.0
_APART = 8.0
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


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What all panels share: the width, where columns begin, how far apart they are, and how high their names are."""

    width: float
    left: float
    pitch: float
    names: float

    def x(self, panel: Panel, column: int) -> float:
        """The middle of a column; speakers stand a little apart from seeds."""
        return self.left + self.pitch * (column + 0.5) + (_APART if column >= panel.seeds else 0)


def draw_matrix(panels: Sequence[Panel], width: float) -> Drawing:
    """The panels below each other at this width, all with their columns at the same places."""
    sheet = _sheet(panels, width)
    shapes: list[Shape] = []
    y = 0.0
    for panel in panels:
        drawn, y = _panel(sheet, panel, y)
        shapes += drawn
        y += 26
    return Drawing(width, max(y - 20, 0), tuple(shapes))


def _sheet(panels: Sequence[Panel], width: float) -> _Sheet:
    """Columns as far right as their turned names allow, or from the left edge and closer together on a narrow sheet."""
    reach = [(i + 0.5, text_width(name, 11) * _SLANT) for panel in panels for i, name in enumerate(panel.columns)]
    names = max((high for _, high in reach), default=0)
    if width >= _WIDE:
        needed = max((at * _COLUMN + _APART + far for at, far in reach), default=0)
        return _Sheet(width, width - needed - 4, _COLUMN, names)
    pitch = min(((width - _APART - 4 - far) / at for at, far in reach), default=_COLUMN)
    return _Sheet(width, 0, max(_CHIP + 1, min(pitch, _COLUMN)), names)


def _panel(sheet: _Sheet, panel: Panel, top: float) -> tuple[list[Shape], float]:
    """A panel's shapes, and where they end. On a narrow sheet its title stands above its columns' names."""
    head = top + sheet.names + 12 + (0 if sheet.left else LEADING + 4)
    shapes = [label(0, head - 8 if sheet.left else top + 13, panel.title, "title")]
    shapes += [turned(sheet.x(panel, i) + 2, head - 6, name, "tick") for i, name in enumerate(panel.columns)]
    y = head
    for row in panel.rows:
        shapes.append(line(0, y, sheet.width, y, "rule"))
        drawn, y = _row(sheet, panel, row, y)
        shapes += drawn
    return [*shapes, line(0, y, sheet.width, y, "rule")], y


def _row(sheet: _Sheet, panel: Panel, row: Row, top: float) -> tuple[list[Shape], float]:
    """A row's shapes, and where it ends; the letters of one cell stand below each other."""
    words = lines(row.asks, sheet.left - 14 if sheet.left else sheet.width)
    shapes = [label(0, top + 16 + i * LEADING, part) for i, part in enumerate(words)]
    cells = top + 4 if sheet.left else top + 8 + len(words) * LEADING
    ends = [cells]
    for column in range(len(panel.columns)):
        y = cells
        for cell in (c for c in row.cells if c.column == column):
            x = sheet.x(panel, column)
            look = "known" if cell.is_own else "reported"
            shapes.append(rect(x - _CHIP / 2, y, _CHIP, _CHIP, f"mark {look}", 3))
            shapes.append(label(x, y + 12.8, letter(cell.answer), f"letter {look}", "middle"))
            y += _CHIP + 2
        ends.append(y)
    return shapes, max(top + 10 + len(words) * LEADING, *ends) + 4
