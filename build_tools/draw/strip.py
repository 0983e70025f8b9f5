"""Strips: spans and moments on a line of time, in lanes."""

from dataclasses import dataclass, field

from build_tools.draw.figures import draw_figures
from build_tools.draw.scale import TimeScale, grid, scale_of
from build_tools.draw.shapes import Drawing, Shape, circle, label, line, rect
from build_tools.draw.words import BOLD, LEADING, lines, text_width
from build_tools.model.chart import Beyond, Chart, Lane, Look, TimeMark
from build_tools.model.date import EdtfDate

_WIDE = 560
"""Pixels of width from which lanes have their names beside them instead of above."""
_NAMES = 118
_ROW = 20.0
_THICK = 10.0
_TEAR = 15.0
"""Pixels that a torn-off end takes."""
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
    sheet = _Sheet(width, left, scale_of(dates, left + _TEAR + 4, width - _TEAR - 4))
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
    for mark in (m for m in lane.marks if m.date):
        x1, x2 = _extent(sheet.scale, mark)
        wide = 0.0 if mark.quiet else text_width(mark.label) + _GAP
        choices = [(x1, x2 + wide, x2 + _GAP), (x1 - wide, x2, x1 - wide)]
        fitting = [c for c in choices if c[0] >= sheet.left - 4 and c[1] <= sheet.width]
        found = next(((row, c) for row in rows for c in fitting if row.has_room(c[0], c[1])), None)
        if found is None and fitting:
            rows.append(_Row())
            found = rows[-1], fitting[0]
        if found:
            row, (left, right, x) = found
            row.spots.append(_Spot(mark, () if mark.quiet else (mark.label,), x))
            row.taken.append((left, right))
        else:
            words = tuple(lines(mark.label, sheet.width - sheet.left))
            x = min(max(x1, sheet.left), max(sheet.left, sheet.width - max(text_width(part) for part in words)))
            rows.append(_Row([_Spot(mark, words, x, True)], [(x1, x2)], len(words)))
    return rows


def _spot(scale: TimeScale, spot: _Spot, y: float) -> list[Shape]:
    base = y + 4 + (LEADING if spot.is_below else 0)
    words = [label(spot.x, base + i * LEADING, part) for i, part in enumerate(spot.words)]
    return [*_glyph(scale, spot.mark, y), *words]


def _extent(scale: TimeScale, mark: TimeMark) -> tuple[float, float]:
    """From where to where a mark's glyph goes, torn ends included."""
    assert mark.date is not None  # noqa: S101 - only dated marks are asked
    x1, x2 = scale.x(mark.date.first), scale.after(mark.date.last)
    if mark.date.first == mark.date.last or x2 - x1 < _THICK * 1.4:
        middle = (x1 + x2) / 2
        x1, x2 = middle - _THICK / 2, middle + _THICK / 2
    return (
        x1 - _TEAR * (mark.beyond in (Beyond.BEFORE, Beyond.BOTH)),
        x2 + _TEAR * (mark.beyond in (Beyond.AFTER, Beyond.BOTH)),
    )


def _glyph(scale: TimeScale, mark: TimeMark, y: float) -> list[Shape]:
    """A dot for what is short on this line, else a bar; torn off where the seeds fall silent."""
    if mark.date is None:
        return []
    looks = " ".join([mark.look.value, *(["about"] if mark.date.is_approximate else [])])
    x1, x2 = scale.x(mark.date.first), scale.after(mark.date.last)
    if mark.date.first == mark.date.last or x2 - x1 < _THICK * 1.4:
        x1 = x2 = (x1 + x2) / 2
        shapes = [circle(x1, y, _THICK / 2, f"mark {looks}")]
        x1, x2 = x1 - _THICK / 2, x2 + _THICK / 2
    else:
        shapes = _bar(scale, mark.date, mark.look, looks, y)
    if mark.beyond in (Beyond.BEFORE, Beyond.BOTH):
        shapes += torn(x1, -1, y, mark.look)
    if mark.beyond in (Beyond.AFTER, Beyond.BOTH):
        shapes += torn(x2, 1, y, mark.look)
    return shapes


def _bar(scale: TimeScale, when: EdtfDate, look: Look, looks: str, y: float) -> list[Shape]:
    """A bar over a date; where its ends are known to the year or month only, these are paler."""
    x1, x2, top = scale.x(when.first), scale.after(when.last), y - _THICK / 2
    begins, ends = when.points
    if not when.is_interval and look is Look.KNOWN:
        return [rect(x1, top, x2 - x1, _THICK, f"mark pale {looks}", 2)]
    if look is not Look.KNOWN or scale.x(ends.first) <= scale.after(begins.last):
        return [rect(x1, top, x2 - x1, _THICK, f"mark {looks}", 2)]
    sure1 = scale.after(begins.last) if begins.first != begins.last else x1
    sure2 = scale.x(ends.first) if ends.first != ends.last else x2
    pale = [rect(x1, top, x2 - x1, _THICK, f"mark pale {looks}", 2)] if (sure1, sure2) != (x1, x2) else []
    return [*pale, rect(sure1, top, sure2 - sure1, _THICK, f"mark {looks}", 0 if pale else 2)]


def is_loose(when: EdtfDate) -> bool:
    """Whether a date, or the beginning or end of an interval, is known to the year, season or month only."""
    return any(point.first != point.last for point in when.points)


def torn(x: float, direction: int, y: float, look: Look) -> list[Shape]:
    """Slivers that grow thinner away from an end: the seeds do not say how it went on, or had begun."""
    slivers = ((1.5, 3.0), (6.5, 2.2), (11.0, 1.4))
    return [
        rect(
            x + direction * gap - (wide if direction < 0 else 0),
            y - _THICK / 2,
            wide,
            _THICK,
            f"mark torn {look.value}",
        )
        for gap, wide in slivers
    ]


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
