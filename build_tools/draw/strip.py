"""Strips: spans and moments on a line of time, in lanes."""

from dataclasses import dataclass, field

from build_tools.draw.figures import draw_figures
from build_tools.draw.glyphs import TEAR, extent, glyph
from build_tools.draw.scale import TimeScale, grid, scale_of
from build_tools.draw.shapes import Drawing, Shape, label, line, rect
from build_tools.draw.words import BOLD, LEADING, lines, text_width
from build_tools.model.chart import Chart, Lane, TimeMark
from build_tools.model.date import EdtfDate

_WIDE = 560
"""Pixels of width from which lanes have their names beside them instead of above."""
_NAMES = 118
_ROW = 20.0
_GAP = 6.0


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What all lanes share: the width, where time begins on it, and the scale."""

    width: float
    left: float
    scale: TimeScale


def draw_strip(chart: Chart, width: float) -> Drawing:
    """The strip at this width."""
    above, top = draw_figures(chart.figures, width)
    left = _NAMES if width >= _WIDE else 4.0
    dates = [mark.date for lane in chart.lanes for mark in lane.marks if mark.date]
    sheet = _Sheet(width, left, scale_of(dates, left + TEAR + 4, width - TEAR - 4))
    start = top + (32 if sheet.scale.counts_days else 16)
    y = start + 6
    drawn: list[Shape] = []
    for lane in chart.lanes:
        shapes, y = _lane(sheet, lane, y)
        drawn += [*shapes, line(0, y, width, y, "rule")]
        y += _GAP
    return Drawing(width, y, (*above, *grid(sheet.scale, start, y - _GAP), *drawn))


def _lane(sheet: _Sheet, lane: Lane, top: float) -> tuple[list[Shape], float]:
    """A lane's shapes, and where the next one may begin."""
    names = lines(lane.label, sheet.left - 12, BOLD) if sheet.left >= _NAMES else [lane.label]
    shapes = [label(0, top + 14 + i * LEADING, name, "strong") for i, name in enumerate(names)]
    least = top + len(names) * LEADING + _GAP
    y = top if sheet.left >= _NAMES else least
    for row in _rows(sheet, lane):
        shapes += [shape for spot in row.spots for shape in _spot(sheet.scale, spot, y + _ROW / 2)]
        y += _ROW + row.below * LEADING
    boxes, y = _undated(sheet, [mark for mark in lane.marks if mark.date is None], y)
    return [*shapes, *boxes], max(y, least) + _GAP


@dataclass(frozen=True, slots=True)
class _Spot:
    """A mark with its label's lines: where they begin, and whether they stand below the glyph."""

    mark: TimeMark
    when: EdtfDate
    words: tuple[str, ...] = ()
    x: float = 0
    is_below: bool = False


@dataclass(slots=True)
class _Row:
    """Marks side by side, the stretches that they and their labels take, and how many lines stand below."""

    spots: list[_Spot] = field(default_factory=list)
    taken: list[tuple[float, float]] = field(default_factory=list)
    below: int = 0

    def has_room(self, left: float, right: float) -> bool:
        """Whether nothing stands between these two places, or close to them."""
        return not self.below and all(right + 4 <= a or left - 4 >= b for a, b in self.taken)


def _rows(sheet: _Sheet, lane: Lane) -> list[_Row]:
    """The dated marks in rows: each in the first row where it has room with its label beside it, right or left."""
    rows: list[_Row] = []
    for mark, when in ((mark, mark.date) for mark in lane.marks if mark.date):
        x1, x2 = extent(sheet.scale, when, mark.beyond)
        wide = 0.0 if mark.quiet else text_width(mark.label) + _GAP
        choices = [(x1, x2 + wide, x2 + _GAP), (x1 - wide, x2, x1 - wide)]
        fitting = [c for c in choices if c[0] >= sheet.left - 4 and c[1] <= sheet.width]
        found = next(((row, c) for row in rows for c in fitting if row.has_room(c[0], c[1])), None)
        if found is None and fitting:
            rows.append(_Row())
            found = rows[-1], fitting[0]
        if found:
            row, (left, right, x) = found
            row.spots.append(_Spot(mark, when, () if mark.quiet else (mark.label,), x))
            row.taken.append((left, right))
        else:
            words = tuple(lines(mark.label, sheet.width - sheet.left))
            x = min(max(x1, sheet.left), max(sheet.left, sheet.width - max(text_width(part) for part in words)))
            rows.append(_Row([_Spot(mark, when, words, x, True)], [(x1, x2)], len(words)))
    return rows


def _spot(scale: TimeScale, spot: _Spot, y: float) -> list[Shape]:
    base = y + 4 + (LEADING if spot.is_below else 0)
    words = [label(spot.x, base + i * LEADING, part) for i, part in enumerate(spot.words)]
    return [*glyph(scale, spot.mark, spot.when, y), *words]


def _undated(sheet: _Sheet, marks: list[TimeMark], y: float) -> tuple[list[Shape], float]:
    """Boxes for what has no day, side by side as far as there is room."""
    if not marks:
        return [], y
    shapes: list[Shape] = []
    x = sheet.left
    y += 2
    for mark in marks:
        width = text_width(mark.label) + 14
        if x > sheet.left and x + width > sheet.width:
            x, y = sheet.left, y + _ROW + 5
        shapes += rect(x + 0.5, y, width, _ROW, "undated", 4), label(x + 7, y + 14, mark.label)
        x += width + _GAP
    return shapes, y + _ROW + 2
