"""Timelines: every event as a mark on the years, and one stretch of them opened up to its days."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from build_tools.draw.labels import step_labels
from build_tools.draw.scale import TimeScale
from build_tools.draw.shapes import Drawing, Shape, circle, label, line, polygon, rect
from build_tools.model.chart import TimeMark
from build_tools.model.date import EdtfDate

_STEP = 9.0
_DOT = 3.6
_BAR = 6.6


@dataclass(frozen=True, slots=True)
class Moment:
    """An event as the timeline shows it: when, whether several independent origins bear it out, and whether it is only planned or a heading alone dates it."""

    date: EdtfDate
    is_several: bool
    is_planned: bool = False
    is_by_heading: bool = False

    @property
    def looks(self) -> str:
        """The class names that tell how well it is known."""
        is_rough = self.date.is_approximate or self.is_by_heading
        rough = ["about"] if is_rough else ["span"] if self.date.is_interval else []
        known = "planned" if self.is_planned else "known" if self.is_several else "pale"
        return " ".join(["mark", known, *rough])


def draw_timeline(moments: Sequence[Moment], detail: EdtfDate, highlights: Sequence[TimeMark], width: float) -> Drawing:
    """The years, and below them the days of `detail`; a highlight stands on that of the two where its date is."""
    inside = [m for m in moments if _meets(m.date, detail)]
    outside = [m for m in moments if not _meets(m.date, detail)]
    years = _years(outside, detail, width)
    days = TimeScale(detail.first, detail.last, 2, width - 2)
    near = [h for h in highlights if h.date and _meets(h.date, detail)]
    far = [h for h in highlights if h.date and not _meets(h.date, detail)]
    above, y = _years_panel(outside, years, far)
    x1, x2 = _year(years, detail.first.year)
    zoom = polygon([(x1, y + 18), (x2, y + 18), (width, y + 44), (width, y + 50), (0, y + 50), (0, y + 44)], "zoom")
    name = label(8, y + 43, f"{detail.words}: {len(inside)} events", "strong")
    below, end = _days_panel(inside, days, near, y + 62)
    return Drawing(width, end, (zoom, *above, name, *below))


def _meets(when: EdtfDate, detail: EdtfDate) -> bool:
    return when.first >= detail.first and when.first <= detail.last


def _years(moments: Sequence[Moment], detail: EdtfDate, width: float) -> TimeScale:
    dates = [*(m.date for m in moments), detail]
    return TimeScale(
        date(min(d.first for d in dates).year, 1, 1), date(max(d.last for d in dates).year, 12, 31), 2, width - 2
    )


def _year(scale: TimeScale, year: int) -> tuple[float, float]:
    return scale.x(date(year, 1, 1)), scale.after(date(year, 12, 31))


def _years_panel(
    moments: Sequence[Moment], scale: TimeScale, highlights: Sequence[TimeMark]
) -> tuple[list[Shape], float]:
    """Dots piled up on their years, and where the line of years is."""
    piles: dict[int, list[Moment]] = defaultdict(list)
    for moment in moments:
        piles[moment.date.first.year].append(moment)
    heights = {year: len(pile) * _STEP for year, pile in piles.items()}
    places = [(sum(_year(scale, h.date.first.year)) / 2, h) for h in highlights if h.date]
    tops = [heights.get(h.date.first.year, 0.0) for h in highlights if h.date]
    labels, room = step_labels(places, tops, scale.right, max(heights.values(), default=0))
    y = room
    shapes = [shape for drawn in labels for shape in drawn.at(y)]
    for year, pile in piles.items():
        x = sum(_year(scale, year)) / 2
        shapes += [circle(x, y - 6 - i * _STEP, _DOT, moment.looks) for i, moment in enumerate(pile)]
    shapes.append(line(scale.left, y, scale.right, y, "axis"))
    for x, words in scale.ticks():
        shapes += line(x, y, x, y + 4, "axis"), label(x, y + 15, words, "tick", "middle" if x > 14 else "start")
    return shapes, y


def _days_panel(
    moments: Sequence[Moment], scale: TimeScale, highlights: Sequence[TimeMark], top: float
) -> tuple[list[Shape], float]:
    """Dots and bars piled up on their days; what may be any day of the stretch stands below the line of days."""
    anyday = [m for m in moments if (min(m.date.last, scale.last) - m.date.first).days * 2 > scale.days]
    piled = sorted((m for m in moments if m not in anyday), key=lambda m: m.date.first == m.date.last, reverse=True)
    heights: dict[int, int] = defaultdict(int)
    spots: list[tuple[Moment, int]] = []
    for moment in piled:
        covers = range(moment.date.first.toordinal(), min(moment.date.last, scale.last).toordinal() + 1)
        level = max(heights[day] for day in covers)
        heights.update(dict.fromkeys(covers, level + 1))
        spots.append((moment, level))
    places = [(scale.x(h.date.first) + scale.day / 2, h) for h in highlights if h.date]
    tops = [heights[h.date.first.toordinal()] * _STEP for h in highlights if h.date]
    labels, room = step_labels(places, tops, scale.right, max(heights.values(), default=0) * _STEP)
    y = top + room
    shapes = [shape for drawn in labels for shape in drawn.at(y)]
    shapes += [_spot(scale, moment, y - 6 - level * _STEP) for moment, level in spots]
    shapes.append(line(scale.left, y, scale.right, y, "axis"))
    shapes += [label(x, y + 15, words, "tick", "middle") for x, words in scale.ticks()]
    y += 27
    for moment in anyday:
        shapes.append(_spot(scale, moment, y))
        y += _STEP
    return shapes, y + 2


def _spot(scale: TimeScale, moment: Moment, y: float) -> Shape:
    """A dot on one day, or a bar over all days that an event may have been on."""
    x1, x2 = scale.x(moment.date.first), scale.after(moment.date.last)
    if moment.date.first == moment.date.last:
        return circle((x1 + x2) / 2, y, _DOT, moment.looks)
    return rect(x1 + 1, y - _BAR / 2, x2 - x1 - 2, _BAR, moment.looks, 3)
