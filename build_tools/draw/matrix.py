"""Matrices: rows of questions, columns of seeds with the letters of the answers that each gives, and who else holds which."""

from collections.abc import Sequence
from dataclasses import dataclass
from string import ascii_uppercase

from build_tools.draw.shapes import Drawing, Shape, label, line, rect, turned
from build_tools.draw.words import LEADING, lines, text_width

_WIDE = 560
_QUESTION = 196.0
"""The width of the questions on a wide sheet; on a narrow one they stand above their letters."""
_COLUMN = 25.0
_CHIP = 17.0
_APART = 14.0
_SLANT = 0.72
"""How high and how far right a name goes that is turned by 45 degrees, as a part of its length."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One answer (counted from 0) in a seed's column; filled if the seed holds it, outlined if it only reports it."""

    column: int
    answer: int
    holds: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A question, the cells that are not empty, and for each answer (counted from 0) the names of the speakers who hold it."""

    asks: str
    cells: tuple[Cell, ...]
    speakers: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Panel:
    """Rows under columns of their own, one a seed."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def letter(answer: int) -> str:
    """What an answer is called: A, B, C."""
    return ascii_uppercase[answer % len(ascii_uppercase)]


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What all panels share: the width, where columns begin, where speakers do, and how high the columns' names are."""

    width: float
    left: float
    speakers: float
    names: float

    def x(self, column: int) -> float:
        """The middle of a column."""
        return self.left + _COLUMN * (column + 0.5)


def draw_matrix(panels: Sequence[Panel], width: float) -> Drawing:
    """The panels below each other at this width, all with their columns at the same places."""
    columns = max((len(panel.columns) for panel in panels), default=0)
    left = _QUESTION if width >= _WIDE else 0
    names = max((text_width(name, 11) * _SLANT for panel in panels for name in panel.columns), default=0)
    sheet = _Sheet(width, left, left + columns * _COLUMN + _APART, names)
    shapes: list[Shape] = []
    y = 0.0
    for panel in panels:
        drawn, y = _panel(sheet, panel, y)
        shapes += drawn
        y += 26
    return Drawing(width, max(y - 20, 0), tuple(shapes))


def _panel(sheet: _Sheet, panel: Panel, top: float) -> tuple[list[Shape], float]:
    """A panel's shapes, and where they end. On a narrow sheet its title stands above its columns' names."""
    head = top + sheet.names + 12 + (0 if sheet.left else LEADING + 4)
    shapes = [label(0, head - 8 if sheet.left else top + 13, panel.title, "title")]
    shapes += [turned(sheet.x(i) + 2, head - 6, name, "tick") for i, name in enumerate(panel.columns)]
    y = head
    for row in panel.rows:
        shapes.append(line(0, y, sheet.width, y, "rule"))
        drawn, y = _row(sheet, row, y)
        shapes += drawn
    return [*shapes, line(0, y, sheet.width, y, "rule")], y


def _row(sheet: _Sheet, row: Row, top: float) -> tuple[list[Shape], float]:
    """A row's shapes, and where it ends; the letters of one cell stand below each other."""
    words = lines(row.asks, sheet.left - 14 if sheet.left else sheet.width)
    shapes = [label(0, top + 16 + i * LEADING, part) for i, part in enumerate(words)]
    cells = top + 4 if sheet.left else top + 8 + len(words) * LEADING
    ends = [top + 10 + len(words) * LEADING]
    for column in {cell.column: None for cell in row.cells}:
        several = [cell for cell in row.cells if cell.column == column]
        for index, cell in enumerate(several):
            shapes += _chip(
                sheet.x(column), cells + index * (_CHIP + 2), cell.answer, "known" if cell.holds else "reported"
            )
        ends.append(cells + len(several) * (_CHIP + 2))
    y = cells if sheet.left else max(ends)
    x = sheet.speakers if sheet.left else 0
    for answer, names in row.speakers:
        shapes += _chip(x + _CHIP / 2, y, answer, "known")
        said = lines(names, sheet.width - x - _CHIP - 6)
        shapes += [label(x + _CHIP + 6, y + 13 + i * LEADING, part) for i, part in enumerate(said)]
        y += max(_CHIP + 2, len(said) * LEADING + 4)
    return shapes, max(y, *ends) + 4


def _chip(x: float, y: float, answer: int, look: str) -> tuple[Shape, Shape]:
    """A letter in a square whose upper edge has its middle here."""
    return (
        rect(x - _CHIP / 2, y, _CHIP, _CHIP, f"mark {look}", 3),
        label(x, y + 12.8, letter(answer), f"letter {look}", "middle"),
    )
